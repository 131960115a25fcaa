import { fromJalali, toJalali } from '#shared/locale/index.ts';

/** Whole days since 1970-01-01 of an ISO date. */
export const dayNumber = (iso: string): number =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / 86_400_000;

/** The ISO date of a day number. */
export const isoOfDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

export type ProgramCalendar = 'persian' | 'gregory';

/** Consecutive months of a calendar: reviews and payments go by the months of the client's own year. */
export interface MonthGrid {
  readonly calendar: ProgramCalendar;
  readonly count: number;
  /** First day of each month, and after them the first day behind the last; ISO and as day numbers. */
  readonly starts: readonly string[];
  readonly startDays: readonly number[];
  /** `year · 12 + month − 1` of the first month, in the calendar. */
  readonly first: number;
}

const partsOf = (iso: string, calendar: ProgramCalendar): { year: number; month: number } => {
  if (calendar === 'persian') return toJalali(iso);
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) };
};

function startOf(ordinal: number, calendar: ProgramCalendar): string {
  const year = Math.floor(ordinal / 12);
  const month = ordinal - year * 12 + 1;
  if (calendar === 'gregory') return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  const iso = fromJalali(year, month, 1);
  if (iso === null) throw new Error(`No month ${year}/${month}.`);
  return iso;
}

/** `year · 12 + month − 1` of the month that holds a day. */
export function monthOrdinal(iso: string, calendar: ProgramCalendar): number {
  const { year, month } = partsOf(iso, calendar);
  return year * 12 + month - 1;
}

/** The months from the one that holds a day, as many as said. */
export function monthGrid(calendar: ProgramCalendar, fromIso: string, count: number): MonthGrid {
  const first = monthOrdinal(fromIso, calendar);
  const starts = Array.from({ length: count + 1 }, (_, i) => startOf(first + i, calendar));
  return { calendar, count, starts, startDays: starts.map(dayNumber), first };
}

/** The months from the one that holds the first day to the one that holds the last. */
export const monthsBetween = (calendar: ProgramCalendar, fromIso: string, toIso: string): MonthGrid =>
  monthGrid(
    calendar,
    fromIso,
    Math.max(0, monthOrdinal(toIso, calendar) - monthOrdinal(fromIso, calendar) + 1),
  );

/** Index of the month that holds a day; −1 before the first, `count` behind the last. */
export function monthAt(grid: MonthGrid, day: number): number {
  const { startDays, count } = grid;
  if (day < (startDays[0] ?? 0)) return -1;
  if (day >= (startDays[count] ?? 0)) return count;
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((startDays[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** First day of a month by its index, also of one before or behind the grid, as a day number. */
export const startDayOf = (grid: MonthGrid, index: number): number =>
  grid.startDays[index] ?? dayNumber(startOf(grid.first + index, grid.calendar));

/** Number of the month within its year, from 1. */
export const monthOfYear = (grid: MonthGrid, index: number): number => ((grid.first + index) % 12) + 1;

/** The last day of a month, as a day number. */
export const lastDayOf = (grid: MonthGrid, index: number): number => (grid.startDays[index + 1] ?? 0) - 1;

/** Number of the period of so many months in which a month lies; periods begin with the year. */
export const periodAt = (grid: MonthGrid, index: number, months: number): number =>
  Math.floor((grid.first + index) / months);
