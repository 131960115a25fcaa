import { fold } from '#shared/locale/index.ts';
import type { History } from './history.ts';
import { dayNumber } from './months.ts';
import type { Tier } from './tier.ts';

/** What limits a rule, as people wrote it. */
export interface Limits {
  readonly from: string | null;
  readonly to: string | null;
  readonly products: readonly string[];
  readonly regionIds: readonly string[];
  readonly tierIds: readonly string[];
}

/** The same in the numbers of a history; null sets no limit. */
export interface Scope {
  readonly from: number;
  readonly to: number;
  readonly products: Uint8Array | null;
  readonly regions: Uint8Array | null;
  readonly tiers: Uint8Array | null;
}

/** Prepares a rule's limits: words by folded comparison, regions with all that lies in them. */
export function scopeOf(limits: Limits, history: History, tiers: readonly Tier[]): Scope {
  const words = new Set(limits.products.map(fold));
  return {
    from: limits.from === null ? Number.NEGATIVE_INFINITY : dayNumber(limits.from),
    to: limits.to === null ? Number.POSITIVE_INFINITY : dayNumber(limits.to),
    products: limits.products.length === 0 ? null : flags(history.products, (p) => words.has(fold(p))),
    regions:
      limits.regionIds.length === 0
        ? null
        : flags(history.regionIds, (r) => limits.regionIds.some((outer) => history.tree.contains(outer, r))),
    tiers: limits.tierIds.length === 0 ? null : flags(tiers, (t) => limits.tierIds.includes(t.id)),
  };
}

const flags = <T>(items: readonly T[], fits: (item: T) => boolean): Uint8Array =>
  Uint8Array.from(items, (item) => (fits(item) ? 1 : 0));

/** True where day and tier fit. @param tier −1 is none, which a rule for some tiers never fits */
export const timely = (scope: Scope, day: number, tier: number): boolean =>
  day >= scope.from && day <= scope.to && (scope.tiers === null || (tier >= 0 && scope.tiers[tier] === 1));

/** True where product and region fit. A rule for some products or regions does not fit a deal that names none. */
export const suits = (scope: Scope, product: number, region: number): boolean =>
  (scope.products === null || (product >= 0 && scope.products[product] === 1)) &&
  (scope.regions === null || (region >= 0 && scope.regions[region] === 1));

/** True where a deal fits in all respects. */
export const fits = (scope: Scope, day: number, tier: number, product: number, region: number): boolean =>
  timely(scope, day, tier) && suits(scope, product, region);
