import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OrgModel, orgModels } from '#shared/domain/organization/fit.ts';
import { fitAt, orgFit } from '#shared/domain/organization/model-fit.ts';
import { orgCriterionRows } from '#templates/organization/criteria.ts';

const rated = (ratings: readonly (number | null)[], weights: readonly number[] = []) =>
  orgCriterionRows.map((c, i) => ({ ...c, rating: ratings[i] ?? null, weight: weights[i] ?? 1 }));
const fitOf = (model: OrgModel, result: ReturnType<typeof orgFit>) =>
  result.models.find((m) => m.model === model)?.fit ?? null;

describe('fit of the organization models (F14)', () => {
  it('gives the worked example: all eight at 3', () => {
    const result = orgFit(rated([3, 3, 3, 3, 3, 3, 3, 3]));
    expect(fitOf('centralized', result)).toBeCloseTo(55, 10);
    expect(fitOf('decentralized', result)).toBeCloseTo(50, 10);
    expect(fitOf('hybrid', result)).toBeCloseTo(86.25, 10);
    expect(result.winner).toBe('hybrid');
    expect(result.lead).toBeCloseTo(31.25, 10);
    expect(result.deciding).toHaveLength(3);
  });

  it('meets the table at 1, 3 and 5 and is linear between', () => {
    expect([1, 2, 3, 4, 5].map((r) => fitAt([0, 0.5, 0.7], r))).toEqual([0, 0.25, 0.5, 0.6, 0.7]);
  });

  it('says nothing when fewer than half of the weights are rated', () => {
    const result = orgFit(rated([3, 3, 3, null, null, null, null, null]));
    expect(result.models.map((m) => m.fit)).toEqual([null, null, null]);
    expect(result.winner).toBeNull();
    expect(result.missing).toBe(5 / 8);
    expect(orgFit(rated([3, 3, 3, 3], [1, 1, 1, 1, 1, 1, 1, 1])).winner).toBe('hybrid');
  });

  it('says nothing with weights of zero, and nothing on a tie', () => {
    expect(orgFit(rated([3, 3, 3, 3, 3, 3, 3, 3], [0, 0, 0, 0, 0, 0, 0, 0])).winner).toBeNull();
    const equal = orgCriterionRows.map((c) => ({
      ...c,
      rating: 3,
      fit: { ...c.fit, centralized: c.fit.hybrid },
    }));
    expect(orgFit(equal).winner).toBeNull();
  });

  const ratings = fc.array(fc.constantFrom(1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, null), {
    minLength: 8,
    maxLength: 8,
  });
  const weights = fc.array(fc.nat({ max: 10 }), { minLength: 8, maxLength: 8 });

  it('agrees with the formula written plainly', () => {
    fc.assert(
      fc.property(ratings, weights, (given, weigh) => {
        const result = orgFit(rated(given, weigh));
        for (const model of orgModels) {
          let [sum, known, all] = [0, 0, 0];
          for (const [i, c] of orgCriterionRows.entries()) {
            const weight = weigh[i] ?? 0;
            const rating = given[i] ?? null;
            all += weight;
            if (rating === null) continue;
            const [a, b, c5] = c.fit[model];
            known += weight;
            sum +=
              weight *
              (rating < 3 ? a * (3 - rating) + b * (rating - 1) : b * (5 - rating) + c5 * (rating - 3));
          }
          const plain = known > 0 && known * 2 >= all ? (100 * sum) / 2 / known : null;
          const ours = fitOf(model, result);
          if (plain === null) expect(ours).toBeNull();
          else expect(ours).toBeCloseTo(plain, 9);
        }
      }),
    );
  });

  it('explains every point: the parts of a model sum to its fit', () => {
    fc.assert(
      fc.property(ratings, weights, (given, weigh) => {
        for (const { fit, parts } of orgFit(rated(given, weigh)).models)
          if (fit !== null) expect(parts.reduce((sum, p) => sum + p.points, 0)).toBeCloseTo(fit, 9);
      }),
    );
  });

  it('names changes that do make the other model win, and no single smaller one', () => {
    fc.assert(
      fc.property(ratings, weights, (given, weigh) => {
        const criteria = rated(given, weigh);
        for (const { model, changes } of orgFit(criteria).changes) {
          if (changes.length === 0) continue;
          const moved = criteria.map((c) => ({
            ...c,
            rating: changes.find((x) => x.criterionId === c.id)?.to ?? c.rating,
          }));
          expect(orgFit(moved).winner).toBe(model);
          const size = changes.reduce((sum, c) => sum + Math.abs(c.to - c.from), 0);
          for (const c of criteria) {
            if (c.rating === null) continue;
            for (let to = 1; to <= 5; to += 0.5)
              if (changes.length === 1 && Math.abs(to - c.rating) < size)
                expect(
                  orgFit(criteria.map((o) => (o.id === c.id ? { ...o, rating: to } : o))).winner,
                ).not.toBe(model);
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});
