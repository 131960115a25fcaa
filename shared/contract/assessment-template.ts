import { z } from 'zod';
import { Questionnaire, questionnaireKinds } from '#shared/domain/assessment/questionnaire.ts';
import { QuestionnaireDifference } from '#shared/domain/assessment/questionnaire-difference.ts';
import { Respondent, RespondentGroup } from '#shared/domain/assessment/round.ts';
import { RoundProgress } from '#shared/domain/assessment/round-progress.ts';
import { Holding } from '#shared/domain/program/catalogue.ts';
import { Id, IsoDate, Lang } from '#shared/domain/values.ts';
import { command, query } from './define.ts';
import { Ids, none } from './lists.ts';

const byId = z.object({ id: Id });

/** A questionnaire as a list shows it before it is taken over. */
const QuestionnaireHead = z.object({
  id: Id,
  kind: z.enum(questionnaireKinds),
  name: z.string(),
  nameEn: z.string().nullable(),
  description: z.string(),
  descriptionEn: z.string(),
  version: z.int(),
  dimensions: z.int(),
  questions: z.int(),
  recommendations: z.int(),
});

/** The bytes of a template file; larger ones are no questionnaire. */
const FileBytes = z.instanceof(Uint8Array).refine((b) => b.byteLength <= 8_000_000);

const GateOutcome = z.object({
  certificateId: Id,
  name: z.string(),
  nameEn: z.string().nullable(),
  actorName: z.string(),
  actorNameEn: z.string().nullable(),
  /** Overall score of the round; null where there is none. */
  score: z.number().nullable(),
  atLeast: z.number(),
  scoreReached: z.boolean(),
  noneBelow: z.number().nullable(),
  /** Questions below the mark that none may miss, the lowest first. */
  below: z.array(z.object({ questionId: Id, text: z.string(), textEn: z.string(), median: z.number() })),
  closed: z.boolean(),
  /** Both marks are met, as the answers stand. */
  reached: z.boolean(),
  /** And the round is closed. */
  passed: z.boolean(),
  /** Day to which it would hold if granted today; null never ends. */
  expiresOn: IsoDate.nullable(),
  /** Last day of the one that the partner holds on that day: null without an end, absent where it holds none. */
  held: z.object({ expiresOn: IsoDate.nullable() }).nullable(),
});

/** Operations on questionnaires as templates, on people in bulk, and on how far a round is. */
export const assessmentTemplate = {
  /** Questionnaires of the method library; `there` where the workspace has the one of that id. */
  questionnaireLibrary: query({
    input: none,
    output: z.array(QuestionnaireHead.extend({ there: z.boolean() })),
    reads: ['assessment.questionnaires'],
  }),
  /** Takes one over from the library, as a copy with a number where it is there already. */
  addFromLibrary: command({ input: byId, output: Questionnaire }),
  exportQuestionnaire: query({
    input: byId,
    output: z.object({ name: z.string(), mime: z.string(), bytes: z.instanceof(Uint8Array) }),
    reads: ['assessment.questionnaires'],
  }),
  /** What a template file brings, before it is taken over. Refused for a file that is not sound throughout. */
  readQuestionnaireFile: query({
    input: z.object({ bytes: FileBytes }),
    output: z.object({
      head: QuestionnaireHead,
      /** The questionnaire of the same id in the workspace, and what the file would change in it. */
      existing: z
        .object({
          id: Id,
          name: z.string(),
          nameEn: z.string().nullable(),
          version: z.int(),
          difference: QuestionnaireDifference,
        })
        .nullable(),
      /** False where its gate names a certificate that the workspace has not; it is left out then. */
      gateKept: z.boolean(),
    }),
    reads: ['assessment.questionnaires'],
  }),
  /** `version`: in place of the one with the same id; `new`: beside it, under an id of its own. */
  importQuestionnaire: command({
    input: z.object({ bytes: FileBytes, as: z.enum(['new', 'version']) }),
    output: Questionnaire,
  }),
  /** What the questionnaire has that the version of a round has not, and what taking it over would cost. */
  roundDifference: query({
    input: z.object({ roundId: Id }),
    output: z
      .object({
        difference: QuestionnaireDifference,
        fromVersion: z.int(),
        toVersion: z.int(),
        /** Answers that count now, to questions that the newest version has not; and the people who gave them. */
        lostAnswers: z.int(),
        lostPeople: z.int(),
      })
      .nullable(),
    reads: ['assessment.questionnaires', 'assessment.rounds', 'assessment.responses'],
  }),

  roundProgress: query({
    input: z.object({ id: Id, today: IsoDate }),
    output: RoundProgress,
    reads: ['assessment.questionnaires', 'assessment.rounds', 'assessment.responses'],
  }),
  /** Several people in one step; who is there already under the same name and role is passed over. */
  addRespondents: command({
    input: z.object({
      roundId: Id,
      people: z
        .array(Respondent.pick({ name: true, role: true, email: true, group: true, lang: true }))
        .min(1)
        .max(1000),
    }),
    output: z.object({ added: z.int(), passed: z.int() }),
  }),
  /** One change for several people. */
  setRespondents: command({
    input: Ids.extend({
      group: RespondentGroup.optional(),
      lang: Lang.optional(),
      actorId: Id.nullable().optional(),
    }),
    output: z.object({ changed: z.int() }),
  }),

  /** Whether a closed round about a partner meets the marks of its questionnaire's gate (S64); null where none is meant. */
  gateOutcome: query({
    input: z.object({ roundId: Id, today: IsoDate }),
    output: GateOutcome.nullable(),
    reads: ['assessment.rounds', 'assessment.responses', 'program.catalogue', 'program.results'],
  }),
  /** Grants the assessment to the partner. Refused unless the round is closed and meets both marks. */
  grantGate: command({ input: z.object({ roundId: Id, today: IsoDate }), output: Holding }),
};
