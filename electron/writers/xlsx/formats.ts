import { type CurrencyCode, minorDigits, toMajor } from '#shared/locale/money.ts';
import type { CellValue, Column } from '#shared/reports/model.ts';

/** What number formats depend on besides the column. */
export interface FormatSetting {
  readonly persianDigits: boolean;
  readonly persianCalendar: boolean;
  readonly rtl: boolean;
  readonly currency: CurrencyCode;
  /** How the document writes the currency («تومان», "USD"). */
  readonly currencyName: string;
}

/**
 * Excel number formats carry a locale code `[$-ddccllll]`: dd digits (03 Persian), cc calendar (16 hexadecimal, the
 * Solar Hijri), llll language (0429 fa-IR). This hexadecimal spelling is understood by Excel and, for the digits, by
 * LibreOffice; the newer spelling `[$-fa-IR,16]` makes LibreOffice show a bare serial number. LibreOffice has no Solar
 * Hijri calendar: there the same cell shows the Gregorian date in Persian digits.
 */
const persianDigitsCode = '[$-3000429]';
const persianDateCode = '[$-3160429]';
const persianDateLatinCode = '[$-1160429]';

/** The number format of a column, or null for text. `values` are the column's cells, to choose the decimals. */
export function numberFormat(
  column: Column,
  values: readonly CellValue[],
  setting: FormatSetting,
): string | null {
  const digits = setting.persianDigits ? persianDigitsCode : '';
  const point = (decimals: number): string => (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
  switch (column.type) {
    case 'text':
    case 'tag':
      return null;
    case 'code':
      return '@';
    case 'date':
      return dateFormat(setting);
    case 'percent':
      return `${digits}0${point(column.decimals ?? 1)}%`;
    case 'score':
      return `${digits}0${point(column.decimals ?? 1)}`;
    case 'bar':
      return `${digits}0${point(column.decimals ?? 0)}`;
    case 'number':
      return `${digits}#,##0${point(column.decimals ?? (values.every(isWhole) ? 0 : 1))}`;
    case 'money': {
      const whole = values.every((v) => typeof v !== 'number' || isWhole(toMajor(v, setting.currency)));
      const decimals = column.decimals ?? (whole ? 0 : minorDigits[setting.currency]);
      const name = setting.currencyName.replaceAll('"', '');
      const amount = `#,##0${point(decimals)}`;
      if (!setting.rtl) return `${digits}"${name}" ${amount};${digits}"${name}" -${amount}`;
      // Marks keep the currency behind the number and the minus sign before it, whatever the program makes of the cell.
      return `${digits}"\u200f"${amount} "${name}";${digits}"\u200f\u200e"-${amount} "${name}"`;
    }
  }
}

/** The format of dates: Solar Hijri where the document counts so. */
export function dateFormat({ persianCalendar, persianDigits }: FormatSetting): string {
  if (persianCalendar) return `${persianDigits ? persianDateCode : persianDateLatinCode}yyyy/mm/dd;@`;
  return persianDigits ? `${persianDigitsCode}yyyy/mm/dd` : 'yyyy-mm-dd';
}

const isWhole = (value: CellValue): boolean => typeof value !== 'number' || Number.isInteger(value);

/**
 * A model's value as a workbook holds it: money in major units, percent as a fraction, dates as midnight UTC (which
 * exceljs turns into Excel's serial day), null as an empty cell.
 */
export function cellValue(
  value: CellValue,
  column: Column,
  currency: CurrencyCode,
): string | number | Date | null {
  if (value === null || value === '') return null;
  if (column.type === 'money' && typeof value === 'number') return toMajor(value, currency);
  if (column.type === 'date' && typeof value === 'string') {
    const date = new Date(`${value.slice(0, 10)}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? value : date;
  }
  return value;
}
