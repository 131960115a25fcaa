import { fold } from '#shared/locale/index.ts';
import type { PriceRule } from '../ecosystem/agreement.ts';
import type { Region } from '../ecosystem/region.ts';
import { regionTree } from '../ecosystem/region-tree.ts';
import { shareOf } from './amount.ts';
import { type PolicyClause, policyValue } from './clause.ts';
import type { DiscountRule } from './discount.ts';
import type { Program } from './program.ts';

/** What a price is asked for. */
export interface PriceCase {
  readonly tierId: string | null;
  readonly product: string;
  readonly regionId: string | null;
  readonly quantity: number;
  readonly on: string;
  readonly registered: boolean;
}

/** A step of a price: discounts in basis points of the list price, amounts in minor units for one unit. */
export interface PriceStep {
  readonly kind: 'list' | 'tier' | DiscountRule['kind'] | 'minimum';
  /** The discount rule; null for what is none. */
  readonly ruleId: string | null;
  readonly rate: number | null;
  /** What the step changes. */
  readonly amount: number;
  /** The price behind the step. */
  readonly price: number;
}

/** The one price of a product for a partner (S29), with every step; money in minor units. */
export interface Price {
  readonly line: PriceRule;
  readonly steps: readonly PriceStep[];
  /** All discounts that count, basis points of the list price. */
  readonly discount: number;
  readonly unit: number;
  readonly quantity: number;
  readonly total: number;
  /** The lowest advertised price, and where it comes from; null where there is none. */
  readonly minimum: { readonly price: number; readonly from: 'list' | 'policy' } | null;
  /** True where the price was lifted to the minimum, or equals it. */
  readonly atMinimum: boolean;
}

/** Why there is no price. */
export type NoPrice = 'unknownProduct' | 'notInForce' | 'notInRegion';

/**
 * The line of the price list that counts: of the product, in force on the day, for the narrowest region that contains
 * the one asked for; of several the one that began last, then the smaller id.
 */
export function priceLine(
  lines: readonly PriceRule[],
  regions: readonly Region[],
  given: Pick<PriceCase, 'product' | 'regionId' | 'on'>,
): PriceRule | NoPrice {
  const tree = regionTree(regions);
  const ofProduct = lines.filter((l) => fold(l.product) === fold(given.product));
  if (ofProduct.length === 0) return 'unknownProduct';
  const inForce = ofProduct.filter((l) => l.start <= given.on && (l.end === null || given.on <= l.end));
  if (inForce.length === 0) return 'notInForce';
  const depth = (l: PriceRule): number => (l.regionId === null ? 0 : tree.ancestors(l.regionId).length);
  const [line] = inForce
    .filter((l) => tree.contains(l.regionId, given.regionId))
    .toSorted(
      (a, b) =>
        depth(b) - depth(a) || (a.start > b.start ? -1 : a.start < b.start ? 1 : a.id < b.id ? -1 : 1),
    );
  return line ?? 'notInRegion';
}

/**
 * The one final price: the list price less the discounts of the tier and of every rule that fits, which add up (of
 * volume rules the highest quantity that is reached counts), never more than the lowest limit that fits, and never
 * below the minimum advertised price. Where the list names no minimum, the policy's largest reduction makes one.
 */
export function priceFor(
  program: Program,
  lines: readonly PriceRule[],
  regions: readonly Region[],
  clauses: readonly PolicyClause[],
  given: PriceCase,
): Price | NoPrice {
  const line = priceLine(lines, regions, given);
  if (typeof line === 'string') return line;
  const tree = regionTree(regions);
  const fitting = program.discounts.filter(
    (r) =>
      (r.from === null || r.from <= given.on) &&
      (r.to === null || given.on <= r.to) &&
      (r.products.length === 0 || r.products.some((p) => fold(p) === fold(given.product))) &&
      (r.regionIds.length === 0 || r.regionIds.some((id) => tree.contains(id, given.regionId))) &&
      (r.tierIds.length === 0 || (given.tierId !== null && r.tierIds.includes(given.tierId))),
  );
  const list = line.listPrice;
  const steps: PriceStep[] = [{ kind: 'list', ruleId: null, rate: null, amount: list, price: list }];
  let discount = 0;
  /** Steps are differences of rounded prices, so that they sum to the price whatever their number. */
  const priceAt = (rate: number): number => list - shareOf(list, Math.min(10_000, rate));
  const lower = (kind: PriceStep['kind'], ruleId: string | null, rate: number): void => {
    const before = priceAt(discount);
    discount += rate;
    const price = priceAt(discount);
    steps.push({ kind, ruleId, rate, amount: price - before, price });
  };
  const tier = program.tiers.find((t) => t.id === given.tierId);
  if (tier && tier.discount > 0) lower('tier', null, tier.discount);
  const volumes = fitting.filter((r) => r.kind === 'volume' && r.quantity <= given.quantity);
  const volume = volumes.reduce<DiscountRule | undefined>(
    (best, r) => (best?.kind === 'volume' && r.kind === 'volume' && r.quantity <= best.quantity ? best : r),
    undefined,
  );
  for (const rule of fitting) {
    if (rule.kind === 'limit' || rule.rate === 0) continue;
    if (rule.kind === 'registered' && !given.registered) continue;
    if (rule.kind === 'volume' && rule !== volume) continue;
    lower(rule.kind, rule.id, rule.rate);
  }
  const limit = fitting
    .filter((r) => r.kind === 'limit')
    .reduce<DiscountRule | undefined>((low, r) => (low && low.rate <= r.rate ? low : r), undefined);
  if (limit && discount > limit.rate) lower('limit', limit.id, limit.rate - discount);
  discount = Math.min(10_000, discount);

  const maxDiscount = policyValue(clauses, 'map', 'maxDiscount');
  const minimum: Price['minimum'] =
    line.minimumPrice !== null
      ? { price: line.minimumPrice, from: 'list' }
      : maxDiscount !== null
        ? { price: list - shareOf(list, maxDiscount), from: 'policy' }
        : null;
  let unit = priceAt(discount);
  if (minimum && unit < minimum.price) {
    steps.push({
      kind: 'minimum',
      ruleId: null,
      rate: null,
      amount: minimum.price - unit,
      price: minimum.price,
    });
    unit = minimum.price;
  }
  return {
    line,
    steps,
    discount,
    unit,
    quantity: given.quantity,
    total: unit * given.quantity,
    minimum,
    atMinimum: minimum !== null && unit === minimum.price,
  };
}
