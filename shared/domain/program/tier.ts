import { z } from 'zod';
import { Id, LongText, Money, Name, OptionalName, ShortText } from '../values.ts';
import { RequirementGroup } from './condition.ts';

/** The colour of a tier, the same on screen and paper. */
export const tierTones = ['entry', 'bronze', 'silver', 'gold', 'platinum', 'diamond'] as const;
export const TierTone = z.enum(tierTones);
export type TierTone = z.infer<typeof TierTone>;

/** What a tier gives of a benefit of the catalogue: how much of it, in words of both languages, and what it costs. */
export const TierBenefit = z.object({
  benefitId: Id,
  /** "2 days", "5 %", "on request"; empty is simply "yes". */
  measure: ShortText,
  measureEn: ShortText,
  /** What one partner of the tier costs the client a year, minor units; null takes the catalogue's figure. */
  annualCost: Money.min(0).nullable(),
});
export type TierBenefit = z.infer<typeof TierBenefit>;

/** A level of the program (S21). The order of the program's list is the order of the levels, the lowest first. */
export const Tier = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  promise: LongText,
  promiseEn: LongText,
  tone: TierTone,
  /** All must hold; a tier without any is open to every partner. */
  groups: z.array(RequirementGroup).max(12),
  /** Certificates of the kind `assessment` that must be valid, whatever the figures (F4). */
  gateIds: z.array(Id).max(12),
  benefits: z.array(TierBenefit).max(60),
  /** Off the list price, basis points (S29). */
  discount: z.int().min(0).max(10_000),
});
export type Tier = z.infer<typeof Tier>;
