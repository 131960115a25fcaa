import { scaleLinear } from 'd3-scale';
import type { Locale } from '#shared/locale/index.ts';
import { type Picture, svg } from './svg.ts';
import { label, picture, wrap } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** A step: what it adds (or takes, below zero), or a total that stands on the ground. */
export interface WaterfallStep {
  readonly label: string;
  readonly value: number;
  readonly total: boolean;
  /** What stands at the column, formatted. */
  readonly text: string;
}

/** Colours of the three kinds of columns. */
export const waterfallColors = (theme: FigureTheme) => ({
  total: theme.accent,
  up: theme.quadrant.rising,
  down: theme.danger,
});

/** Where each step begins and ends, running totals from left to right. */
export function waterfallSpans(
  steps: readonly Pick<WaterfallStep, 'value' | 'total'>[],
): { readonly from: number; readonly to: number }[] {
  let sum = 0;
  return steps.map(({ value, total }) => {
    const from = total ? 0 : sum;
    sum = total ? value : sum + value;
    return { from, to: sum };
  });
}

/**
 * Steps from one total to another as columns: the first stands at the start side, so the whole mirrors in Persian.
 * Values stand at the ends of the columns, thin lines join one step to the next.
 *
 * @param alt the finding in a sentence, for screen readers
 */
export function waterfallFigure(
  { steps, valueTitle }: { readonly steps: readonly WaterfallStep[]; readonly valueTitle: string },
  alt: string,
  theme: FigureTheme,
  locale: Locale,
  options: { readonly width: number; readonly height: number },
): Picture {
  const { width, height } = options;
  const spans = waterfallSpans(steps);
  const color = waterfallColors(theme);
  const cell = (width - 8) / Math.max(1, steps.length);
  const bar = Math.min(64, cell * 0.66);
  const names = steps.map((s) => wrap(s.label, cell - 6, 11, 3));
  const foot = Math.max(1, ...names.map((lines) => lines.length)) * 14 + 12;
  const ends = spans.flatMap(({ from, to }) => [from, to]);
  const y = scaleLinear()
    .domain([Math.min(0, ...ends), Math.max(1e-9, 0, ...ends)])
    .range([height - foot - 18, 34]);
  /** Middle of a column. */
  const x = (i: number): number => {
    const place = 4 + (i + 0.5) * cell;
    return locale.dir === 'rtl' ? width - place : place;
  };
  const columns = steps.map((step, i) => {
    const { from, to } = spans[i] ?? { from: 0, to: 0 };
    const [high, low] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))];
    const fill = step.total ? color.total : step.value < 0 ? color.down : color.up;
    const below = step.total ? to < 0 : step.value < 0;
    const next = i + 1 < steps.length;
    return svg(
      'g',
      { 'data-step': step.label },
      next &&
        svg('line', {
          x1: x(i),
          x2: x(i + 1),
          y1: y(to),
          y2: y(to),
          stroke: theme.faint,
          'stroke-width': 1,
          'stroke-dasharray': '2 3',
        }),
      svg('rect', {
        x: x(i) - bar / 2,
        y: high,
        width: bar,
        height: Math.max(1.5, low - high),
        rx: 2,
        fill,
      }),
      label(step.text, theme, locale, {
        x: x(i),
        y: below ? low + 14 : high - 6,
        size: 11,
        color: theme.ink,
        anchor: 'middle',
        bold: true,
        halo: theme.ground,
      }),
      ...(names[i] ?? []).map((line, n) =>
        label(line, theme, locale, {
          x: x(i),
          y: height - foot + 14 + n * 14,
          size: 11,
          color: step.total ? theme.ink : theme.muted,
          anchor: 'middle',
          bold: step.total,
        }),
      ),
    );
  });
  return picture(
    width,
    height,
    alt,
    svg('line', { x1: 2, x2: width - 2, y1: y(0), y2: y(0), stroke: theme.faint, 'stroke-width': 1.4 }),
    ...columns,
    label(valueTitle, theme, locale, {
      x: locale.dir === 'rtl' ? width - 2 : 2,
      y: 12,
      size: 11,
      color: theme.muted,
      anchor: locale.dir === 'rtl' ? 'right' : 'left',
      bold: true,
    }),
  );
}
