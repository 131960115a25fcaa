import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Question } from './questionnaire.ts';
import type { Answer } from './response.ts';

/** SHA-256 (hex) of a value in its JSON form. */
export const digest = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))));

/**
 * SHA-256 (hex) of what a respondent can answer: questions in their order, the values each offers, and when it is
 * asked. Texts do not count, so that a mended typing error lets answers on their way come in.
 */
export const structureFingerprint = (questionnaire: {
  readonly questions: readonly Pick<Question, 'id' | 'levels' | 'notApplicable' | 'condition'>[];
}): string =>
  digest(
    questionnaire.questions.map((q) => [
      q.id,
      q.levels.map((l) => l.value),
      q.notApplicable,
      q.condition && [q.condition.questionId, q.condition.from, q.condition.to],
    ]),
  );

/** SHA-256 (hex) of answers, whatever their order: what two files with the same answers have in common. */
export const answersFingerprint = (answers: readonly Answer[]): string =>
  digest(
    answers
      .toSorted((a, b) => (a.questionId < b.questionId ? -1 : Number(a.questionId > b.questionId)))
      .map((a) => [a.questionId, a.value, a.notApplicable, a.confidence, a.comment, a.evidence]),
  );
