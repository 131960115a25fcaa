import { asc } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { positions } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { deleteActors } from './actors.ts';
import { deleteRelations } from './relations.ts';

type Operations = Pick<RoomServices<'ecosystem', Context>, 'positions' | 'moveActors' | 'deleteFromMap'>;

/** Where actors stand on the map. */
export const mapOperations: Operations = {
  positions: ({ db }) => db.select().from(positions).orderBy(asc(positions.actorId)).all(),

  moveActors: (context, { positions: moved }) => {
    context.edit({ count: moved.length }, (db) => {
      for (const { actorId, x, y } of moved)
        db.insert(positions)
          .values({ actorId, x: toCentipixel(x), y: toCentipixel(y) })
          .onConflictDoUpdate({ target: positions.actorId, set: { x: toCentipixel(x), y: toCentipixel(y) } })
          .run();
    });
    return null;
  },

  deleteFromMap: (context, { actorIds, relationIds }) => {
    const deleted = context.edit(
      { count: actorIds.length + relationIds.length },
      (db) => deleteRelations(db, relationIds) + deleteActors(db, actorIds),
    );
    return { deleted };
  },
};

/** A hundredth of a pixel is finer than any screen and keeps dumps short. */
const toCentipixel = (v: number): number => Math.round(v * 100) / 100;
