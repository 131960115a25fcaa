import { guessColumns } from '../lists/headings.ts';
import type { ImportMapping } from './import.ts';
import { fieldOfHeading } from './import-words.ts';

/** Guesses where each column of a partner list goes; what is not known becomes a custom field. */
export const guessMapping = (headings: readonly string[]): ImportMapping =>
  guessColumns(headings, fieldOfHeading, 'custom');
