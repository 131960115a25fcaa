import { z } from 'zod';
import { Id, IsoInstant, LongText, ShortText } from '../values.ts';
import { type ReviewRemark, reviewStances } from './response.ts';

export const reviewFormat = 'peyvand-review';

/** What an executive sends back from the review file. */
export const ReviewFile = z.object({
  format: z.literal(reviewFormat),
  version: z.literal(1),
  workspaceId: z.string().max(100),
  roundId: Id,
  reviewer: ShortText.min(1),
  role: ShortText,
  savedAt: IsoInstant,
  remarks: z
    .array(
      z.object({
        /** Null for the whole. */
        dimensionId: Id.nullable(),
        stance: z.enum(reviewStances).nullable(),
        text: LongText,
      }),
    )
    .max(31),
  checksum: z.string(),
});
export type ReviewFile = z.infer<typeof ReviewFile>;

/** What a review file turns out to be; only the first can be taken. Each has a sentence (`forms.reviews`). */
export const reviewVerdicts = [
  'new',
  'same',
  'otherWorkspace',
  'otherRound',
  'empty',
  'damaged',
  'foreign',
  'tooLarge',
] as const;

type Remark = ReviewFile['remarks'][number];

/**
 * The remarks of a file that are not there yet. A remark that the same person changed is a new one beside the old,
 * which may have been answered; remarks on dimensions that the round lacks are left out.
 */
export function newRemarks(
  file: Pick<ReviewFile, 'reviewer' | 'remarks'>,
  dimensionIds: ReadonlySet<string>,
  there: readonly Pick<ReviewRemark, 'reviewer' | 'dimensionId' | 'stance' | 'text'>[],
): Remark[] {
  const key = (r: Remark) => JSON.stringify([r.dimensionId, r.stance, r.text]);
  const known = new Set(there.filter((r) => r.reviewer === file.reviewer).map(key));
  return file.remarks.filter(
    (r) =>
      (r.stance !== null || r.text !== '') &&
      (r.dimensionId === null || dimensionIds.has(r.dimensionId)) &&
      !known.has(key(r)),
  );
}
