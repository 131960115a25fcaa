import type { Decision } from '#shared/domain/strategy/decision.ts';
import type { Goal } from '#shared/domain/strategy/goal.ts';
import { shippedRowsIn } from '../shipped.ts';
import { judged, plainGoal, scenario } from './engagement.ts';

const shipped = shippedRowsIn('en');
/** Cents of an amount in dollars. */
const usd = (dollars: number): number => dollars * 100;

/** Why Khaleej Sense wants partners: points given by the executive committee. */
export const drivers = judged(shipped.drivers, {
  geography: {
    points: 25,
    evidence: 'Enquiries from Oman and Kuwait doubled in 2025; the nearest own engineer sits in Dubai.',
  },
  niche: {
    points: 20,
    evidence: 'Water utilities buy through three consultants; none of them knows the product.',
  },
  solution: {
    points: 25,
    evidence:
      'Of 31 tenders lost in 2025, 14 asked for SCADA integration that the company does not do itself.',
  },
  marketing: { points: 5, evidence: 'One trade fair a year; partners run eleven events between them.' },
  cycle: { points: 15, evidence: 'Median cycle of 9 months direct, 5.5 with an integrator on site.' },
  cost: { points: 10, evidence: 'Selling cost is 15 % of direct revenue and 8 % of channel revenue.' },
});

export const driverComparisons = [
  { firstId: 'cost', secondId: 'cycle', preferred: 'second', note: '' },
  { firstId: 'geography', secondId: 'niche', preferred: 'first', note: '' },
  { firstId: 'geography', secondId: 'solution', preferred: 'equal', note: 'Sales and product disagree' },
  { firstId: 'marketing', secondId: 'niche', preferred: 'second', note: '' },
  { firstId: 'niche', secondId: 'solution', preferred: 'second', note: '' },
] as const;

export const goals: readonly Goal[] = [
  {
    ...plainGoal,
    id: 'goal-share',
    title: 'Indirect share from 45 % to 60 % by the end of 2027',
    driverIds: ['geography', 'cost'],
    kpiId: 'indirect-share',
    scope: 'Gulf states, all products',
    baseline: 4500,
    baselineOn: '2025-12-31',
    baselineSource: 'Annual accounts 2025',
    target: 6000,
    startOn: '2026-01-01',
    dueOn: '2027-12-31',
    owner: 'Chief commercial officer',
    benchmarkId: 'bm-b2b-share',
    history: [
      { on: '2023-12-31', value: 3400 },
      { on: '2024-12-31', value: 3950 },
    ],
    order: 1,
  },
  {
    ...plainGoal,
    id: 'goal-dependence',
    title: 'No partner above a quarter of indirect revenue',
    driverIds: ['geography'],
    kpiId: 'top1-share',
    scope: 'Revenue of the last 12 months',
    baseline: 3520,
    baselineOn: '2025-12-31',
    baselineSource: 'Register of this workspace',
    target: 2500,
    startOn: '2026-01-01',
    dueOn: '2027-12-31',
    owner: 'Chief commercial officer',
    history: [{ on: '2024-12-31', value: 4010 }],
    order: 2,
  },
  {
    ...plainGoal,
    id: 'goal-winrate',
    title: 'Win rate of co-sold tenders from 24 % to 35 %',
    driverIds: ['solution', 'cycle'],
    kpiId: 'co-sell-win-rate',
    scope: 'Tenders above USD 100,000',
    baseline: 2400,
    baselineOn: '2025-12-31',
    baselineSource: 'CRM, 42 co-sold tenders',
    target: 3500,
    startOn: '2026-01-01',
    dueOn: '2027-06-30',
    owner: 'Head of partner sales',
    benchmarkId: 'bm-cosell',
    history: [{ on: '2024-12-31', value: 1900 }],
    order: 3,
  },
  {
    ...plainGoal,
    id: 'goal-certified',
    title: 'Sixty certified SCADA engineers at partners',
    driverIds: ['solution'],
    kpiId: 'certified-people',
    scope: 'EdgeGate and FlowSense',
    baseline: 22,
    baselineOn: '2025-12-31',
    baselineSource: 'Training records',
    target: 60,
    startOn: '2026-01-01',
    dueOn: '2027-03-31',
    owner: 'Enablement lead',
    history: [{ on: '2024-12-31', value: 9 }],
    order: 4,
  },
  {
    // Left unfinished on purpose: the builder says what is missing.
    ...plainGoal,
    id: 'goal-water',
    title: 'A foothold in water utilities',
    driverIds: ['niche'],
    kpiId: 'referred-opportunities',
    scope: 'Qatar, Bahrain, Kuwait',
    target: 20,
    owner: 'Head of partner sales',
    order: 5,
  },
];

const depth = shipped.decisions.find((d) => d.id === 'decision-breadth-depth');
const cooperation = shipped.decisions.find((d) => d.id === 'decision-cooperation');

export const decisions: readonly Decision[] = [
  ...(depth
    ? [
        {
          ...depth,
          title: depth.titleEn ?? depth.title,
          scores: {
            breadth: {
              coverage: 5,
              support: 1,
              complexity: 1,
              attraction: 2,
              brand: 2,
              speed: 3,
              resilience: 5,
            },
            depth: {
              coverage: 3,
              support: 5,
              complexity: 5,
              attraction: 4,
              brand: 5,
              speed: 3,
              resilience: 2,
            },
            layered: {
              coverage: 4,
              support: 3,
              complexity: 4,
              attraction: 3,
              brand: 4,
              speed: 3,
              resilience: 4,
            },
          },
          chosenId: 'depth',
          rationale:
            'Every sale needs commissioning on site, and six engineers can support ten partners well. A layer of referral partners may follow once certification runs by itself.',
          dissent: [
            {
              who: 'Regional manager, Kuwait',
              text: 'Two deep partners will not cover Kuwait; the big distributors expect several resellers.',
            },
          ],
          decidedOn: '2026-02-18',
          decidedBy: 'Executive committee',
        },
      ]
    : []),
  ...(cooperation
    ? [
        {
          ...cooperation,
          title: 'Cooperation model with distributors',
          actorType: 'distributor' as const,
          scores: {
            distribution: {
              revenue: 5,
              margin: 3,
              capability: 4,
              closeness: 3,
              control: 3,
              speed: 4,
              effort: 4,
              peace: 3,
            },
            resale: {
              revenue: 4,
              margin: 3,
              capability: 3,
              closeness: 4,
              control: 3,
              speed: 3,
              effort: 3,
              peace: 2,
            },
            service: {
              revenue: 2,
              margin: 4,
              capability: 2,
              closeness: 3,
              control: 4,
              speed: 2,
              effort: 2,
              peace: 4,
            },
          },
          chosenId: 'distribution',
          rationale:
            'Two distributors hold stock and credit; resellers below them get one price list. Commissioning stays with certified integrators.',
          terms:
            'Stock of six weeks; one published price list; quarterly plan; exclusivity by country and segment only, for two years at most.',
          dissent: [],
          decidedOn: '2026-03-04',
          decidedBy: 'Chief commercial officer',
        },
      ]
    : []),
];

export const argumentRows = judged(shipped.arguments, {
  'benefit-reach': {
    rating: 4,
    evidence: 'Two countries without an own engineer bring a third of enquiries.',
  },
  'benefit-speed': { rating: 4, evidence: 'Cycle of 5.5 months with an integrator against 9 direct.' },
  'benefit-solution': { rating: 5, evidence: 'Fourteen tenders were lost over SCADA integration in 2025.' },
  'benefit-cost': { rating: 3, evidence: 'Selling cost of 8 % in the channel, 15 % direct.' },
  'benefit-innovation': {
    rating: 3,
    evidence: 'Two partners built dashboards that customers ask for by name.',
  },
  'drawback-control': { rating: 4, evidence: 'Three commissioning failures in 2025 were a partner’s.' },
  'drawback-coordination': { rating: 3, evidence: 'Partners call sales, support and finance in turn.' },
  'drawback-conflict': {
    rating: 4,
    evidence: 'Saqra and Jubail Valve hold overlapping exclusivity in Jubail.',
  },
  'drawback-setup': { rating: 2, evidence: 'USD 180,000 before the first additional order.' },
  'drawback-dependence': { rating: 5, evidence: 'Tarqeem brings 35 % of indirect revenue.' },
  'context-customer': {
    rating: 4,
    evidence: 'Utilities tender outcomes: leakage reduced, not sensors delivered.',
  },
  'context-specialisation': { rating: 4, evidence: 'Competitors left commissioning to integrators in 2024.' },
  'context-platforms': { rating: 3, evidence: 'The cloud platform opened its API in 2025.' },
  'context-globalisation': { rating: 3, evidence: 'Two Asian vendors entered through local distributors.' },
});

export const benchmarks = judged(shipped.benchmarks, {
  'bm-cosell': {
    clientValue: 13_500,
    clientSource: 'Average of 42 co-sold against 55 direct deals, CRM 2025',
  },
});

const base = {
  revenue: [usd(30_200_000), usd(28_000_000), usd(32_000_000), 'Budget 2026'],
  growth: [1200, 600, 1600, 'Three-year average'],
  shareStart: [4500, null, null, 'Annual accounts 2025'],
  shareTarget: [6000, 5300, 6400, 'Board aim'],
  rampMonths: [20, 18, 28, 'Board aim'],
  incremental: [6000, 4500, 7000, 'Review of 80 channel orders'],
  margin: [5800, 5400, 6200, 'Cost accounting 2025'],
  payout: [1400, 1200, 1700, 'Draft program'],
  directCost: [1500, 1200, 1700, 'Selling cost 2025'],
  setup: [usd(180_000), usd(150_000), usd(260_000), 'Adviser’s estimate'],
  staff: [usd(28_000), usd(25_000), usd(36_000), 'Headcount plan'],
  platform: [usd(5000), usd(3500), usd(8000), 'Two PRM offers'],
  marketing: [usd(8000), usd(6000), usd(12_000), 'Joint marketing budget'],
  discount: [1000, 800, 1200, 'Board hurdle rate'],
} as const;

const noTranslation = { nameEn: null } as const;
export const businessCases = [
  scenario(
    {
      ...noTranslation,
      id: 'case-base',
      name: 'Base',
      main: true,
      order: 1,
      note: 'The board’s aim at estimated cost.',
    },
    base,
    { curve: 's-curve', staffFromPlan: false },
  ),
  scenario(
    {
      ...noTranslation,
      id: 'case-cautious',
      name: 'Cautious',
      main: false,
      order: 2,
      note: 'The share stops at 53 % and less of it is new.',
    },
    base,
    {
      curve: 's-curve',
      staffFromPlan: false,
      values: { shareTarget: 5300, rampMonths: 26, incremental: 4500, payout: 1500 },
    },
  ),
  scenario(
    {
      ...noTranslation,
      id: 'case-ambitious',
      name: 'Ambitious',
      main: false,
      order: 3,
      note: 'More people and campaigns at the start, 64 % in 18 months.',
    },
    base,
    {
      curve: 'linear',
      staffFromPlan: false,
      values: { shareTarget: 6400, rampMonths: 18, staff: usd(36_000), marketing: usd(12_000) },
    },
  ),
];
