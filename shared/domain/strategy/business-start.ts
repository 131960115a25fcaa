import type { BusinessInputs, Ranged } from './business-inputs.ts';

/**
 * A first case to be changed, from the one figure that everybody knows: shares as experience has them, costs in
 * proportion to revenue, every range open to both sides. Nothing of it is a finding.
 *
 * @param revenue of the first year in minor units
 * @param source what stands as the source of every value that was not given
 */
export function startingInputs(revenue: number, source: string): BusinessInputs {
  const of = (value: number, low: number | null = null, high: number | null = null): Ranged => ({
    value: Math.round(value),
    low: low === null ? null : Math.round(low),
    high: high === null ? null : Math.round(high),
    source,
  });
  const part = (share: number, low: number, high: number): Ranged =>
    of(revenue * share, revenue * share * low, revenue * share * high);
  return {
    revenue: { ...part(1, 0.9, 1.1), source: '' },
    growth: of(800, 300, 1_300),
    shareStart: of(2_000),
    shareTarget: of(4_000, 3_000, 4_500),
    rampMonths: of(24, 18, 36),
    curve: 's-curve',
    incremental: of(6_000, 4_000, 8_000),
    margin: of(4_000, 3_000, 5_000),
    payout: of(1_000, 800, 1_400),
    directCost: of(1_500, 1_000, 2_000),
    setup: part(0.006, 0.8, 1.5),
    staff: part(0.000_9, 0.9, 1.3),
    platform: part(0.000_12, 0.9, 1.2),
    marketing: part(0.000_25, 0.8, 1.4),
    discount: of(1_500),
    horizon: 36,
    staffFromPlan: false,
  };
}
