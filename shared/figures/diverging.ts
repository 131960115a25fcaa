import type { Locale } from '#shared/locale/index.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { label, picture, textWidth, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';

export interface DivergingBar {
  readonly id: string;
  readonly label: string;
  /** 0 to `most`; null draws no bar, and `text` says so. */
  readonly value: number | null;
  readonly text: string;
  /** A short word of warning behind the value. */
  readonly warning: string | null;
}

export interface DivergingSide {
  readonly name: string;
  readonly color: string;
  readonly bars: readonly DivergingBar[];
}

const rowHeight = 46;
const head = 30;
const gap = 10;

/**
 * Two sides of a balance sheet: bars grow away from a common axis, the first side towards the document's start. Names
 * stand above their bars. Rows follow the order given.
 *
 * @param most the longest value of the scale, for both sides
 */
export function divergingFigure(
  [first, second]: readonly [DivergingSide, DivergingSide],
  most: number,
  alt: string,
  theme: FigureTheme,
  locale: Locale,
  options: { readonly width: number; readonly selected?: string | null },
): Picture {
  const { width } = options;
  const rows = Math.max(first.bars.length, second.bars.length);
  const height = head + rows * rowHeight + 8;
  const axis = width / 2;
  const side = (of: DivergingSide, towardsStart: boolean): SvgNode[] => {
    /** 1 where the side lies to the right of the axis. */
    const sign = (locale.dir === 'rtl') === towardsStart ? 1 : -1;
    const anchor = sign === 1 ? ('left' as const) : ('right' as const);
    const near = axis + sign * gap;
    const texts = of.bars.map((b) => textWidth(b.warning ? `${b.text} · ${b.warning}` : b.text, 11.5, true));
    const room = Math.max(20, axis - gap - 12 - Math.max(0, ...texts) * 1.06 - 8);
    return [
      label(of.name, theme, locale, {
        x: near,
        y: 16,
        size: 13,
        color: theme.ink,
        anchor,
        bold: true,
      }),
      ...of.bars.map((bar, i) => {
        const top = head + i * rowHeight;
        const length = bar.value === null ? 0 : Math.max(1.5, (bar.value / most) * room);
        const end = near + sign * (length + (length > 0 ? 8 : 0));
        return svg(
          'g',
          { 'data-id': bar.id },
          bar.id === options.selected &&
            svg('rect', {
              x: sign === 1 ? axis + 2 : 2,
              y: top,
              width: axis - 4,
              height: rowHeight - 2,
              rx: 6,
              fill: theme.accentSoft,
            }),
          // The whole row can be pressed, not only its letters.
          svg('rect', {
            x: sign === 1 ? axis : 0,
            y: top,
            width: axis,
            height: rowHeight,
            fill: theme.ground,
            'fill-opacity': 0,
          }),
          label(truncate(bar.label, axis - gap - 10, 12.5), theme, locale, {
            x: near,
            y: top + 16,
            size: 12.5,
            color: theme.ink,
            anchor,
          }),
          length > 0 &&
            svg('rect', {
              x: sign === 1 ? near : near - length,
              y: top + 23,
              width: length,
              height: 14,
              rx: 3,
              fill: of.color,
            }),
          label(bar.warning ? `${bar.text} · ${bar.warning}` : bar.text, theme, locale, {
            x: end,
            y: top + 34,
            size: 11.5,
            color: bar.warning ? theme.danger : bar.value === null ? theme.muted : theme.ink,
            anchor,
            bold: bar.value !== null,
          }),
        );
      }),
    ];
  };
  return picture(
    width,
    height,
    alt,
    svg('g', {}, ...side(first, true), ...side(second, false)),
    svg('line', { x1: axis, x2: axis, y1: 4, y2: height - 4, stroke: theme.faint, 'stroke-width': 1 }),
  );
}
