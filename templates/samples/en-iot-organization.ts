import type { HeadcountLine } from '#shared/domain/organization/headcount.ts';
import { shippedRowsIn } from '../shipped.ts';
import { judged, modelDecision } from './engagement.ts';
import { sampleScenarios } from './organization-scenarios.ts';

const shipped = shippedRowsIn('en');
/** Cents of an amount in dollars. */
const usd = (dollars: number): number => dollars * 100;

export const orgCriteria = judged(shipped.orgCriteria, {
  control: { rating: 3, weight: 1 },
  spread: { rating: 4.5, weight: 2 },
  autonomy: { rating: 3, weight: 1 },
  maturity: { rating: 2.5, weight: 1 },
  partners: { rating: 2, weight: 1 },
  complexity: { rating: 4.5, weight: 2 },
  speed: { rating: 4, weight: 1 },
  experience: { rating: 3.5, weight: 1 },
});

export const orgDecision = modelDecision(
  orgCriteria,
  {
    centralized: {
      name: 'Centralized',
      nameEn: null,
      note: 'One team in Dubai runs all partners: uniform, but a flight away from most sites.',
    },
    decentralized: {
      name: 'Decentralized',
      nameEn: null,
      note: 'Each country runs its own partners: close, but with six price lists and no one who answers for the whole.',
    },
    hybrid: {
      name: 'Hybrid (matrix)',
      nameEn: null,
      note: 'Program, platform and reporting in the centre; partner business managers in the countries.',
    },
  },
  {
    title: 'Organization model of the partner ecosystem',
    titleEn: null,
    question: 'Who runs the partners: one central team, the countries, or both?',
    chosenId: 'hybrid',
    rationale:
      'Six countries buy differently and need someone near, while certification and price must be the same everywhere. The central team starts first; countries follow as their managers are hired.',
    dissent: [
      {
        who: 'Regional manager, Saudi Arabia',
        text: 'A manager who answers to two people answers to nobody; the line to the region should be the solid one.',
      },
    ],
    decidedOn: '2026-03-18',
    decidedBy: 'Executive committee',
  },
);

export const orgTeams = [...shipped.orgTeams];
export const orgRoles = [...shipped.orgRoles];
export const orgProcesses = [...shipped.orgProcesses];

export const headcount = { totalStaff: 145, startOn: '2027-01-01', horizon: 36 };

const line = {
  nameEn: null,
  tier: '',
  load: 1,
  minimum: 1,
  fromMonth: 1,
  measure: 'fixed',
  volumeStart: 1,
  volumeEnd: 1,
} as const;

export const headcountLines: readonly HeadcountLine[] = [
  {
    ...line,
    id: 'hc-lead',
    roleId: 'chief-partner-officer',
    team: 'leadership',
    name: 'Chief partner officer',
    monthlyCost: usd(9500),
    order: 1,
  },
  {
    ...line,
    id: 'hc-analyst',
    roleId: 'ecosystem-analyst',
    team: 'strategy',
    name: 'Ecosystem analyst',
    monthlyCost: usd(4800),
    fromMonth: 4,
    order: 2,
  },
  {
    ...line,
    id: 'hc-recruit',
    roleId: 'recruitment-specialist',
    team: 'recruitment',
    name: 'Recruitment specialist',
    measure: 'recruits',
    volumeStart: 6,
    volumeEnd: 14,
    load: 10,
    monthlyCost: usd(4500),
    order: 3,
  },
  {
    ...line,
    id: 'hc-trainer',
    roleId: 'trainer',
    team: 'enablement',
    name: 'Commissioning trainer',
    measure: 'trainings',
    volumeStart: 10,
    volumeEnd: 30,
    load: 16,
    monthlyCost: usd(5500),
    order: 4,
  },
  {
    ...line,
    id: 'hc-pbm',
    roleId: 'partner-business-manager',
    team: 'co-selling',
    name: 'Partner business manager',
    measure: 'strategic-partners',
    volumeStart: 10,
    volumeEnd: 18,
    load: 6,
    monthlyCost: usd(7200),
    order: 5,
  },
  {
    ...line,
    id: 'hc-campaign',
    roleId: 'campaign-specialist',
    team: 'co-marketing',
    name: 'Campaign specialist',
    monthlyCost: usd(4200),
    fromMonth: 6,
    order: 6,
  },
];

export const scenarios = sampleScenarios({
  lang: 'en',
  names: { 'as-is': 'Today', centralized: 'Central team', decentralized: '', hybrid: 'Proposed hybrid' },
  note: 'Partners call sales, service and finance in turn; nobody answers for the whole.',
  units: [
    ['commercial', 'Commercial'],
    ['uae', 'Sales UAE and Oman'],
    ['ksa', 'Sales Saudi Arabia'],
    ['service', 'Service'],
    ['marketing', 'Marketing'],
  ],
  today: [
    ['cco', 'commercial', 'Chief commercial officer', 'Dana Haddad', 1, usd(190_000), null],
    ['uae', 'uae', 'Regional manager, UAE', 'Omar Saleh', 1, usd(120_000), 'cco'],
    ['ksa', 'ksa', 'Regional manager, Saudi Arabia', 'Faisal Amin', 1, usd(125_000), 'cco'],
    ['chan', 'uae', 'Channel manager', 'Rita Khoury', 1, usd(95_000), 'uae'],
    ['chan1', 'ksa', 'Channel executive', '', 1, usd(70_000), 'ksa'],
    ['train', 'service', 'Field trainer', 'Ivan Petrov', 0.5, usd(36_000), 'cco'],
    ['mkt', 'marketing', 'Event manager', 'Lina Aziz', 0.5, usd(30_000), 'cco'],
  ],
  costs: {
    'chief-partner-officer': usd(150_000),
    'strategy-lead': usd(100_000),
    'partner-business-manager': usd(92_000),
    'enablement-lead': usd(90_000),
    'co-sell-lead': usd(98_000),
    'recruitment-lead': usd(88_000),
    'co-marketing-lead': usd(80_000),
  },
  otherwise: usd(62_000),
  takenBy: {
    'chief-partner-officer': 'chan',
    'recruitment-specialist': 'chan1',
    trainer: 'train',
    'campaign-specialist': 'mkt',
  },
});
