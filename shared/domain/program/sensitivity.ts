import { roundHalfAway } from '#shared/locale/index.ts';
import type { Portions } from '../portions.ts';
import type { Program } from './program.ts';
import type { CommissionRule } from './rule.ts';
import { type Replay, repaid, replay, type Stage } from './stage.ts';
import { summaryOf } from './summary.ts';

/** How far a threshold or a rate is moved, basis points of what it is. */
export const sensitivitySteps = [-2000, -1000, 1000, 2000] as const;

/** One threshold of a tier, or what one rule pays. */
export type Lever =
  | { readonly kind: 'threshold'; readonly tierId: string; readonly conditionId: string }
  | { readonly kind: 'rate'; readonly ruleId: string };

export interface SensitivityPoint {
  readonly change: number;
  /** Partners who are in another tier in the last month than without the change: higher, and lower. */
  readonly higher: number;
  readonly lower: number;
  /** Cost of the window above that without the change, minor units. */
  readonly cost: number;
}
export interface SensitivityRow {
  readonly lever: Lever;
  /** What is there now: the threshold; null for a rule, whose rates are told by the rule itself. */
  readonly value: number | null;
  readonly points: readonly SensitivityPoint[];
  /** Largest change of cost and of tiers among the points. */
  readonly costSpread: number;
  readonly moved: number;
}
export interface Sensitivity {
  readonly programId: string;
  readonly cost: number;
  readonly partners: number;
  /** Those that matter most to the cost first. */
  readonly rows: readonly SensitivityRow[];
}

/** Every threshold and every rate moved alone, by a tenth and a fifth, either way. */
export function* sensitivity(program: Program, stage: Stage): Portions<Sensitivity> {
  const base = replay(program, stage);
  const baseCost = summaryOf(base, stage);
  const levers = leversOf(program);
  const rows: SensitivityRow[] = [];
  for (const lever of levers) {
    const points: SensitivityPoint[] = [];
    for (const change of sensitivitySteps) {
      yield (rows.length + points.length / sensitivitySteps.length) / levers.length;
      const changed = movedProgram(program, lever, 10_000 + change);
      const played =
        lever.kind === 'rate' ? repaid({ ...base, program: changed }, stage) : replay(changed, stage);
      const cost = summaryOf(played, stage).cost.total - baseCost.cost.total;
      points.push({ change, ...movesAgainst(base, played, stage), cost });
    }
    const most = (of: (p: SensitivityPoint) => number): number => Math.max(0, ...points.map(of));
    rows.push({
      lever,
      value: lever.kind === 'threshold' ? thresholdOf(program, lever) : null,
      points,
      costSpread: most((p) => Math.abs(p.cost)),
      moved: most((p) => p.higher + p.lower),
    });
  }
  return {
    programId: program.id,
    cost: baseCost.cost.total,
    partners: (baseCost.counts.at(-1) ?? []).reduce((a, b) => a + b, 0),
    rows: rows.toSorted((a, b) => b.costSpread - a.costSpread || b.moved - a.moved),
  };
}

function leversOf(program: Program): Lever[] {
  const thresholds = program.tiers.flatMap((t) =>
    t.groups.flatMap((g) =>
      g.conditions
        .filter((c) => c.threshold !== 0)
        .map((c): Lever => ({ kind: 'threshold', tierId: t.id, conditionId: c.id })),
    ),
  );
  const rates = program.rules
    .filter((r) => r.kind !== 'clawback')
    .map((r): Lever => ({ kind: 'rate', ruleId: r.id }));
  return [...thresholds, ...rates];
}

const thresholdOf = (program: Program, lever: Lever & { kind: 'threshold' }): number | null =>
  program.tiers
    .find((t) => t.id === lever.tierId)
    ?.groups.flatMap((g) => g.conditions)
    .find((c) => c.id === lever.conditionId)?.threshold ?? null;

/** The program with one lever at so many basis points of what it was. */
export function movedProgram(program: Program, lever: Lever, by: number): Program {
  if (lever.kind === 'rate')
    return { ...program, rules: program.rules.map((r) => (r.id === lever.ruleId ? movedRule(r, by) : r)) };
  return {
    ...program,
    tiers: program.tiers.map((tier) =>
      tier.id !== lever.tierId
        ? tier
        : {
            ...tier,
            groups: tier.groups.map((g) => ({
              ...g,
              conditions: g.conditions.map((c) =>
                c.id === lever.conditionId ? { ...c, threshold: (c.threshold * by) / 10_000 } : c,
              ),
            })),
          },
    ),
  };
}

/** What a rule pays, moved as a whole: all bands together, an accelerator by what it adds. */
function movedRule(rule: CommissionRule, by: number): CommissionRule {
  const amount = (n: number): number => roundHalfAway((n * by) / 10_000);
  const rate = (n: number): number => Math.min(10_000, amount(n));
  const reward = <R extends { kind: 'amount'; amount: number } | { kind: 'rate'; rate: number }>(r: R): R =>
    r.kind === 'amount' ? { ...r, amount: amount(r.amount) } : { ...r, rate: rate(r.rate) };
  switch (rule.kind) {
    case 'flat':
    case 'mdf':
      return { ...rule, rate: rate(rule.rate) };
    case 'marginal':
    case 'slab':
      return { ...rule, bands: rule.bands.map((b) => ({ ...b, rate: rate(b.rate) })) };
    case 'uplift':
      return { ...rule, points: rate(rule.points) };
    case 'spiff':
    case 'bonus':
      return { ...rule, reward: reward(rule.reward) };
    case 'accelerator':
      return { ...rule, factor: Math.min(100_000, 10_000 + amount(rule.factor - 10_000)) };
    case 'floor':
      return { ...rule, amount: amount(rule.amount) };
    case 'cap':
      return { ...rule, limit: reward(rule.limit) };
    case 'split':
      return { ...rule, partner: rate(rule.partner) };
    case 'clawback':
      return rule;
    default:
      return rule satisfies never;
  }
}

/** Who ends in another tier. */
function movesAgainst(
  base: Replay,
  other: Replay,
  { since, to, history }: Stage,
): { higher: number; lower: number } {
  const months = history.grid.count;
  let [higher, lower] = [0, 0];
  for (let p = 0; p < since.length; p++) {
    if ((since[p] ?? 0) >= to) continue;
    const at = p * months + to - 1;
    const step = (other.path.tiers[at] ?? -1) - (base.path.tiers[at] ?? -1);
    if (step > 0) higher++;
    else if (step < 0) lower++;
  }
  return { higher, lower };
}
