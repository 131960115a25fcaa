import { z } from 'zod';
import { Id, IsoDate, LongText, Money, OptionalName, ShortText } from '../values.ts';

const Rate = z.int().min(0).max(10_000);

/** From this amount on (it belongs to the band), the rate in basis points. */
export const Band = z.object({ from: Money.min(0), rate: Rate });
export type Band = z.infer<typeof Band>;

/** What is aimed at in a period: an amount, or growth over the same period of the year before. */
export const Target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('amount'), amount: Money.min(1) }),
  /** Basis points on top of the revenue of a year before; no target where there was none, or none is known. */
  z.object({ kind: z.literal('growth'), growth: z.int().min(-10_000).max(100_000) }),
]);
export type Target = z.infer<typeof Target>;

/** A fixed amount, or a share in basis points. */
export const Reward = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('amount'), amount: Money.min(0) }),
  z.object({ kind: z.literal('rate'), rate: Rate }),
]);
export type Reward = z.infer<typeof Reward>;

/** What every rule says: its name, when it counts, and for whom. Lists that are empty set no limit. */
const common = {
  id: Id,
  name: ShortText,
  nameEn: OptionalName,
  /** First and last day on which a deal closes for the rule to count; null is open. */
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  products: z.array(ShortText.min(1)).max(50),
  /** Nodes of the region tree; a region contains its children. */
  regionIds: z.array(Id).max(50),
  tierIds: z.array(Id).max(20),
  /** The rule that this one takes over from (an amendment). */
  replacesId: Id.nullable(),
  note: LongText,
};

/**
 * A block of the commission program (S20, S25, F5). Of the base rules (`flat`, `marginal`, `slab`) and of
 * accelerator, bonus, floor, cap, split, MDF and clawback the first in the program's order that fits is taken;
 * uplifts and SPIFFs add up.
 */
export const CommissionRule = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('flat'), rate: Rate }),
  /** Each part of the amount at the rate of its band. `deal`: per deal; `period`: on the sum of the period so far. */
  z.object({
    ...common,
    kind: z.literal('marginal'),
    basis: z.enum(['deal', 'period']),
    bands: z.array(Band).min(1).max(20),
  }),
  /** The whole amount at the rate of the band that it reaches. */
  z.object({
    ...common,
    kind: z.literal('slab'),
    basis: z.enum(['deal', 'period']),
    bands: z.array(Band).min(1).max(20),
  }),
  /** Percentage points on registered deals that close inside the protection window. Null takes the policy's window. */
  z.object({
    ...common,
    kind: z.literal('uplift'),
    points: Rate,
    windowDays: z.int().min(1).max(3650).nullable(),
  }),
  /** For each deal that fits, from a size on. */
  z.object({ ...common, kind: z.literal('spiff'), reward: Reward, minimum: Money.min(0) }),
  /** The commission of the part above target is multiplied (basis points: 15000 is one and a half times). */
  z.object({
    ...common,
    kind: z.literal('accelerator'),
    target: Target,
    factor: z.int().min(10_000).max(100_000),
  }),
  /**
   * Once a period, when attainment reaches 100 %; a share is of the period's revenue until then. What settles a period
   * (bonus, floor) is the rule in force on its last day, for the tier of its last month.
   */
  z.object({ ...common, kind: z.literal('bonus'), target: Target, reward: Reward }),
  /** A partner with revenue in the period (of the rule's products and regions) gets at least this for the period. */
  z.object({ ...common, kind: z.literal('floor'), amount: Money.min(0) }),
  /** A period pays at most this, or at most this share of its revenue. */
  z.object({ ...common, kind: z.literal('cap'), limit: Reward }),
  /** The partner's part where the client's own seller worked on the deal and the deal itself names no parts. */
  z.object({ ...common, kind: z.literal('split'), partner: Rate }),
  /** Marketing fund: accrues as a share of revenue, up to an amount a year; null is without limit. */
  z.object({ ...common, kind: z.literal('mdf'), rate: Rate, yearly: Money.min(0).nullable() }),
  /** What was paid on a deal comes back in proportion when goods return within the days. Null takes the policy's. */
  z.object({ ...common, kind: z.literal('clawback'), windowDays: z.int().min(0).max(3650).nullable() }),
]);
export type CommissionRule = z.infer<typeof CommissionRule>;
export type RuleKind = CommissionRule['kind'];
export type RuleOf<K extends RuleKind> = Extract<CommissionRule, { kind: K }>;

/** All kinds, in the order in which F5 applies them. */
export const ruleKinds = [
  'flat',
  'marginal',
  'slab',
  'uplift',
  'spiff',
  'accelerator',
  'bonus',
  'cap',
  'split',
  'floor',
  'clawback',
  'mdf',
] as const satisfies readonly RuleKind[];
