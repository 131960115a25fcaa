import { headingWords, statusWords, typeWords } from '#shared/locale/index.ts';
import { wordLookup } from '../lists/headings.ts';
import type { ActorType, PartnerStatus } from './actor.ts';
import type { ImportField } from './import.ts';

/** The field that a heading names; null for one that no field is known by. */
export const fieldOfHeading = wordLookup<ImportField>(headingWords);

/** The partner type that a word names in either language. */
export const typeOfWord = wordLookup<ActorType>(typeWords);

/** The status that a word names in either language. */
export const statusOfWord = wordLookup<PartnerStatus>(statusWords);
