import { roundHalfAway } from '#shared/locale/index.ts';
import type { BusinessInput, BusinessInputs, RampCurve } from './business-inputs.ts';

/** The plain numbers that one run of the model needs: money in minor units, percent in basis points. */
export type CaseParameters = { -readonly [K in BusinessInput]: number } & { curve: RampCurve };

/** The money lines of a month, in the order in which they are computed. */
export const moneyLines = [
  'revenue',
  'added',
  'incremental',
  'moved',
  'margin',
  'avoided',
  'payout',
  'setup',
  'staff',
  'platform',
  'marketing',
  'net',
  'cumulative',
] as const;
export type MoneyLine = (typeof moneyLines)[number];

/** Room for one run: every line by month, the first month at index 0. It is filled anew by each run. */
export type CaseLines = Readonly<Record<MoneyLine, Float64Array>> & {
  readonly months: number;
  /** Share of indirect revenue in basis points, not rounded. */
  readonly share: Float64Array;
  /** Net in money of today, not rounded. */
  readonly discounted: Float64Array;
};

/** Empty lines for a number of months. */
export function caseLines(months: number): CaseLines {
  const line = () => new Float64Array(months);
  const money = Object.fromEntries(moneyLines.map((name) => [name, line()])) as Record<
    MoneyLine,
    Float64Array
  >;
  return { ...money, months, share: line(), discounted: line() };
}

/** The values of the inputs, without their ranges. */
export function parametersOf(inputs: BusinessInputs): CaseParameters {
  return {
    revenue: inputs.revenue.value,
    growth: inputs.growth.value,
    shareStart: inputs.shareStart.value,
    shareTarget: inputs.shareTarget.value,
    rampMonths: inputs.rampMonths.value,
    incremental: inputs.incremental.value,
    margin: inputs.margin.value,
    payout: inputs.payout.value,
    directCost: inputs.directCost.value,
    setup: inputs.setup.value,
    staff: inputs.staff.value,
    platform: inputs.platform.value,
    marketing: inputs.marketing.value,
    discount: inputs.discount.value,
    curve: inputs.curve,
  };
}

/** Monthly rate of an annual one, both as fractions: (1 + r)^(1/12) − 1. */
export const monthlyRate = (annual: number): number => (1 + annual) ** (1 / 12) - 1;

/**
 * F9, the one model of the business case: screen, report, workbook check and simulation run this loop. Per month m:
 * all revenue (a year's twelfth, growing from year to year), the share s₀ + (s₁ − s₀)·f(m/T) with f(x) = x or
 * x²(3 − 2x), the indirect revenue above the starting share, its incremental and moved part, margin, payouts, direct
 * cost avoided, fixed costs, net, cumulative, discounted. Each money line is rounded half away from zero.
 *
 * @param lines filled in place; its length is the horizon
 * @param staffByMonth staff cost of the headcount plan in minor units, whose last month goes on after its end; null
 *   takes the input `staff`
 */
export function runCase(p: CaseParameters, lines: CaseLines, staffByMonth: readonly number[] | null): void {
  const ramp = Math.max(0, Math.round(p.rampMonths));
  const curved = p.curve === 's-curve';
  const span = p.shareTarget - p.shareStart;
  const back = 1 / (1 + monthlyRate(p.discount / 10_000));
  const setup = roundHalfAway(p.setup);
  const fixedStaff = roundHalfAway(p.staff);
  const platform = roundHalfAway(p.platform);
  const marketing = roundHalfAway(p.marketing);
  const planned = staffByMonth !== null && staffByMonth.length > 0 ? staffByMonth : null;
  let yearly = p.revenue;
  let cumulative = 0;
  let factor = 1;
  for (let at = 0; at < lines.months; at += 1) {
    const month = at + 1;
    if (at > 0 && at % 12 === 0) yearly = p.revenue * (1 + p.growth / 10_000) ** (at / 12);
    // The climb is kept as a quotient of whole numbers, so that exact halves stay exact until they are rounded.
    let climbed = 1;
    let whole = 1;
    if (month < ramp) {
      climbed = curved ? month * month * (3 * ramp - 2 * month) : month;
      whole = curved ? ramp * ramp * ramp : ramp;
    }
    const revenue = roundHalfAway(yearly / 12);
    const added = roundHalfAway((revenue * span * climbed) / (whole * 10_000));
    const incremental = roundHalfAway((added * p.incremental) / 10_000);
    const moved = added - incremental;
    const margin = roundHalfAway((incremental * p.margin) / 10_000);
    const avoided = roundHalfAway((moved * p.directCost) / 10_000);
    const payout = roundHalfAway((added * p.payout) / 10_000);
    const staff = planned ? (planned[Math.min(at, planned.length - 1)] ?? 0) : fixedStaff;
    const once = at === 0 ? setup : 0;
    const net = margin + avoided - payout - once - staff - platform - marketing;
    cumulative += net;
    factor *= back;
    lines.revenue[at] = revenue;
    lines.share[at] = p.shareStart + (span * climbed) / whole;
    lines.added[at] = added;
    lines.incremental[at] = incremental;
    lines.moved[at] = moved;
    lines.margin[at] = margin;
    lines.avoided[at] = avoided;
    lines.payout[at] = payout;
    lines.setup[at] = once;
    lines.staff[at] = staff;
    lines.platform[at] = platform;
    lines.marketing[at] = marketing;
    lines.net[at] = net;
    lines.cumulative[at] = cumulative;
    lines.discounted[at] = net * factor;
  }
}

/** First month (from 1) whose cumulative net is not negative; null if there is none. */
export function paybackOf(cumulative: ArrayLike<number>): number | null {
  for (let at = 0; at < cumulative.length; at += 1) if ((cumulative[at] ?? -1) >= 0) return at + 1;
  return null;
}

/** Net present value in minor units, rounded once: the sum of the unrounded discounted months. */
export function npvOf(discounted: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < discounted.length; at += 1) sum += discounted[at] ?? 0;
  return roundHalfAway(sum);
}
