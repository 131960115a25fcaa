import { weightedScore } from '../ecosystem/weighted-score.ts';
import { type FitAnchors, type OrgCriterion, type OrgModel, orgModels } from './fit.ts';

/** One criterion's part in a model's fit. */
export interface FitPart {
  readonly criterionId: string;
  readonly weight: number;
  readonly rating: number | null;
  /** Fit of the model at that rating, 0–1; null without a rating. */
  readonly fit: number | null;
  /** What the criterion adds to the model's result, in points of 100; 0 where it was left out. */
  readonly points: number;
}

export interface ModelFit {
  readonly model: OrgModel;
  /** 0–100; null for insufficient data. */
  readonly fit: number | null;
  readonly parts: readonly FitPart[];
}

/** The criterion that separates the winner from the next model, and by how many points. */
export interface DecidingCriterion {
  readonly criterionId: string;
  readonly points: number;
}

/** The smallest change of ratings that would make another model win. */
export interface FitChange {
  readonly model: OrgModel;
  /** One or two ratings; empty when no change of two ratings is enough. */
  readonly changes: readonly { readonly criterionId: string; readonly from: number; readonly to: number }[];
}

/** What happens to the winner when a criterion weighs nothing, half, or twice as much. */
export interface WeightSensitivity {
  readonly criterionId: string;
  readonly without: OrgModel | null;
  readonly half: OrgModel | null;
  readonly double: OrgModel | null;
}

export interface OrgFit {
  /** Best first; models without a result last. */
  readonly models: readonly ModelFit[];
  /** Null for insufficient data or a tie at the top. */
  readonly winner: OrgModel | null;
  /** Points between the first and the second. */
  readonly lead: number | null;
  /** Share of all weights without a rating, 0–1. */
  readonly missing: number;
  /** At most three, the largest difference first. */
  readonly deciding: readonly DecidingCriterion[];
  /** One for each model that does not win. */
  readonly changes: readonly FitChange[];
  readonly sensitivity: readonly WeightSensitivity[];
}

/** Fit of a model at a rating of 1–5: linear between its values at 1, 3 and 5. */
export function fitAt([at1, at3, at5]: FitAnchors, rating: number): number {
  return rating <= 3 ? at1 + ((rating - 1) / 2) * (at3 - at1) : at3 + ((rating - 3) / 2) * (at5 - at3);
}

type Rated = Pick<OrgCriterion, 'id' | 'weight' | 'rating' | 'fit'>;

/** F14 for one model: the weighted mean of its fits × 100, by F1's rule on missing ratings. */
function fitOf(criteria: readonly Rated[], model: OrgModel): number | null {
  const { score } = weightedScore(
    criteria.map((c) => ({
      id: c.id,
      weight: c.weight,
      value: c.rating === null ? null : fitAt(c.fit[model], c.rating),
    })),
  );
  return score === null ? null : score * 100;
}

/** Differences below this are a tie: they come from the rounding of doubles. */
const tie = 1e-9;

/** The model with the highest fit; null without a result or with two equal ones at the top. */
function winnerOf(criteria: readonly Rated[]): OrgModel | null {
  const ranked = orgModels
    .flatMap((model) => {
      const fit = fitOf(criteria, model);
      return fit === null ? [] : [{ model, fit }];
    })
    .toSorted((a, b) => b.fit - a.fit);
  const [first, second] = ranked;
  if (!first || (second && first.fit - second.fit < tie)) return null;
  return first.model;
}

/**
 * F14, fit of the organization models. Criteria without a rating are left out; where the weights of the rated ones are
 * under half of all weights, there is no result.
 *
 * @example all eight criteria at 3 with equal weights → centralized 55.0, decentralized 50.0, hybrid 86.25
 */
export function orgFit(criteria: readonly OrgCriterion[]): OrgFit {
  const known = criteria.filter((c) => c.rating !== null).reduce((sum, c) => sum + c.weight, 0);
  const all = criteria.reduce((sum, c) => sum + c.weight, 0);
  const models = orgModels
    .map((model): ModelFit => {
      const parts = criteria.map((c): FitPart => {
        const fit = c.rating === null ? null : fitAt(c.fit[model], c.rating);
        const points = fit === null || known === 0 ? 0 : (100 * c.weight * fit) / known;
        return { criterionId: c.id, weight: c.weight, rating: c.rating, fit, points };
      });
      return { model, fit: fitOf(criteria, model), parts };
    })
    .toSorted((a, b) => (b.fit ?? -1) - (a.fit ?? -1));
  const winner = winnerOf(criteria);
  const [first, second] = models;
  const lead = first && second && first.fit !== null && second.fit !== null ? first.fit - second.fit : null;
  return {
    models,
    winner,
    lead,
    missing: all > 0 ? (all - known) / all : 1,
    deciding: first && second && lead !== null ? decidingOf(first, second) : [],
    changes:
      winner === null
        ? []
        : orgModels
            .filter((m) => m !== winner)
            .map((model) => ({ model, changes: changesFor(criteria, model) })),
    sensitivity: criteria
      .filter((c) => c.rating !== null)
      .map((c) => {
        const weighed = (factor: number) =>
          winnerOf(criteria.map((o) => (o.id === c.id ? { ...o, weight: o.weight * factor } : o)));
        return { criterionId: c.id, without: weighed(0), half: weighed(0.5), double: weighed(2) };
      }),
  };
}

/** The three criteria that add most to the first model's lead over the second. */
function decidingOf(first: ModelFit, second: ModelFit): DecidingCriterion[] {
  return first.parts
    .map((part, i) => ({
      criterionId: part.criterionId,
      points: part.points - (second.parts[i]?.points ?? 0),
    }))
    .filter((d) => d.points > tie)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, 3);
}

/** Ratings that can be given: halves from 1 to 5. */
const ratings = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];

/** The smallest change of one rating, else of two, that makes a model win; ties go to the criteria that stand first. */
function changesFor(criteria: readonly Rated[], model: OrgModel): FitChange['changes'] {
  const rated = criteria.filter((c): c is Rated & { rating: number } => c.rating !== null && c.weight > 0);
  const wins = (changed: ReadonlyMap<string, number>): boolean =>
    winnerOf(criteria.map((c) => ({ ...c, rating: changed.get(c.id) ?? c.rating }))) === model;
  const single = smallest(
    rated.flatMap((c) =>
      ratings.filter((to) => to !== c.rating).map((to) => [{ criterionId: c.id, from: c.rating, to }]),
    ),
    wins,
  );
  if (single) return single;
  const pairs = rated.flatMap((a, i) =>
    rated.slice(i + 1).flatMap((b) =>
      ratings.flatMap((toA) =>
        ratings
          .filter((toB) => toA !== a.rating && toB !== b.rating)
          .map((toB) => [
            { criterionId: a.id, from: a.rating, to: toA },
            { criterionId: b.id, from: b.rating, to: toB },
          ]),
      ),
    ),
  );
  return smallest(pairs, wins) ?? [];
}

function smallest(
  candidates: readonly (readonly { criterionId: string; from: number; to: number }[])[],
  wins: (changed: ReadonlyMap<string, number>) => boolean,
): FitChange['changes'] | null {
  const size = (changes: readonly { from: number; to: number }[]): number =>
    changes.reduce((sum, c) => sum + Math.abs(c.to - c.from), 0);
  const ordered = candidates.toSorted((a, b) => size(a) - size(b));
  return ordered.find((c) => wins(new Map(c.map((one) => [one.criterionId, one.to])))) ?? null;
}

/** The fits as ratings of 1–5 (1 + 4 × fit), by model and criterion: how the result enters a decision record. */
export function fitScores(criteria: readonly OrgCriterion[]): Record<string, Record<string, number>> {
  return Object.fromEntries(
    orgModels.map((model) => [
      model,
      Object.fromEntries(
        criteria.flatMap((c) =>
          c.rating === null ? [] : [[c.id, 1 + 4 * fitAt(c.fit[model], c.rating)] as const],
        ),
      ),
    ]),
  );
}
