import { isMutual, type Relation } from '#shared/domain/ecosystem/relation.ts';
import type { Box } from './map-node.ts';
import { type FigureTheme, relationStyle } from './theme.ts';

/** A relation's line: the path, its ends on the cards' borders, the middle for a label, and the end's direction. */
export interface EdgePath {
  readonly d: string;
  readonly from: Point;
  readonly to: Point;
  readonly middle: Point;
  /** Direction of the line at its end, in radians. */
  readonly angle: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

const centre = (b: Box): Point => ({ x: b.x + b.width / 2, y: b.y + b.height / 2 });

/** Where the line from a box's centre to a point leaves the box. */
export function borderPoint(box: Box, towards: Point): Point {
  const c = centre(box);
  const dx = towards.x - c.x;
  const dy = towards.y - c.y;
  if (dx === 0 && dy === 0) return c;
  const scale = Math.min(box.width / 2 / (Math.abs(dx) || 1e-9), box.height / 2 / (Math.abs(dy) || 1e-9));
  return { x: c.x + dx * scale, y: c.y + dy * scale };
}

/** Spread between relations of the same pair, in pixels at their middle. */
const spread = 26;

/**
 * A smooth line between two cards' borders (a quadratic curve). Relations of the same pair fan out: `lane` counts
 * them from 0 of `lanes` (see {@link lanesOf}). `trim` ends the drawn line that many pixels before `to`, where an
 * arrow's head takes over.
 */
export function relationPath(source: Box, target: Box, lane = 0, lanes = 1, trim = 0): EdgePath {
  const a = centre(source);
  const b = centre(target);
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const normal = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
  // A fan is symmetrical; only a single line has a bend of its own, else opposite lines would meet.
  const bend = lanes > 1 ? (lane - (lanes - 1) / 2) * spread * 2 : Math.min(26, length * 0.06);
  const control = { x: (a.x + b.x) / 2 + normal.x * bend, y: (a.y + b.y) / 2 + normal.y * bend };
  const from = borderPoint(source, control);
  const to = borderPoint(target, control);
  const middle = { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 };
  const angle = Math.atan2(to.y - control.y, to.x - control.x);
  const end = { x: to.x - Math.cos(angle) * trim, y: to.y - Math.sin(angle) * trim };
  const n = (v: number) => Math.round(v * 100) / 100;
  return {
    d: `M${n(from.x)},${n(from.y)} Q${n(control.x)},${n(control.y)} ${n(end.x)},${n(end.y)}`,
    from,
    to,
    middle,
    angle,
  };
}

/** How a relation is drawn. */
export interface RelationStroke {
  readonly color: string;
  readonly width: number;
  readonly dash: string | null;
  readonly arrow: boolean;
}

/** Colour and dash by type, thickness 1–4 by weight, an arrow where value flows one way. */
export function relationStroke(
  relation: Pick<Relation, 'type' | 'weight' | 'direction'>,
  theme: FigureTheme,
): RelationStroke {
  const { color, dash } = relationStyle[relation.type];
  return {
    color: relation.type === 'conflict' ? theme.danger : (theme.categorical[color] ?? theme.muted),
    width: 1 + ((relation.weight - 1) / 4) * 3,
    dash,
    arrow: !isMutual(relation),
  };
}

/** Numbers relations of the same pair, whichever way they point. */
export function lanesOf(
  relations: readonly Pick<Relation, 'id' | 'sourceId' | 'targetId'>[],
): Map<string, { lane: number; lanes: number }> {
  const pairs = Map.groupBy(relations, (r) =>
    r.sourceId < r.targetId ? `${r.sourceId} ${r.targetId}` : `${r.targetId} ${r.sourceId}`,
  );
  const result = new Map<string, { lane: number; lanes: number }>();
  for (const members of pairs.values())
    for (const [lane, r] of members.entries()) {
      // A line that points the other way bends the other way, so its lane is mirrored to stay apart.
      const mirrored = r.sourceId > r.targetId;
      result.set(r.id, { lane: mirrored ? members.length - 1 - lane : lane, lanes: members.length });
    }
  return result;
}
