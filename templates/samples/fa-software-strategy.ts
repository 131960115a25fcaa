import type { Decision } from '#shared/domain/strategy/decision.ts';
import type { Goal } from '#shared/domain/strategy/goal.ts';
import { shippedRowsIn } from '../shipped.ts';
import { judged, plainGoal, scenario } from './engagement.ts';

const shipped = shippedRowsIn('fa');
const billion = 1_000_000_000;

/** Why Sepehr wants partners: points of the steering group in its first meeting. */
export const drivers = judged(shipped.drivers, {
  geography: {
    points: 30,
    evidence:
      'در سال گذشته ۴۱ درخواست از شش استانی رسید که شرکت در آن‌ها دفتری ندارد؛ تنها ۷ درخواست پیگیری شد.',
  },
  niche: { points: 15, evidence: 'نرخ برد در بانک‌ها ۳۸٪ و در صنایع معدنی ۱۱٪ است؛ محصول یکی است.' },
  solution: {
    points: 20,
    evidence: 'از ۲۳ فرصت ازدست‌رفته، ۹ فرصت بر سر درگاه پرداخت و هوش تجاری از دست رفت.',
  },
  marketing: { points: 10, evidence: 'بودجهٔ بازاریابی سه سال ثابت مانده و رقیب اصلی دو برابر هزینه می‌کند.' },
  cycle: { points: 15, evidence: 'میانگین چرخهٔ فروش ۷٫۵ ماه است؛ با یکپارچه‌ساز شناخته‌شده ۴٫۲ ماه.' },
  cost: { points: 10, evidence: 'هزینهٔ فروش مستقیم ۱۶٪ درآمد است و هر سال بیشتر می‌شود.' },
});

export const driverComparisons = [
  { firstId: 'cost', secondId: 'cycle', preferred: 'second', note: '' },
  { firstId: 'cost', secondId: 'geography', preferred: 'second', note: '' },
  { firstId: 'cost', secondId: 'solution', preferred: 'second', note: 'مدیر مالی نظر دیگری دارد' },
  { firstId: 'cycle', secondId: 'geography', preferred: 'second', note: '' },
  { firstId: 'cycle', secondId: 'solution', preferred: 'equal', note: '' },
  { firstId: 'geography', secondId: 'niche', preferred: 'first', note: '' },
  { firstId: 'geography', secondId: 'solution', preferred: 'first', note: '' },
  { firstId: 'marketing', secondId: 'niche', preferred: 'second', note: '' },
] as const;

const start = '2026-10-23';

export const goals: readonly Goal[] = [
  {
    ...plainGoal,
    id: 'goal-share',
    title: 'سهم کانال غیرمستقیم از ۲۰٪ به ۴۰٪ در ۲۴ ماه',
    titleEn: 'Indirect share from 20% to 40% in 24 months',
    driverIds: ['geography', 'cost'],
    kpiId: 'indirect-share',
    scope: 'همهٔ محصولات، بازار داخلی',
    baseline: 2000,
    baselineOn: '2026-09-22',
    baselineSource: 'گزارش مالی شش‌ماههٔ نخست ۱۴۰۵',
    target: 4000,
    startOn: start,
    dueOn: '2028-10-21',
    owner: 'معاون فروش',
    benchmarkId: 'bm-b2b-share',
    history: [
      { on: '2024-09-21', value: 1100 },
      { on: '2025-03-20', value: 1350 },
      { on: '2025-09-22', value: 1600 },
      { on: '2026-03-20', value: 1820 },
    ],
    order: 1,
  },
  {
    ...plainGoal,
    id: 'goal-cycle',
    title: 'زمان تا نخستین فروش شریک تازه از ۱۹۰ به ۱۲۰ روز',
    titleEn: 'Time to a new partner’s first deal from 190 to 120 days',
    driverIds: ['cycle'],
    kpiId: 'time-to-first-deal',
    scope: 'شریک‌های پذیرفته‌شده از آبان ۱۴۰۵',
    baseline: 190,
    baselineOn: '2026-09-22',
    baselineSource: 'سامانهٔ ارتباط با مشتری، ۱۱ شریک دو سال گذشته',
    target: 120,
    startOn: start,
    dueOn: '2027-10-22',
    owner: 'مدیر جذب شرکا',
    history: [
      { on: '2025-09-22', value: 230 },
      { on: '2026-03-20', value: 205 },
    ],
    order: 2,
  },
  {
    ...plainGoal,
    id: 'goal-certified',
    title: 'دو برابر شدن نیروی گواهی‌دار نزد شرکا',
    titleEn: 'Twice as many certified people at partners',
    driverIds: ['solution', 'niche'],
    kpiId: 'certified-people',
    scope: 'محصول‌های بانکداری و منابع سازمانی',
    baseline: 46,
    baselineOn: '2026-09-22',
    baselineSource: 'دفتر گواهینامه‌های واحد آموزش',
    target: 95,
    startOn: start,
    dueOn: '2027-10-22',
    owner: 'مدیر توانمندسازی شرکا',
    history: [
      { on: '2025-09-22', value: 24 },
      { on: '2026-03-20', value: 35 },
    ],
    order: 3,
  },
  {
    ...plainGoal,
    id: 'goal-dependence',
    title: 'کاهش سهم بزرگ‌ترین شریک به کمتر از ۲۰٪',
    titleEn: 'Largest partner’s share below 20%',
    driverIds: ['geography'],
    kpiId: 'top1-share',
    scope: 'درآمد ۱۲ ماههٔ کانال',
    baseline: 2840,
    baselineOn: '2026-09-22',
    baselineSource: 'دفتر شرکای همین پرونده',
    target: 2000,
    startOn: start,
    dueOn: '2028-10-21',
    owner: 'معاون فروش',
    history: [{ on: '2025-09-22', value: 3310 }],
    order: 4,
  },
  {
    // Left unfinished on purpose: the builder says what is missing.
    ...plainGoal,
    id: 'goal-south',
    title: 'حضور در استان‌های جنوبی',
    titleEn: 'Presence in the southern provinces',
    driverIds: ['geography'],
    kpiId: 'active-partners',
    scope: 'هرمزگان، بوشهر، سیستان و بلوچستان',
    baseline: 1,
    target: 4,
    owner: '',
    dueOn: '2027-10-22',
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
          scores: {
            breadth: {
              coverage: 5,
              support: 2,
              complexity: 2,
              attraction: 3,
              brand: 2,
              speed: 3,
              resilience: 5,
            },
            depth: {
              coverage: 2,
              support: 4,
              complexity: 5,
              attraction: 3,
              brand: 4,
              speed: 3,
              resilience: 2,
            },
            layered: {
              coverage: 4,
              support: 3,
              complexity: 4,
              attraction: 4,
              brand: 4,
              speed: 4,
              resilience: 4,
            },
          },
          chosenId: 'layered',
          rationale:
            'بانکداری و فولاد به شریک عمیق نیاز دارند، اما شش استان بی‌نماینده با شریک عمیق پوشش داده نمی‌شوند. هستهٔ یازده‌نفرهٔ راهبردی می‌ماند و لایهٔ گسترده با پرتال و خدمت استاندارد اداره می‌شود.',
          dissent: [
            {
              who: 'مدیر فروش سازمانی',
              text: 'لایهٔ گسترده وقت کارشناسان پیش‌فروش را می‌گیرد؛ بهتر است تا پایان ۱۴۰۶ تنها بر هسته کار کنیم.',
            },
          ],
          decidedOn: '2026-11-05',
          decidedBy: 'کمیتهٔ راهبری',
        },
      ]
    : []),
  ...(cooperation
    ? [
        {
          ...cooperation,
          title: 'مدل همکاری با یکپارچه‌سازها',
          titleEn: 'Cooperation model with integrators',
          actorType: 'integrator' as const,
          scores: {
            distribution: {
              revenue: 2,
              margin: 2,
              capability: 2,
              closeness: 1,
              control: 2,
              speed: 3,
              effort: 4,
              peace: 3,
            },
            resale: {
              revenue: 4,
              margin: 3,
              capability: 3,
              closeness: 4,
              control: 3,
              speed: 4,
              effort: 3,
              peace: 2,
            },
            technology: {
              revenue: 3,
              margin: 4,
              capability: 4,
              closeness: 3,
              control: 4,
              speed: 2,
              effort: 2,
              peace: 4,
            },
            service: {
              revenue: 4,
              margin: 4,
              capability: 5,
              closeness: 5,
              control: 4,
              speed: 3,
              effort: 2,
              peace: 4,
            },
            referral: {
              revenue: 2,
              margin: 5,
              capability: 2,
              closeness: 3,
              control: 5,
              speed: 5,
              effort: 5,
              peace: 4,
            },
          },
          chosenId: 'service',
          rationale:
            'یکپارچه‌سازها به مشتری نزدیک‌ترند و استقرار را بهتر از ما انجام می‌دهند. فروش پروانه با ما می‌ماند و استقرار و پشتیبانی با آن‌هاست؛ پورسانت معرفی جداگانه پرداخت می‌شود.',
          terms:
            'دست‌کم سه نیروی گواهی‌دار برای هر محصول؛ تحویل بر پایهٔ چک‌لیست مشترک؛ پورسانت معرفی ۸٪ سال نخست؛ بازبینی فصلی با مدیر کسب‌وکار شریک.',
          dissent: [],
          decidedOn: '2026-11-12',
          decidedBy: 'معاون فروش',
        },
      ]
    : []),
];

/** The balance sheet as the workshop of leaders saw it. */
export const argumentRows = judged(shipped.arguments, {
  'benefit-reach': { rating: 5, evidence: '۴۱ درخواست بی‌پاسخ از شش استان در سال گذشته.' },
  'benefit-speed': { rating: 4, evidence: 'چرخهٔ فروش با یکپارچه‌ساز ۴٫۲ ماه در برابر ۷٫۵ ماه.' },
  'benefit-solution': { rating: 4, evidence: 'سه راهکار مشترک سال گذشته ۱۱۰ میلیارد ریال فروش آورد.' },
  'benefit-cost': { rating: 3, evidence: 'هزینهٔ فروش در سفارش‌های کانال ۹٪ و در فروش مستقیم ۱۶٪ بود.' },
  'benefit-innovation': { rating: 2, evidence: 'دو استارتاپ افزونه ساخته‌اند؛ هنوز درآمدی ثبت نشده است.' },
  'drawback-control': { rating: 3, evidence: 'رضایت مشتری در پروژه‌های شرکا ۱۲ واحد پایین‌تر است.' },
  'drawback-coordination': {
    rating: 3,
    evidence: 'چهار واحد با شرکا سروکار دارند و هماهنگ‌کنندهٔ مشخصی نیست.',
  },
  'drawback-conflict': { rating: 4, evidence: 'تعارض قلمرو فارس میان سامانهٔ آریا و رایان‌گستر جنوب باز است.' },
  'drawback-setup': { rating: 3, evidence: 'برآورد راه‌اندازی ۳۵ میلیارد ریال پیش از نخستین درآمد افزوده.' },
  'drawback-dependence': { rating: 5, evidence: 'پیشگامان دادهٔ البرز ۲۸٫۴٪ درآمد کانال را می‌آورد.' },
  'context-customer': { rating: 4, evidence: 'هفت مناقصهٔ اخیر راهکار کامل خواستند، نه نرم‌افزار تنها.' },
  'context-specialisation': {
    rating: 4,
    evidence: 'دو رقیب تولید را به شریک سپرده و بر محصول متمرکز شده‌اند.',
  },
  'context-platforms': { rating: 3, evidence: 'نسخهٔ ابری از بهار ۱۴۰۵ رابط برنامه‌نویسی عمومی دارد.' },
  'context-globalisation': { rating: 2, evidence: 'فروش منطقه‌ای هنوز در برنامهٔ دوساله نیست.' },
});

export const benchmarks = judged(shipped.benchmarks, {
  'bm-chat': { clientValue: 5500, clientSource: 'نمونهٔ ۲۰۰ پرسش شرکا، مهر ۱۴۰۵' },
});

const base = {
  revenue: [7000 * billion, 6300 * billion, 7700 * billion, 'برنامهٔ فروش ۱۴۰۶، معاون فروش'],
  growth: [2800, 2000, 3500, 'میانگین سه سال گذشته'],
  shareStart: [2000, null, null, 'گزارش مالی شش‌ماههٔ نخست ۱۴۰۵'],
  shareTarget: [4000, 3200, 4500, 'هدف کمیتهٔ راهبری'],
  rampMonths: [24, 20, 32, 'هدف کمیتهٔ راهبری'],
  incremental: [5000, 3500, 6000, 'نمونهٔ ۶۰ فرصت کانال: ۳۱ فرصت بدون شریک به ما نمی‌رسید'],
  margin: [6000, 5400, 6500, 'حسابداری صنعتی ۱۴۰۴'],
  payout: [1200, 1000, 1500, 'طرح پورسانت پیشنهادی'],
  directCost: [1600, 1200, 1800, 'هزینهٔ واحد فروش بر درآمد، ۱۴۰۴'],
  setup: [35 * billion, 28 * billion, 48 * billion, 'برآورد مشاور'],
  staff: [5_600_000_000, 5 * billion, 7 * billion, 'برنامهٔ نیروی انسانی'],
  platform: [1_500_000_000, billion, 2_200_000_000, 'پیشنهاد دو فروشندهٔ PRM'],
  marketing: [3 * billion, 2 * billion, 4 * billion, 'بودجهٔ بازاریابی مشترک'],
  discount: [3000, 2500, 3500, 'نرخ بازده مورد انتظار هیئت‌مدیره'],
} as const;

export const businessCases = [
  scenario(
    {
      id: 'case-base',
      name: 'پایه',
      nameEn: 'Base',
      main: true,
      order: 1,
      note: 'هدف کمیتهٔ راهبری با هزینه‌های برآوردی.',
    },
    base,
    { curve: 's-curve', staffFromPlan: true },
  ),
  scenario(
    {
      id: 'case-cautious',
      name: 'محتاطانه',
      nameEn: 'Cautious',
      main: false,
      order: 2,
      note: 'سهم غیرمستقیم به ۳۴٪ می‌رسد و بخش کوچک‌تری از آن تازه است.',
    },
    base,
    {
      curve: 's-curve',
      staffFromPlan: true,
      values: { shareTarget: 3400, rampMonths: 30, incremental: 3800, payout: 1300 },
    },
  ),
  scenario(
    {
      id: 'case-ambitious',
      name: 'بلندپروازانه',
      nameEn: 'Ambitious',
      main: false,
      order: 3,
      note: 'سرمایه‌گذاری بیشتر در آغاز و رسیدن به ۴۵٪ در ۲۰ ماه.',
    },
    base,
    {
      curve: 'linear',
      staffFromPlan: true,
      values: { shareTarget: 4500, rampMonths: 20, setup: 48 * billion, marketing: 4 * billion },
    },
  ),
];
