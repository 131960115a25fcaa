import { type Locale, minorDigits, toMajor } from '#shared/locale/index.ts';
import { columnOf, isLive, shownValue } from '#shared/reports/cells.ts';
import type { Cell, CellValue, Column, ColumnType, TableBlock } from '#shared/reports/model.ts';

/** The same number of decimals in every cell, so that the marks stand below each other. */
const fixed = (decimals: number) => ({ decimals, minDecimals: decimals });

/** What stands in a cell without a value. */
export const emptyCell = '–';

/** An amount without its currency and unit, which stand in the column's heading. */
const moneyAmount = (minor: number, { unit = 1, decimals }: Column, locale: Locale): string =>
  locale.number(
    toMajor(minor, locale.currency) / unit,
    fixed(decimals ?? (unit === 1 ? minorDigits[locale.currency] : 0)),
  );

/**
 * The columns of a table as pages and slides show them: amounts in the unit that fits them, without decimals where none
 * has any.
 */
export function shownColumns(table: TableBlock, locale: Locale): readonly Column[] {
  return table.columns.map((column, i) => {
    if (column.type !== 'money') return column;
    const amounts = [...table.rows, ...(table.total ? [table.total] : [])].flatMap((row) => {
      const cell = row[i] ?? null;
      const value = shownValue(cell);
      return typeof value === 'number' && value !== 0 && columnOf(column, cell).type === 'money'
        ? [Math.abs(toMajor(value, locale.currency))]
        : [];
    });
    const unit = column.unit ?? unitOf(amounts);
    const whole = amounts.every((amount) => Number.isInteger(amount / unit));
    const usual = unit === 1 ? minorDigits[locale.currency] : 1;
    return { ...column, unit, decimals: column.decimals ?? (whole ? 0 : usual) };
  });
}

function unitOf(amounts: readonly number[]): NonNullable<Column['unit']> {
  const least = Math.min(...amounts);
  const most = Math.max(0, ...amounts);
  // A unit may cost one part in two hundred of an amount, not more.
  const fits = (unit: number): boolean =>
    least >= 10 * unit || (least >= unit && amounts.every((amount) => Number.isInteger(amount / unit)));
  for (const unit of [1e9, 1e6] as const) if (fits(unit) && most >= 10 * unit) return unit;
  return fits(1e3) && most >= 1e6 ? 1e3 : 1;
}

/** Heading of a column; money columns name their currency once instead of in every cell. */
export function columnTitle(column: Column, locale: Locale): string {
  if (column.type !== 'money') return column.title;
  const { unit = 1 } = column;
  const word =
    unit === 1
      ? ''
      : unit === 1e3
        ? locale.t('writers.thousands')
        : locale.compact(unit).replace(locale.number(1), '').trim();
  const named = locale.dir === 'rtl' ? [word, locale.currencyName] : [locale.currencyName, word];
  return `${column.title} (${named.filter(Boolean).join(' ')})`;
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
      ? namedAmount(cell.value, locale)
      : valueFormatter(own, locale)(cell.value);
  };
}

/** An amount with its currency, a large one shortened: the workbook has every digit. */
function namedAmount(minor: number, locale: Locale): string {
  const text = locale.money(minor, { compact: Math.abs(toMajor(minor, locale.currency)) >= 1e4 });
  return locale.dir === 'rtl' ? locale.isolateRtl(text) : text;
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
      return numeric((value) => moneyAmount(value, column, locale));
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
