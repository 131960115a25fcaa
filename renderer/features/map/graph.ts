import { type Edge, MarkerType, type Node, Position } from '@xyflow/react';
import type { RatedActor } from '#shared/contract/ecosystem.ts';
import type { Relation } from '#shared/domain/ecosystem/relation.ts';
import type { Quadrant } from '#shared/domain/ecosystem/segmentation.ts';
import { lanesOf, relationStroke } from '#shared/figures/map-edge.ts';
import { actorAccent, type Coloring, nodeCaption, sizeOf } from '#shared/figures/map-node.ts';
import type { FigureTheme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';

export interface ActorData extends Record<string, unknown> {
  readonly name: string;
  readonly caption: string;
  readonly accent: string;
  readonly client: boolean;
}
export type ActorNode = Node<ActorData, 'actor'>;

export interface RelationData extends Record<string, unknown> {
  readonly lane: number;
  readonly lanes: number;
  readonly label: string | null;
}
export type RelationEdge = Edge<RelationData, 'relation'>;

/** Handles in the middle of a card: lines end at its border, wherever they come from. */
const handlesOf = (width: number, height: number): NonNullable<Node['handles']> =>
  (['source', 'target'] as const).map((type) => ({
    id: null,
    type,
    position: Position.Top,
    x: width / 2,
    y: height / 2,
    width: 1,
    height: 1,
  }));

/** Actors as nodes of React Flow, with sizes and handles given, so that only those in sight are mounted. */
export function actorNodes(
  actors: readonly RatedActor[],
  positions: ReadonlyMap<string, { x: number; y: number }>,
  quadrants: ReadonlyMap<string, Quadrant>,
  by: Coloring,
  theme: FigureTheme,
  locale: Locale,
): ActorNode[] {
  return actors.map((actor): ActorNode => {
    const centre = positions.get(actor.id) ?? { x: 0, y: 0 };
    const { width, height } = sizeOf(actor);
    return {
      id: actor.id,
      type: 'actor',
      position: { x: centre.x - width / 2, y: centre.y - height / 2 },
      width,
      height,
      handles: handlesOf(width, height),
      ariaLabel: locale.name(actor),
      data: {
        name: locale.name(actor),
        caption: nodeCaption(actor, locale),
        accent: actorAccent(actor, quadrants.get(actor.id) ?? null, by, theme),
        client: actor.type === 'client',
      },
    };
  });
}

/** Relations as edges, with colour, thickness and arrow by their type and weight. */
export function relationEdges(
  relations: readonly Relation[],
  theme: FigureTheme,
  locale: Locale,
): RelationEdge[] {
  const lanes = lanesOf(relations);
  return relations.map((relation): RelationEdge => {
    const stroke = relationStroke(relation, theme);
    const { lane, lanes: of } = lanes.get(relation.id) ?? { lane: 0, lanes: 1 };
    return {
      id: relation.id,
      type: 'relation',
      source: relation.sourceId,
      target: relation.targetId,
      ariaLabel: locale.t(`ecosystem.relationType.${relation.type}`),
      style: {
        stroke: stroke.color,
        strokeWidth: stroke.width,
        strokeOpacity: 0.65,
        ...(stroke.dash && { strokeDasharray: stroke.dash }),
      },
      ...(stroke.arrow && {
        markerEnd: {
          type: MarkerType.ArrowClosed,
          color: stroke.color,
          width: 16,
          height: 16,
          markerUnits: 'userSpaceOnUse',
        },
      }),
      data: {
        lane,
        lanes: of,
        label: relation.type === 'conflict' ? locale.t('ecosystem.relationType.conflict') : null,
      },
    };
  });
}
