import { z } from 'zod';
import { Questionnaire, QuestionnaireKind } from '#shared/domain/assessment/questionnaire.ts';
import { Answer, Response, ReviewRemark } from '#shared/domain/assessment/response.ts';
import { Respondent, Round, roundStates } from '#shared/domain/assessment/round.ts';
import { Id, IsoDate, ShortText } from '#shared/domain/values.ts';
import { exchange } from './assessment-exchange.ts';
import { assessmentResults } from './assessment-results.ts';
import { assessmentTemplate } from './assessment-template.ts';
import { command, query } from './define.ts';
import { Deleted, Ids, none } from './lists.ts';

const byId = z.object({ id: Id });
const ofRound = z.object({ roundId: Id });

/** A round without the copy of its questionnaire: what lists need. */
export const RoundHead = Round.omit({ questionnaire: true }).extend({
  kind: QuestionnaireKind,
  version: z.int(),
  questions: z.int(),
  respondents: z.int(),
  /** Respondents with an answer that counts, and those of them who said they are done. */
  answered: z.int(),
  finished: z.int(),
});

/** Operations on questionnaires, their rounds, and what comes back (S54, S64, S71). */
export const assessment = {
  ...assessmentResults,

  questionnaires: query({
    input: none,
    output: z.array(Questionnaire),
    reads: ['assessment.questionnaires'],
  }),
  /** Refused for a questionnaire that breaks its own rules. The first change after a round raises the version. */
  saveQuestionnaire: command({
    input: Questionnaire.partial({ id: true, order: true }).omit({ version: true }),
    output: Questionnaire,
  }),
  copyQuestionnaire: command({ input: byId, output: Questionnaire }),
  /** Rounds keep their copy. */
  deleteQuestionnaires: command({ input: Ids, output: Deleted }),

  rounds: query({
    input: none,
    output: z.array(RoundHead),
    reads: ['assessment.rounds', 'assessment.responses'],
  }),
  round: query({ input: byId, output: Round, reads: ['assessment.rounds'] }),
  /** A draft with a copy of the questionnaire. */
  addRound: command({
    input: Round.omit({ id: true, questionnaire: true, state: true, openedOn: true, order: true }),
    output: Round,
  }),
  saveRound: command({
    input: Round.omit({
      questionnaire: true,
      questionnaireId: true,
      state: true,
      openedOn: true,
      order: true,
    }),
    output: Round,
  }),
  /** Opening a draft takes the questionnaire as it is that day. */
  setRoundState: command({
    input: z.object({ id: Id, state: z.enum(roundStates), today: IsoDate }),
    output: Round,
  }),
  /** Takes the newest version into a round that is under way; answers to questions that are gone count no more. */
  renewRound: command({ input: byId, output: Round }),
  deleteRounds: command({ input: Ids, output: Deleted }),

  respondents: query({ input: ofRound, output: z.array(Respondent), reads: ['assessment.rounds'] }),
  /** A new respondent gets a code of their own; a saved one keeps it. */
  saveRespondent: command({
    input: Respondent.partial({ id: true, order: true }).omit({ code: true, invitedAt: true }),
    output: Respondent,
  }),
  /** Their answers go with them, and the files that prove these. */
  deleteRespondents: command({ input: Ids, output: Deleted }),

  responses: query({ input: ofRound, output: z.array(Response), reads: ['assessment.responses'] }),
  /** Keeps the answers of an interview; there is one for a respondent, which grows with every save. */
  saveInterview: command({
    input: z.object({
      roundId: Id,
      respondentId: Id,
      interviewer: ShortText,
      finished: z.boolean(),
      answers: z.array(Answer).max(300),
    }),
    output: Response,
  }),
  /** Lets this one count, in place of the one that does; or sets it aside. */
  setResponseState: command({
    input: z.object({ id: Id, state: z.enum(['counted', 'set-aside']) }),
    output: Response,
  }),
  deleteResponses: command({ input: Ids, output: Deleted }),

  reviewRemarks: query({ input: ofRound, output: z.array(ReviewRemark), reads: ['assessment.reviews'] }),
  saveReviewRemark: command({
    input: ReviewRemark.pick({ id: true, reply: true, done: true }),
    output: ReviewRemark,
  }),
  deleteReviewRemarks: command({ input: Ids, output: Deleted }),

  ...exchange,
  ...assessmentTemplate,
};
