import { asc, eq, getTableColumns } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { references } from '#shared/domain/workspace/document-keys.ts';
import type { TypedDatabase } from '../workspace/database.ts';
import { contentTables } from '../workspace/tables.ts';
import { inChunks } from './chunks.ts';
import type { Context } from './context.ts';
import { nextOrder, saveRow } from './rows.ts';

type OrderedTable = SQLiteTable & { readonly id: SQLiteColumn; readonly order: SQLiteColumn };

/** A row of a list that the consultant keeps in an order. */
interface Kept {
  readonly id: string;
  readonly order: number;
}

/** A row as a door brings it: without an id it is new, without an order it goes to the end. */
type Given<Row extends Kept> = Omit<Row, 'id' | 'order'> & {
  readonly id?: string | undefined;
  readonly order?: number | undefined;
};

/** The three operations of a list that the consultant keeps: read all, save one, delete some. */
export interface KeptList<Row extends Kept> {
  readonly read: (db: TypedDatabase) => Row[];
  /** @throws Refusal input.invalid for an id that is not there, or a reference that leads nowhere */
  readonly save: (context: Context, given: Given<Row>) => Row;
  /** `also` is done in the same step, before the rows go. */
  readonly remove: (
    context: Context,
    input: { readonly ids: readonly string[] },
    also?: (db: TypedDatabase) => unknown,
  ) => { deleted: number };
}

/** @param nameOf what the history calls a row */
export function keptList<Row extends Kept>(
  table: OrderedTable,
  nameOf: (row: Given<Row>) => string,
): KeptList<Row> {
  const read = (db: TypedDatabase): Row[] =>
    db.select().from(table).orderBy(asc(table.order), asc(table.id)).all() as unknown as Row[];
  return {
    read,
    save: (context, given) => {
      const rows = read(context.db);
      const order = given.order ?? rows.find((r) => r.id === given.id)?.order ?? nextOrder(rows);
      return saveRow<Row>(context, table, { ...given, order } as Given<Row> & { order: number } as never, {
        name: nameOf(given),
      });
    },
    remove: (context, { ids }, also) => {
      const gone = read(context.db).filter((r) => ids.includes(r.id));
      const first = gone[0];
      const name = first ? nameOf(first as unknown as Given<Row>) : '';
      const deleted = context.edit({ count: gone.length, name }, (db) => {
        also?.(db);
        stripReferences(db, table, ids);
        return inChunks(ids, (some) =>
          some.reduce((sum, id) => sum + db.delete(table).where(eq(table.id, id)).run().changes, 0),
        );
      });
      return { deleted };
    },
  };
}

/**
 * Takes ids out of the lists of ids that other rows keep as JSON. References in columns of their own are SQLite's
 * business (`on delete`).
 */
export function stripReferences(db: TypedDatabase, table: SQLiteTable, ids: readonly string[]): void {
  const target = contentTables.find((e) => e.table === table)?.list;
  const gone = new Set(ids);
  for (const [list, field, to] of references) {
    if (to !== target) continue;
    const from = contentTables.find((e) => e.list === list)?.table;
    if (!from) continue;
    const column = getTableColumns(from)[field];
    const key = getTableColumns(from).id;
    if (!column || !key || column.dataType !== 'json') continue;
    for (const row of db.select({ key, value: column }).from(from).all()) {
      const value = row.value as unknown;
      if (!Array.isArray(value) || !value.some((id) => gone.has(id))) continue;
      db.update(from)
        .set({ [field]: value.filter((id) => !gone.has(id)) } as never)
        .where(eq(key, row.key))
        .run();
    }
  }
}
