import { z } from 'zod';
import { Id, Money, ShortText } from '../values.ts';

/** What one customer bought through one partner in the last 12 months, minor units. */
export const Sale = z.object({
  id: Id,
  actorId: Id,
  customer: ShortText.min(1),
  amount: Money,
});
export type Sale = z.infer<typeof Sale>;
