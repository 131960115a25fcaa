import type { HeadcountLine } from '#shared/domain/organization/headcount.ts';
import { shippedRowsIn } from '../shipped.ts';
import { judged } from './engagement.ts';

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
