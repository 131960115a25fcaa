import { fold, headingWords, statusWords, typeWords } from '#shared/locale/index.ts';
import type { ActorType, PartnerStatus } from './actor.ts';
import type { ImportField } from './import.ts';

/** Folded, without signs between words. */
const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function lookup<K extends string>(words: Readonly<Partial<Record<K, readonly string[]>>>): Map<string, K> {
  const found = new Map<string, K>();
  for (const [key, list] of Object.entries(words) as [K, readonly string[]][])
    for (const word of [key, ...list]) if (!found.has(bare(word))) found.set(bare(word), key);
  return found;
}

const fields: ReadonlyMap<string, ImportField> = lookup<ImportField>(headingWords);
const types: ReadonlyMap<string, ActorType> = lookup<ActorType>(typeWords);
const statuses: ReadonlyMap<string, PartnerStatus> = lookup<PartnerStatus>(statusWords);

/** The field that a heading names; null for one that no field is known by. */
export const fieldOfHeading = (heading: string): ImportField | null => fields.get(bare(heading)) ?? null;

/** The partner type that a word names in either language. */
export const typeOfWord = (word: string): ActorType | null => types.get(bare(word)) ?? null;

/** The status that a word names in either language. */
export const statusOfWord = (word: string): PartnerStatus | null => statuses.get(bare(word)) ?? null;
