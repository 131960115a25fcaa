import { type Locale, minorDigits, toMajor } from '#shared/locale/index.ts';
import { columnOf, isLive } from '#shared/reports/cells.ts';
import type { Cell, CellValue, Column, ColumnType } from '#shared/reports/model.ts';

/** The same number of decimals in every cell, so that the marks stand below each other. */
const fixed = (decimals: number) => ({ decimals, minDecimals: decimals });

/** What stands in a cell without a value. */
export const emptyCell = '–';

/** An amount without its currency, which stands in the column's heading. */
const moneyAmount = (minor: number, locale: Locale): string =>
  locale.number(toMajor(minor, locale.currency), fixed(minorDigits[locale.currency]));

/** Heading of a column; money columns name their currency once instead of in every cell. */
export function columnTitle(column: Column, locale: Locale): string {
  if (column.type !== 'money') return column.title;
  const currency = locale.money(0).replace(/[\p{N}\u066b.\s]+/gu, '');
  return `${column.title} (${currency})`;
}

/** Columns whose values are numbers: aligned at the end, in tabular digits. */
export const isNumeric = (type: ColumnType): boolean =>
  type === 'number' || type === 'money' || type === 'percent' || type === 'score';

/**
 * A formatter for one column, made once per table so that a cell costs one call. Values of the other script are
 * isolated; an empty value is a dash. A live cell shows its value, with its currency where the heading names none.
 */
export function cellFormatter(column: Column, locale: Locale): (cell: Cell) => string {
  const format = valueFormatter(column, locale);
  return (cell) => {
    if (!isLive(cell)) return format(cell);
    const own = columnOf(column, cell);
    if (own === column) return format(cell.value);
    return own.type === 'money' && column.type !== 'money' && typeof cell.value === 'number'
      ? locale.dir === 'rtl'
        ? locale.isolateRtl(locale.money(cell.value))
        : locale.money(cell.value)
      : valueFormatter(own, locale)(cell.value);
  };
}

function valueFormatter(column: Column, locale: Locale): (value: CellValue) => string {
  const text = (value: CellValue): string => locale.isolate(String(value));
  const numeric =
    (format: (value: number) => string) =>
    (value: CellValue): string =>
      typeof value === 'number' ? format(value) : value === null || value === '' ? emptyCell : text(value);
  const { decimals } = column;
  switch (column.type) {
    case 'number':
      return numeric((value) => locale.number(value, fixed(decimals ?? 0)));
    case 'money':
      return numeric((value) => moneyAmount(value, locale));
    case 'percent':
      return numeric((value) => locale.percent(value, decimals ?? 0));
    case 'score':
      return numeric((value) => locale.number(value, fixed(decimals ?? 1)));
    case 'bar':
      return numeric((value) => locale.number(Math.round(value)));
    case 'date':
      return (value) => (value === null || value === '' ? emptyCell : locale.date(String(value), 'short'));
    case 'text':
    case 'code':
    case 'tag':
      return (value) => (value === null || value === '' ? emptyCell : text(value));
  }
}
