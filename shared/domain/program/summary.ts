import { proportion } from './amount.ts';
import { monthOfYear } from './months.ts';
import { costAt, type Replay, type Stage } from './stage.ts';

/** What a program costs, minor units. `total` is the sum of the others. */
export interface Cost {
  /** Paid out to partners. */
  readonly paid: number;
  /** Parts of the client's own sellers in split deals. */
  readonly sellers: number;
  /** What accrues in the marketing fund. */
  readonly mdf: number;
  /** What the benefits of the tiers cost. */
  readonly benefits: number;
  readonly total: number;
}

/** The picture of a program on a stage: enough for charts that follow every change. */
export interface Summary {
  readonly programId: string;
  /** By month of the window: partners without a tier first, then by tier. Who has not joined yet is not counted. */
  readonly counts: readonly (readonly number[])[];
  readonly byMonth: readonly Cost[];
  readonly cost: Cost;
  /** Net revenue of the window; null where there was no deal at all. */
  readonly revenue: number | null;
  /** Cost as a share of revenue, basis points; null without revenue. */
  readonly costShare: number | null;
  readonly budget: BudgetUse | null;
  readonly reviews: ReviewCounts;
}

/** Budget and cost over the window, minor units. */
export interface BudgetUse {
  readonly yearly: number;
  /** The yearly budget, a twelfth a month. */
  readonly window: number;
  /** What is left of it; below zero is too much. */
  readonly left: number;
  /** Month of the window in which the cost so far first exceeds the whole window's budget; null if never. */
  readonly exceededIn: number | null;
}

export interface ReviewCounts {
  readonly held: number;
  readonly promotions: number;
  readonly demotions: number;
  /** Failed, but the tier was kept by grace. */
  readonly spared: number;
}

/** Counts and sums a replay. Only partners who are there count (see `stageOf`). */
export function summaryOf(played: Replay, stage: Stage): Summary {
  const { history, from, to, since } = stage;
  const { program, path, pay, benefitCost } = played;
  const months = history.grid.count;
  const width = program.tiers.length + 1;
  const counts = Array.from({ length: to - from }, () => new Array<number>(width).fill(0));
  let revenue = 0;
  let traded = false;
  for (let p = 0; p < since.length; p++) if ((since[p] ?? 0) < to) revenue += stage.revenue[p] ?? 0;
  for (let d = 0; d < history.deals.count && !traded; d++) traded = (history.deals.month[d] ?? 0) >= from;
  const size = to - from;
  const sums = new Float64Array(size * 4);
  const ofYear = Array.from({ length: size }, (_, m) => monthOfYear(history.grid, from + m));
  // Partner by partner, as the columns lie.
  for (let p = 0; p < since.length; p++) {
    const begins = since[p] ?? 0;
    for (let m = 0; m < size; m++) {
      const at = p * months + from + m;
      const place = m * 4;
      sums[place] = (sums[place] ?? 0) + (pay.paid[at] ?? 0);
      sums[place + 1] = (sums[place + 1] ?? 0) + (pay.sellers[at] ?? 0);
      sums[place + 2] = (sums[place + 2] ?? 0) + (pay.mdf[at] ?? 0);
      if (begins > from + m) continue;
      const tier = path.tiers[at] ?? -1;
      const count = counts[m] ?? [];
      count[tier + 1] = (count[tier + 1] ?? 0) + 1;
      if (tier >= 0)
        sums[place + 3] = (sums[place + 3] ?? 0) + (benefitCost[tier * 13 + (ofYear[m] ?? 0)] ?? 0);
    }
  }
  const byMonth = counts.map((_, m): Cost => {
    const [paid = 0, sellers = 0, mdf = 0, benefits = 0] = sums.subarray(m * 4, m * 4 + 4);
    return { paid, sellers, mdf, benefits, total: paid + sellers + mdf + benefits };
  });
  const cost = summed(byMonth);
  return {
    programId: program.id,
    counts,
    byMonth,
    cost,
    revenue: traded ? revenue : null,
    costShare: traded && revenue > 0 ? proportion(cost.total, 10_000, revenue) : null,
    budget: program.budget === null ? null : budgetUse(program.budget, byMonth),
    reviews: reviewCounts(played, stage),
  };
}

/** The sum of costs, line by line. */
export function summed(costs: readonly Cost[]): Cost {
  const sum = (of: (c: Cost) => number): number => costs.reduce((s, c) => s + of(c), 0);
  return {
    paid: sum((c) => c.paid),
    sellers: sum((c) => c.sellers),
    mdf: sum((c) => c.mdf),
    benefits: sum((c) => c.benefits),
    total: sum((c) => c.total),
  };
}

function budgetUse(yearly: number, byMonth: readonly Cost[]): BudgetUse {
  const window = proportion(yearly, byMonth.length, 12);
  let spent = 0;
  let exceededIn: number | null = null;
  byMonth.forEach((c, m) => {
    spent += c.total;
    if (exceededIn === null && spent > window) exceededIn = m;
  });
  return { yearly, window, left: window - spent, exceededIn };
}

function reviewCounts({ path }: Replay, { since, from }: Stage): ReviewCounts {
  const counts = { held: 0, promotions: 0, demotions: 0, spared: 0 };
  for (const r of path.reviews) {
    if (r.month < from || (since[r.partner] ?? 0) > r.month) continue;
    counts.held++;
    if (r.after > r.before) counts.promotions++;
    else if (r.after < r.before) counts.demotions++;
    else if (r.failed > 0) counts.spared++;
  }
  return counts;
}

/** What one partner costs in the window. */
export const partnerCost = (played: Replay, stage: Stage, partner: number): number => {
  let sum = 0;
  for (let m = stage.from; m < stage.to; m++) sum += costAt(played, stage, partner, m);
  return sum;
};
