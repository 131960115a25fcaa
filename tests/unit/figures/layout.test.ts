import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldLayers,
  forceLayout,
  groupLayout,
  type Layout,
  type LayoutActor,
  nodeSize,
  radialLayout,
} from '#shared/figures/index.ts';

const register = (count: number): LayoutActor[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    client: i === 0,
    group: ['technology', 'reseller', 'service'][i % 3] ?? '',
    rank: (i * 7919) % 1009,
  }));
const { width, height } = nodeSize.partner;

/** Pairs of cards that overlap; compared along x only where they could. */
function overlapping(layout: Layout): number {
  const centres = [...layout.values()].toSorted((a, b) => a.x - b.x);
  let count = 0;
  for (const [i, a] of centres.entries())
    for (let j = i + 1; j < centres.length; j += 1) {
      const b = centres[j];
      if (!b || b.x - a.x >= width) break;
      if (Math.abs(a.y - b.y) < height) count += 1;
    }
  return count;
}

describe.each([
  ['radial', radialLayout],
  ['grouped', groupLayout],
])('the %s layout', (_, layoutOf) => {
  it.each([0, 1, 2, 42, 400, 5000])('places %i actors without overlaps', (count) => {
    const layout = layoutOf(register(count));
    expect(layout.size).toBe(count);
    expect(overlapping(layout)).toBe(0);
  });

  it('does not depend on the order given', () => {
    const actors = register(60);
    const sorted = (layout: Layout) => [...layout].toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(layoutOf(actors.toReversed()))).toEqual(sorted(layoutOf(actors)));
  });
});

describe('the folded layers', () => {
  it.each([1, 2, 42, 400])(
    'keep %i cards apart, in the order of their layers, near the shape of a screen',
    (count) => {
      const layers: Layout = new Map(
        Array.from({ length: count }, (_, i) => [`a${i}`, { x: i * 200, y: (i % 3) * 140 }]),
      );
      const folded = foldLayers(layers);
      expect(folded.size).toBe(count);
      expect(overlapping(folded)).toBe(0);
      const layer = (n: number) =>
        [...folded].filter(([id]) => Number(id.slice(1)) % 3 === n).map(([, at]) => at.y);
      if (count > 2) {
        expect(Math.max(...layer(0))).toBeLessThan(Math.min(...layer(1)));
        expect(Math.max(...layer(1))).toBeLessThan(Math.min(...layer(2)));
      }
      if (count > 20) {
        const all = [...folded.values()];
        const range = (list: number[]) => Math.max(...list) - Math.min(...list);
        const shape = (range(all.map((p) => p.x)) + width) / (range(all.map((p) => p.y)) + height);
        expect(shape).toBeGreaterThan(1.2);
        expect(shape).toBeLessThan(2.6);
      }
    },
  );
});

describe('the radial layout', () => {
  it('has the client in the middle and the larger ones nearer', () => {
    const actors = register(60);
    const layout = radialLayout(actors);
    expect(layout.get('a0')).toEqual({ x: 0, y: 0 });
    const ranked = actors.filter((a) => !a.client).toSorted((a, b) => b.rank - a.rank);
    const distance = (list: LayoutActor[]) =>
      list.reduce(
        (sum, a) => sum + Math.hypot(layout.get(a.id)?.x ?? 0, (layout.get(a.id)?.y ?? 0) * 1.5),
        0,
      ) / list.length;
    expect(distance(ranked.slice(0, 8))).toBeLessThan(distance(ranked.slice(-8)));
  });

  it('places any register without overlaps', () => {
    const any = fc.array(
      fc.record({ group: fc.constantFrom('a', 'b', 'c', 'd'), rank: fc.integer({ min: 0, max: 50 }) }),
      {
        maxLength: 150,
      },
    );
    fc.assert(
      fc.property(any, (list) => {
        expect(overlapping(radialLayout(list.map((a, i) => ({ ...a, id: `a${i}`, client: i === 0 }))))).toBe(
          0,
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('the grouped layout', () => {
  it('keeps the members of a group in a block of their own', () => {
    const actors = register(40);
    const layout = groupLayout(actors);
    const spans = ['technology', 'reseller', 'service'].map((group) => {
      const at = actors
        .filter((a) => a.group === group && !a.client)
        .map((a) => layout.get(a.id) ?? { x: 0, y: 0 });
      return {
        x0: Math.min(...at.map((p) => p.x)),
        x1: Math.max(...at.map((p) => p.x)),
        y0: Math.min(...at.map((p) => p.y)),
        y1: Math.max(...at.map((p) => p.y)),
      };
    });
    for (const [i, a] of spans.entries())
      for (const b of spans.slice(i + 1))
        expect(a.x1 < b.x0 || b.x1 < a.x0 || a.y1 < b.y0 || b.y1 < a.y0).toBe(true);
  });
});

describe('the force-directed layout', () => {
  const actors = register(80);
  const relations = actors.slice(1).map((a) => ({ sourceId: a.id, targetId: 'a0' }));

  it('gives the same places for the same map, without overlaps', () => {
    const layout = forceLayout(actors, relations);
    expect([...forceLayout(actors, relations)]).toEqual([...layout]);
    expect(layout.get('a0')).toEqual({ x: 0, y: 0 });
    expect(overlapping(layout)).toBe(0);
  });

  it('reports its progress and stops when told', () => {
    const shares: number[] = [];
    const layout = forceLayout(actors, relations, (share) => {
      shares.push(share);
      return shares.length < 10;
    });
    expect(shares).toHaveLength(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(layout.size).toBe(80);
  });

  it('ignores relations of actors that are not on the map', () => {
    expect(forceLayout(register(3), [{ sourceId: 'a1', targetId: 'gone' }]).size).toBe(3);
  });
});
