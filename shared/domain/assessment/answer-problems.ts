import { askedQuestions } from './asked.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Answer } from './response.ts';

/** What is wrong with an answer; each has a sentence in the catalogs (`rounds.answerProblems`). */
export const answerFaults = ['unknownQuestion', 'twice', 'notOffered', 'notApplicable', 'notAsked'] as const;
export type AnswerFault = (typeof answerFaults)[number];

export interface AnswerProblem {
  readonly fault: AnswerFault;
  readonly questionId: string;
  readonly value: number | null;
}

/**
 * Answers that the questionnaire does not allow: to a question it lacks, twice, with a value that is not on offer
 * (a 7), "does not apply" where that is none, both at once, or to a question that a condition leaves out.
 */
export function answerProblems(
  questionnaire: Pick<Questionnaire, 'questions'>,
  answers: readonly Answer[],
): AnswerProblem[] {
  const questions = new Map(questionnaire.questions.map((q) => [q.id, q]));
  const asked = new Set(
    askedQuestions(questionnaire.questions, new Map(answers.map((a) => [a.questionId, a]))).map((q) => q.id),
  );
  const seen = new Set<string>();
  return answers.flatMap((answer): AnswerProblem[] => {
    const { questionId, value, notApplicable } = answer;
    const of = (fault: AnswerFault): AnswerProblem[] => [{ fault, questionId, value }];
    const question = questions.get(questionId);
    if (!question) return of('unknownQuestion');
    if (seen.has(questionId)) return of('twice');
    seen.add(questionId);
    if (value !== null && !question.levels.some((l) => l.value === value)) return of('notOffered');
    if (notApplicable && (!question.notApplicable || value !== null)) return of('notApplicable');
    if ((value !== null || notApplicable) && !asked.has(questionId)) return of('notAsked');
    return [];
  });
}
