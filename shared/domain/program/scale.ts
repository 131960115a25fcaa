import type { Actor } from '../ecosystem/actor.ts';
import type { Deal } from './deal.ts';
import type { Tier } from './tier.ts';

/**
 * What a typical partner brings in a year: the median of the revenue of the active partners that have any, minor
 * units; null where none has. A program's thresholds start from it.
 */
export function typicalRevenue(
  actors: readonly Pick<Actor, 'status' | 'type' | 'revenue12m'>[],
): number | null {
  const revenues = actors
    .flatMap((a) =>
      a.status === 'active' && a.type !== 'client' && a.revenue12m !== null && a.revenue12m > 0
        ? [a.revenue12m]
        : [],
    )
    .sort((a, b) => a - b);
  const upper = revenues[Math.floor(revenues.length / 2)];
  const lower = revenues[Math.floor((revenues.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/**
 * A usual deal, for examples and the figures of new rules: the median of the sales, else a tenth of what a typical
 * partner brings in a year, else a million; in one significant digit, minor units.
 */
export function typicalDeal(
  deals: readonly Pick<Deal, 'amount' | 'returnOf'>[],
  actors: readonly Pick<Actor, 'status' | 'type' | 'revenue12m'>[],
): number {
  const sales = deals
    .flatMap((d) => (d.returnOf === null && d.amount > 0 ? [d.amount] : []))
    .sort((a, b) => a - b);
  const middle = sales[Math.floor(sales.length / 2)] ?? (typicalRevenue(actors) ?? 0) / 10;
  return middle < 1 ? 1_000_000 : oneDigit(middle);
}

/** The number in one significant digit. */
const oneDigit = (value: number): number => {
  const step = 10 ** Math.floor(Math.log10(value));
  return Math.max(1, Math.round(value / step)) * step;
};

/**
 * Where a new condition on revenue begins, minor units: twice what the tiers below ask for (design advice: each tier
 * 1.5 to 2.5 times the one below), else what a typical partner brings in a year in one
 * significant digit, else ten usual deals.
 *
 * @param below the tiers under the condition's own
 */
export function startingRevenue(
  below: readonly Pick<Tier, 'groups'>[],
  deals: readonly Pick<Deal, 'amount' | 'returnOf'>[],
  actors: readonly Pick<Actor, 'status' | 'type' | 'revenue12m'>[],
): number {
  const asked = below
    .flatMap((tier) => tier.groups.flatMap((g) => g.conditions))
    .filter((c) => c.metric === 'revenue' && c.windowMonths === 12)
    .map((c) => c.threshold);
  const highest = Math.max(0, ...asked);
  if (highest > 0) return Math.round(highest * 2);
  const typical = typicalRevenue(actors) ?? 0;
  return typical >= 1 ? oneDigit(typical) : typicalDeal(deals, actors) * 10;
}
