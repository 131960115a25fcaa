import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { convert } from './office.ts';
import { temporaryFolder } from './session.ts';

const opened = async (path: string): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
};

/** Cell of a name that the workbook defines. */
export function named(book: ExcelJS.Workbook, name: string): ExcelJS.Cell {
  const [range] = book.definedNames.getRanges(name).ranges;
  const [, sheet = '', address = ''] = /^'?(.+?)'?!(.+)$/.exec(range ?? '') ?? [];
  const cell = book.getWorksheet(sheet)?.getCell(address.replaceAll('$', ''));
  if (!cell) throw new Error(`no cell is named ${name}`);
  return cell;
}

/** The workbook as LibreOffice calculates it: changed as wished, and with none of the results that we wrote. */
export async function recalculatedBook(
  bytes: Uint8Array,
  change: (book: ExcelJS.Workbook) => void = () => undefined,
): Promise<{ readonly book: ExcelJS.Workbook; readonly value: (name: string) => unknown }> {
  const folder = temporaryFolder();
  const path = join(folder, 'live.xlsx');
  await writeFile(path, bytes);
  const book = await opened(path);
  change(book);
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) cell.value = { formula: cell.formula } as ExcelJS.CellFormulaValue;
      }),
    );
  const copy = join(folder, 'bare.xlsx');
  await book.xlsx.writeFile(copy);
  const done = await opened(await convert(await convert(copy, 'ods'), 'xlsx'));
  return {
    book: done,
    value: (name) => {
      const cell = named(done, name);
      return cell.result ?? cell.value;
    },
  };
}
