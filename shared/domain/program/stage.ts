import type { Benefit } from './catalogue.ts';
import { readyProgram } from './compile.ts';
import { type History, revenueBetween } from './history.ts';
import { monthOfYear, monthOrdinal } from './months.ts';
import { type Payments, type PayOptions, payments } from './pay.ts';
import type { Program } from './program.ts';
import { readyTiers } from './ready-tiers.ts';
import { assignedTier, type TierPath, tierPath } from './tiers.ts';

/** What all replays of one history share: the months that are looked at, and who is there in them. */
export interface Stage {
  readonly history: History;
  /** First month of the window, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** By partner, the first month in which it counts; behind the last month where it never does. */
  readonly since: Int32Array;
  /** By partner, net revenue of the window in minor units. */
  readonly revenue: Float64Array;
  /** By id, what a benefit costs for one partner and year; null is unknown. */
  readonly benefits: ReadonlyMap<string, number | null>;
}

/**
 * The last months of a history as a stage. A partner counts from the month it joined, at the latest from its first
 * deal; one that is not active and never closed a deal does not count.
 *
 * @param months at most so many; what lies before them serves windows, periods and returns
 */
export function stageOf(history: History, catalogue: readonly Benefit[], months: number): Stage {
  const { grid, partners, firstDeal, deals } = history;
  const to = grid.count;
  const from = Math.max(0, to - months);
  const since = Int32Array.from(partners, (actor, p) => {
    const first = firstDeal[p] ?? 0;
    const deal = first < (firstDeal[p + 1] ?? 0) ? (deals.month[first] ?? 0) : to;
    if (actor.status !== 'active') return deal;
    const joined = actor.joined === null ? 0 : monthOrdinal(actor.joined, grid.calendar) - grid.first;
    return Math.max(0, Math.min(deal, joined, to));
  });
  return {
    history,
    from,
    to,
    since,
    revenue: Float64Array.from(partners, (_, p) => revenueBetween(history, p, from, to)),
    benefits: new Map(catalogue.map((b) => [b.id, b.annualCost])),
  };
}

/** Where a partner's first tier comes from: the register, or what it had earned when the window began. */
export type StartFrom = 'assigned' | 'earned';

/** A program replayed on a stage. */
export interface Replay {
  readonly program: Program;
  readonly start: Int8Array;
  readonly startFrom: readonly StartFrom[];
  readonly path: TierPath;
  readonly pay: Payments;
  /** By tier and month of the year (`[tier · 13 + month]`), what the benefits of one partner cost, minor units. */
  readonly benefitCost: Float64Array;
}

/**
 * Plays a program on a stage (F4, F5). Each partner begins in its tier of the register where the program knows it, else
 * in the one that it had earned by the month before the window (by the first month where there is none before). Months
 * before the window are paid in that tier, too: periods and returns reach back.
 */
export function replay(program: Program, stage: Stage, options: PayOptions = {}): Replay {
  const { history, from } = stage;
  const { earned } = readyTiers(program, history);
  const startFrom: StartFrom[] = [];
  const start = Int8Array.from(history.partners, (actor, partner) => {
    const assigned = assignedTier(program, actor.tier);
    startFrom.push(assigned >= 0 ? 'assigned' : 'earned');
    return assigned >= 0 ? assigned : earned(partner, Math.max(0, from - 1));
  });
  const path = tierPath(program, history, start, from);
  return repaid({ program, start, startFrom, path }, stage, options);
}

/** The payments of a program on known tiers. */
export function repaid(
  known: Pick<Replay, 'program' | 'start' | 'startFrom' | 'path'>,
  stage: Stage,
  options: PayOptions = {},
): Replay {
  const { history, benefits } = stage;
  const { program, path } = known;
  const pay = payments(readyProgram(program, history), history, path.tiers, options);
  return { ...known, pay, benefitCost: benefitCosts(program, benefits) };
}

/** A twelfth of the yearly cost a month, rounded so that the months of a year sum to it. */
function benefitCosts(program: Program, benefits: Stage['benefits']): Float64Array {
  const costs = new Float64Array(program.tiers.length * 13);
  program.tiers.forEach((tier, t) => {
    const yearly = tier.benefits.reduce(
      (sum, b) => sum + (b.annualCost ?? benefits.get(b.benefitId) ?? 0),
      0,
    );
    const upTo = (months: number): number => Math.round((yearly * months) / 12);
    for (let m = 1; m <= 12; m++) costs[t * 13 + m] = upTo(m) - upTo(m - 1);
  });
  return costs;
}

/** What the benefits of a partner cost in a month. */
export function benefitCostAt(played: Replay, stage: Stage, partner: number, month: number): number {
  if (month < (stage.since[partner] ?? 0)) return 0;
  const tier = played.path.tiers[partner * stage.history.grid.count + month] ?? -1;
  return tier < 0 ? 0 : (played.benefitCost[tier * 13 + monthOfYear(stage.history.grid, month)] ?? 0);
}

/** Benefits of a program's tiers whose cost nobody has set: they are left out of every cost. */
export function unpricedBenefits(program: Program, stage: Stage): string[] {
  const unknown = program.tiers.flatMap((t) =>
    t.benefits.filter((b) => (b.annualCost ?? stage.benefits.get(b.benefitId) ?? null) === null),
  );
  return [...new Set(unknown.map((b) => b.benefitId))];
}

/** What a partner costs in a month: paid out, the sellers' parts of its deals, marketing fund and benefits. */
export function costAt(played: Replay, stage: Stage, partner: number, month: number): number {
  const at = partner * stage.history.grid.count + month;
  const { paid, sellers, mdf } = played.pay;
  return (paid[at] ?? 0) + (sellers[at] ?? 0) + (mdf[at] ?? 0) + benefitCostAt(played, stage, partner, month);
}
