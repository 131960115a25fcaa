import type { Actor } from '../ecosystem/actor.ts';
import type { Benefit } from './catalogue.ts';
import type { Deal } from './deal.ts';
import { type GrowthPath, growthPath } from './growth-path.ts';
import { type History, historyOf, type ProgramContent } from './history.ts';
import { type MetricSource, metricSource } from './metrics.ts';
import { dayNumber, monthAt } from './months.ts';
import type { Program } from './program.ts';
import {
  type BenefitDifference,
  benefitDifferences,
  heldPayments,
  type PayBasis,
  payHistory,
} from './tier-cost.ts';
import { assignedTier, type TierStanding, tierStanding } from './tiers.ts';

/**
 * How a partner's tier in the register stands to the one that the rules give (F4): `above` it sits higher than it
 * earns, `below` lower, `unassigned` it earns one and has none, `unknown-name` the register names a tier that the
 * program does not have, `insufficient` the figures do not say whether the tier is earned.
 */
export const auditDirections = [
  'right',
  'above',
  'below',
  'unassigned',
  'unknown-name',
  'insufficient',
] as const;
export type AuditDirection = (typeof auditDirections)[number];

/** What the tier of the register costs a year more (above zero) or less than the earned one; money in minor units. */
export interface AuditCost {
  readonly total: number;
  readonly benefits: readonly BenefitDifference[];
  /** Sum over the benefits whose cost is known. */
  readonly benefitSum: number;
  /** Benefits that differ and whose cost nobody knows: they are left out of the sum. */
  readonly unpriced: readonly string[];
  readonly basis: PayBasis;
  /** Payments of the last twelve months with the tier held at the register's, and at the earned one. */
  readonly paidAssigned: number;
  readonly paidEarned: number;
  readonly mdfAssigned: number;
  readonly mdfEarned: number;
}

export interface AuditRow {
  readonly actorId: string;
  readonly code: string;
  /** The word of the register. */
  readonly word: string | null;
  /** Places in the program's tiers; −1 is none. */
  readonly assigned: number;
  readonly earned: number;
  /** The highest tier above the earned one that the missing figures leave possible; −1 for none. */
  readonly possible: number;
  readonly direction: AuditDirection;
  /** Null where no difference is to be priced. */
  readonly cost: AuditCost | null;
  readonly path: GrowthPath | null;
}

/** F4 on the register of today. */
export interface TierAudit {
  readonly programId: string;
  /** The day up to which figures count, ISO. */
  readonly on: string;
  /** Months of the last twelve that the history has. */
  readonly months: number;
  readonly rows: readonly AuditRow[];
  readonly counts: Readonly<Record<AuditDirection, number>>;
  /** What is given too much, and what is withheld, a year: sums over `above` and over `below` and `unassigned`. */
  readonly over: number;
  readonly under: number;
  /** Partners by tier; the first place is for none. */
  readonly assignedCounts: readonly number[];
  readonly earnedCounts: readonly number[];
  /** Of those who earn no tier, the partners of whom the figures do not say it for certain. */
  readonly undecided: number;
  /** Partners by the highest tier that missing figures leave possible; the first place for none. */
  readonly possibleCounts: readonly number[];
  /** Partners whose costs rest on an estimate of the register's revenue. */
  readonly estimated: number;
  /** Benefits that differ somewhere and have no known cost. */
  readonly unpriced: readonly string[];
}

/** Partners in a tier that the rules do not give, and those of them who earn a higher one than the register says. */
export const misplaced = ({ counts }: Pick<TierAudit, 'counts'>): number =>
  counts.above + withheld({ counts }) + counts['unknown-name'];
export const withheld = ({ counts }: Pick<TierAudit, 'counts'>): number => counts.below + counts.unassigned;

/** Every tier of a program for one partner, from the lowest, with its earned place. */
export interface PartnerStanding {
  readonly standings: readonly TierStanding[];
  readonly earned: number;
  readonly possible: number;
}

/**
 * F4 for one partner at a month's end, all tiers with all conditions. In a workspace that keeps no certificates and
 * assessments at all, nobody has failed one: such a gate is not known rather than not passed.
 */
export function partnerStanding(
  program: Pick<Program, 'tiers'>,
  history: History,
  source: MetricSource,
  partner: number,
  month: number,
): PartnerStanding {
  const blind = history.content.holdings.length === 0;
  const standings = program.tiers.map((tier): TierStanding => {
    const one = tierStanding(tier, history, source, partner, month);
    if (!blind || one.standing !== 'unmet' || one.groups.some((g) => g.standing === 'unmet')) return one;
    return { ...one, standing: 'unknown' };
  });
  const earned = standings.findLastIndex((s) => s.standing === 'met');
  const unknown = standings.findLastIndex((s) => s.standing === 'unknown');
  return { standings, earned, possible: unknown > earned ? unknown : -1 };
}

/** The direction of a partner whose tiers are known. */
export function directionOf(
  word: string | null,
  assigned: number,
  standing: PartnerStanding,
): AuditDirection {
  const { earned, possible } = standing;
  if (word !== null && word.trim() !== '' && assigned < 0) return 'unknown-name';
  if (assigned < 0) return earned >= 0 ? 'unassigned' : possible >= 0 ? 'insufficient' : 'right';
  if (earned > assigned) return 'below';
  if (earned === assigned) return 'right';
  // Something from the register's tier on may be earned: nobody can say that it is too high.
  return possible >= assigned ? 'insufficient' : 'above';
}

/** Who is audited: active partners, and all who have a tier in the register. */
const isAudited = (actor: Actor | undefined): actor is Actor =>
  actor !== undefined && (actor.status === 'active' || (actor.tier ?? '').trim() !== '');

/** Partners by tier as they earn them. */
export interface EarnedCounts {
  /** The first place is for none. */
  readonly counts: readonly number[];
  /** Of those without a tier, the partners of whom the figures do not say it for certain. */
  readonly undecided: number;
}

/** Partners by tier as they earn them at a day: the quick half of the audit. */
export function earnedCounts(
  program: Pick<Program, 'tiers'>,
  history: History,
  source: MetricSource,
  on: string,
): EarnedCounts {
  const counts = Array.from({ length: program.tiers.length + 1 }, () => 0);
  let undecided = 0;
  const month = monthOn(history, on);
  for (const actor of history.content.actors) {
    const partner = history.indexOf.get(actor.id);
    if (partner === undefined || !isAudited(actor)) continue;
    const { earned, possible } = partnerStanding(program, history, source, partner, month);
    counts[earned + 1] = (counts[earned + 1] ?? 0) + 1;
    if (earned < 0 && possible >= 0) undecided++;
  }
  return { counts, undecided };
}

/**
 * The day on which tiers are judged: the last one that the history of deals tells of, today where it has none. Months
 * that nobody has recorded yet are not months without sales.
 *
 * @param today ISO
 */
export function judgedOn(deals: readonly Pick<Deal, 'closedOn'>[], today: string): string {
  let last = '';
  for (const { closedOn } of deals) if (closedOn > last) last = closedOn;
  return last === '' || last > today ? today : last;
}

/** The month that holds a day, within the months of a history. */
export const monthOn = (history: History, on: string): number =>
  Math.min(history.grid.count - 1, Math.max(0, monthAt(history.grid, dayNumber(on))));

/**
 * Who sits in a tier that the rules do not give, in which direction, and what it costs a year. Audited are active
 * partners and all who have a tier in the register. It needs no deals: the register's revenue of twelve months serves.
 *
 * Cost = difference in the yearly cost of benefits + difference in the payments and marketing fund of the last twelve
 * months, replayed with the tier held fixed at the register's and at the earned one.
 */
export function tierAudit(
  program: Program,
  content: ProgramContent,
  catalogue: readonly Benefit[],
  on: string,
): TierAudit {
  const history = historyOf(content, on);
  const source = metricSource(history, on);
  const month = monthOn(history, on);
  const actors = new Map(content.actors.map((a) => [a.id, a]));
  const judged = history.partnerIds.flatMap((id, partner) => {
    const actor = actors.get(id);
    if (!isAudited(actor)) return [];
    const assigned = assignedTier(program, actor.tier);
    const standing = partnerStanding(program, history, source, partner, month);
    return [{ actor, partner, assigned, standing, direction: directionOf(actor.tier, assigned, standing) }];
  });
  const pay = payHistory(content, on);
  // The order of partners is the same in both histories: it follows from the register alone.
  const held = (place: (one: (typeof judged)[number]) => number): number[] => {
    const all = history.partnerIds.map(() => -1);
    for (const one of judged) all[one.partner] = place(one);
    return all;
  };
  const asAssigned = heldPayments(
    program,
    pay,
    held((one) => one.assigned),
  );
  const asEarned = heldPayments(
    program,
    pay,
    held((one) => one.standing.earned),
  );
  const rows = judged.map(({ actor, partner, assigned, standing, direction }): AuditRow => {
    const { earned, possible } = standing;
    const priced = direction === 'above' || direction === 'below' || direction === 'unassigned';
    return {
      actorId: actor.id,
      code: actor.code,
      word: actor.tier,
      assigned,
      earned,
      possible,
      direction,
      cost: priced ? costOf(assigned, earned, partner) : null,
      path:
        direction === 'above'
          ? growthPath(program, standing, assigned, 'hold')
          : growthPath(program, standing, earned + 1),
    };
  });

  function costOf(assigned: number, earned: number, partner: number): AuditCost {
    const benefits = benefitDifferences(
      program.tiers[earned] ?? null,
      program.tiers[assigned] ?? null,
      catalogue,
    );
    const known = benefits.filter((b) => b.before !== null && b.after !== null);
    const benefitSum = known.reduce((sum, b) => sum + (b.after ?? 0) - (b.before ?? 0), 0);
    const [a, e] = [asAssigned[partner], asEarned[partner]];
    const paid = { paidAssigned: a?.payments ?? 0, paidEarned: e?.payments ?? 0 };
    const mdf = { mdfAssigned: a?.mdf ?? 0, mdfEarned: e?.mdf ?? 0 };
    return {
      total: benefitSum + paid.paidAssigned - paid.paidEarned + mdf.mdfAssigned - mdf.mdfEarned,
      benefits,
      benefitSum,
      unpriced: benefits.filter((b) => b.before === null || b.after === null).map((b) => b.benefitId),
      basis: pay.basis[partner] ?? 'none',
      ...paid,
      ...mdf,
    };
  }

  const count = (place: (row: AuditRow) => number): number[] => {
    const counts = Array.from({ length: program.tiers.length + 1 }, () => 0);
    for (const row of rows) counts[place(row) + 1] = (counts[place(row) + 1] ?? 0) + 1;
    return counts;
  };
  const sum = (...of: AuditDirection[]): number =>
    rows.reduce((s, r) => s + (of.includes(r.direction) ? (r.cost?.total ?? 0) : 0), 0);
  return {
    programId: program.id,
    on,
    months: pay.to - pay.from + 1,
    rows,
    counts: Object.fromEntries(
      auditDirections.map((d) => [d, rows.filter((r) => r.direction === d).length]),
    ) as Record<AuditDirection, number>,
    over: sum('above'),
    under: -sum('below', 'unassigned') + 0,
    assignedCounts: count((r) => r.assigned),
    earnedCounts: count((r) => r.earned),
    undecided: rows.filter((r) => r.earned < 0 && r.possible >= 0).length,
    possibleCounts: count((r) => r.possible),
    estimated: rows.filter((r) => r.cost?.basis === 'estimate').length,
    unpriced: [...new Set(rows.flatMap((r) => r.cost?.unpriced ?? []))].sort(),
  };
}
