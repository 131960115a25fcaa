import { useEffect, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { BothFields } from '#renderer/features/questionnaires/both-fields.tsx';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import { Button, DateField, NumberField, Switch } from '#renderer/ui/index.ts';
import type { Round } from '#shared/domain/assessment/round.ts';
import { SubjectFields } from './subject-fields.tsx';

/** What a round is about, until when it runs, and what it aims at in each dimension. */
export function SettingsView({ round }: { round: Round }) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('assessment.saveRound');
  const patch = usePatch(round, run);
  const setTarget = (id: string, target: number | null) =>
    patch(({ targets }) => {
      const { [id]: _, ...rest } = targets;
      return { targets: target === null ? rest : { ...rest, [id]: target } };
    });
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-auto rounded-2xl border border-line bg-ground p-5">
      <BothFields
        label={t('rounds.roundName')}
        persian={round.name}
        english={round.nameEn ?? ''}
        onChange={(p) =>
          patch(
            'persian' in p ? { name: p.persian.trim() || round.name } : { nameEn: p.english.trim() || null },
          )
        }
      />
      <SubjectFields subject={round.subject} onChange={(subject) => patch({ subject })} />
      <BothFields
        label={t('rounds.scope')}
        multiline={2}
        persian={round.scope}
        english={round.scopeEn}
        onChange={(p) => patch('persian' in p ? { scope: p.persian } : { scopeEn: p.english })}
      />
      <div className="flex flex-wrap items-end gap-8">
        <div className="w-48">
          <DateField
            label={t('rounds.deadline')}
            value={round.deadline}
            onCommit={(deadline) => patch({ deadline })}
          />
        </div>
        <div className="flex flex-col gap-1">
          <Switch
            label={t('rounds.anonymous')}
            value={round.anonymous}
            onChange={(anonymous) => patch({ anonymous })}
          />
          <span className="text-xs text-muted">{t('rounds.anonymousHint')}</span>
        </div>
      </div>
      <section className="flex flex-col gap-2">
        <h3 className="text-sm font-bold">{t('rounds.targets')}</h3>
        <p className="text-xs text-muted">{t('rounds.targetsHint')}</p>
        <ul className="flex flex-col gap-1">
          {round.questionnaire.dimensions.map((d) => (
            <TargetRow
              key={d.id}
              name={locale.name(d)}
              own={round.targets[d.id] ?? null}
              usual={d.target}
              onChange={(target) => setTarget(d.id, target)}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The target of a dimension by slider or number; without one of its own that of the questionnaire holds. */
function TargetRow({
  name,
  own,
  usual,
  onChange,
}: {
  name: string;
  own: number | null;
  usual: number | null;
  onChange: (target: number | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const [shown, setShown] = useState(own ?? usual ?? 1);
  useEffect(() => setShown(own ?? usual ?? 1), [own, usual]);
  return (
    <li className="flex flex-wrap items-center gap-3 text-sm">
      <bdi className="w-60 truncate" title={name}>
        {name}
      </bdi>
      <Slider
        aria-label={t('rounds.targetOf', { name }, { raw: true })}
        minValue={1}
        maxValue={5}
        step={0.5}
        value={shown}
        onChange={(value) => setShown(value)}
        onChangeEnd={(value) => onChange(value)}
        className="w-56"
      >
        <SliderTrack className="relative h-7 w-full before:absolute before:inset-x-0 before:top-1/2 before:h-1.5 before:-translate-y-1/2 before:rounded-full before:bg-line">
          <SliderThumb
            className={`top-1/2 size-4.5 rounded-full border-2 border-ground shadow outline-none data-focus-visible:outline-2 data-focus-visible:outline-accent ${own === null ? 'bg-muted' : 'bg-accent'}`}
          />
        </SliderTrack>
      </Slider>
      <NumberField
        hideLabel
        label={t('rounds.targetNumber', { name }, { raw: true })}
        width="w-16"
        value={own ?? usual}
        min={1}
        max={5}
        onCommit={onChange}
      />
      {own === null ? (
        <span className="text-xs text-muted">
          {t(usual === null ? 'rounds.noTarget' : 'rounds.usualTarget')}
        </span>
      ) : (
        <Button variant="ghost" onPress={() => onChange(null)}>
          {t('rounds.resetTarget')}
        </Button>
      )}
    </li>
  );
}
