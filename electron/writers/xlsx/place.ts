/** Rows above the data of a table: caption, source, header. */
export const headerRow = 3;
export const firstRow = headerRow + 1;

/** Letters of a column that counts from 1: A, Z, AA. */
export function columnLetter(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetter(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
