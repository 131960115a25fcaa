import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MapGraph, mapMetrics, neighbourhood } from '#shared/domain/ecosystem/graph-metrics.ts';

const graph = (edges: readonly (readonly [string, string])[], ids?: readonly string[]): MapGraph => ({
  actors: (ids ?? [...new Set(['client', ...edges.flat()])]).map((id) => ({
    id,
    type: id === 'client' ? 'client' : 'reseller',
  })),
  relations: edges.map(([sourceId, targetId]) => ({ sourceId, targetId })),
});
const of = (g: MapGraph, id: string) => mapMetrics(g).actors.find((a) => a.actorId === id);

/** Who is not reached from the client, by plain repetition, with `without` taken away. */
function lost(g: MapGraph, without: string | null): string[] {
  const reached = new Set(['client']);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { sourceId: a, targetId: b } of g.relations) {
      if (a === without || b === without) continue;
      if (reached.has(a) !== reached.has(b)) {
        reached.add(a).add(b);
        changed = true;
      }
    }
  }
  return g.actors
    .map((a) => a.id)
    .filter((id) => !reached.has(id))
    .sort();
}

/** Betweenness by counting all shortest paths between all pairs. */
function plainBetweenness(g: MapGraph): Map<string, number> {
  const ids = g.actors.map((a) => a.id);
  const next = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { sourceId, targetId } of g.relations)
    if (sourceId !== targetId) {
      next.get(sourceId)?.add(targetId);
      next.get(targetId)?.add(sourceId);
    }
  const paths = (from: string, to: string): string[][] => {
    let level: string[][] = [[from]];
    const seen = new Set([from]);
    while (level.length > 0) {
      const done = level.filter((p) => p.at(-1) === to);
      if (done.length > 0) return done;
      const longer = level.flatMap((p) =>
        [...(next.get(p.at(-1) ?? '') ?? [])].filter((n) => !seen.has(n)).map((n) => [...p, n]),
      );
      for (const p of longer) seen.add(p.at(-1) ?? '');
      level = longer;
    }
    return [];
  };
  const sum = new Map(ids.map((id) => [id, 0]));
  for (const [i, a] of ids.entries())
    for (const b of ids.slice(i + 1)) {
      const all = paths(a, b);
      for (const p of all) for (const id of p.slice(1, -1)) sum.set(id, (sum.get(id) ?? 0) + 1 / all.length);
    }
  const pairs = ((ids.length - 1) * (ids.length - 2)) / 2;
  return new Map([...sum].map(([id, v]) => [id, pairs > 0 ? v / pairs : 0]));
}

const arbitraryGraph = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), { maxLength: 16 })
  .map((pairs) => {
    const name = (n: number) => (n === 0 ? 'client' : `p${n}`);
    return graph(
      pairs.map(([a, b]) => [name(a), name(b)] as const),
      Array.from({ length: 9 }, (_, n) => name(n)),
    );
  });

describe('metrics of the map (F12)', () => {
  it('says what breaks when a distributor leaves', () => {
    const g = graph([
      ['client', 'd'],
      ['d', 'r1'],
      ['d', 'r2'],
      ['client', 'i'],
      ['i', 'r2'],
    ]);
    expect(of(g, 'd')?.dependents).toEqual(['r1']);
    expect(of(g, 'd')?.degree).toBe(3);
    expect(of(g, 'i')?.dependents).toEqual([]);
    expect(of(g, 'client')?.dependents).toEqual([]);
  });

  it('counts no self-relation, and a repeated or reversed relation once', () => {
    const g = graph([
      ['client', 'a'],
      ['a', 'client'],
      ['client', 'a'],
      ['a', 'a'],
    ]);
    expect(of(g, 'a')?.degree).toBe(1);
    expect(of(g, 'a')?.betweenness).toBe(0);
  });

  it('finds the two communities of two cliques joined by one relation', () => {
    const clique = (p: string) => [
      [`${p}1`, `${p}2`] as const,
      [`${p}2`, `${p}3`] as const,
      [`${p}3`, `${p}1`] as const,
      [`${p}1`, `${p}4`] as const,
      [`${p}2`, `${p}4`] as const,
    ];
    const found = mapMetrics(
      graph(
        [...clique('a'), ...clique('b'), ['a1', 'b1']],
        [...'1234'].flatMap((n) => [`a${n}`, `b${n}`]),
      ),
    ).communities;
    expect(found).toEqual([
      ['a1', 'a2', 'a3', 'a4'],
      ['b1', 'b2', 'b3', 'b4'],
    ]);
  });

  it('answers for an empty map, one actor, and no relation at all', () => {
    expect(mapMetrics({ actors: [], relations: [] })).toEqual({ actors: [], communities: [], cutOff: [] });
    expect(mapMetrics(graph([], ['client', 'a'])).cutOff).toEqual(['a']);
    expect(of(graph([], ['client', 'a']), 'a')).toMatchObject({ degree: 0, betweenness: 0, community: null });
  });

  it('agrees with taking each actor away and looking who is lost', () => {
    fc.assert(
      fc.property(arbitraryGraph, (g) => {
        const before = lost(g, null);
        const metrics = mapMetrics(g);
        expect(metrics.cutOff.toSorted()).toEqual(before);
        for (const { actorId, dependents } of metrics.actors)
          if (actorId !== 'client')
            expect(dependents).toEqual(
              lost(g, actorId).filter((id) => id !== actorId && !before.includes(id)),
            );
      }),
    );
  });

  it('agrees with counting all shortest paths', () => {
    fc.assert(
      fc.property(arbitraryGraph, (g) => {
        const plain = plainBetweenness(g);
        for (const { actorId, betweenness } of mapMetrics(g).actors)
          expect(betweenness).toBeCloseTo(plain.get(actorId) ?? 0, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('reaches a neighbourhood of one to three steps', () => {
    const { relations } = graph([
      ['client', 'a'],
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ]);
    expect([...neighbourhood(relations, 'client', 1)].sort()).toEqual(['a', 'client']);
    expect(neighbourhood(relations, 'client', 2).size).toBe(4);
  });
});
