import { z } from 'zod';
import {
  ActorMark,
  GroupMember,
  Horizon,
  MapGroup,
  MapLayer,
  MapNote,
  MapView,
  Position,
  RelationMark,
} from '#shared/domain/ecosystem/map.ts';
import { Id } from '#shared/domain/values.ts';
import { command, query } from './define.ts';
import { Deleted, Ids } from './lists.ts';

/** What stands on the map beside actors and relations. */
export const MapContentAnswer = z.object({
  groups: z.array(MapGroup),
  members: z.array(GroupMember),
  layers: z.array(MapLayer),
  actorMarks: z.array(ActorMark),
  relationMarks: z.array(RelationMark),
  notes: z.array(MapNote),
  views: z.array(MapView),
});
export type MapExtras = z.infer<typeof MapContentAnswer>;

/** Operations of the map: places, groups, layers, states, notes, views. Part of the room `ecosystem`. */
export const mapOperations = {
  positions: query({
    input: z.object({}),
    output: z.array(Position),
    reads: ['ecosystem.map', 'ecosystem.actors'],
  }),
  mapExtras: query({
    input: z.object({}),
    output: MapContentAnswer,
    reads: ['ecosystem.map', 'ecosystem.actors', 'ecosystem.relations'],
  }),
  moveActors: command({
    input: z.object({
      positions: z.array(Position).default([]),
      notes: z.array(MapNote.pick({ id: true, x: true, y: true })).default([]),
    }),
    output: z.null(),
  }),
  /** Copies actors with what is known of them and the relations among them, beside the originals; one step. */
  copyOnMap: command({
    input: z.object({ actorIds: z.array(Id).min(1), dx: z.number(), dy: z.number() }),
    output: z.object({ actorIds: z.array(Id) }),
  }),
  /** Deletes what is selected on the map, as one step. */
  deleteFromMap: command({
    input: z.object({
      actorIds: z.array(Id),
      relationIds: z.array(Id),
      noteIds: z.array(Id).default([]),
    }),
    output: Deleted,
  }),

  saveGroup: command({
    input: MapGroup.partial({ id: true, order: true, nameEn: true }).extend({
      /** Actors to put into it at once. */
      actorIds: z.array(Id).default([]),
    }),
    output: MapGroup,
  }),
  deleteGroups: command({ input: Ids, output: Deleted }),
  /** Puts actors into a group, or (null) out of theirs. An actor stands in one group: the former one loses it. */
  setGroup: command({
    input: z.object({ actorIds: z.array(Id).min(1), groupId: Id.nullable() }),
    output: z.null(),
  }),
  saveLayer: command({ input: MapLayer.partial({ id: true, order: true, nameEn: true }), output: MapLayer }),
  deleteLayers: command({ input: Ids, output: Deleted }),
  /** Sets layer or horizon of actors and relations. */
  markElements: command({
    input: z.object({
      actorIds: z.array(Id).default([]),
      relationIds: z.array(Id).default([]),
      layerId: Id.nullable().optional(),
      horizon: Horizon.optional(),
    }),
    output: z.null(),
  }),
  saveMapNote: command({ input: MapNote.partial({ id: true }), output: MapNote }),
  saveView: command({ input: MapView.partial({ id: true, order: true, nameEn: true }), output: MapView }),
  deleteViews: command({ input: Ids, output: Deleted }),
  /** The order in which the presentation walks through the views. */
  orderViews: command({ input: Ids, output: z.null() }),
};
