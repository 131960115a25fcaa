import { type Actor, blankActor } from '#shared/domain/ecosystem/actor.ts';
import type { Condition } from '#shared/domain/program/condition.ts';
import type { Deal } from '#shared/domain/program/deal.ts';
import type { ProgramContent } from '#shared/domain/program/history.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { Tier } from '#shared/domain/program/tier.ts';

/** The day of the tests. */
export const on = '2026-11-25';

/** A condition over twelve months. */
export const condition = (
  metric: Condition['metric'],
  threshold: number,
  more: Partial<Condition> = {},
): Condition => ({
  id: `${metric}-${threshold}`,
  metric,
  kpiId: null,
  certificateId: null,
  threshold,
  windowMonths: 12,
  ...more,
});
/** A tier that asks for nothing and gives nothing. */
export const tier = (id: string, more: Partial<Tier> = {}): Tier => ({
  id,
  name: { silver: 'نقره‌ای', gold: 'طلایی' }[id] ?? id,
  nameEn: id[0]?.toUpperCase() + id.slice(1),
  promise: '',
  promiseEn: '',
  tone: 'silver',
  groups: [],
  gateIds: [],
  benefits: [],
  discount: 0,
  ...more,
});
/** A requirement with its alternatives. */
export const group = (...conditions: Condition[]) => ({
  id: conditions.map((c) => c.id).join('|'),
  conditions,
});

/** Silver from 1,000 and Gold from 2,000 of revenue; Gold pays twice the commission and has a dearer manager. */
export const program: Program = {
  id: 'p',
  name: 'برنامه',
  nameEn: 'Program',
  state: 'current',
  version: 1,
  basedOnId: null,
  startsOn: null,
  purpose: '',
  purposeEn: '',
  review: { everyMonths: 12, grace: 1, demoteTo: 'earned' },
  payPeriod: 'year',
  budget: null,
  tiers: [
    tier('silver', {
      groups: [group(condition('revenue', 1000))],
      benefits: [{ benefitId: 'manager', measure: '', measureEn: '', annualCost: 10 }],
    }),
    tier('gold', {
      groups: [group(condition('revenue', 2000))],
      benefits: [{ benefitId: 'manager', measure: '', measureEn: '', annualCost: 60 }],
    }),
  ],
  rules: [
    {
      kind: 'flat',
      id: 'gold-base',
      name: 'a',
      nameEn: null,
      from: null,
      to: null,
      products: [],
      regionIds: [],
      tierIds: ['gold'],
      replacesId: null,
      note: '',
      rate: 2000,
    },
    {
      kind: 'flat',
      id: 'base',
      name: 'b',
      nameEn: null,
      from: null,
      to: null,
      products: [],
      regionIds: [],
      tierIds: [],
      replacesId: null,
      note: '',
      rate: 1000,
    },
  ],
  discounts: [],
  order: 1,
};

/** An active reseller of which nothing is known. */
export const partner = (code: string, more: Partial<Actor> = {}): Actor => ({
  ...blankActor,
  id: code,
  code,
  name: code,
  type: 'reseller',
  status: 'active',
  ...more,
});
/** A workspace with these partners and nothing else. */
export const content = (actors: readonly Actor[], more: Partial<ProgramContent> = {}): ProgramContent => ({
  actors,
  regions: [],
  kpis: [],
  certificates: [],
  holdings: [],
  deals: [],
  kpiValues: [],
  adjustments: [],
  clauses: [],
  calendar: 'gregory',
  ...more,
});
/** A sale. */
export const deal = (id: string, actorId: string, closedOn: string, amount: number): Deal => ({
  id,
  actorId,
  closedOn,
  customer: 'c',
  product: null,
  regionId: null,
  amount,
  returnOf: null,
  registeredOn: null,
  coSold: false,
  parts: [],
});
/** The only benefit of the program, without a price of its own. */
export const catalogue = [
  {
    id: 'manager',
    group: 'sales' as const,
    monetary: false,
    name: 'm',
    nameEn: null,
    description: '',
    descriptionEn: '',
    annualCost: null,
    order: 1,
  },
];
