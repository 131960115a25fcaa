import { z } from 'zod';
import { clientWords, dealHeadingHints, dealHeadingWords, yesNoWords } from '#shared/locale/index.ts';
import { guessColumns, wordLookup } from '../lists/headings.ts';

/** Fields of a deal that a column of a list can fill; `code` is the partner's. */
export const dealFields = [
  'code',
  'closedOn',
  'customer',
  'product',
  'regionId',
  'amount',
  'registeredOn',
  'coSold',
  'parts',
  'returnOf',
  'id',
] as const;
export type DealField = (typeof dealFields)[number];

/** Where each column of a list of deals goes, by the column's heading; what is not known is left out. */
export const DealMapping = z.record(z.string(), z.enum([...dealFields, 'skip']));
export type DealMapping = z.infer<typeof DealMapping>;

/** The field of a deal that a heading names; null for one that no field is known by. */
export const dealFieldOfHeading = wordLookup<DealField>(dealHeadingWords);
const perhaps = wordLookup<DealField>(dealHeadingHints);
const yesNo = wordLookup<'yes' | 'no'>(yesNoWords);

/** Guesses where each column of a list of deals goes. */
export const guessDealMapping = (headings: readonly string[]): DealMapping =>
  guessColumns(headings, dealFieldOfHeading, 'skip', perhaps);

const client = wordLookup<'client'>({ client: clientWords });

/** True for a word that means the client's own seller. */
export const isClient = (word: string): boolean => client(word) !== null;

/** Yes or no of a cell in either language; null for what is neither. */
export function yesNoOf(word: string): boolean | null {
  const found = /^[✓✔]$/u.test(word) ? 'yes' : yesNo(word);
  return found === null ? null : found === 'yes';
}
