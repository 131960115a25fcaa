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

/** Room between blocks of cards. */
const blockGap = 70;

/** Room of one card on a ring, across and down. */
const cell = { width: nodeSize.partner.width + 24, height: nodeSize.partner.height + 24 };
/** Radii of ring `n`, from 1: the first leaves room for lines around the client. */
const ringRadii = (n: number): { rx: number; ry: number } => ({
  rx: 234 + 190 * (n - 1),
  ry: 132 + 99 * (n - 1),
});

/**
 * How many cards fit on a ring from the top to each of 720 angles: on the flanks cards stand under each other, at top
 * and bottom beside each other.
 */
function ringMeasure(rx: number, ry: number): number[] {
  const steps = 720;
  const turn = (2 * Math.PI) / steps;
  const measure = [0];
  for (let i = 0; i < steps; i += 1) {
    const angle = -Math.PI / 2 + (i + 0.5) * turn;
    const density = Math.max(
      (rx * Math.abs(Math.sin(angle))) / cell.width,
      (ry * Math.abs(Math.cos(angle))) / cell.height,
    );
    measure.push((measure.at(-1) ?? 0) + density * turn);
  }
  return measure;
}

/**
 * The client in the middle, the others on ellipses around it, the larger ones nearer. Groups keep their sector on
 * every ring, so that each stands in one direction from the client. No two cards overlap.
 */
export function radialLayout(actors: readonly LayoutActor[]): Layout {
  const layout: Layout = new Map();
  for (const a of actors) if (a.client) layout.set(a.id, { x: 0, y: 0 });
  const others = actors
    .filter((a) => !a.client)
    .toSorted((a, b) => b.rank - a.rank || compare(a.group, b.group) || compare(a.id, b.id));
  let at = 0;
  for (let ring = 1; at < others.length; ring += 1) {
    const { rx, ry } = ringRadii(ring);
    const measure = ringMeasure(rx, ry);
    const whole = measure.at(-1) ?? 1;
    const members = others
      .slice(at, at + Math.floor(whole))
      .toSorted((a, b) => compare(a.group, b.group) || b.rank - a.rank || compare(a.id, b.id));
    at += members.length;
    // Every second ring starts half a place on, so that lines from outside find gaps inside.
    const shift = ring % 2 === 0 ? 0.5 : 0;
    for (const [i, a] of members.entries()) {
      const share = ((i + shift) / members.length) * whole;
      const step = Math.max(
        1,
        measure.findIndex((m) => m >= share),
      );
      const [before = 0, after = 1] = measure.slice(step - 1, step + 1);
      const part = (share - before) / (after - before || 1);
      const angle = -Math.PI / 2 + (2 * Math.PI * (step - 1 + part)) / (measure.length - 1);
      layout.set(a.id, { x: Math.round(rx * Math.cos(angle)), y: Math.round(ry * Math.sin(angle)) });
    }
  }
  return separate(layout);
}

/**
 * One block of cards for each group in the order of their names, blocks beside each other in rows about one and a
 * half times as wide as the whole is high, the client above.
 */
export function groupLayout(actors: readonly LayoutActor[]): Layout {
  const layout: Layout = new Map();
  const groups = Map.groupBy(
    actors.filter((a) => !a.client),
    (a) => a.group,
  );
  const blocks = [...groups]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([, members]) => {
      const columns = Math.max(1, Math.ceil(Math.sqrt(members.length / 2)));
      return { members, columns, rows: Math.ceil(members.length / columns) };
    });
  const area = blocks.reduce(
    (sum, b) => sum + (b.columns * cell.width + blockGap) * (b.rows * cell.height + blockGap),
    0,
  );
  const widest = Math.max(cell.width * 4, Math.sqrt(area * 1.5));
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  let extent = 0;
  for (const { members, columns, rows } of blocks) {
    const width = columns * cell.width;
    if (x > 0 && x + width > widest) {
      x = 0;
      y += rowHeight + blockGap;
      rowHeight = 0;
    }
    const ranked = members.toSorted((p, q) => q.rank - p.rank || compare(p.id, q.id));
    for (const [i, a] of ranked.entries())
      layout.set(a.id, {
        x: x + (i % columns) * cell.width,
        y: y + Math.floor(i / columns) * cell.height,
      });
    extent = Math.max(extent, x + width - cell.width);
    x += width + blockGap;
    rowHeight = Math.max(rowHeight, rows * cell.height);
  }
  for (const a of actors) if (a.client) layout.set(a.id, { x: extent / 2, y: -cell.height * 2 });
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

/** Width to height that a folded arrangement aims at: the shape of a screen. */
const screenShape = 1.8;

/**
 * Folds the layers of a layered layout into rows: a star has two layers, and dozens of cards side by side cannot be
 * read. The order within a layer stays; all layers fold at the same width, the one that comes nearest to a screen.
 */
export function foldLayers(layout: Layout): Layout {
  const layers = [...Map.groupBy(layout, ([, at]) => Math.round(at.y / 10))]
    .toSorted(([a], [b]) => a - b)
    .map(([, members]) => members.toSorted(([a, p], [b, q]) => p.x - q.x || compare(a, b)).map(([id]) => id));
  const longest = Math.max(0, ...layers.map((ids) => ids.length));
  const layerGap = 64;
  const shapeOf = (columns: number): number => {
    const rows = layers.reduce((sum, ids) => sum + Math.ceil(ids.length / columns), 0);
    const height = rows * cell.height + (layers.length - 1) * layerGap;
    return (Math.min(longest, columns) * cell.width) / height;
  };
  let columns = Math.min(4, longest);
  while (columns < longest && shapeOf(columns) < screenShape) columns += 1;
  const folded: Layout = new Map();
  let y = 0;
  for (const ids of layers) {
    const rows = Math.ceil(ids.length / columns);
    const across = Math.ceil(ids.length / rows);
    for (const [i, id] of ids.entries()) {
      // Neighbours of the layer stay neighbours: it is cut into columns, not into lines.
      const column = Math.floor(i / rows);
      folded.set(id, { x: (column - (across - 1) / 2) * cell.width, y: y + (i % rows) * cell.height });
    }
    y += rows * cell.height + layerGap;
  }
  return folded;
}

/** Pushes overlapping cards apart, first those nearer to the middle. */
function separate(layout: Layout): Layout {
  // From the middle outwards, so that the order in which actors are given does not matter.
  const ids = [...layout.keys()];
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
