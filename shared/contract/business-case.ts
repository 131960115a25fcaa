import { z } from 'zod';
import { caseNotices } from '#shared/domain/strategy/business-case.ts';
import { type BusinessInput, businessInputUnits } from '#shared/domain/strategy/business-inputs.ts';
import { moneyLines } from '#shared/domain/strategy/business-kernel.ts';
import { inputProblemCodes } from '#shared/domain/strategy/business-problems.ts';
import { irrStates } from '#shared/domain/strategy/internal-rate.ts';
import { Id, Name, OptionalName } from '#shared/domain/values.ts';
import { query } from './define.ts';
import { none } from './lists.ts';

const [firstInput, ...otherInputs] = Object.keys(businessInputUnits) as [BusinessInput, ...BusinessInput[]];
const Input = z.enum([firstInput, ...otherInputs]);
const Problem = z.object({
  input: Input,
  part: z.enum(['value', 'low', 'high', 'range']),
  code: z.enum(inputProblemCodes),
  limit: z.number().nullable(),
});
const Sums = z.object({
  ...(Object.fromEntries(moneyLines.map((name) => [name, z.int()])) as Record<
    (typeof moneyLines)[number],
    z.ZodInt
  >),
  share: z.number(),
  discounted: z.int(),
});
const Result = z.object({
  months: z.int(),
  lines: z.record(z.enum([...moneyLines, 'share', 'discounted']), z.array(z.number())),
  years: z.array(Sums.extend({ from: z.int(), to: z.int() })),
  totals: Sums,
  paybackMonth: z.int().nullable(),
  npv: z.int(),
  irr: z.number().nullable(),
  irrState: z.enum(irrStates),
  lowest: z.object({ amount: z.int(), month: z.int() }),
  staffFrom: z.enum(['input', 'plan']),
  notices: z.array(z.enum(caseNotices)),
});
const View = z.object({ result: Result.nullable(), problems: z.array(Problem) });
const Named = z.object({ id: Id, name: Name, nameEn: OptionalName, main: z.boolean() });

const SwingEnd = z.object({ value: z.number(), npv: z.int(), paybackMonth: z.int().nullable() });
const Point = z.tuple([z.number(), z.number()]);
const Sensitivity = z.object({
  swings: z.array(z.object({ input: Input, low: SwingEnd, high: SwingEnd, spread: z.int() })),
  /** The value of each input at which the NPV is zero while the others stay; null where there is none. */
  breakEven: z.array(z.object({ input: Input, value: z.number().nullable() })),
  grid: z
    .object({
      x: Input,
      y: Input,
      xs: z.array(z.number()),
      ys: z.array(z.number()),
      npv: z.array(z.array(z.int())),
      zero: z.array(z.tuple([Point, Point])),
    })
    .nullable(),
});

const percentiles = <T extends z.ZodType>(value: T) => z.object({ p10: value, p50: value, p90: value });
const Simulation = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('done'),
    simulation: z.object({
      runs: z.int(),
      seed: z.int(),
      drawn: z.array(Input),
      npv: percentiles(z.int()).extend({ mean: z.int() }),
      cumulative: percentiles(z.array(z.int())),
      histogram: z.array(z.object({ from: z.number(), to: z.number(), runs: z.int() })),
      paybackSoon: z.number(),
      payback: z.number(),
      positive: z.number(),
    }),
  }),
  z.object({ state: z.literal('problems'), problems: z.array(Problem) }),
  z.object({ state: z.enum(['certain', 'cancelled']) }),
]);

/** The headcount plan gives staff cost by month, so its changes make results stale, too. */
const reads = ['strategy.cases', 'organization.headcount', 'workspace.settings'] as const;
/** A case by its id; null means the main one. The answer is null where there is no such case. */
const which = z.object({ id: Id.nullable().default(null) });

/** What is computed from the business cases (F9). Money in minor units, shares and rates as fractions. */
export const businessCaseResults = {
  /** The monthly model of one case with payback, NPV and IRR. */
  businessCase: query({ input: which, output: Named.extend({ view: View }).nullable(), reads }),
  /** All cases side by side, in their order. */
  businessCaseComparison: query({
    input: none,
    output: z.array(Named.extend({ view: View })),
    reads,
  }),
  /** Tornado, break-even values, and the NPV over two inputs when both are named. */
  businessCaseSensitivity: query({
    input: which.extend({ x: Input.nullable().default(null), y: Input.nullable().default(null) }),
    output: Sensitivity.nullable(),
    reads,
  }),
  /** 10,000 runs under the case's own seed. */
  businessCaseSimulation: query({ input: which, output: Simulation.nullable(), reads }),
};
