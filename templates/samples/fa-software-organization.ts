import type { HeadcountLine } from '#shared/domain/organization/headcount.ts';
import { shippedRowsIn } from '../shipped.ts';
import { judged } from './engagement.ts';

const shipped = shippedRowsIn('fa');
const million = 1_000_000;

/** Ratings of the steering group. */
export const orgCriteria = judged(shipped.orgCriteria, {
  control: { rating: 4, weight: 2 },
  spread: { rating: 4, weight: 2 },
  autonomy: { rating: 2.5, weight: 1 },
  maturity: { rating: 2, weight: 1 },
  partners: { rating: 3, weight: 1 },
  complexity: { rating: 4, weight: 1.5 },
  speed: { rating: 3.5, weight: 1 },
  experience: { rating: 4, weight: 1.5 },
});

export const orgTeams = [...shipped.orgTeams];
export const orgRoles = [...shipped.orgRoles];
export const orgProcesses = [...shipped.orgProcesses];

export const headcount = { totalStaff: 310, startOn: '2026-12-22', horizon: 36 };

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
    name: 'مدیر ارشد شرکا',
    nameEn: 'Chief partner officer',
    monthlyCost: 1100 * million,
    order: 1,
  },
  {
    ...line,
    id: 'hc-analyst',
    roleId: 'ecosystem-analyst',
    team: 'strategy',
    name: 'تحلیلگر اکوسیستم',
    nameEn: 'Ecosystem analyst',
    monthlyCost: 550 * million,
    fromMonth: 3,
    order: 2,
  },
  {
    ...line,
    id: 'hc-recruit',
    roleId: 'recruitment-specialist',
    team: 'recruitment',
    name: 'کارشناس جذب شرکا',
    nameEn: 'Recruitment specialist',
    measure: 'recruits',
    volumeStart: 8,
    volumeEnd: 20,
    load: 12,
    monthlyCost: 480 * million,
    order: 3,
  },
  {
    ...line,
    id: 'hc-trainer',
    roleId: 'trainer',
    team: 'enablement',
    name: 'مدرس',
    nameEn: 'Trainer',
    measure: 'trainings',
    volumeStart: 14,
    volumeEnd: 44,
    load: 22,
    monthlyCost: 520 * million,
    order: 4,
  },
  {
    ...line,
    id: 'hc-pbm',
    roleId: 'partner-business-manager',
    team: 'co-selling',
    name: 'مدیر کسب‌وکار شریک',
    nameEn: 'Partner business manager',
    measure: 'strategic-partners',
    volumeStart: 11,
    volumeEnd: 24,
    load: 6,
    monthlyCost: 720 * million,
    order: 5,
  },
  {
    ...line,
    id: 'hc-desk',
    roleId: 'co-sell-lead',
    team: 'co-selling',
    name: 'میز شرکای گسترده',
    nameEn: 'Broad partner desk',
    measure: 'partners',
    volumeStart: 17,
    volumeEnd: 46,
    load: 25,
    monthlyCost: 460 * million,
    order: 6,
  },
  {
    ...line,
    id: 'hc-campaign',
    roleId: 'campaign-specialist',
    team: 'co-marketing',
    name: 'کارشناس کمپین مشترک',
    nameEn: 'Campaign specialist',
    monthlyCost: 450 * million,
    fromMonth: 6,
    order: 7,
  },
];
