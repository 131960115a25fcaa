import type { TierTone } from '#shared/domain/program/tier.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { isolated, label, picture, truncate, wrap } from './text.ts';
import type { FigureTheme } from './theme.ts';
import { inkOn } from './tint.ts';

export interface TierColumn {
  readonly id: string;
  readonly name: string;
  readonly tone: TierTone;
  readonly promise: string;
}

/** What stands in a cell: a measure in words, `true` for a plain yes, null for no. */
export type TierCell = string | true | null;

export interface TierTableGroup {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly cells: readonly TierCell[] }[];
}

export interface TierTableData {
  /** The lowest first; they rise in the reading direction. */
  readonly tiers: readonly TierColumn[];
  readonly groups: readonly TierTableGroup[];
  /** What the table says, for screen readers. */
  readonly alt: string;
}

const size = 12;
const small = 11;
const line = 17;
const pad = 8;

/**
 * A program on one page, as a partner reads it: tiers as columns in their fixed colours, requirements and benefits in
 * groups of rows, marks and measures in the cells. It mirrors with the language; rows are as high as their texts.
 */
export function tierTable(
  data: TierTableData,
  theme: FigureTheme,
  locale: Locale,
  options: { readonly width: number },
): Picture {
  const { width } = options;
  const rtl = locale.dir === 'rtl';
  const count = Math.max(1, data.tiers.length);
  const names = Math.max(110, Math.min(240, width * (count > 4 ? 0.2 : 0.27)));
  const column = (width - names) / count;
  const start = rtl ? ('right' as const) : ('left' as const);
  /** Distance from the start side as a physical place; of a box, its left edge. */
  const at = (d: number): number => (rtl ? width - d : d);
  const boxAt = (d: number, w: number): number => (rtl ? width - d - w : d);
  const middle = (i: number): number => at(names + (i + 0.5) * column);

  const promises = data.tiers.map((t) => wrap(t.promise, column - 2 * pad, small, 5));
  const promiseLines = Math.max(0, ...promises.map((p) => p.filter((l) => l !== '').length));
  const band = 38;
  const head = band + (promiseLines > 0 ? promiseLines * 16 + 14 : 4);
  const nodes: SvgNode[] = data.tiers.flatMap((tier, i) => {
    const fill = theme.tier[tier.tone];
    const x = boxAt(names + i * column, column);
    return [
      svg('rect', {
        x: x + 2,
        y: 0,
        width: column - 4,
        height: head,
        rx: 8,
        fill: theme.tierSoft[tier.tone],
      }),
      svg('rect', { x: x + 2, y: 0, width: column - 4, height: band - 4, rx: 8, fill, 'data-tier': tier.id }),
      label(truncate(tier.name, column - 2 * pad, 14, true), theme, locale, {
        x: middle(i),
        y: 22,
        size: 14,
        color: inkOn(fill, theme),
        anchor: 'middle',
        bold: true,
      }),
      ...(promises[i] ?? [])
        .filter((l) => l !== '')
        .map((text, n) =>
          label(text, theme, locale, {
            x: middle(i),
            y: band + 12 + n * 16,
            size: small,
            color: theme.ink,
            anchor: 'middle',
          }),
        ),
    ];
  });

  let y = head + 4;
  for (const group of data.groups) {
    if (group.rows.length === 0) continue;
    y += 10;
    nodes.push(
      label(group.title, theme, locale, {
        x: at(2),
        y: y + 14,
        size: small,
        color: theme.accent,
        anchor: start,
        bold: true,
      }),
      svg('line', { x1: 0, x2: width, y1: y + 22, y2: y + 22, stroke: theme.faint, 'stroke-width': 1 }),
    );
    y += 23;
    group.rows.forEach((row, r) => {
      const lines = wrap(row.label, names - 12, size, 3);
      const cells = data.tiers.map((_, i) => {
        const cell = row.cells[i] ?? null;
        return typeof cell === 'string' ? wrap(cell, column - 2 * pad, size, 4) : cell;
      });
      const most = Math.max(lines.length, ...cells.map((c) => (Array.isArray(c) ? c.length : 1)));
      const height = most * line + 10;
      const from = (n: number): number => y + (height - n * line) / 2 + 13;
      const whole = lines.join(' ') === row.label.trim().split(/\s+/u).join(' ');
      nodes.push(
        svg(
          'g',
          { 'data-row': r },
          !whole && svg('title', {}, isolated(row.label, locale)),
          ...lines.map((text, n) =>
            label(text, theme, locale, {
              x: at(2),
              y: from(lines.length) + n * line,
              size,
              color: theme.ink,
              anchor: start,
            }),
          ),
          ...cells.flatMap((cell, i): SvgNode[] => {
            const tier = data.tiers[i];
            if (cell === null)
              return [
                svg('line', {
                  x1: middle(i) - 4,
                  x2: middle(i) + 4,
                  y1: y + height / 2,
                  y2: y + height / 2,
                  stroke: theme.faint,
                  'stroke-width': 1.5,
                  'data-cell': 'none',
                }),
              ];
            if (cell === true)
              return [check(middle(i), y + height / 2, tier ? theme.tierInk[tier.tone] : theme.ink)];
            return (cell as string[]).map((text, n) =>
              label(text, theme, locale, {
                x: middle(i),
                y: from(cell.length) + n * line,
                size,
                color: tier ? theme.tierInk[tier.tone] : theme.ink,
                anchor: 'middle',
                bold: true,
              }),
            );
          }),
        ),
      );
      y += height;
      nodes.push(svg('line', { x1: 0, x2: width, y1: y, y2: y, stroke: theme.grid, 'stroke-width': 1 }));
    });
  }
  const columns = data.tiers.map((tier, i) =>
    svg('rect', {
      x: boxAt(names + i * column, column) + 2,
      y: head - 8,
      width: column - 4,
      height: Math.max(0, y - head + 8),
      fill: theme.tierSoft[tier.tone],
      'fill-opacity': 0.45,
    }),
  );
  return picture(width, y + 4, data.alt, ...columns, ...nodes);
}

/** A mark of yes; it does not mirror. */
const check = (x: number, y: number, color: string): SvgNode =>
  svg('path', {
    d: `M${x - 5} ${y}l3.5 4 7 -8`,
    fill: 'none',
    stroke: color,
    'stroke-width': 2.2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'data-cell': 'yes',
  });
