import { randomUUID } from 'node:crypto';
import { eq, inArray } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { Refusal } from '#shared/contract/result.ts';
import type { TypedDatabase } from '../workspace/database.ts';
import { inChunks } from './chunks.ts';
import type { Context } from './context.ts';

/** A table whose rows are known by an id that this program gives. */
type IdTable = SQLiteTable & { readonly id: SQLiteColumn };

type Saved<Row> = Omit<Row, 'id'> & { readonly id?: string | undefined };

/**
 * Writes one row as one undo step: a new one when it has no id, else in place of the one it names.
 *
 * @throws Refusal input.invalid for an id that is not there, or a reference that leads nowhere
 */
export function saveRow<Row extends { readonly id: string }>(
  context: Context,
  table: IdTable,
  given: Saved<Row>,
  params: Record<string, string | number>,
  also: (db: TypedDatabase, id: string) => void = () => undefined,
): Row {
  const { db } = context;
  if (given.id !== undefined && !db.select().from(table).where(eq(table.id, given.id)).get())
    throw new Refusal('input.invalid', { path: 'id' });
  const row = { ...given, id: given.id ?? randomUUID() } as Row;
  try {
    context.edit(params, (inside) => {
      inside
        .insert(table)
        .values(row as never)
        .onConflictDoUpdate({ target: table.id, set: row as never })
        .run();
      also(inside, row.id);
    });
  } catch (error) {
    if (isForeignKey(error)) throw new Refusal('input.invalid', { path: 'id' });
    throw error;
  }
  return row;
}

/** Deletes rows by their ids as one undo step; answers how many there were. `also` is done before, in the same step. */
export function deleteRows(
  context: Context,
  table: IdTable,
  ids: readonly string[],
  also: (db: TypedDatabase) => void = () => undefined,
): { deleted: number } {
  const deleted = context.edit({ count: ids.length }, (db) => {
    also(db);
    return inChunks(ids, (some) => db.delete(table).where(inArray(table.id, some)).run().changes);
  });
  return { deleted };
}

/** Number of the next row in a list that the consultant orders. */
export const nextOrder = (rows: readonly { readonly order: number }[]): number =>
  Math.max(0, ...rows.map((r) => r.order)) + 1;

const isForeignKey = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY';
