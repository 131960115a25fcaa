/** One criterion's part in a weighted score: a missing value is null, never zero. */
export interface WeightedValue {
  readonly id: string;
  readonly weight: number;
  readonly value: number | null;
}

export interface WeightedScore {
  /** `Σ wᵢxᵢ / Σ wᵢ` over the criteria that have a value; null for insufficient data. */
  readonly score: number | null;
  /** Share of all weights without a value, 0–1; 1 where there are no weights at all. */
  readonly missing: number;
  readonly parts: readonly WeightedValue[];
}

/**
 * F1, weighted score. Criteria without a value are left out; where the weights of the others are under half of all
 * weights, the result is insufficient (null). Weights are ≥ 0; a weight of zero takes its criterion out.
 *
 * @example weights 3,2,2,2,1 and ratings 5,4,–,3,2 → (15+8+6+2)/8 = 3.875
 */
export function weightedScore(parts: readonly WeightedValue[]): WeightedScore {
  let all = 0;
  let known = 0;
  let sum = 0;
  for (const { weight, value } of parts) {
    all += weight;
    if (value === null) continue;
    known += weight;
    sum += weight * value;
  }
  const enough = known > 0 && known * 2 >= all;
  return { score: enough ? sum / known : null, missing: all > 0 ? (all - known) / all : 1, parts };
}
