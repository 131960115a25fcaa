import type { Sqlite } from '../database.ts';
import { columnsOf } from './triggers.ts';

export interface Change {
  readonly tableName: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Statements {
  readonly insert: (row: string) => void;
  readonly update: (row: string, where: string) => void;
  readonly remove: (row: string) => void;
}

/** Turns a row change forward (redo) or back (undo) by the JSON that the triggers stored. */
export class ChangeApplier {
  readonly #sqlite: Sqlite;
  readonly #statements = new Map<string, Statements>();

  constructor(sqlite: Sqlite) {
    this.#sqlite = sqlite;
  }

  /** Changes one row from the state `from` to the state `to`; null is absence. */
  apply(tableName: string, from: string | null, to: string | null): void {
    const statements = this.#of(tableName);
    if (from === null && to !== null) statements.insert(to);
    else if (from !== null && to === null) statements.remove(from);
    else if (from !== null && to !== null) statements.update(to, from);
  }

  #of(table: string): Statements {
    const known = this.#statements.get(table);
    if (known) return known;
    const columns = columnsOf(this.#sqlite, table);
    const names = columns.map((c) => `"${c.name}"`);
    const value = (name: string, row: string) => `json_extract(${row}, '$."${name}"')`;
    const key = (row: string) =>
      columns
        .filter((c) => c.pk > 0)
        .map((c) => `"${c.name}" = ${value(c.name, row)}`)
        .join(' AND ');
    const insert = this.#sqlite.prepare(
      `INSERT INTO "${table}" (${names.join(', ')}) SELECT ${columns.map((c) => value(c.name, '@row')).join(', ')}`,
    );
    const update = this.#sqlite.prepare(
      `UPDATE "${table}" SET ${columns.map((c) => `"${c.name}" = ${value(c.name, '@row')}`).join(', ')} WHERE ${key('@where')}`,
    );
    const remove = this.#sqlite.prepare(`DELETE FROM "${table}" WHERE ${key('@row')}`);
    const statements: Statements = {
      insert: (row) => void insert.run({ row }),
      update: (row, where) => void update.run({ row, where }),
      remove: (row) => void remove.run({ row }),
    };
    this.#statements.set(table, statements);
    return statements;
  }
}
