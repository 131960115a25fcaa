import { z } from 'zod';
import { Id, LongText, ShortText } from '../values.ts';

/** A place of the market that partners should cover (S11). A null dimension is any. */
export const CoverageGoal = z.object({
  id: Id,
  regionId: Id.nullable(),
  industry: ShortText.min(1).nullable(),
  capability: ShortText.min(1).nullable(),
  product: ShortText.min(1).nullable(),
  /** How many active partners it takes. */
  needed: z.int().min(1).max(1000),
  /** 1–5: how much the place matters. */
  weight: z.number().min(0).max(5),
  note: LongText,
});
export type CoverageGoal = z.infer<typeof CoverageGoal>;
