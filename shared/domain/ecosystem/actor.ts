import { z } from 'zod';
import { Id, IsoDate, LongText, Money, Name, OptionalName, Rating, ShortText } from '../values.ts';

/** The actor types of S08. `client` is the engagement's own client; there is at most one. */
export const actorTypes = [
  'client',
  'distributor',
  'reseller',
  'technology',
  'integrator',
  'service',
  'consultant',
  'startup',
  'rival',
  'customer',
  'regulator',
] as const;
export const ActorType = z.enum(actorTypes);
export type ActorType = z.infer<typeof ActorType>;

/** Types that can sit in the partner register; the others only stand on the map. */
export const partnerTypes = [
  'distributor',
  'reseller',
  'technology',
  'integrator',
  'service',
  'consultant',
  'startup',
  'rival',
] as const satisfies readonly ActorType[];

export const partnerStatuses = ['active', 'prospect', 'inactive'] as const;
export const PartnerStatus = z.enum(partnerStatuses);
export type PartnerStatus = z.infer<typeof PartnerStatus>;

const Words = z.array(ShortText.min(1)).max(200);

/**
 * One party of the ecosystem. A partner or prospect of the register has a `status`; an actor that only stands on the
 * map (the client, a customer, a regulator) has none.
 */
export const Actor = z.object({
  id: Id,
  code: z.string().trim().min(1).max(60),
  type: ActorType,
  status: PartnerStatus.nullable(),
  name: Name,
  nameEn: OptionalName,
  regions: Words,
  industries: Words,
  capabilities: Words,
  products: Words,
  /** Revenue of the last 12 months in minor units; null is unknown, never zero. */
  revenue12m: Money.nullable(),
  /** What of that revenue stays with the client, minor units; null is unknown. */
  margin12m: Money.nullable(),
  tier: ShortText.nullable(),
  joined: IsoDate.nullable(),
  /** Extra columns of imported lists, by heading. */
  custom: z.record(z.string().max(200), z.string().max(2000)),
  note: LongText,
  /** By criterion (S12), in the order of the criteria's ids; a missing rating is a missing key, never zero. */
  ratings: z.record(Id, Rating),
});
export type Actor = z.infer<typeof Actor>;

/** An actor before anything but its identity is known of it; it stands on the map alone until it gets a status. */
export const blankActor: Omit<Actor, 'id' | 'code' | 'type' | 'name'> = {
  status: null,
  nameEn: null,
  regions: [],
  industries: [],
  capabilities: [],
  products: [],
  revenue12m: null,
  margin12m: null,
  tier: null,
  joined: null,
  custom: {},
  note: '',
  ratings: {},
};

/** True for actors of the register (partners and prospects), false for those that only stand on the map. */
export const isPartner = (actor: { status: PartnerStatus | null }): boolean => actor.status !== null;

/** The actor's rating on a criterion; null where there is none. */
export const ratingOf = (actor: Pick<Actor, 'ratings'>, criterionId: string): number | null =>
  (Object.hasOwn(actor.ratings, criterionId) ? actor.ratings[criterionId] : null) ?? null;

/** How many ratings the actors have together. */
export const ratingCount = (actors: readonly Pick<Actor, 'ratings'>[]): number =>
  actors.reduce((sum, actor) => sum + Object.keys(actor.ratings).length, 0);

/** Ratings with one of them set, or taken away by null; the given ones stay as they are. */
export function withRating(
  ratings: Actor['ratings'],
  criterionId: string,
  value: number | null,
): Actor['ratings'] {
  const others = Object.entries(ratings).filter(([id]) => id !== criterionId);
  return Object.fromEntries(value === null ? others : [...others, [criterionId, value]]);
}

/** The same ratings with their criteria's ids in order. */
export function orderedRatings(ratings: Actor['ratings']): Actor['ratings'] {
  const ids = Object.keys(ratings);
  const ordered = ids.every((id, i) => i === 0 || (ids[i - 1] ?? '') < id);
  return ordered
    ? ratings
    : Object.fromEntries(Object.entries(ratings).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
