import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Portions } from '../portions.ts';
import { proportion } from './amount.ts';
import type { Benefit } from './catalogue.ts';
import { type History, scaledHistory } from './history.ts';
import type { Program } from './program.ts';
import { costAt, type Replay, replay, type Stage, stageOf } from './stage.ts';
import { summaryOf } from './summary.ts';

/** Levels of revenue that are tried, basis points of the history. */
export const riskLevels = [8000, 9000, 10_000, 11_000, 12_000, 13_000] as const;
export const riskDraws = 2_000;
/** The highest level of revenue at which the budget's bound is looked for. */
const highest = 50_000;

export interface BudgetRisk {
  readonly programId: string;
  /** Budget of the window, minor units; null where the program has none. */
  readonly budget: number | null;
  /** Cost of the window when every deal had been smaller or larger: tiers and targets follow. */
  readonly levels: readonly {
    readonly revenue: number;
    readonly cost: number;
    readonly over: boolean | null;
  }[];
  /**
   * Level of revenue, basis points, from which on the cost exceeds the budget (to a tenth of a percent); null without a
   * budget. `always` and `never`: from the lowest tried on, or not even at five times the revenue.
   */
  readonly bound: number | 'always' | 'never' | null;
  /** Cost of a year drawn from the partners' own years; null with less than a whole year of history. */
  readonly year: YearDraws | null;
}

/** Years put together by drawing, for as many partners as there are, one whole year of some partner each. */
export interface YearDraws {
  readonly draws: number;
  readonly seed: number;
  /** Partner-years that were drawn from. */
  readonly pool: number;
  readonly partners: number;
  /** Minor units. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Chance that the year costs more than the yearly budget, basis points; null without a budget. */
  readonly over: number | null;
}

/** What a program costs when revenue is not as it was (S42). The same seed draws the same years on every machine. */
export function* budgetRisk(
  program: Program,
  history: History,
  catalogue: readonly Benefit[],
  settings: { readonly months: number; readonly seed: number },
): Portions<BudgetRisk> {
  const stage = stageOf(history, catalogue, settings.months);
  const base = replay(program, stage);
  const budget = summaryOf(base, stage).budget?.window ?? null;
  const costs = new Map<number, number>();
  const costAtLevel = (level: number): number => {
    const known = costs.get(level);
    if (known !== undefined) return known;
    const scaled = stageOf(scaledHistory(history, level), catalogue, settings.months);
    const cost = summaryOf(replay(program, scaled), scaled).cost.total;
    costs.set(level, cost);
    return cost;
  };
  for (const level of riskLevels) {
    yield costs.size / 24;
    costAtLevel(level);
  }
  const levels = riskLevels.map((revenue) => {
    const cost = costAtLevel(revenue);
    return { revenue, cost, over: budget === null ? null : cost > budget };
  });
  let bound: BudgetRisk['bound'] = null;
  if (budget !== null) {
    const over = (level: number): boolean => costAtLevel(level) > budget;
    const [lowest] = riskLevels;
    if (over(1_000)) bound = 'always';
    else if (!over(highest)) bound = 'never';
    else {
      let [fits, exceeds] = over(lowest) ? [1_000, lowest] : [lowest, highest];
      for (const level of riskLevels) {
        if (level > fits && level < exceeds && !over(level)) fits = level;
        else if (level > fits && level < exceeds) exceeds = level;
      }
      while (exceeds - fits > 10) {
        yield Math.min(0.95, costs.size / 24);
        const middle = Math.round((fits + exceeds) / 20) * 10;
        if (over(middle)) exceeds = middle;
        else fits = middle;
      }
      bound = exceeds;
    }
  }
  return {
    programId: program.id,
    budget,
    levels,
    bound,
    year: yearDraws(base, stage, program.budget, settings.seed),
  };
}

function yearDraws(played: Replay, stage: Stage, budget: number | null, seed: number): YearDraws | null {
  const { from, to, since } = stage;
  const years = Math.floor((to - from) / 12);
  const pool: number[] = [];
  let partners = 0;
  since.forEach((begins, p) => {
    if (begins >= to) return;
    partners++;
    // Whole years, counted back from the end; a partner that came later has fewer.
    for (let y = 1; y <= years; y++) {
      const first = to - 12 * y;
      if (begins > first) break;
      let cost = 0;
      for (let m = first; m < first + 12; m++) cost += costAt(played, stage, p, m);
      pool.push(cost);
    }
  });
  if (pool.length === 0) return null;
  const random = xoroshiro128plus(seed);
  const sums = new Float64Array(riskDraws);
  for (let draw = 0; draw < riskDraws; draw++) {
    let sum = 0;
    for (let p = 0; p < partners; p++) sum += pool[uniformInt(random, 0, pool.length - 1)] ?? 0;
    sums[draw] = sum;
  }
  sums.sort();
  const at = (share: number): number => sums[Math.round(share * (riskDraws - 1))] ?? 0;
  const over = budget === null ? null : sums.filter((s) => s > budget).length;
  return {
    draws: riskDraws,
    seed,
    pool: pool.length,
    partners,
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    over: over === null ? null : proportion(over, 10_000, riskDraws),
  };
}
