import { z } from 'zod';
import { Id, type IsoDate } from '../values.ts';
import { type ActionItem, isLate, isOpenAction } from './action.ts';
import type { Risk } from './risk.ts';

export const riskBands = ['low', 'medium', 'high', 'critical'] as const;
export const RiskBand = z.enum(riskBands);
export type RiskBand = z.infer<typeof RiskBand>;

/** The highest level of each band: likelihood × impact of 1–25. */
export const bandLimits: Readonly<Record<RiskBand, number>> = { low: 4, medium: 9, high: 14, critical: 25 };

/** The band of a level (1–25). Both ends belong to their band. */
export const bandOf = (level: number): RiskBand =>
  riskBands.find((band) => level <= bandLimits[band]) ?? 'critical';

/** Likelihood × impact, 1–25; null unless both were judged. */
export const levelOf = (likelihood: number | null, impact: number | null): number | null =>
  likelihood === null || impact === null ? null : likelihood * impact;

/**
 * What an open risk lacks: a judgement, a response, an owner, a trigger, a day of review, or a judgement after the
 * response.
 */
export const riskLacks = ['judgement', 'response', 'owner', 'trigger', 'review', 'after'] as const;

/** A risk's place in the register, computed. Levels are 1–25. */
export const RankedRisk = z.object({
  id: Id,
  /** Its number on the heat map and in tables: the place in the register, from 1. */
  number: z.int().min(1),
  level: z.int().nullable(),
  band: RiskBand.nullable(),
  levelAfter: z.int().nullable(),
  bandAfter: RiskBand.nullable(),
  /** True where the response is judged to make it worse. */
  worse: z.boolean(),
  /** Days since the review was due, for a risk that is not closed; null where none is due. */
  overdueDays: z.int().nullable(),
  lacks: z.array(z.enum(riskLacks)),
  actions: z.object({ open: z.int(), done: z.int(), overdue: z.int() }),
});
export type RankedRisk = z.infer<typeof RankedRisk>;

const Bands = z.record(RiskBand, z.int());

/** The register in its order, and what it adds up to. Counts leave closed risks out. */
export const RiskRegister = z.object({
  rows: z.array(RankedRisk),
  open: z.int(),
  before: Bands,
  after: Bands,
  notJudged: z.int(),
  notJudgedAfter: z.int(),
  /** Critical risks for which no response was chosen. */
  unanswered: z.int(),
  overdue: z.int(),
  withoutOwner: z.int(),
  withoutTrigger: z.int(),
});
export type RiskRegister = z.infer<typeof RiskRegister>;

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
type IsoDay = z.infer<typeof IsoDate>;

/** An ISO day some days later, or earlier for a negative number. */
export const addDays = (iso: IsoDay, days: number): IsoDay =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The register (S48–S52): level = likelihood × impact before and after the response, its band, what is missing and
 * what is overdue on the day `today`. Open risks come before closed ones, the highest level first, those not judged
 * after them; ties keep the consultant's order.
 */
export function riskRegister(
  risks: readonly Risk[],
  actions: readonly ActionItem[],
  today: IsoDay,
): RiskRegister {
  const ofRisk = Map.groupBy(
    actions.filter((a) => a.about === 'risk'),
    (a) => a.aboutId,
  );
  const ranked = risks
    .map((risk) => ({ risk, level: levelOf(risk.likelihood, risk.impact) }))
    .toSorted(
      (a, b) =>
        Number(a.risk.state === 'closed') - Number(b.risk.state === 'closed') ||
        (b.level ?? 0) - (a.level ?? 0) ||
        a.risk.order - b.risk.order ||
        (a.risk.id < b.risk.id ? -1 : 1),
    );
  const rows = ranked.map(({ risk, level }, i) => {
    const levelAfter = levelOf(risk.likelihoodAfter, risk.impactAfter);
    const own = ofRisk.get(risk.id) ?? [];
    return {
      id: risk.id,
      number: i + 1,
      level,
      band: level === null ? null : bandOf(level),
      levelAfter,
      bandAfter: levelAfter === null ? null : bandOf(levelAfter),
      worse: level !== null && levelAfter !== null && levelAfter > level,
      overdueDays: overdueDays(risk, today),
      lacks: lacksOf(risk, level, levelAfter),
      actions: {
        open: own.filter(isOpenAction).length,
        done: own.filter((a) => a.state === 'done').length,
        overdue: own.filter((a) => isLate(a, today)).length,
      },
    };
  });
  const open = rows.filter((_, i) => ranked[i]?.risk.state !== 'closed');
  const lacking = (what: (typeof riskLacks)[number]): number =>
    open.filter((r) => r.lacks.includes(what)).length;
  return {
    rows,
    open: open.length,
    before: countBands(open.map((r) => r.band)),
    after: countBands(open.map((r) => r.bandAfter)),
    notJudged: lacking('judgement'),
    notJudgedAfter: open.filter((r) => r.levelAfter === null).length,
    unanswered: open.filter((r) => r.band === 'critical' && r.lacks.includes('response')).length,
    overdue: open.filter((r) => r.overdueDays !== null).length,
    withoutOwner: lacking('owner'),
    withoutTrigger: lacking('trigger'),
  };
}

function countBands(bands: readonly (RiskBand | null)[]): Record<RiskBand, number> {
  const counts: Record<RiskBand, number> = { low: 0, medium: 0, high: 0, critical: 0 };
  for (const band of bands) if (band !== null) counts[band] += 1;
  return counts;
}

function overdueDays(risk: Risk, today: IsoDay): number | null {
  if (risk.state === 'closed' || risk.reviewOn === null || risk.reviewOn >= today) return null;
  return daysBetween(risk.reviewOn, today);
}

function lacksOf(risk: Risk, level: number | null, levelAfter: number | null): RankedRisk['lacks'] {
  if (risk.state === 'closed') return [];
  const blank = (text: string, other = ''): boolean => text.trim() === '' && other.trim() === '';
  const missing = {
    judgement: level === null,
    response: risk.response === null,
    owner: blank(risk.owner),
    trigger: blank(risk.trigger, risk.triggerEn),
    review: risk.reviewOn === null,
    // What remains is asked for only once there is something to respond to and a response.
    after: level !== null && risk.response !== null && levelAfter === null,
  };
  return riskLacks.filter((what) => missing[what]);
}
