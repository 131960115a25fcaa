import { z } from 'zod';
import { answerFaults } from '#shared/domain/assessment/answer-problems.ts';
import { responseSources } from '#shared/domain/assessment/response.ts';
import { returnVerdicts } from '#shared/domain/assessment/returned.ts';
import { reviewVerdicts } from '#shared/domain/assessment/review-file.ts';
import { Id, IsoInstant, Lang, ShortText } from '#shared/domain/values.ts';
import { command, query } from './define.ts';
import { Bytes } from './result.ts';

const GivenFile = z.object({ name: z.string().max(300), bytes: Bytes });

/** A file that came back, as it is shown before anything is taken. */
export const ReturnedFile = z.object({
  index: z.int(),
  name: z.string(),
  verdict: z.enum(returnVerdicts),
  source: z.enum(responseSources).nullable(),
  roundId: Id.nullable(),
  roundName: z.string(),
  roundNameEn: z.string().nullable(),
  respondentId: Id.nullable(),
  respondentName: z.string(),
  respondentNameEn: z.string().nullable(),
  savedAt: IsoInstant.nullable(),
  /** True where the respondent said that they are done. */
  finished: z.boolean(),
  asked: z.int(),
  answered: z.int(),
  late: z.boolean(),
  otherVersion: z.boolean(),
  /** Answers that do not fit the questions and are left out, or for which the file is refused. */
  dropped: z.array(
    z.object({
      questionId: Id,
      text: z.string(),
      textEn: z.string(),
      fault: z.enum(answerFaults),
      value: z.number().nullable(),
    }),
  ),
  /** Whether it can be taken, and whether it is unless somebody says otherwise. */
  takeable: z.boolean(),
  proposed: z.boolean(),
});
export type ReturnedFile = z.infer<typeof ReturnedFile>;

/** A review file that came back, as it is shown before its remarks are taken. */
export const ReturnedReview = z.object({
  index: z.int(),
  name: z.string(),
  verdict: z.enum(reviewVerdicts),
  reviewer: z.string(),
  role: z.string(),
  roundId: Id.nullable(),
  savedAt: IsoInstant.nullable(),
  /** Remarks that are new. */
  remarks: z.int(),
  takeable: z.boolean(),
});
export type ReturnedReview = z.infer<typeof ReturnedReview>;

export const invitationFormats = ['html', 'xlsx'] as const;

/** Forms that go out as files, and answers that come back as files. */
export const exchange = {
  /**
   * One file for each person, with everything inside; marks them as invited. `zip` packs several into one archive.
   * Refused for a round that is not open.
   */
  invitations: command({
    input: z.object({
      roundId: Id,
      respondentIds: z.array(Id).min(1).max(2000),
      format: z.enum(invitationFormats),
      /** Where the answer is to be sent, as the form says it: an address, a number, a name. */
      contact: ShortText.default(''),
      zip: z.boolean().default(true),
    }),
    output: z.object({
      files: z.array(z.object({ fileName: z.string(), mime: z.string(), bytes: Bytes })),
      people: z.int(),
    }),
  }),

  /** Reads files that came back and says of each what it is; nothing is written. Without a round each goes to its own. */
  readResponses: command({
    input: z.object({ roundId: Id.nullable().default(null), files: z.array(GivenFile).min(1).max(2000) }),
    output: z.object({ token: z.string(), files: z.array(ReturnedFile) }),
  }),

  /**
   * Takes the chosen files in as one undo step. `counts` lets a response stand for its person, and keeps what stood
   * before as replaced; without it the response is kept beside.
   */
  takeResponses: command({
    input: z.object({
      token: z.string(),
      choices: z
        .array(z.object({ index: z.int().min(0), counts: z.boolean() }))
        .min(1)
        .max(2000),
    }),
    output: z.object({ taken: z.int(), replaced: z.int(), keptBeside: z.int() }),
  }),

  /** The executive review file: the results of a round in one page that opens offline and takes remarks. */
  reviewFile: query({
    input: z.object({ roundId: Id, lang: Lang, contact: ShortText.default('') }),
    output: z.object({ fileName: z.string(), mime: z.string(), bytes: Bytes }),
    reads: ['assessment.rounds', 'assessment.responses', 'workspace.settings'],
  }),

  /** Reads what came back from review files; nothing is written. */
  readReviews: command({
    input: z.object({ roundId: Id.nullable().default(null), files: z.array(GivenFile).min(1).max(500) }),
    output: z.object({ token: z.string(), files: z.array(ReturnedReview) }),
  }),

  /** Takes the remarks of the chosen files that are not there yet, as one undo step. */
  takeReviews: command({
    input: z.object({ token: z.string(), indices: z.array(z.int().min(0)).min(1).max(500) }),
    output: z.object({ taken: z.int() }),
  }),
};
