import { type BusinessInput, type BusinessInputs, businessInputUnits } from './business-inputs.ts';

export const businessInputNames = Object.keys(businessInputUnits) as readonly BusinessInput[];

/** What is wrong with an input. `value`: no result without mending it; the others take it out of the simulation. */
export const inputProblemCodes = [
  'notANumber',
  'belowLeast',
  'aboveMost',
  'rangeReversed',
  'outsideRange',
] as const;
export type InputProblemCode = (typeof inputProblemCodes)[number];

export interface InputProblem {
  readonly input: BusinessInput;
  readonly part: 'value' | 'low' | 'high' | 'range';
  readonly code: InputProblemCode;
  /** The limit that is overstepped, in the input's unit; null where there is none. */
  readonly limit: number | null;
}

/** Values that an input may have, both ends included, in its unit. */
export const inputLimits: Readonly<Record<BusinessInput, { readonly least: number; readonly most: number }>> =
  {
    revenue: { least: 0, most: 1e15 },
    growth: { least: -9_900, most: 100_000 },
    shareStart: { least: 0, most: 10_000 },
    shareTarget: { least: 0, most: 10_000 },
    rampMonths: { least: 0, most: 240 },
    incremental: { least: 0, most: 10_000 },
    // A negative margin is a loss on every sale: possible, and explained.
    margin: { least: -10_000, most: 10_000 },
    payout: { least: 0, most: 10_000 },
    directCost: { least: 0, most: 10_000 },
    setup: { least: 0, most: 1e15 },
    staff: { least: 0, most: 1e15 },
    platform: { least: 0, most: 1e15 },
    marketing: { least: 0, most: 1e15 },
    discount: { least: -9_900, most: 100_000 },
  };

/** What is wrong with a value of an input; null when it may stand. */
export function valueProblem(
  input: BusinessInput,
  value: number,
): Pick<InputProblem, 'code' | 'limit'> | null {
  const { least, most } = inputLimits[input];
  if (!Number.isFinite(value)) return { code: 'notANumber', limit: null };
  if (value < least) return { code: 'belowLeast', limit: least };
  if (value > most) return { code: 'aboveMost', limit: most };
  return null;
}

/** Everything wrong with the inputs, in their order; a value's own problem hides those of its range. */
export function inputProblems(inputs: BusinessInputs): InputProblem[] {
  return businessInputNames.flatMap((input): InputProblem[] => {
    const { value, low, high } = inputs[input];
    const own = valueProblem(input, value);
    if (own) return [{ input, part: 'value', ...own }];
    const ends = (['low', 'high'] as const).flatMap((part): InputProblem[] => {
      const end = inputs[input][part];
      const wrong = end === null ? null : valueProblem(input, end);
      return wrong ? [{ input, part, ...wrong }] : [];
    });
    if (ends.length > 0) return ends;
    if (low !== null && high !== null && low > high)
      return [{ input, part: 'range', code: 'rangeReversed', limit: null }];
    if ((low !== null && value < low) || (high !== null && value > high))
      return [
        { input, part: 'range', code: 'outsideRange', limit: low !== null && value < low ? low : high },
      ];
    return [];
  });
}

/** The range of an input for sensitivity and simulation; null where it is certain or its range is wrong. */
export function rangeOf(
  inputs: BusinessInputs,
  input: BusinessInput,
): { readonly low: number; readonly value: number; readonly high: number } | null {
  const { value, low, high } = inputs[input];
  const least = low ?? value;
  const most = high ?? value;
  const wrong = [value, least, most].some((v) => valueProblem(input, v) !== null);
  if (wrong || least > value || most < value || least === most) return null;
  return { low: least, value, high: most };
}
