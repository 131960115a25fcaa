import { fold } from '#shared/locale/index.ts';
import type { Sqlite } from '../database.ts';
import type { Change } from '../journal/apply.ts';
import { type Row, rowText, type SearchText, text } from './texts.ts';

/** What full-text search keeps of a row, by table. */
const searchable: Readonly<Record<string, (row: Row) => SearchText>> = {
  actors: rowText('name', [
    'code',
    'name_en',
    'regions',
    'industries',
    'capabilities',
    'products',
    'tier',
    'note',
    'custom',
  ]),
  relations: rowText('value_flow', ['note']),
  criteria: rowText('name', ['name_en', 'description']),
  kpis: rowText('name', [
    'name_en',
    'definition',
    'definition_en',
    'formula',
    'formula_en',
    'owner_client',
    'owner_client_en',
    'owner_partner',
    'owner_partner_en',
  ]),
  drivers: rowText('name', ['name_en', 'description', 'description_en', 'evidence']),
  benchmarks: rowText('name', ['name_en', 'source', 'note', 'note_en', 'client_source']),
  goals: rowText('title', ['title_en', 'scope', 'baseline_source', 'owner', 'note']),
  decisions: rowText(
    'title',
    ['title_en', 'question', 'rationale', 'terms', 'decided_by'],
    ['options', 'criteria', 'dissent'],
  ),
  arguments: rowText('name', ['name_en', 'description', 'description_en', 'evidence', 'mitigation']),
  business_cases: rowText('name', ['name_en', 'note']),
  risks: rowText('name', [
    'name_en',
    'description',
    'description_en',
    'response_text',
    'response_text_en',
    'trigger_sign',
    'trigger_sign_en',
    'owner',
  ]),
  stakeholders: rowText('name', ['name_en', 'role', 'role_en', 'interests', 'owner']),
  action_items: rowText('name', ['name_en', 'note', 'owner']),
  coaching_plans: rowText('name', ['name_en', 'role', 'coach'], ['goals', 'sessions']),
  org_criteria: rowText('name', ['name_en', 'description', 'description_en']),
  org_scenarios: rowText('name', ['name_en', 'note']),
  org_teams: rowText('mandate', ['mandate_en'], [], 'team'),
  org_roles: rowText(
    'name',
    ['name_en', 'purpose', 'purpose_en'],
    ['duties', 'duties_en', 'skills', 'skills_en'],
  ),
  org_units: rowText('name', ['name_en'], ['accountabilities']),
  org_positions: rowText('title', ['title_en', 'person']),
  org_processes: rowText('name', ['name_en', 'purpose', 'purpose_en'], ['lanes', 'steps']),
  headcount_lines: rowText('name', ['name_en']),
  step_notes: rowText('text', [], [], 'step'),
  own_texts: (r) => ({
    ...rowText('text', [])(r),
    ref: `${text(r.deliverable)}/${text(r.section)}/${text(r.lang)}`,
  }),
  attachments: rowText('name', []),
};

/**
 * Folded text for the index. Words joined by a zero-width non-joiner stand in it twice, as one word and as two, so
 * that «رایان‌گستر» is found by «رایان گستر» and by «رایانگستر».
 */
const searchText = (raw: string): string =>
  raw.includes('\u200c') ? `${fold(raw)} ${fold(raw.replaceAll('\u200c', ' '))}` : fold(raw);

/** True for tables whose texts are found. */
export const isSearchable = (table: string): boolean => Object.hasOwn(searchable, table);

export interface Hit {
  readonly tableName: string;
  readonly ref: string;
  readonly title: string;
  readonly excerpt: string;
}

/**
 * Creates the full-text table over `search_items`. Texts go in folded (one form of ye and ke, no marks, Latin
 * digits), and so do the words that are searched for; SQLite then needs no tokenizer of our own.
 */
export function installSearch(sqlite: Sqlite): void {
  sqlite.exec(`
    CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5(
      folded, content='search_items', content_rowid='id', tokenize='unicode61'
    );
    CREATE TRIGGER IF NOT EXISTS search_items_insert AFTER INSERT ON search_items BEGIN
      INSERT INTO search_text (rowid, folded) VALUES (NEW.id, NEW.folded);
    END;
    CREATE TRIGGER IF NOT EXISTS search_items_update AFTER UPDATE ON search_items BEGIN
      INSERT INTO search_text (search_text, rowid, folded) VALUES ('delete', OLD.id, OLD.folded);
      INSERT INTO search_text (rowid, folded) VALUES (NEW.id, NEW.folded);
    END;
    CREATE TRIGGER IF NOT EXISTS search_items_delete AFTER DELETE ON search_items BEGIN
      INSERT INTO search_text (search_text, rowid, folded) VALUES ('delete', OLD.id, OLD.folded);
    END;`);
}

/** Keeps the index in step with row changes, whatever made them: a command, undo, redo or a load. */
export class SearchIndex {
  readonly #sqlite: Sqlite;

  constructor(sqlite: Sqlite) {
    this.#sqlite = sqlite;
  }

  /** Applies recorded changes; `back` reads them as undone. */
  apply(changes: readonly Change[], back = false): void {
    const write = this.#sqlite.prepare(
      `INSERT INTO search_items (table_name, ref, title, folded) VALUES (?, ?, ?, ?)
       ON CONFLICT (table_name, ref) DO UPDATE SET title = excluded.title, folded = excluded.folded`,
    );
    const remove = this.#sqlite.prepare('DELETE FROM search_items WHERE table_name = ? AND ref = ?');
    for (const { tableName, before, after } of changes) {
      const toItem = searchable[tableName];
      if (!toItem) continue;
      const gone = back ? after : before;
      const here = back ? before : after;
      if (here !== null) {
        const item = toItem(JSON.parse(here) as Row);
        write.run(tableName, item.ref, item.title, searchText(item.text));
      } else if (gone !== null) remove.run(tableName, toItem(JSON.parse(gone) as Row).ref);
    }
  }

  /** Writes the whole index anew from the tables. */
  rebuild(): void {
    this.#sqlite.exec('DELETE FROM search_items');
    for (const table of Object.keys(searchable)) {
      const rows = this.#sqlite.prepare<[], Row>(`SELECT * FROM "${table}"`).all();
      this.apply(rows.map((row) => ({ tableName: table, before: null, after: JSON.stringify(row) })));
    }
  }

  /** Things whose text has all the words (the last one may be unfinished), best first. */
  find(query: string, limit: number): Hit[] {
    const words = fold(query).match(/[\p{L}\p{N}]+/gu);
    if (!words) return [];
    const match = words.map((w) => `"${w}"*`).join(' ');
    return this.#sqlite
      .prepare<[string, number], Hit>(
        `SELECT i.table_name AS tableName, i.ref, i.title, snippet(search_text, 0, '', '', '…', 12) AS excerpt
         FROM search_text JOIN search_items i ON i.id = search_text.rowid
         WHERE search_text MATCH ? ORDER BY rank, i.id LIMIT ?`,
      )
      .all(match, limit);
  }
}
