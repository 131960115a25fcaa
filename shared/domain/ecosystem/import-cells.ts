import {
  type CurrencyCode,
  minorDigits,
  missingWords,
  normalize,
  parseDate,
  parseMoney,
  parseNumber,
  roundHalfAway,
} from '#shared/locale/index.ts';
import type { Actor } from './actor.ts';
import { type SeededCriterion, seededCriteria } from './criterion.ts';
import type { FindingCode, ImportField } from './import.ts';
import { statusOfWord, typeOfWord } from './import-words.ts';

/** A cell as a reader gives it; `error` is a formula without a value or an error value. */
export type RawCell =
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly error: string }
  | null;

/** Where a column goes. */
export type ColumnTarget = ImportField | 'custom';

/** What a cell says: nothing, a value of its field, or why it cannot be taken. */
export type Reading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'value'; readonly value: Actor[keyof Actor] }
  | {
      readonly kind: 'fault';
      readonly code: FindingCode;
      readonly params: Readonly<Record<string, string | number>>;
    };

const nothing: Reading = { kind: 'nothing' };
const told = (value: Actor[keyof Actor]): Reading => ({ kind: 'value', value });
const fault = (code: FindingCode, params: Record<string, string | number>): Reading => ({
  kind: 'fault',
  code,
  params,
});

/** True for the fields that are ratings on a criterion of the method. */
export const isRatingField = (field: ColumnTarget): field is SeededCriterion =>
  (seededCriteria as readonly string[]).includes(field);

/** Fields whose cells differ from row to row: remembering what they said would only take room. */
const unlike: ReadonlySet<ColumnTarget> = new Set([
  'code',
  'name',
  'nameEn',
  'note',
  'custom',
  'revenue12m',
  'margin12m',
]);

/**
 * Reads the cells of one column. Columns of words, statuses, dates and ratings hold the same few texts over and over:
 * each is read once, and the same answer serves again.
 */
export function columnReader(target: ColumnTarget, currency: CurrencyCode): (cell: RawCell) => Reading {
  if (unlike.has(target)) return (cell) => readCell(target, cell, currency);
  const known = new Map<RawCell, Reading>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const reading = readCell(target, cell, currency);
    if (typeof cell !== 'object') known.set(cell, reading);
    return reading;
  };
}

/**
 * Reads one cell for a field. Amounts are in the currency's major unit; fractions finer than its smallest used unit
 * are rounded half away from zero.
 */
export function readCell(target: ColumnTarget, cell: RawCell, currency: CurrencyCode): Reading {
  if (typeof cell === 'object' && cell !== null && 'error' in cell)
    return fault('formulaNoValue', { value: cell.error });
  if (typeof cell === 'number' && isExact(cell, target, currency)) return told(cell);
  const text = cellText(cell);
  if (text === '') return nothing;
  if (isRatingField(target)) return readRating(cell, text);
  const limit = limits[target];
  if (limit !== undefined && text.length > limit) return fault('tooLong', { limit });
  switch (target) {
    case 'custom':
    case 'code':
    case 'name':
    case 'nameEn':
    case 'tier':
    case 'note':
      return told(text);
    case 'type': {
      const type = typeOfWord(text);
      return type ? told(type) : fault('badType', { value: text });
    }
    case 'status': {
      const status = statusOfWord(text);
      return status ? told(status) : fault('badStatus', { value: text });
    }
    case 'regions':
    case 'industries':
    case 'capabilities':
    case 'products': {
      const words = [...new Set(text.split(/\s*[;؛,،|\n]\s*/u).filter(Boolean))];
      return words.length > 200 || words.some((w) => w.length > 300)
        ? fault('tooLong', { limit: 300 })
        : told(words);
    }
    case 'revenue12m':
    case 'margin12m':
      return readAmount(cell, text, currency);
    case 'joined': {
      if (missingWords.test(text)) return nothing;
      const date = parseDate(text);
      return date.ok
        ? told(date.iso)
        : fault(date.reason === 'impossible' ? 'impossibleDate' : 'badDate', { value: text });
    }
    default:
      return target satisfies never;
  }
}

/** True for a number that is its field's value as it stands: a rating, or an amount that nothing is to be rounded of. */
function isExact(cell: number, target: ColumnTarget, currency: CurrencyCode): boolean {
  if (isRatingField(target)) return cell >= 1 && cell <= 5;
  if (target !== 'revenue12m' && target !== 'margin12m') return false;
  return minorDigits[currency] === 0 && Number.isInteger(cell) && Math.abs(cell) < 1e15;
}

const limits: Readonly<Partial<Record<ColumnTarget, number>>> = {
  code: 60,
  name: 200,
  nameEn: 200,
  tier: 300,
  note: 20_000,
  custom: 2000,
};

function readRating(cell: RawCell, text: string): Reading {
  if (missingWords.test(text)) return nothing;
  const value = typeof cell === 'number' ? cell : parseNumber(text);
  return value === null || !(value >= 1 && value <= 5) ? fault('ratingRange', { value: text }) : told(value);
}

function readAmount(cell: RawCell, text: string, currency: CurrencyCode): Reading {
  if (missingWords.test(text)) return nothing;
  const amount =
    typeof cell === 'number'
      ? roundHalfAway(Number((cell * 10 ** minorDigits[currency]).toPrecision(15)))
      : parseMoney(text, currency);
  return amount === null || !Number.isSafeInteger(amount)
    ? fault('badNumber', { value: text })
    : told(amount);
}

/** A cell as the text that a person sees in it, normalised. */
function cellText(cell: RawCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return normalize(cell);
  if (typeof cell === 'object') return 'date' in cell ? cell.date : '';
  return String(cell);
}
