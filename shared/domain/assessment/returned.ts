import { type AnswerFault, answerProblems } from './answer-problems.ts';
import { completeness } from './asked.ts';
import { answersFingerprint, structureFingerprint } from './fingerprint.ts';
import { localDay } from './local-day.ts';
import type { Answer, Response } from './response.ts';
import type { ResponseContent } from './response-file.ts';
import type { Respondent, Round } from './round.ts';

/**
 * What a file that came back turns out to be. The first five can be taken; each has a sentence in the catalogs that
 * says what to do (`intake.verdicts`).
 */
export const returnVerdicts = [
  /** Nobody has answered for this person yet. */
  'new',
  /** Newer than what counts. */
  'later',
  /** Older than what counts. */
  'earlier',
  /** An interview with this person counts. */
  'interview',
  /** Already there, answer by answer. */
  'same',
  'otherWorkspace',
  'otherRound',
  'unknownPerson',
  /** The form's questions are not the ones that were sent. */
  'altered',
  /** A value that the question does not offer, such as a 7. */
  'notOffered',
  /** Nothing is answered. */
  'empty',
  /** Cut off or changed after it was made. */
  'damaged',
  /** Not a response. */
  'foreign',
  'tooLarge',
] as const;
export type ReturnVerdict = (typeof returnVerdicts)[number];

export const takeableVerdicts: ReadonlySet<ReturnVerdict> = new Set(['new', 'later', 'earlier', 'interview']);
/** What is taken unless the consultant says otherwise. */
export const takenByDefault: ReadonlySet<ReturnVerdict> = new Set(['new', 'later']);

/** An answer that is left out, and why. */
export interface DroppedAnswer {
  readonly questionId: string;
  readonly fault: AnswerFault;
  readonly value: number | null;
}

export interface Checked {
  readonly verdict: ReturnVerdict;
  readonly respondent: Respondent | null;
  /** The answers that fit the round's questions. */
  readonly answers: readonly Answer[];
  readonly dropped: readonly DroppedAnswer[];
  readonly fingerprint: string;
  readonly asked: number;
  readonly answered: number;
  /** True where it was made for another version of the questionnaire. */
  readonly otherVersion: boolean;
  /** True where it was saved after the deadline. */
  readonly late: boolean;
}

/** What is known of a round when its answers come in. */
export interface RoundState {
  readonly workspaceId: string;
  readonly round: Round;
  readonly respondents: ReadonlyMap<string, Respondent>;
  /** Responses by respondent. */
  readonly responses: ReadonlyMap<string, readonly Response[]>;
  readonly structure: string;
}

export const roundState = (
  workspaceId: string,
  round: Round,
  respondents: readonly Respondent[],
  responses: readonly Response[],
): RoundState => ({
  workspaceId,
  round,
  respondents: new Map(respondents.map((r) => [r.id, r])),
  responses: Map.groupBy(responses, (r) => r.respondentId),
  structure: structureFingerprint(round.questionnaire),
});

const refused = (verdict: ReturnVerdict, respondent: Respondent | null = null): Checked => ({
  verdict,
  respondent,
  answers: [],
  dropped: [],
  fingerprint: '',
  asked: 0,
  answered: 0,
  otherVersion: false,
  late: false,
});

/**
 * Holds a response against its round: right file, right person, unaltered questions, offered values, and how it
 * stands to what is there. Answers made for another version are kept as far as they fit; the others are listed. Whether
 * it is late is judged by the respondent's clock.
 */
export function checkReturned(file: ResponseContent, state: RoundState): Checked {
  const { round } = state;
  if (file.workspaceId !== state.workspaceId) return refused('otherWorkspace');
  if (file.roundId !== round.id) return refused('otherRound');
  const respondent = state.respondents.get(file.respondentId);
  if (!respondent || respondent.code !== file.code) return refused('unknownPerson');

  const { questionnaire } = round;
  const otherVersion = file.questionnaireVersion !== questionnaire.version;
  if (!otherVersion && file.structure !== state.structure) return refused('altered', respondent);
  const problems = answerProblems(questionnaire, file.answers);
  const wrong = problems.filter((p) => p.fault === 'notOffered' || p.fault === 'notApplicable');
  if (!otherVersion && wrong.length > 0)
    return { ...refused('notOffered', respondent), dropped: wrong.slice(0, 20) };
  if (!otherVersion && problems.some((p) => p.fault === 'twice' || p.fault === 'unknownQuestion'))
    return refused('altered', respondent);

  const out = new Set(problems.map((p) => p.questionId));
  const answers = file.answers.filter((a) => !out.has(a.questionId));
  const { asked, answered } = completeness(questionnaire, answers);
  const fingerprint = answersFingerprint(answers);
  const own = state.responses.get(respondent.id) ?? [];
  return {
    verdict: answered === 0 ? 'empty' : verdictAmong(own, fingerprint, file.savedAt),
    respondent,
    answers,
    dropped: problems,
    fingerprint,
    asked,
    answered,
    otherVersion,
    late: round.deadline !== null && localDay(file.savedAt) > round.deadline,
  };
}

/** How a response stands to those of the same person that are there. */
function verdictAmong(own: readonly Response[], fingerprint: string, savedAt: string): ReturnVerdict {
  const counted = own.find((r) => r.state === 'counted');
  if (counted?.source === 'interview') return counted.fingerprint === fingerprint ? 'same' : 'interview';
  if (counted?.fingerprint === fingerprint) return 'same';
  if (own.some((r) => r.fingerprint === fingerprint && r.savedAt === savedAt)) return 'same';
  if (!counted) return 'new';
  return savedAt > counted.savedAt ? 'later' : 'earlier';
}
