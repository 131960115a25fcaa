import { z } from 'zod';

/** What the answers to one question say together. Values are those that the question offers (1–5). */
export const AnswerStats = z.object({
  /** How often each offered value was given, in the order of the levels. */
  counts: z.array(z.int()),
  /** Answers with a value; N/A and unanswered are not among them. */
  n: z.int(),
  notApplicable: z.int(),
  /** Null where nobody gave a value. */
  median: z.number().nullable(),
  /** Quartiles by linear interpolation (type 7). */
  q1: z.number().nullable(),
  q3: z.number().nullable(),
  /** q3 − q1, the dispersion of F13. */
  iqr: z.number().nullable(),
});
export type AnswerStats = z.infer<typeof AnswerStats>;

/**
 * Quantile of values given as counts, by linear interpolation between the two nearest places (type 7, that of R,
 * NumPy and Excel's QUARTILE.INC). Null for no values.
 *
 * @param values the values in ascending order, and `counts` how often each occurs
 * @param p 0–1
 */
export function quantileOfCounts(
  values: readonly number[],
  counts: readonly number[],
  p: number,
): number | null {
  let n = 0;
  for (const count of counts) n += count;
  if (n === 0) return null;
  const place = (n - 1) * p;
  const lower = Math.floor(place);
  const low = valueAt(values, counts, lower);
  const rest = place - lower;
  return rest === 0 ? low : low + rest * (valueAt(values, counts, lower + 1) - low);
}

/** The value at a place (from 0) of the sorted list that the counts stand for. */
function valueAt(values: readonly number[], counts: readonly number[], place: number): number {
  let before = 0;
  for (let i = 0; i < counts.length; i++) {
    before += counts[i] ?? 0;
    if (place < before) return values[i] ?? 0;
  }
  return values.at(-1) ?? 0;
}

/** F13 for one question: median, quartiles and their range from how often each value was given. */
export function answerStats(
  values: readonly number[],
  counts: readonly number[],
  notApplicable: number,
): AnswerStats {
  const q1 = quantileOfCounts(values, counts, 0.25);
  const q3 = quantileOfCounts(values, counts, 0.75);
  return {
    counts: [...counts],
    n: counts.reduce((sum, c) => sum + c, 0),
    notApplicable,
    median: quantileOfCounts(values, counts, 0.5),
    q1,
    q3,
    iqr: q1 === null || q3 === null ? null : q3 - q1,
  };
}
