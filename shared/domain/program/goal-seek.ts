import type { Portions } from '../portions.ts';
import { proportion } from './amount.ts';
import type { Condition } from './condition.ts';
import { lowIsGood } from './metrics.ts';
import type { Program } from './program.ts';
import { replay, type Stage } from './stage.ts';
import { summaryOf } from './summary.ts';

/** "Thresholds that put so many in this tier, within this budget." */
export interface Goal {
  readonly tierId: string;
  /** Of the partners who are there in the last month, basis points: so many reach the tier or a higher one. */
  readonly share: number;
  /** What the window may cost, minor units; null is no limit. */
  readonly budget: number | null;
  /** The conditions of the tier that may be moved, all by the same factor. */
  readonly metric: Condition['metric'];
}

/** Where some thresholds lead. */
export interface GoalPoint {
  /** Of the program's thresholds, basis points. */
  readonly factor: number;
  readonly thresholds: readonly {
    readonly conditionId: string;
    readonly before: number;
    readonly after: number;
  }[];
  /** Partners in the tier or a higher one in the last month, in exactly this one, and all. */
  readonly reached: number;
  readonly exactly: number;
  readonly partners: number;
  /** Basis points of all. */
  readonly share: number;
  /** Cost of the window, minor units. */
  readonly cost: number;
}

/**
 * `reached`: the hardest thresholds under which the share is reached. Otherwise `best` is the nearest that is possible:
 * `no-condition` the tier asks nothing of the metric · `no-partners` nobody is there · `too-few` even the easiest
 * thresholds do not bring so many, something else stands in the way · `no-effect` even the hardest ones leave so many
 * there: the months are too few for a review to take effect, or grace carries them to the end; no threshold follows ·
 * `over-budget` so many would cost more; best is the largest share that the budget bears.
 */
export interface GoalAnswer {
  readonly state: 'reached' | 'no-condition' | 'no-partners' | 'too-few' | 'no-effect' | 'over-budget';
  /** The program as it stands. */
  readonly now: GoalPoint | null;
  readonly best: GoalPoint | null;
  /** How many replays it took. */
  readonly tried: number;
}

/** Factors that are tried: a hundredth to a hundred times, in basis points. */
const easiest = 100;
const hardest = 1_000_000;

/**
 * Finds the thresholds of a tier under which a share of the partners reaches it. The harder the thresholds, the fewer
 * reach the tier, review by review, so halving finds the bound; it is looked for in steps of 1 % of the thresholds.
 */
export function* goalSeek(program: Program, stage: Stage, goal: Goal): Portions<GoalAnswer> {
  const place = program.tiers.findIndex((t) => t.id === goal.tierId);
  const moved =
    program.tiers[place]?.groups.flatMap((g) => g.conditions).filter((c) => movable(c, goal)) ?? [];
  if (moved.length === 0) return { state: 'no-condition', now: null, best: null, tried: 0 };
  let tried = 0;
  const points = new Map<number, GoalPoint>();
  const at = (factor: number): GoalPoint => {
    const known = points.get(factor);
    if (known) return known;
    tried++;
    const point = pointOf(program, stage, goal, place, factor);
    points.set(factor, point);
    return point;
  };
  // About twenty replays with a search for the budget.
  const share = (): number => Math.min(0.99, tried / 40);

  const now = at(10_000);
  if (now.partners === 0) return { state: 'no-partners', now, best: null, tried };
  yield share();
  const enough = (p: GoalPoint): boolean => p.share >= goal.share;
  if (!enough(at(easiest))) return { state: 'too-few', now, best: at(easiest), tried };
  if (enough(at(hardest))) return { state: 'no-effect', now, best: null, tried };
  const { yes: bound } = yield* halved(easiest, hardest, (factor) => enough(at(factor)), share);
  const best = at(bound);
  if (goal.budget === null || best.cost <= goal.budget) return { state: 'reached', now, best, tried };
  // Dearer than allowed: the easiest thresholds that the budget bears.
  const { budget } = goal;
  const dear = (factor: number): boolean => at(factor).cost > budget;
  if (dear(hardest)) return { state: 'over-budget', now, best: at(hardest), tried };
  const { no: borne } = yield* halved(bound, hardest, dear, share);
  return { state: 'over-budget', now, best: at(borne), tried };
}

const movable = (c: Condition, goal: Goal): boolean => c.metric === goal.metric && c.threshold > 0;

/** Steps of 1 %, at least one basis point. */
const next = (factor: number): number => factor + Math.max(1, Math.round(factor / 100));

/** Neighbours, to 1 %, between which something stops to hold; it holds at `low`. Both are `high` where it never stops. */
function* halved(
  low: number,
  high: number,
  holds: (factor: number) => boolean,
  share: () => number,
): Portions<{ yes: number; no: number }> {
  if (holds(high)) return { yes: high, no: high };
  let [yes, no] = [low, high];
  while (no > next(yes)) {
    yield share();
    const middle = Math.max(next(yes), Math.round(Math.sqrt(yes * no)));
    if (middle >= no) break;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return { yes, no };
}

/** A program whose tier asks for another multiple of a metric. A KPI that is better when low is made harder downward. */
function withFactor(program: Program, stage: Stage, goal: Goal, factor: number): Program {
  return {
    ...program,
    tiers: program.tiers.map((tier) =>
      tier.id !== goal.tierId
        ? tier
        : {
            ...tier,
            groups: tier.groups.map((g) => ({
              ...g,
              conditions: g.conditions.map((c) =>
                movable(c, goal) ? { ...c, threshold: movedThreshold(c, stage, factor) } : c,
              ),
            })),
          },
    ),
  };
}

function movedThreshold(c: Condition, { history }: Stage, factor: number): number {
  const by = lowIsGood(history, c) ? 10_000 / factor : factor / 10_000;
  // Fractions belong to KPIs alone; money and counts are whole.
  return c.metric === 'kpi' ? Number((c.threshold * by).toPrecision(4)) : rounded(c.threshold * by);
}

/** Three digits that say something, as people write thresholds. */
const rounded = (x: number): number => Math.round(Number(x.toPrecision(3)));

function pointOf(program: Program, stage: Stage, goal: Goal, place: number, factor: number): GoalPoint {
  const changed = factor === 10_000 ? program : withFactor(program, stage, goal, factor);
  const { counts, cost } = summaryOf(replay(changed, stage), stage);
  const final = counts.at(-1) ?? [];
  const partners = final.reduce((a, b) => a + b, 0);
  const reached = final.slice(place + 1).reduce((a, b) => a + b, 0);
  const conditions = (p: Program): Condition[] => p.tiers[place]?.groups.flatMap((g) => g.conditions) ?? [];
  const after = conditions(changed);
  return {
    factor,
    thresholds: conditions(program).flatMap((c, i) =>
      movable(c, goal)
        ? [{ conditionId: c.id, before: c.threshold, after: after[i]?.threshold ?? c.threshold }]
        : [],
    ),
    reached,
    exactly: final[place + 1] ?? 0,
    partners,
    share: partners === 0 ? 0 : proportion(reached, 10_000, partners),
    cost: cost.total,
  };
}
