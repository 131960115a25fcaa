import { and, eq, ne } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import { answerProblems } from '#shared/domain/assessment/answer-problems.ts';
import { answersFingerprint } from '#shared/domain/assessment/fingerprint.ts';
import type { Response } from '#shared/domain/assessment/response.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { respondents, responses, reviewRemarks } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { deleteRows, saveRow } from '../rows.ts';
import { readResponses, readReviewRemarks, roundOf } from './lists.ts';

type Operations =
  | 'responses'
  | 'saveInterview'
  | 'setResponseState'
  | 'deleteResponses'
  | 'reviewRemarks'
  | 'saveReviewRemark'
  | 'deleteReviewRemarks';

/** What respondents and reviewers gave. */
export const responseServices: Pick<RoomServices<'assessment', Context>, Operations> = {
  responses: ({ db }, { roundId }) => readResponses(db, roundId),
  saveInterview: (context, { roundId, respondentId, interviewer, finished, answers }) => {
    const { db } = context;
    const round = roundOf(db, roundId);
    const respondent = db.select().from(respondents).where(eq(respondents.id, respondentId)).get();
    if (respondent?.roundId !== roundId) throw new Refusal('input.invalid', { path: 'respondentId' });
    // What a later version left unasked stays with the interview, and counts no more.
    const known = new Set(round.questionnaire.questions.map((q) => q.id));
    const [problem] = answerProblems(
      round.questionnaire,
      answers.filter((a) => known.has(a.questionId)),
    );
    if (problem && problem.fault !== 'notAsked')
      throw new Refusal('input.invalid', { path: `answers.${problem.questionId}` });
    const own = readResponses(db, roundId).filter((r) => r.respondentId === respondentId);
    const before = own.find((r) => r.source === 'interview');
    const now = new Date().toISOString();
    return saveRow<Response>(
      context,
      responses,
      {
        ...(before ? { id: before.id } : {}),
        roundId,
        respondentId,
        source: 'interview',
        state: before?.state ?? 'counted',
        savedAt: now,
        receivedAt: before?.receivedAt ?? now,
        finished,
        interviewer,
        answers,
        fingerprint: answersFingerprint(answers),
      },
      { name: respondent.name },
      (inside, id) => {
        if (!before) replaceOthers(inside, respondentId, id);
      },
    );
  },
  setResponseState: (context, { id, state }) => {
    const found = context.db.select().from(responses).where(eq(responses.id, id)).get();
    if (!found) throw new Refusal('input.invalid', { path: 'id' });
    return saveRow<Response>(context, responses, { ...found, state }, {}, (inside) => {
      if (state === 'counted') replaceOthers(inside, found.respondentId, id);
    });
  },
  deleteResponses: (context, { ids }) => deleteRows(context, responses, ids),

  reviewRemarks: ({ db }, { roundId }) => readReviewRemarks(db, roundId),
  saveReviewRemark: (context, { id, reply, done }) => {
    const found = context.db.select().from(reviewRemarks).where(eq(reviewRemarks.id, id)).get();
    if (!found) throw new Refusal('input.invalid', { path: 'id' });
    return saveRow(context, reviewRemarks, { ...found, reply, done }, { name: found.reviewer });
  },
  deleteReviewRemarks: (context, { ids }) => deleteRows(context, reviewRemarks, ids),
};

/** Lets one response of a respondent count: the others that did are kept as replaced. */
export function replaceOthers(db: TypedDatabase, respondentId: string, id: string): void {
  db.update(responses)
    .set({ state: 'replaced' })
    .where(
      and(eq(responses.respondentId, respondentId), ne(responses.id, id), eq(responses.state, 'counted')),
    )
    .run();
}
