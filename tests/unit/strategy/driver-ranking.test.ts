import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DriverComparison } from '#shared/domain/strategy/driver.ts';
import { driverRanking } from '#shared/domain/strategy/driver-ranking.ts';

const drivers = (points: readonly (number | null)[]) =>
  points.map((p, i) => ({ id: `d${i}`, points: p, order: i }));
const pair = (firstId: string, secondId: string, preferred: DriverComparison['preferred']) => ({
  firstId,
  secondId,
  preferred,
});

describe('drivers by points', () => {
  it('share the points given; the same points share a rank; no points are no zero', () => {
    const { ranked, missing, total } = driverRanking(drivers([30, null, 40, 30]), [], 'points');
    expect(ranked.map((r) => [r.driverId, r.rank, r.share])).toEqual([
      ['d2', 1, 0.4],
      ['d0', 2, 0.3],
      ['d3', 2, 0.3],
      ['d1', null, null],
    ]);
    expect([missing, total]).toEqual([1, 4]);
  });

  it('give nobody a share where all points are zero', () => {
    expect(driverRanking(drivers([0, 0]), [], 'points').ranked.map((r) => r.share)).toEqual([null, null]);
  });
});

describe('drivers in pairs', () => {
  it('are worth the part of their comparisons that they won', () => {
    const { ranked, missing } = driverRanking(
      drivers([null, null, null]),
      [pair('d0', 'd1', 'second'), pair('d0', 'd2', 'equal'), pair('d1', 'd2', 'first')],
      'pairwise',
    );
    expect(ranked.map((r) => [r.driverId, r.value, r.share])).toEqual([
      ['d1', 1, 2 / 3],
      ['d0', 0.25, 1 / 6],
      ['d2', 0.25, 1 / 6],
    ]);
    expect(missing).toBe(0);
  });

  it('have no value with fewer than half of their answers', () => {
    const { ranked, missing, total } = driverRanking(
      drivers([null, null, null, null]),
      [pair('d0', 'd1', 'first'), pair('d0', 'd2', 'first')],
      'pairwise',
    );
    expect(ranked.map((r) => r.value)).toEqual([1, null, null, null]);
    expect([missing, total]).toEqual([4, 6]);
  });

  it('tell three answers that contradict each other, once', () => {
    const { circles } = driverRanking(
      drivers([null, null, null]),
      [pair('d0', 'd1', 'first'), pair('d1', 'd2', 'first'), pair('d0', 'd2', 'second')],
      'pairwise',
    );
    expect(circles).toEqual([['d0', 'd1', 'd2']]);
  });

  it('agree with counting wins when every pair is answered', () => {
    const answer = fc.constantFrom('first' as const, 'second' as const, 'equal' as const);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), fc.infiniteStream(answer), (n, answers) => {
        const all = drivers(Array.from({ length: n }, () => null));
        const wins = new Map(all.map((d) => [d.id, 0]));
        const comparisons = all.flatMap((a, i) =>
          all.slice(i + 1).map((b) => {
            const preferred = answers.next().value;
            const add = (id: string, points: number) => wins.set(id, (wins.get(id) ?? 0) + points);
            if (preferred === 'equal') {
              add(a.id, 0.5);
              add(b.id, 0.5);
            } else add(preferred === 'first' ? a.id : b.id, 1);
            return pair(a.id, b.id, preferred);
          }),
        );
        const pairs = (n * (n - 1)) / 2;
        for (const r of driverRanking(all, comparisons, 'pairwise').ranked)
          expect(r.share).toBeCloseTo((wins.get(r.driverId) ?? 0) / pairs, 10);
      }),
    );
  });
});
