import type { z } from 'zod';
import type { Actor } from './actor.ts';
import { isPartner, ratingOf } from './actor.ts';
import type { Criterion, Cutoffs, Indicator } from './criterion.ts';
import { percentiles } from './percentile.ts';
import type { AxisStep, Quadrant, Segmentation, SegmentedPartner } from './segmentation.ts';
import { weightedScore } from './weighted-score.ts';

/** What segmentation needs of a workspace. */
export interface SegmentationContent {
  readonly actors: readonly Actor[];
  readonly criteria: readonly Criterion[];
  /** Empty: the method's defaults (see {@link defaultIndicators}). */
  readonly indicators: readonly Indicator[];
  readonly cutoffs: Cutoffs;
}

/**
 * The indicators before anyone sets them (F2): value is the percentile of the revenue of the last 12 months among
 * active partners, potential the equally weighted ratings.
 */
export function defaultIndicators(criteria: readonly Criterion[]): Indicator[] {
  return [
    { id: 'default:revenue12m', axis: 'value', source: 'revenue12m', weight: 1 },
    ...criteria.map(
      (criterion): Indicator => ({
        id: `default:${criterion.id}`,
        axis: 'potential',
        source: `criterion:${criterion.id}`,
        weight: 1,
      }),
    ),
  ];
}

/** A rating on the 0–100 scale of an axis: (x−1)/4·100 (F2). */
export const ratingToAxis = (rating: number): number => ((rating - 1) / 4) * 100;

/** The quadrant of a point (F2); a score on the cut-off line counts as high. */
export function quadrantOf(value: number, potential: number, cutoffs: Cutoffs): Quadrant {
  const highValue = value >= cutoffs.value;
  const highPotential = potential >= cutoffs.potential;
  if (highValue) return highPotential ? 'strategic' : 'core';
  return highPotential ? 'rising' : 'long-tail';
}

type Step = z.infer<typeof AxisStep>;

/** An axis is F1 over its indicators: under half of the weights known is too little to place a partner by. */
const axisScore = (steps: readonly Step[]): number | null =>
  weightedScore(steps.map((step) => ({ id: step.source, weight: step.weight, value: step.score }))).score;

/**
 * F2, value × potential of every partner and prospect of the register (actors with a status), with F1's score beside
 * it. Each axis is 0–100. Revenue counts by its percentile among the active partners that have a figure; prospects
 * and inactive partners have no place in that portfolio, so revenue gives them no value and hence no quadrant.
 */
export function segmentation(content: SegmentationContent): Segmentation {
  const partners = content.actors.filter(isPartner);
  const indicators = content.indicators.length > 0 ? content.indicators : defaultIndicators(content.criteria);

  const revenues = partners.map((p) => (p.status === 'active' ? p.revenue12m : null));
  const revenuePercentiles = percentiles(revenues);

  const counts: Record<Quadrant, number> = { strategic: 0, rising: 0, core: 0, 'long-tail': 0 };
  let unplaced = 0;
  const result = partners.map((partner, index): SegmentedPartner => {
    const steps = (axis: Indicator['axis']): Step[] =>
      indicators
        .filter((i) => i.axis === axis)
        .map(({ source, weight }): Step => {
          if (source === 'revenue12m')
            return { source, weight, raw: revenues[index] ?? null, score: revenuePercentiles[index] ?? null };
          const raw = ratingOf(partner, source.slice('criterion:'.length));
          return { source, weight, raw, score: raw === null ? null : ratingToAxis(raw) };
        });
    const explain = { value: steps('value'), potential: steps('potential') };
    const value = axisScore(explain.value);
    const potential = axisScore(explain.potential);
    const quadrant =
      value === null || potential === null ? null : quadrantOf(value, potential, content.cutoffs);
    if (quadrant) counts[quadrant] += 1;
    else unplaced += 1;
    const weighted = weightedScore(
      content.criteria.map((c) => ({ id: c.id, weight: c.weight, value: ratingOf(partner, c.id) })),
    );
    return {
      actorId: partner.id,
      code: partner.code,
      value,
      potential,
      quadrant,
      score: weighted.score,
      missing: weighted.missing,
      explain,
    };
  });
  return { cutoffs: content.cutoffs, indicators: [...indicators], partners: result, counts, unplaced };
}
