import { z } from 'zod';
import { isPartner } from '../ecosystem/actor.ts';
import { concentration } from '../ecosystem/concentration.ts';
import type { Quadrant } from '../ecosystem/segmentation.ts';
import { segmentation } from '../ecosystem/value-potential.ts';
import { strategyView } from '../strategy/strategy-view.ts';
import type { EngagementDocument } from '../workspace/document.ts';

/** What the dashboard shows of the whole engagement. Money is in minor units, shares are fractions. */
export const Overview = z.object({
  active: z.int(),
  prospects: z.int(),
  inactive: z.int(),
  /** Revenue of active partners; null where none is known. */
  revenue: z.int().nullable(),
  revenueKnown: z.int(),
  top1Share: z.number().nullable(),
  top1Name: z.string().nullable(),
  hhi: z.number().nullable(),
  quadrants: z.record(z.enum(['strategic', 'rising', 'core', 'long-tail']), z.int()),
  unplaced: z.int(),
  conflicts: z.int(),
  /** Active partners without revenue, and without a complete set of ratings. */
  withoutRevenue: z.int(),
  withoutRatings: z.int(),
  /** Goals that fail a letter of SMART, of all; goals whose day has passed. */
  goals: z.int(),
  goalsFailing: z.int(),
  goalsPast: z.int(),
  /** Strong drawbacks without an answer, and answers on drivers that contradict each other. */
  drawbacksUnanswered: z.int(),
  driverCircles: z.int(),
});
export type Overview = z.infer<typeof Overview>;

/**
 * The dashboard's figures (F2, F10), from the same calculations that reports use.
 *
 * @param today ISO day
 */
export function overview(document: EngagementDocument, today: string): Overview {
  const strategy = strategyView(document, today);
  const partners = document.actors.filter(isPartner);
  const active = partners.filter((p) => p.status === 'active');
  const earners = active
    .filter((p) => p.revenue12m !== null)
    .toSorted((a, b) => (b.revenue12m ?? 0) - (a.revenue12m ?? 0));
  const { counts, unplaced } = segmentation({ ...document, cutoffs: document.settings.cutoffs });
  const c = concentration(earners.map((p) => p.revenue12m ?? 0));
  const quadrants: Record<Quadrant, number> = counts;
  return {
    active: active.length,
    prospects: partners.filter((p) => p.status === 'prospect').length,
    inactive: partners.filter((p) => p.status === 'inactive').length,
    revenue: earners.length > 0 ? earners.reduce((sum, p) => sum + (p.revenue12m ?? 0), 0) : null,
    revenueKnown: earners.length,
    top1Share: c.top1Share,
    top1Name: earners[0]?.name ?? null,
    hhi: c.hhi,
    quadrants,
    unplaced,
    conflicts: document.relations.filter((r) => r.type === 'conflict').length,
    withoutRevenue: active.length - earners.length,
    withoutRatings: active.filter((p) => Object.keys(p.ratings).length < document.criteria.length).length,
    goals: strategy.verdicts.length,
    goalsFailing: strategy.verdicts.filter((v) => !v.passed).length,
    goalsPast: document.goals.filter((g) => g.dueOn !== null && g.dueOn <= today).length,
    drawbacksUnanswered: strategy.balance.unanswered.length,
    driverCircles: strategy.ranking.circles.length,
  };
}
