import type { Sqlite } from '../database.ts';
import { contentTables, nameOf } from '../tables.ts';

interface ColumnInfo {
  readonly name: string;
  readonly pk: number;
}

/** Columns of a table as SQLite itself knows them. */
export const columnsOf = (sqlite: Sqlite, table: string): ColumnInfo[] =>
  sqlite.prepare<[string], ColumnInfo>('SELECT name, pk FROM pragma_table_info(?)').all(table);

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Writes the journal's triggers for all tables of content: while a step is open, each row change is stored with the
 * row as JSON before and after. SQLite's JSON keeps 64-bit integers and doubles exactly, so a row comes back as it
 * was. An update that changes nothing leaves no trace.
 */
export function installTriggers(sqlite: Sqlite): void {
  for (const { table, journaled } of contentTables) {
    if (!journaled) continue;
    const name = nameOf(table);
    const columns = columnsOf(sqlite, name).map((c) => c.name);
    const row = (prefix: 'OLD' | 'NEW') =>
      `json_object(${columns.map((c) => `'${c}', ${prefix}.${quoted(c)}`).join(', ')})`;
    const open = '(SELECT step_id FROM journal_state) IS NOT NULL';
    const differs = columns.map((c) => `OLD.${quoted(c)} IS NOT NEW.${quoted(c)}`).join(' OR ');
    const write = (event: string, condition: string, before: string, after: string) => `
      DROP TRIGGER IF EXISTS ${quoted(`journal_${name}_${event.toLowerCase()}`)};
      CREATE TRIGGER ${quoted(`journal_${name}_${event.toLowerCase()}`)} AFTER ${event} ON ${quoted(name)}
      WHEN ${condition} BEGIN
        INSERT INTO journal_changes (step_id, table_name, before, after)
        VALUES ((SELECT step_id FROM journal_state), '${name}', ${before}, ${after});
      END;`;
    sqlite.exec(
      write('INSERT', open, 'NULL', row('NEW')) +
        write('UPDATE', `${open} AND (${differs})`, row('OLD'), row('NEW')) +
        write('DELETE', open, row('OLD'), 'NULL'),
    );
  }
}
