import { scaleLinear } from 'd3-scale';
import type { Locale } from '#shared/locale/index.ts';
import { type LegendItem, legend, legendHeight } from './legend.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { label, picture, textWidth } from './text.ts';
import type { FigureTheme } from './theme.ts';

export interface ColumnSeries {
  readonly name: string;
  readonly color: string;
  /** By column, ≥ 0. */
  readonly values: readonly number[];
}

export interface ColumnsData {
  /** One for each column; an empty one leaves the axis without a mark there. */
  readonly labels: readonly string[];
  readonly series: readonly ColumnSeries[];
  readonly format: (value: number) => string;
  /** What the height means, above the axis. */
  readonly valueTitle: string;
  /** The finding in a sentence, for screen readers. */
  readonly alt: string;
}

const textSize = 11;

/**
 * Stacked columns over time. Time runs from left to right in both languages, as in all charts of the product; the
 * scale stands at the left.
 */
export function columnsFigure(
  data: ColumnsData,
  theme: FigureTheme,
  locale: Locale,
  options: { width: number; height?: number },
): Picture {
  const { width, height = 280 } = options;
  const count = data.labels.length;
  const totals = data.labels.map((_, i) => data.series.reduce((sum, s) => sum + (s.values[i] ?? 0), 0));
  const items: LegendItem[][] = [data.series.map((s) => ({ text: s.name, color: s.color }))];
  const top = legendHeight(items, width) + 26;
  const bottom = height - 26;
  const scale = scaleLinear([0, Math.max(1, ...totals)], [bottom, top]).nice(4);
  const ticks = scale.ticks(4);
  const gutter = Math.max(...ticks.map((v) => textWidth(data.format(v), textSize))) + 12;
  const [left, right] = [gutter, width - 4];
  const step = (right - left) / Math.max(1, count);
  const thick = Math.max(2, Math.min(36, step * 0.72));
  const columns = data.labels.flatMap((_, i) => {
    let base = 0;
    const x = left + (i + 0.5) * step - thick / 2;
    return data.series.flatMap((s): SvgNode[] => {
      const value = s.values[i] ?? 0;
      if (value <= 0) return [];
      const from = scale(base);
      base += value;
      const to = scale(base);
      return [svg('rect', { x, y: to, width: thick, height: Math.max(0.5, from - to), fill: s.color })];
    });
  });
  // Marks of the axis stand only as close as their texts allow.
  const widest = Math.max(1, ...data.labels.map((l) => textWidth(l, textSize))) + 12;
  const every = Math.max(1, Math.ceil(widest / step));
  return picture(
    width,
    height,
    data.alt,
    legend(items, { x: 0, y: 0, width }, theme, locale),
    label(data.valueTitle, theme, locale, {
      x: left,
      y: top - 12,
      size: textSize,
      color: theme.muted,
      anchor: 'left',
    }),
    ...ticks.flatMap((value) => [
      svg('line', { x1: left, x2: right, y1: scale(value), y2: scale(value), stroke: theme.grid }),
      label(data.format(value), theme, locale, {
        x: left - 6,
        y: scale(value) + 4,
        size: textSize,
        color: theme.muted,
        anchor: 'right',
      }),
    ]),
    ...columns,
    svg('line', { x1: left, x2: right, y1: bottom, y2: bottom, stroke: theme.faint }),
    ...data.labels.map((text, i) =>
      text !== '' && i % every === 0
        ? label(text, theme, locale, {
            x: left + (i + 0.5) * step,
            y: height - 8,
            size: textSize,
            color: theme.muted,
            anchor: 'middle',
          })
        : null,
    ),
  );
}
