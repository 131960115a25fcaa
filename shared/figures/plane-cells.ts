import type { Rect } from './labels.ts';

/** A place in a cell for a round mark. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/**
 * Places for so many round marks in one cell, side by side in rows, as large as `most` allows. Marks of one cell never
 * touch each other or the cell's border.
 */
export function slotsIn(cell: Rect, count: number, most: number): Slot[] {
  if (count === 0) return [];
  const width = cell.x1 - cell.x0;
  const height = cell.y1 - cell.y0;
  let best = { columns: 1, r: 0 };
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const r = Math.min(most, width / columns / 2 - 2, height / rows / 2 - 2);
    if (r > best.r) best = { columns, r };
  }
  const { columns, r } = best;
  const rows = Math.ceil(count / columns);
  // Marks stand close together in the middle rather than spread over the cell.
  const step = { x: Math.min(width / columns, r * 2 + 8), y: Math.min(height / rows, r * 2 + 6) };
  const middle = { x: (cell.x0 + cell.x1) / 2, y: (cell.y0 + cell.y1) / 2 };
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, count - row * columns);
    return {
      x: middle.x + ((i % columns) - (inRow - 1) / 2) * step.x,
      y: middle.y + (row - (rows - 1) / 2) * step.y,
      r,
    };
  });
}

/** The cell of a plane of `columns` × `rows` cells, counted from 0 at its left and its bottom. */
export function planeCell(frame: Rect, columns: number, rows: number, column: number, row: number): Rect {
  const width = (frame.x1 - frame.x0) / columns;
  const height = (frame.y1 - frame.y0) / rows;
  return {
    x0: frame.x0 + column * width,
    x1: frame.x0 + (column + 1) * width,
    y0: frame.y1 - (row + 1) * height,
    y1: frame.y1 - row * height,
  };
}
