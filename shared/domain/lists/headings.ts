import { fold } from '#shared/locale/index.ts';

/** Folded, without signs between words. */
const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a word names; null for one that names nothing. */
export type WordLookup<K extends string> = (word: string) => K | null;

/** Looks words up by what they name, folded and without signs; what stands first counts. */
export function wordLookup<K extends string>(
  words: Readonly<Partial<Record<K, readonly string[]>>>,
): WordLookup<K> {
  const found = new Map<string, K>();
  for (const [key, list] of Object.entries(words) as [K, readonly string[]][])
    for (const word of [key, ...list]) if (!found.has(bare(word))) found.set(bare(word), key);
  return (word) => found.get(bare(word)) ?? null;
}

/**
 * Guesses where each column goes by its heading, in Persian or English. Each field is used once, by the first heading
 * that names it; the columns that name none get `rest`, columns without a heading are skipped. A heading that only may
 * mean a field (`perhaps`) gets it where no heading says it outright.
 */
export function guessColumns<K extends string, R extends string>(
  headings: readonly string[],
  fieldOf: WordLookup<K>,
  rest: R,
  perhaps: WordLookup<K> = () => null,
): Record<string, K | R | 'skip'> {
  const used = new Set<K>();
  const taken = new Map<string, K>();
  for (const names of [fieldOf, perhaps])
    for (const heading of headings) {
      const field = taken.has(heading) || heading.trim() === '' ? null : names(heading);
      if (field === null || used.has(field)) continue;
      used.add(field);
      taken.set(heading, field);
    }
  return Object.fromEntries(
    headings.map((heading) => [heading, heading.trim() === '' ? 'skip' : (taken.get(heading) ?? rest)]),
  );
}

/** How many headings name a field; the row with the most is a list's row of headings. */
export const recognised = (headings: readonly string[], fieldOf: WordLookup<string>): number =>
  headings.filter((h) => h.trim() !== '' && fieldOf(h) !== null).length;
