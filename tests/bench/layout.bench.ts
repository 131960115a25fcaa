import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { forceLayout } from '#shared/figures/layout.ts';
import { randomMap } from '#tests/support/portfolio.ts';
import { compare } from './measure.ts';
import type { Measurement } from './run.ts';

export const name = 'force layout of 5,000 actors and 7,500 relations, against d3-force with the same forces';
export const limit = 1.1;

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

export async function run(): Promise<Measurement> {
  const { actors, relations } = randomMap(5000, 7500);
  const bare = () => {
    const bodies: Body[] = actors.map((a) => ({ id: a.id, ...(a.client && { fx: 0, fy: 0 }) }));
    const simulation = forceSimulation(bodies)
      .force(
        'link',
        forceLink<Body, { source: string; target: string }>(
          relations.map((r) => ({ source: r.sourceId, target: r.targetId })),
        )
          .id((b) => b.id)
          .distance(190),
      )
      .force('charge', forceManyBody().strength(-700).distanceMax(1500))
      .force('x', forceX(0).strength(0.04))
      .force('y', forceY(0).strength(0.07))
      .force('collide', forceCollide(95))
      .stop();
    simulation.tick(300);
  };
  return compare(() => forceLayout(actors, relations), bare, { rounds: 2 });
}
