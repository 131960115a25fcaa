import { z } from 'zod';
import { Id, IsoInstant, Lang, LongText } from '../values.ts';

export const responseFormat = 'peyvand-response';

/**
 * What a form sends back. Values are wider than what a question offers, so that a 7 is named as such instead of
 * making the whole file unreadable.
 */
export const ResponseFile = z.object({
  format: z.literal(responseFormat),
  version: z.literal(1),
  workspaceId: z.string().max(100),
  roundId: Id,
  respondentId: Id,
  code: z.string().max(64),
  /** Fingerprint of the questions as they stood in the form. */
  structure: z.string().max(64),
  questionnaireVersion: z.int(),
  lang: Lang,
  startedAt: IsoInstant.nullable(),
  savedAt: IsoInstant,
  finished: z.boolean(),
  answers: z
    .array(
      z.object({
        questionId: Id,
        value: z.number().nullable(),
        notApplicable: z.boolean(),
        confidence: z.int().min(1).max(3).nullable(),
        comment: LongText,
        evidence: LongText,
      }),
    )
    .max(300),
  checksum: z.string(),
});
export type ResponseFile = z.infer<typeof ResponseFile>;

/** A response without its seal: what a reader of a workbook makes of it. */
export type ResponseContent = Omit<ResponseFile, 'checksum' | 'format' | 'version'>;
