import {
  type CurrencyCode,
  minorDigits,
  missingWords,
  normalize,
  parseDate,
  parseMoney,
  roundHalfAway,
} from '#shared/locale/index.ts';
import type { FindingCode, RawCell } from './list.ts';

export type FaultParams = Readonly<Record<string, string | number>>;

/** What a cell says: nothing, a value of its field, or why it cannot be taken. */
export type Reading<T> =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'fault'; readonly code: FindingCode; readonly params: FaultParams };

export const nothing: Reading<never> = { kind: 'nothing' };
export const told = <T>(value: T): Reading<T> => ({ kind: 'value', value });
export const fault = (code: FindingCode, params: FaultParams): Reading<never> => ({
  kind: 'fault',
  code,
  params,
});

/** The fault of a cell that holds a formula without a value; null for any other. */
export const formulaFault = (cell: RawCell): Reading<never> | null =>
  typeof cell === 'object' && cell !== null && 'error' in cell
    ? fault('formulaNoValue', { value: cell.error })
    : null;

/** A cell as the text that a person sees in it, normalised. */
export function cellText(cell: RawCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return normalize(cell);
  if (typeof cell === 'object') return 'date' in cell ? cell.date : '';
  return String(cell);
}

/**
 * Columns of words, dates and ratings hold the same few texts over and over: each is read once, and the same answer
 * serves again.
 */
export function remembering<T>(read: (cell: RawCell) => Reading<T>): (cell: RawCell) => Reading<T> {
  const known = new Map<RawCell, Reading<T>>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const reading = read(cell);
    if (typeof cell !== 'object') known.set(cell, reading);
    return reading;
  };
}

/** True for a number that is an amount as it stands, of which nothing is to be rounded. */
export const isExactAmount = (cell: number, currency: CurrencyCode): boolean =>
  minorDigits[currency] === 0 && Number.isInteger(cell) && Math.abs(cell) < 1e15;

/**
 * Reads an amount in the currency's major unit; answers in minor units. Fractions finer than the smallest used unit
 * are rounded half away from zero.
 */
export function readAmount(cell: RawCell, text: string, currency: CurrencyCode): Reading<number> {
  if (missingWords.test(text)) return nothing;
  const amount =
    typeof cell === 'number'
      ? roundHalfAway(Number((cell * 10 ** minorDigits[currency]).toPrecision(15)))
      : parseMoney(text, currency);
  return amount === null || !Number.isSafeInteger(amount)
    ? fault('badNumber', { value: text })
    : told(amount);
}

/** Reads a day, ISO or Jalali, in digits of any script. */
export function readDay(text: string): Reading<string> {
  if (missingWords.test(text)) return nothing;
  const date = parseDate(text);
  return date.ok
    ? told(date.iso)
    : fault(date.reason === 'impossible' ? 'impossibleDate' : 'badDate', { value: text });
}
