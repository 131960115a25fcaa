import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import * as schema from './schema/index.ts';

export type Sqlite = Database.Database;

/** `PYVD`: marks a SQLite file as a Peyvand workspace (PRAGMA application_id). */
export const applicationId = 0x50595644;

/** The typed door to the tables; all statements of services go through it. */
export const typed = (sqlite: Sqlite) => drizzle(sqlite, { schema, casing: 'snake_case' });
export type TypedDatabase = ReturnType<typeof typed>;

/**
 * Opens a SQLite file and, where there is a passphrase, sets the SQLCipher key before anything else. The connection
 * takes the exclusive lock with its first read and holds it until closed: the operating system frees it even when
 * the process is killed.
 */
export function connect(path: string, passphrase: string | null, options: { create?: boolean } = {}): Sqlite {
  const sqlite = new Database(path, { fileMustExist: options.create !== true, timeout: 200 });
  try {
    if (passphrase !== null) applyKey(sqlite, passphrase);
    sqlite.pragma('locking_mode = EXCLUSIVE');
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Sets the key of an encrypted file; SQLCipher's own derivation and page authentication. */
export function applyKey(sqlite: Sqlite, passphrase: string): void {
  sqlite.pragma(`cipher = 'sqlcipher'`);
  sqlite.key(Buffer.from(passphrase.normalize('NFC'), 'utf8'));
}

/** How every open workspace runs: write-ahead log, each commit on disk before it is reported. */
export function configure(sqlite: Sqlite): void {
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('recursive_triggers = OFF');
  sqlite.pragma('temp_store = MEMORY');
  sqlite.pragma('cache_size = -65536');
}
