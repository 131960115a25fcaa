import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure } from '#renderer/ui/index.ts';
import type { KpiUnit } from '#shared/domain/library/kpi.ts';
import type { Goal } from '#shared/domain/strategy/goal.ts';
import { goalPathFigure } from '#shared/figures/goal-path.ts';
import { goalPathOf } from '#shared/reports/goal-path.ts';

const least = { width: 320, height: 100 };

/** The way from the baseline to the target, as the documents draw it. */
export function GoalPathView({ goal, unit }: { goal: Goal; unit: KpiUnit }) {
  const locale = useLocale();
  const theme = useFigureTheme();
  const benchmarks = useOperation('strategy.benchmarks', {}).data;
  const { place, size } = useSize(least);
  const picture = useMemo(() => {
    const path = goalPathOf(goal, unit, benchmarks ?? [], today(), locale);
    return path && goalPathFigure(path, theme, locale, { width: size.width, height: 230 });
  }, [goal, unit, benchmarks, locale, theme, size.width]);
  return (
    <div ref={place} className="overflow-hidden">
      {picture ? (
        <Figure picture={picture} />
      ) : (
        <p className="rounded-xl bg-surface p-4 text-sm text-muted">
          {locale.t('strategy.goals.figureMissing')}
        </p>
      )}
    </div>
  );
}
