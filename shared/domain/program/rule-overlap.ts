import { fold } from '#shared/locale/index.ts';
import type { Region } from '../ecosystem/region.ts';
import { regionTree } from '../ecosystem/region-tree.ts';
import { dayNumber, isoOfDay } from './months.ts';
import type { Program } from './program.ts';
import type { CommissionRule, RuleKind } from './rule.ts';

/** How earlier rules stand before a later one of their group. */
export interface RuleOverlap {
  readonly ruleId: string;
  /** The earlier rule that takes most of it. */
  readonly byId: string;
  /**
   * `never`: earlier rules take every deal that it would fit · `partly`: they take some · `exception`: they take some,
   * and all that they are about lies in this one, as an exception before the rule.
   */
  readonly how: 'never' | 'partly' | 'exception';
}

/** Kinds of which the first rule that fits is taken, together with those that they compete with. */
const groupOf = (kind: RuleKind): string | null => {
  if (kind === 'flat' || kind === 'marginal' || kind === 'slab') return 'base';
  return kind === 'uplift' || kind === 'spiff' ? null : kind;
};

/** Bits of the rules that contain something. */
type Mask = bigint;

/**
 * Which rules never or only partly come to count, because an earlier one of their group is taken first (F5). Days,
 * products, regions and tiers are cut into the pieces that some rule tells apart, so that several earlier rules
 * together are seen too.
 */
export function ruleOverlaps(program: Program, regions: readonly Region[]): RuleOverlap[] {
  const groups = new Map<string, CommissionRule[]>();
  for (const rule of program.rules) {
    const group = groupOf(rule.kind);
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  return [...groups.values()].flatMap((rules) => overlapsIn(rules, program, regions));
}

const dayAfter = (iso: string): string => isoOfDay(dayNumber(iso) + 1);

function overlapsIn(
  rules: readonly CommissionRule[],
  program: Program,
  regions: readonly Region[],
): RuleOverlap[] {
  if (rules.length < 2) return [];
  const maskOf = (contains: (rule: CommissionRule) => boolean): Mask =>
    rules.reduce((mask, rule, i) => (contains(rule) ? mask | (1n << BigInt(i)) : mask), 0n);
  const pieces = (masks: readonly Mask[]): Mask[] => [...new Set(masks)];
  const tree = regionTree(regions);
  const words = [...new Set(rules.flatMap((r) => r.products.map(fold)))];
  const bounds = ['', ...rules.flatMap((r) => [r.from ?? '', r.to === null ? '' : dayAfter(r.to)])];
  const days = pieces(
    bounds.map((day) => maskOf((r) => (r.from ?? '') <= day && (r.to === null || day <= r.to))),
  );
  const products = pieces(
    [null, ...words].map((word) =>
      maskOf((r) => r.products.length === 0 || (word !== null && r.products.some((p) => fold(p) === word))),
    ),
  );
  const places = pieces(
    [null, ...regions.map((r) => r.id)].map((id) =>
      maskOf(
        (r) => r.regionIds.length === 0 || (id !== null && r.regionIds.some((o) => tree.contains(o, id))),
      ),
    ),
  );
  const levels = pieces(
    [null, ...program.tiers.map((t) => t.id)].map((id) =>
      maskOf((r) => r.tierIds.length === 0 || (id !== null && r.tierIds.includes(id))),
    ),
  );
  /** By rule: pieces that it fits, that it is the first to fit, and that each earlier one takes before it. */
  const fitted = rules.map(() => 0);
  const firsts = rules.map(() => 0);
  const taken = rules.map(() => new Map<number, number>());
  for (const day of days)
    for (const product of products)
      for (const place of places)
        for (const level of levels) {
          const mask = day & product & place & level;
          let first = -1;
          for (let i = 0; i < rules.length; i++) {
            if ((mask >> BigInt(i)) & 1n) {
              fitted[i] = (fitted[i] ?? 0) + 1;
              if (first < 0) {
                first = i;
                firsts[i] = (firsts[i] ?? 0) + 1;
              } else {
                const by = taken[i];
                by?.set(first, (by.get(first) ?? 0) + 1);
              }
            }
          }
        }
  return rules.flatMap((rule, i): RuleOverlap[] => {
    const by = [...(taken[i] ?? [])];
    if (by.length === 0) return [];
    const [most] = by.reduce((a, b) => (b[1] > a[1] ? b : a));
    const byId = rules[most]?.id ?? '';
    if ((firsts[i] ?? 0) === 0) return [{ ruleId: rule.id, byId, how: 'never' }];
    // Whatever an exception takes as first lies in this rule too.
    const exceptions = by.every(([earlier, count]) => count === firsts[earlier]);
    return [{ ruleId: rule.id, byId, how: exceptions ? 'exception' : 'partly' }];
  });
}
