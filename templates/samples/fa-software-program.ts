import type { Adjustment } from '#shared/domain/program/deal.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { anyOf, type BenefitLine, benefitsAt, discount, rule } from '../program/parts.ts';
import { shippedRowsIn } from '../shipped.ts';
import { judged } from './engagement.ts';

/** The partner program of the Persian sample: what is in force, and the draft that is to follow it. Rials. */

const shipped = shippedRowsIn('fa');
const million = 1_000_000;
const billion = 1000 * million;

/** What a benefit costs for one partner and year; discounts, rebates and funds are paid under the rules. */
const yearly: Readonly<Record<string, number>> = {
  'price-discount': 0,
  rebate: 0,
  'mdf-fund': 0,
  'deal-protection': 0,
  'lead-sharing': 60,
  'named-manager': 450,
  'presales-support': 120,
  listing: 20,
  'joint-marketing': 300,
  events: 40,
  'technical-support': 90,
  'training-seats': 80,
  'nfr-licences': 30,
  'demo-environment': 45,
  'early-access': 25,
  'roadmap-briefing': 40,
  awards: 20,
  'advisory-council': 150,
};

export const benefits = shipped.benefits.map((b) => ({
  ...b,
  annualCost: (yearly[b.id] ?? 0) * million,
}));

export const certificates = [...shipped.certificates];

/** Of the clauses, those values that the program in force sets otherwise: both stand in one handbook. */
const asInForce: Readonly<Record<string, number>> = {
  minimumDeal: 500 * million,
  partnerShare: 6000,
  clawbackDays: 60,
};

export const policyClauses = judged(shipped.policyClauses, {}).map((clause) => ({
  ...clause,
  parameters: clause.parameters.map((p) => ({
    ...p,
    value: asInForce[p.key] ?? p.value,
  })),
}));

/** Silver and gold of today. */
const today: readonly BenefitLine[] = [
  ['price-discount', ['۸٪', '8%'], ['۱۲٪', '12%']],
  ['mdf-fund', null, ['۱٫۵٪ فروش', '1.5% of sales']],
  ['lead-sharing', null, ['در قلمرو شریک', 'In the partner’s territory']],
  ['named-manager', null, ['مشترک با چند شریک', 'Shared with other partners', 450 * million]],
  [
    'presales-support',
    ['به درخواست', 'On request', 60 * million],
    ['به درخواست', 'On request', 220 * million],
  ],
  ['listing', ['نام و راه تماس', 'Name and contact'], ['با نشان سطح', 'With badge']],
  [
    'events',
    ['دعوت یک نفر', 'One invitation', 20 * million],
    ['دعوت سه نفر', 'Three invitations', 60 * million],
  ],
  [
    'technical-support',
    ['پاسخ تا روز کاری بعد', 'Answer by the next working day', 60 * million],
    ['پاسخ تا چهار ساعت کاری', 'Answer within four working hours', 140 * million],
  ],
  [
    'training-seats',
    ['۲ نفر در سال', '2 seats a year', 40 * million],
    ['۴ نفر در سال', '4 seats a year', 80 * million],
  ],
  ['nfr-licences', ['۲ کاربر', '2 users'], ['۵ کاربر', '5 users', 50 * million]],
];

/** Silver, gold and platinum of the draft. */
const next: readonly BenefitLine[] = [
  ['price-discount', ['۸٪', '8%'], ['۱۲٪', '12%'], ['۱۴٪', '14%']],
  [
    'rebate',
    null,
    ['۰٫۷۵٪ فروش فصل، پس از رشد', '0.75% of the quarter, on growth'],
    ['۰٫۷۵٪ فروش فصل، پس از هدف', '0.75% of the quarter, on target'],
  ],
  ['mdf-fund', null, ['۱٪ فروش', '1% of sales'], ['۱٫۵٪ فروش', '1.5% of sales']],
  ['deal-protection', ['', ''], ['', ''], ['', '']],
  [
    'lead-sharing',
    null,
    ['به نوبت در منطقه', 'In turn within the region'],
    ['پیش از دیگران', 'Before others', 120 * million],
  ],
  [
    'named-manager',
    null,
    ['مشترک با چند شریک', 'Shared with other partners', 250 * million],
    ['اختصاصی', 'Dedicated', 900 * million],
  ],
  [
    'presales-support',
    ['۲ روز در سال', '2 days a year', 40 * million],
    ['۶ روز در سال', '6 days a year', 120 * million],
    ['۱۵ روز در سال', '15 days a year', 300 * million],
  ],
  [
    'listing',
    ['نام و راه تماس', 'Name and contact'],
    ['با نشان سطح و تخصص', 'With badge and specialities'],
    ['بالای فهرست، با نمونهٔ کار', 'Top of the list, with case studies', 40 * million],
  ],
  [
    'joint-marketing',
    null,
    ['یک کمپین در سال', 'One campaign a year', 150 * million],
    ['سه کمپین در سال', 'Three campaigns a year', 450 * million],
  ],
  [
    'events',
    ['دعوت یک نفر', 'One invitation', 20 * million],
    ['دعوت سه نفر', 'Three invitations', 60 * million],
    ['دعوت شش نفر و نوبت سخنرانی', 'Six invitations and a speaking slot', 120 * million],
  ],
  [
    'technical-support',
    ['پاسخ تا روز کاری بعد', 'Answer by the next working day', 60 * million],
    ['پاسخ تا چهار ساعت کاری', 'Answer within four working hours', 120 * million],
    ['پاسخ تا یک ساعت کاری', 'Answer within one working hour', 300 * million],
  ],
  [
    'training-seats',
    ['۲ نفر در سال', '2 seats a year', 40 * million],
    ['۵ نفر در سال', '5 seats a year', 100 * million],
    ['۱۲ نفر در سال', '12 seats a year', 240 * million],
  ],
  [
    'nfr-licences',
    ['۲ کاربر', '2 users'],
    ['۵ کاربر', '5 users', 50 * million],
    ['۱۰ کاربر', '10 users', 100 * million],
  ],
  [
    'demo-environment',
    ['مشترک', 'Shared', 15 * million],
    ['مشترک، با دادهٔ صنعت', 'Shared, with industry data', 30 * million],
    ['ویژهٔ شریک', 'Own environment', 160 * million],
  ],
  ['early-access', null, ['دو هفته زودتر', 'Two weeks ahead'], ['شش هفته زودتر', 'Six weeks ahead']],
  ['roadmap-briefing', null, ['سالی یک بار', 'Once a year'], ['هر فصل', 'Every quarter', 120 * million]],
  ['awards', ['', ''], ['', ''], ['', '']],
  ['advisory-council', null, null, ['یک کرسی', 'One seat']],
];

const current: Program = {
  id: 'fa-program-1403',
  name: 'برنامهٔ شرکای سپهر',
  nameEn: 'Sepehr partner program',
  state: 'current',
  version: 1,
  basedOnId: null,
  startsOn: '2024-03-20',
  purpose: 'از سال ۱۴۰۳ اجرا می‌شود: دو سطح بر پایهٔ فروش، با پورسانتی که با اندازهٔ هر معامله بالا می‌رود.',
  purposeEn:
    'In force since 2024: two tiers by sales, with a commission rate that rises with the size of each deal.',
  review: { everyMonths: 12, grace: 2, demoteTo: 'step' },
  payPeriod: 'quarter',
  budget: null,
  tiers: [
    {
      id: 'silver',
      name: 'نقره‌ای',
      nameEn: 'Silver',
      promise: 'فروشندهٔ مجاز ما هستید و از قیمت شریک، آموزش و پشتیبانی برخوردار می‌شوید.',
      promiseEn: 'You are our authorised reseller, with partner prices, training and support.',
      tone: 'silver',
      groups: [
        anyOf('silver-sales', ['revenue', 20 * billion]),
        anyOf('silver-people', ['certified-people', 1]),
      ],
      gateIds: [],
      benefits: benefitsAt(today, 0),
      discount: 800,
    },
    {
      id: 'gold',
      name: 'طلایی',
      nameEn: 'Gold',
      promise: 'سهم بزرگ‌تری از هر معامله، بودجهٔ بازاریابی و مدیری که شما را می‌شناسد.',
      promiseEn: 'A larger share of every deal, a marketing budget, and a manager who knows you.',
      tone: 'gold',
      groups: [anyOf('gold-sales', ['revenue', 60 * billion]), anyOf('gold-people', ['certified-people', 2])],
      gateIds: [],
      benefits: benefitsAt(today, 1),
      discount: 1200,
    },
  ],
  rules: [
    rule({
      kind: 'slab',
      id: 'base-gold',
      name: 'پورسانت پایهٔ طلایی',
      nameEn: 'Base commission of Gold',
      tierIds: ['gold'],
      basis: 'deal',
      bands: [
        { from: 0, rate: 600 },
        { from: 5 * billion, rate: 800 },
        { from: 12 * billion, rate: 1000 },
      ],
    }),
    rule({
      kind: 'flat',
      id: 'base-silver-1403',
      name: 'پورسانت پایهٔ نقره‌ای، سال ۱۴۰۳',
      nameEn: 'Base commission of Silver until March 2025',
      tierIds: ['silver'],
      to: '2025-03-20',
      rate: 550,
    }),
    rule({
      kind: 'slab',
      id: 'base-silver',
      name: 'پورسانت پایهٔ نقره‌ای',
      nameEn: 'Base commission of Silver',
      tierIds: ['silver'],
      from: '2025-03-21',
      replacesId: 'base-silver-1403',
      basis: 'deal',
      bands: [
        { from: 0, rate: 500 },
        { from: 5 * billion, rate: 700 },
      ],
      note: 'از آغاز ۱۴۰۴، در پاسخ به شرکای نقره‌ای که معاملهٔ بزرگ می‌آورند.',
    }),
    rule({
      kind: 'flat',
      id: 'base-other',
      name: 'پورسانت پایهٔ دیگر شرکا',
      nameEn: 'Base commission of all other partners',
      rate: 400,
    }),
    rule({
      kind: 'spiff',
      id: 'spiff-cloud-1404',
      name: 'جایزهٔ سکوی ابری، زمستان ۱۴۰۴',
      nameEn: 'Cloud platform SPIFF, winter 2026',
      from: '2025-12-22',
      to: '2026-03-20',
      products: ['سکوی ابری', 'دستیار هوشمند'],
      reward: { kind: 'rate', rate: 200 },
      minimum: 0,
    }),
    rule({
      kind: 'bonus',
      id: 'bonus-gold',
      name: 'پاداش هدف طلایی',
      nameEn: 'Target bonus of Gold',
      tierIds: ['gold'],
      target: { kind: 'amount', amount: 20 * billion },
      reward: { kind: 'rate', rate: 100 },
    }),
    rule({
      kind: 'split',
      id: 'split',
      name: 'فروش مشترک',
      nameEn: 'Co-sold deals',
      partner: 6000,
    }),
    rule({
      kind: 'clawback',
      id: 'clawback',
      name: 'بازپس‌گیری تا ۶۰ روز',
      nameEn: 'Clawback within 60 days',
      windowDays: 60,
    }),
    rule({
      kind: 'mdf',
      id: 'mdf-gold',
      name: 'صندوق بازاریابی طلایی',
      nameEn: 'Marketing fund of Gold',
      tierIds: ['gold'],
      rate: 150,
      yearly: null,
    }),
  ],
  discounts: [
    discount({
      kind: 'volume',
      id: 'discount-volume',
      name: 'تخفیف حجمی',
      nameEn: 'Volume discount',
      quantity: 10,
      rate: 300,
    }),
    discount({
      kind: 'limit',
      id: 'discount-limit',
      name: 'سقف مجموع تخفیف‌ها',
      nameEn: 'Limit on all discounts together',
      rate: 1500,
    }),
  ],
  order: 1,
};

const draft: Program = {
  id: 'fa-program-1406',
  name: 'برنامهٔ شرکای سپهر',
  nameEn: 'Sepehr partner program',
  state: 'draft',
  version: 2,
  basedOnId: current.id,
  startsOn: '2027-03-21',
  purpose:
    'پیشنهاد ما برای سال ۱۴۰۶: سطح سوم برای شرکای راهبردی، آستانهٔ ورود پایین‌تر، پرداخت برای رشد و ثبت فرصت به‌جای اندازهٔ یک معامله، و سقفی که بودجه را نگه می‌دارد.',
  purposeEn:
    'Our proposal for the Persian year 1406: a third tier for strategic partners, a lower entry, pay for growth and registration rather than for the size of a single deal, and a cap that holds the budget.',
  review: { everyMonths: 6, grace: 2, demoteTo: 'step' },
  payPeriod: 'quarter',
  budget: 120 * billion,
  tiers: [
    {
      id: 'silver',
      name: 'نقره‌ای',
      nameEn: 'Silver',
      promise: 'محصول را می‌شناسید، فرصت‌هایتان از آنِ خودتان می‌ماند و از نخستین معامله سود می‌برید.',
      promiseEn: 'You know the product, your opportunities stay yours, and you profit from the first deal.',
      tone: 'silver',
      groups: [
        anyOf('silver-sales', ['revenue', 12 * billion], ['registered-deals', 8]),
        anyOf('silver-people', ['certified-people', 1]),
      ],
      gateIds: [],
      benefits: benefitsAt(next, 0),
      discount: 800,
    },
    {
      id: 'gold',
      name: 'طلایی',
      nameEn: 'Gold',
      promise:
        'با هم طرح می‌ریزیم، با هم بازاریابی می‌کنیم و هر فصل که به هدف برسید پاداش می‌گیرید. سرنخ فروش و پاسخ فنی سریع در کنار شماست.',
      promiseEn:
        'We plan and market together, and every quarter on target earns a rebate. Leads and fast technical answers are at your side.',
      tone: 'gold',
      groups: [
        anyOf('gold-sales', ['revenue', 30 * billion]),
        anyOf('gold-growth', ['growth', 1000], ['registered-deals', 8], ['new-customers', 3]),
        anyOf('gold-people', ['certified-people', 3]),
      ],
      gateIds: ['security-check'],
      benefits: benefitsAt(next, 1),
      discount: 1200,
    },
    {
      id: 'platinum',
      name: 'پلاتینیوم',
      nameEn: 'Platinum',
      promise:
        'شریک راهبردی ما هستید: مدیر اختصاصی، صندوق بازاریابی بزرگ‌تر، محیط نمایشی خودتان، آگاهی از نقشهٔ راه محصول و کرسی در شورای شرکا.',
      promiseEn:
        'You are our strategic partner: a dedicated manager, a larger marketing fund, your own demonstration environment, sight of the roadmap and a seat on the partner council.',
      tone: 'platinum',
      groups: [
        anyOf('platinum-sales', ['revenue', 70 * billion]),
        anyOf(
          'platinum-experts',
          ['certificate', 2, { certificateId: 'technical-professional' }],
          ['certificate', 1, { certificateId: 'implementation-expert' }],
        ),
        anyOf('platinum-sellers', ['certificate', 1, { certificateId: 'sales-professional' }]),
        anyOf(
          'platinum-quality',
          ['kpi', 4, { kpiId: 'customer-satisfaction' }],
          ['kpi', 3500, { kpiId: 'conversion' }],
        ),
      ],
      gateIds: ['security-check', 'customer-reference-check'],
      benefits: benefitsAt(next, 2),
      discount: 1400,
    },
  ],
  rules: [
    rule({
      kind: 'marginal',
      id: 'base-upper',
      name: 'پورسانت پایهٔ طلایی و پلاتینیوم',
      nameEn: 'Base commission of Gold and Platinum',
      tierIds: ['gold', 'platinum'],
      basis: 'period',
      bands: [
        { from: 0, rate: 550 },
        { from: 8 * billion, rate: 600 },
        { from: 20 * billion, rate: 640 },
      ],
      note: 'جای پله‌های هر معامله را می‌گیرد تا کسی با بزرگ کردن یک معامله نرخ بهتری نگیرد.',
    }),
    rule({
      kind: 'flat',
      id: 'base-silver',
      name: 'پورسانت پایهٔ نقره‌ای',
      nameEn: 'Base commission of Silver',
      tierIds: ['silver'],
      rate: 500,
    }),
    rule({
      kind: 'flat',
      id: 'base-other',
      name: 'پورسانت پایهٔ دیگر شرکا',
      nameEn: 'Base commission of all other partners',
      rate: 300,
    }),
    rule({
      kind: 'uplift',
      id: 'uplift-registered',
      name: 'افزودهٔ فرصت ثبت‌شده',
      nameEn: 'Uplift on registered deals',
      points: 250,
      windowDays: null,
    }),
    rule({
      kind: 'spiff',
      id: 'spiff-regions',
      name: 'جایزهٔ مناطق هدف',
      nameEn: 'SPIFF for target regions',
      regionIds: ['ir-khuzestan', 'ir-sistan-baluchestan', 'ir-razavi-khorasan'],
      reward: { kind: 'rate', rate: 100 },
      minimum: 500 * million,
    }),
    rule({
      kind: 'spiff',
      id: 'spiff-cloud-1406',
      name: 'جایزهٔ محصول‌های ابری، بهار ۱۴۰۶',
      nameEn: 'SPIFF for cloud products, spring 2027',
      from: '2027-03-21',
      to: '2027-06-21',
      products: ['سکوی ابری', 'دستیار هوشمند', 'داشبورد'],
      reward: { kind: 'amount', amount: 20 * million },
      minimum: 200 * million,
    }),
    rule({
      kind: 'accelerator',
      id: 'accelerator-growth',
      name: 'شتاب‌دهندهٔ رشد',
      nameEn: 'Growth accelerator',
      tierIds: ['gold', 'platinum'],
      target: { kind: 'growth', growth: 2000 },
      factor: 13_000,
    }),
    rule({
      kind: 'bonus',
      id: 'bonus-platinum',
      name: 'پاداش هدف پلاتینیوم',
      nameEn: 'Target bonus of Platinum',
      tierIds: ['platinum'],
      target: { kind: 'amount', amount: 22 * billion },
      reward: { kind: 'rate', rate: 75 },
    }),
    rule({
      kind: 'bonus',
      id: 'bonus-gold',
      name: 'پاداش رشد طلایی',
      nameEn: 'Growth bonus of Gold',
      tierIds: ['gold'],
      target: { kind: 'growth', growth: 1000 },
      reward: { kind: 'rate', rate: 75 },
    }),
    rule({
      kind: 'cap',
      id: 'cap-share',
      name: 'سقف پرداخت فصل',
      nameEn: 'Cap of the quarter',
      limit: { kind: 'rate', rate: 1000 },
    }),
    rule({
      kind: 'floor',
      id: 'floor-silver',
      name: 'کف پرداخت فصل نقره‌ای',
      nameEn: 'Floor of the quarter, Silver',
      tierIds: ['silver'],
      amount: 60 * million,
    }),
    rule({
      kind: 'split',
      id: 'split',
      name: 'فروش مشترک',
      nameEn: 'Co-sold deals',
      partner: 7000,
    }),
    rule({
      kind: 'clawback',
      id: 'clawback',
      name: 'بازپس‌گیری کالای برگشتی',
      nameEn: 'Clawback on returns',
      windowDays: null,
    }),
    rule({
      kind: 'mdf',
      id: 'mdf-platinum',
      name: 'صندوق بازاریابی پلاتینیوم',
      nameEn: 'Marketing fund of Platinum',
      tierIds: ['platinum'],
      rate: 150,
      yearly: 3 * billion,
    }),
    rule({
      kind: 'mdf',
      id: 'mdf-gold',
      name: 'صندوق بازاریابی طلایی',
      nameEn: 'Marketing fund of Gold',
      tierIds: ['gold'],
      rate: 100,
      yearly: 800 * million,
    }),
  ],
  discounts: [
    discount({
      kind: 'registered',
      id: 'discount-registered',
      name: 'تخفیف فرصت ثبت‌شده',
      nameEn: 'Discount for registered deals',
      rate: 300,
    }),
    discount({
      kind: 'volume',
      id: 'discount-volume',
      name: 'تخفیف حجمی',
      nameEn: 'Volume discount',
      quantity: 10,
      rate: 200,
    }),
    discount({
      kind: 'promotion',
      id: 'discount-nowruz',
      name: 'تخفیف نوروزی فروشگاهی',
      nameEn: 'New Year promotion, retail product',
      from: '2027-03-01',
      to: '2027-04-20',
      products: ['فروشگاهی'],
      rate: 300,
    }),
    discount({
      kind: 'limit',
      id: 'discount-limit',
      name: 'سقف مجموع تخفیف‌ها',
      nameEn: 'Limit on all discounts together',
      rate: 1500,
    }),
  ],
  order: 2,
};

export const programs: readonly Program[] = [current, draft];

/** A correction that was itself wrong, its reversal, and one that stands. */
export const adjustments: readonly Adjustment[] = [
  {
    id: 'fa-aj-01',
    actorId: 'sample-P012',
    on: '2026-07-06',
    amount: -95 * million,
    reason: 'پورسانت معاملهٔ ماشین‌سازی آذرکاوه در بهار دو بار پرداخت شده است.',
    reversesId: null,
  },
  {
    id: 'fa-aj-02',
    actorId: 'sample-P012',
    on: '2026-08-25',
    amount: 95 * million,
    reason: 'برگشت سطر پیشین: دو معاملهٔ جدا با همان مشتری و همان مبلغ بوده است؛ سند هر دو بررسی شد.',
    reversesId: 'fa-aj-01',
  },
  {
    id: 'fa-aj-03',
    actorId: 'sample-P005',
    on: '2026-09-30',
    amount: 180 * million,
    reason:
      'سهم فناوران خلیج از معاملهٔ پایانهٔ بندری مروارید جنوب در شهریور از قلم افتاده بود؛ نامهٔ مدیر فروش پیوست است.',
    reversesId: null,
  },
];
