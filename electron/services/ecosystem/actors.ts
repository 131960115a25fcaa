import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import { type Actor, blankActor, ratingOf, withRating } from '#shared/domain/ecosystem/actor.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { actors, criteria, positions } from '../../workspace/schema/index.ts';
import { inChunks } from '../chunks.ts';
import type { Context } from '../context.ts';

type Operations = Pick<
  RoomServices<'ecosystem', Context>,
  'actors' | 'createActor' | 'updateActors' | 'deleteActors' | 'rate'
>;

/** The register: partners, prospects and the other actors of the map. */
export const actorOperations: Operations = {
  actors: ({ db }) => readActors(db),

  createActor: (context, { position, ...given }) => {
    const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const actor = context.edit({ name: given.name }, (db) => {
      const code = given.code ?? nextCode(db);
      refuseTakenCode(db, code, []);
      refuseSecondClient(db, given.type, []);
      const actor: Actor = {
        ...blankActor,
        ...known,
        type: given.type,
        name: given.name,
        id: randomUUID(),
        code,
      };
      db.insert(actors).values(actor).run();
      if (position)
        db.insert(positions)
          .values({ actorId: actor.id, ...position })
          .run();
      return actor;
    });
    return actor;
  },

  updateActors: (context, { ids, patch }) => {
    const known = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    if (Object.keys(known).length === 0) return { updated: 0 };
    if (patch.code !== undefined && ids.length > 1) throw new Refusal('input.invalid', { path: 'code' });
    const name = patch.name ?? nameOf(context.db, ids[0]);
    const updated = context.edit({ count: ids.length, name }, (db) => {
      if (patch.code !== undefined) refuseTakenCode(db, patch.code, ids);
      if (patch.type !== undefined) refuseSecondClient(db, patch.type, ids);
      return inChunks(
        ids,
        (some) => db.update(actors).set(known).where(inArray(actors.id, some)).run().changes,
      );
    });
    return { updated };
  },

  deleteActors: (context, { ids }) => {
    const name = nameOf(context.db, ids[0]);
    const deleted = context.edit({ count: ids.length, name }, (db) => deleteActors(db, ids));
    return { deleted };
  },

  rate: (context, { actorIds, criterionId, value }) => {
    if (!context.db.select().from(criteria).where(eq(criteria.id, criterionId)).get())
      throw new Refusal('input.invalid', { path: 'criterionId' });
    const chosen = new Set(actorIds);
    const rated = readRatings(context.db).filter((a) => chosen.has(a.id));
    if (rated.length < chosen.size) throw new Refusal('input.invalid', { path: 'actorIds' });
    context.edit({ count: actorIds.length, name: nameOf(context.db, actorIds[0]) }, (db) =>
      setRating(db, rated, criterionId, value),
    );
    return null;
  },
};

type Rated = Pick<Actor, 'id' | 'ratings'>;

/** The ratings of all actors. */
export const readRatings = (db: TypedDatabase): Rated[] =>
  db.select({ id: actors.id, ratings: actors.ratings }).from(actors).all();

/** Sets one rating of the given actors, or takes it away by null; who has it so already is left alone. */
export function setRating(
  db: TypedDatabase,
  rated: readonly Rated[],
  criterionId: string,
  value: number | null,
): void {
  for (const actor of rated)
    if (ratingOf(actor, criterionId) !== value)
      db.update(actors)
        .set({ ratings: withRating(actor.ratings, criterionId, value) })
        .where(eq(actors.id, actor.id))
        .run();
}

/** All actors by code. */
export const readActors = (db: TypedDatabase): Actor[] =>
  db.select().from(actors).orderBy(asc(actors.code)).all();

/** Deletes actors with their relations and places (by the schema's cascades); answers how many. */
export const deleteActors = (db: TypedDatabase, ids: readonly string[]): number =>
  inChunks(ids, (some) => db.delete(actors).where(inArray(actors.id, some)).run().changes);

const nameOf = (db: TypedDatabase, id: string | undefined): string =>
  db
    .select({ name: actors.name })
    .from(actors)
    .where(eq(actors.id, id ?? ''))
    .get()?.name ?? '';

/** The first free code of the form P001. */
function nextCode(db: TypedDatabase): string {
  const taken = new Set(
    db
      .select({ code: actors.code })
      .from(actors)
      .all()
      .map((r) => r.code),
  );
  for (let n = taken.size; ; n += 1) {
    const code = `P${String(n).padStart(3, '0')}`;
    if (!taken.has(code)) return code;
  }
}

function refuseTakenCode(db: TypedDatabase, code: string, except: readonly string[]): void {
  const holder = db
    .select({ id: actors.id, name: actors.name })
    .from(actors)
    .where(eq(actors.code, code))
    .get();
  if (holder && !except.includes(holder.id))
    throw new Refusal('input.codeTaken', { code, name: holder.name });
}

/** An engagement has one client; a second would leave every analysis without a centre. */
function refuseSecondClient(db: TypedDatabase, type: Actor['type'], ids: readonly string[]): void {
  if (type !== 'client') return;
  const others = db
    .select({ id: actors.id })
    .from(actors)
    .where(and(eq(actors.type, 'client'), ne(actors.id, ids[0] ?? '')))
    .get();
  if (others || ids.length > 1) throw new Refusal('input.secondClient');
}
