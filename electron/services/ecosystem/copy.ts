import { randomUUID } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import type { TypedDatabase } from '../../workspace/database.ts';
import { actorMarks, actors, groupMembers, positions, relations } from '../../workspace/schema/index.ts';

/**
 * Copies actors with their ratings, groups and marks, and the relations among them, `dx` and `dy` beside the
 * originals. The client is not copied: there is one. Copies get codes of their own (`P001-2`).
 */
export function copyActors(db: TypedDatabase, ids: readonly string[], dx: number, dy: number): string[] {
  const chosen = db
    .select()
    .from(actors)
    .where(inArray(actors.id, [...ids]))
    .all()
    .filter((a) => a.type !== 'client');
  const copyOf = new Map(chosen.map((a) => [a.id, randomUUID()] as const));
  const originals = [...copyOf.keys()];
  const codes = new Set(
    db
      .select({ code: actors.code })
      .from(actors)
      .all()
      .map((r) => r.code),
  );
  const freeCode = (code: string): string => {
    for (let n = 2; ; n += 1) {
      const next = `${code.slice(0, 54)}-${n}`;
      if (codes.has(next)) continue;
      codes.add(next);
      return next;
    }
  };
  for (const actor of chosen)
    db.insert(actors)
      .values({ ...actor, id: copyOf.get(actor.id) ?? randomUUID(), code: freeCode(actor.code) })
      .run();

  const copied = <Row extends { actorId: string }>(row: Row): Row => ({
    ...row,
    actorId: copyOf.get(row.actorId) ?? row.actorId,
  });
  for (const table of [groupMembers, actorMarks] as const) {
    const rows = db.select().from(table).where(inArray(table.actorId, originals)).all().map(copied);
    if (rows.length > 0)
      db.insert(table)
        .values(rows as never)
        .run();
  }
  const places = db.select().from(positions).where(inArray(positions.actorId, originals)).all();
  for (const place of places.map(copied))
    db.insert(positions)
      .values({ ...place, x: place.x + dx, y: place.y + dy })
      .run();
  for (const relation of db.select().from(relations).where(inArray(relations.sourceId, originals)).all()) {
    const sourceId = copyOf.get(relation.sourceId);
    const targetId = copyOf.get(relation.targetId);
    if (sourceId && targetId)
      db.insert(relations)
        .values({ ...relation, id: randomUUID(), sourceId, targetId })
        .run();
  }
  return [...copyOf.values()];
}
