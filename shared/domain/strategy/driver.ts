import { z } from 'zod';
import { Id, LongText, Name, OptionalName, Order, ShortText } from '../values.ts';

/** A reason why the client wants an ecosystem (S01). */
export const Driver = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  description: LongText,
  descriptionEn: LongText,
  /** Points given to it when drivers are ranked by points, 0–100; null is "not weighed yet". */
  points: z.number().min(0).max(100).nullable(),
  /** What speaks for it at this client. */
  evidence: LongText,
  order: Order,
});
export type Driver = z.infer<typeof Driver>;

/** The answer to "which of the two matters more"; the two ids are in ascending order, so that a pair stands once. */
export const DriverComparison = z.object({
  firstId: Id,
  secondId: Id,
  preferred: z.enum(['first', 'second', 'equal']),
  note: ShortText,
});
export type DriverComparison = z.infer<typeof DriverComparison>;

/** How the drivers are ranked: by the points given to each, or by comparing them in pairs. */
export const DriverMethod = z.enum(['points', 'pairwise']);
export type DriverMethod = z.infer<typeof DriverMethod>;
