import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { Select } from '#renderer/ui/index.ts';
import type { assessment } from '#shared/contract/assessment.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { DifferenceList } from './difference-list.tsx';

export type RoundHead = OutputOf<(typeof assessment)['rounds']>[number];

/** What changed since the version that went out with a round. */
export function ChangesView({
  questionnaire,
  rounds,
}: {
  questionnaire: Questionnaire;
  rounds: readonly RoundHead[];
}) {
  const locale = useLocale();
  const { t } = locale;
  const [chosen, setChosen] = useState<string | null>(null);
  const round = rounds.find((r) => r.id === chosen) ?? rounds[0];
  const found = useOperation(
    'assessment.roundDifference',
    { roundId: round?.id ?? '' },
    round !== undefined,
  ).data;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-auto rounded-2xl border border-line bg-ground p-5">
      <p className="text-sm">{versionSentence(questionnaire, rounds, locale)}</p>
      {round && (
        <Select
          className="w-80"
          label={t('questionnaires.comparedWith')}
          value={round.id}
          options={rounds.map((r) => ({
            id: r.id,
            label: t(
              'questionnaires.roundVersion',
              { name: locale.name(r), version: r.version },
              { raw: true },
            ),
          }))}
          onChange={setChosen}
        />
      )}
      {found && (
        <>
          {found.lostAnswers > 0 && (
            <p className="rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn">
              {t('questionnaires.lost', { count: found.lostAnswers, people: found.lostPeople })}
            </p>
          )}
          <DifferenceList difference={found.difference} />
        </>
      )}
    </div>
  );
}

/** Which version this is, and whether the next change makes another. */
export function versionSentence(
  { version }: Questionnaire,
  rounds: readonly RoundHead[],
  locale: ReturnType<typeof useLocale>,
): string {
  const { t } = locale;
  const out = rounds.filter((r) => r.state !== 'draft');
  const same = out.find((r) => r.version === version);
  if (same) return t('questionnaires.nextVersion', { version, next: version + 1, round: locale.name(same) });
  const before = out.findLast((r) => r.version < version);
  if (before) return t('questionnaires.newVersion', { version, round: locale.name(before) });
  return t('questionnaires.freeVersion', { version });
}
