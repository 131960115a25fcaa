import { realpathSync } from 'node:fs';
import { Refusal } from '#shared/contract/result.ts';
import type { Topic } from '#shared/contract/topics.ts';
import { applicationId, configure, connect, type Sqlite, type TypedDatabase, typed } from './database.ts';
import { asRefusal } from './failures.ts';
import { inspectFile } from './inspect.ts';
import { Journal, type Step, type StepInfo } from './journal/journal.ts';
import { formatVersion, migrate, versionOf } from './migrate.ts';
import { PassphraseProof } from './passphrase.ts';
import { type Hit, isSearchable, SearchIndex } from './search/index.ts';
import { entryOf } from './tables.ts';

/** What a command answers with: its value and the topics it made stale. */
export interface Edited<T> {
  readonly value: T;
  readonly topics: readonly Topic[];
}

/** Row changes whose texts are indexed within the command that made them. */
const indexedAtOnce = 1000;

/** Pages in the log after which a commit copies them into the file; SQLite's own default. */
const checkpointPages = 1000;

/** Files this process has open, by real path: they must not be opened a second time. */
const openFiles = new Set<string>();

/**
 * An open client file: the one place that writes to it. Reading goes through `db`, every change through `edit`,
 * which makes it one transaction and one undo step.
 */
export class Workspace {
  readonly path: string;
  readonly db: TypedDatabase;
  readonly journal: Journal;
  readonly #search: SearchIndex;
  readonly #sqlite: Sqlite;
  readonly #realPath: string;
  #passphrase: PassphraseProof | null;

  private constructor(path: string, sqlite: Sqlite, passphrase: string | null) {
    this.path = path;
    this.#passphrase = passphrase === null ? null : new PassphraseProof(passphrase);
    this.#sqlite = sqlite;
    this.#realPath = realpathSync(path);
    this.db = typed(sqlite);
    this.journal = new Journal(sqlite);
    this.#search = new SearchIndex(sqlite);
    openFiles.add(this.#realPath);
  }

  /**
   * Opens a file and takes its exclusive lock. An older format is migrated after `beforeMigration` made a backup.
   *
   * @throws Refusal with a `workspace.*` code; the file is then unchanged.
   */
  static open(
    path: string,
    passphrase: string | null,
    beforeMigration: (sqlite: Sqlite, version: number) => void,
  ): Workspace {
    try {
      if (isOpenHere(path)) throw new Refusal('workspace.locked', { path });
      const encrypted = inspectFile(path) === 'encrypted';
      if (encrypted && passphrase === null) throw new Refusal('workspace.passphraseNeeded', { path });
      const sqlite = connect(path, encrypted ? passphrase : null);
      try {
        verify(sqlite, path, encrypted);
        configure(sqlite);
        const version = versionOf(sqlite);
        if (version < formatVersion) {
          beforeMigration(sqlite, version);
          migrate(sqlite);
        }
        return new Workspace(path, sqlite, encrypted ? passphrase : null);
      } catch (error) {
        sqlite.close();
        throw error;
      }
    } catch (error) {
      throw asRefusal(error, path);
    }
  }

  get encrypted(): boolean {
    return this.#passphrase !== null;
  }

  /** Runs a command: one transaction, one undo step, the search index kept in step. */
  edit<T>(info: StepInfo, change: (db: TypedDatabase) => T): Edited<T> {
    return this.#transaction(() => {
      this.#indexPending();
      const step = this.journal.begin(info);
      const value = change(this.db);
      const tables = this.journal.end(step);
      const searched = tables.filter(isSearchable);
      if (searched.length > 0) {
        if (this.journal.countOf(step, searched) > indexedAtOnce) this.#postpone(step);
        else this.#search.apply(this.journal.changesOf(step, searched));
      }
      return { value, topics: topicsOf(tables) };
    });
  }

  /**
   * Puts the texts of a large step into the full-text index. Such a step (an import, a load) answers without waiting
   * for it; it is done when there is time, and at the latest before the next search, edit or undo. The journal keeps
   * what is due, so that a killed process loses nothing.
   */
  catchUp(): void {
    if (this.#sqlite.open && this.journal.unindexed !== null) this.#transaction(() => this.#indexPending());
  }

  /**
   * Leaves the texts of a large step to `catchUp`, and with them the copying of its pages from the log into the file.
   * The step itself is on the disk when its command answers: the log is written and synchronised.
   */
  #postpone(step: number): void {
    this.journal.unindexed = step;
    this.#sqlite.pragma('wal_autocheckpoint = 0');
  }

  #indexPending(): void {
    this.#sqlite.pragma(`wal_autocheckpoint = ${checkpointPages}`);
    const step = this.journal.unindexed;
    if (step === null) return;
    const tables = this.journal.tablesOf(step).filter(isSearchable);
    this.#search.apply(this.journal.changesOf(step, tables));
    this.journal.unindexed = null;
  }

  /** Things whose text has all the words, best first. */
  find(query: string, limit: number): Hit[] {
    this.catchUp();
    return this.#search.find(query, limit);
  }

  /** Writes what is not part of the content (snapshots, editions, remembered mappings): no undo step. */
  write<T>(change: (db: TypedDatabase) => T): T {
    return this.#transaction(() => change(this.db));
  }

  /** Takes the last step back or brings the next one again; null when there is none. */
  move(direction: 'undo' | 'redo'): Edited<Step | null> {
    return this.#transaction(() => {
      this.#indexPending();
      const moved = this.journal.move(direction);
      if (!moved) return { value: null, topics: [] };
      this.#search.apply(
        direction === 'undo' ? moved.changes.toReversed() : moved.changes,
        direction === 'undo',
      );
      return {
        value: { ...moved.step, changes: moved.changes.length },
        topics: topicsOf(moved.changes.map((c) => c.tableName)),
      };
    });
  }

  /** A complete, consistent copy at `target`, encrypted as the workspace itself; `target` must not exist. */
  copyTo(target: string): void {
    try {
      this.#sqlite.prepare('VACUUM INTO ?').run(target);
    } catch (error) {
      throw asRefusal(error, target);
    }
  }

  /** Findings of SQLite's own checks: pages, indexes, foreign keys, full-text index. Empty when sound. */
  problems(): string[] {
    this.catchUp();
    return [...integrityProblems(this.#sqlite), ...searchProblems(this.#sqlite)];
  }

  /**
   * Encrypts, decrypts or changes the passphrase in place.
   *
   * @throws Refusal workspace.wrongPassphrase when `current` is not the present one
   */
  rekey(current: string | null, next: string | null): void {
    if (this.#passphrase && !this.#passphrase.matches(current ?? ''))
      throw new Refusal('workspace.wrongPassphrase', { path: this.path });
    this.#sqlite.pragma('wal_checkpoint(TRUNCATE)');
    this.#sqlite.pragma('journal_mode = DELETE');
    try {
      if (next === null) this.#sqlite.rekey(Buffer.alloc(0));
      else {
        if (!this.#passphrase) this.#sqlite.pragma(`cipher = 'sqlcipher'`);
        this.#sqlite.rekey(Buffer.from(next.normalize('NFC'), 'utf8'));
      }
      this.#passphrase = next === null ? null : new PassphraseProof(next);
    } catch (error) {
      throw asRefusal(error, this.path);
    } finally {
      this.#sqlite.pragma('journal_mode = WAL');
    }
  }

  close(): void {
    if (!this.#sqlite.open) return;
    this.#sqlite.close();
    openFiles.delete(this.#realPath);
  }

  #transaction<T>(work: () => T): T {
    try {
      return this.#sqlite.transaction(work).immediate();
    } catch (error) {
      throw asRefusal(error, this.path);
    }
  }
}

/** True when this process has the file open. */
export function isOpenHere(path: string): boolean {
  try {
    return openFiles.has(realpathSync(path));
  } catch {
    return false;
  }
}

/** Checks that the open connection is a sound workspace of a format that this program knows. */
function verify(sqlite: Sqlite, path: string, encrypted: boolean): void {
  try {
    sqlite.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (error) {
    // With a wrong key the first page does not authenticate, which SQLite reports as "not a database".
    if (encrypted && error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB')
      throw new Refusal('workspace.wrongPassphrase', { path });
    throw error;
  }
  if (Number(sqlite.pragma('application_id', { simple: true })) !== applicationId)
    throw new Refusal('workspace.notPeyvand', { path });
  const version = versionOf(sqlite);
  if (version > formatVersion) throw new Refusal('workspace.newer', { path, version });
  if (sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok')
    throw new Refusal('workspace.damaged', { path });
}

const integrityProblems = (sqlite: Sqlite): string[] => {
  const pages = (sqlite.pragma('integrity_check(20)') as { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok');
  const keys = (sqlite.pragma('foreign_key_check') as { table: string; parent: string }[]).map(
    (row) => `A row of ${row.table} points to a missing row of ${row.parent}.`,
  );
  return [...pages, ...keys];
};

const searchProblems = (sqlite: Sqlite): string[] => {
  try {
    sqlite.prepare(`INSERT INTO search_text (search_text, rank) VALUES ('integrity-check', 1)`).run();
    return [];
  } catch {
    return ['The full-text index does not match the texts.'];
  }
};

/** Topics of the tables that changes touched; the history always moves with them. */
function topicsOf(tables: readonly string[]): Topic[] {
  const topics = new Set<Topic>(tables.length > 0 ? ['workspace.history'] : []);
  for (const tableName of new Set(tables)) {
    const topic = entryOf(tableName)?.topic;
    if (topic) topics.add(topic);
  }
  return [...topics];
}
