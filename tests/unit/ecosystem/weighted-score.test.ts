import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedScore } from '#shared/domain/ecosystem/weighted-score.ts';

const parts = (weights: number[], values: (number | null)[]) =>
  weights.map((weight, i) => ({ id: String(i), weight, value: values[i] ?? null }));

describe('F1 weighted score', () => {
  it('gives the worked example of the method', () => {
    const result = weightedScore(parts([3, 2, 2, 2, 1], [5, 4, null, 3, 2]));
    expect(result.score).toBe(3.875);
    expect(result.missing).toBeCloseTo(0.2, 12);
  });

  it('is insufficient under half of the weights, and sufficient at exactly half', () => {
    expect(weightedScore(parts([3, 2, 2, 2, 1], [5, null, null, null, 2])).score).toBeNull();
    expect(weightedScore(parts([3, 2, 2, 2, 1], [5, 4, null, null, null])).score).toBe(4.6);
  });

  it('is insufficient without weights or values, and never zero', () => {
    expect(weightedScore([]).score).toBeNull();
    expect(weightedScore(parts([0, 0], [3, 4])).score).toBeNull();
    expect(weightedScore(parts([1, 1], [null, null])).score).toBeNull();
  });

  it('agrees with a plain version for any weights and ratings', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), rating), { maxLength: 12 }), (pairs) => {
        const result = weightedScore(pairs.map(([weight, value], i) => ({ id: String(i), weight, value })));
        const known = pairs.filter((p): p is [number, number] => p[1] !== null);
        const total = pairs.map(([w]) => w).reduce((a, b) => a + b, 0);
        const weights = known.map(([w]) => w).reduce((a, b) => a + b, 0);
        if (weights === 0 || weights < total / 2) expect(result.score).toBeNull();
        else {
          const plain = known.map(([w, x]) => w * x).reduce((a, b) => a + b, 0) / weights;
          expect(result.score).toBeCloseTo(plain, 12);
          expect(result.score).toBeGreaterThanOrEqual(1);
          expect(result.score).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});
