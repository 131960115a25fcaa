import { z } from 'zod';
import { Id, IsoDate, Money, Name, OptionalName, Order, ShortText } from '../values.ts';
import { TeamKey } from './structure.ts';

/** What the number of people follows. */
export const headcountMeasures = [
  'partners',
  'strategic-partners',
  'deals',
  'trainings',
  'recruits',
  'fixed',
] as const;

/** A line of the headcount plan (S18): people = volume ÷ load, rounded up, never below the minimum. */
export const HeadcountLine = z.object({
  id: Id,
  roleId: Id.nullable(),
  team: TeamKey,
  name: Name,
  nameEn: OptionalName,
  measure: z.enum(headcountMeasures),
  /** For a number of partners: those of one tier only; empty for all. */
  tier: ShortText,
  /** Volume at the start and after the horizon; linear between. For `fixed`, the number of people itself. */
  volumeStart: z.number().min(0),
  volumeEnd: z.number().min(0),
  /** Volume that one person carries. */
  load: z.number().positive(),
  minimum: z.int().min(0).max(10_000),
  /** Minor units a month for one person. */
  monthlyCost: Money,
  /** First month of the plan in which the line counts, from 1. */
  fromMonth: z.int().min(1).max(120),
  order: Order,
});
export type HeadcountLine = z.infer<typeof HeadcountLine>;

/** What the whole plan rests on; part of the workspace's settings. */
export const HeadcountBasis = z.object({
  /** All staff of the client, for the share that published benchmarks speak of. */
  totalStaff: z.int().min(0).nullable(),
  startOn: IsoDate.nullable(),
  horizon: z.int().min(12).max(60),
});
export type HeadcountBasis = z.infer<typeof HeadcountBasis>;
