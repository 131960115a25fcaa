import {
  anyOf,
  type BenefitLine,
  benefitsAt,
  discount,
  type NewProgram,
  type ProgramTemplate,
  plainAmount,
  rule,
} from './parts.ts';

/** Registered, gold. */
const benefits: readonly BenefitLine[] = [
  ['price-discount', ['۵٪', '5%'], ['۱۰٪', '10%']],
  ['rebate', null, ['پاداش فصل، پس از هدف رشد', 'Quarterly bonus, on growth target']],
  ['deal-protection', ['', ''], ['', '']],
  ['lead-sharing', null, ['در قلمرو شریک', 'In the partner’s territory']],
  ['named-manager', null, ['با نام و شمارهٔ مستقیم', 'With name and direct line']],
  ['presales-support', ['به درخواست', 'On request'], ['۵ روز در سال', '5 days a year']],
  [
    'listing',
    ['نام و راه تماس', 'Name and contact'],
    ['با نشان سطح و نمونهٔ کار', 'With badge and case study'],
  ],
  ['events', ['دعوت یک نفر', 'One invitation'], ['دعوت سه نفر', 'Three invitations']],
  [
    'technical-support',
    ['پاسخ تا روز کاری بعد', 'Answer by the next working day'],
    ['پاسخ تا چهار ساعت کاری', 'Answer within four working hours'],
  ],
  ['training-seats', ['۲ نفر در سال', '2 seats a year'], ['۶ نفر در سال', '6 seats a year']],
  ['nfr-licences', ['۱ کاربر', '1 user'], ['۵ کاربر', '5 users']],
  ['demo-environment', ['مشترک', 'Shared'], ['مشترک', 'Shared']],
  ['roadmap-briefing', null, ['سالی یک بار', 'Once a year']],
];

function program(scale: number, startOn?: string): NewProgram {
  const amount = (share: number): number => plainAmount(share * scale);
  return {
    name: 'برنامهٔ سادهٔ دوسطحی',
    nameEn: 'Simple two-tier program',
    basedOnId: null,
    startsOn: startOn ?? null,
    purpose:
      'برنامه‌ای که در یک صفحه جا می‌شود: همه از روز نخست شریک‌اند و آنان که بیشتر می‌فروشند و آموزش می‌بینند، نرخ و پشتیبانی بهتری دارند.',
    purposeEn:
      'A program that fits on one page: everyone is a partner from the first day, and those who sell and learn get better rates and support.',
    review: { everyMonths: 12, grace: 2, demoteTo: 'earned' },
    payPeriod: 'quarter',
    budget: null,
    tiers: [
      {
        id: 'registered',
        name: 'ثبت‌شده',
        nameEn: 'Registered',
        promise: 'بدون هیچ شرطی آغاز کنید: قیمت شریک، ثبت فرصت و آموزش از روز نخست.',
        promiseEn:
          'Begin without conditions: partner price, deal registration and training from the first day.',
        tone: 'entry',
        groups: [],
        gateIds: [],
        benefits: benefitsAt(benefits, 0),
        discount: 500,
      },
      {
        id: 'gold',
        name: 'طلایی',
        nameEn: 'Gold',
        promise:
          'مدیر کسب‌وکاری که شما را می‌شناسد در کنارتان است، سرنخ‌های قلمرو به شما می‌رسد و هر فصلِ رو به رشد پاداش دارد.',
        promiseEn:
          'A named manager is at your side, leads of your territory come to you, and every growing quarter pays a bonus.',
        tone: 'gold',
        groups: [
          anyOf('gold-sales', ['revenue', amount(0.36)], ['deals', 12]),
          anyOf(
            'gold-people',
            ['certificate', 1, { certificateId: 'sales-associate' }],
            ['certificate', 1, { certificateId: 'technical-associate' }],
          ),
        ],
        gateIds: [],
        benefits: benefitsAt(benefits, 1),
        discount: 1000,
      },
    ],
    rules: [
      rule({
        kind: 'flat',
        id: 'base-gold',
        name: 'پورسانت طلایی',
        nameEn: 'Commission of Gold',
        tierIds: ['gold'],
        rate: 1000,
      }),
      rule({
        kind: 'flat',
        id: 'base-all',
        name: 'پورسانت پایه',
        nameEn: 'Base commission',
        rate: 600,
      }),
      rule({
        kind: 'uplift',
        id: 'uplift-registered',
        name: 'افزودهٔ فرصت ثبت‌شده',
        nameEn: 'Uplift on registered deals',
        points: 200,
        windowDays: null,
      }),
      rule({
        kind: 'bonus',
        id: 'bonus-growth',
        name: 'پاداش رشد فصل',
        nameEn: 'Bonus for growth of the quarter',
        tierIds: ['gold'],
        target: { kind: 'growth', growth: 1500 },
        reward: { kind: 'amount', amount: amount(0.01) },
      }),
      rule({
        kind: 'cap',
        id: 'cap-share',
        name: 'سقف پرداخت فصل',
        nameEn: 'Cap of the quarter',
        limit: { kind: 'rate', rate: 1500 },
      }),
      rule({
        kind: 'clawback',
        id: 'clawback',
        name: 'بازپس‌گیری کالای برگشتی',
        nameEn: 'Clawback on returns',
        windowDays: null,
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
        quantity: 5,
        rate: 200,
      }),
      discount({
        kind: 'limit',
        id: 'discount-limit',
        name: 'سقف مجموع تخفیف‌ها',
        nameEn: 'Limit on all discounts together',
        rate: 1500,
      }),
    ],
  };
}

export const simpleProgram: ProgramTemplate = {
  id: 'simple',
  name: 'سادهٔ دوسطحی',
  nameEn: 'Simple, two tiers',
  description:
    'برای اکوسیستمی جوان با کمتر از بیست شریک، یا کارفرمایی که نخستین برنامهٔ خود را می‌نویسد. دو سطح، دو نرخ و بازبینی سالانه؛ بدون سامانه هم می‌توان آن را اداره کرد.',
  descriptionEn:
    'For a young ecosystem of fewer than twenty partners, or a client writing a first program. Two tiers, two rates and a yearly review; it can be run without a platform.',
  program,
};
