import type { ImportField, ImportMapping } from './import.ts';
import { fieldOfHeading } from './import-words.ts';

/**
 * Guesses where each column goes by its heading, in Persian or English. Each field is used once, by the first
 * heading that names it; other columns become custom fields, columns without a heading are skipped.
 */
export function guessMapping(headings: readonly string[]): ImportMapping {
  const used = new Set<ImportField>();
  const mapping: ImportMapping = {};
  for (const heading of headings) {
    if (heading.trim() === '') {
      mapping[heading] = 'skip';
      continue;
    }
    const field = fieldOfHeading(heading);
    if (field === null || used.has(field)) {
      mapping[heading] ??= 'custom';
      continue;
    }
    used.add(field);
    mapping[heading] = field;
  }
  return mapping;
}

/** How many headings name a field; the row with the most is a list's row of headings. */
export const recognised = (headings: readonly string[]): number =>
  headings.filter((h) => h.trim() !== '' && fieldOfHeading(h) !== null).length;
