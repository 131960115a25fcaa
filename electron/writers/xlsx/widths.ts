import { withoutMarks } from '#shared/locale/bidi.ts';
import { columnOf, shownValue } from '#shared/reports/cells.ts';
import type { Column, TableBlock } from '#shared/reports/model.ts';
import { cellValue, type FormatSetting } from './formats.ts';

/** The widest column, in characters: longer texts wrap. */
export const widest = 48;

/** The widest that a heading makes a column of numbers. */
const widestNumber = 22;

/** Points of a line of text in a row. */
const linePoints = 15;

/** Lines that a text takes in a column so many characters wide; letters are a little narrower than the unit. */
const linesIn = (text: string, width: number): number =>
  Math.max(1, Math.ceil(withoutMarks(text).length / ((width - 1) * 1.1)));

/** Height in points of a row whose texts wrap in their columns; undefined where one line is enough. */
export function heightOf(texts: readonly (readonly [text: string, width: number])[]): number | undefined {
  const lines = Math.max(1, ...texts.map(([text, width]) => linesIn(text, width)));
  return lines === 1 ? undefined : Math.min(400, 4 + lines * linePoints);
}

/** Width in characters that fits header (with its filter button) and cells. */
export function widthOf(column: Column, table: TableBlock, index: number, setting: FormatSetting): number {
  const title = withoutMarks(column.title).length + 5;
  // A long heading over numbers wraps rather than spread them.
  const header = column.type === 'text' || column.type === 'tag' ? title : Math.min(title, widestNumber);
  let longest = 0;
  for (const row of table.total ? [...table.rows, table.total] : table.rows) {
    const cell = row[index] ?? null;
    const value = shownValue(cell);
    if (value === null) continue;
    longest = Math.max(
      longest,
      typeof value === 'number' ? numberLength(value, columnOf(column, cell), setting) : value.length,
    );
  }
  if (column.type === 'date') longest = 10;
  if (column.type === 'bar') longest = 14;
  return Math.min(widest, Math.max(8, header, Math.ceil(longest * 1.15) + 3));
}

function numberLength(value: number, column: Column, setting: FormatSetting): number {
  if (column.type === 'percent') return 7;
  const digits = String(
    Math.trunc(
      Math.abs(column.type === 'money' ? Number(cellValue(value, column, setting.currency)) : value),
    ),
  ).length;
  const grouped = digits + Math.floor((digits - 1) / 3) + (value < 0 ? 1 : 0);
  if (column.type === 'money') return grouped + setting.currencyName.length + 3;
  return grouped + (column.decimals ?? (Number.isInteger(value) ? 0 : 1)) + 1;
}
