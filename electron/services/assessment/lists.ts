import { asc, eq } from 'drizzle-orm';
import { Refusal } from '#shared/contract/result.ts';
import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import type { Response, ReviewRemark } from '#shared/domain/assessment/response.ts';
import type { Respondent, Round } from '#shared/domain/assessment/round.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import {
  questionnaires,
  respondents,
  responses,
  reviewRemarks,
  rounds,
} from '../../workspace/schema/index.ts';
import { keptList } from '../kept-list.ts';

export const questionnaireList = keptList<Questionnaire>(questionnaires, (r) => r.name);
export const roundList = keptList<Round>(rounds, (r) => r.name);

/** @throws Refusal input.invalid for a round that is not there */
export function roundOf(db: TypedDatabase, id: string): Round {
  const found = db.select().from(rounds).where(eq(rounds.id, id)).get();
  if (!found) throw new Refusal('input.invalid', { path: 'roundId' });
  return found;
}

export const readRespondents = (db: TypedDatabase, roundId: string): Respondent[] =>
  db
    .select()
    .from(respondents)
    .where(eq(respondents.roundId, roundId))
    .orderBy(asc(respondents.order), asc(respondents.id))
    .all();

/** By the time they came in, and then by id. */
export const readResponses = (db: TypedDatabase, roundId: string): Response[] =>
  db
    .select()
    .from(responses)
    .where(eq(responses.roundId, roundId))
    .orderBy(asc(responses.receivedAt), asc(responses.id))
    .all();

export const readReviewRemarks = (db: TypedDatabase, roundId: string): ReviewRemark[] =>
  db
    .select()
    .from(reviewRemarks)
    .where(eq(reviewRemarks.roundId, roundId))
    .orderBy(asc(reviewRemarks.receivedAt), asc(reviewRemarks.id))
    .all();
