import { randomUUID } from 'node:crypto';
import { asc, eq, inArray } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Relation } from '#shared/domain/ecosystem/relation.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { actors, relations } from '../../workspace/schema/index.ts';
import { inChunks } from '../chunks.ts';
import type { Context } from '../context.ts';

type Operations = Pick<
  RoomServices<'ecosystem', Context>,
  'relations' | 'createRelation' | 'updateRelations' | 'deleteRelations'
>;

/** Typed relations between actors. */
export const relationOperations: Operations = {
  relations: ({ db }) => db.select().from(relations).orderBy(asc(relations.id)).all(),

  createRelation: (context, given) => {
    const names = endNames(context.db, given.sourceId, given.targetId);
    const relation: Relation = {
      id: randomUUID(),
      sourceId: given.sourceId,
      targetId: given.targetId,
      type: given.type,
      direction: given.direction ?? 'one-way',
      weight: given.weight ?? 3,
      valueFlow: given.valueFlow ?? '',
      note: given.note ?? '',
    };
    context.edit(names, (db) => db.insert(relations).values(relation).run());
    return relation;
  },

  updateRelations: (context, { ids, patch }) => {
    const known = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    if (Object.keys(known).length === 0) return { updated: 0 };
    const first = context.db
      .select()
      .from(relations)
      .where(eq(relations.id, ids[0] ?? ''))
      .get();
    if (!first) throw new Refusal('input.invalid', { path: 'ids' });
    const names = endNames(context.db, patch.sourceId ?? first.sourceId, patch.targetId ?? first.targetId);
    const updated = context.edit({ count: ids.length, ...names }, (db) =>
      inChunks(
        ids,
        (some) => db.update(relations).set(known).where(inArray(relations.id, some)).run().changes,
      ),
    );
    return { updated };
  },

  deleteRelations: (context, { ids }) => {
    const deleted = context.edit({ count: ids.length }, (db) => deleteRelations(db, ids));
    return { deleted };
  },
};

/** Deletes relations; answers how many. */
export const deleteRelations = (db: TypedDatabase, ids: readonly string[]): number =>
  inChunks(ids, (some) => db.delete(relations).where(inArray(relations.id, some)).run().changes);

/** Names of both ends, for the history's sentence. @throws Refusal for a self-relation or an end that is not there */
function endNames(db: TypedDatabase, sourceId: string, targetId: string): { name: string; other: string } {
  if (sourceId === targetId) throw new Refusal('input.selfRelation');
  const name = (id: string) =>
    db.select({ name: actors.name }).from(actors).where(eq(actors.id, id)).get()?.name;
  const [source, target] = [name(sourceId), name(targetId)];
  if (source === undefined) throw new Refusal('input.invalid', { path: 'sourceId' });
  if (target === undefined) throw new Refusal('input.invalid', { path: 'targetId' });
  return { name: source, other: target };
}
