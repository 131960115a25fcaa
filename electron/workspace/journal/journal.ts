import type { Sqlite } from '../database.ts';
import { type Change, ChangeApplier } from './apply.ts';

/** How many steps keep what they changed; older ones stay in the history as sentences. */
const undoDepth = 1000;

export interface StepInfo {
  readonly operation: string;
  readonly author: string;
  /** Values for the sentence that describes the step. */
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Step {
  readonly id: number;
  readonly at: string;
  readonly author: string;
  readonly operation: string;
  readonly params: string;
  readonly state: 'done' | 'undone' | 'past';
  readonly changes: number;
}

const stepColumns = `s.id, s.at, s.author, s.operation, s.params, s.state,
  (SELECT count(*) FROM journal_changes c WHERE c.step_id = s.id) AS changes`;

/**
 * The journal: commands as steps, each with the row changes that triggers recorded. Undo and redo apply those rows
 * backward and forward; nothing in it knows any feature. All methods run inside the caller's transaction.
 */
export class Journal {
  readonly #sqlite: Sqlite;
  readonly #applier: ChangeApplier;

  constructor(sqlite: Sqlite) {
    this.#sqlite = sqlite;
    this.#applier = new ChangeApplier(sqlite);
  }

  /** Starts recording; answers with the step's id. */
  begin(info: StepInfo): number {
    const { lastInsertRowid } = this.#sqlite
      .prepare(`INSERT INTO journal_steps (at, author, operation, params, state) VALUES (?, ?, ?, ?, 'done')`)
      .run(new Date().toISOString(), info.author, info.operation, JSON.stringify(info.params));
    this.#record(Number(lastInsertRowid));
    return Number(lastInsertRowid);
  }

  /** Ends recording; a step that changed nothing is forgotten. Answers with the tables that it changed. */
  end(step: number): string[] {
    this.#record(null);
    const tables = this.tablesOf(step);
    if (tables.length === 0) {
      this.#sqlite.prepare('DELETE FROM journal_steps WHERE id = ?').run(step);
      return tables;
    }
    // A new action ends what could have been redone.
    this.#sqlite.prepare(`UPDATE journal_steps SET state = 'past' WHERE state = 'undone'`).run();
    this.#sqlite.prepare(`DELETE FROM journal_changes WHERE step_id <= ?`).run(step - undoDepth);
    this.#sqlite
      .prepare(`UPDATE journal_steps SET state = 'past' WHERE state = 'done' AND id <= ?`)
      .run(step - undoDepth);
    return tables;
  }

  /** Names of the tables that a step changed. */
  tablesOf(step: number): string[] {
    return this.#sqlite
      .prepare<[number], string>('SELECT DISTINCT table_name FROM journal_changes WHERE step_id = ?')
      .pluck()
      .all(step);
  }

  /** The step that undo would take back, or redo bring again. */
  next(direction: 'undo' | 'redo'): Step | undefined {
    return direction === 'undo'
      ? this.#one(`WHERE s.state = 'done' ORDER BY s.id DESC LIMIT 1`)
      : this.#one(`WHERE s.state = 'undone' ORDER BY s.id ASC LIMIT 1`);
  }

  /** Takes the last step back, or brings the first undone one again; answers with the step and its changes. */
  move(direction: 'undo' | 'redo'): { step: Step; changes: Change[] } | null {
    const step = this.next(direction);
    if (!step) return null;
    const changes = this.changesOf(step.id);
    // Parents and children come back in the recorded order; references are checked once all are there.
    this.#sqlite.pragma('defer_foreign_keys = ON');
    if (direction === 'undo')
      for (const c of changes.toReversed()) this.#applier.apply(c.tableName, c.after, c.before);
    else for (const c of changes) this.#applier.apply(c.tableName, c.before, c.after);
    const state = direction === 'undo' ? 'undone' : 'done';
    this.#sqlite.prepare('UPDATE journal_steps SET state = ? WHERE id = ?').run(state, step.id);
    return { step: { ...step, state }, changes };
  }

  /** Steps before an id (null: from the newest), newest first. */
  steps(before: number | null, limit: number): Step[] {
    return this.#sqlite
      .prepare<[number, number], Step>(
        `SELECT ${stepColumns} FROM journal_steps s WHERE s.id < ? ORDER BY s.id DESC LIMIT ?`,
      )
      .all(before ?? Number.MAX_SAFE_INTEGER, limit);
  }

  /** Row changes of a step in their order, of all tables or of some. */
  changesOf(step: number, tables: readonly string[] | null = null): Change[] {
    return this.#sqlite
      .prepare<[{ step: number; tables: string | null }], Change>(
        `SELECT table_name AS tableName, before, after FROM journal_changes
         WHERE step_id = @step AND (@tables IS NULL OR table_name IN (SELECT value FROM json_each(@tables)))
         ORDER BY id`,
      )
      .all({ step, tables: tables && JSON.stringify(tables) });
  }

  /**
   * When a field of rows last took a value, by the ids of the rows: instants of steps that stand. What was made with
   * the value, or took it before the journal's memory begins, is not there.
   */
  becameAt(table: string, field: string, value: string): Map<string, string> {
    const rows = this.#sqlite
      .prepare<[{ table: string; path: string; value: string }], { id: string; at: string }>(
        `SELECT json_extract(c.after, '$.id') AS id, s.at FROM journal_changes c
         JOIN journal_steps s ON s.id = c.step_id
         WHERE c.table_name = @table AND s.state = 'done' AND c.before IS NOT NULL AND c.after IS NOT NULL
           AND json_extract(c.after, @path) = @value AND json_extract(c.before, @path) IS NOT @value
         ORDER BY c.id`,
      )
      .all({ table, path: `$.${field}`, value });
    return new Map(rows.map((r) => [r.id, r.at]));
  }

  /** How many rows of some tables a step changed. */
  countOf(step: number, tables: readonly string[]): number {
    return (
      this.#sqlite
        .prepare<[number, string], number>(
          'SELECT count(*) FROM journal_changes WHERE step_id = ? AND table_name IN (SELECT value FROM json_each(?))',
        )
        .pluck()
        .get(step, JSON.stringify(tables)) ?? 0
    );
  }

  /** The step whose texts still have to go into the index, if there is one. */
  get unindexed(): number | null {
    return (
      this.#sqlite.prepare<[], number | null>('SELECT unindexed_step FROM journal_state').pluck().get() ??
      null
    );
  }

  set unindexed(step: number | null) {
    this.#sqlite.prepare('UPDATE journal_state SET unindexed_step = ?').run(step);
  }

  #one(where: string): Step | undefined {
    return this.#sqlite.prepare<[], Step>(`SELECT ${stepColumns} FROM journal_steps s ${where}`).get();
  }

  #record(step: number | null): void {
    this.#sqlite
      .prepare(
        'INSERT INTO journal_state (id, step_id) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET step_id = excluded.step_id',
      )
      .run(step);
  }
}
