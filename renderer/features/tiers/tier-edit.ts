import type { KpiUnit } from '#shared/domain/library/kpi.ts';
import type { Condition, ConditionMetric } from '#shared/domain/program/condition.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { type Tier, tierTones } from '#shared/domain/program/tier.ts';
import type { Lists } from '../tier-audit/use-tier-world.ts';

/** An id that no part of the program has. */
export const newId = (): string => crypto.randomUUID();

/** The tiers with one of them changed. */
export const withTier = (tiers: readonly Tier[], id: string, change: (tier: Tier) => Tier): Tier[] =>
  tiers.map((tier) => (tier.id === id ? change(tier) : tier));

/** The tiers with one of them moved by some places, within the list. */
export function movedTier(tiers: readonly Tier[], id: string, by: number): Tier[] {
  const from = tiers.findIndex((t) => t.id === id);
  const to = Math.min(tiers.length - 1, Math.max(0, from + by));
  const tier = tiers[from];
  if (!tier || from === to) return [...tiers];
  return tiers.toSpliced(from, 1).toSpliced(to, 0, tier);
}

/** A new tier above the others, in the next colour that is free. */
export function newTier(program: Program, name: string, nameEn: string): Tier {
  const used = new Set(program.tiers.map((t) => t.tone));
  return {
    id: newId(),
    name,
    nameEn,
    promise: '',
    promiseEn: '',
    tone: tierTones.find((tone) => !used.has(tone)) ?? 'entry',
    groups: [],
    gateIds: [],
    benefits: [],
    discount: program.tiers.at(-1)?.discount ?? 0,
  };
}

const usual: Readonly<Record<Exclude<ConditionMetric, 'revenue'>, number>> = {
  deals: 6,
  'registered-deals': 3,
  'new-customers': 2,
  growth: 1000,
  tenure: 12,
  'certified-people': 2,
  certificate: 1,
  kpi: 1,
};

/**
 * A condition of a metric with a usual threshold; under its old id where it takes another's place.
 *
 * @param revenue where a condition on revenue begins, minor units
 */
export function newCondition(
  metric: ConditionMetric,
  lists: Lists,
  revenue: number,
  id = newId(),
): Condition {
  return {
    id,
    metric,
    kpiId: metric === 'kpi' ? (lists.kpis[0]?.id ?? null) : null,
    certificateId:
      metric === 'certificate' ? (lists.certificates.find((c) => c.kind === 'training')?.id ?? null) : null,
    threshold: metric === 'revenue' ? revenue : usual[metric],
    windowMonths: 12,
  };
}

/** The unit in which a condition's threshold is typed. */
export function unitOf(condition: Condition, lists: Lists): KpiUnit {
  switch (condition.metric) {
    case 'revenue':
      return 'money';
    case 'growth':
      return 'percent';
    case 'tenure':
      return 'months';
    case 'kpi':
      return lists.kpis.find((k) => k.id === condition.kpiId)?.unit ?? 'count';
    default:
      return 'count';
  }
}

/** True where looking back some months means something. */
export const hasWindow = ({ metric }: Condition): boolean =>
  metric !== 'tenure' && metric !== 'certificate' && metric !== 'certified-people';
