import { type Edge, MarkerType, type Node, Position } from '@xyflow/react';
import type { Actor, ActorType } from '#shared/domain/ecosystem/actor.ts';
import type { Horizon, MapNote } from '#shared/domain/ecosystem/map.ts';
import type { GroupBox } from '#shared/domain/ecosystem/map-look.ts';
import { type Relation, relationTypes } from '#shared/domain/ecosystem/relation.ts';
import { horizonColor } from '#shared/figures/map.ts';
import type { ActorLook } from '#shared/figures/map-decoration.ts';
import { lanesOf, relationStroke } from '#shared/figures/map-edge.ts';
import { nodeCaption, sizeOf } from '#shared/figures/map-node.ts';
import type { FigureTheme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';

type State = Exclude<Horizon, 'both'>;

export interface ActorData extends Record<string, unknown> {
  readonly type: ActorType;
  readonly name: string;
  readonly caption: string;
  readonly look: ActorLook;
  readonly prospect: boolean;
  readonly state: Horizon;
}
export type ActorNode = Node<ActorData, 'actor'>;

export interface FrameData extends Record<string, unknown> {
  readonly title: string;
  readonly lane: boolean;
}
export type FrameNode = Node<FrameData, 'frame'>;

export interface NoteData extends Record<string, unknown> {
  readonly note: MapNote;
}
export type NoteNode = Node<NoteData, 'note'>;
export type CanvasNode = ActorNode | FrameNode | NoteNode;

export interface RelationData extends Record<string, unknown> {
  readonly lane: number;
  readonly lanes: number;
  /** Sizes of the cards at both ends; React Flow gives their middles. */
  readonly from: { readonly width: number; readonly height: number };
  readonly to: { readonly width: number; readonly height: number };
  readonly label: string | null;
}
export type RelationEdge = Edge<RelationData, 'relation'>;

/** Size of the dots at a card's borders from which lines are drawn. */
const dot = 12;

/**
 * Lines begin and end in the middle of a card (and are drawn from its border); new ones are drawn from the dots at
 * its borders. Given up front, so that cards out of sight need no measuring.
 */
const handlesOf = (width: number, height: number): NonNullable<Node['handles']> => [
  ...(['source', 'target'] as const).map((type) => ({
    id: null,
    type,
    position: Position.Top,
    x: width / 2,
    y: height / 2,
    width: 1,
    height: 1,
  })),
  ...(
    [
      ['top', Position.Top, width / 2, 0],
      ['right', Position.Right, width, height / 2],
      ['bottom', Position.Bottom, width / 2, height],
      ['left', Position.Left, 0, height / 2],
    ] as const
  ).map(([id, position, x, y]) => ({
    id,
    type: 'source' as const,
    position,
    x: x - dot / 2,
    y: y - dot / 2,
    width: dot,
    height: dot,
  })),
];

export interface Shown {
  readonly actors: readonly Actor[];
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly looks: ReadonlyMap<string, ActorLook>;
  readonly horizons: ReadonlyMap<string, State>;
}

interface Made {
  readonly look: ActorLook;
  readonly state: Horizon;
  readonly locale: Locale;
  readonly x: number;
  readonly y: number;
  readonly node: ActorNode;
}
/** The last node of each actor: of thousands only those that changed are made anew, so that React mounts nothing twice. */
const lastNodes = new WeakMap<Actor, Made>();

/** Actors as nodes of React Flow, with sizes and handles given, so that only those in sight are mounted. */
export function actorNodes({ actors, places, looks, horizons }: Shown, locale: Locale): ActorNode[] {
  const handles = new Map<string, NonNullable<Node['handles']>>();
  return actors.flatMap((actor): ActorNode[] => {
    const { x, y } = places.get(actor.id) ?? { x: 0, y: 0 };
    const look = looks.get(actor.id);
    if (!look) return [];
    const state = horizons.get(actor.id) ?? 'both';
    const last = lastNodes.get(actor);
    if (last?.look === look && last.state === state && last.locale === locale && last.x === x && last.y === y)
      return [last.node];
    const { width, height } = sizeOf(actor, look.scale);
    // Cards of one size share their handles.
    const own = handles.get(`${width} ${height}`) ?? handlesOf(width, height);
    handles.set(`${width} ${height}`, own);
    const node: ActorNode = {
      id: actor.id,
      type: 'actor',
      position: { x: x - width / 2, y: y - height / 2 },
      width,
      height,
      handles: own,
      ariaLabel: locale.name(actor),
      data: {
        type: actor.type,
        name: locale.name(actor),
        caption: nodeCaption(actor, locale),
        look,
        prospect: actor.status === 'prospect',
        state,
      },
    };
    lastNodes.set(actor, { look, state, locale, x, y, node });
    return [node];
  });
}

/** Frames of groups lie below everything; dragging one moves its members. */
export const frameNodes = (boxes: readonly GroupBox[], locale: Locale): FrameNode[] =>
  boxes.map(({ group, x, y, width, height }) => ({
    id: `group:${group.id}`,
    type: 'frame',
    position: { x, y },
    width,
    height,
    zIndex: -1,
    selectable: false,
    deletable: false,
    connectable: false,
    focusable: false,
    dragHandle: '.frame-title',
    data: { title: locale.name(group), lane: group.kind === 'lane' },
  }));

export const noteNodes = (notes: readonly MapNote[]): NoteNode[] =>
  notes.map((note) => ({
    id: `note:${note.id}`,
    type: 'note',
    position: { x: note.x, y: note.y },
    width: note.width,
    height: note.height,
    connectable: false,
    ariaLabel: note.text,
    data: { note },
  }));

/**
 * With more relations than this, lines keep only their colour: dashes, arrows and transparency of thousands of long
 * lines take the browser a second for each frame.
 */
const mostStyledLines = 1000;

/** Relations as edges, with colour, thickness and arrow by their type, weight and state. */
export function relationEdges(
  { relations, actors, looks, horizons }: Omit<Shown, 'places'> & { readonly relations: readonly Relation[] },
  theme: FigureTheme,
  locale: Locale,
): RelationEdge[] {
  const lanes = lanesOf(relations);
  const crowded = relations.length > mostStyledLines;
  const sizes = new Map(actors.map((a) => [a.id, sizeOf(a, looks.get(a.id)?.scale)]));
  const names = new Map(
    relationTypes.map((type) => [type, locale.t(`ecosystem.relationType.${type}`)] as const),
  );
  return relations.map((relation): RelationEdge => {
    const stroke = relationStroke(relation, theme);
    const { lane, lanes: of } = lanes.get(relation.id) ?? { lane: 0, lanes: 1 };
    const horizon = horizons.get(relation.id);
    const color = horizonColor(horizon, theme) ?? stroke.color;
    const found = relation.id.startsWith(foundPrefix);
    return {
      id: relation.id,
      type: 'relation',
      source: relation.sourceId,
      target: relation.targetId,
      ariaLabel: names.get(relation.type) ?? '',
      deletable: !found,
      selectable: !found,
      focusable: !found,
      style: {
        stroke: color,
        strokeWidth: crowded ? 1 : stroke.width,
        ...(!crowded && { strokeOpacity: relation.type === 'conflict' || horizon ? 1 : 0.65 }),
        ...(!crowded && stroke.dash && { strokeDasharray: stroke.dash }),
        ...(!crowded && horizon === 'as-is' && { strokeDasharray: '3 5' }),
      },
      ...(stroke.arrow &&
        !crowded && {
          markerEnd: {
            type: MarkerType.ArrowClosed,
            color,
            width: 16,
            height: 16,
            markerUnits: 'userSpaceOnUse',
          },
        }),
      data: {
        lane,
        lanes: of,
        from: sizes.get(relation.sourceId) ?? sizeOf({ type: 'reseller' }),
        to: sizes.get(relation.targetId) ?? sizeOf({ type: 'reseller' }),
        label: found
          ? relation.valueFlow
          : relation.type === 'conflict'
            ? locale.t('ecosystem.relationType.conflict')
            : null,
      },
    };
  });
}

const foundPrefix = 'found:';

/** Clashes of F11 as red relations, one for each pair of actors, with their number. */
export function foundRelations(
  conflicts: readonly { readonly actorA: string; readonly actorB: string | null; readonly open: boolean }[],
  label: (count: number) => string,
): Relation[] {
  const pairs = Map.groupBy(
    conflicts.filter((c) => c.open && c.actorB !== null),
    (c) => [c.actorA, c.actorB].sort().join(' '),
  );
  return [...pairs].map(([key, own]): Relation => {
    const [sourceId = '', targetId = ''] = key.split(' ');
    return {
      id: `${foundPrefix}${key}`,
      sourceId,
      targetId,
      type: 'conflict',
      direction: 'two-way',
      weight: Math.min(5, 1 + own.length),
      valueFlow: label(own.length),
      note: '',
    };
  });
}
