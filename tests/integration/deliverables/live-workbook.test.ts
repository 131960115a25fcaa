import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxWriter } from '#electron/writers/docx/index.ts';
import { htmlWriter } from '#electron/writers/html/index.ts';
import { xlsxWriter } from '#electron/writers/xlsx/index.ts';
import { createLocale } from '#shared/locale/index.ts';
import type { Cell, DocumentModel, TableBlock } from '#shared/reports/model.ts';
import { liveModel } from '#tests/fixtures/live-model.ts';
import { convert, pdfText, scratchFolder, toPdf } from '#tests/support/office.ts';

const localeOf = (model: DocumentModel) =>
  createLocale({ lang: model.lang, currency: model.lang === 'fa' ? 'IRT' : 'USD' });

const cashOf = (model: DocumentModel): TableBlock => {
  const table = model.sections[0]?.blocks.find((b) => b.kind === 'table' && b.id === 'cash');
  if (table?.kind !== 'table') throw new Error('no cash flow');
  return table;
};

const amount = (cell: Cell | undefined, minor: number): number =>
  Number(typeof cell === 'object' && cell !== null ? cell.value : cell) / minor;

async function open(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

const sheetOf = (book: ExcelJS.Workbook, index: number): ExcelJS.Worksheet => {
  const sheet = book.worksheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
};

describe.each(['fa', 'en'] as const)('a workbook that calculates, in %s', (lang) => {
  const model = liveModel(lang);
  const cash = cashOf(model);
  const minor = lang === 'fa' ? 1 : 100;
  let folder: Awaited<ReturnType<typeof scratchFolder>>;
  let path: string;

  /** The workbook after LibreOffice has calculated it anew: no result that we wrote is left in it. */
  async function calculated(
    name: string,
    change: (book: ExcelJS.Workbook) => void,
  ): Promise<ExcelJS.Workbook> {
    const book = await open(path);
    change(book);
    for (const sheet of book.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula) cell.value = { formula: cell.formula } as ExcelJS.CellFormulaValue;
        }),
      );
    const copy = join(folder.path, `${name}.xlsx`);
    await book.xlsx.writeFile(copy);
    return open(await convert(await convert(copy, 'ods'), 'xlsx'));
  }

  beforeAll(async () => {
    folder = await scratchFolder();
    path = join(folder.path, `live-${lang}.xlsx`);
    await writeFile(path, await xlsxWriter.write(model, { locale: localeOf(model) }));
  });
  afterAll(() => folder.remove());

  test('puts the inputs first, named, coloured and limited', async () => {
    const book = await open(path);
    expect(book.worksheets.map((s) => s.name).slice(1, 4)).toEqual(
      lang === 'fa' ? ['ورودی‌ها', 'جریان نقدی', 'نتیجه'] : ['Inputs', 'Cash flow', 'Result'],
    );
    const inputs = sheetOf(book, 1);
    expect(book.definedNames.getNames('unit_price')).toBeDefined();
    expect(inputs.getCell('B4').dataValidation?.type).toBe('decimal');
    expect(inputs.getCell('B5').numFmt).toContain('%');
    expect(inputs.getCell('B7').dataValidation?.type).toBe('list');
    const fill = inputs.getCell('B4').fill;
    expect(fill.type === 'pattern' && fill.fgColor?.argb).toBeTruthy();
    expect(sheetOf(book, 2).autoFilter ?? null).toBeNull();
  });

  test('calculates in LibreOffice what the model calculated', async () => {
    const book = await calculated('same', () => undefined);
    const sheet = sheetOf(book, 2);
    for (const [r, row] of cash.rows.entries())
      for (const [c, cell] of row.entries()) {
        if (typeof cell !== 'object' || cell === null) continue;
        expect(Number(sheet.getCell(4 + r, 1 + c).result)).toBeCloseTo(amount(cell, minor), 4);
      }
    expect(sheetOf(book, 3).getCell('B4').result).toBe('worthwhile');
  });

  test('follows a changed input through all sheets', async () => {
    const book = await calculated('changed', (b) => {
      sheetOf(b, 1).getCell('B4').value = 1;
    });
    const sheet = sheetOf(book, 2);
    expect([2, 3, 4, 5].map((c) => Number(sheet.getCell(5, c).result))).toEqual([100, 120, 144, 364]);
    expect(sheetOf(book, 3).getCell('B4').result).toBe('waits');
  });

  test('other writers show the values, formatted, and leave out what only the workbook holds', async () => {
    const locale = localeOf(model);
    const docx = join(folder.path, `live-${lang}.docx`);
    await writeFile(docx, await docxWriter.write(model, { locale }));
    const pdf = await toPdf(docx);
    const text = await pdfText(pdf);
    const html = Buffer.from(await htmlWriter.write(model, { locale })).toString('utf8');
    for (const shown of [text, html]) {
      expect(shown).toContain(lang === 'fa' ? '۲۴۰' : '240');
      expect(shown).not.toContain('SUM(');
      expect(shown).not.toContain('worthwhile');
    }
    expect(html).toContain(lang === 'fa' ? '۲۰' : '20%');
    expect(html).toContain('<tr class="subtotal">');
    expect(await readFile(docx)).toBeTruthy();
  });
});

test('a name that Excel would read as an address is refused', async () => {
  const model = liveModel('en');
  const cash = cashOf(model);
  const rows = cash.rows.map((row, r) =>
    r === 1 ? row.map((cell, c) => (c === 4 ? { value: 1, name: 'A1' } : cell)) : row,
  );
  const one: DocumentModel = {
    ...model,
    sections: model.sections.map((s) => ({
      ...s,
      blocks: s.blocks.map((b) => (b === cash ? { ...cash, rows } : b)),
    })),
  };
  await expect(xlsxWriter.write(one, { locale: localeOf(model) })).rejects.toThrow('cannot name a cell');
});
