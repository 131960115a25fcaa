import type { KpiUnit } from '#shared/domain/library/kpi.ts';
import { kpiText } from '#shared/domain/library/kpi-value.ts';
import type { Benchmark } from '#shared/domain/strategy/benchmark.ts';
import type { Goal } from '#shared/domain/strategy/goal.ts';
import { pastOf } from '#shared/domain/strategy/smart.ts';
import type { GoalPath } from '#shared/figures/goal-path.ts';
import type { Locale } from '#shared/locale/index.ts';

/** What the figure of a goal's way shows; null while baseline, target or a day is missing, or out of order. */
export function goalPathOf(
  goal: Goal,
  unit: KpiUnit,
  benchmarks: readonly Benchmark[],
  today: string,
  locale: Locale,
): GoalPath | null {
  const start = goal.startOn ?? goal.baselineOn;
  const { baseline, target, dueOn } = goal;
  if (baseline === null || target === null || start === null || dueOn === null || dueOn <= start) return null;
  const benchmark = benchmarks.find((b) => b.id === goal.benchmarkId && b.unit === unit);
  const format = (value: number): string => kpiText(value, unit, locale);
  return {
    past: pastOf(goal, today),
    from: { on: start, value: baseline },
    target: { on: dueOn, value: target },
    today,
    benchmark: benchmark
      ? { value: benchmark.low, text: `${locale.name(benchmark)}: ${format(benchmark.low)}` }
      : null,
    format,
    alt: locale.t('strategy.goals.pathAlt', {
      title: locale.name({ name: goal.title, nameEn: goal.titleEn }),
      baseline: format(baseline),
      target: format(target),
      due: locale.date(dueOn),
    }),
  };
}
