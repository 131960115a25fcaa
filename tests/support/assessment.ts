import type { Question, Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import type { Answer, Response } from '#shared/domain/assessment/response.ts';

/** A question with five levels that says no more than it must. */
export const questionOf = (id: string, given: Partial<Question> = {}): Question => ({
  id,
  dimensionId: 'd1',
  text: `پرسش ${id}`,
  textEn: `Question ${id}`,
  why: '',
  whyEn: '',
  evidence: '',
  evidenceEn: '',
  help: '',
  helpEn: '',
  levels: [1, 2, 3, 4, 5].map((value) => ({ value, text: `سطح ${value}`, textEn: `Level ${value}` })),
  weight: 1,
  notApplicable: true,
  condition: null,
  ...given,
});

/** A questionnaire with the given questions; its dimensions are those that the questions name, in that order. */
export const questionnaireOf = (
  questions: readonly Question[],
  given: Partial<Questionnaire> = {},
): Questionnaire => ({
  id: 'q',
  kind: 'own',
  name: 'پرسشنامه',
  nameEn: 'Questionnaire',
  description: '',
  descriptionEn: '',
  version: 1,
  dimensions: [...new Set(questions.map((q) => q.dimensionId))].map((id) => ({
    id,
    name: `بُعد ${id}`,
    nameEn: `Dimension ${id}`,
    description: '',
    descriptionEn: '',
    weight: 1,
    target: null,
  })),
  questions: [...questions],
  recommendations: [],
  gate: null,
  order: 1,
  ...given,
});

/** A bare answer; null is "does not apply". */
export const answerOf = (questionId: string, value: number | null, given: Partial<Answer> = {}): Answer => ({
  questionId,
  value,
  notApplicable: value === null,
  confidence: null,
  comment: '',
  evidence: '',
  ...given,
});

/** A finished response of a respondent that counts. */
export const responseOf = (
  respondentId: string,
  answers: readonly Answer[],
  given: Partial<Response> = {},
): Response => ({
  id: `response-${respondentId}`,
  roundId: 'r',
  respondentId,
  source: 'html',
  state: 'counted',
  savedAt: '2026-01-10T08:00:00.000Z',
  receivedAt: '2026-01-11T08:00:00.000Z',
  finished: true,
  interviewer: '',
  answers: [...answers],
  fingerprint: '0'.repeat(64),
  ...given,
});
