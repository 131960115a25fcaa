import ExcelJS from 'exceljs';
import { lightTheme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';
import { createLook } from './look.ts';

export type ListCell = string | number | null;

/** A column of a list that a client fills in. */
export interface ListColumn {
  readonly title: string;
  /** What goes into it. */
  readonly hint: string;
  readonly width?: number;
  /** Words that Excel offers. */
  readonly words?: readonly string[];
  /** True for a rating from 1 to 5, which Excel checks. */
  readonly rating?: boolean;
}

export interface ListSheet {
  readonly title: string;
  readonly columns: readonly ListColumn[];
  /** Columns that stay in sight. */
  readonly frozen: number;
}

/** Rows below the headings in which Excel offers the words and checks the ratings. */
const checkedRows = 500;

/**
 * A workbook with one sheet to fill in, whose headings the import knows, and one that says what goes into each
 * column. `rows` hold a cell for each column, in their order.
 */
export async function writeListTemplate(
  { title, columns, frozen }: ListSheet,
  rows: readonly (readonly ListCell[])[],
  locale: Locale,
): Promise<Uint8Array> {
  const { t } = locale;
  const rtl = locale.dir === 'rtl';
  const look = createLook(lightTheme.accent, rtl);
  const workbook = new ExcelJS.Workbook();
  const list = workbook.addWorksheet(title, {
    views: [{ rightToLeft: rtl, state: 'frozen', xSplit: frozen, ySplit: 1 }],
    properties: { defaultRowHeight: 18 },
  });
  list.columns = columns.map((column) => ({ header: column.title, width: column.width ?? 18 }));
  list.getRow(1).eachCell((cell) => Object.assign(cell, look.header));
  for (const row of rows)
    list.addRow([...row]).eachCell((cell) => Object.assign(cell, look.cell(null, 'start')));
  list.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  for (const [at, column] of columns.entries())
    for (let row = 2; row <= checkedRows; row += 1) {
      const rule = validation(column);
      if (rule) list.getCell(row, at + 1).dataValidation = rule;
    }

  const guide = workbook.addWorksheet(t('workbook.guide'), { views: [{ rightToLeft: rtl }] });
  guide.columns = [
    { header: t('imports.column'), width: 26 },
    { header: t('imports.whatGoes'), width: 70 },
  ];
  guide.getRow(1).eachCell((cell) => Object.assign(cell, look.header));
  for (const column of columns)
    guide
      .addRow([column.title, column.hint])
      .eachCell((cell) => Object.assign(cell, look.cell(null, 'start', true)));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function validation({ words, rating, hint }: ListColumn): ExcelJS.DataValidation | null {
  if (words) return { type: 'list', allowBlank: true, formulae: [`"${words.join(',')}"`] };
  if (!rating) return null;
  return {
    type: 'whole',
    operator: 'between',
    allowBlank: true,
    formulae: [1, 5],
    showErrorMessage: true,
    error: hint,
  };
}
