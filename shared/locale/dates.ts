import { CalendarDate, GregorianCalendar, PersianCalendar, toCalendar } from '@internationalized/date';
import { toLatinDigits } from './digits.ts';

const persian = new PersianCalendar();
const gregorian = new GregorianCalendar();

export type ParsedDate =
  | { readonly ok: true; readonly iso: string }
  | { readonly ok: false; readonly reason: 'unparseable' | 'impossible' };

/** Year, month and day of an ISO date in the Persian (Jalali) calendar. */
export function toJalali(iso: string): { year: number; month: number; day: number } {
  const [y, m, d] = iso.slice(0, 10).split('-').map(Number);
  const { year, month, day } = toCalendar(new CalendarDate(y ?? 0, m ?? 0, d ?? 0), persian);
  return { year, month, day };
}

/** The ISO date of a Persian year, month and day; null where the calendar has no such day (12/30 of a common year). */
export function fromJalali(year: number, month: number, day: number): string | null {
  const date = new CalendarDate(persian, year, month, day);
  // The constructor moves an impossible day to the nearest one.
  if (date.year !== year || date.month !== month || date.day !== day) return null;
  return toCalendar(date, gregorian).toString();
}

/**
 * Reads a date: ISO, or year/month/day with «/», «-» or «.» between, in Persian, Arabic or Latin digits. Years 1200
 * to 1599 are Jalali, others Gregorian. A date that no calendar has is `impossible`.
 */
export function parseDate(text: string): ParsedDate {
  const parts = /^(\d{4})[/\-.](\d{1,2})[/\-.](\d{1,2})(?:[T ].*)?$/.exec(
    toLatinDigits(text)
      .replace(/[\u200e\u200f\u2066-\u2069\s]+/gu, ' ')
      .trim(),
  );
  if (!parts) return { ok: false, reason: 'unparseable' };
  const [year, month, day] = parts.slice(1, 4).map(Number) as [number, number, number];
  if (year >= 1200 && year < 1600) {
    const iso = fromJalali(year, month, day);
    return iso === null ? { ok: false, reason: 'impossible' } : { ok: true, iso };
  }
  const date = new CalendarDate(year, month, day);
  if (date.month !== month || date.day !== day || date.year !== year)
    return { ok: false, reason: 'impossible' };
  return { ok: true, iso: date.toString() };
}
