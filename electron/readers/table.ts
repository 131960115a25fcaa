import { Refusal } from '#shared/contract/result.ts';
import { recognised, type WordLookup } from '#shared/domain/lists/headings.ts';
import type { RawCell, RawRow } from '#shared/domain/lists/list.ts';

/** A list as it was read: headings and rows, nothing interpreted yet. */
export interface RawTable {
  /** Names of the workbook's sheets; empty for a text file. */
  readonly sheets: string[];
  readonly sheet: string | null;
  /** Encoding of a text file; null for a workbook. */
  readonly encoding: string | null;
  readonly headings: string[];
  readonly rows: RawRow[];
}

export interface ReadOptions {
  /** Tells a heading of the list that is looked for: by it the row of headings is found. */
  readonly fieldOf: WordLookup<string>;
  /** Sheet to read; null takes the first with rows. */
  readonly sheet?: string | null;
  readonly signal?: AbortSignal;
}

/** More columns than any list has; beyond it the file is something else. */
const mostColumns = 1000;
/** Titles and empty rows above the headings that are passed over. */
const searched = 20;

/**
 * Finds the row of headings (the one with the most known ones among the first rows, else the first with two texts)
 * and cuts the table there.
 *
 * @throws Refusal import.empty, import.noHeader, import.tooManyColumns
 */
export function cutTable(
  name: string,
  all: readonly RawRow[],
  fieldOf: WordLookup<string>,
): { headings: string[]; rows: RawRow[] } {
  const filled = all.filter((r) => r.cells.some((c) => c !== null && c !== ''));
  if (filled.length === 0) throw new Refusal('import.empty', { name });
  const texts = (row: RawRow) => row.cells.map((c) => (typeof c === 'string' ? c.trim() : ''));
  let best: { at: number; known: number } | null = null;
  for (const [at, row] of filled.slice(0, searched).entries()) {
    const words = texts(row);
    if (words.filter(Boolean).length < 2) continue;
    const known = recognised(words, fieldOf);
    if (best === null || known > best.known) best = { at, known };
  }
  const header = best === null ? undefined : filled[best.at];
  if (best === null || header === undefined) throw new Refusal('import.noHeader', { name });
  const headings = uniqueHeadings(header.cells);
  if (headings.length > mostColumns)
    throw new Refusal('import.tooManyColumns', { name, count: headings.length, limit: mostColumns });
  const rows = filled.slice(best.at + 1);
  if (rows.length === 0) throw new Refusal('import.empty', { name });
  return { headings, rows };
}

/** Headings as texts; one that stands twice gets a number, one that is missing its column's number. */
function uniqueHeadings(cells: readonly RawCell[]): string[] {
  let last = cells.length;
  while (last > 0 && (cells[last - 1] === null || cells[last - 1] === '')) last -= 1;
  const seen = new Map<string, number>();
  return cells.slice(0, last).map((cell) => {
    const text = cell === null ? '' : typeof cell === 'object' ? '' : String(cell).trim();
    if (text === '') return '';
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count === 1 ? text : `${text} (${count})`;
  });
}
