import { useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure } from '#renderer/ui/index.ts';
import type { marketOperations } from '#shared/contract/ecosystem-market.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Dimension } from '#shared/domain/ecosystem/coverage.ts';
import { heatMap, heatMapId, heatMapRoom } from '#shared/figures/heat-map.ts';
import type { Market } from './use-market.ts';

export type Grid = OutputOf<typeof marketOperations.coverage>;
/** Places in the grid, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const least = { width: 420, height: 240 };
const moves: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The figure of the documents as a grid of cells that the pointer or the arrow keys choose. */
export function MapView({
  grid,
  rows,
  columns,
  market,
  selected,
  onSelect,
}: {
  grid: Grid;
  rows: Dimension;
  columns: Dimension;
  market: Market;
  selected: CellPlace | null;
  onSelect: (place: CellPlace | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const { place, element, size } = useSize(least);
  const idAt = (at: CellPlace): string =>
    heatMapId(grid.rows[at.row]?.id ?? '', grid.columns[at.column]?.id ?? '');
  const places = useMemo(
    () =>
      new Map(
        grid.rows.flatMap((r, row) =>
          grid.columns.map((c, column) => [heatMapId(r.id, c.id), { row, column }] as const),
        ),
      ),
    [grid],
  );
  const picked = selected === null ? null : idAt(selected);
  const width = Math.max(size.width, heatMapRoom(grid.columns.length));
  const picture = useMemo(() => {
    const lines = (all: Grid['rows']) => all.map((l) => ({ id: l.id, label: market.line(l) }));
    const [rowLines, columnLines] = [lines(grid.rows), lines(grid.columns)];
    return heatMap(
      {
        rows: rowLines,
        columns: columnLines,
        cells: grid.cells.map((line, r) =>
          line.map((cell, c) => ({
            value: cell.active.length,
            gap: cell.gap,
            note: t('coverage.cell', {
              row: rowLines[r]?.label ?? '',
              column: columnLines[c]?.label ?? '',
              active: cell.active.length,
              prospects: cell.prospects.length,
            }),
          })),
        ),
        rowTitle: t(`coverage.dimension.${rows}`),
        columnTitle: t(`coverage.dimension.${columns}`),
      },
      theme,
      locale,
      { width, selected: picked, interactive: true },
    );
  }, [grid, rows, columns, market, locale, t, theme, width, picked]);
  const move = (e: React.KeyboardEvent) => {
    const by = moves[e.key];
    const id = (e.target as Element).closest('[data-id]')?.getAttribute('data-id');
    const from = id ? places.get(id) : undefined;
    if (!from) return;
    if (e.key === 'Enter' || e.key === ' ') {
      e.preventDefault();
      return onSelect(from);
    }
    if (e.key === 'Escape') return onSelect(null);
    if (!by) return;
    e.preventDefault();
    const across = locale.dir === 'rtl' ? -by[1] : by[1];
    const to = {
      row: Math.min(grid.rows.length - 1, Math.max(0, from.row + by[0])),
      column: Math.min(grid.columns.length - 1, Math.max(0, from.column + across)),
    };
    onSelect(to);
    element?.querySelector<SVGElement>(`[data-id="${CSS.escape(idAt(to))}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cells inside have the roles and take the focus
    <div
      ref={place}
      className="min-h-48 flex-1 overflow-auto rounded-2xl border border-line bg-ground p-4"
      onKeyDown={move}
    >
      <Figure picture={picture} onPick={(id) => onSelect(id === null ? null : (places.get(id) ?? null))} />
    </div>
  );
}
