import type { Locale } from '#shared/locale/index.ts';
import { type LegendItem, legend, legendHeight } from './legend.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { label, picture, textWidth, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';

export interface Bar {
  /** Given: the row carries it as `data-id`. */
  readonly id?: string;
  readonly label: string;
  /** ≥ 0; null draws no bar, and `text` says so. */
  readonly value: number | null;
  /** What stands at the bar's end, formatted. */
  readonly text: string;
  readonly color: string;
  /** In the unit of `value`; drawn as an upright mark on the bar. */
  readonly target?: number | null;
  /** A second, slimmer bar under the first, in the same unit: the year before, a benchmark. */
  readonly second?: { readonly value: number | null; readonly color: string };
  /** The bar the title speaks of: the others step back when any is set. */
  readonly highlight?: boolean;
}

const nameSize = 12.5;
const valueSize = 12;
const rowHeight = 30;

/** Distances from the document's start side as physical places, so that one drawing serves both directions. */
const sides = (width: number, locale: Locale) => {
  const rtl = locale.dir === 'rtl';
  return {
    at: (distance: number): number => (rtl ? width - distance : distance),
    rect: (from: number, length: number, y: number, height: number, fill: string, opacity = 1): SvgNode =>
      svg('rect', {
        x: rtl ? width - from - length : from,
        y,
        width: length,
        height,
        rx: Math.min(3, length / 2),
        fill,
        'fill-opacity': opacity === 1 ? null : opacity,
      }),
    start: rtl ? ('right' as const) : ('left' as const),
  };
};

/** Room of the names at the start side. */
const namesWidth = (labels: readonly string[], width: number): number =>
  Math.min(width * 0.38, Math.max(0, ...labels.map((l) => textWidth(l, nameSize))) * 1.05 + 18);

/**
 * Horizontal bars, one message: names at the start side, bars growing from there, values at their ends. Mirrored in
 * Persian, because the reading starts at the right.
 *
 * @param alt the finding in a sentence, for screen readers
 */
export function barsFigure(
  bars: readonly Bar[],
  alt: string,
  theme: FigureTheme,
  locale: Locale,
  width: number,
): Picture {
  const height = bars.length * rowHeight + 12;
  const { at, rect, start } = sides(width, locale);
  const names = namesWidth(
    bars.map((b) => b.label),
    width,
  );
  const values = Math.max(0, ...bars.map((b) => textWidth(b.text, valueSize, true))) * 1.05 + 14;
  const room = Math.max(20, width - names - values);
  const largest = Math.max(1e-9, ...bars.flatMap((b) => [b.value ?? 0, b.target ?? 0, b.second?.value ?? 0]));
  const lengthOf = (value: number | null | undefined): number =>
    value === null || value === undefined ? 0 : Math.max(1.5, (Math.max(0, value) / largest) * room);
  const chosen = bars.some((b) => b.highlight);
  const rows = bars.map((bar, i) => {
    const top = 6 + i * rowHeight;
    const back = chosen && !bar.highlight;
    const length = lengthOf(bar.value);
    const second = lengthOf(bar.second?.value);
    const target = typeof bar.target === 'number' ? lengthOf(bar.target) : null;
    const thick = bar.second ? 12 : 18;
    // A value stands clear of both bars and of the target's mark.
    const end = Math.max(length, second, target !== null && target < length + 60 ? target : 0);
    return svg(
      'g',
      { 'data-id': bar.id },
      label(truncate(bar.label, names - 14, nameSize, bar.highlight), theme, locale, {
        x: at(2),
        y: top + 19,
        size: nameSize,
        color: back ? theme.muted : theme.ink,
        anchor: start,
        bold: bar.highlight ?? false,
      }),
      length > 0 && rect(names, length, top + 6, thick, bar.color, back ? 0.45 : 1),
      bar.second !== undefined &&
        second > 0 &&
        rect(names, second, top + 19, 5, bar.second.color, back ? 0.45 : 1),
      target !== null &&
        svg('line', {
          x1: at(names + target),
          x2: at(names + target),
          y1: top + 2,
          y2: top + 28,
          stroke: theme.ink,
          'stroke-width': 2,
        }),
      label(bar.text, theme, locale, {
        x: at(names + end + 8),
        y: top + 19,
        size: valueSize,
        color: back || bar.value === null ? theme.muted : theme.ink,
        anchor: start,
        bold: true,
      }),
    );
  });
  const axis = svg('line', {
    x1: at(names),
    x2: at(names),
    y1: 2,
    y2: height - 2,
    stroke: theme.faint,
    'stroke-width': 1,
  });
  return picture(width, height, alt, svg('g', {}, ...rows), bars.length > 0 && axis);
}

/** A row of parts that add up. `values` follow the series; null is left out. */
export interface StackedRow {
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** What stands at the end, formatted. */
  readonly text: string;
}

export interface StackSeries {
  readonly name: string;
  readonly color: string;
  /** Formats the number inside a part; absent leaves parts bare. */
  readonly format?: (value: number) => string;
}

export interface StackOptions {
  readonly width: number;
  /** Every row is drawn as long as the longest: shares instead of amounts. */
  readonly shares?: boolean;
}

/**
 * Stacked horizontal bars: parts in the order of the series from the start side, the legend above. A part carries its
 * number where it fits.
 */
export function stackedBarsFigure(
  rows: readonly StackedRow[],
  series: readonly StackSeries[],
  alt: string,
  theme: FigureTheme,
  locale: Locale,
  options: StackOptions,
): Picture {
  const { width } = options;
  const { at, rect, start } = sides(width, locale);
  const items: LegendItem[][] = [series.map((s) => ({ text: s.name, color: s.color }))];
  const head = series.length > 0 ? legendHeight(items, width) + 6 : 0;
  const height = head + rows.length * rowHeight + 12;
  const names = namesWidth(
    rows.map((r) => r.label),
    width,
  );
  const values = Math.max(0, ...rows.map((r) => textWidth(r.text, valueSize, true))) * 1.05 + 14;
  const room = Math.max(20, width - names - values);
  const sum = (row: StackedRow): number =>
    row.values.reduce<number>((total, v) => total + Math.max(0, v ?? 0), 0);
  const largest = Math.max(1e-9, ...rows.map(sum));
  const drawn = rows.map((row, i) => {
    const top = head + 6 + i * rowHeight;
    const scale = room / (options.shares ? Math.max(1e-9, sum(row)) : largest);
    let from = names;
    const parts = series.flatMap((s, n): SvgNode[] => {
      const value = Math.max(0, row.values[n] ?? 0);
      if (value === 0) return [];
      const length = value * scale;
      const begin = from;
      from += length;
      const text = s.format?.(value) ?? '';
      return [
        rect(begin, Math.max(0.5, length - 1), top + 6, 18, s.color),
        ...(text && textWidth(text, 10.5, true) + 10 < length
          ? [
              label(text, theme, locale, {
                x: at(begin + length / 2),
                y: top + 19,
                size: 10.5,
                color: theme.ground,
                anchor: 'middle',
                bold: true,
              }),
            ]
          : []),
      ];
    });
    return svg(
      'g',
      {},
      label(truncate(row.label, names - 14, nameSize), theme, locale, {
        x: at(2),
        y: top + 19,
        size: nameSize,
        color: theme.ink,
        anchor: start,
      }),
      ...parts,
      label(row.text, theme, locale, {
        x: at(from + 8),
        y: top + 19,
        size: valueSize,
        color: theme.ink,
        anchor: start,
        bold: true,
      }),
    );
  });
  return picture(
    width,
    height,
    alt,
    head > 0 && legend(items, { x: 0, y: 0, width }, theme, locale),
    svg('g', {}, ...drawn),
  );
}
