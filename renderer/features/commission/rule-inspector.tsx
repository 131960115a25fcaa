import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import type { ProgramNames } from '#renderer/features/program/use-rule-names.ts';
import { Button, CommitField, IconButton, Inspector } from '#renderer/ui/index.ts';
import { lineageOf } from '#shared/domain/program/amend.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { CommissionRule } from '#shared/domain/program/rule.ts';
import { ruleExamples } from '#shared/domain/program/rule-examples.ts';
import type { RuleFinding } from '#shared/domain/program/rule-findings.ts';
import { createLocale } from '#shared/locale/index.ts';
import { ruleSentence, scopeWords } from '#shared/reports/rule-words.ts';
import { AmendDialog } from './amend-dialog.tsx';
import { findingText, findingTones } from './finding-text.ts';
import { RuleFields } from './rule-fields.tsx';
import { ScopeFields } from './scope-fields.tsx';

/** Everything about one rule, saved as it is changed; one that has paid is amended from a day instead. */
export function RuleInspector({
  rule,
  program,
  names,
  findings,
  lastPaid,
  onChange,
  onSelect,
}: {
  rule: CommissionRule;
  program: Program;
  names: ProgramNames;
  findings: readonly RuleFinding[];
  /** The last day on which the rule paid; null where it has not. */
  lastPaid: string | null;
  onChange: (patch: (program: Program) => Partial<Program>) => void;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const [amending, setAmending] = useState(false);
  const change = (patch: (rule: CommissionRule) => CommissionRule) =>
    onChange(({ rules }) => ({ rules: rules.map((r) => (r.id === rule.id ? patch(r) : r)) }));
  const set = (patch: Partial<Pick<CommissionRule, 'name' | 'nameEn' | 'note'>>) =>
    change((r) => ({ ...r, ...patch }));
  const duplicate = () => {
    const id = crypto.randomUUID();
    const copy: CommissionRule = {
      ...rule,
      id,
      replacesId: null,
      name: createLocale({ lang: 'fa' }).t('commission.copyName', { name: rule.name }, { raw: true }),
      nameEn: rule.nameEn
        ? createLocale({ lang: 'en' }).t('commission.copyName', { name: rule.nameEn }, { raw: true })
        : null,
    };
    onChange(({ rules }) => ({ rules: rules.flatMap((r) => (r.id === rule.id ? [r, copy] : [r])) }));
    onSelect(id);
  };
  const remove = () => {
    onChange(({ rules }) => ({
      rules: rules
        .filter((r) => r.id !== rule.id)
        .map((r) => (r.replacesId === rule.id ? { ...r, replacesId: null } : r)),
    }));
    onSelect(null);
  };
  // A rule is followed by one amendment only: the next one amends that.
  const replaced = program.rules.some((r) => r.replacesId === rule.id);
  const earlier = lineageOf(program.rules, rule.id).slice(1);
  return (
    <Inspector>
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-base font-bold">
          <bdi>{locale.name(rule) || t(`ruleWords.kind.${rule.kind}`)}</bdi>
        </h2>
        <IconButton
          label={t('common.close')}
          icon={<X className="size-4" />}
          onPress={() => onSelect(null)}
        />
      </div>
      <p className="-mt-3 text-sm text-muted">{t(`commission.explain.${rule.kind}`)}</p>
      {findings.map((f) => (
        <p key={`${f.kind}${f.about}`} className={`rounded-lg px-3 py-2 text-sm ${findingTones[f.severity]}`}>
          {findingText(f, program, locale)}
        </p>
      ))}
      <Previews rule={rule} program={program} names={names} />
      {lastPaid !== null ? (
        <div className="flex flex-col gap-2 rounded-xl border border-line bg-surface p-3 text-sm">
          <strong>{t('commission.paid', { date: locale.date(lastPaid, 'short') })}</strong>
          <p className="text-muted">{t('commission.paidHint')}</p>
          {!replaced && (
            <div>
              <Button variant="primary" onPress={() => setAmending(true)}>
                {t('commission.amend')}
              </Button>
            </div>
          )}
        </div>
      ) : (
        <RuleFields key={rule.kind} rule={rule} onChange={(next) => change(() => next)} />
      )}
      <Examples rule={rule} />
      {lastPaid === null && (
        <section className="flex flex-col gap-2">
          <h3 className="text-sm font-bold">{t('commission.scope')}</h3>
          <ScopeFields
            limits={rule}
            names={names}
            onChange={(patch) => change((r) => ({ ...r, ...patch }) as CommissionRule)}
          />
        </section>
      )}
      <CommitField label={t('commission.field.name')} value={rule.name} onCommit={(name) => set({ name })} />
      <CommitField
        label={t('commission.field.nameEn')}
        value={rule.nameEn ?? ''}
        ltr
        onCommit={(nameEn) => set({ nameEn: nameEn || null })}
      />
      <CommitField
        label={t('commission.field.note')}
        value={rule.note}
        multiline={2}
        onCommit={(note) => set({ note })}
      />
      {earlier.length > 0 && (
        <section>
          <h3 className="mb-1 text-sm font-bold">{t('commission.lineage')}</h3>
          <ul className="flex flex-col gap-1 text-sm">
            {earlier.map((r) => (
              <li key={r.id}>
                <button
                  type="button"
                  className="w-full rounded-lg px-2 py-1 text-start hover:bg-surface"
                  onClick={() => onSelect(r.id)}
                >
                  <span className="block">{ruleSentence(r, program, locale)}</span>
                  <span className="text-xs text-muted">{scopeWords(r, names, locale)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="flex flex-wrap gap-2">
        {lastPaid === null && !replaced && (
          <Button onPress={() => setAmending(true)}>{t('commission.amend')}</Button>
        )}
        <Button onPress={duplicate}>{t('commission.duplicate')}</Button>
        {lastPaid === null && (
          <Button variant="ghost" className="text-danger" onPress={remove}>
            {t('common.delete')}
          </Button>
        )}
      </div>
      {amending && (
        <AmendDialog
          rule={rule}
          program={program}
          lastPaid={lastPaid}
          onClose={() => setAmending(false)}
          onMade={onSelect}
        />
      )}
    </Inspector>
  );
}

/** The rule's sentence in both languages, as the handbook will have it. */
function Previews({ rule, program, names }: { rule: CommissionRule; program: Program; names: ProgramNames }) {
  const locale = useLocale();
  const { t } = locale;
  const other = useMemo(
    () => createLocale({ lang: locale.lang === 'fa' ? 'en' : 'fa', currency: locale.currency }),
    [locale],
  );
  return (
    <section>
      <h3 className="mb-1 text-sm font-bold">{t('commission.previews')}</h3>
      <p className="text-sm leading-relaxed">{ruleSentence(rule, program, locale)}</p>
      <p className="text-xs text-muted">{scopeWords(rule, names, locale) ?? t('commission.everything')}</p>
      <p
        lang={other.lang}
        dir={other.dir}
        className="mt-1.5 border-t border-line pt-1.5 text-sm leading-relaxed text-muted"
      >
        {ruleSentence(rule, program, other)}
      </p>
    </section>
  );
}

/** What the rule alone pays on deals around its thresholds. */
function Examples({ rule }: { rule: CommissionRule }) {
  const locale = useLocale();
  const { t } = locale;
  const rows = ruleExamples(rule);
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className="text-sm font-bold">{t('commission.example.title')}</h3>
      <p className="text-xs text-muted">{t('commission.example.text')}</p>
      <table className="tabular mt-1 w-full text-sm">
        <thead>
          <tr className="text-xs text-muted">
            <th scope="col" className="text-start font-normal">
              {t('commission.example.deal')}
            </th>
            <th scope="col" className="text-end font-normal">
              {t('commission.example.pays')}
            </th>
            <th scope="col" className="text-end font-normal">
              {t('commission.example.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.amount} className="border-t border-line">
              <td className="py-1">
                <bdi>{locale.money(row.amount, { compact: true })}</bdi>
              </td>
              <td className="text-end">
                <bdi>{locale.money(row.pays, { compact: true })}</bdi>
              </td>
              <td className="text-end">
                <bdi>{locale.basisPoints(row.share)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
