import { parted } from './amount.ts';
import type { Benefit } from './catalogue.ts';
import { readyProgram } from './compile.ts';
import type { Deal } from './deal.ts';
import { type History, historyOf, type ProgramContent } from './history.ts';
import { dayNumber, isoOfDay, monthAt, monthGrid, monthOrdinal } from './months.ts';
import { payments, paySteps } from './pay.ts';
import type { Program } from './program.ts';
import type { Tier, TierBenefit } from './tier.ts';

/** One benefit that two tiers give differently; `difference` is null where a cost is not known. */
export interface BenefitDifference {
  readonly benefitId: string;
  /** Cost of a year in either tier, minor units: 0 where the tier does not give it, null where it is not known. */
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * What the benefits of one tier cost a year more than those of another, benefit by benefit. What both give alike
 * cancels out, whether its cost is known or not.
 */
export function benefitDifferences(
  before: Tier | null,
  after: Tier | null,
  catalogue: readonly Benefit[],
): BenefitDifference[] {
  const priceOf = new Map(catalogue.map((b) => [b.id, b.annualCost]));
  const cost = (given: TierBenefit | undefined): number | null =>
    given === undefined ? 0 : (given.annualCost ?? priceOf.get(given.benefitId) ?? null);
  const of = (tier: Tier | null) => new Map(tier?.benefits.map((b) => [b.benefitId, b]));
  const [a, b] = [of(before), of(after)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((benefitId) => {
    const [one, other] = [a.get(benefitId), b.get(benefitId)];
    const same = one && other && one.measure === other.measure && one.annualCost === other.annualCost;
    if (same) return [];
    const [x, y] = [cost(one), cost(other)];
    return x === y && x !== null ? [] : [{ benefitId, before: x, after: y }];
  });
}

/** From which figures a partner's payments were replayed. */
export type PayBasis = 'deals' | 'estimate' | 'none';

/** A history that pays everybody: where a partner has no deals, its revenue of twelve months stands for them. */
export interface PayHistory {
  readonly history: History;
  /** By partner, in the order of the history. */
  readonly basis: readonly PayBasis[];
  /** The months that are summed, first and last included. */
  readonly from: number;
  readonly to: number;
}

/**
 * The history on which the payments of the last twelve months are replayed. A partner without any deal is given one
 * deal on the first day of each of those months, together its revenue as the register has it: an estimate, and named so.
 *
 * @param now the last day that counts, ISO
 */
export function payHistory(content: ProgramContent, now: string): PayHistory {
  const withDeals = new Set(content.deals.map((d) => d.actorId));
  const first = monthOrdinal(now, content.calendar) - 11;
  const thisMonth = monthGrid(content.calendar, now, 1).startDays[0] ?? 0;
  // 320 days before the first of a month lie in the middle of the month eleven months before, in either calendar.
  const days = monthGrid(content.calendar, isoOfDay(thisMonth - 320), 12).starts.slice(0, 12);
  const stand = content.actors.flatMap((actor): Deal[] => {
    if (actor.status === null || withDeals.has(actor.id) || !actor.revenue12m || actor.revenue12m < 0)
      return [];
    return parted(actor.revenue12m, [834, 833, 833, 834, 833, 833, 834, 833, 833, 834, 833, 833]).map(
      (amount, i) => ({
        id: `estimate-${actor.id}-${i}`,
        actorId: actor.id,
        closedOn: days[i] ?? now,
        customer: '',
        product: null,
        regionId: null,
        amount,
        returnOf: null,
        registeredOn: null,
        coSold: false,
        parts: [],
      }),
    );
  });
  const estimated = new Set(stand.map((d) => d.actorId));
  const history = historyOf({ ...content, deals: [...content.deals, ...stand] }, now);
  const to = monthAt(history.grid, dayNumber(now));
  return {
    history,
    basis: history.partnerIds.map((id) =>
      withDeals.has(id) ? 'deals' : estimated.has(id) ? 'estimate' : 'none',
    ),
    from: Math.max(0, first - history.grid.first),
    to: Math.min(to, history.grid.count - 1),
  };
}

/** What a partner is paid in the months that count. */
export interface HeldPay {
  /** All lines of F5, the sellers' part of shared deals included; minor units. */
  readonly payments: number;
  /** What accrues in the marketing fund. */
  readonly mdf: number;
}

/**
 * F5 over the last twelve months with every partner's tier held fixed.
 *
 * @param held place of each partner's tier, −1 for none
 */
export function heldPayments(program: Program, pay: PayHistory, held: readonly number[]): HeldPay[] {
  const { history, from, to } = pay;
  const months = history.grid.count;
  const tiers = new Int8Array(history.partnerIds.length * months);
  for (const [partner, place] of held.entries()) tiers.fill(place, partner * months, (partner + 1) * months);
  const result = payments(readyProgram(program, history), history, tiers);
  return history.partnerIds.map((_, partner) => {
    let sum = 0;
    let mdf = 0;
    for (let month = from; month <= to; month++) {
      const at = partner * months + month;
      for (const step of paySteps) sum += result.steps[step][at] ?? 0;
      sum += result.sellers[at] ?? 0;
      mdf += result.mdf[at] ?? 0;
    }
    return { payments: sum, mdf };
  });
}
