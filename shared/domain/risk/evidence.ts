import { z } from 'zod';
import { type Actor, isPartner, ratingOf } from '../ecosystem/actor.ts';
import { concentration } from '../ecosystem/concentration.ts';
import type { Conflict } from '../ecosystem/conflict.ts';
import type { BusinessCase } from '../strategy/business-inputs.ts';
import { Id } from '../values.ts';
import type { Stakeholder } from './stakeholder.ts';
import { stakeholderMap } from './stakeholder-map.ts';

/** A number that the workspace knows already and that bears on a risk. */
export const evidenceIds = [
  'hhi',
  'top1Share',
  'top3Share',
  'openClashes',
  'highClashes',
  'setupCost',
  'activePartners',
  'inactivePartners',
  'revenueKnown',
  'ratingsComplete',
  'strongOpponents',
  'peopleToMove',
] as const;
export const Evidence = z.object({
  riskId: Id,
  id: z.enum(evidenceIds),
  /** Money in minor units, shares as fractions 0–1, all others as they are; null where it cannot be known yet. */
  value: z.number().nullable(),
  unit: z.enum(['count', 'share', 'money', 'index']),
  /** Whose number it is: the largest partner, the business case. */
  about: z.string().nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

export interface EvidenceContent {
  readonly actors: readonly Actor[];
  readonly criteria: readonly { readonly id: string; readonly weight: number }[];
  readonly openClashes: readonly Pick<Conflict, 'severity'>[];
  readonly businessCases: readonly BusinessCase[];
  readonly stakeholders: readonly Stakeholder[];
}

/**
 * What the workspace knows about the risks and challenges of the method (S48–S53), by their fixed ids: concentration
 * for dependence (F10), open clashes for conflicts (F11), the set-up cost of the main business case (F9), how complete
 * the data are, and who stands against the change.
 */
export function riskEvidence(content: EvidenceContent): Evidence[] {
  const partners = content.actors.filter(isPartner);
  const active = partners.filter((p) => p.status === 'active');
  const earners = active
    .filter((p) => (p.revenue12m ?? 0) > 0)
    .toSorted((a, b) => (b.revenue12m ?? 0) - (a.revenue12m ?? 0));
  const { hhi, top1Share, top3Share } = concentration(earners.map((p) => p.revenue12m ?? 0));
  const main = content.businessCases.find((c) => c.main) ?? content.businessCases[0];
  const weighed = content.criteria.filter((c) => c.weight > 0);
  const rated = active.flatMap((p) => weighed.filter((c) => ratingOf(p, c.id) !== null)).length;
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  const { strongOpponents, toMove } = stakeholderMap(content.stakeholders, [], '');
  const people = content.stakeholders.length > 0;
  const row = (
    riskId: string,
    id: Evidence['id'],
    value: number | null,
    unit: Evidence['unit'],
    about: string | null = null,
  ): Evidence => ({ riskId, id, value, unit, about });
  const clashes = (riskId: string): Evidence[] => [
    row(riskId, 'openClashes', content.openClashes.length, 'count'),
    row(riskId, 'highClashes', content.openClashes.filter((c) => c.severity === 'high').length, 'count'),
  ];
  return [
    row('risk-coordination', 'activePartners', active.length, 'count'),
    ...clashes('risk-conflict'),
    row('risk-setup-cost', 'setupCost', main?.inputs.setup.value ?? null, 'money', main?.name ?? null),
    row('risk-dependence', 'hhi', hhi, 'index'),
    row('risk-dependence', 'top1Share', top1Share, 'share', earners[0]?.name ?? null),
    row('risk-dependence', 'top3Share', top3Share, 'share'),
    row('challenge-resistance', 'strongOpponents', people ? strongOpponents : null, 'count'),
    row('challenge-resistance', 'peopleToMove', people ? toMove : null, 'count'),
    row('challenge-retention', 'activePartners', active.length, 'count'),
    row(
      'challenge-retention',
      'inactivePartners',
      partners.filter((p) => p.status === 'inactive').length,
      'count',
    ),
    row(
      'challenge-data',
      'revenueKnown',
      share(active.filter((p) => p.revenue12m !== null).length, active.length),
      'share',
    ),
    row('challenge-data', 'ratingsComplete', share(rated, active.length * weighed.length), 'share'),
    ...clashes('challenge-conflict'),
  ];
}
