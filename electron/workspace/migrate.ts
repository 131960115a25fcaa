import type { Sqlite } from './database.ts';
import { installTriggers } from './journal/triggers.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { installSearch } from './search/index.ts';

/** Format version that this program writes: the number of its last migration. */
export const formatVersion = migrations.at(-1)?.version ?? 0;

/** The file's format version (PRAGMA user_version). */
export const versionOf = (sqlite: Sqlite): number => Number(sqlite.pragma('user_version', { simple: true }));

/**
 * Brings the file to the newest format in one transaction: all or nothing. Triggers and the full-text table are
 * derived from the schema and written anew. Foreign keys are checked before the commit.
 */
export function migrate(sqlite: Sqlite, steps: readonly Migration[] = migrations): void {
  const from = versionOf(sqlite);
  const pending = steps.filter((m) => m.version > from);
  if (pending.length === 0) return;
  sqlite.pragma('foreign_keys = OFF');
  try {
    sqlite
      .transaction(() => {
        for (const migration of pending) {
          sqlite.exec(migration.sql);
          sqlite.pragma(`user_version = ${migration.version}`);
        }
        installTriggers(sqlite);
        installSearch(sqlite);
        const broken = sqlite.pragma('foreign_key_check') as unknown[];
        if (broken.length > 0) throw new Error('A migration left rows that point nowhere.');
      })
      .exclusive();
  } finally {
    sqlite.pragma('foreign_keys = ON');
  }
}
