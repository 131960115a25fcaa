/** A row of a table as SQLite gives it: columns in snake case, lists as JSON text. */
export type Row = Readonly<Record<string, unknown>>;

/** What full-text search keeps of a row: a title to show and the text to find it by. */
export interface SearchText {
  readonly ref: string;
  readonly title: string;
  readonly text: string;
}

export const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** The words inside a list that is kept as JSON; ids and the names of enumerations say nothing to a reader. */
function wordsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return spoken.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((v) => wordsOf(v, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, v]) => wordsOf(v, name));
}

/** Fields inside lists whose texts people wrote; an empty name stands for plain words. */
const spoken = new Set([
  '',
  'name',
  'nameEn',
  'note',
  'noteEn',
  'text',
  'who',
  'topic',
  'outcome',
  'sla',
  'system',
]);

function listText(json: unknown): string {
  if (typeof json !== 'string' || json === '') return '';
  try {
    return wordsOf(JSON.parse(json)).join(' ');
  } catch {
    return '';
  }
}

/** A reader of rows: their title's column, further columns of text, and columns that hold lists. */
export const rowText =
  (title: string, columns: readonly string[], lists: readonly string[] = [], ref = 'id') =>
  (row: Row): SearchText => ({
    ref: text(row[ref]),
    title: text(row[title]).slice(0, 80),
    text: [row[title], ...columns.map((c) => row[c]), ...lists.map((c) => listText(row[c]))]
      .map(text)
      .filter((part) => part !== '')
      .join(' '),
  });
