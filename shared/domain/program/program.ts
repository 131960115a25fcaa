import { z } from 'zod';
import { Id, IsoDate, LongText, Money, Name, OptionalName, Order } from '../values.ts';
import { DiscountRule } from './discount.ts';
import { CommissionRule } from './rule.ts';
import { Tier } from './tier.ts';

export const programStates = ['current', 'draft', 'archived'] as const;
export const ProgramState = z.enum(programStates);
export type ProgramState = z.infer<typeof ProgramState>;

/** When tiers are reviewed, and how a fall is softened (F4). */
export const ReviewPlan = z.object({
  /** Months between reviews, counted from the first month of the workspace calendar's year; on the month's last day. */
  everyMonths: z.union([z.literal(1), z.literal(3), z.literal(6), z.literal(12)]),
  /** So many failed reviews in a row demote; with one, the first does (F4). */
  grace: z.int().min(1).max(12),
  demoteTo: z.enum(['earned', 'step']),
});
export type ReviewPlan = z.infer<typeof ReviewPlan>;

/** A version of a partner program (S20–S29): its tiers, what it pays, what it sells at. */
export const Program = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  /** At most one is current. */
  state: ProgramState,
  version: z.int().min(1),
  /** The version that this one comes from. */
  basedOnId: Id.nullable(),
  startsOn: IsoDate.nullable(),
  purpose: LongText,
  purposeEn: LongText,
  review: ReviewPlan,
  /** The period of targets, bands, bonuses, floors and caps. */
  payPeriod: z.enum(['month', 'quarter', 'year']),
  /** All payments, marketing funds and benefits of a year, minor units; null is not set. */
  budget: Money.min(0).nullable(),
  /** The lowest first. */
  tiers: z.array(Tier).max(12),
  rules: z.array(CommissionRule).max(100),
  discounts: z.array(DiscountRule).max(100),
  order: Order,
});
export type Program = z.infer<typeof Program>;

/** The program that counts where none is named: the current one, else the first that is not put away, else the first. */
export const chosenProgram = (all: readonly Program[]): Program | null =>
  all.find((p) => p.state === 'current') ?? all.find((p) => p.state !== 'archived') ?? all[0] ?? null;

/** Months in the program's pay period. */
export const payMonths = { month: 1, quarter: 3, year: 12 } as const;
