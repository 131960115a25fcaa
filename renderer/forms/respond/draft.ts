import { askedQuestions, completeness } from '#shared/domain/assessment/asked.ts';
import { structureFingerprint } from '#shared/domain/assessment/fingerprint.ts';
import type { FormQuestion, Invitation } from '#shared/domain/assessment/invitation.ts';
import type { Answer } from '#shared/domain/assessment/response.ts';
import type { ResponseFile } from '#shared/domain/assessment/response-file.ts';
import { seal } from '#shared/domain/assessment/seal.ts';
import type { Lang } from '#shared/locale/index.ts';

/** What a respondent has done so far; kept on the device. */
export interface Draft {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly lang: Lang;
  /** The question that was last in sight. */
  readonly at: string | null;
  readonly startedAt: string | null;
  readonly savedAt: string | null;
  readonly finishedAt: string | null;
}

export const emptyDraft = (lang: Lang): Draft => ({
  answers: {},
  lang,
  at: null,
  startedAt: null,
  savedAt: null,
  finishedAt: null,
});

export const blankAnswer = (questionId: string): Answer => ({
  questionId,
  value: null,
  notApplicable: false,
  confidence: null,
  comment: '',
  evidence: '',
});

/** Where the draft of a person and round lies on the device. */
export const keyOf = ({ roundId, respondentId }: Invitation): string =>
  `peyvand-response ${roundId} ${respondentId}`;

const answersOf = (draft: Draft): Map<string, Answer> => new Map(Object.entries(draft.answers));

/** The questions that are asked as things stand, by area, in order. */
export function flowOf(invitation: Invitation, draft: Draft): readonly FormQuestion[] {
  const { dimensions, questions } = invitation.questionnaire;
  const asked = askedQuestions(questions, answersOf(draft));
  return dimensions.flatMap((d) => asked.filter((q) => q.dimensionId === d.id));
}

/** How far the draft is, over all or in one area. */
export function progressOf(
  invitation: Invitation,
  draft: Draft,
  dimensionId?: string,
): { readonly asked: number; readonly answered: number; readonly openIds: readonly string[] } {
  const all = completeness(invitation.questionnaire, Object.values(draft.answers));
  if (dimensionId === undefined) return all;
  const here = flowOf(invitation, draft).filter((q) => q.dimensionId === dimensionId);
  const open = new Set(all.openIds);
  const openIds = here.filter((q) => open.has(q.id)).map((q) => q.id);
  return { asked: here.length, answered: here.length - openIds.length, openIds };
}

const says = (a: Answer): boolean =>
  a.value !== null || a.notApplicable || a.confidence !== null || a.comment !== '' || a.evidence !== '';

/**
 * The response file: what was answered of what is asked. The fingerprint is reckoned over the questions as they stand
 * in this page, so that a changed page gives itself away.
 */
export function responseOf(invitation: Invitation, draft: Draft, now: string): string {
  const answers = flowOf(invitation, draft).flatMap((q): Answer[] => {
    const answer = draft.answers[q.id];
    return answer && says(answer)
      ? [{ ...answer, comment: answer.comment.trim(), evidence: answer.evidence.trim() }]
      : [];
  });
  const content: Omit<ResponseFile, 'checksum'> = {
    format: 'peyvand-response',
    version: 1,
    workspaceId: invitation.workspaceId,
    roundId: invitation.roundId,
    respondentId: invitation.respondentId,
    code: invitation.code,
    structure: structureFingerprint(invitation.questionnaire),
    questionnaireVersion: invitation.questionnaire.version,
    lang: draft.lang,
    startedAt: draft.startedAt,
    savedAt: draft.savedAt ?? now,
    finished: draft.finishedAt !== null,
    answers,
  };
  return `${JSON.stringify(seal(content))}\n`;
}

/** The draft of a file that this form saved elsewhere; null for any other file. */
export function draftOf(invitation: Invitation, text: string, lang: Lang): Draft | null {
  try {
    const file = JSON.parse(text) as Partial<ResponseFile>;
    if (file.roundId !== invitation.roundId || file.respondentId !== invitation.respondentId) return null;
    const known = new Set(invitation.questionnaire.questions.map((q) => q.id));
    const answers = (file.answers ?? []).filter((a) => known.has(a.questionId));
    return {
      ...emptyDraft(lang),
      answers: Object.fromEntries(answers.map((a) => [a.questionId, { ...blankAnswer(a.questionId), ...a }])),
      startedAt: file.startedAt ?? null,
      savedAt: file.savedAt ?? null,
    };
  } catch {
    return null;
  }
}
