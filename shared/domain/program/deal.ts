import { z } from 'zod';
import { Id, IsoDate, LongText, Money, ShortText } from '../values.ts';

/** The part of a deal's commission that goes to someone else than its partner; null is the client's own seller. */
export const DealPart = z.object({ actorId: Id.nullable(), share: z.int().min(0).max(10_000) });
export type DealPart = z.infer<typeof DealPart>;

/** True where the parts of others leave the partner nothing less than nought. */
export const partsWithinWhole = (parts: readonly DealPart[]): boolean =>
  parts.reduce((sum, p) => sum + p.share, 0) <= 10_000;

/** A closed deal of a partner, or what came back of one: the history on which programs are replayed. */
export const Deal = z.object({
  id: Id,
  actorId: Id,
  closedOn: IsoDate,
  customer: ShortText,
  product: ShortText.min(1).nullable(),
  regionId: Id.nullable(),
  /** Minor units; of a return, the amount that came back (also positive). */
  amount: Money.min(0),
  /** The deal of which this is the return; null for a sale. */
  returnOf: Id.nullable(),
  /** The day on which the partner registered it; null if never. */
  registeredOn: IsoDate.nullable(),
  /** True where the client's own seller worked on it too. */
  coSold: z.boolean(),
  /** Who else has a part in the commission; the partner has the rest. */
  parts: z.array(DealPart).max(5),
});
export type Deal = z.infer<typeof Deal>;

/** A partner's value of a KPI at a day (the end of its period). */
export const KpiValue = z.object({
  id: Id,
  actorId: Id,
  kpiId: Id,
  on: IsoDate,
  /** In the KPI's unit. */
  value: z.number(),
});
export type KpiValue = z.infer<typeof KpiValue>;

/** A line beside what the rules give: a correction or the reversal of an earlier line, always with its reason. */
export const Adjustment = z.object({
  id: Id,
  actorId: Id,
  /** The day on which it counts; it belongs to the month of that day. */
  on: IsoDate,
  /** Minor units; negative takes back. */
  amount: Money,
  reason: LongText,
  /** The adjustment that this one reverses. */
  reversesId: Id.nullable(),
});
export type Adjustment = z.infer<typeof Adjustment>;
