import type { Style, Workbook, Worksheet } from 'exceljs';
import { withoutMarks } from '#shared/locale/bidi.ts';
import type { CellValue, Column, TableBlock } from '#shared/reports/model.ts';
import { cellValue, type FormatSetting, numberFormat } from './formats.ts';
import { type Align, argb, type Look, shade, solid, tint } from './look.ts';
import { sentence } from './names.ts';
import { preparePrint, type SheetFrame } from './print.ts';

/** Rows above the data: caption, source, header. */
const headerRow = 3;

/** Where a table stands in the workbook; `range` covers header and data, without the total. */
export interface WrittenTable {
  readonly table: TableBlock;
  readonly sheet: string;
  readonly name: string;
  readonly range: string;
}

/**
 * Writes all rows of a table on a sheet of its own: frozen header, filter, typed cells, bars and coloured tags as
 * conditional formats, totals as formulas that follow the filter.
 */
export function writeTable(
  workbook: Workbook,
  table: TableBlock,
  names: { readonly sheet: string; readonly name: string },
  look: Look,
  setting: FormatSetting,
  frame: SheetFrame,
): WrittenTable {
  const sheet = workbook.addWorksheet(names.sheet, {
    views: [
      {
        state: 'frozen',
        ySplit: headerRow,
        xSplit: frozenColumns(table.columns),
        rightToLeft: look.rtl,
        showGridLines: false,
      },
    ],
    properties: { defaultRowHeight: 18 },
  });
  const columns = table.columns.map((column, i) => ({
    column,
    format: numberFormat(
      column,
      table.rows.map((row) => row[i] ?? null),
      setting,
    ),
    width: widthOf(column, table, i, setting),
  }));
  columns.forEach(({ column, format, width }, i) => {
    const target = sheet.getColumn(i + 1);
    target.width = width;
    // Rows that a reader adds below look like the others.
    target.style = look.cell(format, alignmentOf(column));
  });

  const first = headerRow + 1;
  const last = headerRow + Math.max(1, table.rows.length);
  writeHead(sheet, table, look);
  writeRows(
    sheet,
    table,
    columns.map((c) => look.cell(c.format, alignmentOf(c.column), c.width >= widest)),
    look,
    setting,
  );
  if (table.total)
    writeTotal(
      sheet,
      table,
      table.total,
      columns.map((c) => c.format),
      { first, last },
      look,
      setting,
    );
  colour(sheet, table, { first, last }, look);

  const end = sheet.getCell(last, columns.length);
  sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: last, column: columns.length } };
  preparePrint(sheet, frame, {
    titleRow: headerRow,
    lastColumn: columns.length,
    lastRow: last + (table.total ? 1 : 0),
  });
  return {
    table,
    ...names,
    range: `'${names.sheet}'!$A$${headerRow}:${end.$col$row}`,
  };
}

function writeHead(sheet: Worksheet, table: TableBlock, look: Look): void {
  const caption = sheet.getCell(1, 1);
  caption.value = sentence(table.caption, look.rtl);
  caption.style = { ...look.title, ...(look.title.font && { font: { ...look.title.font, size: 14 } }) };
  sheet.getRow(1).height = 28;
  const source = sheet.getCell(2, 1);
  source.value = sentence(table.source, look.rtl);
  source.style = look.subtitle;
  // Cells beside the caption must be empty and unstyled, so that it may run over them.
  for (let c = 2; c <= table.columns.length; c++)
    for (const r of [1, 2]) sheet.getCell(r, c).style = look.subtitle;
  const row = sheet.getRow(headerRow);
  row.height = 30;
  table.columns.forEach((column, i) => {
    const cell = row.getCell(i + 1);
    cell.value = withoutMarks(column.title);
    const number = alignmentOf(column) === 'number' || alignmentOf(column) === 'money';
    cell.style = number
      ? { ...look.header, alignment: { ...look.header.alignment, horizontal: 'right' } }
      : look.header;
  });
}

function writeRows(
  sheet: Worksheet,
  table: TableBlock,
  styles: readonly Partial<Style>[],
  look: Look,
  setting: FormatSetting,
): void {
  const asText = new Map<Partial<Style>, Partial<Style>>();
  table.rows.forEach((values, r) => {
    const row = sheet.getRow(headerRow + 1 + r);
    table.columns.forEach((column, c) => {
      const cell = row.getCell(c + 1);
      const value = cellValue(values[c] ?? null, column, setting.currency);
      const style = styles[c] ?? look.body;
      if (typeof value === 'string') {
        const text = withoutMarks(value);
        cell.value = text;
        cell.style = formulaLike.test(text) ? textStyle(asText, style) : style;
      } else {
        cell.value = value;
        cell.style = style;
      }
    });
  });
}

/** A text that a spreadsheet would read as a formula when somebody edits the cell. */
const formulaLike = /^[=+\-@\t\r]/;

/** The same style with the format "text": the cell stays text even after editing. One object per style. */
function textStyle(known: Map<Partial<Style>, Partial<Style>>, style: Partial<Style>): Partial<Style> {
  const made = known.get(style) ?? { ...style, numFmt: '@' };
  known.set(style, made);
  return made;
}

function writeTotal(
  sheet: Worksheet,
  table: TableBlock,
  total: readonly CellValue[],
  formats: readonly (string | null)[],
  { first, last }: { first: number; last: number },
  look: Look,
  setting: FormatSetting,
): void {
  const row = sheet.getRow(last + 1);
  row.height = 22;
  table.columns.forEach((column, i) => {
    const cell = row.getCell(i + 1);
    cell.style = look.total(formats[i] ?? null, alignmentOf(column));
    const value = total[i] ?? null;
    if (typeof value !== 'number') {
      cell.value = value === null ? null : withoutMarks(value);
      return;
    }
    const shown = cellValue(value, column, setting.currency);
    const letter = sheet.getColumn(i + 1).letter;
    const code =
      table.rows.length === 0
        ? null
        : formulaCode(
            value,
            table.rows.map((r) => r[i] ?? null),
          );
    cell.value =
      code === null
        ? shown
        : { formula: `SUBTOTAL(${code},${letter}${first}:${letter}${last})`, result: Number(shown) };
  });
}

/**
 * Which SUBTOTAL says what the model's total says: 109 sum or 101 mean of the visible rows; null when the total is
 * neither (a weighted mean, a share of something else), which then stays the value the model gave.
 */
function formulaCode(total: number, values: readonly CellValue[]): 109 | 101 | null {
  const numbers = values.filter((v) => typeof v === 'number');
  const sum = numbers.reduce((a, b) => a + b, 0);
  const near = (a: number, b: number): boolean =>
    Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (near(sum, total)) return 109;
  return numbers.length > 0 && near(sum / numbers.length, total) ? 101 : null;
}

function colour(
  sheet: Worksheet,
  table: TableBlock,
  { first, last }: { first: number; last: number },
  look: Look,
): void {
  table.columns.forEach((column, i) => {
    const letter = sheet.getColumn(i + 1).letter;
    const ref = `${letter}${first}:${letter}${last}`;
    if (column.type === 'bar') {
      sheet.addConditionalFormatting({ ref, rules: [dataBar(look)] });
    } else if (column.type === 'tag') {
      const rules = Object.entries(column.colors ?? {}).map(([value, color], n) => ({
        type: 'cellIs' as const,
        operator: 'equal' as const,
        priority: n + 1,
        formulae: [`"${withoutMarks(value).replaceAll('"', '""')}"`],
        style: {
          font: { color: argb(shade(color)), bold: true },
          fill: { ...solid(tint(color, 0.12)), bgColor: argb(tint(color, 0.12)) },
        },
      }));
      if (rules.length > 0) sheet.addConditionalFormatting({ ref, rules });
    }
  });
}

/** A bar from 0 to 100 behind the number, growing in reading direction. */
function dataBar(look: Look): Parameters<Worksheet['addConditionalFormatting']>[0]['rules'][number] {
  const rule = {
    type: 'dataBar' as const,
    priority: 1,
    // exceljs gives a bar its extension (length, direction) only without a gradient.
    gradient: false,
    minLength: 0,
    maxLength: 100,
    direction: look.rtl ? ('rightToLeft' as const) : ('leftToRight' as const),
    cfvo: [
      { type: 'num' as const, value: 0 },
      { type: 'num' as const, value: 100 },
    ],
    // exceljs writes the colour but its types do not know it.
    color: argb(tint(look.accent, 0.45)),
  };
  return rule;
}

function alignmentOf(column: Column): Align {
  if (column.type === 'money') return 'money';
  if (column.type === 'text' || column.type === 'tag') return 'start';
  return column.type === 'code' ? 'code' : 'number';
}

/** Code and name stay in sight when a wide table is scrolled sideways. */
function frozenColumns(columns: readonly Column[]): number {
  if (columns.length < 6) return 0;
  return columns[0]?.type === 'code' && columns[1]?.type === 'text' ? 2 : 1;
}

const widest = 48;

/** Width in characters that fits header (with its filter button) and cells. */
function widthOf(column: Column, table: TableBlock, index: number, setting: FormatSetting): number {
  const header = withoutMarks(column.title).length + 5;
  let longest = 0;
  for (const row of table.total ? [...table.rows, table.total] : table.rows) {
    const value = row[index] ?? null;
    if (value === null) continue;
    longest = Math.max(
      longest,
      typeof value === 'number' ? numberLength(value, column, setting) : value.length,
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
