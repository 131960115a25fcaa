import type { Question } from './questionnaire.ts';
import type { Answer } from './response.ts';

/** The questions that somebody is asked, given what they answered so far (conditions), in order. */
export function askedQuestions<Q extends Pick<Question, 'id' | 'condition'>>(
  questions: readonly Q[],
  answers: ReadonlyMap<string, Pick<Answer, 'value'>>,
): Q[] {
  const asked = new Set<string>();
  return questions.filter(({ id, condition }) => {
    if (condition) {
      const value = asked.has(condition.questionId) ? answers.get(condition.questionId)?.value : null;
      if (value == null || value < condition.from || value > condition.to) return false;
    }
    asked.add(id);
    return true;
  });
}

/** True where an answer says something that counts: a value, or that the question does not apply. */
export const isAnswered = (answer: Pick<Answer, 'value' | 'notApplicable'> | undefined): boolean =>
  answer !== undefined && (answer.value !== null || answer.notApplicable);

export interface Completeness {
  readonly asked: number;
  readonly answered: number;
  /** Questions still open, in their order. */
  readonly openIds: readonly string[];
}

/** How far somebody is: of the questions that they are asked, how many have an answer. */
export function completeness(
  questionnaire: { readonly questions: readonly Pick<Question, 'id' | 'condition'>[] },
  answers: readonly Answer[],
): Completeness {
  const given = new Map(answers.map((a) => [a.questionId, a]));
  const asked = askedQuestions(questionnaire.questions, given);
  const openIds = asked.filter((q) => !isAnswered(given.get(q.id))).map((q) => q.id);
  return { asked: asked.length, answered: asked.length - openIds.length, openIds };
}
