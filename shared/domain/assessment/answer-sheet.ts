import { digest } from './fingerprint.ts';

/** The form of a workbook, as its writer and its reader agree on it. */

/** Name of the sheet that nobody sees: whose form it is, and what each question offers. */
export const hiddenSheet = 'peyvand';
export const sheetFormat = 'peyvand-form';

/** Columns of the answers, from 1; the question's id is hidden in the first. */
export const answerColumns = {
  id: 1,
  number: 2,
  question: 3,
  levels: 4,
  answer: 5,
  confidence: 6,
  comment: 7,
  evidence: 8,
} as const;

/** On the hidden sheet: keys and values stand in the first two columns, ids of the questions in the fourth. */
export const hiddenColumns = { key: 1, value: 2, question: 4, options: 5 } as const;

/** What a workbook says of itself, in the order of the rows of its hidden sheet; a checksum follows. */
export const identityKeys = [
  'format',
  'version',
  'workspaceId',
  'roundId',
  'respondentId',
  'code',
  'structure',
  'questionnaireVersion',
  'lang',
] as const;
export type Identity = Readonly<Record<(typeof identityKeys)[number], string>>;

/** By which a changed hidden sheet is known. @param ids of the questions, in any order */
export const identitySeal = (identity: Identity, ids: readonly string[]): string =>
  digest([...identityKeys.map((key) => identity[key]), ...ids.toSorted()]);
