import { type RespondentGroup, respondentGroups } from '#shared/domain/assessment/round.ts';
import type { Locale } from '#shared/locale/index.ts';
import { legend, legendHeight } from './legend.ts';
import { valueRoom } from './maturity-radar.ts';
import { scoreAxis, scoreGrid, scoreName, scoreRowHeight } from './score-axis.ts';
import { type Picture, svg } from './svg.ts';
import { label, picture } from './text.ts';
import type { FigureTheme } from './theme.ts';

export interface GroupRow {
  readonly id: string;
  readonly label: string;
  readonly values: readonly { readonly group: RespondentGroup; readonly value: number | null }[];
  /** Distance of the lowest and the highest, where it is remarkable; null elsewhere. */
  readonly apart: number | null;
}

/** Colour of a group, the same in every picture. */
export const groupColor = (group: RespondentGroup, theme: FigureTheme): string =>
  theme.categorical[[0, 1, 2, 6, 7][respondentGroups.indexOf(group)] ?? 7] ?? theme.faint;

/** Groups side by side: one dot for each on the scale 1–5, joined by a line that is thick where they are apart. */
export function groupDots(
  rows: readonly GroupRow[],
  theme: FigureTheme,
  locale: Locale,
  { width, selected = null }: { readonly width: number; readonly selected?: string | null },
): Picture {
  const { t } = locale;
  const used = respondentGroups.filter((g) => rows.some((r) => r.values.some((v) => v.group === g)));
  const items = [used.map((g) => ({ text: t(`maturity.group.${g}`), color: groupColor(g, theme) }))];
  const top = legendHeight(items, width) + 26;
  const bottom = top + rows.length * scoreRowHeight;
  const texts = rows.map((r) =>
    r.apart === null ? '' : t('maturity.apart', { points: locale.number(r.apart, { decimals: 1 }) }),
  );
  const axis = scoreAxis(
    rows.map((r) => r.label),
    width,
    valueRoom(texts),
    locale,
  );
  const drawn = rows.map((row, i) => {
    const y = top + i * scoreRowHeight + scoreRowHeight / 2;
    const known = row.values.flatMap((v) => (v.value === null ? [] : [{ group: v.group, value: v.value }]));
    const xs = known.map((v) => axis.x(v.value));
    // Equal values stand on top of each other, so that none hides another.
    const stacked = known.map(({ group, value }, n) => {
      const same = known.filter((k) => Math.abs(k.value - value) < 0.12);
      const place = known.slice(0, n).filter((k) => Math.abs(k.value - value) < 0.12).length;
      return { group, value, cy: y + (place - (same.length - 1) / 2) * 7 };
    });
    return svg(
      'g',
      { 'data-id': row.id },
      svg('rect', {
        x: 0,
        y: y - scoreRowHeight / 2,
        width,
        height: scoreRowHeight,
        rx: 5,
        fill: row.id === selected ? theme.accentSoft : theme.ground,
        'fill-opacity': row.id === selected ? 1 : 0,
      }),
      scoreName(row.label, axis, y - scoreRowHeight / 2, theme, locale, row.id === selected),
      xs.length > 1 &&
        svg('line', {
          x1: Math.min(...xs),
          x2: Math.max(...xs),
          y1: y,
          y2: y,
          stroke: row.apart === null ? theme.line : theme.danger,
          'stroke-width': row.apart === null ? 2 : 3,
        }),
      ...stacked.map(({ group, value, cy }) =>
        svg(
          'circle',
          {
            cx: axis.x(value),
            cy,
            r: 5.5,
            fill: groupColor(group, theme),
            stroke: theme.ground,
            'stroke-width': 1.2,
            'data-group': group,
          },
          svg('title', {}, `${t(`maturity.group.${group}`)}: ${locale.number(value)}`),
        ),
      ),
      texts[i] !== '' &&
        label(texts[i] ?? '', theme, locale, {
          x: axis.at(width - 4),
          y: y + 4,
          size: 12,
          color: theme.danger,
          anchor: locale.dir === 'rtl' ? 'left' : 'right',
          bold: true,
        }),
    );
  });
  const apart = rows.filter((r) => r.apart !== null).length;
  return picture(
    width,
    bottom + 6,
    t('maturity.groupsAlt', { count: apart }),
    legend(items, { x: 0, y: 0, width }, theme, locale),
    scoreGrid(axis, top, bottom, theme, locale),
    svg('g', {}, ...drawn),
  );
}
