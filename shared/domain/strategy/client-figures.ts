import type { Actor } from '../ecosystem/actor.ts';
import { concentration } from '../ecosystem/concentration.ts';
import type { HeadcountBasis, HeadcountLine } from '../organization/headcount.ts';
import { headcountPlan } from '../organization/headcount-plan.ts';
import type { Benchmark, ClientFigure } from './benchmark.ts';
import { businessCase, mainCase, plannedStaff } from './business-case.ts';
import type { BusinessCase } from './business-inputs.ts';

/** Where the product found a figure of the client, or why it has none. */
export const clientFigureBases = ['case', 'plan', 'register', 'hand', 'none'] as const;
export type ClientFigureBasis = (typeof clientFigureBases)[number];

/** The client's figure beside one benchmark, in the benchmark's unit. */
export interface ClientBeside {
  readonly benchmarkId: string;
  readonly value: number | null;
  readonly basis: ClientFigureBasis;
  /** Given by hand: in the consultant's words. */
  readonly source: string;
  /** Where the client stands against the published figure, which stays a comparison and enters no calculation. */
  readonly standing: 'within' | 'below' | 'above' | null;
}

/** What the figures are taken from; each is null where the workspace does not have it. */
export interface ClientFigureSources {
  /** Share of indirect revenue at the start of the main business case, basis points. */
  readonly shareStart: number | null;
  /** People for partners among all staff (S18), a fraction 0–1. */
  readonly staffShare: number | null;
  /** Month in which the main business case has paid back (F9). */
  readonly paybackMonth: number | null;
  /** F10, a fraction 0–1. */
  readonly top1Share: number | null;
}

/** Finds the sources in the workspace's lists; an engagement document without its head will do. */
export function clientFigureSources(
  content: {
    readonly businessCases: readonly BusinessCase[];
    readonly headcountLines: readonly HeadcountLine[];
    readonly actors: readonly Pick<Actor, 'status' | 'revenue12m'>[];
  },
  headcount: HeadcountBasis,
): ClientFigureSources {
  const main = mainCase(content.businessCases);
  const plan = headcountPlan(content.headcountLines, headcount);
  const revenues = content.actors.flatMap((a) =>
    a.status === 'active' && a.revenue12m !== null ? [a.revenue12m] : [],
  );
  return {
    shareStart: main?.inputs.shareStart.value ?? null,
    staffShare: plan.lines.length > 0 ? plan.shareStart : null,
    paybackMonth: main ? (businessCase(main.inputs, plannedStaff(plan)).result?.paybackMonth ?? null) : null,
    top1Share: concentration(revenues).top1Share,
  };
}

const basisOf: Readonly<Record<ClientFigure, Exclude<ClientFigureBasis, 'hand' | 'none'>>> = {
  'indirect-share': 'case',
  'payback-months': 'case',
  'staff-share': 'plan',
  'top1-share': 'register',
};

const fraction = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10_000);

/** S07: the client's own figure beside each benchmark. What was given by hand stands where the product has none. */
export function clientFiguresOf(
  benchmarks: readonly Pick<
    Benchmark,
    'id' | 'unit' | 'figure' | 'clientValue' | 'clientSource' | 'low' | 'high' | 'relation'
  >[],
  sources: ClientFigureSources,
): ClientBeside[] {
  const computed: Readonly<Record<ClientFigure, { value: number | null; unit: Benchmark['unit'] }>> = {
    'indirect-share': { value: sources.shareStart, unit: 'percent' },
    'staff-share': { value: fraction(sources.staffShare), unit: 'percent' },
    'payback-months': { value: sources.paybackMonth, unit: 'months' },
    'top1-share': { value: fraction(sources.top1Share), unit: 'percent' },
  };
  return benchmarks.map((b): ClientBeside => {
    const own = b.figure === null ? null : computed[b.figure];
    const found = own !== null && own.unit === b.unit ? own.value : null;
    const value = found ?? b.clientValue;
    return {
      benchmarkId: b.id,
      value,
      basis:
        found !== null && b.figure !== null ? basisOf[b.figure] : b.clientValue !== null ? 'hand' : 'none',
      source: found === null && b.clientValue !== null ? b.clientSource : '',
      standing: value === null ? null : standingOf(value, b),
    };
  });
}

/** "About" leaves a tenth on both sides. */
function standingOf(
  value: number,
  b: Pick<Benchmark, 'low' | 'high' | 'relation'>,
): Exclude<ClientBeside['standing'], null> {
  const slack = b.relation === 'about' ? Math.abs(b.low) / 10 : 0;
  const low = b.relation === 'at-most' ? Number.NEGATIVE_INFINITY : b.low - slack;
  const high = b.relation === 'at-least' ? Number.POSITIVE_INFINITY : (b.high ?? b.low) + slack;
  return value < low ? 'below' : value > high ? 'above' : 'within';
}
