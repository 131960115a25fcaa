import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';

/** What the metrics need of the map: the client is the point from which paths are counted. */
export interface MapGraph {
  readonly actors: readonly { readonly id: string; readonly type: string }[];
  readonly relations: readonly { readonly sourceId: string; readonly targetId: string }[];
}

/** F12 for one actor. */
export interface ActorMetrics {
  readonly actorId: string;
  /** Number of different actors it is related to. */
  readonly degree: number;
  /** Share of the shortest paths between others that run through it, 0–1 (Freeman, 1977). */
  readonly betweenness: number;
  /** Community by modularity (Louvain, Blondel et al., 2008), counted from 0 by size; null without relations. */
  readonly community: number | null;
  /** Actors that lose their last path to the client when this one leaves. */
  readonly dependents: readonly string[];
}

export interface MapMetrics {
  readonly actors: readonly ActorMetrics[];
  /** Communities of at least two actors, the largest first. */
  readonly communities: readonly (readonly string[])[];
  /** Actors without any path to the client. */
  readonly cutOff: readonly string[];
}

/** Each pair of actors once, whatever the direction and number of their relations; self-relations count nothing. */
function graphOf({ actors, relations }: MapGraph): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const a of actors) graph.mergeNode(a.id);
  for (const r of relations)
    if (r.sourceId !== r.targetId && graph.hasNode(r.sourceId) && graph.hasNode(r.targetId))
      graph.mergeEdge(r.sourceId, r.targetId);
  return graph;
}

/**
 * F12, metrics of the map: degree, betweenness, communities, and what breaks if an actor leaves. Directions and
 * repeated relations do not matter: a relation is a path for both sides. The client's own place is not examined for
 * departure, since the ecosystem is counted from it.
 */
export function mapMetrics(content: MapGraph): MapMetrics {
  const graph = graphOf(content);
  const client = content.actors.find((a) => a.type === 'client')?.id ?? null;
  const betweenness =
    graph.size > 0 ? betweennessCentrality(graph, { normalized: true, getEdgeWeight: null }) : {};
  const communities = communitiesOf(graph);
  const communityOf = new Map(communities.flatMap((members, i) => members.map((id) => [id, i] as const)));
  const dependents = client === null ? new Map<string, string[]>() : dependentsOf(graph, client);
  return {
    actors: content.actors.map(({ id }) => ({
      actorId: id,
      degree: graph.degree(id),
      // Under three actors there is no pair to stand between; the formula would divide by zero.
      betweenness: graph.order > 2 ? (betweenness[id] ?? 0) : 0,
      community: communityOf.get(id) ?? null,
      dependents: dependents.get(id) ?? [],
    })),
    communities,
    cutOff: client === null ? [] : unreachable(graph, client),
  };
}

/** Communities with at least two members, by size and then by their first id, members in order. */
function communitiesOf(graph: UndirectedGraph): string[][] {
  if (graph.size === 0) return [];
  // A fixed random source: the same map has the same communities.
  let seed = 42;
  const rng = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const groups = Map.groupBy(Object.entries(louvain(graph, { rng, getEdgeWeight: null })), ([, c]) => c);
  return [...groups.values()]
    .map((members) => members.map(([id]) => id).toSorted(compare))
    .filter((members) => members.length > 1)
    .toSorted((a, b) => b.length - a.length || compare(a[0] ?? '', b[0] ?? ''));
}

/**
 * For each actor but the root, the actors that lose their path to the root without it. One depth-first walk with low
 * points (Tarjan, 1972): a branch below `v` that reaches nothing above `v` hangs on `v` alone.
 */
function dependentsOf(graph: UndirectedGraph, root: string): Map<string, string[]> {
  const order = new Map<string, number>([[root, 0]]);
  const low = new Map<string, number>([[root, 0]]);
  /** Actors in the order of their discovery: a branch is a run of it. */
  const found = [root];
  const dependents = new Map<string, string[]>();
  const stack = [{ id: root, parent: '', neighbors: graph.neighbors(root), next: 0, from: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const neighbor = top.neighbors[top.next];
    if (neighbor !== undefined) {
      top.next += 1;
      const seen = order.get(neighbor);
      if (seen === undefined) {
        order.set(neighbor, found.length);
        low.set(neighbor, found.length);
        stack.push({
          id: neighbor,
          parent: top.id,
          neighbors: graph.neighbors(neighbor),
          next: 0,
          from: found.length,
        });
        found.push(neighbor);
      } else if (neighbor !== top.parent) low.set(top.id, Math.min(low.get(top.id) ?? 0, seen));
      continue;
    }
    stack.pop();
    const above = stack.at(-1);
    if (!above) break;
    const lowest = low.get(top.id) ?? 0;
    low.set(above.id, Math.min(low.get(above.id) ?? 0, lowest));
    if (above.id !== root && lowest >= (order.get(above.id) ?? 0))
      dependents.set(above.id, [...(dependents.get(above.id) ?? []), ...found.slice(top.from)]);
  }
  for (const ids of dependents.values()) ids.sort(compare);
  return dependents;
}

function unreachable(graph: UndirectedGraph, root: string): string[] {
  const reached = new Set([root]);
  const queue = [root];
  for (let id = queue.pop(); id !== undefined; id = queue.pop())
    for (const neighbor of graph.neighbors(id))
      if (!reached.has(neighbor)) {
        reached.add(neighbor);
        queue.push(neighbor);
      }
  return graph.nodes().filter((id) => !reached.has(id));
}

/** Actors within `steps` relations of one, itself included; for the focus on a neighbourhood. */
export function neighbourhood(relations: MapGraph['relations'], from: string, steps: number): Set<string> {
  const reached = new Set([from]);
  for (let step = 0; step < steps; step += 1) {
    const before = new Set(reached);
    for (const { sourceId, targetId } of relations) {
      if (before.has(sourceId)) reached.add(targetId);
      if (before.has(targetId)) reached.add(sourceId);
    }
  }
  return reached;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
