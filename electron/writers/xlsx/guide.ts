import type { Workbook, Worksheet } from 'exceljs';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import { type Locale, withoutMarks } from '#shared/locale/index.ts';
import { isLive } from '#shared/reports/cells.ts';
import type { DocumentModel } from '#shared/reports/model.ts';
import type { FormatSetting } from './formats.ts';
import { font, type Look, shade, solid, tint } from './look.ts';
import { sentence } from './names.ts';
import { preparePrint, type SheetFrame } from './print.ts';
import type { WrittenTable } from './table.ts';

/** A sheet of the workbook as the guide lists it. */
export interface GuideEntry {
  readonly sheet: string;
  readonly holds: string;
  readonly source: string;
  readonly rows: number | null;
}

const widths = [26, 62, 12, 44] as const;
const columns = widths.length;
/** Points of rows that a landscape page bears between header and footer once the columns fit its width. */
const pageHeight = 560;

/** Fills the first sheet: whose workbook this is, what each sheet holds, and how to read colours and numbers. */
export function writeGuide(
  sheet: Worksheet,
  workbook: Workbook,
  model: DocumentModel,
  entries: readonly GuideEntry[],
  tables: readonly WrittenTable[],
  look: Look,
  setting: FormatSetting,
  frame: SheetFrame,
  locale: Locale,
): void {
  const { meta } = model;
  const t = locale.t;
  const comma = locale.lang === 'fa' ? '، ' : ', ';
  widths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = width;
  });
  let row = 1;
  const line = (
    values: readonly (string | number | null)[],
    styles: readonly Look[keyof Look][],
    height?: number,
  ): number => {
    const at = sheet.getRow(row);
    values.forEach((value, i) => {
      const cell = at.getCell(i + 1);
      cell.value = typeof value === 'string' ? sentence(value, look.rtl) : value;
      cell.style = (styles[i] ?? styles.at(-1)) as object;
    });
    if (height !== undefined) at.height = height;
    return row++;
  };

  const titleRow = line([meta.title], [look.title], 34);
  placeLogo(workbook, sheet, model, titleRow);
  line([meta.subtitle], [look.subtitle], 20);
  row++;
  const facts: readonly (readonly [string, string])[] = [
    [t('workbook.client'), meta.client],
    [t('workbook.preparedBy'), [meta.firm, meta.author].filter(Boolean).join(comma)],
    [t('workbook.date'), [meta.date, meta.edition].filter(Boolean).join(comma)],
    [t('workbook.confidentiality'), meta.confidentiality],
    [t('workbook.currency'), setting.currencyName],
  ];
  for (const [label, value] of facts) if (value) line([label, value], [look.label, look.body], 18);
  row++;

  heading(t('workbook.sheets'));
  line(
    [t('workbook.sheet'), t('workbook.holds'), t('workbook.rows'), t('workbook.source')],
    [
      look.header,
      look.header,
      { ...look.header, alignment: { ...look.header.alignment, horizontal: 'right' } },
      look.header,
    ],
    22,
  );
  const count = look.cell(setting.persianDigits ? '[$-3000429]#,##0' : '#,##0', 'number');
  const wrapped = look.cell(null, 'start', true);
  for (const entry of entries) {
    const at = line([null, entry.holds, entry.rows, entry.source], [wrapped, wrapped, count, wrapped]);
    const cell = sheet.getCell(at, 1);
    cell.value = { text: entry.sheet, hyperlink: `#'${entry.sheet}'!A1` };
    cell.style = { ...wrapped, font: { ...font(10, look.accent), underline: true } };
    // About as many characters as the columns are wide; two lines need no more than the default height twice.
    const lines = Math.max(
      Math.ceil(withoutMarks(entry.holds).length / 62),
      Math.ceil(withoutMarks(entry.source).length / 56),
    );
    sheet.getRow(at).height = lines === 1 ? 20 : 4 + lines * 15;
  }
  row++;

  heading(t('workbook.colours'));
  for (const [value, color] of tagColours(tables)) {
    const at = line([value, t('workbook.tagColour')], [look.body], 18);
    sheet.getCell(at, 1).style = {
      ...look.body,
      font: font(10, shade(color), true),
      fill: solid(tint(color, 0.12)),
    };
  }
  const header = line([t('workbook.headerName'), t('workbook.headerHint')], [look.body], 18);
  sheet.getCell(header, 1).style = look.header;
  if (tables.some(({ table }) => table.rows.some((cells) => cells.some((c) => isLive(c) && c.input)))) {
    const input = line([t('workbook.inputName'), t('workbook.inputHint')], [look.body], 18);
    sheet.getCell(input, 1).style = { ...look.body, ...look.input };
  }
  if (tables.some(({ table }) => table.total)) {
    const total = line([t('workbook.totalName'), t('workbook.totalHint')], [look.body], 18);
    sheet.getCell(total, 1).style = look.total(null, 'start');
  }
  row++;

  heading(t('workbook.notes'));
  const notes = [
    meta.basis,
    t('workbook.noteNumbers'),
    ...(setting.persianCalendar ? [t('workbook.noteDates')] : []),
    ...(tables.length > 0
      ? [t('workbook.noteNames', { names: tables.map(({ name }) => name).join(comma) })]
      : []),
    t('workbook.noteFont'),
  ];
  for (const note of notes) {
    sheet.mergeCells(row, 1, row, columns);
    line([note], [look.body], note.length > 130 ? 34 : 18);
  }
  let height = 0;
  for (let at = 1; at < row; at++) height += sheet.getRow(at).height ?? 15;
  // A guide that misses its page by a few lines is made a little smaller instead.
  const whole = height <= pageHeight * 1.25;
  preparePrint(sheet, frame, { titleRow: null, lastColumn: columns, lastRow: row - 1, whole });

  function heading(text: string): void {
    line([text, null, null, null], [look.heading], 24);
  }
}

function tagColours(tables: readonly WrittenTable[]): Map<string, string> {
  const colours = new Map<string, string>();
  for (const { table } of tables)
    for (const column of table.columns)
      if (column.type === 'tag')
        for (const [value, color] of Object.entries(column.colors ?? {})) colours.set(value, color);
  return colours;
}

/** The logo at the end side of the title row, at most 44 pixels high. */
function placeLogo(workbook: Workbook, sheet: Worksheet, { meta }: DocumentModel, row: number): void {
  if (!meta.logo) return;
  const { bytes, mime, width, height } = meta.logo;
  const scale = Math.min(1, 44 / height, 160 / width);
  const image = workbook.addImage({
    base64: Buffer.from(bytes).toString('base64'),
    extension: mime === 'image/jpeg' ? 'jpeg' : 'png',
  });
  // exceljs reads the native place first; its types only know the fractional one. A character is about seven pixels
  // wide, a pixel has 9525 units.
  const place = {
    col: columns - 1,
    row: row - 1,
    nativeCol: columns - 1,
    nativeColOff: Math.round((widths[3] * 7 - width * scale) * 9525),
    nativeRow: row - 1,
    nativeRowOff: 3 * 9525,
  };
  sheet.addImage(image, { tl: place, ext: { width: width * scale, height: height * scale } });
}

export const guideTabColor = theme.ink;
