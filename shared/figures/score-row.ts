import type { Locale } from '#shared/locale/index.ts';
import { type ScoreAxis, scoreName, scoreRowHeight } from './score-axis.ts';
import { type SvgNode, svg } from './svg.ts';
import { label } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** A row on a score axis: its ground, its name, what it marks, and its value at the end side. */
export function scoreRow(
  row: { readonly id: string; readonly label: string },
  place: { readonly axis: ScoreAxis; readonly y: number; readonly width: number; readonly selected: boolean },
  value: { readonly text: string; readonly color: string },
  theme: FigureTheme,
  locale: Locale,
  marks: readonly (SvgNode | false)[],
): SvgNode {
  const { axis, y, width, selected } = place;
  return svg(
    'g',
    { 'data-id': row.id },
    svg('rect', {
      x: 0,
      y,
      width,
      height: scoreRowHeight,
      rx: 5,
      fill: selected ? theme.accentSoft : theme.ground,
      'fill-opacity': selected ? 1 : 0,
    }),
    scoreName(row.label, axis, y, theme, locale, selected),
    ...marks,
    label(value.text, theme, locale, {
      x: axis.at(width - 4),
      y: y + 20,
      size: 12,
      color: value.color,
      anchor: locale.dir === 'rtl' ? 'left' : 'right',
      bold: true,
    }),
  );
}

/** The target of a row on a score axis; nothing without one. */
export const scoreTarget = (
  target: number | null,
  axis: ScoreAxis,
  y: number,
  theme: FigureTheme,
): SvgNode | false =>
  target !== null &&
  svg('line', {
    x1: axis.x(target),
    x2: axis.x(target),
    y1: y + 4,
    y2: y + 28,
    stroke: theme.ink,
    'stroke-width': 2.2,
    'stroke-dasharray': '5 3',
  });
