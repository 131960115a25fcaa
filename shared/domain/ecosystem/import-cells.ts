import { type CurrencyCode, missingWords, parseNumber } from '#shared/locale/index.ts';
import {
  cellText,
  fault,
  formulaFault,
  isExactAmount,
  nothing,
  type Reading,
  readAmount,
  readDay,
  remembering,
  told,
} from '../lists/cells.ts';
import type { RawCell } from '../lists/list.ts';
import type { Actor } from './actor.ts';
import { type SeededCriterion, seededCriteria } from './criterion.ts';
import type { ImportField } from './import.ts';
import { statusOfWord, typeOfWord } from './import-words.ts';

/** Where a column goes. */
export type ColumnTarget = ImportField | 'custom';

/** What a cell of a partner list says. */
export type ActorReading = Reading<Actor[keyof Actor]>;

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

/** Reads the cells of one column. */
export const columnReader = (
  target: ColumnTarget,
  currency: CurrencyCode,
): ((cell: RawCell) => ActorReading) => {
  const read = (cell: RawCell) => readCell(target, cell, currency);
  return unlike.has(target) ? read : remembering(read);
};

/**
 * Reads one cell for a field. Amounts are in the currency's major unit; fractions finer than its smallest used unit
 * are rounded half away from zero.
 */
export function readCell(target: ColumnTarget, cell: RawCell, currency: CurrencyCode): ActorReading {
  const broken = formulaFault(cell);
  if (broken) return broken;
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
    case 'joined':
      return readDay(text);
    default:
      return target satisfies never;
  }
}

/** True for a number that is its field's value as it stands: a rating, or an amount that nothing is to be rounded of. */
function isExact(cell: number, target: ColumnTarget, currency: CurrencyCode): boolean {
  if (isRatingField(target)) return cell >= 1 && cell <= 5;
  if (target !== 'revenue12m' && target !== 'margin12m') return false;
  return isExactAmount(cell, currency);
}

const limits: Readonly<Partial<Record<ColumnTarget, number>>> = {
  code: 60,
  name: 200,
  nameEn: 200,
  tier: 300,
  note: 20_000,
  custom: 2000,
};

function readRating(cell: RawCell, text: string): Reading<number> {
  if (missingWords.test(text)) return nothing;
  const value = typeof cell === 'number' ? cell : parseNumber(text);
  return value === null || !(value >= 1 && value <= 5) ? fault('ratingRange', { value: text }) : told(value);
}
