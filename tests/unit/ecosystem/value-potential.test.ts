import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, blankActor } from '#shared/domain/ecosystem/actor.ts';
import { seededCriteria } from '#shared/domain/ecosystem/criterion.ts';
import { percentiles } from '#shared/domain/ecosystem/percentile.ts';
import {
  quadrantOf,
  type SegmentationContent,
  segmentation,
} from '#shared/domain/ecosystem/value-potential.ts';

const criteria = seededCriteria.map((id, order) => ({
  id,
  name: id,
  nameEn: id,
  weight: 1,
  description: '',
  order,
}));

const partner = (code: string, revenue12m: number | null, status: Actor['status'] = 'active'): Actor => ({
  ...blankActor,
  id: code,
  code,
  type: 'reseller',
  status,
  name: code,
  revenue12m,
});

const rated = (actor: Actor, values: readonly (number | null)[]): Actor => ({
  ...actor,
  ratings: Object.fromEntries(
    values.flatMap((value, i) => (value === null ? [] : [[seededCriteria[i] ?? '', value]])),
  ),
});

const content = (over: Partial<SegmentationContent>): SegmentationContent => ({
  actors: [],
  criteria,
  indicators: [],
  cutoffs: { value: 50, potential: 50 },
  ...over,
});

/** The definition word for word: 100·(r−0.5)/n, ties share the mean of their ranks. */
const plainPercentile = (all: number[], amount: number): number => {
  const below = all.filter((x) => x < amount).length;
  const equal = all.filter((x) => x === amount).length;
  const ranks = Array.from({ length: equal }, (_, i) => below + 1 + i);
  const rank = ranks.reduce((a, b) => a + b, 0) / equal;
  return (100 * (rank - 0.5)) / all.length;
};

describe('percentiles of F2', () => {
  it('gives the worked example', () => {
    expect(percentiles([10, 20, 20, 50])).toEqual([12.5, 50, 50, 87.5]);
  });

  it('leaves missing amounts out of the portfolio', () => {
    expect(percentiles([10, null, 30])).toEqual([25, null, 75]);
    expect(percentiles([null])).toEqual([null]);
  });

  it('agrees with the definition for any amounts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 }), (amounts) => {
        const got = percentiles(amounts);
        for (const [i, amount] of amounts.entries())
          expect(got[i]).toBeCloseTo(plainPercentile(amounts, amount), 9);
      }),
    );
  });
});

describe('F2 value × potential', () => {
  it('counts a score on the line as high', () => {
    const cutoffs = { value: 50, potential: 50 };
    expect(quadrantOf(50, 50, cutoffs)).toBe('strategic');
    expect(quadrantOf(49.9, 50, cutoffs)).toBe('rising');
    expect(quadrantOf(50, 49.9, cutoffs)).toBe('core');
    expect(quadrantOf(49.9, 49.9, cutoffs)).toBe('long-tail');
  });

  it('places partners by revenue percentile and the five ratings before anyone sets indicators', () => {
    const result = segmentation(
      content({
        actors: [
          rated(partner('A', 10), [5, 5, 5, 5, 5]),
          rated(partner('B', 20), [1, 1, 1, 1, 1]),
          partner('C', 20),
          rated(partner('D', 50), [3, 3, 3, 3, 3]),
        ],
      }),
    );
    expect(result.partners.map((p) => [p.code, p.value, p.potential, p.quadrant])).toEqual([
      ['A', 12.5, 100, 'rising'],
      ['B', 50, 0, 'core'],
      ['C', 50, null, null],
      ['D', 87.5, 50, 'strategic'],
    ]);
    expect(result.counts).toEqual({ strategic: 1, rising: 1, core: 1, 'long-tail': 0 });
    expect(result.unplaced).toBe(1);
  });

  it('gives a partner without revenue, a prospect and an inactive one a potential but no value and no quadrant', () => {
    const result = segmentation(
      content({
        actors: [
          partner('A', null),
          partner('B', 100, 'prospect'),
          partner('C', 100, 'inactive'),
          partner('D', 7),
        ].map((p) => rated(p, [4, 4, 4, 4, 4])),
      }),
    );
    expect(result.partners.map((p) => [p.value, p.potential, p.quadrant])).toEqual([
      [null, 75, null],
      [null, 75, null],
      [null, 75, null],
      [50, 75, 'strategic'],
    ]);
  });

  it('has too little to place a partner by under half of the indicators’ weights', () => {
    const potentialOf = (values: (number | null)[]) =>
      segmentation(content({ actors: [rated(partner('A', 1), values)] })).partners[0]?.potential;
    expect(potentialOf([5, 4, null, null, null])).toBeNull();
    expect(potentialOf([5, 4, 3, null, null])).toBe(75);
  });

  it('follows indicators and cut-offs that the consultant set', () => {
    const result = segmentation(
      content({
        actors: [
          rated(partner('A', 10), [5, 1, null, null, null]),
          rated(partner('B', 20), [1, 5, null, null, null]),
        ],
        indicators: [
          { id: '1', axis: 'value', source: 'criterion:size', weight: 3 },
          { id: '2', axis: 'value', source: 'revenue12m', weight: 1 },
          { id: '3', axis: 'potential', source: 'criterion:geography', weight: 1 },
        ],
        cutoffs: { value: 80, potential: 10 },
      }),
    );
    expect(result.partners.map((p) => [p.value, p.potential, p.quadrant])).toEqual([
      [(3 * 100 + 25) / 4, 0, 'core'],
      [75 / 4, 100, 'rising'],
    ]);
  });

  it('ignores actors that are not in the register', () => {
    const client = { ...partner('X', 10, null), type: 'client' as const };
    expect(segmentation(content({ actors: [client] })).partners).toEqual([]);
  });

  it('explains every score: the parts give it back', () => {
    const amounts = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 5 }), (revenues, rating) => {
        const result = segmentation(
          content({
            actors: revenues.map((r, i) =>
              rated(partner(String(i), r), [rating, rating, rating, null, null]),
            ),
          }),
        );
        for (const p of result.partners) {
          for (const [axis, score] of [
            ['value', p.value],
            ['potential', p.potential],
          ] as const) {
            const known = p.explain[axis].filter((s) => s.score !== null);
            const weights = known.reduce((sum, s) => sum + s.weight, 0);
            if (score === null) expect(weights).toBe(0);
            else
              expect(known.reduce((sum, s) => sum + s.weight * (s.score ?? 0), 0) / weights).toBeCloseTo(
                score,
                9,
              );
          }
        }
      }),
    );
  });
});
