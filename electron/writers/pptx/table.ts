import type PptxGenJS from 'pptxgenjs';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import { withoutMarks } from '#shared/locale/bidi.ts';
import { shownValue } from '#shared/reports/cells.ts';
import type { Column, TableBlock } from '#shared/reports/model.ts';
import { cellFormatter, columnTitle, isNumeric, shownColumns } from '../shared/format-cell.ts';
import { type Box, type Canvas, hex } from './canvas.ts';

const padding = 0.09;

/**
 * A native table with as many rows as fit and a line that says how many more the workbook has. PowerPoint mirrors a
 * table with `rtl="1"`, LibreOffice ignores the mark: so the columns themselves are mirrored and the mark is left
 * out, which looks the same in both.
 */
export function drawTable(canvas: Canvas, given: TableBlock, box: Box): void {
  const table = withoutBars(given);
  const columns = shownColumns(table, canvas.locale);
  const { size, rowHeight } = scaleOf(table, box);
  const formats = columns.map((column) => cellFormatter(column, canvas.locale));
  const titles = columns.map((column) => columnTitle(column, canvas.locale));
  const roles = table.rows.map((_, r) => table.rowMarks?.[r]?.role);
  const texts = table.rows.map((row, r) =>
    columns.map((_, i) =>
      roles[r] === 'heading' && shownValue(row[i] ?? null) === null
        ? ''
        : (formats[i]?.(row[i] ?? null) ?? ''),
    ),
  );
  const total = table.total?.map((cell, i) => (shownValue(cell) === null ? '' : (formats[i]?.(cell) ?? '')));
  const widths = columnWidths(columns, [titles, ...texts.slice(0, 15), ...(total ? [total] : [])], box.w);
  const height = (cells: readonly string[]): number =>
    rowHeight +
    (Math.max(1, ...cells.map((text, i) => lines(text, (widths[i] ?? 1) - 2 * padding, size))) - 1) *
      size *
      0.0185;

  const reserved = height(titles) + (total ? height(total) : 0) + 0.4;
  const limit = Math.min(table.shown ?? Number.POSITIVE_INFINITY, texts.length);
  let shown = 0;
  for (let used = reserved; shown < limit; shown++) {
    used += height(texts[shown] ?? []);
    if (used > box.h) break;
  }

  const cell = (text: string, i: number, options: PptxGenJS.TableCellProps): PptxGenJS.TableCell => {
    const column = columns[i];
    return {
      text,
      options: {
        align: column && (isNumeric(column.type) || column.type === 'bar') ? 'right' : canvas.align(),
        valign: 'middle',
        fontSize: size,
        color: hex(theme.ink),
        lang: canvas.locale.tag,
        margin: [0.02, padding, 0.02, padding],
        ...options,
      },
    };
  };
  const none = { type: 'none' as const };
  const below = (color: string, pt: number): NonNullable<PptxGenJS.TableCellProps['border']> => [
    none,
    none,
    { type: 'solid', color: hex(color), pt },
    none,
  ];
  const head = titles.map((text, i) =>
    cell(text, i, { bold: true, color: hex(theme.muted), border: below(theme.ink, 1) }),
  );
  const body = texts.slice(0, shown).map((row, r) =>
    row.map((text, i) => {
      const color = columns[i]?.colors?.[withoutMarks(text)];
      return cell(text, i, {
        border: below(theme.grid, 0.75),
        ...(roles[r] && { bold: true, fill: { color: hex(theme.surface) } }),
        ...(color && { color: hex(color), bold: true }),
      });
    }),
  );
  const foot = total
    ? [
        total.map((text, i) =>
          cell(text, i, { bold: true, border: below(theme.ink, 1), fill: { color: hex(theme.surface) } }),
        ),
      ]
    : [];
  const rows = [head, ...body, ...foot];
  canvas.slide.addTable(canvas.rtl ? rows.map((row) => row.toReversed()) : rows, {
    ...canvas.place({ ...box, h: rows.length * rowHeight }),
    colW: canvas.rtl ? widths.toReversed() : [...widths],
    rowH: rowHeight,
    objectName: withoutMarks(table.caption),
  });
  const left = table.rows.length - shown;
  if (left > 0) {
    const y =
      box.y +
      [titles, ...texts.slice(0, shown), ...(total ? [total] : [])].reduce(
        (sum, row) => sum + height(row),
        0,
      ) +
      0.06;
    canvas.text(
      canvas.locale.t('deck.moreRows', { count: left }),
      { x: box.x, y, w: box.w, h: 0.3 },
      { size: 11, color: theme.muted, valign: 'middle' },
      'More rows',
    );
  }
}

/** Slides show bars as their numbers: a bar that repeats a percentage is left out. */
function withoutBars(table: TableBlock): TableBlock {
  const valueAt = (row: TableBlock['rows'][number], i: number): number => Number(shownValue(row[i] ?? null));
  const repeats = (bar: number): boolean =>
    table.columns.some(
      ({ type }, i) =>
        type === 'percent' &&
        table.rows.every((row) => Math.abs(valueAt(row, i) * 100 - valueAt(row, bar)) < 1e-9),
    );
  const kept = table.columns.flatMap(({ type }, i) => (type === 'bar' && repeats(i) ? [] : [i]));
  if (kept.length === table.columns.length) return table;
  const only = <T>(cells: readonly T[]): T[] => cells.filter((_, i) => kept.includes(i));
  return {
    ...table,
    columns: only(table.columns),
    rows: table.rows.map(only),
    total: table.total && only(table.total),
  };
}

/** Few rows are set larger, so that they fill the slide. */
function scaleOf(table: TableBlock, box: Box): { readonly size: number; readonly rowHeight: number } {
  const rows = Math.min(table.rows.length, table.shown ?? Number.POSITIVE_INFINITY) + (table.total ? 2 : 1);
  if (table.columns.length > 7) return { size: 11, rowHeight: 0.36 };
  const room = box.h / rows;
  if (room > 0.62 && table.columns.length <= 5) return { size: 16, rowHeight: 0.52 };
  return room > 0.46 ? { size: 14, rowHeight: 0.44 } : { size: 12, rowHeight: 0.36 };
}

/** Shares of the width after the longest text of each column, within limits, so that short columns stay short. */
function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const weights = columns.map((_, i) => {
    const longest = Math.max(...rows.map((row) => withoutMarks(row[i] ?? '').length));
    return Math.min(34, Math.max(6, longest)) + 3;
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => (width * weight) / sum);
}

const lines = (text: string, width: number, size: number): number =>
  Math.max(1, Math.ceil((withoutMarks(text).length * size * 0.55) / (width * 72)));
