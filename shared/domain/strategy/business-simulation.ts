import { scaleLinear } from 'd3-scale';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { staffOf } from './business-case.ts';
import type { BusinessInput, BusinessInputs } from './business-inputs.ts';
import { caseLines, npvOf, parametersOf, paybackOf, runCase } from './business-kernel.ts';
import { type InputProblem, inputProblems, rangeOf } from './business-problems.ts';
import { usedInputs } from './business-sensitivity.ts';

export const simulationRuns = 10_000;
/** The month by which published experience expects the outlay back (S07). */
export const paybackGoal = 18;

/** The values below which 10, 50 and 90 of 100 runs lie. */
export interface Percentiles<T> {
  readonly p10: T;
  readonly p50: T;
  readonly p90: T;
}

/** What the runs came to. Money in minor units, chances as fractions 0–1. */
export interface Simulation {
  readonly runs: number;
  readonly seed: number;
  /** The inputs that were drawn. */
  readonly drawn: readonly BusinessInput[];
  readonly npv: Percentiles<number> & { readonly mean: number };
  /** Of the cumulative net, by month. */
  readonly cumulative: Percentiles<readonly number[]>;
  /** How many runs have an NPV from `from` (included) to `to`. */
  readonly histogram: readonly { readonly from: number; readonly to: number; readonly runs: number }[];
  /** Chance of payback within 18 months, of payback within the horizon, and of an NPV of at least zero. */
  readonly paybackSoon: number;
  readonly payback: number;
  readonly positive: number;
}

/** The runs, or why there are none. */
export type SimulationView =
  | { readonly state: 'done'; readonly simulation: Simulation }
  | { readonly state: 'problems'; readonly problems: readonly InputProblem[] }
  | { readonly state: 'certain' | 'cancelled' };

export interface SimulationOptions {
  readonly seed: number;
  readonly staffByMonth: readonly number[] | null;
  readonly runs?: number;
  /** Told the share done now and then; false stops the simulation. */
  readonly step?: (share: number) => boolean;
}

/**
 * A draw from the triangular distribution by its inverse: `u` is uniform on 0–1.
 *
 * @param mode between `low` and `high`, either end included
 */
export function triangular(low: number, mode: number, high: number, u: number): number {
  const width = high - low;
  if (width <= 0) return low;
  const below = mode - low;
  return u * width < below
    ? low + Math.sqrt(u * width * below)
    : high - Math.sqrt((1 - u) * width * (high - mode));
}

/** The value below which a share of ascending values lies, linear between two of them (as Excel's PERCENTILE.INC). */
export function percentile(ascending: ArrayLike<number>, share: number): number {
  const place = share * (ascending.length - 1);
  const below = ascending[Math.floor(place)] ?? 0;
  const above = ascending[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * F9, Monte-Carlo: every input with a range is drawn from its triangular distribution (low, value, high), each on its
 * own, and the model runs once per draw. The same seed gives the same runs on every machine.
 */
export function simulate(inputs: BusinessInputs, options: SimulationOptions): SimulationView {
  const { seed, staffByMonth, runs = simulationRuns, step } = options;
  const problems = inputProblems(inputs);
  if (problems.length > 0) return { state: 'problems', problems };
  const drawn = usedInputs(inputs, staffByMonth).flatMap((input) => {
    const range = rangeOf(inputs, input);
    return range ? [{ input, ...range }] : [];
  });
  if (drawn.length === 0) return { state: 'certain' };

  const months = inputs.horizon;
  const staff = staffOf(inputs, staffByMonth);
  const random = xoroshiro128plus(seed);
  const p = parametersOf(inputs);
  const lines = caseLines(months);
  const npv = new Float64Array(runs);
  /** By month first, so that a month's runs can be sorted in place. */
  const cumulative = Array.from({ length: months }, () => new Float64Array(runs));
  let total = 0;
  let soon = 0;
  let ever = 0;
  let positive = 0;
  for (let run = 0; run < runs; run += 1) {
    if (step && run % 1000 === 0 && !step(run / runs)) return { state: 'cancelled' };
    for (const { input, low, value, high } of drawn)
      p[input] = triangular(low, value, high, uniformFloat64(random));
    runCase(p, lines, staff);
    const value = npvOf(lines.discounted);
    npv[run] = value;
    total += value;
    if (value >= 0) positive += 1;
    const payback = paybackOf(lines.cumulative);
    if (payback !== null) ever += 1;
    if (payback !== null && payback <= paybackGoal) soon += 1;
    for (let at = 0; at < months; at += 1) {
      const month = cumulative[at];
      if (month) month[run] = lines.cumulative[at] ?? 0;
    }
  }
  npv.sort();
  for (const month of cumulative) month.sort();
  const at = (share: number): number[] => cumulative.map((month) => Math.round(percentile(month, share)));
  return {
    state: 'done',
    simulation: {
      runs,
      seed,
      drawn: drawn.map(({ input }) => input),
      npv: {
        p10: Math.round(percentile(npv, 0.1)),
        p50: Math.round(percentile(npv, 0.5)),
        p90: Math.round(percentile(npv, 0.9)),
        mean: Math.round(total / runs),
      },
      cumulative: { p10: at(0.1), p50: at(0.5), p90: at(0.9) },
      histogram: histogramOf(npv),
      paybackSoon: soon / runs,
      payback: ever / runs,
      positive: positive / runs,
    },
  };
}

/** About two dozen classes between round values. */
function histogramOf(ascending: Float64Array): Simulation['histogram'] {
  const [least = 0, most = least] = [ascending[0], ascending.at(-1)];
  const ticks = scaleLinear().domain([least, most]).nice(24).ticks(24);
  const edges = ticks.length < 2 ? [least, Math.max(most, least + 1)] : ticks;
  const counts = new Array<number>(edges.length - 1).fill(0);
  let bin = 0;
  for (const value of ascending) {
    while (bin < counts.length - 1 && value >= (edges[bin + 1] ?? 0)) bin += 1;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((runs, i) => ({ from: edges[i] ?? 0, to: edges[i + 1] ?? 0, runs }));
}
