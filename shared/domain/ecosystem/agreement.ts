import { z } from 'zod';
import { Id, IsoDate, LongText, Money, ShortText } from '../values.ts';

/** A word that limits a rule (a segment, a product); null is without limit. */
const Scope = ShortText.min(1).nullable();

/**
 * A territory agreement (S27, F11): who may sell what to whom and where. One of the client itself is its own direct
 * territory. Both days count: an agreement is in force on its first and on its last day.
 */
export const Agreement = z.object({
  id: Id,
  actorId: Id,
  /** Node of the region tree; null is everywhere. */
  regionId: Id.nullable(),
  segment: Scope,
  product: Scope,
  exclusive: z.boolean(),
  start: IsoDate,
  /** Null: until it is ended. */
  end: IsoDate.nullable(),
  note: LongText,
});
export type Agreement = z.infer<typeof Agreement>;

export const registrationStates = ['open', 'won', 'lost', 'expired'] as const;

/** A registered deal (S26): the partner's opportunity, protected for a number of days. */
export const Registration = z.object({
  id: Id,
  actorId: Id,
  customer: ShortText.min(1),
  product: Scope,
  /** Expected value in minor units; null is unknown. */
  amount: Money.nullable(),
  registeredOn: IsoDate,
  /** Length of the protection window; the day of registration is its first. */
  windowDays: z.int().min(1).max(3650),
  state: z.enum(registrationStates),
  note: LongText,
});
export type Registration = z.infer<typeof Registration>;

/** A line of the price list, with the lowest price that may be advertised (S28, MAP). */
export const PriceRule = z.object({
  id: Id,
  product: ShortText.min(1),
  regionId: Id.nullable(),
  listPrice: Money.min(0),
  /** Minimum advertised price; null where there is none. */
  minimumPrice: Money.min(0).nullable(),
  start: IsoDate,
  end: IsoDate.nullable(),
});
export type PriceRule = z.infer<typeof PriceRule>;

/** A price that a partner offered or advertised. */
export const Quote = z.object({
  id: Id,
  actorId: Id,
  product: ShortText.min(1),
  regionId: Id.nullable(),
  customer: ShortText,
  price: Money.min(0),
  quotedOn: IsoDate,
  note: LongText,
});
export type Quote = z.infer<typeof Quote>;
