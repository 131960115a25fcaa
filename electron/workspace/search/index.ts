import { fold } from '#shared/locale/index.ts';
import type { Sqlite } from '../database.ts';
import type { Change } from '../journal/apply.ts';

/** What full-text search keeps of a row, by table: a title to show and the text to find it by. */
const searchable: Readonly<Record<string, (row: Row) => { ref: string; title: string; text: string }>> = {
  actors: (r) => ({
    ref: text(r.id),
    title: text(r.name),
    text: [
      r.code,
      r.name,
      r.name_en,
      r.regions,
      r.industries,
      r.capabilities,
      r.products,
      r.tier,
      r.note,
      r.custom,
    ]
      .map(text)
      .join(' '),
  }),
  relations: (r) => ({
    ref: text(r.id),
    title: text(r.value_flow),
    text: `${text(r.value_flow)} ${text(r.note)}`,
  }),
  criteria: (r) => ({
    ref: text(r.id),
    title: text(r.name),
    text: [r.name, r.name_en, r.description].map(text).join(' '),
  }),
  step_notes: (r) => ({ ref: text(r.step), title: text(r.text).slice(0, 80), text: text(r.text) }),
  own_texts: (r) => ({
    ref: `${text(r.deliverable)}/${text(r.section)}/${text(r.lang)}`,
    title: text(r.text).slice(0, 80),
    text: text(r.text),
  }),
  attachments: (r) => ({ ref: text(r.id), title: text(r.name), text: text(r.name) }),
};

type Row = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

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
