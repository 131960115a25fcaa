import type { Cell, CellValue, Column, LiveCell } from './model.ts';

/** Whether a cell is more than a bare value. */
export const isLive = (cell: Cell): cell is LiveCell => typeof cell === 'object' && cell !== null;

/** What a cell shows, in the model's units. */
export const shownValue = (cell: Cell): CellValue => (isLive(cell) ? cell.value : cell);

/** The column as one of its cells sees it: with the cell's own type, where it has one. */
export function columnOf(column: Column, cell: Cell): Column {
  if (!isLive(cell) || (cell.type === undefined && cell.decimals === undefined)) return column;
  const { type = column.type, decimals } = cell;
  // Decimals of the column were chosen for its own type.
  const { decimals: usual, ...rest } = column;
  const kept = decimals ?? (type === column.type ? usual : undefined);
  return { ...rest, type, ...(kept !== undefined && { decimals: kept }) };
}

/** A text as part of a formula. */
export const formulaText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
