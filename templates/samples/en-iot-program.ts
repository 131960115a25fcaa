import type { Adjustment } from '#shared/domain/program/deal.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { anyOf, type BenefitLine, benefitsAt, discount, rule } from '../program/parts.ts';
import { shippedRowsIn } from '../shipped.ts';

/** The partner program of the English sample: what is in force, and the draft that is to follow it. US dollars. */

const shipped = shippedRowsIn('en');
const usd = (dollars: number): number => dollars * 100;

/** What a benefit costs for one partner and year; discounts, rebates and funds are paid under the rules. */
const yearly: Readonly<Record<string, number>> = {
  'price-discount': 0,
  rebate: 0,
  'mdf-fund': 0,
  'deal-protection': 0,
  'lead-sharing': 400,
  'named-manager': 5500,
  'presales-support': 1500,
  listing: 150,
  'joint-marketing': 2500,
  events: 500,
  'technical-support': 900,
  'training-seats': 800,
  'nfr-licences': 300,
  'demo-environment': 600,
  'early-access': 200,
  'roadmap-briefing': 350,
  awards: 200,
  'advisory-council': 1800,
};

export const benefits = shipped.benefits.map((b) => ({ ...b, annualCost: usd(yearly[b.id] ?? 0) }));

export const certificates = [...shipped.certificates];

/** Of the clauses, those values that the program in force sets otherwise: both stand in one handbook. */
const asInForce: Readonly<Record<string, number>> = {
  minimumDeal: usd(5000),
  partnerShare: 6000,
  clawbackDays: 60,
};

export const policyClauses = shipped.policyClauses.map((clause) => ({
  ...clause,
  parameters: clause.parameters.map((p) => ({ ...p, value: asInForce[p.key] ?? p.value })),
}));

/** Silver, gold and platinum of today. */
const today: readonly BenefitLine[] = [
  ['price-discount', ['۵٪', '5%'], ['۸٪', '8%'], ['۱۱٪', '11%']],
  ['rebate', null, null, ['۱٫۵٪ فروش فصل، پس از هدف', '1.5% of the quarter, on target']],
  ['mdf-fund', null, ['۱٪ فروش', '1% of sales'], ['۲٪ فروش', '2% of sales']],
  [
    'lead-sharing',
    null,
    ['در قلمرو شریک', 'In the partner’s territory'],
    ['پیش از دیگران', 'Before others', usd(900)],
  ],
  [
    'named-manager',
    null,
    ['مشترک با چند شریک', 'Shared with other partners', usd(4000)],
    ['اختصاصی', 'Dedicated', usd(14_000)],
  ],
  [
    'presales-support',
    ['به درخواست', 'On request', usd(700)],
    ['به درخواست', 'On request'],
    ['به درخواست', 'On request', usd(4500)],
  ],
  [
    'listing',
    ['نام و راه تماس', 'Name and contact'],
    ['با نشان سطح', 'With badge'],
    ['بالای فهرست', 'Top of the list', usd(400)],
  ],
  [
    'events',
    ['دعوت یک نفر', 'One invitation', usd(300)],
    ['دعوت دو نفر', 'Two invitations', usd(600)],
    ['دعوت شش نفر', 'Six invitations', usd(1800)],
  ],
  [
    'technical-support',
    ['پاسخ تا روز کاری بعد', 'Answer by the next working day', usd(600)],
    ['پاسخ تا روز کاری بعد', 'Answer by the next working day', usd(600)],
    ['پاسخ تا چهار ساعت کاری', 'Answer within four working hours', usd(1600)],
  ],
  [
    'training-seats',
    ['۱ نفر در سال', '1 seat a year', usd(300)],
    ['۳ نفر در سال', '3 seats a year'],
    ['۶ نفر در سال', '6 seats a year', usd(1600)],
  ],
];

/** Silver, gold and platinum of the draft. */
const next: readonly BenefitLine[] = [
  ['price-discount', ['۵٪', '5%'], ['۸٪', '8%'], ['۱۱٪', '11%']],
  [
    'rebate',
    null,
    ['۰٫۷۵٪ فروش فصل، پس از رشد', '0.75% of the quarter, on growth'],
    ['۱٪ فروش فصل، پس از رشد', '1% of the quarter, on growth'],
  ],
  ['mdf-fund', null, ['۱٪ فروش', '1% of sales'], ['۱٫۵٪ فروش', '1.5% of sales']],
  ['deal-protection', ['', ''], ['', ''], ['', '']],
  [
    'lead-sharing',
    null,
    ['به نوبت در منطقه', 'In turn within the region'],
    ['پیش از دیگران', 'Before others', usd(900)],
  ],
  [
    'named-manager',
    null,
    ['مشترک با چند شریک', 'Shared with other partners', usd(3000)],
    ['اختصاصی', 'Dedicated', usd(9000)],
  ],
  [
    'presales-support',
    ['۲ روز در سال', '2 days a year', usd(800)],
    ['۶ روز در سال', '6 days a year', usd(2200)],
    ['۱۲ روز در سال', '12 days a year', usd(4200)],
  ],
  [
    'listing',
    ['نام و راه تماس', 'Name and contact'],
    ['با نشان سطح و تخصص', 'With badge and specialities'],
    ['بالای فهرست، با نمونهٔ کار', 'Top of the list, with case studies', usd(400)],
  ],
  [
    'joint-marketing',
    null,
    ['یک کمپین در سال', 'One campaign a year', usd(1500)],
    ['سه کمپین در سال', 'Three campaigns a year', usd(4500)],
  ],
  [
    'events',
    ['دعوت یک نفر', 'One invitation', usd(300)],
    ['دعوت سه نفر', 'Three invitations', usd(900)],
    ['دعوت شش نفر و نوبت سخنرانی', 'Six invitations and a speaking slot', usd(1800)],
  ],
  [
    'technical-support',
    ['پاسخ تا روز کاری بعد', 'Answer by the next working day', usd(600)],
    ['پاسخ تا چهار ساعت کاری', 'Answer within four working hours', usd(1300)],
    ['مهندس پشتیبان اختصاصی', 'Named support engineer', usd(4000)],
  ],
  [
    'training-seats',
    ['۲ نفر در سال', '2 seats a year', usd(500)],
    ['۵ نفر در سال', '5 seats a year', usd(1300)],
    ['۱۰ نفر در سال', '10 seats a year', usd(2600)],
  ],
  [
    'nfr-licences',
    ['۲ کاربر', '2 users'],
    ['۵ کاربر', '5 users', usd(600)],
    ['۱۰ کاربر', '10 users', usd(1100)],
  ],
  [
    'demo-environment',
    ['مشترک', 'Shared', usd(200)],
    ['کیف نمایش درگاه و حسگر', 'Demonstration case, gateway and sensors'],
    ['ویژهٔ شریک', 'Own environment', usd(2400)],
  ],
  [
    'early-access',
    null,
    ['چهار هفته زودتر', 'Four weeks ahead'],
    ['هشت هفته زودتر', 'Eight weeks ahead', usd(500)],
  ],
  ['roadmap-briefing', null, ['سالی یک بار', 'Once a year'], ['هر فصل', 'Every quarter', usd(1200)]],
  ['awards', ['', ''], ['', ''], ['', '']],
  ['advisory-council', null, null, ['یک کرسی', 'One seat']],
];

const current: Program = {
  id: 'iot-program-2024',
  name: 'برنامهٔ شرکای خلیج سنس',
  nameEn: 'Khaleej Sense partner program',
  state: 'current',
  version: 1,
  basedOnId: null,
  startsOn: '2024-01-01',
  purpose: 'از سال ۲۰۲۴ اجرا می‌شود: سه سطح بر پایهٔ حجم خرید، با نرخی که با درآمد هر فصل بالا می‌رود.',
  purposeEn:
    'In force since 2024: three tiers by volume, with a commission rate that rises with the revenue of the quarter.',
  review: { everyMonths: 12, grace: 2, demoteTo: 'step' },
  payPeriod: 'quarter',
  budget: null,
  tiers: [
    {
      id: 'silver',
      name: 'نقره‌ای',
      nameEn: 'Silver',
      promise: 'شریک مجاز ما هستید و از قیمت شریک و آموزش برخوردار می‌شوید.',
      promiseEn: 'You are our authorised partner, with partner prices and training.',
      tone: 'silver',
      groups: [
        anyOf('silver-sales', ['revenue', usd(110_000)]),
        anyOf('silver-people', ['certified-people', 1]),
      ],
      gateIds: [],
      benefits: benefitsAt(today, 0),
      discount: 500,
    },
    {
      id: 'gold',
      name: 'طلایی',
      nameEn: 'Gold',
      promise: 'تخفیف بیشتر، بودجهٔ بازاریابی و مدیری که قلمرو شما را می‌شناسد.',
      promiseEn: 'A better discount, a marketing budget and a manager who knows your territory.',
      tone: 'gold',
      groups: [anyOf('gold-sales', ['revenue', usd(300_000)]), anyOf('gold-people', ['certified-people', 2])],
      gateIds: [],
      benefits: benefitsAt(today, 1),
      discount: 800,
    },
    {
      id: 'platinum',
      name: 'پلاتینیوم',
      nameEn: 'Platinum',
      promise: 'بزرگ‌ترین شرکای ما با بهترین قیمت، مدیر اختصاصی و پاداش فصل.',
      promiseEn: 'Our largest partners, with the best price, a dedicated manager and a quarterly rebate.',
      tone: 'platinum',
      groups: [
        anyOf('platinum-sales', ['revenue', usd(800_000)]),
        anyOf('platinum-people', ['certified-people', 4]),
      ],
      gateIds: [],
      benefits: benefitsAt(today, 2),
      discount: 1100,
    },
  ],
  rules: [
    rule({
      kind: 'slab',
      id: 'base-upper-2024',
      name: 'پورسانت پایهٔ طلایی و پلاتینیوم تا پایان ۲۰۲۵',
      nameEn: 'Base commission of Gold and Platinum until 2025',
      tierIds: ['gold', 'platinum'],
      to: '2025-12-31',
      basis: 'period',
      bands: [
        { from: 0, rate: 500 },
        { from: usd(100_000), rate: 700 },
        { from: usd(400_000), rate: 900 },
      ],
    }),
    rule({
      kind: 'slab',
      id: 'base-upper',
      name: 'پورسانت پایهٔ طلایی و پلاتینیوم',
      nameEn: 'Base commission of Gold and Platinum',
      tierIds: ['gold', 'platinum'],
      from: '2026-01-01',
      replacesId: 'base-upper-2024',
      basis: 'period',
      bands: [
        { from: 0, rate: 500 },
        { from: usd(100_000), rate: 700 },
        { from: usd(400_000), rate: 850 },
      ],
      note: 'Amended after the distributor’s fourth quarter of 2025: nine per cent on the whole quarter was more than the margin allowed.',
    }),
    rule({
      kind: 'flat',
      id: 'base-silver',
      name: 'پورسانت پایهٔ نقره‌ای',
      nameEn: 'Base commission of Silver',
      tierIds: ['silver'],
      rate: 450,
    }),
    rule({
      kind: 'flat',
      id: 'base-other',
      name: 'پورسانت پایهٔ دیگر شرکا',
      nameEn: 'Base commission of all other partners',
      rate: 300,
    }),
    rule({
      kind: 'spiff',
      id: 'spiff-assetview-2026',
      name: 'جایزهٔ AssetView، نیمهٔ نخست ۲۰۲۶',
      nameEn: 'AssetView SPIFF, first half of 2026',
      from: '2026-01-01',
      to: '2026-06-30',
      products: ['AssetView'],
      reward: { kind: 'amount', amount: usd(250) },
      minimum: usd(5000),
    }),
    rule({
      kind: 'bonus',
      id: 'bonus-platinum',
      name: 'پاداش هدف پلاتینیوم',
      nameEn: 'Target bonus of Platinum',
      tierIds: ['platinum'],
      target: { kind: 'amount', amount: usd(250_000) },
      reward: { kind: 'rate', rate: 150 },
    }),
    rule({ kind: 'split', id: 'split', name: 'فروش مشترک', nameEn: 'Co-sold deals', partner: 6000 }),
    rule({
      kind: 'clawback',
      id: 'clawback',
      name: 'بازپس‌گیری تا ۶۰ روز',
      nameEn: 'Clawback within 60 days',
      windowDays: 60,
    }),
    rule({
      kind: 'mdf',
      id: 'mdf-platinum',
      name: 'صندوق بازاریابی پلاتینیوم',
      nameEn: 'Marketing fund of Platinum',
      tierIds: ['platinum'],
      rate: 200,
      yearly: null,
    }),
    rule({
      kind: 'mdf',
      id: 'mdf-gold',
      name: 'صندوق بازاریابی طلایی',
      nameEn: 'Marketing fund of Gold',
      tierIds: ['gold'],
      rate: 100,
      yearly: null,
    }),
  ],
  discounts: [
    discount({
      kind: 'volume',
      id: 'discount-volume',
      name: 'تخفیف حجمی',
      nameEn: 'Volume discount',
      products: ['EdgeGate', 'FlowSense'],
      quantity: 50,
      rate: 400,
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
  id: 'iot-program-2027',
  name: 'برنامهٔ شرکای خلیج سنس',
  nameEn: 'Khaleej Sense partner program',
  state: 'draft',
  version: 2,
  basedOnId: current.id,
  startsOn: '2027-01-01',
  purpose:
    'پیشنهاد ما برای سال ۲۰۲۷: سطح را توانمندی و رشد می‌سازد، نه تنها حجم. آستانهٔ ورود پایین‌تر است، ثبت فرصت پاداش دارد و سهم بزرگ‌ترین شریک از بودجه کم می‌شود.',
  purposeEn:
    'Our proposal for 2027: capability and growth make the tier, not volume alone. Entry is lower, registration pays, and the largest partner takes a smaller part of the budget.',
  review: { everyMonths: 6, grace: 2, demoteTo: 'step' },
  payPeriod: 'quarter',
  budget: usd(1_300_000),
  tiers: [
    {
      id: 'silver',
      name: 'نقره‌ای',
      nameEn: 'Silver',
      promise: 'محصول را می‌شناسید، فرصت‌هایتان از آنِ خودتان می‌ماند و از نخستین معامله سود می‌برید.',
      promiseEn: 'You know the product, your opportunities stay yours, and you profit from the first deal.',
      tone: 'silver',
      groups: [
        anyOf('silver-sales', ['revenue', usd(100_000)], ['registered-deals', 6]),
        anyOf('silver-people', ['certified-people', 1]),
      ],
      gateIds: [],
      benefits: benefitsAt(next, 0),
      discount: 500,
    },
    {
      id: 'gold',
      name: 'طلایی',
      nameEn: 'Gold',
      promise:
        'با هم طرح می‌ریزیم، با هم بازاریابی می‌کنیم و هر فصلِ رو به رشد پاداش دارد. سرنخ فروش و پاسخ فنی سریع در کنار شماست.',
      promiseEn:
        'We plan and market together, and every growing quarter earns a rebate. Leads and fast technical answers are at your side.',
      tone: 'gold',
      groups: [
        anyOf('gold-sales', ['revenue', usd(240_000)]),
        anyOf('gold-growth', ['growth', 1000], ['registered-deals', 8], ['new-customers', 3]),
        anyOf('gold-people', ['certified-people', 3]),
      ],
      gateIds: ['security-check'],
      benefits: benefitsAt(next, 1),
      discount: 800,
    },
    {
      id: 'platinum',
      name: 'پلاتینیوم',
      nameEn: 'Platinum',
      promise:
        'شریک راهبردی ما هستید: مدیر اختصاصی، مهندس پشتیبان اختصاصی، آگاهی از نقشهٔ راه محصول و کرسی در شورای شرکا.',
      promiseEn:
        'You are our strategic partner: a dedicated manager, a named support engineer, sight of the roadmap and a seat on the partner council.',
      tone: 'platinum',
      groups: [
        anyOf('platinum-sales', ['revenue', usd(500_000)]),
        anyOf(
          'platinum-experts',
          ['certificate', 2, { certificateId: 'technical-professional' }],
          ['certificate', 1, { certificateId: 'implementation-expert' }],
        ),
        anyOf('platinum-sellers', ['certificate', 1, { certificateId: 'sales-professional' }]),
        anyOf(
          'platinum-quality',
          ['kpi', 4.1, { kpiId: 'customer-satisfaction' }],
          ['kpi', 3500, { kpiId: 'conversion' }],
        ),
      ],
      gateIds: ['security-check', 'customer-reference-check'],
      benefits: benefitsAt(next, 2),
      discount: 1100,
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
        { from: usd(60_000), rate: 650 },
        { from: usd(200_000), rate: 750 },
      ],
      note: 'Marginal bands: crossing a bound no longer raises the pay of the whole quarter.',
    }),
    rule({
      kind: 'flat',
      id: 'base-silver',
      name: 'پورسانت پایهٔ نقره‌ای',
      nameEn: 'Base commission of Silver',
      tierIds: ['silver'],
      rate: 450,
    }),
    rule({
      kind: 'flat',
      id: 'base-other',
      name: 'پورسانت پایهٔ دیگر شرکا',
      nameEn: 'Base commission of all other partners',
      rate: 250,
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
      id: 'spiff-north',
      name: 'جایزهٔ کویت، بحرین و قطر',
      nameEn: 'SPIFF for Kuwait, Bahrain and Qatar',
      regionIds: ['kw', 'bh', 'qa'],
      products: ['AssetView'],
      reward: { kind: 'rate', rate: 150 },
      minimum: usd(5000),
    }),
    rule({
      kind: 'spiff',
      id: 'spiff-assetview-2027',
      name: 'جایزهٔ AssetView، فصل نخست ۲۰۲۷',
      nameEn: 'AssetView SPIFF, first quarter of 2027',
      from: '2027-01-01',
      to: '2027-03-31',
      products: ['AssetView'],
      reward: { kind: 'amount', amount: usd(300) },
      minimum: usd(5000),
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
      name: 'پاداش رشد پلاتینیوم',
      nameEn: 'Growth bonus of Platinum',
      tierIds: ['platinum'],
      target: { kind: 'growth', growth: 500 },
      reward: { kind: 'rate', rate: 100 },
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
      limit: { kind: 'rate', rate: 1100 },
    }),
    rule({
      kind: 'floor',
      id: 'floor-silver',
      name: 'کف پرداخت فصل نقره‌ای',
      nameEn: 'Floor of the quarter, Silver',
      tierIds: ['silver'],
      amount: usd(600),
    }),
    rule({ kind: 'split', id: 'split', name: 'فروش مشترک', nameEn: 'Co-sold deals', partner: 7000 }),
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
      yearly: usd(25_000),
    }),
    rule({
      kind: 'mdf',
      id: 'mdf-gold',
      name: 'صندوق بازاریابی طلایی',
      nameEn: 'Marketing fund of Gold',
      tierIds: ['gold'],
      rate: 100,
      yearly: usd(6000),
    }),
  ],
  discounts: [
    discount({
      kind: 'registered',
      id: 'discount-registered',
      name: 'تخفیف فرصت ثبت‌شده',
      nameEn: 'Discount for registered deals',
      rate: 200,
    }),
    discount({
      kind: 'volume',
      id: 'discount-volume',
      name: 'تخفیف حجمی',
      nameEn: 'Volume discount',
      products: ['EdgeGate', 'FlowSense'],
      quantity: 50,
      rate: 200,
    }),
    discount({
      kind: 'promotion',
      id: 'discount-launch',
      name: 'تخفیف معرفی AssetView، فصل نخست',
      nameEn: 'AssetView promotion, first quarter',
      from: '2027-01-01',
      to: '2027-03-31',
      products: ['AssetView'],
      rate: 200,
    }),
    discount({
      kind: 'limit',
      id: 'discount-limit',
      name: 'سقف مجموع تخفیف‌ها',
      nameEn: 'Limit on all discounts together',
      rate: 1300,
    }),
  ],
  order: 2,
};

export const programs: readonly Program[] = [current, draft];

/** A correction that was itself wrong, its reversal, and one that stands. */
export const adjustments: readonly Adjustment[] = [
  {
    id: 'iot-aj-01',
    actorId: 'iot-K017',
    on: '2026-05-12',
    amount: -usd(1840),
    reason: 'Commission on a Jubail turnaround order appeared to have been paid twice in the first quarter.',
    reversesId: null,
  },
  {
    id: 'iot-aj-02',
    actorId: 'iot-K017',
    on: '2026-07-20',
    amount: usd(1840),
    reason: 'Reverses the line of 12 May: the two orders are separate, as both delivery notes show.',
    reversesId: 'iot-aj-01',
  },
  {
    id: 'iot-aj-03',
    actorId: 'iot-K005',
    on: '2026-09-30',
    amount: usd(2600),
    reason:
      'Share of the Ras Durra compressor order of June that was left out; confirmed by the head of sales.',
    reversesId: null,
  },
];
