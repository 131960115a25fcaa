import ExcelJS from 'exceljs';
import { partnerStatuses, partnerTypes } from '#shared/domain/ecosystem/actor.ts';
import { seededCriteria } from '#shared/domain/ecosystem/criterion.ts';
import { columnHint, type ImportField, importFields } from '#shared/domain/ecosystem/import.ts';
import { lightTheme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';
import { createLook } from './look.ts';

export type ListCell = string | number | null;

const width: Readonly<Partial<Record<ImportField, number>>> = { name: 30, nameEn: 28, note: 36, type: 24 };
/** Rows below the headings in which Excel offers the words and checks the ratings. */
const checkedRows = 500;

/**
 * A workbook with one sheet to fill in, whose headings the import knows, and one that says what goes into each
 * column. `rows` hold a cell for each import field, in the fields' order.
 */
export async function writePartnerList(
  rows: readonly (readonly ListCell[])[],
  locale: Locale,
): Promise<Uint8Array> {
  const { t } = locale;
  const rtl = locale.dir === 'rtl';
  const look = createLook(lightTheme.accent, rtl);
  const workbook = new ExcelJS.Workbook();
  const list = workbook.addWorksheet(t('app.pages.partners'), {
    views: [{ rightToLeft: rtl, state: 'frozen', xSplit: 2, ySplit: 1 }],
    properties: { defaultRowHeight: 18 },
  });
  list.columns = importFields.map((field) => ({
    header: t(`ecosystem.field.${field}`),
    key: field,
    width: width[field] ?? 18,
  }));
  list.getRow(1).eachCell((cell) => Object.assign(cell, look.header));
  for (const row of rows)
    list.addRow([...row]).eachCell((cell) => Object.assign(cell, look.cell(null, 'start')));
  list.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: importFields.length } };
  offer(
    list,
    'type',
    partnerTypes.map((id) => t(`ecosystem.actorType.${id}`)),
  );
  offer(
    list,
    'status',
    partnerStatuses.map((id) => t(`ecosystem.status.${id}`)),
  );
  for (const field of seededCriteria)
    eachCell(list, field, (cell) => {
      cell.dataValidation = {
        type: 'whole',
        operator: 'between',
        allowBlank: true,
        formulae: [1, 5],
        showErrorMessage: true,
        error: t('imports.columns.rating'),
      };
    });

  const guide = workbook.addWorksheet(t('workbook.guide'), { views: [{ rightToLeft: rtl }] });
  guide.columns = [
    { header: t('imports.column'), width: 26 },
    { header: t('imports.whatGoes'), width: 70 },
  ];
  guide.getRow(1).eachCell((cell) => Object.assign(cell, look.header));
  for (const field of importFields)
    guide
      .addRow([t(`ecosystem.field.${field}`), t(columnHint(field))])
      .eachCell((cell) => Object.assign(cell, look.cell(null, 'start', true)));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function offer(sheet: ExcelJS.Worksheet, field: ImportField, words: readonly string[]): void {
  eachCell(sheet, field, (cell) => {
    cell.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${words.join(',')}"`] };
  });
}

function eachCell(sheet: ExcelJS.Worksheet, field: ImportField, change: (cell: ExcelJS.Cell) => void): void {
  const column = importFields.indexOf(field) + 1;
  for (let row = 2; row <= checkedRows; row += 1) change(sheet.getCell(row, column));
}
