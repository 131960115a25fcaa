import type { Locale } from '#shared/locale/index.ts';
import { type SvgNode, svg } from './svg.ts';
import { label, textWidth, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** The scale of the method, 1–5, from the document's start side; names of rows before it. */
export interface ScoreAxis {
  /** Physical x of a score. */
  readonly x: (score: number) => number;
  /** Physical x of a distance from the start side. */
  readonly at: (distance: number) => number;
  /** Room of the names at the start side. */
  readonly names: number;
  /** Side at which a text from the start side is anchored. */
  readonly start: 'left' | 'right';
}

const nameSize = 12.5;
export const scoreRowHeight = 32;

/** @param end room behind the scale for texts, in pixels */
export function scoreAxis(labels: readonly string[], width: number, end: number, locale: Locale): ScoreAxis {
  const rtl = locale.dir === 'rtl';
  const names = Math.min(
    width * 0.4,
    Math.max(60, ...labels.map((l) => textWidth(l, nameSize, true))) * 1.05 + 18,
  );
  const room = Math.max(40, width - names - end - 8);
  const at = (distance: number): number => (rtl ? width - distance : distance);
  return {
    at,
    names,
    start: rtl ? 'right' : 'left',
    x: (score) => at(names + 8 + ((Math.min(5, Math.max(1, score)) - 1) / 4) * room),
  };
}

/** Upright lines at the five levels with their numbers above. */
export const scoreGrid = (
  axis: ScoreAxis,
  top: number,
  bottom: number,
  theme: FigureTheme,
  locale: Locale,
): SvgNode =>
  svg(
    'g',
    {},
    ...[1, 2, 3, 4, 5].flatMap((level) => [
      svg('line', { x1: axis.x(level), x2: axis.x(level), y1: top, y2: bottom, stroke: theme.grid }),
      label(locale.number(level), theme, locale, {
        x: axis.x(level),
        y: top - 6,
        size: 11,
        color: theme.muted,
        anchor: 'middle',
      }),
    ]),
  );

/** Name of a row. */
export const scoreName = (
  text: string,
  axis: ScoreAxis,
  top: number,
  theme: FigureTheme,
  locale: Locale,
  bold: boolean,
): SvgNode =>
  label(truncate(text, axis.names - 14, nameSize, bold), theme, locale, {
    x: axis.at(4),
    y: top + 20,
    size: nameSize,
    color: theme.ink,
    anchor: axis.start,
    bold,
  });
