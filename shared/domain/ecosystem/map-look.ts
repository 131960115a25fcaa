import { fold } from '#shared/locale/index.ts';
import type { Actor } from './actor.ts';
import { neighbourhood } from './graph-metrics.ts';
import type {
  ActorMark,
  GroupMember,
  Horizon,
  MapFilter,
  MapGroup,
  MapLayer,
  MapLook,
  RelationMark,
} from './map.ts';
import type { Relation } from './relation.ts';
import type { Quadrant } from './segmentation.ts';

/** What a look chooses from. */
export interface MapElements<A extends Actor = Actor> {
  readonly actors: readonly A[];
  readonly relations: readonly Relation[];
  readonly layers: readonly MapLayer[];
  readonly actorMarks: readonly ActorMark[];
  readonly relationMarks: readonly RelationMark[];
  readonly quadrants: ReadonlyMap<string, Quadrant>;
}

export interface VisibleElements<A extends Actor = Actor> {
  readonly actors: readonly A[];
  readonly relations: readonly Relation[];
  /** State of each shown element that does not belong to both. */
  readonly horizons: ReadonlyMap<string, Exclude<Horizon, 'both'>>;
}

/**
 * What a look shows: actors that pass the filter, whose layer is not hidden, that belong to the state and lie in the
 * focus; relations of which both ends are shown. The client is always shown, so that the map keeps its centre, unless
 * a focus leaves it out.
 */
export function visibleElements<A extends Actor>(
  elements: MapElements<A>,
  look: MapLook,
): VisibleElements<A> {
  const { actors, relations } = elements;
  const hidden = new Set(look.hiddenLayers);
  const actorMark = new Map(elements.actorMarks.map((m) => [m.actorId, m]));
  const relationMark = new Map(elements.relationMarks.map((m) => [m.relationId, m]));
  const inState = (horizon: Horizon): boolean =>
    look.state === 'difference' || horizon === 'both' || horizon === look.state;
  const layered = (layerId: string | null | undefined): boolean => !layerId || !hidden.has(layerId);

  const passes = filterOf(look.filter, elements.quadrants);
  let shown = actors.filter((a) => {
    const mark = actorMark.get(a.id);
    if (!inState(mark?.horizon ?? 'both')) return false;
    return a.type === 'client' || (layered(mark?.layerId) && passes(a));
  });
  const known = new Set(shown.map((a) => a.id));
  let lines = relations.filter((r) => {
    const mark = relationMark.get(r.id);
    return (
      known.has(r.sourceId) &&
      known.has(r.targetId) &&
      inState(mark?.horizon ?? 'both') &&
      layered(mark?.layerId) &&
      (look.filter.relations.length === 0 || look.filter.relations.includes(r.type))
    );
  });
  if (look.focus && known.has(look.focus.actorId)) {
    const near = neighbourhood(lines, look.focus.actorId, look.focus.steps);
    shown = shown.filter((a) => near.has(a.id));
    lines = lines.filter((r) => near.has(r.sourceId) && near.has(r.targetId));
  }

  const horizons = new Map<string, Exclude<Horizon, 'both'>>();
  const note = (id: string, ...of: readonly (Horizon | undefined)[]) => {
    // What hangs on something that leaves, leaves with it; what waits for something to come, comes with it.
    const horizon = of.includes('as-is') ? 'as-is' : of.includes('to-be') ? 'to-be' : null;
    if (horizon) horizons.set(id, horizon);
  };
  for (const a of shown) note(a.id, actorMark.get(a.id)?.horizon);
  for (const r of lines)
    note(
      r.id,
      relationMark.get(r.id)?.horizon,
      actorMark.get(r.sourceId)?.horizon,
      actorMark.get(r.targetId)?.horizon,
    );
  return { actors: shown, relations: lines, horizons };
}

/** The filter as a test of one actor; lists that are empty ask nothing. */
function filterOf(filter: MapFilter, quadrants: ReadonlyMap<string, Quadrant>): (actor: Actor) => boolean {
  const text = fold(filter.text);
  const among = (wanted: readonly string[], has: readonly (string | null | undefined)[]): boolean => {
    if (wanted.length === 0) return true;
    const words = new Set(wanted.map(fold));
    return has.some((word) => typeof word === 'string' && words.has(fold(word)));
  };
  return (a) =>
    (text === '' || fold(`${a.code} ${a.name} ${a.nameEn ?? ''} ${a.note}`).includes(text)) &&
    among(filter.types, [a.type]) &&
    among(filter.statuses, [a.status]) &&
    among(filter.quadrants, [quadrants.get(a.id)]) &&
    among(filter.tiers, [a.tier]) &&
    among(filter.regions, a.regions) &&
    among(filter.industries, a.industries) &&
    among(filter.capabilities, a.capabilities);
}

export interface GroupBox {
  readonly group: MapGroup;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room between a frame and its members' cards, and for its title above them. */
export const frameAir = { side: 22, top: 44, bottom: 22 };

/**
 * Frames of the groups around the boxes of their shown members. Swimlanes all reach from the leftmost to the
 * rightmost of them. A group without a shown member has no frame.
 */
export function groupBoxes(
  groups: readonly MapGroup[],
  members: readonly GroupMember[],
  boxOf: (
    actorId: string,
  ) => { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null,
): GroupBox[] {
  const membersOf = Map.groupBy(members, (m) => m.groupId);
  const boxes = groups.flatMap((group): GroupBox[] => {
    const cards = (membersOf.get(group.id) ?? []).flatMap((m) => boxOf(m.actorId) ?? []);
    if (cards.length === 0) return [];
    const x = Math.min(...cards.map((c) => c.x)) - frameAir.side;
    const y = Math.min(...cards.map((c) => c.y)) - frameAir.top;
    const right = Math.max(...cards.map((c) => c.x + c.width)) + frameAir.side;
    const bottom = Math.max(...cards.map((c) => c.y + c.height)) + frameAir.bottom;
    return [{ group, x, y, width: right - x, height: bottom - y }];
  });
  const lanes = boxes.filter((b) => b.group.kind === 'lane');
  const left = Math.min(...lanes.map((b) => b.x));
  const right = Math.max(...lanes.map((b) => b.x + b.width));
  return boxes.map((b) => (b.group.kind === 'lane' ? { ...b, x: left, width: right - left } : b));
}
