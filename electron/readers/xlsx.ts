import ExcelJS from 'exceljs';
import { Refusal } from '#shared/contract/result.ts';
import type { RawCell, RawRow } from '#shared/domain/ecosystem/import-rows.ts';
import { cutTable, type RawTable, type ReadOptions } from './table.ts';
import { measureArchive } from './zip-guard.ts';

/** Rows converted before others may run. */
const chunk = 1000;

/**
 * Reads a sheet of an xlsx workbook: cached values of formulas, the value of a merged block in each of its cells,
 * hidden rows too.
 *
 * @throws Refusal import.zipBomb, import.unreadable, import.unsupportedType, import.empty, import.noHeader, import.tooManyColumns
 */
export async function readXlsx(name: string, bytes: Uint8Array, options: ReadOptions): Promise<RawTable> {
  const book = await loadWorkbook(name, bytes);
  const sheets = book.worksheets.map((s) => s.name);
  const chosen = options.sheet
    ? book.worksheets.find((s) => s.name === options.sheet)
    : (book.worksheets.find((s) => s.actualRowCount > 0) ?? book.worksheets[0]);
  if (!chosen) throw new Refusal('import.empty', { name });
  const rows: RawRow[] = [];
  for (let number = 1; number <= chosen.rowCount; number += 1) {
    const row = chosen.findRow(number);
    if (row?.hasValues) rows.push({ row: number, cells: cellsOf(row.values) });
    if (number % chunk === 0) {
      await new Promise((resolve) => setImmediate(resolve));
      if (options.signal?.aborted) throw new Refusal('job.cancelled');
    }
  }
  return { sheets, sheet: chosen.name, encoding: null, ...cutTable(name, rows) };
}

async function loadWorkbook(name: string, bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  let names: string[] | null;
  try {
    names = measureArchive(bytes);
  } catch {
    throw new Refusal('import.unreadable', { name });
  }
  if (names === null) throw new Refusal('import.zipBomb', { name });
  if (!names.includes('xl/workbook.xml')) throw new Refusal('import.unsupportedType', { name });
  const book = new ExcelJS.Workbook();
  try {
    // A copy, because exceljs wants an ArrayBuffer of exactly the file.
    await book.xlsx.load(bytes.slice().buffer);
  } catch {
    throw new Refusal('import.unreadable', { name });
  }
  return book;
}

/** exceljs counts columns from 1. */
const cellsOf = (values: ExcelJS.Row['values']): RawCell[] =>
  Array.isArray(values) ? Array.from(values.slice(1), cellOf) : [];

function cellOf(value: ExcelJS.CellValue | undefined): RawCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? { error: '#VALUE!' } : { date: value.toISOString().slice(0, 10) };
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('formula' in value || 'sharedFormula' in value)
    return value.result === undefined
      ? { error: `=${'formula' in value ? value.formula : ''}` }
      : cellOf(value.result);
  // The text of a link may be rich itself.
  if ('text' in value) return cellOf(value.text as ExcelJS.CellValue);
  return null;
}
