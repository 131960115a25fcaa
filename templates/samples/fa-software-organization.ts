import type { HeadcountLine } from '#shared/domain/organization/headcount.ts';
import { shippedRowsIn } from '../shipped.ts';
import { judged, modelDecision } from './engagement.ts';
import { sampleScenarios } from './organization-scenarios.ts';

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

export const orgDecision = modelDecision(
  orgCriteria,
  {
    centralized: {
      name: 'متمرکز',
      nameEn: 'Centralized',
      note: 'یک تیم در تهران همهٔ شرکا را اداره کند؛ یکدست، اما دور از شش استان بی‌نماینده.',
    },
    decentralized: {
      name: 'توزیع‌شده',
      nameEn: 'Decentralized',
      note: 'هر واحد فروش شرکای خود را بیاورد؛ نزدیک، اما با پنج قاعدهٔ پورسانت.',
    },
    hybrid: {
      name: 'هیبرید (ماتریسی)',
      nameEn: 'Hybrid (matrix)',
      note: 'راهبرد، پورسانت و سکو در مرکز؛ مدیران کسب‌وکار شریک در مناطق.',
    },
  },
  {
    title: 'مدل سازمانی اکوسیستم شرکا',
    titleEn: 'Organization model of the partner ecosystem',
    question: 'چه کسی شرکا را اداره کند: یک تیم مرکزی، واحدهای فروش یا هر دو؟',
    chosenId: 'hybrid',
    rationale:
      'راهبرد، پورسانت و سکو باید از یک مرکز هدایت شود و استان‌های بی‌نماینده به مدیری نزدیک نیاز دارند. تیم مرکزی در شش ماه نخست ساخته می‌شود و مناطق در دو موج به آن می‌پیوندند.',
    dissent: [
      {
        who: 'مدیر فروش سازمانی',
        text: 'مدیران کسب‌وکار شریک باید به من گزارش دهند، نه به مرکز؛ وگرنه دو نفر پیگیر یک مشتری می‌شوند.',
      },
    ],
    decidedOn: '2026-11-19',
    decidedBy: 'هیئت‌مدیره',
  },
);

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

const billion = 1_000_000_000;

export const scenarios = sampleScenarios({
  lang: 'fa',
  names: { 'as-is': 'وضع موجود', centralized: 'تیم مرکزی', decentralized: '', hybrid: 'هیبرید پیشنهادی' },
  note: 'کار با شرکا میان فروش، خدمات و بازاریابی پخش است و کسی پاسخ‌گوی کل آن نیست.',
  units: [
    ['sales', 'معاونت فروش'],
    ['enterprise', 'فروش سازمانی'],
    ['channel', 'فروش کانال'],
    ['service', 'خدمات مشتری'],
    ['marketing', 'بازاریابی'],
  ],
  today: [
    ['vp', 'sales', 'معاون فروش', 'سارا نیک‌نام', 1, 16 * billion, null],
    ['ent', 'enterprise', 'مدیر فروش سازمانی', 'امیر رستگار', 1, 11 * billion, 'vp'],
    ['ent1', 'enterprise', 'کارشناس فروش سازمانی', 'لیلا کاظمی', 1, 7 * billion, 'ent'],
    ['chan', 'channel', 'مدیر فروش کانال', 'بهروز صدیق', 1, 10 * billion, 'vp'],
    ['chan1', 'channel', 'کارشناس کانال', 'نرگس توکلی', 1, 6 * billion, 'chan'],
    ['chan2', 'channel', 'کارشناس کانال', '', 1, 6 * billion, 'chan'],
    ['train', 'service', 'مدرس محصول', 'کاوه مهرآیین', 1, 6 * billion, 'vp'],
    ['mkt', 'marketing', 'کارشناس بازاریابی', 'رویا پارسا', 0.5, 3 * billion, 'vp'],
  ],
  costs: {
    'chief-partner-officer': 15 * billion,
    'strategy-lead': 10 * billion,
    'partner-business-manager': 9 * billion,
    'enablement-lead': 9 * billion,
    'co-sell-lead': 10 * billion,
    'recruitment-lead': 9 * billion,
    'co-marketing-lead': 8 * billion,
  },
  otherwise: 6 * billion,
  takenBy: {
    'chief-partner-officer': 'chan',
    'recruitment-specialist': 'chan1',
    trainer: 'train',
    'campaign-specialist': 'mkt',
    'partner-business-manager': 'ent1',
  },
});
