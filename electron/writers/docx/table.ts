import {
  BorderStyle,
  type FileChild,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';
import type { Column, RowMark, TableBlock } from '#shared/reports/model.ts';
import { columnTitle, isNumeric, shownColumns } from '../shared/format-cell.ts';
import { barImages } from './bar.ts';
import { caption, type Kit } from './fields.ts';
import { cellMaker, DataRow, type RowLook } from './rows.ts';
import { hex, textWidth, wideText } from './styles.ts';

export const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const line = (color: string, size: number): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color: hex(color),
});

/** A table with its caption above and its source below, the heading row repeated on every page. */
export async function tableBlocks(block: TableBlock, kit: Kit, locale: Locale): Promise<FileChild[]> {
  const { total } = block;
  const columns = shownColumns(block, locale);
  const room = block.wide ? wideText.width : textWidth;
  const widths = columnWidths(columns, room);
  const rows = block.shown === null ? block.rows : block.rows.slice(0, block.shown);
  const hidden = block.rows.length - rows.length;
  const bars = await barImages(columns, rows, widths, kit);
  const makers = columns.map((column, i) => {
    const width = widths[i] ?? 0;
    return cellMaker(
      column,
      kit,
      locale,
      width,
      (value) => bars(value, width),
      touchesNumber(columns, i, kit),
    );
  });
  const table = new Table({
    rows: [
      headingRow(columns, kit, locale),
      ...rows.map((row, r) => {
        const look = lookOf(block.rowMarks?.[r]?.role, staysWithNext(r, rows.length));
        return new DataRow(makers.map((maker, i) => maker(row[i] ?? null, look)));
      }),
      ...(total
        ? [new DataRow(makers.map((maker, i) => maker(total[i] ?? null, { kind: 'strong', keep: true })))]
        : []),
    ],
    columnWidths: widths,
    width: { size: room, type: WidthType.DXA },
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

/** In a left-to-right table numbers end where the next column's text begins. */
const touchesNumber = (columns: readonly Column[], i: number, { rtl }: Kit): boolean =>
  !rtl && i > 0 && isNumeric(columns[i - 1]?.type ?? 'text') && !isNumeric(columns[i]?.type ?? 'text');

/** A short table stays whole; of a longer one the first three rows, and the last two with the source. */
const staysWithNext = (row: number, count: number): boolean => count <= 8 || row < 2 || row >= count - 2;

/** A heading stays with the rows it names. */
const lookOf = (role: RowMark['role'], keep: boolean): RowLook => {
  if (role === 'heading') return { kind: 'heading', keep: true };
  return { kind: role === 'subtotal' ? 'strong' : 'plain', keep };
};

/** Shares of the text width in twips; shares need not sum to one. */
function columnWidths(columns: readonly Column[], room: number): number[] {
  const sum = columns.reduce((total, column) => total + column.width, 0) || 1;
  return columns.map((column) => Math.round((column.width / sum) * room));
}

function headingRow(columns: readonly Column[], kit: Kit, locale: Locale): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, i) =>
        new TableCell({
          ...(touchesNumber(columns, i, kit) && { margins: { left: 330 } }),
          verticalAlign: VerticalAlignTable.BOTTOM,
          borders: { bottom: line(theme.ink, 8) },
          children: [
            new Paragraph({
              style: 'TableHeading',
              ...(isNumeric(column.type) && !kit.rtl && { alignment: 'end' as const }),
              children: kit.runs.text(columnTitle(column, locale)),
            }),
          ],
        }),
    ),
  });
}
