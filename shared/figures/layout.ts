import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { nodeSize } from './map-node.ts';

export interface LayoutActor {
  readonly id: string;
  readonly client: boolean;
  /** Actors of the same group stand together; the order of groups is the order of their names. */
  readonly group: string;
  /** Larger ones come first. */
  readonly rank: number;
}
export interface LayoutRelation {
  readonly sourceId: string;
  readonly targetId: string;
}
/** Centres of the nodes by actor. */
export type Layout = Map<string, { x: number; y: number }>;

const gap = { x: 44, y: 40 };

/**
 * The client in the middle, the others on ellipses around it, grouped by sector, the larger ones nearer. A ring takes
 * only as many as fit beside each other.
 */
export function radialLayout(actors: readonly LayoutActor[]): Layout {
  const layout: Layout = new Map();
  for (const a of actors) if (a.client) layout.set(a.id, { x: 0, y: 0 });
  const others = actors
    .filter((a) => !a.client)
    .toSorted((a, b) => b.rank - a.rank || compare(a.group, b.group) || compare(a.id, b.id));
  let at = 0;
  for (let ring = 1; at < others.length; ring += 1) {
    const rx = 210 * ring + 60;
    const ry = 135 * ring + 30;
    // Chord between neighbours must hold a card: measured along the flatter axis.
    const capacity = Math.max(6, Math.floor((Math.PI * (rx + ry)) / (nodeSize.partner.width + gap.x)));
    const members = others
      .slice(at, at + capacity)
      .toSorted((a, b) => compare(a.group, b.group) || b.rank - a.rank || compare(a.id, b.id));
    at += capacity;
    const turn = ring % 2 === 0 ? Math.PI / members.length : 0;
    for (const [i, a] of members.entries()) {
      const angle = -Math.PI / 2 + turn + (2 * Math.PI * i) / members.length;
      layout.set(a.id, { x: rx * Math.cos(angle), y: ry * Math.sin(angle) });
    }
  }
  return separate(layout, actors);
}

/** One block of cards for each group, blocks beside each other, the client above. */
export function groupLayout(actors: readonly LayoutActor[]): Layout {
  const layout: Layout = new Map();
  const groups = Map.groupBy(
    actors.filter((a) => !a.client),
    (a) => a.group,
  );
  const cell = { width: nodeSize.partner.width + gap.x / 2, height: nodeSize.partner.height + gap.y / 2 };
  const blocks = [...groups].toSorted(([a], [b]) => compare(a, b));
  let x = 0;
  for (const [, members] of blocks) {
    const columns = Math.max(1, Math.min(4, Math.ceil(Math.sqrt(members.length / 2))));
    for (const [i, a] of members.toSorted((p, q) => q.rank - p.rank || compare(p.id, q.id)).entries())
      layout.set(a.id, { x: x + (i % columns) * cell.width, y: Math.floor(i / columns) * cell.height });
    x += columns * cell.width + gap.x * 2;
  }
  const middle = (x - gap.x * 2 - cell.width) / 2;
  for (const a of actors) if (a.client) layout.set(a.id, { x: middle, y: -cell.height * 2 });
  return layout;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly client: boolean;
}

/**
 * Force-directed layout by d3-force with its fixed random source, so that the same map gives the same picture.
 * `step` is called between ticks with the share done; when it answers false, the layout stops where it is.
 */
export function forceLayout(
  actors: readonly LayoutActor[],
  relations: readonly LayoutRelation[],
  step: (share: number, layout: () => Layout) => boolean = () => true,
): Layout {
  const bodies: Body[] = actors.map((a) => ({
    id: a.id,
    client: a.client,
    ...(a.client && { fx: 0, fy: 0 }),
  }));
  const known = new Set(actors.map((a) => a.id));
  const links: SimulationLinkDatum<Body>[] = relations
    .filter((r) => known.has(r.sourceId) && known.has(r.targetId))
    .map((r) => ({ source: r.sourceId, target: r.targetId }));
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id((b) => b.id)
        .distance(190),
    )
    .force('charge', forceManyBody().strength(-700).distanceMax(1500))
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.07))
    .force('collide', forceCollide(95))
    .stop();
  const snapshot = (): Layout => new Map(bodies.map((b) => [b.id, { x: b.x ?? 0, y: b.y ?? 0 }]));
  const ticks = 300;
  for (let i = 0; i < ticks; i += 1) {
    simulation.tick();
    if (!step((i + 1) / ticks, snapshot)) break;
  }
  return snapshot();
}

/** Pushes overlapping cards apart, first those nearer to the middle. */
function separate(layout: Layout, actors: readonly LayoutActor[]): Layout {
  const ids = actors.map((a) => a.id).filter((id) => layout.has(id));
  if (ids.length > 600) return layout;
  const need = { x: nodeSize.partner.width + 14, y: nodeSize.partner.height + 16 };
  for (let round = 0; round < 60; round += 1) {
    let moved = false;
    for (const [i, a] of ids.entries()) {
      for (const b of ids.slice(i + 1)) {
        const p = layout.get(a);
        const q = layout.get(b);
        if (!p || !q) continue;
        const dx = need.x - Math.abs(p.x - q.x);
        const dy = need.y - Math.abs(p.y - q.y);
        if (dx <= 0 || dy <= 0) continue;
        moved = true;
        const far = Math.hypot(p.x, p.y) > Math.hypot(q.x, q.y) ? p : q;
        const near = far === p ? q : p;
        if (dx < dy) far.x += (far.x >= near.x ? 1 : -1) * (dx + 1);
        else far.y += (far.y >= near.y ? 1 : -1) * (dy + 1);
      }
    }
    if (!moved) break;
  }
  return layout;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
