import { z } from 'zod';
import { PriceRule } from '#shared/domain/ecosystem/agreement.ts';
import { Adjustment, Deal } from '#shared/domain/program/deal.ts';
import { paySteps } from '#shared/domain/program/pay.ts';
import { Program } from '#shared/domain/program/program.ts';
import { CommissionRule } from '#shared/domain/program/rule.ts';
import { ruleFindingKinds } from '#shared/domain/program/rule-findings.ts';
import { Id, IsoDate, LongText, Money, ShortText } from '#shared/domain/values.ts';
import { command, query } from './define.ts';

const Line = z.object({
  step: z.enum(paySteps),
  ruleId: Id.nullable(),
  amount: Money,
  of: z.number(),
  before: z.number().nullable(),
  target: z.number().nullable(),
  rate: z.int().nullable(),
  parts: z.array(z.object({ amount: Money, rate: z.int() })),
  band: Money.nullable(),
  share: z.int().nullable(),
  exact: z.number().nullable(),
});
const StatementMonth = z.object({
  month: z.int(),
  start: IsoDate,
  tierId: Id.nullable(),
  revenue: Money,
  carriedIn: Money,
  lines: z.array(Line.extend({ dealId: Id.nullable(), adjustmentId: Id.nullable() })),
  sum: Money,
  paid: Money,
  carriedOut: Money,
  mdf: Money,
  sellers: Money,
});
const Statement = z.object({
  partnerId: Id,
  months: z.array(StatementMonth),
  deals: z.array(Deal),
  revenue: Money,
  sum: Money,
  paid: Money,
  mdf: Money,
  carriedIn: Money,
  carriedOut: Money,
});
const PaymentTable = z.object({
  starts: z.array(IsoDate),
  rows: z.array(
    z.object({
      partnerId: Id,
      paid: z.array(Money),
      total: Money,
      revenue: Money,
      carried: Money,
      mdf: Money,
    }),
  ),
  totals: z.array(Money),
  total: Money,
  revenue: Money,
  mdf: Money,
  carried: Money,
  sellers: Money,
});
const Finding = z.object({
  kind: z.enum(ruleFindingKinds),
  severity: z.enum(['error', 'warning', 'note']),
  ruleId: Id.nullable(),
  otherId: Id.nullable(),
  about: z.string().nullable(),
  number: z.number().nullable(),
});
const PriceStep = z.object({
  kind: z.enum(['list', 'tier', 'registered', 'volume', 'promotion', 'limit', 'minimum']),
  ruleId: Id.nullable(),
  rate: z.int().nullable(),
  amount: Money,
  price: Money,
});
const Price = z.object({
  line: PriceRule,
  steps: z.array(PriceStep),
  discount: z.int(),
  unit: Money,
  quantity: z.int(),
  total: z.number(),
  minimum: z.object({ price: Money, from: z.enum(['list', 'policy']) }).nullable(),
  atMinimum: z.boolean(),
});

/** What a program pays and sells at (S20, S25, S29, F5), with every step that leads there. */
export const payOperations = {
  /**
   * What a program pays by partner and month on the client's history, over so many of its last months (null: all);
   * null without such a program.
   */
  paymentTable: query({
    input: z.object({ programId: Id, last: z.int().min(1).max(600).nullable().default(null) }),
    output: PaymentTable.nullable(),
    reads: [
      'program.programs',
      'program.results',
      'program.payments',
      'program.policies',
      'program.catalogue',
      'ecosystem.actors',
      'ecosystem.regions',
      'workspace.settings',
    ],
  }),
  /** Line by line what one partner is paid; null without such a program or partner. */
  statement: query({
    input: z.object({ programId: Id, actorId: Id }),
    output: Statement.nullable(),
    reads: [
      'program.programs',
      'program.results',
      'program.payments',
      'program.policies',
      'program.catalogue',
      'ecosystem.actors',
      'ecosystem.regions',
      'workspace.settings',
    ],
  }),
  /** What one deal would pay. With a partner, its tier and what the period has so far come from the history. */
  calculateDeal: query({
    input: z.object({
      programId: Id,
      actorId: Id.nullable(),
      tierId: Id.nullable(),
      product: ShortText.min(1).nullable(),
      regionId: Id.nullable(),
      amount: Money.min(0),
      closedOn: IsoDate,
      registeredOn: IsoDate.nullable(),
      coSold: z.boolean(),
      /** Null takes the partner's own; without a partner, nought. */
      before: Money.min(0).nullable(),
      yearAgo: Money.min(0).nullable(),
    }),
    output: z
      .object({
        used: z.object({ tierId: Id.nullable(), before: Money, yearAgo: Money.nullable() }),
        steps: z.array(Line.extend({ sum: Money })),
        partner: Money,
        seller: Money,
        mdf: Money,
        settled: z.array(Line),
        share: z.int().nullable(),
      })
      .nullable(),
    reads: [
      'program.programs',
      'program.results',
      'program.policies',
      'program.catalogue',
      'ecosystem.actors',
      'ecosystem.regions',
      'workspace.settings',
    ],
  }),
  /** What is wrong with a program's rules, and which of them have paid already and until when. */
  ruleFindings: query({
    input: z.object({ programId: Id }),
    output: z.object({
      findings: z.array(Finding),
      paid: z.array(z.object({ ruleId: Id, last: IsoDate })),
    }),
    reads: [
      'program.programs',
      'program.results',
      'program.policies',
      'program.catalogue',
      'ecosystem.agreements',
      'ecosystem.actors',
      'ecosystem.regions',
      'workspace.settings',
    ],
  }),
  /** Ends a rule on the day before, and begins what it becomes on the day; the past keeps the rule of its time. */
  amendRule: command({
    input: z.object({ programId: Id, ruleId: Id, on: IsoDate, rule: CommissionRule }),
    output: Program,
  }),
  /** The one price for a partner or a tier, with its steps, or why there is none. */
  priceQuote: query({
    input: z.object({
      programId: Id,
      actorId: Id.nullable(),
      tierId: Id.nullable(),
      product: ShortText.min(1),
      regionId: Id.nullable(),
      quantity: z.int().min(1).max(1_000_000),
      on: IsoDate,
      registered: z.boolean(),
    }),
    output: z
      .object({
        tierId: Id.nullable(),
        problem: z.enum(['unknownProduct', 'notInForce', 'notInRegion']).nullable(),
        price: Price.nullable(),
      })
      .nullable(),
    reads: [
      'program.programs',
      'program.results',
      'program.policies',
      'program.catalogue',
      'ecosystem.agreements',
      'ecosystem.actors',
      'ecosystem.regions',
      'workspace.settings',
    ],
  }),
  /** Takes back a correction by a new line of the opposite amount; the old one stays as it was. */
  reverseAdjustment: command({
    input: z.object({ id: Id, on: IsoDate, reason: LongText.min(1) }),
    output: Adjustment,
  }),
};
