import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { RoadmapBoard } from './roadmap-board.tsx';
import { RoadmapProgressCurve } from './roadmap-progress.tsx';
import { RoadmapProposal } from './roadmap-proposal.tsx';
import type { Shown } from './use-results.ts';

/** The roadmap: steps that were taken over as a time line, and those that the results propose. */
export function RoadmapView({
  shown,
  selected,
  onSelect,
}: {
  shown: Shown;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const taken = useOperation('assessment.roadmap', { roundId: shown.round.id, today: today() }).data;
  const progress = taken?.progress ?? null;
  return (
    <div className="flex flex-col gap-4">
      {taken && taken.actions.length > 0 && (
        <section className="flex flex-col gap-2">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <h2 className="text-base font-bold">{t('maturity.roadmap.planned')}</h2>
            {progress && (
              <p className="text-sm text-muted">
                {t('maturity.roadmap.progress', {
                  done: locale.number(progress.done),
                  total: locale.number(progress.total),
                })}
                {' · '}
                {t('maturity.roadmap.due', {
                  count: progress.due,
                  overdue: locale.number(progress.overdue),
                })}
              </p>
            )}
          </div>
          <RoadmapBoard steps={taken.actions} selected={selected} onSelect={onSelect} />
          {taken.curve && <RoadmapProgressCurve curve={taken.curve} />}
        </section>
      )}
      <RoadmapProposal shown={shown} />
    </div>
  );
}
