import { askedQuestions } from './asked.ts';
import type { ProofFile, ProofFiles } from './proof-files.ts';
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
  /** Per question: what was written or attached with its answers. */
  readonly notes: readonly Written[][];
  /** Answers that count no more, by the id of their question. */
  readonly setAside: ReadonlyMap<string, number>;
}

/** What somebody wrote or attached with an answer. */
export interface Written {
  readonly respondentId: string;
  readonly group: RespondentGroup;
  readonly value: number | null;
  readonly comment: string;
  readonly evidence: string;
  readonly files: readonly ProofFile[];
}

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
  const ids = questions.map((q) => q.id);
  const at = new Map(ids.map((id, i) => [id, i]));
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
  // One flat row of counters for group and question: the five places, then N/A. Nested rows are made once, below.
  const flat = new Int32Array(respondentGroups.length * questions.length * 6);
  const place6 = Int8Array.from(places.flat());
  const people = respondentGroups.map(() => 0);
  const conditionally = respondentGroups.map(zeros);
  const confidence = new Int32Array(questions.length);
  const confident = new Int32Array(questions.length);
  const evidence = new Int32Array(questions.length);
  const notes = questions.map((): Written[] => []);
  const setAside = new Map<string, number>();
  const leave = (id: string): void => {
    setAside.set(id, (setAside.get(id) ?? 0) + 1);
  };

  for (const response of responses) {
    if (response.state !== 'counted') continue;
    const { respondentId } = response;
    const seat = groupOf(respondentId);
    const group = respondentGroups.indexOf(seat);
    const base = group * questions.length * 6;
    people[group] = (people[group] ?? 0) + 1;
    const proofs = files.get(respondentId);
    let asked: Set<string> | null = null;
    if (conditional) {
      const given = new Map(response.answers.map((a) => [a.questionId, a]));
      asked = new Set(askedQuestions(questions, given).map((q) => q.id));
      const row = conditionally[group];
      if (row) for (const id of asked) bump(row, at.get(id) ?? -1);
    }
    let next = 0;
    for (const answer of response.answers) {
      const { questionId, value, comment, evidence: proof } = answer;
      // Answers mostly stand in the order of the questions; the others are looked up.
      const i = ids[next] === questionId ? next : at.get(questionId);
      const answered = value !== null || answer.notApplicable;
      if (i === undefined) {
        if (answered) leave(questionId);
        continue;
      }
      next = i + 1;
      const attached = proofs?.get(questionId) ?? noFiles;
      const proven = proof !== '' || attached.length > 0;
      if (comment !== '' || proven)
        notes[i]?.push({ respondentId, group: seat, value, comment, evidence: proof, files: attached });
      if (!answered) continue;
      if (asked !== null && !asked.has(questionId)) continue;
      const place = value === null ? 5 : (place6[i * 6 + value] ?? -1);
      if (place < 0) {
        leave(questionId);
        continue;
      }
      const counter = base + i * 6 + place;
      flat[counter] = (flat[counter] ?? 0) + 1;
      if (answer.confidence !== null) {
        confidence[i] = (confidence[i] ?? 0) + answer.confidence;
        confident[i] = (confident[i] ?? 0) + 1;
      }
      if (value !== null && proven) evidence[i] = (evidence[i] ?? 0) + 1;
    }
  }
  const at6 = (g: number, i: number, place: number): number =>
    flat[(g * questions.length + i) * 6 + place] ?? 0;
  return {
    counts: respondentGroups.map((_, g) => questions.map((q, i) => q.levels.map((_l, n) => at6(g, i, n)))),
    notApplicable: respondentGroups.map((_, g) => questions.map((_q, i) => at6(g, i, 5))),
    asked: conditional ? conditionally : people.map((n) => questions.map(() => n)),
    confidence: [...confidence],
    confident: [...confident],
    evidence: [...evidence],
    notes,
    setAside,
  };
}

const noFiles: readonly ProofFile[] = [];

function bump(row: number[], i: number): void {
  if (i >= 0) row[i] = (row[i] ?? 0) + 1;
}
