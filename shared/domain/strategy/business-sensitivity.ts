import { staffOf } from './business-case.ts';
import { type BusinessInput, type BusinessInputs, businessInputUnits } from './business-inputs.ts';
import {
  type CaseParameters,
  caseLines,
  npvOf,
  parametersOf,
  paybackOf,
  runCase,
} from './business-kernel.ts';
import { businessInputNames, inputLimits, rangeOf } from './business-problems.ts';
import { rootsBetween } from './root.ts';

/** What the case comes to with one input at an end of its range. */
export interface SwingEnd {
  readonly value: number;
  readonly npv: number;
  readonly paybackMonth: number | null;
}

/** A bar of the tornado. */
export interface Swing {
  readonly input: BusinessInput;
  readonly low: SwingEnd;
  readonly high: SwingEnd;
  /** Distance between both NPVs. */
  readonly spread: number;
}

/** The NPV over two inputs: `npv[row][column]`, rows by `y`, columns by `x`, both ascending. */
export interface BreakEvenGrid {
  readonly x: BusinessInput;
  readonly y: BusinessInput;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly npv: readonly (readonly number[])[];
  /** Where the NPV is zero: pieces of a line, in steps of the grid from its first column and row. */
  readonly zero: readonly (readonly [readonly [number, number], readonly [number, number]])[];
}

/** Inputs that change a result: the input for staff has no part where the headcount plan takes its place. */
export const usedInputs = (
  inputs: BusinessInputs,
  staffByMonth: readonly number[] | null,
): readonly BusinessInput[] =>
  businessInputNames.filter((name) => name !== 'staff' || staffOf(inputs, staffByMonth) === null);

/** Runs the model with some inputs changed; one set of lines serves all runs. */
function runner(inputs: BusinessInputs, staffByMonth: readonly number[] | null) {
  const base = parametersOf(inputs);
  const staff = staffOf(inputs, staffByMonth);
  const lines = caseLines(inputs.horizon);
  return (change: Partial<CaseParameters>): { npv: number; paybackMonth: number | null } => {
    runCase({ ...base, ...change }, lines, staff);
    return { npv: npvOf(lines.discounted), paybackMonth: paybackOf(lines.cumulative) };
  };
}

/** F9, tornado: each input with a range alone at its low and its high end, the largest swing of the NPV first. */
export function tornado(inputs: BusinessInputs, staffByMonth: readonly number[] | null): Swing[] {
  const run = runner(inputs, staffByMonth);
  return usedInputs(inputs, staffByMonth)
    .flatMap((input): Swing[] => {
      const range = rangeOf(inputs, input);
      if (!range) return [];
      const [low, high] = [range.low, range.high].map((value) => ({ value, ...run({ [input]: value }) }));
      return low && high ? [{ input, low, high, spread: Math.abs(high.npv - low.npv) }] : [];
    })
    .sort((a, b) => b.spread - a.spread);
}

/** Points of a scan between the limits of an input, with its value among them, closer together around it. */
function scan(inputs: BusinessInputs, input: BusinessInput): number[] {
  const { value, high } = inputs[input];
  const { least, most } = inputLimits[input];
  if (businessInputUnits[input] === 'months')
    return Array.from({ length: most - least + 1 }, (_, i) => least + i);
  const reach = businessInputUnits[input] === 'money' ? Math.max(value, high ?? 0, 1) * 20 : most;
  const top = Math.min(most, reach);
  const even = Array.from({ length: 81 }, (_, i) => least + ((top - least) * i) / 80);
  const near = Array.from({ length: 81 }, (_, i) => value * (i / 40)).filter((v) => v > least && v < top);
  return [...new Set([...even, ...near, value])].sort((a, b) => a - b);
}

/**
 * The value of one input at which the NPV is zero while all others stay: the nearest to its present value, whole in
 * its unit; null where no allowed value brings it to zero.
 */
export function breakEvenValue(
  inputs: BusinessInputs,
  input: BusinessInput,
  staffByMonth: readonly number[] | null,
): number | null {
  const run = runner(inputs, staffByMonth);
  const { value } = inputs[input];
  const roots = rootsBetween((x) => run({ [input]: x }).npv, scan(inputs, input));
  const [nearest] = roots.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value));
  return nearest === undefined ? null : Math.round(nearest);
}

/** Both ends of an axis: the input's range, or half of its value to either side where it has none. */
function axis(inputs: BusinessInputs, input: BusinessInput, steps: number): number[] {
  const { value } = inputs[input];
  const { least, most } = inputLimits[input];
  const range = rangeOf(inputs, input);
  const half = Math.max(Math.abs(value) / 2, businessInputUnits[input] === 'months' ? 6 : 500);
  const from = Math.max(least, range?.low ?? value - half);
  const to = Math.min(most, range?.high ?? value + half);
  const points = Array.from({ length: steps }, (_, i) => Math.round(from + ((to - from) * i) / (steps - 1)));
  return [...new Set(points)];
}

/**
 * F9, break-even: the NPV over two inputs between the ends of their ranges, and the line on which it is zero.
 *
 * @param steps points on either axis; fewer where whole values lie closer
 */
export function breakEvenGrid(
  inputs: BusinessInputs,
  x: BusinessInput,
  y: BusinessInput,
  staffByMonth: readonly number[] | null,
  steps = 11,
): BreakEvenGrid {
  const run = runner(inputs, staffByMonth);
  const xs = axis(inputs, x, steps);
  const ys = axis(inputs, y, steps);
  const npv = ys.map((yValue) => xs.map((xValue) => run({ [x]: xValue, [y]: yValue }).npv));
  return { x, y, xs, ys, npv, zero: zeroLine(npv) };
}

type Point = readonly [number, number];

/** Marching squares at zero: each square between four neighbours is crossed by no, one or two pieces. */
function zeroLine(npv: readonly (readonly number[])[]): (readonly [Point, Point])[] {
  const at = (r: number, c: number): number => npv[r]?.[c] ?? 0;
  const pieces: (readonly [Point, Point])[] = [];
  for (let r = 0; r + 1 < npv.length; r += 1)
    for (let c = 0; c + 1 < (npv[r]?.length ?? 0); c += 1) {
      const corners: readonly Point[] = [
        [c, r],
        [c + 1, r],
        [c + 1, r + 1],
        [c, r + 1],
      ];
      const crossings = corners.flatMap((from, i): Point[] => {
        const to = corners[(i + 1) % 4] ?? from;
        const [a, b] = [at(from[1], from[0]), at(to[1], to[0])];
        if (a >= 0 === b >= 0) return [];
        const share = a / (a - b);
        return [[from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]];
      });
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const [from, to] = crossings.slice(i, i + 2);
        if (from && to) pieces.push([from, to]);
      }
    }
  return pieces;
}
