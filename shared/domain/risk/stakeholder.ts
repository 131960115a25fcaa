import { z } from 'zod';
import { Id, LongText, Name, OptionalName, Order, ShortText } from '../values.ts';
import { Grade } from './risk.ts';

/** From against (−2) over undecided (0) to a driving force (+2). */
export const Stance = z.int().min(-2).max(2);

/** A person or group whose stance decides on the change (S49, S67). */
export const Stakeholder = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  role: ShortText,
  roleEn: ShortText,
  influence: Grade,
  stance: Stance,
  /** Where the plan wants to bring them; null is "as they are". */
  wanted: Stance.nullable(),
  /** What they gain or fear. */
  interests: LongText,
  /** Who speaks with them. */
  owner: ShortText,
  order: Order,
});
export type Stakeholder = z.infer<typeof Stakeholder>;
