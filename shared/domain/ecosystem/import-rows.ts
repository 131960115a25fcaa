import {
  type CurrencyCode,
  fold,
  minorDigits,
  missingWords,
  normalize,
  parseDate,
  parseMoney,
  parseNumber,
  roundHalfAway,
} from '#shared/locale/index.ts';
import { type Actor, blankActor } from './actor.ts';
import { type SeededCriterion, seededCriteria } from './criterion.ts';
import type { FindingCode, ImportField, ImportFinding, ImportMapping } from './import.ts';
import { statusOfWord, typeOfWord } from './import-words.ts';

/** A cell as a reader gives it; `error` is a formula without a value or an error value. */
export type RawCell =
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly error: string }
  | null;

export interface RawRow {
  /** As the sheet or file counts it. */
  readonly row: number;
  readonly cells: readonly RawCell[];
}

export interface ListTable {
  readonly headings: readonly string[];
  readonly rows: readonly RawRow[];
}

/** What the register holds of a partner already. */
export type PresentActor = Actor & { readonly ratings: Readonly<Record<string, number>> };

export interface CheckedRow {
  readonly row: number;
  readonly change: 'create' | 'update' | 'same' | 'reject';
  /** As it would be stored; of a new partner the id is empty. */
  readonly actor: Actor;
  /** Ratings that the row brings, by criterion. */
  readonly ratings: Readonly<Record<string, number>>;
}

export interface CheckedImport {
  readonly rows: readonly CheckedRow[];
  readonly findings: readonly ImportFinding[];
}

export interface CheckOptions {
  readonly currency: CurrencyCode;
  /** Rows per part. */
  readonly chunk: number;
}

/** Codes are the same when they differ only in case, digits' script, or letters' Arabic form. */
export const codeKey = (code: string): string => fold(code);

/**
 * Checks a list row by row against the register. A row whose code is known updates that partner: an empty cell
 * leaves what is there. Every fault of a row is found, and a row with a fault is rejected whole. Yields parts, so
 * that a long list can be checked without holding up anything else.
 *
 * Amounts are in the currency's major unit; fractions finer than its smallest used unit are rounded half away from zero.
 */
export function* checkRows(
  table: ListTable,
  mapping: ImportMapping,
  existing: ReadonlyMap<string, PresentActor>,
  options: CheckOptions,
): Generator<CheckedImport> {
  const present = new Map([...existing].map(([code, actor]) => [codeKey(code), actor]));
  const columns = table.headings.map((heading, index) => ({
    heading,
    index,
    target: mapping[heading] ?? 'skip',
  }));
  const firstRowOf = new Map<string, number>();
  for (let at = 0; at < table.rows.length || at === 0; at += options.chunk) {
    const findings: ImportFinding[] = [];
    const rows = table.rows
      .slice(at, at + options.chunk)
      .map((row) => checkRow(row, columns, present, firstRowOf, options, findings));
    yield { rows, findings };
  }
}

interface ColumnTarget {
  readonly heading: string;
  readonly index: number;
  readonly target: ImportField | 'custom' | 'skip';
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function checkRow(
  { row, cells }: RawRow,
  columns: readonly ColumnTarget[],
  present: ReadonlyMap<string, PresentActor>,
  firstRowOf: Map<string, number>,
  options: CheckOptions,
  findings: ImportFinding[],
): CheckedRow {
  let faults = 0;
  const fault = (column: string, code: FindingCode, params: Record<string, string | number> = {}): null => {
    faults += 1;
    findings.push({ row, column, code, params });
    return null;
  };
  const given: Partial<Mutable<Actor>> = {};
  const custom: Record<string, string> = {};
  const ratings: Record<string, number> = {};
  for (const { heading, index, target } of columns) {
    if (target === 'skip') continue;
    const cell = cells[index] ?? null;
    if (typeof cell === 'object' && cell !== null && 'error' in cell) {
      fault(heading, 'formulaNoValue', { value: cell.error });
      continue;
    }
    const text = cellText(cell);
    if (text === '') continue;
    if (target === 'custom') {
      if (text.length > 2000) fault(heading, 'tooLong', { limit: 2000 });
      else custom[heading.slice(0, 200)] = text;
    } else if (isRating(target)) {
      const value = ratingOf(cell, text, heading, fault);
      if (value !== null) ratings[target] = value;
    } else readField(target, cell, text, heading, given, fault, options.currency);
  }

  const column = (field: ImportField): string => columns.find((c) => c.target === field)?.heading ?? field;
  const code = given.code;
  if (code === undefined) fault(column('code'), 'required');
  else {
    const first = firstRowOf.get(codeKey(code));
    if (first !== undefined) fault(column('code'), 'duplicateCode', { code, row: first });
    else firstRowOf.set(codeKey(code), row);
  }
  const before = code === undefined ? undefined : present.get(codeKey(code));
  if (before === undefined && given.name === undefined) fault(column('name'), 'required');

  const actor = merge(before, given, custom);
  if (faults > 0) return { row, change: 'reject', actor, ratings };
  if (before === undefined) return { row, change: 'create', actor, ratings };
  const same =
    sameActor(before, actor) && Object.entries(ratings).every(([id, v]) => before.ratings[id] === v);
  return { row, change: same ? 'same' : 'update', actor, ratings };
}

type Fault = (column: string, code: FindingCode, params?: Record<string, string | number>) => null;

const isRating = (field: ImportField): field is SeededCriterion =>
  (seededCriteria as readonly string[]).includes(field);

function ratingOf(cell: RawCell, text: string, heading: string, fault: Fault): number | null {
  if (missingWords.test(text)) return null;
  const value = typeof cell === 'number' ? cell : parseNumber(text);
  if (value === null || value < 1 || value > 5) return fault(heading, 'ratingRange', { value: text });
  return value;
}

const limits: Readonly<Partial<Record<ImportField, number>>> = {
  code: 60,
  name: 200,
  nameEn: 200,
  tier: 300,
  note: 20_000,
};

function readField(
  field: Exclude<ImportField, SeededCriterion>,
  cell: RawCell,
  text: string,
  heading: string,
  given: Partial<Mutable<Actor>>,
  fault: Fault,
  currency: CurrencyCode,
): void {
  const limit = limits[field];
  if (limit !== undefined && text.length > limit) {
    fault(heading, 'tooLong', { limit });
    return;
  }
  switch (field) {
    case 'code':
    case 'name':
    case 'nameEn':
    case 'tier':
    case 'note':
      given[field] = text;
      return;
    case 'type': {
      const type = typeOfWord(text);
      if (type) given.type = type;
      else fault(heading, 'badType', { value: text });
      return;
    }
    case 'status': {
      const status = statusOfWord(text);
      if (status) given.status = status;
      else fault(heading, 'badStatus', { value: text });
      return;
    }
    case 'regions':
    case 'industries':
    case 'capabilities':
    case 'products': {
      const words = [...new Set(text.split(/\s*[;؛,،|\n]\s*/u).filter(Boolean))];
      if (words.length > 200 || words.some((w) => w.length > 300)) fault(heading, 'tooLong', { limit: 300 });
      else given[field] = words;
      return;
    }
    case 'revenue12m':
    case 'margin12m': {
      if (missingWords.test(text)) return;
      const amount =
        typeof cell === 'number'
          ? roundHalfAway(Number((cell * 10 ** minorDigits[currency]).toPrecision(15)))
          : parseMoney(text, currency);
      if (amount === null || !Number.isSafeInteger(amount)) fault(heading, 'badNumber', { value: text });
      else given[field] = amount;
      return;
    }
    case 'joined': {
      if (missingWords.test(text)) return;
      const date = parseDate(text);
      if (date.ok) given.joined = date.iso;
      else fault(heading, date.reason === 'impossible' ? 'impossibleDate' : 'badDate', { value: text });
      return;
    }
    default:
      field satisfies never;
  }
}

/** A cell as the text that a person sees in it, normalised. */
function cellText(cell: RawCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return normalize(cell);
  if (typeof cell === 'object') return 'date' in cell ? cell.date : '';
  return String(cell);
}

function merge(
  before: PresentActor | undefined,
  given: Partial<Actor>,
  custom: Record<string, string>,
): Actor {
  if (before) {
    const { ratings: _, ...actor } = before;
    return { ...actor, ...given, code: before.code, custom: { ...actor.custom, ...custom } };
  }
  return { ...blankActor, id: '', code: '', type: 'reseller', status: 'active', name: '', ...given, custom };
}

const sameActor = (a: Actor, b: Actor): boolean =>
  (Object.keys(b) as (keyof Actor)[]).every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
