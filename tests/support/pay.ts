import type { Actor } from '#shared/domain/ecosystem/actor.ts';
import { blankActor } from '#shared/domain/ecosystem/actor.ts';
import type { Deal } from '#shared/domain/program/deal.ts';
import type { ProgramContent } from '#shared/domain/program/history.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { CommissionRule } from '#shared/domain/program/rule.ts';
import type { Tier } from '#shared/domain/program/tier.ts';

type Loose<T> = T extends { readonly kind: string }
  ? Omit<
      T,
      'name' | 'nameEn' | 'from' | 'to' | 'products' | 'regionIds' | 'tierIds' | 'replacesId' | 'note'
    > &
      Partial<T>
  : never;

/** A commission rule; what is not said is open. */
export const ruleOf = (given: Loose<CommissionRule>): CommissionRule =>
  ({
    name: given.id,
    nameEn: null,
    from: null,
    to: null,
    products: [],
    regionIds: [],
    tierIds: [],
    replacesId: null,
    note: '',
    ...given,
  }) as CommissionRule;

const tierOf = (id: string): Tier => ({
  id,
  name: id,
  nameEn: null,
  promise: '',
  promiseEn: '',
  tone: 'silver',
  groups: [],
  gateIds: [],
  benefits: [],
  discount: 0,
});

/** A program of two open tiers with the rules given, paid by the quarter. */
export const programWith = (rules: readonly CommissionRule[], more: Partial<Program> = {}): Program => ({
  id: 'program',
  name: 'برنامه',
  nameEn: null,
  state: 'current',
  version: 1,
  basedOnId: null,
  startsOn: null,
  purpose: '',
  purposeEn: '',
  review: { everyMonths: 12, grace: 1, demoteTo: 'earned' },
  payPeriod: 'quarter',
  budget: null,
  tiers: [tierOf('silver'), tierOf('gold')],
  rules: [...rules],
  discounts: [],
  order: 1,
  ...more,
});

export const partnerOf = (id: string): Actor => ({
  ...blankActor,
  id,
  code: id,
  type: 'reseller',
  name: id,
  status: 'active',
});

export const dealOf = (id: string, actorId: string, closedOn: string, amount: number): Deal => ({
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

export const contentWith = (deals: readonly Deal[], more: Partial<ProgramContent> = {}): ProgramContent => ({
  actors: [partnerOf('a'), partnerOf('b')],
  regions: [],
  kpis: [],
  certificates: [],
  holdings: [],
  deals,
  kpiValues: [],
  adjustments: [],
  clauses: [],
  calendar: 'gregory',
  ...more,
});
