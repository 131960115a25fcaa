import { headcountPlan } from '#shared/domain/organization/headcount-plan.ts';
import {
  type BusinessResult,
  type BusinessView,
  businessCase,
  mainCase,
  plannedStaff,
} from '#shared/domain/strategy/business-case.ts';
import type { BusinessCase, BusinessInput } from '#shared/domain/strategy/business-inputs.ts';
import {
  type BreakEvenGrid,
  breakEvenGrid,
  breakEvenValue,
  type Swing,
  tornado,
  usedInputs,
} from '#shared/domain/strategy/business-sensitivity.ts';
import { type Simulation, simulate } from '#shared/domain/strategy/business-simulation.ts';
import type { ReportContent } from './content.ts';

/** What the business case is reported from: the main case with all that was computed on it, once. */
export interface CaseContent {
  readonly report: ReportContent;
  readonly one: BusinessCase;
  readonly result: BusinessResult;
  readonly swings: readonly Swing[];
  readonly breakEven: readonly { readonly input: BusinessInput; readonly value: number | null }[];
  /** Over the two inputs with the widest swings; null with fewer than two. */
  readonly grid: BreakEvenGrid | null;
  /** Null where nothing is uncertain or a range is wrong. */
  readonly simulation: Simulation | null;
  readonly all: readonly { readonly one: BusinessCase; readonly result: BusinessResult }[];
  readonly money: (minor: number) => string;
}

/** The content, or why there is none: no case, or one whose assumptions have to be mended. */
export function caseContent(report: ReportContent): CaseContent | { readonly problems: number } | null {
  const { document, locale } = report;
  const one = mainCase(document.businessCases);
  if (!one) return null;
  const staff = plannedStaff(headcountPlan(document.headcountLines, document.settings.headcount));
  const view: BusinessView = businessCase(one.inputs, staff);
  if (view.result === null) return { problems: view.problems.length };
  const swings = tornado(one.inputs, staff);
  const [first, second] = swings;
  const runs = simulate(one.inputs, { seed: one.seed, staffByMonth: staff });
  return {
    report,
    one,
    result: view.result,
    swings,
    breakEven: usedInputs(one.inputs, staff).map((input) => ({
      input,
      value: breakEvenValue(one.inputs, input, staff),
    })),
    grid: first && second ? breakEvenGrid(one.inputs, first.input, second.input, staff) : null,
    simulation: runs.state === 'done' ? runs.simulation : null,
    all: document.businessCases.flatMap((c) => {
      const { result } = businessCase(c.inputs, staff);
      return result ? [{ one: c, result }] : [];
    }),
    money: (minor) => locale.money(minor, { compact: true }),
  };
}
