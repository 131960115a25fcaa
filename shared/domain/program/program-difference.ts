import type { Program } from './program.ts';

/** The parts of a program that two versions are compared by. */
export const programParts = [
  'program',
  'tier',
  'requirement',
  'gate',
  'benefit',
  'rule',
  'discount',
] as const;
export type ProgramPart = (typeof programParts)[number];

/** One part that differs. `path` names it: tier, then what in it. */
export interface ProgramDifference {
  readonly part: ProgramPart;
  readonly change: 'added' | 'removed' | 'changed';
  readonly tierId: string | null;
  /** Id of the group, certificate, benefit, rule or discount; the field's name for `program` and `tier`. */
  readonly key: string;
  /** JSON of either side; null where it is not there. */
  readonly before: string | null;
  readonly after: string | null;
}

const programFields = [
  'name',
  'nameEn',
  'purpose',
  'purposeEn',
  'startsOn',
  'review',
  'payPeriod',
  'budget',
] as const;
const tierFields = ['name', 'nameEn', 'promise', 'promiseEn', 'tone', 'discount'] as const;

/** What differs between two versions, part by part, in the order of the program. */
export function programDifferences(before: Program, after: Program): ProgramDifference[] {
  const list: ProgramDifference[] = [];
  const compare = (part: ProgramPart, tierId: string | null, key: string, a: unknown, b: unknown): void => {
    const [x, y] = [a, b].map((v) => (v === undefined ? null : JSON.stringify(v)));
    if (x === y || x === undefined || y === undefined) return;
    list.push({
      part,
      change: x === null ? 'added' : y === null ? 'removed' : 'changed',
      tierId,
      key,
      before: x,
      after: y,
    });
  };
  const lists = <T>(
    part: ProgramPart,
    tierId: string | null,
    a: readonly T[],
    b: readonly T[],
    key: (t: T) => string,
  ) => {
    const [x, y] = [a, b].map((rows) => new Map(rows.map((r) => [key(r), r])));
    for (const id of new Set([...a, ...b].map(key))) compare(part, tierId, id, x?.get(id), y?.get(id));
  };
  for (const field of programFields) compare('program', null, field, before[field], after[field]);
  const tierIds = [...new Set([...before.tiers, ...after.tiers].map((t) => t.id))];
  for (const id of tierIds) {
    const [a, b] = [before, after].map((p) => p.tiers.find((t) => t.id === id));
    if (!a || !b) {
      compare('tier', id, 'tier', a?.name, b?.name);
      continue;
    }
    for (const field of tierFields) compare('tier', id, field, a[field], b[field]);
    compare('tier', id, 'place', before.tiers.indexOf(a), after.tiers.indexOf(b));
    lists('requirement', id, a.groups, b.groups, (g) => g.id);
    lists('gate', id, a.gateIds, b.gateIds, (g) => g);
    lists('benefit', id, a.benefits, b.benefits, (g) => g.benefitId);
  }
  lists('rule', null, before.rules, after.rules, (r) => r.id);
  // The first rule that fits counts, so their order says something by itself.
  const [order, next] = [before, after].map((p) => p.rules.map((r) => r.id));
  compare(
    'program',
    null,
    'ruleOrder',
    order?.filter((id) => next?.includes(id)),
    next?.filter((id) => order?.includes(id)),
  );
  lists('discount', null, before.discounts, after.discounts, (r) => r.id);
  return list;
}
