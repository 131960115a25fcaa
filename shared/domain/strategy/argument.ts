import { z } from 'zod';
import { Id, LongText, Name, OptionalName, Order, Rating } from '../values.ts';

/** Benefits and drawbacks of an ecosystem (S06), and the reasons why now (S05). */
export const argumentSides = ['benefit', 'drawback', 'context'] as const;

/** One line of the balance sheet or of the context page: how strongly it holds at this client, and the proof. */
export const Argument = z.object({
  id: Id,
  side: z.enum(argumentSides),
  name: Name,
  nameEn: OptionalName,
  description: LongText,
  descriptionEn: LongText,
  /** How strongly it holds here; null is "not judged yet". */
  rating: Rating.nullable(),
  evidence: LongText,
  /** What is done against a drawback. */
  mitigation: LongText,
  order: Order,
});
export type Argument = z.infer<typeof Argument>;
