import type { HeadcountPlan } from '../organization/headcount-plan.ts';
import type { BusinessCase, BusinessInputs } from './business-inputs.ts';
import {
  type CaseLines,
  caseLines,
  type MoneyLine,
  moneyLines,
  npvOf,
  parametersOf,
  paybackOf,
  runCase,
} from './business-kernel.ts';
import { type InputProblem, inputProblems } from './business-problems.ts';
import { type IrrState, internalRate } from './internal-rate.ts';

/** What a reader should know of a result, each a sentence on the screen and in the report. */
export const caseNotices = [
  'paybackNever',
  'paybackLost',
  'irrNoSignChange',
  'irrNone',
  'irrSeveral',
  'negativeMargin',
  'rampBeyondHorizon',
  'targetBelowStart',
  'planMissing',
  'planShort',
] as const;
export type CaseNotice = (typeof caseNotices)[number];

/** Sums over some months; `share` and `cumulative` are those of the last of them. */
export type CaseSums = Readonly<Record<MoneyLine, number>> & {
  readonly share: number;
  readonly discounted: number;
};

/** F9 for one case. Money in minor units, shares as fractions 0–1, lists by month with the first at index 0. */
export interface BusinessResult {
  readonly months: number;
  readonly lines: Readonly<Record<MoneyLine | 'share' | 'discounted', readonly number[]>>;
  readonly years: readonly (CaseSums & { readonly from: number; readonly to: number })[];
  readonly totals: CaseSums;
  /** Month from 1; null where the cumulative net stays negative to the end. */
  readonly paybackMonth: number | null;
  readonly npv: number;
  /** A year, as a fraction. */
  readonly irr: number | null;
  readonly irrState: IrrState;
  /** The lowest cumulative net and its month: what has to be financed. */
  readonly lowest: { readonly amount: number; readonly month: number };
  readonly staffFrom: 'input' | 'plan';
  readonly notices: readonly CaseNotice[];
}

/** A result, or what has to be mended first; problems of ranges alone leave the result standing. */
export interface BusinessView {
  readonly result: BusinessResult | null;
  readonly problems: readonly InputProblem[];
}

/** The case that reports and dashboards speak of: the marked one, or the first. */
export const mainCase = (cases: readonly BusinessCase[]): BusinessCase | null =>
  cases.find((c) => c.main) ?? cases[0] ?? null;

/** Staff cost by month of the headcount plan; null where the plan has no lines: missing is not zero. */
export const plannedStaff = (plan: Pick<HeadcountPlan, 'lines' | 'costByMonth'>): readonly number[] | null =>
  plan.lines.length > 0 ? plan.costByMonth : null;

/** The staff cost that a case runs on: that of the plan where it asks for it and there is one. */
export const staffOf = (
  inputs: Pick<BusinessInputs, 'staffFromPlan'>,
  staffByMonth: readonly number[] | null,
): readonly number[] | null => (inputs.staffFromPlan ? staffByMonth : null);

/**
 * F9: the whole result of one case.
 *
 * @param staffByMonth cost of the headcount plan by month in minor units, or null where there is no plan
 */
export function businessCase(inputs: BusinessInputs, staffByMonth: readonly number[] | null): BusinessView {
  const problems = inputProblems(inputs);
  if (problems.some((p) => p.part === 'value')) return { result: null, problems };
  const staff = staffOf(inputs, staffByMonth);
  const lines = caseLines(inputs.horizon);
  runCase(parametersOf(inputs), lines, staff);
  const months = inputs.horizon;
  const paybackMonth = paybackOf(lines.cumulative);
  const { irr, state } = internalRate(lines.net);
  const result: BusinessResult = {
    months,
    lines: shown(lines),
    years: Array.from({ length: Math.ceil(months / 12) }, (_, year) => {
      const [from, to] = [year * 12 + 1, Math.min(months, year * 12 + 12)];
      return { from, to, ...sums(lines, from, to) };
    }),
    totals: sums(lines, 1, months),
    paybackMonth,
    npv: npvOf(lines.discounted),
    irr,
    irrState: state,
    lowest: lowestOf(lines.cumulative),
    staffFrom: staff === null ? 'input' : 'plan',
    notices: noticesOf(inputs, lines, { paybackMonth, irrState: state, staffByMonth }),
  };
  return { result, problems };
}

const shown = (lines: CaseLines): BusinessResult['lines'] => ({
  ...(Object.fromEntries(moneyLines.map((name) => [name, Array.from(lines[name])])) as Record<
    MoneyLine,
    number[]
  >),
  share: Array.from(lines.share, (bp) => bp / 10_000),
  discounted: Array.from(lines.discounted, (value) => npvOf([value])),
});

function sums(lines: CaseLines, from: number, to: number): CaseSums {
  const sum = (line: Float64Array): number => line.slice(from - 1, to).reduce((a, b) => a + b, 0);
  const money = Object.fromEntries(moneyLines.map((name) => [name, sum(lines[name])])) as Record<
    MoneyLine,
    number
  >;
  return {
    ...money,
    cumulative: lines.cumulative[to - 1] ?? 0,
    share: (lines.share[to - 1] ?? 0) / 10_000,
    discounted: npvOf(lines.discounted.slice(from - 1, to)),
  };
}

function lowestOf(cumulative: Float64Array): { amount: number; month: number } {
  let at = 0;
  for (let i = 1; i < cumulative.length; i += 1) if ((cumulative[i] ?? 0) < (cumulative[at] ?? 0)) at = i;
  return { amount: cumulative[at] ?? 0, month: at + 1 };
}

function noticesOf(
  inputs: BusinessInputs,
  lines: CaseLines,
  found: {
    readonly paybackMonth: number | null;
    readonly irrState: IrrState;
    readonly staffByMonth: readonly number[] | null;
  },
): CaseNotice[] {
  const { paybackMonth, irrState, staffByMonth } = found;
  const after = paybackMonth === null ? [] : Array.from(lines.cumulative.slice(paybackMonth));
  const given: readonly [CaseNotice, boolean][] = [
    ['paybackNever', paybackMonth === null],
    ['paybackLost', after.some((amount) => amount < 0)],
    ['irrNoSignChange', irrState === 'noSignChange'],
    ['irrNone', irrState === 'none'],
    ['irrSeveral', irrState === 'several'],
    ['negativeMargin', inputs.margin.value < 0],
    ['rampBeyondHorizon', inputs.rampMonths.value > inputs.horizon],
    ['targetBelowStart', inputs.shareTarget.value < inputs.shareStart.value],
    ['planMissing', inputs.staffFromPlan && staffByMonth === null],
    ['planShort', inputs.staffFromPlan && staffByMonth !== null && staffByMonth.length < inputs.horizon],
  ];
  return given.filter(([, holds]) => holds).map(([notice]) => notice);
}
