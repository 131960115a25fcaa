import { z } from 'zod';
import { Id, LongText, Name, OptionalName, Order, ShortText } from '../values.ts';

/** An assumption with its range for sensitivity and simulation, and where it comes from. */
const Ranged = z.object({
  value: z.number(),
  /** Lowest and highest plausible value; null is "certain". */
  low: z.number().nullable(),
  high: z.number().nullable(),
  source: ShortText,
});
export type Ranged = z.infer<typeof Ranged>;

/** How the indirect share climbs from its start to its target. */
export const RampCurve = z.enum(['linear', 's-curve']);
export type RampCurve = z.infer<typeof RampCurve>;

/** The unit of each ranged input: money in minor units, percent in basis points, months whole. */
export const businessInputUnits = {
  revenue: 'money',
  growth: 'percent',
  shareStart: 'percent',
  shareTarget: 'percent',
  rampMonths: 'months',
  incremental: 'percent',
  margin: 'percent',
  payout: 'percent',
  directCost: 'percent',
  setup: 'money',
  staff: 'money',
  platform: 'money',
  marketing: 'money',
  discount: 'percent',
} as const;
export type BusinessInput = keyof typeof businessInputUnits;

/** The assumptions of the business case (F9). */
export const BusinessInputs = z.object({
  /** Revenue of the first year through all channels. */
  revenue: Ranged,
  /** Growth of all revenue a year. */
  growth: Ranged,
  /** Share of indirect revenue at the start, and the one aimed at. */
  shareStart: Ranged,
  shareTarget: Ranged,
  /** Months from start to target share. */
  rampMonths: Ranged,
  curve: RampCurve,
  /** Part of the added indirect revenue that would not exist without partners; the rest moves from direct sales. */
  incremental: Ranged,
  /** Contribution margin of incremental revenue. */
  margin: Ranged,
  /** Commission and incentives, of added indirect revenue. */
  payout: Ranged,
  /** Direct selling cost that falls away, of revenue moved. */
  directCost: Ranged,
  /** Once, in the first month. */
  setup: Ranged,
  /** Each month. */
  staff: Ranged,
  platform: Ranged,
  marketing: Ranged,
  /** Discount rate a year. */
  discount: Ranged,
  /** Months looked at. */
  horizon: z.int().min(12).max(60),
  /** True: staff cost by month comes from the headcount plan, and `staff` is not used. */
  staffFromPlan: z.boolean(),
});
export type BusinessInputs = z.infer<typeof BusinessInputs>;

/** One scenario of the business case. */
export const BusinessCase = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  inputs: BusinessInputs,
  /** Seed of the simulation: the same seed gives the same runs. */
  seed: z.int().min(0).max(2_147_483_647),
  note: LongText,
  /** The one that reports and dashboards speak of. */
  main: z.boolean(),
  order: Order,
});
export type BusinessCase = z.infer<typeof BusinessCase>;
