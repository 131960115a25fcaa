import ExcelJS from 'exceljs';
import type { RawCell, RawRow } from '#shared/domain/lists/list.ts';

/** A cell as exceljs parses it; only what a list needs of it. */
interface CellModel {
  readonly address?: string;
  readonly type: ExcelJS.ValueType;
  readonly value?: PlainValue;
  readonly text?: PlainValue;
  readonly formula?: string;
  readonly result?: PlainValue;
}

type PlainValue =
  | string
  | number
  | boolean
  | Date
  | { readonly error: string }
  | { readonly richText: readonly { readonly text: string }[] }
  | null
  | undefined;

/** A sheet as exceljs parses it. */
export interface SheetModel {
  readonly id: number;
  readonly name: string;
  readonly rows: readonly { readonly number: number; readonly cells: readonly CellModel[] }[];
  readonly mergeCells?: readonly string[];
}

const { Null, Merge, Formula, Hyperlink } = ExcelJS.ValueType;

interface BookModel {
  readonly sheets?: readonly { readonly id: number }[];
  readonly modified?: Date;
  readonly worksheets: readonly SheetModel[];
}

/**
 * The sheets of a workbook in the order of their tabs. exceljs makes objects with styles and back references of all
 * that it parsed, for programs that change a workbook; a list is only read, so what was parsed is taken before that.
 *
 * @throws Error when the file is no workbook
 */
export const loadSheets = async (bytes: Uint8Array): Promise<SheetModel[]> => (await loadBook(bytes)).sheets;

/** {@link loadSheets}, and when a program last saved the workbook. */
export async function loadBook(bytes: Uint8Array): Promise<{ sheets: SheetModel[]; modified: Date | null }> {
  const book = new ExcelJS.Workbook();
  let parsed: BookModel | undefined;
  Object.defineProperty(book, 'model', {
    set: (model: BookModel) => {
      parsed = model;
    },
  });
  // A copy, because exceljs wants an ArrayBuffer of exactly the file.
  await book.xlsx.load(bytes.slice().buffer);
  if (!parsed) throw new Error('The workbook was not parsed.');
  const tabs = new Map(parsed.sheets?.map(({ id }, order) => [id, order]));
  const sheets = parsed.worksheets.toSorted((a, b) => (tabs.get(a.id) ?? 0) - (tabs.get(b.id) ?? 0));
  return { sheets, modified: parsed.modified ?? null };
}

/** True when a cell of the sheet has a value. */
export const hasValues = (sheet: SheetModel): boolean =>
  sheet.rows.some((row) => row.cells.some((cell) => cellOf(cell) !== null));

/**
 * The rows that have a value, as the sheet counts them: cached values of formulas, the value of a merged block in each
 * of its cells as far as the sheet is filled, hidden rows too.
 */
export function rowsOf(sheet: SheetModel): RawRow[] {
  const rows = new Map<number, RawCell[]>();
  let [width, height] = [0, 0];
  for (const { number, cells } of sheet.rows) {
    const row = cellsOf(cells);
    width = Math.max(width, row.length);
    height = Math.max(height, number);
    rows.set(number, row);
  }
  for (const range of sheet.mergeCells ?? []) spread(rows, { width, height }, range);
  return [...rows]
    .filter(([, cells]) => cells.some((cell) => cell !== null))
    .map(([row, cells]) => ({ row, cells }))
    .toSorted((a, b) => a.row - b.row);
}

function cellsOf(models: readonly CellModel[]): RawCell[] {
  const cells: RawCell[] = [];
  let column = 0;
  for (const model of models) {
    // A cell that does not say where it is stands beside the one before it.
    column = model.address === undefined ? column + 1 : columnOf(model.address);
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cellOf(model);
  }
  return cells;
}

/** Number of a column from a cell's address, A being 1. */
function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i += 1) {
    const letter = address.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}

const rowNumber = (address: string): number => Number(address.replace(/^[A-Z]+/, ''));

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Puts the first cell of a merged block, such as C4:D6, into all its others that stand in rows of the file. */
function spread(rows: ReadonlyMap<number, RawCell[]>, size: Size, range: string): void {
  const [first, last] = range.replaceAll('$', '').split(':');
  if (first === undefined || last === undefined) return;
  const value = rows.get(rowNumber(first))?.[columnOf(first) - 1] ?? null;
  if (value === null) return;
  const right = Math.min(columnOf(last), size.width);
  for (let number = rowNumber(first); number <= Math.min(rowNumber(last), size.height); number += 1) {
    const cells = rows.get(number);
    if (!cells) continue;
    while (cells.length < right) cells.push(null);
    cells.fill(value, columnOf(first) - 1, right);
  }
}

function cellOf(cell: CellModel): RawCell {
  switch (cell.type) {
    case Null:
    case Merge:
      return null;
    case Formula:
      return cell.result === undefined ? { error: `=${cell.formula ?? ''}` } : plain(cell.result);
    case Hyperlink:
      return plain(cell.text);
    default:
      return plain(cell.value);
  }
}

function plain(value: PlainValue): RawCell {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? { error: '#VALUE!' } : { date: value.toISOString().slice(0, 10) };
  if ('error' in value) return { error: value.error };
  return value.richText.map((part) => part.text).join('');
}
