import fc from 'fast-check';
import { type Actor, blankActor } from '#shared/domain/ecosystem/actor.ts';
import type { Region } from '#shared/domain/ecosystem/region.ts';
import type { Kpi } from '#shared/domain/library/kpi.ts';
import type { Certificate, Holding } from '#shared/domain/program/catalogue.ts';
import type { PolicyClause } from '#shared/domain/program/clause.ts';
import { type Condition, conditionMetrics } from '#shared/domain/program/condition.ts';
import type { Adjustment, Deal, KpiValue } from '#shared/domain/program/deal.ts';
import type { ProgramContent } from '#shared/domain/program/history.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { CommissionRule } from '#shared/domain/program/rule.ts';
import type { Tier } from '#shared/domain/program/tier.ts';

/** Small random programs and histories that try the edges. */
export interface World {
  readonly program: Program;
  readonly content: ProgramContent;
}

/** Leap days of both calendars, ends of months and years, and plain days of 2023 to 2025. */
const edges = [
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-03-19',
  '2024-03-20',
  '2025-03-20',
  '2025-03-21',
  '2024-06-20',
  '2024-06-21',
  '2024-09-22',
  '2024-12-31',
  '2025-01-01',
  '2025-01-20',
  '2025-06-21',
];
const day = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...edges) },
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: 0, max: 900 })
      .map((n) => new Date(Date.UTC(2023, 6, 1) + n * 86_400_000).toISOString().slice(0, 10)),
  },
);
const someDay = fc.option(day, { nil: null });
/** Nothing, odd small amounts, amounts on bounds, and amounts just under what stays a safe integer in basis points. */
const amount = fc.oneof(
  fc.constantFrom(0, 1, 5, 99, 500_000, 1_000_000, 900_719_925_474, 900_719_925_473),
  fc.integer({ min: 0, max: 2_000_000 }),
  fc.integer({ min: 0, max: 20_000 }),
);
const rate = fc.oneof(fc.constantFrom(0, 1, 500, 3333, 9999, 10_000), fc.integer({ min: 0, max: 10_000 }));
const productWords = ['سامانهٔ مالی', 'Sensor', 'sensor kit'];
const regionIds = ['area', 'north', 'city', 'south', 'lost'];
const tierIds = ['silver', 'gold', 'platinum'];
const partnerIds = ['p1', 'p2', 'p3'];
const some = <T>(all: readonly T[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...all], { minLength: 1 }) },
  );

const target = fc.oneof(
  fc.record({
    kind: fc.constant('amount' as const),
    amount: fc.oneof(fc.constantFrom(1, 500_000, 1_000_000), fc.integer({ min: 1, max: 3_000_000 })),
  }),
  fc.record({
    kind: fc.constant('growth' as const),
    growth: fc.oneof(fc.constantFrom(-10_000, -9_990, 0, 100_000), fc.integer({ min: -9_900, max: 0 })),
  }),
);
const reward = fc.oneof(
  fc.record({ kind: fc.constant('amount' as const), amount }),
  fc.record({ kind: fc.constant('rate' as const), rate }),
);
const bands = fc
  .uniqueArray(fc.oneof(fc.constantFrom(1, 500_000, 1_000_000), fc.integer({ min: 1, max: 2_000_000 })), {
    maxLength: 3,
  })
  .chain((bounds) =>
    fc
      .array(rate, { minLength: bounds.length + 1, maxLength: bounds.length + 1 })
      .map((rates) => rates.map((r, i) => ({ from: i === 0 ? 0 : (bounds[i - 1] ?? 0), rate: r }))),
  );

const own = fc.oneof(
  fc.record({ kind: fc.constant('flat' as const), rate }),
  fc.record({
    kind: fc.constantFrom('marginal' as const, 'slab' as const),
    basis: fc.constantFrom('deal' as const, 'period' as const),
    bands,
  }),
  fc.record({
    kind: fc.constant('uplift' as const),
    points: rate,
    windowDays: fc.constantFrom(null, 1, 30, 90),
  }),
  fc.record({ kind: fc.constant('spiff' as const), reward, minimum: amount }),
  fc.record({
    kind: fc.constant('accelerator' as const),
    target,
    factor: fc.integer({ min: 10_000, max: 100_000 }),
  }),
  fc.record({ kind: fc.constant('bonus' as const), target, reward }),
  fc.record({ kind: fc.constant('floor' as const), amount }),
  fc.record({ kind: fc.constant('cap' as const), limit: reward }),
  fc.record({ kind: fc.constant('split' as const), partner: rate }),
  fc.record({ kind: fc.constant('mdf' as const), rate, yearly: fc.option(amount, { nil: null }) }),
  fc.record({ kind: fc.constant('clawback' as const), windowDays: fc.constantFrom(null, 0, 30, 400) }),
);
const rules = fc
  .array(
    fc.tuple(
      own,
      fc.record({
        from: someDay,
        to: someDay,
        products: some(productWords),
        regionIds: some(regionIds),
        tierIds: some(tierIds),
      }),
    ),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(
      ([what, limits], i): CommissionRule =>
        ({
          ...what,
          ...limits,
          // Half of all rules know no dates, so that enough of them meet.
          ...(i % 2 === 0 ? { from: null, to: null } : {}),
          id: `rule-${i}`,
          name: `rule ${i}`,
          nameEn: null,
          replacesId: null,
          note: '',
        }) as CommissionRule,
    ),
  );

/** The day so many days after another. */
const shifted = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

const deals = fc
  .array(
    fc.record({
      actorId: fc.constantFrom('p1', 'p1', 'p1', 'p1', ...partnerIds, 'client', 'nobody'),
      closedOn: day,
      customer: fc.constantFrom('', 'بانک', 'Bank', 'bank', 'Mill', 'مل'),
      product: fc.option(fc.constantFrom('سامانه‌ٔ مالي', ...productWords, 'SENSOR'), { nil: null }),
      regionId: fc.option(fc.constantFrom(...regionIds), { nil: null }),
      amount,
      of: fc.option(fc.nat(20), { nil: null, freq: 3 }),
      registered: fc.option(fc.oneof(fc.constantFrom(0, 29, 30, 60), fc.integer({ min: -10, max: 100 })), {
        nil: null,
      }),
      back: fc.constantFrom(-1, 0, 1, 30, 31, 45, 46, 100, 400, 401),
      coSold: fc.boolean(),
      parts: fc.oneof(
        { weight: 3, arbitrary: fc.constant<Deal['parts']>([]) },
        {
          weight: 1,
          arbitrary: fc.array(
            fc.record({
              actorId: fc.constantFrom(null, ...partnerIds, 'nobody'),
              share: fc.integer({ min: 0, max: 6000 }),
            }),
            { maxLength: 3 },
          ),
        },
      ),
    }),
    { maxLength: 18 },
  )
  .map((all) =>
    all.map(({ of, registered, back, ...given }, i): Deal => {
      // A return of an earlier row mostly has its partner; some point to another's, to a return or to nothing.
      const sale = of === null || of >= i ? null : all[of];
      const deal =
        sale && i % 7 !== 0
          ? { ...given, actorId: sale.actorId, closedOn: shifted(sale.closedOn, back) }
          : given;
      return {
        ...deal,
        returnOf: of === null ? null : `d${of}`,
        id: `d${i}`,
        registeredOn: registered === null ? null : shifted(deal.closedOn, -registered),
      };
    }),
  );

const metricCondition: fc.Arbitrary<Omit<Condition, 'id'>> = fc.record({
  metric: fc.constantFrom(...conditionMetrics),
  kpiId: fc.constantFrom('nps', 'delay'),
  certificateId: fc.constantFrom('sales', 'tech', 'security'),
  threshold: fc.oneof(
    fc.constantFrom(0, 1, 2, 3, 500_000, 1_000_000),
    fc.integer({ min: -5_000, max: 1_500_000 }),
  ),
  windowMonths: fc.constantFrom(1, 3, 6, 12, 24),
});
const tiers = fc
  .array(
    fc.record({
      groups: fc.array(fc.array(metricCondition, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
      gateIds: fc.oneof(
        { weight: 4, arbitrary: fc.constant<string[]>([]) },
        { weight: 1, arbitrary: fc.constant<string[]>(['security']) },
      ),
    }),
    { maxLength: 3 },
  )
  .map((all) =>
    all.map(
      (t, i): Tier => ({
        id: tierIds[i] ?? 'x',
        name: `سطح ${i}`,
        nameEn: ['Silver', 'Gold', 'Platinum'][i] ?? null,
        promise: '',
        promiseEn: '',
        tone: 'entry',
        groups: t.groups.map((conditions, g) => ({
          id: `g${g}`,
          conditions: conditions.map((c, n) => ({ ...c, id: `c${n}` })),
        })),
        gateIds: t.gateIds,
        benefits: [
          {
            benefitId: i === 1 ? 'unknown' : 'help',
            measure: '',
            measureEn: '',
            annualCost: i === 2 ? 1000 : null,
          },
        ],
        discount: 0,
      }),
    ),
  );

export const programs: fc.Arbitrary<Program> = fc
  .record({
    rules,
    tiers,
    payPeriod: fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
    review: fc.record({
      everyMonths: fc.constantFrom(1 as const, 3 as const, 6 as const, 12 as const),
      grace: fc.integer({ min: 1, max: 3 }),
      demoteTo: fc.constantFrom('earned' as const, 'step' as const),
    }),
    budget: fc.option(amount, { nil: null }),
  })
  .map((p) => ({
    ...p,
    id: 'program',
    name: 'برنامه',
    nameEn: null,
    state: 'current',
    version: 1,
    basedOnId: null,
    startsOn: null,
    purpose: '',
    purposeEn: '',
    discounts: [],
    order: 0,
  }));

const regions: Region[] = [
  { id: 'area', parentId: null, kind: 'area', name: 'پهنه', nameEn: 'Area' },
  { id: 'north', parentId: 'area', kind: 'province', name: 'شمال', nameEn: 'North' },
  { id: 'city', parentId: 'north', kind: 'city', name: 'شهر', nameEn: 'City' },
  { id: 'south', parentId: null, kind: 'area', name: 'جنوب', nameEn: 'South' },
];
const kpi = (id: string, direction: 'up' | 'down'): Kpi => ({
  id,
  name: id,
  nameEn: null,
  group: 'program',
  definition: '',
  definitionEn: '',
  formula: '',
  formulaEn: '',
  unit: 'count',
  direction,
  frequency: 'month',
  ownerClient: '',
  ownerClientEn: '',
  ownerPartner: '',
  ownerPartnerEn: '',
  order: 0,
});
const certificate = (id: string, kind: Certificate['kind']): Certificate => ({
  id,
  kind,
  name: id,
  nameEn: null,
  description: '',
  descriptionEn: '',
  validMonths: null,
  order: 0,
});

const clauses = fc
  .record({
    windowDays: fc.constantFrom(null, 60),
    clawbackDays: fc.constantFrom(null, 45),
    partnerShare: fc.constantFrom(null, 7000),
    included: fc.boolean(),
  })
  .map(({ included, ...values }) =>
    (
      [
        ['deal-registration', 'windowDays', true],
        ['other', 'clawbackDays', true],
        ['split-commission', 'partnerShare', included],
      ] as const
    ).map(
      ([topic, key, shown], order): PolicyClause => ({
        id: topic,
        topic,
        title: topic,
        titleEn: null,
        text: '',
        textEn: '',
        included: shown,
        order,
        parameters:
          values[key] === null
            ? []
            : [
                {
                  key,
                  label: key,
                  labelEn: key,
                  unit: key === 'partnerShare' ? 'percent' : 'days',
                  value: values[key] ?? 0,
                },
              ],
      }),
    ),
  );

export const contents = (calendar: ProgramContent['calendar']): fc.Arbitrary<ProgramContent> =>
  fc
    .record({
      deals,
      clauses,
      joined: fc.array(someDay, { minLength: 3, maxLength: 3 }),
      status: fc.constantFrom('active' as const, 'inactive' as const, 'prospect' as const),
      words: fc.array(fc.constantFrom(null, 'gold', 'سطح ۰', 'Platinum', '?'), {
        minLength: 3,
        maxLength: 3,
      }),
      holdings: fc.array(
        fc.record({
          actorId: fc.constantFrom(...partnerIds),
          certificateId: fc.constantFrom('sales', 'tech', 'security'),
          person: fc.constantFrom('علی', 'علي', 'Sara', ''),
          earnedOn: day,
          expiresOn: someDay,
        }),
        { maxLength: 6 },
      ),
      kpiValues: fc.array(
        fc.record({
          actorId: fc.constantFrom(...partnerIds),
          kpiId: fc.constantFrom('nps', 'delay'),
          on: day,
          value: fc.integer({ min: -5, max: 5 }),
        }),
        { maxLength: 6 },
      ),
      adjustments: fc.array(
        fc.record({
          actorId: fc.constantFrom(...partnerIds, 'nobody'),
          on: day,
          amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ joined, status, words, ...w }): ProgramContent => {
      const actors = partnerIds.map(
        (id, i): Actor => ({
          ...blankActor,
          id,
          code: `P${3 - i}`,
          type: i === 2 ? 'integrator' : 'reseller',
          name: id,
          status: i === 0 ? status : 'active',
          joined: joined[i] ?? null,
          tier: words[i] ?? null,
          regions: i === 0 ? ['شهر'] : [],
        }),
      );
      const client: Actor = { ...blankActor, id: 'client', code: 'C', type: 'client', name: 'client' };
      return {
        actors: [client, ...actors],
        regions,
        kpis: [kpi('nps', 'up'), kpi('delay', 'down')],
        certificates: [
          certificate('sales', 'training'),
          certificate('tech', 'training'),
          certificate('security', 'assessment'),
        ],
        deals: w.deals,
        clauses: w.clauses,
        holdings: w.holdings.map((h, i): Holding => ({ ...h, id: `h${i}` })),
        kpiValues: w.kpiValues.map((v, i): KpiValue => ({ ...v, id: `v${i}` })),
        adjustments: w.adjustments.map(
          (a, i): Adjustment => ({ ...a, id: `a${i}`, reason: 'r', reversesId: null }),
        ),
        calendar,
      };
    });

export const worlds = (calendar: ProgramContent['calendar']): fc.Arbitrary<World> =>
  fc.record({ program: programs, content: contents(calendar) });
