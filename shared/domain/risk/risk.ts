import { z } from 'zod';
import { Id, IsoDate, LongText, Name, OptionalName, Order, ShortText } from '../values.ts';

/** Likelihood and impact: 1 (least) to 5 (most). */
export const Grade = z.int().min(1).max(5);

export const riskResponses = ['avoid', 'reduce', 'share', 'accept'] as const;
export const riskStates = ['open', 'watching', 'closed'] as const;

/** A risk (S48) or a challenge of change (S49–S52) of the register. */
export const Risk = z.object({
  id: Id,
  kind: z.enum(['risk', 'challenge']),
  name: Name,
  nameEn: OptionalName,
  description: LongText,
  descriptionEn: LongText,
  /** Before any response; null is "not judged yet". */
  likelihood: Grade.nullable(),
  impact: Grade.nullable(),
  response: z.enum(riskResponses).nullable(),
  /** What is done, or for a challenge the remedy in words. */
  responseText: LongText,
  responseTextEn: LongText,
  /** What remains after the response. */
  likelihoodAfter: Grade.nullable(),
  impactAfter: Grade.nullable(),
  owner: ShortText,
  /** The sign by which it is seen coming. */
  trigger: LongText,
  triggerEn: LongText,
  reviewOn: IsoDate.nullable(),
  state: z.enum(riskStates),
  order: Order,
});
export type Risk = z.infer<typeof Risk>;
