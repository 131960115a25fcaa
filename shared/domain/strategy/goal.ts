import { z } from 'zod';
import { Id, IsoDate, LongText, Name, OptionalName, Order, ShortText } from '../values.ts';

/** A measured value of a day, in the unit of the goal's KPI (money in minor units, percent in basis points). */
export const Measured = z.object({ on: IsoDate, value: z.number() });
export type Measured = z.infer<typeof Measured>;

/** A goal of the strategy (S02). Its five SMART letters are judged from these fields, never ticked by hand. */
export const Goal = z.object({
  id: Id,
  title: Name,
  titleEn: OptionalName,
  driverIds: z.array(Id).max(50),
  /** The metric, from the KPI library; null is "not chosen yet". */
  kpiId: Id.nullable(),
  /** Where or for whom it holds, in words: a product line, a segment. */
  scope: ShortText,
  regionId: Id.nullable(),
  baseline: z.number().nullable(),
  baselineOn: IsoDate.nullable(),
  baselineSource: ShortText,
  target: z.number().nullable(),
  startOn: IsoDate.nullable(),
  dueOn: IsoDate.nullable(),
  owner: ShortText,
  /** The published figure that the target is held against. */
  benchmarkId: Id.nullable(),
  /** Earlier values, from which the reach of the target is judged. */
  history: z.array(Measured).max(200),
  note: LongText,
  order: Order,
});
export type Goal = z.infer<typeof Goal>;
