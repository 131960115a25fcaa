import type { RoadmapCurve } from '#shared/domain/assessment/roadmap-curve.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type LineMark, linesFigure } from './lines.ts';
import type { Picture } from './svg.ts';
import type { FigureTheme } from './theme.ts';
import { dayNumber, timeTicks } from './time-axis.ts';

/** Effort that the plan asks for by each day, against what is done up to today. */
export function roadmapCurveFigure(
  curve: RoadmapCurve,
  today: string,
  alt: string,
  theme: FigureTheme,
  locale: Locale,
  { width, height = 230 }: { readonly width: number; readonly height?: number },
): Picture {
  const { t } = locale;
  const days = curve.points.map((p) => dayNumber(p.on));
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const places = last - first + 1;
  const now = dayNumber(today) - first;
  /** A sum by day: it holds from the day on which it changes to the next. */
  const spread = (key: 'planned' | 'done'): (number | null)[] => {
    const values: (number | null)[] = [];
    curve.points.forEach((p, i) => {
      const end = curve.points[i + 1] ? (days[i + 1] ?? 0) : last + 1;
      const value = p[key];
      for (let d = days[i] ?? 0; d < end; d++) values.push(key === 'done' && d - first > now ? null : value);
    });
    return values;
  };
  const done = theme.quadrant.rising;
  // Both sums in one line of words above: beside the points they would lie on the lines.
  const marks: LineMark[] = [
    {
      at: now,
      value: null,
      text: t('maturity.roadmap.now', {
        done: locale.number(curve.doneNow),
        planned: locale.number(curve.plannedNow),
      }),
      color: theme.danger,
    },
    { at: now, value: curve.doneNow, text: '', color: done },
  ];
  const start = curve.points[0]?.on ?? today;
  const ends = curve.points.at(-1)?.on ?? today;
  return linesFigure(
    {
      series: [
        {
          name: t('maturity.roadmap.plannedLine'),
          color: theme.accent,
          values: spread('planned'),
          step: true,
        },
        {
          name: t('maturity.roadmap.doneLine'),
          color: done,
          values: spread('done'),
          step: true,
          strong: true,
          area: true,
        },
      ],
      marks,
      places,
      ticks: timeTicks(start, ends, locale, Math.max(2, Math.floor(width / 80))).map((tick) => ({
        at: dayNumber(tick.on) - first,
        text: tick.year === null || tick.year === tick.text ? tick.text : `${tick.text} ${tick.year}`,
      })),
      format: (value) => locale.number(value),
      valueTitle: t('maturity.roadmap.effortPoints'),
    },
    alt,
    theme,
    locale,
    { width, height },
  );
}
