import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { today } from '#renderer/app/today.ts';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure } from '#renderer/ui/index.ts';
import type { RoadmapCurve } from '#shared/domain/assessment/roadmap-curve.ts';
import { roadmapCurveFigure } from '#shared/figures/roadmap-curve.ts';

const least = { width: 420, height: 100 };

/** Effort planned by each day against what is done, with all that the curve leaves out in sentences. */
export function RoadmapProgressCurve({ curve }: { curve: RoadmapCurve }) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const { place, size } = useSize(least);
  const text = t('maturity.roadmap.curveText', {
    done: locale.number(curve.doneNow),
    total: locale.number(curve.total),
    planned: locale.number(curve.plannedNow),
  });
  const picture = useMemo(
    () => roadmapCurveFigure(curve, today(), text, theme, locale, { width: Math.min(size.width, 1000) }),
    [curve, text, theme, locale, size.width],
  );
  const notes = [
    t('maturity.roadmap.effortRule'),
    ...(curve.doneUnrecorded > 0
      ? [t('maturity.roadmap.doneUnrecorded', { count: curve.doneUnrecorded })]
      : []),
    ...(curve.withoutDay > 0 ? [t('maturity.roadmap.withoutDay', { count: curve.withoutDay })] : []),
    ...(curve.withoutEffort > 0 ? [t('maturity.roadmap.withoutEffort', { count: curve.withoutEffort })] : []),
  ];
  return (
    <section className="flex flex-col gap-2 rounded-2xl border border-line bg-ground p-4">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="text-sm font-bold">{t('maturity.roadmap.curveTitle')}</h3>
        <p className="text-sm text-muted">{text}</p>
      </div>
      <div ref={place} className="flex min-w-0 justify-center overflow-hidden" data-testid="curve">
        <Figure picture={picture} />
      </div>
      {notes.map((note) => (
        <p key={note} className="text-xs text-muted">
          {note}
        </p>
      ))}
    </section>
  );
}
