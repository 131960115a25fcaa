import type { Locale } from '#shared/locale/index.ts';
import { type LegendItem, legend, legendHeight } from './legend.ts';
import { type ScoreFigureOptions, type ScoreRow, valueRoom } from './maturity-radar.ts';
import { scoreAxis, scoreGrid, scoreRowHeight } from './score-axis.ts';
import { scoreRow, scoreTarget } from './score-row.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { picture } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** A row whose change is known, or not because the two scores cannot be compared. */
export interface ScoreChangeRow extends ScoreRow {
  readonly change: number | null;
}

/**
 * The way of each score from the last round (a ring) to this one (a dot) on the scale 1–5, with the target as a mark
 * and the change in points behind it. What cannot be compared is not joined.
 */
export function scoreChange(
  rows: readonly ScoreChangeRow[],
  theme: FigureTheme,
  locale: Locale,
  { width, alt, selected = null }: ScoreFigureOptions,
): Picture {
  const { t } = locale;
  const items: LegendItem[][] = [
    [
      { text: t('maturity.compare.before'), color: theme.faint, ring: true },
      { text: t('maturity.compare.after'), color: theme.accent },
      ...(rows.some((r) => r.target !== null)
        ? [{ text: t('maturity.target'), color: theme.ink, dash: '5 3' }]
        : []),
    ],
  ];
  const top = legendHeight(items, width) + 26;
  const bottom = top + rows.length * scoreRowHeight;
  const texts = rows.map((r) =>
    r.change === null ? '–' : locale.number(r.change, { decimals: 2, sign: true }),
  );
  const axis = scoreAxis(
    rows.map((r) => r.label),
    width,
    valueRoom(texts),
    locale,
  );
  return picture(
    width,
    bottom + 6,
    alt,
    legend(items, { x: 0, y: 0, width }, theme, locale),
    scoreGrid(axis, top, bottom, theme, locale),
    svg('g', {}, ...rows.map((row, i) => drawn(row, top + i * scoreRowHeight, texts[i] ?? '–'))),
  );

  function drawn(row: ScoreChangeRow, y: number, text: string): SvgNode {
    const middle = y + scoreRowHeight / 2;
    const color = colorOf(row.change, theme);
    const [from, to] = [row.previous, row.score].map((v) => (v === null ? null : axis.x(v)));
    const way = from != null && to != null && row.change !== null ? to - from : 0;
    const step = Math.sign(way);
    return scoreRow(row, { axis, y, width, selected: row.id === selected }, { text, color }, theme, locale, [
      scoreTarget(row.target, axis, y, theme),
      // From the edge of the ring to that of the dot.
      from != null &&
        to != null &&
        Math.abs(way) > 12 &&
        svg('line', {
          x1: from + step * 5,
          x2: to - step * 6,
          y1: middle,
          y2: middle,
          stroke: color,
          'stroke-width': 3,
          'data-way': row.id,
        }),
      from != null &&
        svg('circle', {
          cx: from,
          cy: middle,
          r: 5,
          fill: theme.ground,
          stroke: theme.faint,
          'stroke-width': 2,
        }),
      to != null &&
        svg('circle', {
          cx: to,
          cy: middle,
          r: 6,
          fill: theme.accent,
          stroke: theme.ground,
          'stroke-width': 1.2,
        }),
    ]);
  }
}

const colorOf = (change: number | null, theme: FigureTheme): string =>
  change === null || Math.abs(change) < 0.005
    ? theme.muted
    : change > 0
      ? theme.quadrantInk.rising
      : theme.danger;
