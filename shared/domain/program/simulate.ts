import type { Portions } from '../portions.ts';
import type { Benefit } from './catalogue.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { type Fairness, fairnessOf } from './fairness.ts';
import { type History, scaledHistory } from './history.ts';
import { byStep, type PayStep } from './pay.ts';
import type { Program } from './program.ts';
import {
  benefitCostAt,
  type Replay,
  replay,
  type Stage,
  type StartFrom,
  stageOf,
  unpricedBenefits,
} from './stage.ts';
import { type Cost, type Summary, summaryOf } from './summary.ts';

/** What one partner got from one program in the window; money in minor units. */
export interface PartnerRun {
  readonly actorId: string;
  /** First month of the window in which the partner counts. */
  readonly since: number;
  /** Ids of tiers; null is none. */
  readonly start: string | null;
  readonly startFrom: StartFrom;
  readonly final: string | null;
  readonly promotions: number;
  readonly demotions: number;
  /** Net revenue; null for a partner without any deal. */
  readonly revenue: number | null;
  readonly cost: Cost;
  /** What the partner owes back at the end and is carried on: never above zero. */
  readonly owed: number;
  /** Sums of the lines by step (F5). They, what was owed before and what is owed after give what is paid. */
  readonly steps: Readonly<Record<PayStep, number>>;
  readonly owedBefore: number;
  /** By month of the window: paid out, and place of the tier (−1 none). */
  readonly paid: readonly number[];
  readonly tiers: readonly number[];
}

/** Partners and their revenue that went from one tier in the window's first month to another in its last. */
export interface TierMove {
  /** Null is no tier; `joined` where the partners came later. */
  readonly from: string | null;
  readonly to: string | null;
  readonly joined: boolean;
  readonly partners: number;
  readonly revenue: number;
}

export interface ProgramRun extends Summary {
  readonly tierIds: readonly string[];
  readonly moves: readonly TierMove[];
  readonly fairness: readonly Fairness[];
  /** Benefits whose cost nobody has set: left out of every cost. */
  readonly unpriced: readonly string[];
  readonly partners: readonly PartnerRun[];
}

/** Programs on the same history. */
export interface Simulation {
  /** First day of each month of the window, ISO. */
  readonly months: readonly string[];
  /** Of every amount of the history, basis points: 10000 is as it was. */
  readonly revenue: number;
  readonly programs: readonly ProgramRun[];
  /** Each program against the first one. */
  readonly comparisons: readonly Comparison[];
}

export interface SimulationSettings {
  /** How many months up to the end of the history are looked at: 1–36. */
  readonly months: number;
  /** Tries the history with other amounts, basis points. */
  readonly revenue?: number;
}

/** F4 and F5 replayed: every program on the same months of the same history. */
export function* simulation(
  programs: readonly Program[],
  history: History,
  catalogue: readonly Benefit[],
  settings: SimulationSettings,
): Portions<Simulation> {
  const { months, revenue = 10_000 } = settings;
  const stage = stageOf(scaledHistory(history, revenue), catalogue, months);
  const runs: ProgramRun[] = [];
  for (const program of programs) {
    yield runs.length / programs.length;
    runs.push(programRun(replay(program, stage), stage));
  }
  const [first, ...others] = runs;
  return {
    months: history.grid.starts.slice(stage.from, stage.to),
    revenue,
    programs: runs,
    comparisons: first ? others.map((other) => comparisonOf(first, other)) : [],
  };
}

/** All that is told of one replay. */
export function programRun(played: Replay, stage: Stage): ProgramRun {
  const { program } = played;
  return {
    ...summaryOf(played, stage),
    tierIds: program.tiers.map((t) => t.id),
    moves: movesOf(played, stage),
    fairness: fairnessOf(played, stage),
    unpriced: unpricedBenefits(program, stage),
    partners: partnerRuns(played, stage),
  };
}

function partnerRuns(played: Replay, stage: Stage): PartnerRun[] {
  const { history, from, to, since } = stage;
  const { program, path, pay, start, startFrom } = played;
  const months = history.grid.count;
  const moved = { up: new Uint16Array(since.length), down: new Uint16Array(since.length) };
  for (const r of path.reviews) {
    if (r.month < (since[r.partner] ?? 0) || r.after === r.before) continue;
    const way = r.after > r.before ? moved.up : moved.down;
    way[r.partner] = (way[r.partner] ?? 0) + 1;
  }
  const idOf = (place: number | undefined): string | null => program.tiers[place ?? -1]?.id ?? null;
  return history.partnerIds.flatMap((actorId, p): PartnerRun[] => {
    const at = p * months;
    const sum = (column: Float64Array): number => {
      let s = 0;
      for (let m = from; m < to; m++) s += column[at + m] ?? 0;
      return s;
    };
    const paid = sum(pay.paid);
    if ((since[p] ?? 0) >= to && paid === 0) return [];
    let benefits = 0;
    for (let m = from; m < to; m++) benefits += benefitCostAt(played, stage, p, m);
    const [sellers, mdf] = [sum(pay.sellers), sum(pay.mdf)];
    const hasDeals = (history.firstDeal[p + 1] ?? 0) > (history.firstDeal[p] ?? 0);
    return [
      {
        actorId,
        since: Math.max(0, (since[p] ?? 0) - from),
        start: idOf(start[p]),
        startFrom: startFrom[p] ?? 'earned',
        final: idOf(path.tiers[at + to - 1]),
        promotions: moved.up[p] ?? 0,
        demotions: moved.down[p] ?? 0,
        revenue: hasDeals ? (stage.revenue[p] ?? 0) : null,
        cost: { paid, sellers, mdf, benefits, total: paid + sellers + mdf + benefits },
        owed: to > 0 ? (pay.carried[at + to - 1] ?? 0) : 0,
        owedBefore: from > 0 ? (pay.carried[at + from - 1] ?? 0) : 0,
        steps: byStep((s) => sum(pay.steps[s])),
        paid: [...pay.paid.subarray(at + from, at + to)],
        tiers: [...path.tiers.subarray(at + from, at + to)],
      },
    ];
  });
}

function movesOf({ program, path }: Replay, { history, from, to, since, revenue }: Stage): TierMove[] {
  const months = history.grid.count;
  const sums = new Map<string, TierMove>();
  history.partnerIds.forEach((_, p) => {
    const begins = since[p] ?? 0;
    if (begins >= to) return;
    const joined = begins > from;
    const a = joined ? -1 : (path.tiers[p * months + from] ?? -1);
    const b = path.tiers[p * months + to - 1] ?? -1;
    const key = `${joined} ${a} ${b}`;
    const one = sums.get(key);
    sums.set(key, {
      from: program.tiers[a]?.id ?? null,
      to: program.tiers[b]?.id ?? null,
      joined,
      partners: (one?.partners ?? 0) + 1,
      revenue: (one?.revenue ?? 0) + (revenue[p] ?? 0),
    });
  });
  return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, move]) => move);
}
