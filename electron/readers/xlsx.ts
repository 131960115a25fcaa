import { Refusal } from '#shared/contract/result.ts';
import { hasValues, loadSheets, rowsOf, type SheetModel } from './sheet-models.ts';
import { cutTable, type RawTable, type ReadOptions } from './table.ts';
import { measureArchive } from './zip-guard.ts';

/**
 * Reads a sheet of an xlsx workbook: the named one, else the first with a value.
 *
 * @throws Refusal import.zipBomb, import.unreadable, import.unsupportedType, import.empty, import.noHeader, import.tooManyColumns
 */
export async function readXlsx(name: string, bytes: Uint8Array, options: ReadOptions): Promise<RawTable> {
  const sheets = await loadWorkbook(name, bytes);
  if (options.signal?.aborted) throw new Refusal('job.cancelled');
  const chosen = options.sheet
    ? sheets.find((s) => s.name === options.sheet)
    : (sheets.find(hasValues) ?? sheets[0]);
  if (!chosen) throw new Refusal('import.empty', { name });
  return {
    sheets: sheets.map((s) => s.name),
    sheet: chosen.name,
    encoding: null,
    ...cutTable(name, rowsOf(chosen), options.fieldOf),
  };
}

async function loadWorkbook(name: string, bytes: Uint8Array): Promise<SheetModel[]> {
  let names: string[] | null;
  try {
    names = measureArchive(bytes);
  } catch {
    throw new Refusal('import.unreadable', { name });
  }
  if (names === null) throw new Refusal('import.zipBomb', { name });
  if (!names.includes('xl/workbook.xml')) throw new Refusal('import.unsupportedType', { name });
  try {
    return await loadSheets(bytes);
  } catch {
    throw new Refusal('import.unreadable', { name });
  }
}
