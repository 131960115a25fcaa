import { z } from 'zod';
import { Id, IsoDate, OptionalName, ShortText } from '../values.ts';

const Rate = z.int().min(0).max(10_000);
const common = {
  id: Id,
  name: ShortText,
  nameEn: OptionalName,
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  products: z.array(ShortText.min(1)).max(50),
  regionIds: z.array(Id).max(50),
  tierIds: z.array(Id).max(20),
};

/**
 * A rule of the one price that all partners get (S29). Discounts of the tier and of these rules add up, in basis
 * points of the list price, until the limit; the lowest price of the list is never undercut.
 */
export const DiscountRule = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('registered'), rate: Rate }),
  /** From a number of units on. */
  z.object({ ...common, kind: z.literal('volume'), quantity: z.int().min(1), rate: Rate }),
  z.object({ ...common, kind: z.literal('promotion'), rate: Rate }),
  /** All discounts together are at most this. */
  z.object({ ...common, kind: z.literal('limit'), rate: Rate }),
]);
export type DiscountRule = z.infer<typeof DiscountRule>;
