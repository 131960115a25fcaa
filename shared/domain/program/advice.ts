import type { Benefit } from './catalogue.ts';
import type { History } from './history.ts';
import { revenueBetween } from './history.ts';
import { monthOrdinal } from './months.ts';
import type { Program } from './program.ts';
import type { Tier } from './tier.ts';

/** Rules of design that a program is held against. */
export const adviceCodes = ['spacing', 'entry', 'benefits', 'unreached', 'crowded'] as const;
export type AdviceCode = (typeof adviceCodes)[number];

/** `good` keeps to the rule, `warn` does not, `open` cannot be judged. */
export type AdviceTone = 'good' | 'warn' | 'open';

/**
 * A rule held against one tier. `value` is what it comes to: the multiple of the tier below (`spacing`), the share of a
 * typical first year (`entry`, 0–1), how many benefits the tier has lost (`benefits`), of how many partners the figures do
 * not say it (`unreached`), the share of partners (`crowded`, 0–1); null where it cannot be said. `low` and `high` are the rule's own bounds.
 */
export interface Advice {
  readonly code: AdviceCode;
  readonly tone: AdviceTone;
  readonly tierId: string;
  readonly otherTierId: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The amount that would keep to the rule at its middle, minor units; for `spacing` and `entry`. */
  readonly proposal: number | null;
  /** Benefits of the tier below that this one lacks. */
  readonly lost: readonly string[];
}

/** From what a typical first year was reckoned. */
export type FirstYearBasis = 'first-year' | 'small-partners' | 'none';
export interface FirstYear {
  /** Minor units; null where nothing is known. */
  readonly amount: number | null;
  readonly basis: FirstYearBasis;
  readonly partners: number;
}

export const adviceBounds = { spacing: [1.5, 2.5], entry: [0.25, 0.4], crowded: 0.6 } as const;

/** The least revenue of twelve months that a tier asks for, minor units; null where it asks for none. */
export function revenueThreshold(tier: Tier): number | null {
  const asked = tier.groups.flatMap((g) => {
    const amounts = g.conditions
      .filter((c) => c.metric === 'revenue')
      .map((c) => (c.threshold * 12) / c.windowMonths);
    return amounts.length === 0 ? [] : [Math.min(...amounts)];
  });
  return asked.length === 0 ? null : Math.max(...asked);
}

const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? null)
    : Math.round(((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2);
};

/**
 * A typical first year: the median revenue of active partners in their first twelve months, of those whose first twelve
 * months the history has whole. Where there are fewer than three, the median revenue of the smaller half of the active
 * partners in the last twelve months, as the register has it.
 *
 * @param month the last month that counts
 */
export function typicalFirstYear(history: History, month: number): FirstYear {
  const { grid, content } = history;
  const active = content.actors.filter((a) => a.status === 'active');
  const firsts = active.flatMap((a) => {
    const partner = history.indexOf.get(a.id);
    if (partner === undefined || a.joined === null) return [];
    const from = monthOrdinal(a.joined, grid.calendar) - grid.first;
    return from >= 0 && from + 12 <= month + 1 ? [revenueBetween(history, partner, from, from + 12)] : [];
  });
  if (firsts.length >= 3) return { amount: median(firsts), basis: 'first-year', partners: firsts.length };
  const revenues = active
    .flatMap((a) => (a.revenue12m === null ? [] : [a.revenue12m]))
    .toSorted((a, b) => a - b);
  const small = revenues.slice(0, Math.ceil(revenues.length / 2));
  return small.length === 0
    ? { amount: null, basis: 'none', partners: 0 }
    : { amount: median(small), basis: 'small-partners', partners: small.length };
}

/**
 * Advice on the design of tiers: each asks for 1.5 to 2.5 times the one below, the first for 25 to 40 % of a typical
 * first year, benefits grow, nobody's tier and everybody's tier are named.
 *
 * @param audited partners by the tier that they earn, and by the highest one that missing figures leave possible
 */
export function tierAdvice(
  { tiers }: Pick<Program, 'tiers'>,
  audited: { readonly earnedCounts: readonly number[]; readonly possibleCounts: readonly number[] },
  firstYear: FirstYear,
  catalogue: readonly Benefit[],
): Advice[] {
  const asked = tiers.map(revenueThreshold);
  const earned = audited.earnedCounts;
  const all = earned.reduce((sum, n) => sum + n, 0);
  const base = { otherTierId: null, value: null, low: null, high: null, proposal: null, lost: [] };
  const within = (value: number, [low, high]: readonly [number, number]): AdviceTone =>
    value >= low && value <= high ? 'good' : 'warn';
  const known = new Set(catalogue.map((b) => b.id));
  const list: Advice[] = [];
  tiers.forEach((tier, i) => {
    const own = asked[i] ?? null;
    const under = tiers.slice(0, i).findLastIndex((_, k) => (asked[k] ?? null) !== null);
    const before = asked[under] ?? null;
    if (own !== null && before !== null && before > 0) {
      const [low, high] = adviceBounds.spacing;
      const value = own / before;
      const tone = within(value, adviceBounds.spacing);
      list.push({
        ...base,
        code: 'spacing',
        tone,
        tierId: tier.id,
        otherTierId: tiers[under]?.id ?? null,
        value,
        low,
        high,
        proposal: tone === 'good' ? null : Math.round(before * 2),
      });
    } else if (own !== null) {
      const [low, high] = adviceBounds.entry;
      const typical = firstYear.amount;
      const value = typical === null || typical <= 0 ? null : own / typical;
      const tone = value === null ? 'open' : within(value, adviceBounds.entry);
      list.push({
        ...base,
        code: 'entry',
        tone,
        tierId: tier.id,
        value,
        low,
        high,
        proposal: tone === 'warn' && typical !== null ? Math.round(typical * 0.325) : null,
      });
    }
    const lower = tiers[i - 1];
    if (lower) {
      const given = new Set(tier.benefits.map((b) => b.benefitId));
      const lost = lower.benefits.map((b) => b.benefitId).filter((id) => known.has(id) && !given.has(id));
      const grows = tier.benefits.some((b) => {
        const one = lower.benefits.find((l) => l.benefitId === b.benefitId);
        return (
          !one ||
          one.measure !== b.measure ||
          one.measureEn !== b.measureEn ||
          one.annualCost !== b.annualCost
        );
      });
      list.push({
        ...base,
        code: 'benefits',
        tone: lost.length === 0 && (grows || tier.discount > lower.discount) ? 'good' : 'warn',
        tierId: tier.id,
        otherTierId: lower.id,
        value: lost.length,
        lost,
      });
    }
    if (all === 0) return;
    const here = earned[i + 1] ?? 0;
    // What lies above counts too: who earns more has reached this tier.
    const from = (counts: readonly number[]): number => counts.slice(i + 1).reduce((sum, n) => sum + n, 0);
    if (from(earned) === 0) {
      const possible = from(audited.possibleCounts);
      list.push({
        ...base,
        code: 'unreached',
        tone: possible > 0 ? 'open' : 'warn',
        tierId: tier.id,
        value: possible,
      });
    }
    if (here / all > adviceBounds.crowded)
      list.push({
        ...base,
        code: 'crowded',
        tone: 'warn',
        tierId: tier.id,
        value: here / all,
        high: adviceBounds.crowded,
      });
  });
  return list.toSorted((a, b) => adviceCodes.indexOf(a.code) - adviceCodes.indexOf(b.code));
}
