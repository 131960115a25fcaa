import type { CurrencyCode } from '#shared/locale/index.ts';
import type { FaultParams } from '../lists/cells.ts';
import {
  type CheckedPart,
  codeKey,
  type FindingCode,
  type ImportFinding,
  type ListTable,
  type RawCell,
  type RawRow,
  type RowChange,
} from '../lists/list.ts';
import { type Actor, blankActor, orderedRatings } from './actor.ts';
import { type SeededCriterion, seededCriteria } from './criterion.ts';
import type { ImportField, ImportMapping } from './import.ts';
import { type ActorReading, type ColumnTarget, columnReader, isRatingField } from './import-cells.ts';

export interface CheckedRow {
  readonly row: number;
  readonly change: RowChange;
  /** As it would be stored; of a new partner the id is empty. */
  readonly actor: Actor;
}

export interface CheckOptions {
  readonly currency: CurrencyCode;
  /** Ids of the workspace's criteria; a rating on another one is rejected. */
  readonly criteria: ReadonlySet<string>;
  /** Rows per part. */
  readonly chunk: number;
}

/** A mapping without fields that are ratings on criteria the workspace no longer has; they become custom fields. */
export const withoutMissingCriteria = (
  mapping: ImportMapping,
  criteria: ReadonlySet<string>,
): ImportMapping =>
  Object.fromEntries(
    Object.entries(mapping).map(([heading, target]) => [
      heading,
      target !== 'skip' && isRatingField(target) && !criteria.has(target) ? 'custom' : target,
    ]),
  );

/**
 * Checks a list row by row against the register. A row whose code is known updates that partner: an empty cell
 * leaves what is there. Every fault of a row is found, and a row with a fault is rejected whole. Yields parts, so
 * that a long list can be checked without holding up anything else.
 */
export function* checkRows(
  table: ListTable,
  mapping: ImportMapping,
  existing: readonly Actor[],
  options: CheckOptions,
): Generator<CheckedPart<CheckedRow>> {
  const columns = columnsOf(table.headings, mapping, options);
  const sheet: Sheet = {
    columns,
    present: new Map(existing.map((actor) => [codeKey(actor.code), actor])),
    headingOf: (field) => columns.find((c) => c.target === field)?.heading ?? field,
    firstRowOf: new Map(),
  };
  for (let at = 0; at < table.rows.length || at === 0; at += options.chunk) {
    const findings: ImportFinding[] = [];
    const rows = table.rows.slice(at, at + options.chunk).map((row) => checkRow(row, sheet, findings));
    yield { rows, findings };
  }
}

interface Column {
  readonly heading: string;
  readonly index: number;
  readonly target: ColumnTarget;
  readonly read: (cell: RawCell) => ActorReading;
}

/** What all rows of a list share. */
interface Sheet {
  readonly columns: readonly Column[];
  /** The register by folded code. */
  readonly present: ReadonlyMap<string, Actor>;
  readonly headingOf: (field: ImportField) => string;
  /** Where a folded code stood first. */
  readonly firstRowOf: Map<string, number>;
}

const columnsOf = (
  headings: readonly string[],
  mapping: ImportMapping,
  { currency, criteria }: CheckOptions,
): Column[] =>
  headings.flatMap((heading, index) => {
    const target = mapping[heading] ?? 'skip';
    if (target === 'skip') return [];
    const read = columnReader(target, currency);
    const lost = isRatingField(target) && !criteria.has(target);
    return [{ heading, index, target, read: lost ? withoutCriterion(read) : read }];
  });

/** A rating that no criterion of the workspace takes. */
const withoutCriterion =
  (read: Column['read']): Column['read'] =>
  (cell) => {
    const reading = read(cell);
    return reading.kind === 'value' ? { kind: 'fault', code: 'noCriterion', params: {} } : reading;
  };

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Given = Mutable<Partial<Omit<Actor, 'custom' | 'ratings'>>>;
type Rated = Partial<Record<SeededCriterion, number>>;

function checkRow({ row, cells }: RawRow, sheet: Sheet, findings: ImportFinding[]): CheckedRow {
  const faultsBefore = findings.length;
  const given: Given = {};
  const custom: Record<string, string> = {};
  const rated: Rated = {};
  const fault = (column: string, code: FindingCode, params: FaultParams) => {
    findings.push({ row, column, code, params: { ...params } });
  };
  for (const { heading, index, target, read } of sheet.columns) {
    const reading = read(cells[index] ?? null);
    if (reading.kind === 'nothing') continue;
    if (reading.kind === 'fault') fault(heading, reading.code, reading.params);
    else if (target === 'custom') custom[heading.slice(0, 200)] = reading.value as string;
    else if (isRatingField(target)) rated[target] = reading.value as number;
    // The column's reader answers with the value of its own field.
    else given[target] = reading.value as never;
  }

  const key = given.code === undefined ? undefined : codeKey(given.code);
  if (given.code === undefined || key === undefined) fault(sheet.headingOf('code'), 'required', {});
  else {
    const first = sheet.firstRowOf.get(key);
    if (first === undefined) sheet.firstRowOf.set(key, row);
    else fault(sheet.headingOf('code'), 'duplicateCode', { code: given.code, row: first });
  }
  const before = key === undefined ? undefined : sheet.present.get(key);
  if (before === undefined && given.name === undefined) fault(sheet.headingOf('name'), 'required', {});

  const actor = before ? merged(before, given, custom, rated) : created(given, custom, rated);
  if (findings.length > faultsBefore) return { row, change: 'reject', actor };
  if (before === undefined) return { row, change: 'create', actor };
  return { row, change: sameActor(before, actor) ? 'same' : 'update', actor };
}

const merged = (before: Actor, given: Given, custom: Actor['custom'], rated: Rated): Actor => ({
  ...before,
  ...given,
  code: before.code,
  custom: { ...before.custom, ...custom },
  ratings: orderedRatings({ ...before.ratings, ...rated }),
});

const created = (given: Given, custom: Actor['custom'], rated: Rated): Actor => ({
  ...blankActor,
  id: '',
  code: '',
  type: 'reseller',
  status: 'active',
  name: '',
  ...given,
  custom,
  ratings: inOrder(rated),
});

const ordered = seededCriteria.toSorted();

/** What {@link orderedRatings} does, for the criteria that a list can bring, without sorting row by row. */
function inOrder(rated: Rated): Actor['ratings'] {
  const ratings: Actor['ratings'] = {};
  for (const id of ordered) {
    const value = rated[id];
    if (value !== undefined) ratings[id] = value;
  }
  return ratings;
}

const sameActor = (a: Actor, b: Actor): boolean =>
  (Object.keys(b) as (keyof Actor)[]).every(
    (key) => a[key] === b[key] || JSON.stringify(a[key]) === JSON.stringify(b[key]),
  );
