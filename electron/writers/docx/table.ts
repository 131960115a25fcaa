import {
  BorderStyle,
  type FileChild,
  type IBorderOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';
import type { CellValue, Column, TableBlock } from '#shared/reports/model.ts';
import { cellFormatter, columnTitle, isNumeric } from '../shared/format-cell.ts';
import { type BarImages, barImages } from './bar.ts';
import { caption, type Kit } from './fields.ts';
import { hex, textWidth } from './styles.ts';

export const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const line = (color: string, size: number): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color: hex(color),
});

/** A table with its caption above and its source below, the heading row repeated on every page. */
export async function tableBlocks(block: TableBlock, kit: Kit, locale: Locale): Promise<FileChild[]> {
  const { columns } = block;
  const widths = columnWidths(columns);
  const rows = block.shown === null ? block.rows : block.rows.slice(0, block.shown);
  const hidden = block.rows.length - rows.length;
  const bars = await barImages(columns, rows, widths, kit);
  const makers = columns.map((column, i) => cellMaker(column, kit, locale, bars, widths[i] ?? 0));
  const table = new Table({
    rows: [
      headingRow(columns, kit, locale),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: makers.map((maker, i) => maker(row[i] ?? null, false)) }),
      ),
      ...(block.total ? [totalRow(block.total, makers)] : []),
    ],
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(kit.rtl && { visuallyRightToLeft: true }),
    margins: { top: 70, bottom: 70, left: 90, right: 90 },
    borders: {
      top: noBorder,
      left: noBorder,
      right: noBorder,
      insideVertical: noBorder,
      bottom: line(theme.line, 4),
      insideHorizontal: line(theme.grid, 4),
    },
  });
  const below = [
    ...(hidden > 0 ? [kit.words.moreRows(hidden)] : []),
    ...(block.source === '' ? [] : [block.source]),
  ];
  return [
    caption(block, kit, true),
    table,
    new Paragraph({ style: 'Source', children: kit.runs.text(below.join(' \u00b7 ')) }),
  ];
}

/** Shares of the text width in twips; shares need not sum to one. */
function columnWidths(columns: readonly Column[]): number[] {
  const sum = columns.reduce((total, column) => total + column.width, 0) || 1;
  return columns.map((column) => Math.round((column.width / sum) * textWidth));
}

function headingRow(columns: readonly Column[], kit: Kit, locale: Locale): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column) =>
        new TableCell({
          verticalAlign: VerticalAlignTable.BOTTOM,
          borders: { bottom: line(theme.ink, 8) },
          children: [
            new Paragraph({
              style: 'TableHeading',
              ...(isNumeric(column.type) && { alignment: 'end' }),
              children: kit.runs.text(columnTitle(column, locale)),
            }),
          ],
        }),
    ),
  });
}

type CellMaker = (value: CellValue, total: boolean) => TableCell;

const totalBorder = { top: line(theme.ink, 6) };

function totalRow(total: readonly CellValue[], makers: readonly CellMaker[]): TableRow {
  return new TableRow({ cantSplit: true, children: makers.map((maker, i) => maker(total[i] ?? null, true)) });
}

/** What a column does with each of its values, decided once per table. */
function cellMaker(column: Column, kit: Kit, locale: Locale, bars: BarImages, width: number): CellMaker {
  const { type } = column;
  const format = cellFormatter(column, locale);
  const numeric = isNumeric(type);
  // A number, date or code reads left to right in every document.
  const ltr = numeric || type === 'date' || type === 'code';
  const children = (value: CellValue): ParagraphChild[] => {
    if (type === 'bar' && typeof value === 'number') return [bars(value, width)];
    const text = format(value);
    if (ltr) return [kit.runs.ltr(text)];
    if (type === 'tag' && column.colors) return tag(text, column.colors[String(value)], kit);
    return kit.runs.text(text);
  };
  return (value, total) => {
    const style = total
      ? numeric
        ? 'TableTotalNumber'
        : 'TableTotal'
      : numeric
        ? 'TableNumber'
        : 'TableText';
    // An empty cell of the totals row says nothing, unlike a missing value.
    const content = total && value === null ? [] : children(value);
    return new TableCell({
      verticalAlign: VerticalAlignTable.CENTER,
      ...(total && { borders: totalBorder }),
      children: [new Paragraph({ style, children: content })],
    });
  };
}

function tag(text: string, color: string | undefined, kit: Kit): ParagraphChild[] {
  const mark: IRunOptions = { bold: true, boldComplexScript: true, color: hex(color ?? theme.muted) };
  return [...kit.runs.text('\u2022 ', mark), ...kit.runs.text(text)];
}
