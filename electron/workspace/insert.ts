import { getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { TypedDatabase } from './database.ts';

/**
 * Rows of one statement. Before a statement with triggers first changes a page, SQLite keeps a copy of it; rows of
 * the same statement share that. More rows gain nothing and come near the 32,766 values a statement may have.
 */
const batch = 50;

/**
 * Inserts many complete rows. Drizzle words the statement and encodes the values; the rows go to SQLite itself,
 * because drizzle's own binding of a row takes as long as writing it.
 */
export function insertRows(
  db: TypedDatabase,
  table: SQLiteTable,
  rows: Iterable<Readonly<Record<string, unknown>>>,
): void {
  const columns = Object.entries(getTableColumns(table));
  const blanks = Object.fromEntries(columns.map(([field]) => [field, sql.placeholder(field)]));
  const insert = (count: number) =>
    db.$client.prepare(
      db
        .insert(table)
        .values(Array.from({ length: count }, () => blanks))
        .toSQL().sql,
    );
  let full: ReturnType<typeof insert> | null = null;
  let values: unknown[] = [];
  for (const row of rows) {
    for (const [field, column] of columns) {
      const value = row[field] ?? null;
      values.push(value === null ? null : column.mapToDriverValue(value));
    }
    if (values.length < batch * columns.length) continue;
    full ??= insert(batch);
    full.run(values);
    values = [];
  }
  if (values.length > 0) insert(values.length / columns.length).run(values);
}
