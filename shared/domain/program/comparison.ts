import type { PartnerRun, ProgramRun } from './simulate.ts';

/** One partner under two programs; what the second gives more than the first, minor units. */
export interface ComparedPartner {
  readonly actorId: string;
  readonly paid: number;
  /** With marketing fund and benefits. */
  readonly total: number;
  /** Tiers in the last month; null is none. */
  readonly baseTier: string | null;
  readonly otherTier: string | null;
  /** Steps between both tiers, counted from each program's lowest. */
  readonly steps: number;
}

/** Two programs on the same history: who wins and who loses. */
export interface Comparison {
  readonly baseId: string;
  readonly otherId: string;
  /** The largest gain first. */
  readonly partners: readonly ComparedPartner[];
  /** Partners who are paid more, less, the same; and by how much, minor units (`lost` is below zero). */
  readonly winners: number;
  readonly losers: number;
  readonly equal: number;
  readonly gained: number;
  readonly lost: number;
  readonly higher: number;
  readonly lower: number;
  /** Difference of all payments, and of all cost; minor units. */
  readonly paid: number;
  readonly total: number;
}

/** Compares what partners are paid; both runs are of the same stage. */
export function comparisonOf(base: ProgramRun, other: ProgramRun): Comparison {
  const place = (run: ProgramRun, partner: PartnerRun | undefined): number =>
    partner?.final ? run.tierIds.indexOf(partner.final) : -1;
  const [bases, others] = [base, other].map((run) => new Map(run.partners.map((p) => [p.actorId, p])));
  const ids = [...new Set([...(bases?.keys() ?? []), ...(others?.keys() ?? [])])];
  const partners = ids
    .map((actorId): ComparedPartner => {
      const [a, b] = [bases?.get(actorId), others?.get(actorId)];
      return {
        actorId,
        paid: (b?.cost.paid ?? 0) - (a?.cost.paid ?? 0),
        // The parts of the client's sellers are no gain of the partner.
        total: gained(b) - gained(a),
        baseTier: a?.final ?? null,
        otherTier: b?.final ?? null,
        steps: place(other, b) - place(base, a),
      };
    })
    .toSorted((a, b) => b.paid - a.paid || (a.actorId < b.actorId ? -1 : 1));
  const sum = (rows: readonly ComparedPartner[]): number => rows.reduce((s, r) => s + r.paid, 0);
  const winners = partners.filter((p) => p.paid > 0);
  const losers = partners.filter((p) => p.paid < 0);
  return {
    baseId: base.programId,
    otherId: other.programId,
    partners,
    winners: winners.length,
    losers: losers.length,
    equal: partners.length - winners.length - losers.length,
    gained: sum(winners),
    lost: sum(losers),
    higher: partners.filter((p) => p.steps > 0).length,
    lower: partners.filter((p) => p.steps < 0).length,
    paid: other.cost.paid - base.cost.paid,
    total: other.cost.total - base.cost.total,
  };
}

const gained = (partner: PartnerRun | undefined): number =>
  partner ? partner.cost.paid + partner.cost.mdf + partner.cost.benefits : 0;
