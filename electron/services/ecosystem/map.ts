import { asc, eq, inArray } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { MapGroup, MapLayer, MapNote, MapView } from '#shared/domain/ecosystem/map.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import {
  actorMarks,
  groupMembers,
  mapGroups,
  mapLayers,
  mapNotes,
  mapViews,
  positions,
  relationMarks,
} from '../../workspace/schema/index.ts';
import { inChunks } from '../chunks.ts';
import type { Context } from '../context.ts';
import { deleteRows, nextOrder, saveRow } from '../rows.ts';
import { deleteActors } from './actors.ts';
import { copyActors } from './copy.ts';
import { deleteRelations } from './relations.ts';

type Operations = Pick<
  RoomServices<'ecosystem', Context>,
  | 'positions'
  | 'mapExtras'
  | 'moveActors'
  | 'copyOnMap'
  | 'deleteFromMap'
  | 'saveGroup'
  | 'deleteGroups'
  | 'setGroup'
  | 'saveLayer'
  | 'deleteLayers'
  | 'markElements'
  | 'saveMapNote'
  | 'saveView'
  | 'deleteViews'
  | 'orderViews'
>;

/** Where actors stand on the map, and what stands there beside them. */
export const mapOperations: Operations = {
  positions: ({ db }) => db.select().from(positions).orderBy(asc(positions.actorId)).all(),

  mapExtras: ({ db }) => readMapExtras(db),

  moveActors: (context, { positions: moved, notes }) => {
    context.edit({ count: moved.length + notes.length }, (db) => {
      for (const { actorId, x, y } of moved)
        db.insert(positions)
          .values({ actorId, x: toCentipixel(x), y: toCentipixel(y) })
          .onConflictDoUpdate({ target: positions.actorId, set: { x: toCentipixel(x), y: toCentipixel(y) } })
          .run();
      for (const { id, x, y } of notes)
        db.update(mapNotes)
          .set({ x: toCentipixel(x), y: toCentipixel(y) })
          .where(eq(mapNotes.id, id))
          .run();
    });
    return null;
  },

  copyOnMap: (context, { actorIds, dx, dy }) =>
    context.edit({ count: actorIds.length }, (db) => ({ actorIds: copyActors(db, actorIds, dx, dy) })),

  deleteFromMap: (context, { actorIds, relationIds, noteIds }) => {
    const deleted = context.edit(
      { count: actorIds.length + relationIds.length + noteIds.length },
      (db) =>
        deleteRelations(db, relationIds) +
        deleteActors(db, actorIds) +
        inChunks(noteIds, (some) => db.delete(mapNotes).where(inArray(mapNotes.id, some)).run().changes),
    );
    return { deleted };
  },

  saveGroup: (context, { actorIds, ...given }) => {
    const all = context.db.select().from(mapGroups).all();
    const before = all.find((g) => g.id === given.id);
    return saveRow<MapGroup>(
      context,
      mapGroups,
      {
        ...given,
        nameEn: given.nameEn ?? before?.nameEn ?? null,
        order: given.order ?? before?.order ?? nextOrder(all),
      },
      { name: given.name },
      (db, id) => putIntoGroup(db, actorIds, id),
    );
  },
  deleteGroups: (context, { ids }) => deleteRows(context, mapGroups, ids),
  setGroup: (context, { actorIds, groupId }) => {
    const group = context.db
      .select()
      .from(mapGroups)
      .where(eq(mapGroups.id, groupId ?? ''))
      .get();
    if (groupId !== null && !group) throw new Refusal('input.invalid', { path: 'groupId' });
    context.edit({ count: actorIds.length, name: group?.name ?? '' }, (db) => {
      if (groupId !== null) putIntoGroup(db, actorIds, groupId);
      else
        inChunks(
          actorIds,
          (some) => db.delete(groupMembers).where(inArray(groupMembers.actorId, some)).run().changes,
        );
    });
    return null;
  },

  saveLayer: (context, given) => {
    const all = context.db.select().from(mapLayers).all();
    const before = all.find((l) => l.id === given.id);
    return saveRow<MapLayer>(
      context,
      mapLayers,
      {
        ...given,
        nameEn: given.nameEn ?? before?.nameEn ?? null,
        order: given.order ?? before?.order ?? nextOrder(all),
      },
      { name: given.name },
    );
  },
  deleteLayers: (context, { ids }) => deleteRows(context, mapLayers, ids),

  markElements: (context, { actorIds, relationIds, layerId, horizon }) => {
    const patch = { ...(layerId !== undefined && { layerId }), ...(horizon !== undefined && { horizon }) };
    if (Object.keys(patch).length === 0) return null;
    const fresh = { layerId: layerId ?? null, horizon: horizon ?? ('both' as const) };
    context.edit({ count: actorIds.length + relationIds.length }, (db) => {
      for (const actorId of actorIds)
        db.insert(actorMarks)
          .values({ actorId, ...fresh })
          .onConflictDoUpdate({ target: actorMarks.actorId, set: patch })
          .run();
      for (const relationId of relationIds)
        db.insert(relationMarks)
          .values({ relationId, ...fresh })
          .onConflictDoUpdate({ target: relationMarks.relationId, set: patch })
          .run();
    });
    return null;
  },

  saveMapNote: (context, given) =>
    saveRow<MapNote>(
      context,
      mapNotes,
      { ...given, x: toCentipixel(given.x), y: toCentipixel(given.y) },
      { name: given.text.slice(0, 60) },
    ),

  saveView: (context, given) => {
    const all = context.db.select().from(mapViews).all();
    const before = all.find((v) => v.id === given.id);
    return saveRow<MapView>(
      context,
      mapViews,
      {
        ...given,
        nameEn: given.nameEn ?? before?.nameEn ?? null,
        order: given.order ?? before?.order ?? nextOrder(all),
      },
      { name: given.name },
    );
  },
  deleteViews: (context, { ids }) => deleteRows(context, mapViews, ids),
  orderViews: (context, { ids }) => {
    context.edit({ count: ids.length }, (db) => {
      for (const [i, id] of ids.entries())
        db.update(mapViews)
          .set({ order: i + 1 })
          .where(eq(mapViews.id, id))
          .run();
    });
    return null;
  },
};

/** Groups, layers, marks, notes and views, in the order the consultant gave them. */
export const readMapExtras = (db: TypedDatabase) => ({
  groups: db.select().from(mapGroups).orderBy(asc(mapGroups.order), asc(mapGroups.id)).all(),
  members: db.select().from(groupMembers).orderBy(asc(groupMembers.actorId)).all(),
  layers: db.select().from(mapLayers).orderBy(asc(mapLayers.order), asc(mapLayers.id)).all(),
  actorMarks: db.select().from(actorMarks).orderBy(asc(actorMarks.actorId)).all(),
  relationMarks: db.select().from(relationMarks).orderBy(asc(relationMarks.relationId)).all(),
  notes: db.select().from(mapNotes).orderBy(asc(mapNotes.id)).all(),
  views: db.select().from(mapViews).orderBy(asc(mapViews.order), asc(mapViews.id)).all(),
});

function putIntoGroup(db: TypedDatabase, actorIds: readonly string[], groupId: string): void {
  for (const actorId of actorIds)
    db.insert(groupMembers)
      .values({ actorId, groupId })
      .onConflictDoUpdate({ target: groupMembers.actorId, set: { groupId } })
      .run();
}

/** A hundredth of a pixel is finer than any screen and keeps dumps short. */
const toCentipixel = (v: number): number => Math.round(v * 100) / 100;
