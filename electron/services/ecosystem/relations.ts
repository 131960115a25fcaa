import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, ne, or } from 'drizzle-orm';
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
    refuseSecond(context.db, given, names);
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
    if (ids.length === 1) refuseSecond(context.db, { ...first, ...known }, names, first.id);
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

/**
 * Two actors have one relation of a type in a direction; a two-way one holds both. A second would say nothing new and
 * count twice on the map.
 *
 * @throws Refusal input.duplicateRelation
 */
function refuseSecond(
  db: TypedDatabase,
  given: Pick<Relation, 'sourceId' | 'targetId' | 'type'> & {
    readonly direction?: Relation['direction'] | undefined;
  },
  names: { readonly name: string; readonly other: string },
  own?: string,
): void {
  const same = and(eq(relations.sourceId, given.sourceId), eq(relations.targetId, given.targetId));
  const back = and(
    eq(relations.sourceId, given.targetId),
    eq(relations.targetId, given.sourceId),
    given.direction === 'two-way' ? undefined : eq(relations.direction, 'two-way'),
  );
  const found = db
    .select({ id: relations.id })
    .from(relations)
    .where(
      and(
        eq(relations.type, given.type),
        or(same, back),
        own === undefined ? undefined : ne(relations.id, own),
      ),
    )
    .get();
  if (found) throw new Refusal('input.duplicateRelation', names);
}

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
