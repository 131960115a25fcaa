import type { BusinessInputs, Ranged } from '#shared/domain/strategy/business-inputs.ts';

/** An assumption without a source. */
export const ranged = (value: number, low: number | null = null, high: number | null = null): Ranged => ({
  value,
  low,
  high,
  source: '',
});

/** A plain case in cents: 12 m a year, 20 % → 40 % in 24 months, paid back within its horizon. */
export const plainCase: BusinessInputs = {
  revenue: ranged(1_200_000_000, 1_000_000_000, 1_400_000_000),
  growth: ranged(800, 200, 1_200),
  shareStart: ranged(2_000),
  shareTarget: ranged(4_000, 3_000, 4_500),
  rampMonths: ranged(24, 18, 36),
  curve: 'linear',
  incremental: ranged(6_000, 4_000, 8_000),
  margin: ranged(4_500, 3_500, 5_000),
  payout: ranged(1_000, 800, 1_400),
  directCost: ranged(1_500, 1_000, 2_000),
  setup: ranged(12_000_000, 10_000_000, 20_000_000),
  staff: ranged(900_000, 800_000, 1_200_000),
  platform: ranged(120_000),
  marketing: ranged(200_000, 150_000, 300_000),
  discount: ranged(1_200),
  horizon: 36,
  staffFromPlan: false,
};
