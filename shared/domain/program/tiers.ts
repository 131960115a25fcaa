import { fold } from '#shared/locale/index.ts';
import type { Condition } from './condition.ts';
import type { History } from './history.ts';
import { gatePassed, type MetricSource } from './metrics.ts';
import { monthOfYear } from './months.ts';
import type { Program } from './program.ts';
import { readyTiers, unknown } from './ready-tiers.ts';
import type { Tier } from './tier.ts';

/** How a condition stands: `unknown` where the history says nothing of its metric. */
export type Standing = 'met' | 'unmet' | 'unknown';

export interface ConditionStanding {
  readonly condition: Condition;
  readonly value: number | null;
  readonly standing: Standing;
  /** What is missing to the threshold, in the metric's unit; null where it is met or unknown. */
  readonly missing: number | null;
}
export interface TierStanding {
  readonly tierId: string;
  readonly standing: Standing;
  readonly groups: readonly {
    readonly id: string;
    readonly standing: Standing;
    readonly conditions: readonly ConditionStanding[];
  }[];
  /** Assessments that the tier asks for. */
  readonly gates: readonly { readonly certificateId: string; readonly passed: boolean }[];
}

/** Any: one that is met is enough. */
const anyOf = (standings: readonly Standing[]): Standing =>
  standings.includes('met') ? 'met' : standings.includes('unknown') ? 'unknown' : 'unmet';
/** All: one that is unmet is enough to fail. */
const allOf = (standings: readonly Standing[]): Standing =>
  standings.includes('unmet') ? 'unmet' : standings.includes('unknown') ? 'unknown' : 'met';

/** F4: how a partner stands to one tier at a month's end, condition by condition. */
export function tierStanding(
  tier: Tier,
  history: History,
  source: MetricSource,
  partner: number,
  month: number,
): TierStanding {
  const groups = tier.groups.map((group) => {
    const conditions = group.conditions.map((condition): ConditionStanding => {
      const value = source.value(condition, partner, month);
      if (value === null) return { condition, value, standing: 'unknown', missing: null };
      const gap = source.lowIsGood(condition) ? value - condition.threshold : condition.threshold - value;
      return { condition, value, standing: gap <= 0 ? 'met' : 'unmet', missing: gap <= 0 ? null : gap };
    });
    return { id: group.id, standing: anyOf(conditions.map((c) => c.standing)), conditions };
  });
  const gates = tier.gateIds.map((certificateId) => ({
    certificateId,
    passed: gatePassed(history, certificateId, partner, month),
  }));
  const all = [...groups.map((g) => g.standing), ...gates.map((g): Standing => (g.passed ? 'met' : 'unmet'))];
  return { tierId: tier.id, standing: allOf(all), groups, gates };
}

/** F4: place of the highest tier whose conditions all hold; −1 for none. */
export function earnedTier(
  program: Pick<Program, 'tiers'>,
  history: History,
  source: MetricSource,
  partner: number,
  month: number,
): number {
  return program.tiers.findLastIndex(
    (tier) => tierStanding(tier, history, source, partner, month).standing === 'met',
  );
}

/** Place of the tier that a partner is said to sit in, by name in either language or by id; −1 for none. */
export function assignedTier(program: Pick<Program, 'tiers'>, word: string | null): number {
  if (word === null || word.trim() === '') return -1;
  const wanted = fold(word);
  return program.tiers.findIndex((t) => [t.name, t.nameEn ?? '', t.id].some((n) => fold(n) === wanted));
}

/** One review of one partner. */
export interface Review {
  readonly partner: number;
  readonly month: number;
  readonly before: number;
  readonly earned: number;
  readonly after: number;
  /** Failed reviews in a row, this one included. */
  readonly failed: number;
}

export interface TierPath {
  /** Place of the tier by partner and month (`[partner · months + month]`), −1 for none. */
  readonly tiers: Int8Array;
  readonly reviews: readonly Review[];
}

/**
 * F4 over months: at each review promotion at once; a fall only when as many reviews in a row have failed as the
 * program says, to the earned tier or by one step. What a review decides counts from the next month. Where the history
 * says too little of the present tier's conditions, the review neither fails nor is passed.
 *
 * @param start place of each partner's tier in the first month
 * @param from the month in which reviews begin; until then every partner keeps its first tier
 */
export function tierPath(
  program: Pick<Program, 'tiers' | 'review'>,
  history: History,
  start: ArrayLike<number>,
  from = 0,
): TierPath {
  const { grid, partnerIds } = history;
  const months = grid.count;
  const { grace, demoteTo, everyMonths } = program.review;
  const { earned: earnedAt, standing } = readyTiers(program, history);
  const tiers = new Int8Array(partnerIds.length * months);
  const reviews: Review[] = [];
  const reviewed = Array.from(
    { length: months },
    (_, m) => m >= from && monthOfYear(grid, m) % everyMonths === 0,
  );
  for (let partner = 0; partner < partnerIds.length; partner++) {
    let tier = start[partner] ?? -1;
    let failed = 0;
    for (let month = 0; month < months; month++) {
      tiers[partner * months + month] = tier;
      if (!reviewed[month]) continue;
      const earned = earnedAt(partner, month);
      const before = tier;
      let after = 0;
      if (earned >= tier) {
        tier = earned;
      } else if (standing(tier, partner, month) === unknown) {
        after = failed;
      } else {
        failed++;
        after = failed;
        if (failed >= grace) {
          tier = demoteTo === 'earned' ? earned : tier - 1;
          after = 0;
        }
      }
      // A review that says nothing counts no failure, but shows those before it.
      reviews.push({ partner, month, before, earned, after: tier, failed: earned >= before ? 0 : failed });
      failed = after;
    }
  }
  return { tiers, reviews };
}
