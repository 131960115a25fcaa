import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { mapMetrics } from '#shared/domain/ecosystem/graph-metrics.ts';
import { randomMap } from '#tests/support/portfolio.ts';
import { compare } from './measure.ts';
import type { Measurement } from './run.ts';

export const name = 'all metrics of a map of 5,000 actors (F12), against graphology’s betweenness alone';
export const limit = 1.25;

export async function run(): Promise<Measurement> {
  const { actors, relations } = randomMap(5000, 7500);
  const typed = actors.map((a) => ({ id: a.id, type: a.client ? 'client' : 'reseller' }));
  const bare = () => {
    const graph = new UndirectedGraph();
    for (const a of actors) graph.addNode(a.id);
    for (const r of relations) if (r.sourceId !== r.targetId) graph.mergeEdge(r.sourceId, r.targetId);
    betweennessCentrality(graph, { normalized: true, getEdgeWeight: null });
  };
  return compare(() => mapMetrics({ actors: typed, relations }), bare, { rounds: 3 });
}
