import type { Inline } from '#shared/reports/model.ts';

/** Most words a slide may carry outside its chart or table; the rest is said, and stands in the notes. */
export const wordsPerSlide = 40;

/** Words of a text; marks that stand alone are not words. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

export const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** Where a sentence or a clause ends. */
const sentenceEnd = /(?<=[.؟?!])\s+/u;
const clauseEnd = /\s*(?:[;؛:]|\s[–—]|[،,])\s+/gu;

/**
 * The part of a text that fits the budget and still says something: all of it, its first sentence, or its first
 * clauses; null when even the first clause is too long (then it belongs in the notes alone).
 */
export function clip(text: string, budget: number): string | null {
  if (countWords(text) <= budget) return text;
  const sentence = text.split(sentenceEnd)[0] ?? text;
  if (countWords(sentence) <= budget) return sentence;
  let kept: string | null = null;
  for (const match of sentence.matchAll(clauseEnd)) {
    const part = sentence.slice(0, match.index);
    if (countWords(part) > budget) break;
    if (countWords(part) >= 4 && balanced(part)) kept = part;
  }
  return kept;
}

/** As `clip`, but cuts between words and shows the cut where no clause fits. */
export function shorten(text: string, budget: number): string {
  const clipped = clip(text, budget);
  if (clipped !== null) return clipped;
  return `${text
    .split(/\s+/u)
    .slice(0, Math.max(1, budget))
    .join(' ')
    .replace(/[\s،,؛;:.–-]+$/u, '')}…`;
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
