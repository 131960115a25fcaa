import { z } from 'zod';
import { Id, IsoDate, LongText, Money, Name, OptionalName, Order, ShortText } from '../values.ts';

export const benefitGroups = ['financial', 'sales', 'marketing', 'technical', 'recognition'] as const;

/** Something that a program can give (S24), monetary or not. */
export const Benefit = z.object({
  id: Id,
  group: z.enum(benefitGroups),
  monetary: z.boolean(),
  name: Name,
  nameEn: OptionalName,
  description: LongText,
  descriptionEn: LongText,
  /** What it costs the client for one partner and year, minor units; null is unknown. */
  annualCost: Money.min(0).nullable(),
  order: Order,
});
export type Benefit = z.infer<typeof Benefit>;

/** A certificate of the catalogue (S23), or an assessment that a tier asks for as a gate (S64). */
export const Certificate = z.object({
  id: Id,
  kind: z.enum(['training', 'assessment']),
  name: Name,
  nameEn: OptionalName,
  description: LongText,
  descriptionEn: LongText,
  /** Months until it runs out; null never does. */
  validMonths: z.int().min(1).max(120).nullable(),
  order: Order,
});
export type Certificate = z.infer<typeof Certificate>;

/** Who of a partner holds a certificate, and from when to when. Both days count. */
export const Holding = z.object({
  id: Id,
  actorId: Id,
  certificateId: Id,
  /** The person; empty for an assessment of the firm. */
  person: ShortText,
  earnedOn: IsoDate,
  expiresOn: IsoDate.nullable(),
});
export type Holding = z.infer<typeof Holding>;
