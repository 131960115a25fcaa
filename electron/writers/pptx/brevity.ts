import { deck as en } from '#shared/locale/catalogs/en/deck.ts';
import { deck as fa } from '#shared/locale/catalogs/fa/deck.ts';
import type { Inline } from '#shared/reports/model.ts';

/** Most words a slide may carry outside its chart or table; the rest is said, and stands in the notes. */
export const wordsPerSlide = 40;

/** Words of a text; marks that stand alone are not words. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

export const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** The words of both languages: a Persian text may quote an English sentence. */
const words = (key: 'clauseEnds' | 'contrasts' | 'unfinished'): string =>
  [en[key], fa[key]].join(' ').trim().split(/\s+/u).join('|');

/**
 * Where a sentence or a clause ends: after a full stop, before the other marks, before a comma that opens a contrast,
 * and before a word that joins two clauses (U+0648 behind a Persian verb).
 */
const partEnd = new RegExp(
  [
    '(?<=[.\u061f?!])\\s+',
    `\\s*(?:[;\u061b:]|\\s[–—]|[\u060c,](?=\\s+(?:${words('contrasts')})\\s))\\s+`,
    `(?<=\\s(?:${words('clauseEnds')}|\u0645\u06cc\u200c\\S+))\\s+\u0648\\s+`,
  ].join('|'),
  'gu',
);
/** Fewer words than this say nothing ("Coverage."). */
const leastWords = 4;

/**
 * The part of a text that fits the budget and still says something: all of it, or its first sentences and clauses;
 * null when even the first clause is too long (then it belongs in the notes alone).
 */
export function clip(text: string, budget: number): string | null {
  if (countWords(text) <= budget) return text;
  let kept: string | null = null;
  for (const match of text.matchAll(partEnd)) {
    const part = text.slice(0, match.index);
    if (countWords(part) > budget) break;
    if (countWords(part) >= leastWords && balanced(part)) kept = part;
  }
  return kept;
}

/** Words that promise more: a text is not cut behind them. */
const unfinished = new RegExp(`^(?:${words('unfinished')})$`, 'iu');

/** As `clip`, but cuts between words and shows the cut where no clause fits. */
export function shorten(text: string, budget: number): string {
  const clipped = clip(text, budget);
  if (clipped !== null) return clipped;
  const kept = text.split(/\s+/u).slice(0, Math.max(1, budget));
  while (kept.length > 3 && unfinished.test(kept.at(-1) ?? '')) kept.pop();
  return `${kept.join(' ').replace(/[\s،,؛;:.–-]+$/u, '')}…`;
}

/** False when a bracket, a quotation or an isolate would stay open. */
function balanced(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/[(«[]/g) === count(/[)»\]]/g) && count(/[\u2066-\u2068]/g) === count(/\u2069/g);
}

/** The first characters of a marked-up text, with their markup; what was cut off is closed by `ending`. */
export function sliceInlines(inlines: readonly Inline[], shortened: string): readonly Inline[] {
  const whole = textOf(inlines);
  if (shortened === whole) return inlines;
  const ellipsis = shortened.endsWith('…') && !whole.startsWith(shortened) ? '…' : '';
  let left = shortened.length - ellipsis.length;
  const kept: Inline[] = [];
  for (const part of inlines) {
    if (left <= 0) break;
    const text = (typeof part === 'string' ? part : part.text).slice(0, left);
    left -= text.length;
    kept.push(typeof part === 'string' ? text : { text, strong: true });
  }
  return ellipsis ? [...kept, ellipsis] : kept;
}
