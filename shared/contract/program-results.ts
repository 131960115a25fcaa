import { z } from 'zod';
import { ConditionMetric } from '#shared/domain/program/condition.ts';
import { fairnessViews } from '#shared/domain/program/fairness.ts';
import { paySteps } from '#shared/domain/program/pay.ts';
import { Id, IsoDate, Money } from '#shared/domain/values.ts';
import { query } from './define.ts';

const Step = z.enum(paySteps);
const TierId = Id.nullable();
const months = z.int().min(1).max(36);
const Count = z.int().min(0);

const Cost = z.object({ paid: Money, sellers: Money, mdf: Money, benefits: Money, total: Money });
const Budget = z.object({
  yearly: Money,
  window: Money,
  left: Money,
  exceededIn: z.int().nullable(),
});
const Run = z.object({
  programId: Id,
  tierIds: z.array(Id),
  counts: z.array(z.array(Count)),
  byMonth: z.array(Cost),
  cost: Cost,
  revenue: Money.nullable(),
  costShare: z.int().nullable(),
  budget: Budget.nullable(),
  reviews: z.object({ held: Count, promotions: Count, demotions: Count, spared: Count }),
  moves: z.array(
    z.object({ from: TierId, to: TierId, joined: z.boolean(), partners: Count, revenue: Money }),
  ),
  fairness: z.array(
    z.object({
      view: z.enum(fairnessViews),
      groups: z.array(
        z.object({
          id: z.string().nullable(),
          partners: Count,
          revenue: Money,
          paid: Money,
          total: Money,
          rate: z.int().nullable(),
        }),
      ),
      spread: z
        .object({ lowest: z.string().nullable(), highest: z.string().nullable(), points: z.int() })
        .nullable(),
    }),
  ),
  unpriced: z.array(Id),
  partners: z.array(
    z.object({
      actorId: Id,
      since: Count,
      start: TierId,
      startFrom: z.enum(['assigned', 'earned']),
      final: TierId,
      promotions: Count,
      demotions: Count,
      revenue: Money.nullable(),
      cost: Cost,
      owed: Money,
      owedBefore: Money,
      steps: z.record(Step, Money),
      paid: z.array(Money),
      tiers: z.array(z.int()),
    }),
  ),
});
const Compared = z.object({
  baseId: Id,
  otherId: Id,
  partners: z.array(
    z.object({
      actorId: Id,
      paid: Money,
      total: Money,
      baseTier: TierId,
      otherTier: TierId,
      steps: z.int(),
    }),
  ),
  winners: Count,
  losers: Count,
  equal: Count,
  gained: Money,
  lost: Money,
  higher: Count,
  lower: Count,
  paid: Money,
  total: Money,
});

const GoalPoint = z.object({
  factor: z.int(),
  thresholds: z.array(z.object({ conditionId: Id, before: z.number(), after: z.number() })),
  reached: Count,
  exactly: Count,
  partners: Count,
  share: z.int(),
  cost: Money,
});
const Lever = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('threshold'), tierId: Id, conditionId: Id }),
  z.object({ kind: z.literal('rate'), ruleId: Id }),
]);
const which = { programId: Id, months: months.default(24) };

/** Everything that tiers and payments are reckoned from. */
const reads = [
  'program.programs',
  'program.catalogue',
  'program.policies',
  'program.results',
  'program.payments',
  'ecosystem.actors',
  'ecosystem.regions',
  'library.kpis',
  'workspace.settings',
] as const;

/** What programs give on the client's history (F4, F5). Money in minor units, shares in basis points. */
export const programResults = {
  /** Programs replayed on the same last months, the first one being what the others are compared with. */
  simulate: query({
    input: z.object({
      programIds: z.array(Id).min(1).max(4),
      months: months.default(24),
      /** Of every amount of the history, basis points. */
      revenue: z.int().min(1_000).max(100_000).default(10_000),
    }),
    output: z.object({
      months: z.array(IsoDate),
      revenue: z.int(),
      programs: z.array(Run),
      comparisons: z.array(Compared),
    }),
    reads,
  }),
  /** Thresholds of a tier under which so many partners reach it, within a budget of the window (minor units). */
  goalSeek: query({
    input: z.object({
      ...which,
      tierId: Id,
      share: z.int().min(1).max(10_000),
      budget: Money.min(0).nullable().default(null),
      metric: ConditionMetric.default('revenue'),
    }),
    output: z.object({
      state: z.enum(['reached', 'no-condition', 'no-partners', 'too-few', 'no-effect', 'over-budget']),
      now: GoalPoint.nullable(),
      best: GoalPoint.nullable(),
      tried: Count,
    }),
    reads,
  }),
  /** Every threshold and every rate moved by a tenth and a fifth. */
  sensitivity: query({
    input: z.object(which),
    output: z.object({
      programId: Id,
      cost: Money,
      partners: Count,
      rows: z.array(
        z.object({
          lever: Lever,
          value: z.number().nullable(),
          points: z.array(z.object({ change: z.int(), higher: Count, lower: Count, cost: Money })),
          costSpread: Money,
          moved: Count,
        }),
      ),
    }),
    reads,
  }),
  /** What the program costs at other revenue, from where on the budget does not hold, and how likely that is. */
  budgetRisk: query({
    input: z.object({ ...which, seed: z.int().min(0).max(0x7fffffff).default(1) }),
    output: z.object({
      programId: Id,
      budget: Money.nullable(),
      levels: z.array(z.object({ revenue: z.int(), cost: Money, over: z.boolean().nullable() })),
      bound: z.union([z.int(), z.enum(['always', 'never'])]).nullable(),
      year: z
        .object({
          draws: z.int(),
          seed: z.int(),
          pool: Count,
          partners: Count,
          p10: Money,
          p50: Money,
          p90: Money,
          over: z.int().nullable(),
        })
        .nullable(),
    }),
    reads,
  }),
};
