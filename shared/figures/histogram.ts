import { scaleLinear } from 'd3-scale';
import type { Locale } from '#shared/locale/index.ts';
import { type Picture, svg } from './svg.ts';
import { label, picture, textWidth } from './text.ts';
import type { FigureTheme } from './theme.ts';

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface HistogramData {
  /** Ascending, without gaps. */
  readonly bins: readonly HistogramBin[];
  readonly format: (value: number) => string;
  readonly formatCount: (count: number) => string;
  /** Upright marks with their words, such as percentiles. */
  readonly marks: readonly { readonly value: number; readonly text: string; readonly strong?: boolean }[];
  readonly valueTitle: string;
  readonly countTitle: string;
}

/**
 * How often results fall into each class. Values ascend from left to right in both languages; what lies below zero is
 * coloured as a loss.
 *
 * @param alt the finding in a sentence, for screen readers
 */
export function histogramFigure(
  data: HistogramData,
  alt: string,
  theme: FigureTheme,
  locale: Locale,
  options: { readonly width: number; readonly height: number },
): Picture {
  const { width, height } = options;
  const [first, last] = [data.bins[0], data.bins.at(-1)];
  const y = scaleLinear()
    .domain([0, Math.max(1, ...data.bins.map((b) => b.count))])
    .nice(4)
    .range([height - 44, 58]);
  const counts = y.ticks(4);
  const left = Math.max(0, ...counts.map((c) => textWidth(data.formatCount(c), 11))) * 1.05 + 12;
  const x = scaleLinear()
    .domain([first?.from ?? 0, last?.to ?? 1])
    .range([left, width - 12]);
  const bars = data.bins.map((b) =>
    svg(
      'rect',
      {
        x: x(b.from) + 0.5,
        y: y(b.count),
        width: Math.max(0.5, x(b.to) - x(b.from) - 1),
        height: Math.max(0, y(0) - y(b.count)),
        fill: b.to <= 0 ? theme.danger : theme.accent,
        'fill-opacity': b.from < 0 && b.to > 0 ? 0.6 : 0.85,
      },
      svg('title', {}, `${data.format(b.from)} – ${data.format(b.to)}: ${data.formatCount(b.count)}`),
    ),
  );
  let free = Number.NEGATIVE_INFINITY;
  const ticks = x.ticks(Math.max(2, Math.floor(width / 120))).flatMap((v) => {
    const half = (textWidth(data.format(v), 11) * 1.05) / 2;
    if (x(v) - half < Math.max(free, 0) || x(v) + half > width) return [];
    free = x(v) + half + 10;
    return [
      label(data.format(v), theme, locale, {
        x: x(v),
        y: height - 26,
        size: 11,
        color: theme.muted,
        anchor: 'middle',
      }),
    ];
  });
  // Words of neighbouring marks stand on different heights.
  const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const marks = data.marks
    .filter((m) => m.value >= (first?.from ?? 0) && m.value <= (last?.to ?? 1))
    .toSorted((a, b) => a.value - b.value)
    .map((m) => {
      const wide = textWidth(m.text, 11, m.strong) * 1.05;
      const middle = Math.min(Math.max(x(m.value), wide / 2 + 2), width - wide / 2 - 2);
      const row = Math.max(
        0,
        ends.findIndex((end) => middle - wide / 2 > end),
      );
      ends[row] = middle + wide / 2 + 8;
      return svg(
        'g',
        { 'data-mark': m.text },
        svg('line', {
          x1: x(m.value),
          x2: x(m.value),
          y1: 22 + row * 15,
          y2: y(0),
          stroke: theme.ink,
          'stroke-width': m.strong ? 2 : 1.2,
          'stroke-dasharray': m.strong ? null : '4 3',
        }),
        label(m.text, theme, locale, {
          x: middle,
          y: 18 + row * 15,
          size: 11,
          color: theme.ink,
          anchor: 'middle',
          bold: m.strong ?? false,
          halo: theme.ground,
        }),
      );
    });
  return picture(
    width,
    height,
    alt,
    ...counts.flatMap((c) => [
      svg('line', {
        x1: left,
        x2: width - 12,
        y1: y(c),
        y2: y(c),
        stroke: c === 0 ? theme.faint : theme.grid,
      }),
      label(data.formatCount(c), theme, locale, {
        x: left - 8,
        y: y(c) + 4,
        size: 11,
        color: theme.muted,
        anchor: 'right',
      }),
    ]),
    ...bars,
    ...ticks,
    ...marks,
    label(data.valueTitle, theme, locale, {
      x: (left + width) / 2,
      y: height - 7,
      size: 11,
      color: theme.muted,
      anchor: 'middle',
    }),
    label(data.countTitle, theme, locale, {
      x: 2,
      y: 46,
      size: 11,
      color: theme.muted,
      anchor: 'left',
      bold: true,
      halo: theme.ground,
    }),
  );
}
