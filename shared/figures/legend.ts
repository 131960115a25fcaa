import type { Locale } from '#shared/locale/index.ts';
import { type SvgNode, svg } from './svg.ts';
import { label, textWidth } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** A colour (a small square) or a kind of line with its meaning. */
export interface LegendItem {
  readonly text: string;
  readonly color: string;
  /** Absent: a square; null: a whole line; otherwise the line's dashes. */
  readonly dash?: string | null;
  /** A square that is only outlined: for borders and sizes. */
  readonly ring?: boolean;
}

const size = 11;
const rowHeight = 22;
const mark = 22;

/** Items in rows of at most `width`, each row centred and read from the document's start side. */
function rowsOf(items: readonly LegendItem[], width: number): { item: LegendItem; width: number }[][] {
  const rows: { item: LegendItem; width: number }[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const own = (item.dash === undefined ? 11 : mark) + 6 + textWidth(item.text, size) * 1.04 + 20;
    if (used + own > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ item, width: own });
    used += own;
  }
  return rows;
}

/** Height that {@link legend} takes. */
export const legendHeight = (groups: readonly (readonly LegendItem[])[], width: number): number =>
  groups.reduce((sum, items) => sum + rowsOf(items, width).length, 0) * rowHeight;

/** What colours and lines mean; each group starts on a row of its own. */
export function legend(
  groups: readonly (readonly LegendItem[])[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  theme: FigureTheme,
  locale: Locale,
): SvgNode {
  const rtl = locale.dir === 'rtl';
  const rows = groups.flatMap((items) => rowsOf(items, place.width));
  return svg(
    'g',
    {},
    ...rows.flatMap((row, i) => {
      const y = place.y + (i + 0.65) * rowHeight;
      const total = row.reduce((sum, r) => sum + r.width, -20);
      let at = (place.width - total) / 2;
      return row.map(({ item, width }) => {
        const from = at;
        at += width;
        const long = item.dash === undefined ? 11 : mark;
        /** Distance from the start side to physical x. */
        const x = (distance: number): number => place.x + (rtl ? place.width - distance : distance);
        return svg(
          'g',
          {},
          item.dash === undefined
            ? svg('rect', {
                x: Math.min(x(from), x(from + 11)),
                y: y - 9,
                width: 11,
                height: 11,
                rx: 3,
                fill: item.ring ? 'none' : item.color,
                stroke: item.ring ? item.color : null,
                'stroke-width': item.ring ? 2 : null,
              })
            : svg('line', {
                x1: x(from),
                x2: x(from + mark),
                y1: y - 3.5,
                y2: y - 3.5,
                stroke: item.color,
                'stroke-width': 2.2,
                'stroke-dasharray': item.dash,
              }),
          label(item.text, theme, locale, {
            x: x(from + long + 6),
            y,
            size,
            color: theme.muted,
            anchor: rtl ? 'right' : 'left',
          }),
        );
      });
    }),
  );
}
