import type { Locale } from '#shared/locale/index.ts';
import { legend, legendHeight } from './legend.ts';
import { type ScoreFigureOptions, type ScoreRow, scoreLegend, valueRoom } from './maturity-radar.ts';
import { scoreAxis, scoreGrid, scoreRowHeight } from './score-axis.ts';
import { scoreRow, scoreTarget } from './score-row.ts';
import { type Picture, svg } from './svg.ts';
import { picture } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** Scores as bars on the scale 1–5, with a mark at the target and a ring at the last round's score. */
export function maturityBars(
  rows: readonly ScoreRow[],
  theme: FigureTheme,
  locale: Locale,
  { width, alt, selected = null }: ScoreFigureOptions,
): Picture {
  const items = scoreLegend(rows, theme, locale);
  const top = legendHeight(items, width) + 26;
  const bottom = top + rows.length * scoreRowHeight;
  const texts = rows.map((r) => (r.score === null ? '–' : locale.number(r.score, { decimals: 1 })));
  const axis = scoreAxis(
    rows.map((r) => r.label),
    width,
    valueRoom(texts),
    locale,
  );
  const drawn = rows.map((row, i) => {
    const y = top + i * scoreRowHeight;
    const [from, to] = [axis.x(1), axis.x(row.score ?? 1)];
    return scoreRow(
      row,
      { axis, y, width, selected: row.id === selected },
      { text: texts[i] ?? '–', color: row.score === null ? theme.muted : theme.ink },
      theme,
      locale,
      [
        row.score !== null &&
          svg('rect', {
            x: Math.min(from, to) - (from < to ? 0 : 1),
            y: y + 9,
            width: Math.max(2, Math.abs(to - from)),
            height: 14,
            rx: 2,
            fill: theme.accent,
            'data-bar': row.id,
          }),
        row.previous !== null &&
          svg('circle', {
            cx: axis.x(row.previous),
            cy: y + 16,
            r: 4.5,
            fill: theme.ground,
            stroke: theme.faint,
            'stroke-width': 2,
          }),
        scoreTarget(row.target, axis, y, theme),
      ],
    );
  });
  return picture(
    width,
    bottom + 6,
    alt,
    legend(items, { x: 0, y: 0, width }, theme, locale),
    scoreGrid(axis, top, bottom, theme, locale),
    svg('g', {}, ...drawn),
  );
}
