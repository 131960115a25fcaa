import { fromJalali, type Locale, toJalali } from '#shared/locale/index.ts';

/** A mark on a time axis: the first day of a month or year, or a day of a week. */
export interface TimeTick {
  /** ISO day. */
  readonly on: string;
  readonly text: string;
  /** The year, on the first mark and on the first one of each year. */
  readonly year: string | null;
}

const day = 86_400_000;
/** Days since 1970 of an ISO day. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / day);

const isoOf = (number: number): string => new Date(number * day).toISOString().slice(0, 10);

/** First day of a month of the calendar; `index` counts months from year 0. */
function firstOf(index: number, calendar: Locale['calendar']): string {
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return calendar === 'persian'
    ? (fromJalali(year, month, 1) ?? '')
    : `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

function monthIndex(iso: string, calendar: Locale['calendar']): number {
  const { year, month } =
    calendar === 'persian'
      ? toJalali(iso)
      : { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) };
  return year * 12 + month - 1;
}

/**
 * Marks from one ISO day to another in the reader's calendar, at most `most`: months, every second, third or sixth
 * month, years; days of the week where the whole is shorter than two months.
 */
export function timeTicks(start: string, end: string, locale: Locale, most: number): TimeTick[] {
  const first = monthIndex(start, locale.calendar);
  const last = monthIndex(end, locale.calendar);
  const withYears = (days: readonly string[], text: (on: string) => string): TimeTick[] => {
    let before = '';
    return days.map((on) => {
      const year = locale.date(on, 'year');
      const fresh = year !== before;
      before = year;
      return { on, text: text(on), year: fresh ? year : null };
    });
  };
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (m) => firstOf(m, locale.calendar) >= start && firstOf(m, locale.calendar) <= end,
  );
  if (months.length < 2) {
    const from = dayNumber(start);
    const span = dayNumber(end) - from;
    const step = Math.max(1, Math.ceil(span / Math.max(1, most) / 7) * 7);
    const days = Array.from({ length: Math.floor(span / step) + 1 }, (_, i) => isoOf(from + i * step));
    return withYears(days, (on) => dayAndMonth(on, locale));
  }
  const step =
    [1, 2, 3, 6, 12].find((s) => Math.ceil(months.length / s) <= Math.max(1, most)) ??
    12 * Math.ceil(months.length / 12 / Math.max(1, most));
  const chosen = months.filter((m) => m % step === 0);
  return withYears(
    chosen.map((m) => firstOf(m, locale.calendar)),
    (on) => (step >= 12 ? locale.date(on, 'year') : monthName(on, locale)),
  );
}

/** The month's name without its year. */
const monthName = (iso: string, locale: Locale): string =>
  locale.date(iso, 'month').replace(locale.date(iso, 'year'), '').trim();

const dayAndMonth = (iso: string, locale: Locale): string => {
  const year = locale.date(iso, 'year');
  return locale.date(iso, 'medium').replace(year, '').trim();
};
