import type { Locale } from '#shared/locale/index.ts';
import { legend, legendHeight } from './legend.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { label, picture, textWidth, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** One input at both ends of its range. */
export interface TornadoRow {
  readonly id: string;
  readonly label: string;
  /** The result at either end, and what the input is there. */
  readonly low: { readonly value: number; readonly text: string };
  readonly high: { readonly value: number; readonly text: string };
}

export interface TornadoData {
  readonly rows: readonly TornadoRow[];
  /** The result with every input at its own value. */
  readonly base: number;
  readonly format: (value: number) => string;
  /** Names of the two ends. */
  readonly lowName: string;
  readonly highName: string;
}

const rowHeight = 34;

/** Colours of the two ends of a range. */
export const tornadoColors = (theme: FigureTheme) => ({
  low: theme.categorical[1],
  high: theme.categorical[0],
});

/**
 * How far the result swings with each input: names at the start side, bars to both sides of the present result, the
 * widest on top. Small results lie towards the names, so the whole mirrors in Persian.
 *
 * @param alt the finding in a sentence, for screen readers
 */
export function tornadoFigure(
  data: TornadoData,
  alt: string,
  theme: FigureTheme,
  locale: Locale,
  width: number,
): Picture {
  const rtl = locale.dir === 'rtl';
  const start = rtl ? ('right' as const) : ('left' as const);
  const end = rtl ? ('left' as const) : ('right' as const);
  /** Distance from the start side to physical x. */
  const at = (distance: number): number => (rtl ? width - distance : distance);
  const colors = tornadoColors(theme);
  const items = [
    [
      { text: data.lowName, color: colors.low },
      { text: data.highName, color: colors.high },
    ],
  ];
  const head = legendHeight(items, width) + 24;
  const height = head + data.rows.length * rowHeight + 14;
  const names = Math.min(
    width * 0.32,
    Math.max(0, ...data.rows.map((r) => textWidth(r.label, 12))) * 1.05 + 14,
  );
  const values = data.rows.flatMap((r) => [r.low.value, r.high.value]);
  const [least, most] = [Math.min(data.base, ...values), Math.max(data.base, ...values)];
  // Words beside the bars need room at both ends.
  const side =
    Math.max(0, ...data.rows.flatMap((r) => [r.low, r.high]).map((e) => textWidth(e.text, 10.5))) * 1.05 + 10;
  const room = Math.max(40, width - names - 2 * side);
  const place = (value: number): number =>
    names + side + ((value - least) / Math.max(1e-9, most - least)) * room;
  const base = place(data.base);
  const rows = data.rows.map((row, i) => {
    const y = head + i * rowHeight;
    const bar = (value: number, color: string): SvgNode => {
      const [from, to] = [Math.min(base, place(value)), Math.max(base, place(value))];
      return svg('rect', {
        x: Math.min(at(from), at(to)),
        y: y + 7,
        width: Math.max(1, to - from),
        height: 20,
        rx: 2,
        fill: color,
      });
    };
    // Where both ends lie on one side, the longer bar goes behind and its words stand outside.
    const ends = [
      { ...row.low, color: colors.low },
      { ...row.high, color: colors.high },
    ].sort((a, b) => Math.abs(b.value - data.base) - Math.abs(a.value - data.base));
    const words = [row.low, row.high]
      .toSorted((a, b) => a.value - b.value)
      .map((e, n) =>
        label(e.text, theme, locale, {
          x: at(n === 0 ? Math.min(base, place(e.value)) - 5 : Math.max(base, place(e.value)) + 5),
          y: y + 21,
          size: 10.5,
          color: theme.muted,
          anchor: n === 0 ? end : start,
          halo: theme.ground,
        }),
      );
    return svg(
      'g',
      { 'data-id': row.id },
      label(truncate(row.label, names - 10, 12), theme, locale, {
        x: at(2),
        y: y + 21,
        size: 12,
        color: theme.ink,
        anchor: start,
      }),
      ...ends.map((e) => bar(e.value, e.color)),
      ...words,
    );
  });
  const upright = (value: number, color: string, wide: number): SvgNode =>
    svg('line', {
      x1: at(place(value)),
      x2: at(place(value)),
      y1: head - 4,
      y2: height - 8,
      stroke: color,
      'stroke-width': wide,
      'stroke-dasharray': value === data.base ? null : '3 3',
    });
  const baseText = data.format(data.base);
  return picture(
    width,
    height,
    alt,
    legend(items, { x: 0, y: 0, width }, theme, locale),
    least < 0 && most > 0 && data.base !== 0 && upright(0, theme.danger, 1.2),
    ...rows,
    upright(data.base, theme.ink, 1.5),
    label(baseText, theme, locale, {
      x: at(base),
      y: head - 9,
      size: 11.5,
      color: theme.ink,
      anchor: 'middle',
      bold: true,
    }),
  );
}
