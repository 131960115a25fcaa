import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { today } from '#renderer/app/today.ts';
import type { ProgramNames } from '#renderer/features/program/use-rule-names.ts';
import { Badge, IconButton } from '#renderer/ui/index.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { CommissionRule } from '#shared/domain/program/rule.ts';
import type { RuleFinding } from '#shared/domain/program/rule-findings.ts';
import { ruleSentence, scopeWords } from '#shared/reports/rule-words.ts';
import { findingText, findingTones } from './finding-text.ts';
import { ruleIcons } from './rule-icon.tsx';

export interface RuleListProps {
  readonly program: Program;
  readonly names: ProgramNames;
  readonly findings: readonly RuleFinding[];
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onMove: (from: number, to: number) => void;
}

/** The rules as blocks in the order in which they are tried; dragged, or moved by their arrows. */
export function RuleList({ program, names, findings, selected, onSelect, onMove }: RuleListProps) {
  const locale = useLocale();
  const { t } = locale;
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const general = findings.filter((f) => f.ruleId === null);
  return (
    <section
      aria-label={t('commission.rules')}
      className="flex min-h-0 min-w-0 flex-1 flex-col gap-2 overflow-auto"
    >
      {general.map((f) => (
        <p key={f.kind} className={`rounded-lg px-3 py-2 text-sm ${findingTones[f.severity]}`}>
          {findingText(f, program, locale)}
        </p>
      ))}
      <ol className="flex flex-col gap-2">
        {program.rules.map((rule, i) => (
          <li
            key={rule.id}
            draggable
            data-rule={rule.id}
            className={`${dragged === i ? 'opacity-40' : ''} ${over === i && dragged !== i ? 'rounded-xl outline-2 outline-accent' : ''}`}
            onDragStart={(e) => {
              e.dataTransfer.effectAllowed = 'move';
              e.dataTransfer.setData('text/plain', rule.name);
              setDragged(i);
            }}
            onDragOver={(e) => {
              if (dragged === null) return;
              e.preventDefault();
              setOver(i);
            }}
            onDrop={(e) => {
              e.preventDefault();
              if (dragged !== null && dragged !== i) onMove(dragged, i);
              setDragged(null);
              setOver(null);
            }}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
          >
            <Block
              rule={rule}
              place={i}
              program={program}
              names={names}
              findings={findings.filter((f) => f.ruleId === rule.id && f.severity !== 'note')}
              isSelected={rule.id === selected}
              onSelect={() => onSelect(rule.id === selected ? null : rule.id)}
              onMove={onMove}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Block({
  rule,
  place,
  program,
  names,
  findings,
  isSelected,
  onSelect,
  onMove,
}: {
  rule: CommissionRule;
  place: number;
  program: Program;
  names: ProgramNames;
  findings: readonly RuleFinding[];
  isSelected: boolean;
  onSelect: () => void;
  onMove: (from: number, to: number) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const Icon = ruleIcons[rule.kind];
  const name = locale.name(rule) || t('commission.noName');
  const now = today();
  const ended = rule.to !== null && rule.to < now;
  const scope = scopeWords(rule, names, locale);
  return (
    <article
      className={`relative flex gap-3 rounded-xl border bg-ground p-3 ${isSelected ? 'border-accent ring-1 ring-accent' : 'border-line'} ${ended ? 'opacity-70' : ''}`}
    >
      <div className="flex flex-col items-center gap-1">
        <span className="tabular text-xs font-bold text-muted">{locale.number(place + 1)}</span>
        <span aria-hidden className="rounded-lg bg-accent-soft p-1.5 text-accent">
          <Icon className="size-4" />
        </span>
        <GripVertical aria-hidden className="size-4 cursor-grab text-muted" />
      </div>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <h2 className="text-sm font-bold">
            <bdi>{name}</bdi>
          </h2>
          {name !== t(`ruleWords.kind.${rule.kind}`) && <Badge>{t(`ruleWords.kind.${rule.kind}`)}</Badge>}
          {ended && <Badge tone="warn">{t('commission.ended')}</Badge>}
          {rule.from !== null && rule.from > now && (
            <Badge tone="accent">{t('commission.later', { date: locale.date(rule.from, 'short') })}</Badge>
          )}
        </div>
        <p className="mt-1 text-sm leading-relaxed">{ruleSentence(rule, program, locale)}</p>
        <p className="mt-0.5 text-xs text-muted">{scope ?? t('commission.everything')}</p>
        {findings.map((f) => (
          <p
            key={`${f.kind}${f.about}`}
            className={`mt-1.5 rounded-lg px-2.5 py-1 text-xs leading-relaxed ${findingTones[f.severity]}`}
          >
            {findingText(f, program, locale)}
          </p>
        ))}
      </div>
      <button
        type="button"
        aria-label={t('commission.select', { number: place + 1, name })}
        aria-pressed={isSelected}
        className="absolute inset-0 rounded-xl"
        onClick={onSelect}
      />
      <div className="relative flex flex-col">
        <IconButton
          label={t('commission.up', { name })}
          icon={<ArrowUp className="size-4" />}
          isDisabled={place === 0}
          onPress={() => onMove(place, place - 1)}
        />
        <IconButton
          label={t('commission.down', { name })}
          icon={<ArrowDown className="size-4" />}
          isDisabled={place === program.rules.length - 1}
          onPress={() => onMove(place, place + 1)}
        />
      </div>
    </article>
  );
}
