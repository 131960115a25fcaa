import { z } from 'zod';
import { Id, IsoInstant, LongText, ShortText } from '../values.ts';

/** How sure somebody is of an answer: 1 a guess, 2 fairly, 3 certain. */
export const Confidence = z.int().min(1).max(3);

/** An answer to one question. Neither a value nor `notApplicable`: seen, commented perhaps, not answered. */
export const Answer = z.object({
  questionId: Id,
  /** One of the values that the question offers. */
  value: z.int().min(1).max(5).nullable(),
  notApplicable: z.boolean(),
  confidence: Confidence.nullable(),
  comment: LongText,
  /** What proves it, in words: a document, a link, a place. Files are attachments (`proofOwner`). */
  evidence: LongText,
});
export type Answer = z.infer<typeof Answer>;

export const responseSources = ['html', 'xlsx', 'interview'] as const;

/**
 * What came back from a respondent, once for every time that something came. One of them counts: what was taken over
 * from a newer version stays as `replaced`, what the consultant refused as `set-aside`.
 */
export const responseStates = ['counted', 'replaced', 'set-aside'] as const;

export const Response = z.object({
  id: Id,
  roundId: Id,
  respondentId: Id,
  source: z.enum(responseSources),
  state: z.enum(responseStates),
  /** When the respondent last saved it, by their own clock; in an interview, the last answer. */
  savedAt: IsoInstant,
  /** When it came into the workspace. */
  receivedAt: IsoInstant,
  /** True where the respondent said they are done. */
  finished: z.boolean(),
  /** Who held the interview. */
  interviewer: ShortText,
  answers: z.array(Answer).max(300),
  /** SHA-256 of the answers in their written form: the same file twice is known by it. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Response = z.infer<typeof Response>;

export const reviewStances = ['agree', 'partly', 'disagree'] as const;

/** What an executive wrote in the review file: one remark on a dimension, or on the whole where none is named. */
export const ReviewRemark = z.object({
  id: Id,
  roundId: Id,
  reviewer: ShortText.min(1),
  role: ShortText,
  dimensionId: Id.nullable(),
  stance: z.enum(reviewStances).nullable(),
  text: LongText,
  /** By the reviewer's clock. */
  savedAt: IsoInstant,
  receivedAt: IsoInstant,
  /** The consultant's answer, or what was done about it. */
  reply: LongText,
  done: z.boolean(),
});
export type ReviewRemark = z.infer<typeof ReviewRemark>;
