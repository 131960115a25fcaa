import { askedQuestions } from './asked.ts';
import type { Question } from './questionnaire.ts';
import type { Response } from './response.ts';
import { type RespondentGroup, respondentGroups } from './round.ts';

/** Answers of a round counted once; everything of F13 follows from these counts. */
export interface Tally {
  /** Per group, then per question: how often each offered value was given. */
  readonly counts: readonly (readonly number[][])[];
  readonly notApplicable: readonly (readonly number[])[];
  /** Per group, then per question: people who were asked. */
  readonly asked: readonly (readonly number[])[];
  /** Per question: sum and number of what was said about confidence, and answers that name a proof. */
  readonly confidence: readonly number[];
  readonly confident: readonly number[];
  readonly evidence: readonly number[];
  /** Answers that count no more, by the id of their question. */
  readonly setAside: ReadonlyMap<string, number>;
}

/** Files that prove an answer: ids of the questions by response. */
export type ProofFiles = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Counts the answers that count: of responses in the state `counted`, to questions that are there and were asked
 * (conditions), with a value on offer or N/A. One pass over the answers.
 *
 * @param groupOf the group of a respondent
 */
export function tallyAnswers(
  questions: readonly Question[],
  responses: readonly Pick<Response, 'id' | 'respondentId' | 'state' | 'answers'>[],
  groupOf: (respondentId: string) => RespondentGroup,
  files: ProofFiles = new Map(),
): Tally {
  const at = new Map(questions.map((q, i) => [q.id, i]));
  // Place of a value among those that a question offers; -1 for one that it does not.
  const places = questions.map((q) => {
    const row = [-1, -1, -1, -1, -1, -1];
    q.levels.forEach((level, i) => {
      row[level.value] = i;
    });
    return row;
  });
  const conditional = questions.some((q) => q.condition !== null);
  const zeros = () => questions.map(() => 0);
  const counts = respondentGroups.map(() => questions.map((q) => q.levels.map(() => 0)));
  const notApplicable = respondentGroups.map(zeros);
  const people = respondentGroups.map(() => 0);
  const conditionally = respondentGroups.map(zeros);
  const [confidence, confident, evidence] = [zeros(), zeros(), zeros()];
  const setAside = new Map<string, number>();
  const leave = (id: string): void => {
    setAside.set(id, (setAside.get(id) ?? 0) + 1);
  };

  for (const response of responses) {
    if (response.state !== 'counted') continue;
    const group = respondentGroups.indexOf(groupOf(response.respondentId));
    const own = counts[group];
    const ownNone = notApplicable[group];
    if (!own || !ownNone) continue;
    people[group] = (people[group] ?? 0) + 1;
    const proofs = files.get(response.id);
    let asked: Set<string> | null = null;
    if (conditional) {
      const given = new Map(response.answers.map((a) => [a.questionId, a]));
      asked = new Set(askedQuestions(questions, given).map((q) => q.id));
      const row = conditionally[group];
      if (row) for (const id of asked) bump(row, at.get(id) ?? -1);
    }
    for (const answer of response.answers) {
      const { questionId, value } = answer;
      if (value === null && !answer.notApplicable) continue;
      const i = at.get(questionId);
      if (i === undefined) {
        leave(questionId);
        continue;
      }
      if (asked !== null && !asked.has(questionId)) continue;
      if (value === null) bump(ownNone, i);
      else {
        const place = places[i]?.[value] ?? -1;
        const row = own[i];
        if (place < 0 || !row) {
          leave(questionId);
          continue;
        }
        bump(row, place);
      }
      if (answer.confidence !== null) {
        confidence[i] = (confidence[i] ?? 0) + answer.confidence;
        bump(confident, i);
      }
      if (value !== null && (answer.evidence !== '' || proofs?.has(questionId) === true)) bump(evidence, i);
    }
  }
  return {
    counts,
    notApplicable,
    asked: conditional ? conditionally : people.map((n) => questions.map(() => n)),
    confidence,
    confident,
    evidence,
    setAside,
  };
}

function bump(row: number[], i: number): void {
  if (i >= 0) row[i] = (row[i] ?? 0) + 1;
}
