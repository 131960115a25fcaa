import type { Style, Workbook, Worksheet } from 'exceljs';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import { withoutMarks } from '#shared/locale/bidi.ts';
import { isLive, shownValue } from '#shared/reports/cells.ts';
import type { Cell, Column, TableBlock } from '#shared/reports/model.ts';
import { cellValue, type FormatSetting, numberFormat } from './formats.ts';
import type { TablePlace } from './formulas.ts';
import { type Workings, writeLive } from './live.ts';
import { type Align, argb, type Look, shade, solid, tint } from './look.ts';
import { sentence } from './names.ts';
import { firstRow, headerRow } from './place.ts';
import { preparePrint, type SheetFrame } from './print.ts';
import { heightOf, widest, widthOf } from './widths.ts';

/** Characters that one page of a print may hold side by side and still be read. */
const readableWidth = 260;

/** Where a table stands in the workbook; `range` covers header and data, without the total. */
export interface WrittenTable {
  readonly table: TableBlock;
  readonly sheet: string;
  readonly name: string;
  readonly range: string;
}

/**
 * Writes all rows of a table on a sheet of its own: frozen header, filter, typed cells, bars and coloured tags as
 * conditional formats, totals as formulas that follow the filter. Rows that calculate with each other are not filtered.
 */
export function writeTable(
  workbook: Workbook,
  table: TableBlock,
  names: { readonly sheet: string; readonly name: string },
  look: Look,
  setting: FormatSetting,
  frame: SheetFrame,
  workings: Workings,
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
    properties: {
      defaultRowHeight: 18,
      ...(table.sheet?.role === 'inputs' && { tabColor: argb(theme.quadrant.core) }),
    },
  });
  const columns = table.columns.map((column, i) => ({
    column,
    format: numberFormat(
      column,
      table.rows.map((row) => plainValue(row[i] ?? null)),
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

  const first = firstRow;
  const last = headerRow + Math.max(1, table.rows.length);
  const widths = columns.map((c) => c.width);
  writeHead(sheet, table, widths, look);
  writeRows(
    sheet,
    table,
    widths,
    columns.map((c) => ({
      plain: look.cell(c.format, alignmentOf(c.column), c.width >= widest),
      heading: look.groupHeading,
      subtotal: look.total(c.format, alignmentOf(c.column)),
    })),
    { table, sheet: names.sheet },
    workings,
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
      { table, sheet: names.sheet },
      workings,
      look,
      setting,
    );
  colour(sheet, table, { first, last }, look);

  const end = sheet.getCell(last, columns.length);
  if ((table.sheet?.role ?? 'data') === 'data')
    sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: last, column: columns.length } };
  preparePrint(sheet, frame, {
    titleRow: headerRow,
    lastColumn: columns.length,
    lastRow: last + (table.total ? 1 : 0),
    pagesWide: Math.max(1, Math.ceil(widths.reduce((sum, w) => sum + w, 0) / readableWidth)),
    titleColumns: frozenColumns(table.columns),
  });
  return {
    table,
    ...names,
    range: `'${names.sheet}'!$A$${headerRow}:${end.$col$row}`,
  };
}

function writeHead(sheet: Worksheet, table: TableBlock, widths: readonly number[], look: Look): void {
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
  // The filter's button takes room of the heading.
  const headings = table.columns.map((c, i) => [c.title, (widths[i] ?? widest) - 3] as const);
  row.height = Math.max(30, heightOf(headings) ?? 0);
  table.columns.forEach((column, i) => {
    const cell = row.getCell(i + 1);
    cell.value = withoutMarks(column.title);
    const number = alignmentOf(column) === 'number' || alignmentOf(column) === 'money';
    cell.style = number
      ? { ...look.header, alignment: { ...look.header.alignment, horizontal: 'right' } }
      : look.header;
  });
}

/** A bare value, to choose the format of a column; live cells with a type of their own bring their own. */
const plainValue = (cell: Cell) => (isLive(cell) && cell.type !== undefined ? null : shownValue(cell));

function writeRows(
  sheet: Worksheet,
  table: TableBlock,
  widths: readonly number[],
  styles: readonly Readonly<Record<'plain' | 'heading' | 'subtotal', Partial<Style>>>[],
  place: TablePlace,
  workings: Workings,
  look: Look,
  setting: FormatSetting,
): void {
  const asText = new Map<Partial<Style>, Partial<Style>>();
  table.rows.forEach((values, r) => {
    const row = sheet.getRow(firstRow + r);
    const role = table.rowMarks?.[r]?.role ?? 'plain';
    const wrapping = values.flatMap((value, c) => {
      const text = value === null ? null : shownValue(value);
      const width = widths[c] ?? 0;
      return typeof text === 'string' && width >= widest ? [[text, width] as const] : [];
    });
    const height = heightOf(wrapping);
    if (height !== undefined) row.height = height;
    table.columns.forEach((column, c) => {
      const cell = row.getCell(c + 1);
      const given = values[c] ?? null;
      const style = styles[c]?.[role] ?? look.body;
      if (isLive(given)) {
        writeLive(cell, given, column, style, { ...place, row: r }, workings, look, setting);
        return;
      }
      const value = cellValue(given, column, setting.currency);
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
  total: readonly Cell[],
  formats: readonly (string | null)[],
  { first, last }: { first: number; last: number },
  place: TablePlace,
  workings: Workings,
  look: Look,
  setting: FormatSetting,
): void {
  const row = sheet.getRow(last + 1);
  row.height = 22;
  table.columns.forEach((column, i) => {
    const cell = row.getCell(i + 1);
    const style = look.total(formats[i] ?? null, alignmentOf(column));
    cell.style = style;
    const value = total[i] ?? null;
    if (isLive(value)) {
      const at = { ...place, row: table.rows.length };
      writeLive(cell, value, column, style, at, workings, look, setting);
      return;
    }
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
            table.rows.map((r) => shownValue(r[i] ?? null)),
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
function formulaCode(total: number, values: readonly ReturnType<typeof shownValue>[]): 109 | 101 | null {
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
