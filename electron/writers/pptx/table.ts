import type PptxGenJS from 'pptxgenjs';
import { textWidth, wrap } from '#shared/figures/text.ts';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import { withoutMarks } from '#shared/locale/bidi.ts';
import { shownValue } from '#shared/reports/cells.ts';
import type { Column, TableBlock } from '#shared/reports/model.ts';
import { cellFormatter, columnTitle, isNumeric, shownColumns } from '../shared/format-cell.ts';
import { type Box, type Canvas, hex } from './canvas.ts';

const padding = 0.09;
/** Of the line that says how many more rows there are. */
const moreHeight = 0.36;

/**
 * A native table with as many rows as fit and a line that says how many more the workbook has. PowerPoint mirrors a
 * table with `rtl="1"`, LibreOffice ignores the mark: so the columns themselves are mirrored and the mark is left
 * out, which looks the same in both.
 */
export function drawTable(canvas: Canvas, given: TableBlock, box: Box): void {
  const table = withoutBars(given);
  const columns = shownColumns(table, canvas.locale);
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
  const limit = Math.min(table.shown ?? Number.POSITIVE_INFINITY, texts.length);
  const fixed = [titles, ...(total ? [total] : [])];
  const { size, rowHeight, widths, height } = scaleOf(columns, fixed, texts.slice(0, limit), {
    ...box,
    h: limit < texts.length ? box.h - moreHeight : box.h,
  });
  const fitting = (room: number): number => {
    let left = room - sumOf(fixed, height);
    return texts.slice(0, limit).findIndex((row) => {
      left -= height(row);
      return left < -1e-6;
    });
  };
  const whole = limit === texts.length && fitting(box.h) < 0;
  const cut = fitting(box.h - moreHeight);
  const shown = whole || cut < 0 ? limit : cut;

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

interface Scale {
  readonly size: number;
  readonly rowHeight: number;
  readonly widths: readonly number[];
  /** Of a row with these cells, in inches. */
  readonly height: (cells: readonly string[]) => number;
}

const sumOf = (rows: readonly (readonly string[])[], height: Scale['height']): number =>
  rows.reduce((sum, row) => sum + height(row), 0);

/** Font sizes in points with the height of a row of one line, and how many columns they suit. */
const scales = [
  { size: 16, rowHeight: 0.52, columns: 5 },
  { size: 14, rowHeight: 0.44, columns: 7 },
  { size: 12, rowHeight: 0.36, columns: 9 },
  { size: 11, rowHeight: 0.33, columns: 99 },
] as const;
/** How much higher a row becomes where there is room; a table of three rows fills half a slide. */
const looserFor = (rows: number): number => (rows <= 5 ? 0.5 : 0.3);

/** The largest letters at which all rows stand on the slide, and rows that share what room is left. */
function scaleOf(
  columns: readonly Column[],
  fixed: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
  box: Box,
): Scale {
  const all = [...fixed, ...rows];
  const at = (size: number, rowHeight: number): Scale => {
    const widths = columnWidths(columns, [...fixed, ...rows.slice(0, 15)], box.w, size);
    const height = (cells: readonly string[]): number =>
      rowHeight +
      (Math.max(1, ...cells.map((text, i) => lines(text, (widths[i] ?? 1) - 2 * padding, size))) - 1) *
        size *
        0.0185;
    return { size, rowHeight, widths, height };
  };
  const suited = scales.filter((s) => columns.length <= s.columns).map((s) => at(s.size, s.rowHeight));
  const chosen = suited.find((s) => sumOf(all, s.height) <= box.h);
  if (!chosen) return suited.find((s) => s.size <= 12) ?? at(11, 0.33);
  const left = (box.h - sumOf(all, chosen.height)) / all.length;
  return at(chosen.size, chosen.rowHeight + Math.min(looserFor(all.length), left));
}

/**
 * Shares of the width after the longest text of each column, within limits, so that short columns stay short, and none
 * narrower than its longest word.
 */
function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  size: number,
): readonly number[] {
  const cells = columns.map((_, i) => rows.map((row) => withoutMarks(row[i] ?? '')));
  const weights = cells.map((texts) => Math.min(60, Math.max(6, ...texts.map((t) => t.length))) + 3);
  const least = cells.map((texts, i) => {
    const whole = columns[i]?.type !== 'text' && columns[i]?.type !== 'tag';
    // The first row has the headings, which may break between words.
    const parts = texts.flatMap((t, r) => (whole && r > 0 ? [t] : t.split(/\s+/u)));
    const longest = Math.max(...parts.map((part) => textWidth(part, size, true)));
    return Math.min(width / 3, (longest * wider) / 72 + 2 * padding);
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  const wished = weights.map((weight) => (width * weight) / sum);
  const given = wished.map((w, i) => Math.max(w, least[i] ?? 0));
  const over = given.reduce((a, b) => a + b, 0) - width;
  const spare = given.map((w, i) => w - (least[i] ?? 0));
  const room = spare.reduce((a, b) => a + b, 0);
  if (over <= 0 || room <= 0) return over <= 0 ? given : wished;
  return given.map((w, i) => w - ((spare[i] ?? 0) / room) * Math.min(over, room));
}

/** Tahoma, which stands in where Vazirmatn is missing, is a tenth wider. */
const wider = 1.12;

const lines = (text: string, width: number, size: number): number =>
  text === '' ? 1 : wrap(withoutMarks(text), (width * 72) / wider, size, 99).length;
