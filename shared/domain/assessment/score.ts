import { z } from 'zod';
import { Id } from '../values.ts';

/**
 * Why a score is null: there is nothing to ask, nobody answered, all that was answered has the weight zero, or in an
 * anonymous round so few answered that it would tell what they said.
 */
export const scoreReasons = ['noQuestions', 'unanswered', 'noWeights', 'tooFew'] as const;

/** A part of a weighted mean; null was left out. */
export const ScorePart = z.object({ id: Id, weight: z.number(), value: z.number().nullable() });
export type ScorePart = z.infer<typeof ScorePart>;

/** A weighted mean and the way to it: Σ weight × value ÷ Σ weight over the parts that have a value. */
export const Score = z.object({
  value: z.number().nullable(),
  /** floor(value), 1–5. */
  level: z.int().nullable(),
  reason: z.enum(scoreReasons).nullable(),
  /** Share of the weights that had no value, 0–1; null where all weights are zero. */
  missing: z.number().nullable(),
  parts: z.array(ScorePart),
});
export type Score = z.infer<typeof Score>;

/**
 * F13's mean: of question medians for a dimension, of dimension scores for the whole. What has no value is left out;
 * with nothing left, or weights that are all zero, there is no score and a reason instead, never 0.
 *
 * @example medians 3, 2.5, N/A, 4 with the weights 1, 1, 1, 2 → (3 + 2.5 + 8) ÷ 4 = 3.375
 */
export function weightedMean(parts: readonly ScorePart[]): Score {
  let all = 0;
  let known = 0;
  let sum = 0;
  let answered = 0;
  for (const { weight, value } of parts) {
    all += weight;
    if (value === null) continue;
    answered += 1;
    known += weight;
    sum += weight * value;
  }
  const value = known > 0 ? sum / known : null;
  const reason =
    value !== null ? null : parts.length === 0 ? 'noQuestions' : answered === 0 ? 'unanswered' : 'noWeights';
  return {
    value,
    level: levelOf(value),
    reason,
    missing: all > 0 ? (all - known) / all : null,
    parts: [...parts],
  };
}

/** Σ weight × value and Σ weight over the parts that have a value: the two numbers that a mean is the quotient of. */
export function meanSteps({ parts }: Pick<Score, 'parts'>): {
  readonly sum: number;
  readonly weights: number;
} {
  const known = parts.flatMap((p) => (p.value === null ? [] : [{ weight: p.weight, value: p.value }]));
  return {
    sum: known.reduce((all, p) => all + p.weight * p.value, 0),
    weights: known.reduce((all, p) => all + p.weight, 0),
  };
}

/** Level of a score: its whole part. A mean that misses a whole number by a rounding of the machine has reached it. */
export const levelOf = (score: number | null): number | null =>
  score === null ? null : Math.floor(score + 1e-9);
