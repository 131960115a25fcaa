import { type WeightedScore, weightedScore } from '../ecosystem/weighted-score.ts';
import type { Decision } from './decision.ts';

export interface OptionResult extends WeightedScore {
  readonly optionId: string;
  /** From 1, options with the same score share it; null: not enough ratings. */
  readonly rank: number | null;
}

export interface DecisionResult {
  readonly decisionId: string;
  /** In the order of the record. */
  readonly options: readonly OptionResult[];
  /** The option with the highest score; null without scores or where several share it. */
  readonly bestId: string | null;
  /** How far it is ahead of the second, in points of the 1–5 scale; null without a second. */
  readonly lead: number | null;
  /** The criterion on which the best is furthest ahead of the second, with the points it brings. */
  readonly deciding: { readonly criterionId: string; readonly points: number } | null;
  /** Share of ratings not given, by weight, 0–1. */
  readonly missing: number;
  /** True when another option was chosen than the one that scores best: the rationale must say why. */
  readonly against: boolean;
}

/** Options × criteria of a decision record, weighed with F1. */
export function decisionResult(decision: Decision): DecisionResult {
  const scored = decision.options.map((option) => ({
    optionId: option.id,
    ...weightedScore(
      decision.criteria.map((c) => ({
        id: c.id,
        weight: c.weight,
        value: decision.scores[option.id]?.[c.id] ?? null,
      })),
    ),
  }));
  const options = scored.map(
    (o): OptionResult => ({
      ...o,
      rank: o.score === null ? null : 1 + scored.filter((p) => (p.score ?? 0) > (o.score ?? 0)).length,
    }),
  );
  const known = options.filter((o) => o.score !== null).toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const [first, second] = known;
  const lead = first && second ? (first.score ?? 0) - (second.score ?? 0) : null;
  const bestId = first && lead !== 0 ? first.optionId : null;
  return {
    decisionId: decision.id,
    options,
    bestId,
    lead,
    deciding: first && second && bestId ? decidingOf(first, second) : null,
    missing: options.length > 0 ? options.reduce((sum, o) => sum + o.missing, 0) / options.length : 1,
    against: decision.chosenId !== null && bestId !== null && decision.chosenId !== bestId,
  };
}

/** Points of a criterion: its weight among all, times how far the first is ahead on it. */
function decidingOf(first: OptionResult, second: OptionResult): DecisionResult['deciding'] {
  const all = first.parts.reduce((sum, p) => sum + p.weight, 0);
  const leads = first.parts.flatMap((part, i) => {
    const other = second.parts[i]?.value;
    if (part.value === null || other === null || other === undefined || all === 0) return [];
    return [{ criterionId: part.id, points: (part.weight * (part.value - other)) / all }];
  });
  const [most] = leads.toSorted((a, b) => b.points - a.points);
  return most && most.points > 0 ? most : null;
}
