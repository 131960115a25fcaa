import {
  anyOf,
  type BenefitLine,
  benefitsAt,
  daysAfter,
  discount,
  type NewProgram,
  type ProgramTemplate,
  plainAmount,
  rule,
} from './parts.ts';

/** Registered, silver, gold, platinum. */
const benefits: readonly BenefitLine[] = [
  ['price-discount', ['۳٪', '3%'], ['۵٪', '5%'], ['۷٪', '7%'], ['۹٪', '9%']],
  ['mdf-fund', null, null, ['۰٫۵٪ فروش', '0.5% of sales'], ['۱٪ فروش', '1% of sales']],
  ['deal-protection', ['', ''], ['', ''], ['', ''], ['', '']],
  [
    'lead-sharing',
    null,
    ['پروژه‌های کوچک', 'Small projects'],
    ['پروژه‌های منطقه و صنعت', 'Projects of region and industry'],
    ['پیش از دیگران، پروژه‌های بزرگ هم', 'Before others, large projects too'],
  ],
  [
    'named-manager',
    null,
    null,
    ['مشترک با چند شریک', 'Shared with other partners'],
    ['اختصاصی', 'Dedicated'],
  ],
  [
    'presales-support',
    null,
    ['۳ روز در سال', '3 days a year'],
    ['۱۰ روز در سال', '10 days a year'],
    ['۲۰ روز در سال', '20 days a year'],
  ],
  [
    'listing',
    ['نام و راه تماس', 'Name and contact'],
    ['با تخصص‌ها', 'With specialities'],
    ['با گواهینامه‌ها و نمونهٔ کار', 'With certificates and case studies'],
    ['پیشنهاد نخست به مشتری', 'First recommendation to customers'],
  ],
  [
    'joint-marketing',
    null,
    null,
    ['یک نمونهٔ کار مشترک در سال', 'One joint case study a year'],
    ['سه نمونهٔ کار و یک وبینار در سال', 'Three case studies and a webinar a year'],
  ],
  [
    'events',
    ['دعوت یک نفر', 'One invitation'],
    ['دعوت دو نفر', 'Two invitations'],
    ['دعوت چهار نفر', 'Four invitations'],
    ['دعوت هشت نفر و نوبت سخنرانی', 'Eight invitations and a speaking slot'],
  ],
  [
    'technical-support',
    ['پاسخ تا دو روز کاری', 'Answer within two working days'],
    ['پاسخ تا روز کاری بعد', 'Answer by the next working day'],
    ['راه مستقیم به سطح دو', 'Direct way to second level'],
    ['مهندس پشتیبان اختصاصی', 'Named support engineer'],
  ],
  [
    'training-seats',
    ['۱ نفر در سال', '1 seat a year'],
    ['۴ نفر در سال', '4 seats a year'],
    ['۱۰ نفر در سال', '10 seats a year'],
    ['۲۰ نفر در سال', '20 seats a year'],
  ],
  [
    'nfr-licences',
    ['۱ کاربر', '1 user'],
    ['۵ کاربر', '5 users'],
    ['۱۵ کاربر', '15 users'],
    ['۳۰ کاربر', '30 users'],
  ],
  [
    'demo-environment',
    ['مشترک', 'Shared'],
    ['مشترک', 'Shared'],
    ['ویژهٔ شریک', 'Own environment'],
    ['ویژهٔ شریک، با پشتیبانی معمار', 'Own environment, with an architect’s help'],
  ],
  [
    'early-access',
    null,
    ['یک هفته زودتر', 'One week ahead'],
    ['چهار هفته زودتر', 'Four weeks ahead'],
    ['هشت هفته زودتر و عضو برنامهٔ آزمایش', 'Eight weeks ahead and in the beta program'],
  ],
  [
    'roadmap-briefing',
    null,
    null,
    ['سالی دو بار', 'Twice a year'],
    ['هر فصل، با معمار ارشد', 'Every quarter, with the chief architect'],
  ],
  ['awards', ['', ''], ['', ''], ['', ''], ['', '']],
  ['advisory-council', null, null, null, ['یک کرسی', 'One seat']],
];

function program(scale: number, startOn?: string): NewProgram {
  const amount = (share: number): number => plainAmount(share * scale);
  return {
    name: 'برنامهٔ شرکای خدمات و یکپارچه‌سازی',
    nameEn: 'Service and integration program',
    basedOnId: null,
    startsOn: startOn ?? null,
    purpose:
      'کیفیت تحویل بر فروش مقدم است: سطح شریک را نیروی گواهی‌دار، رضایت مشتری و پروژه‌های تحویل‌شده می‌سازد و درآمد به‌تنهایی کسی را بالا نمی‌برد.',
    purposeEn:
      'Quality of delivery comes before sales: certified people, satisfied customers and delivered projects make the tier, and revenue alone lifts no one.',
    review: { everyMonths: 12, grace: 1, demoteTo: 'earned' },
    payPeriod: 'quarter',
    budget: null,
    tiers: [
      {
        id: 'registered',
        name: 'ثبت‌شده',
        nameEn: 'Registered',
        promise:
          'درِ برنامه به روی شما باز است: آموزش می‌بینید، فرصت ثبت می‌کنید و در نخستین پروژه تنها نمی‌مانید.',
        promiseEn:
          'The door is open: you train, register opportunities, and are not alone on the first project.',
        tone: 'entry',
        groups: [],
        gateIds: [],
        benefits: benefitsAt(benefits, 0),
        discount: 300,
      },
      {
        id: 'silver',
        name: 'نقره‌ای',
        nameEn: 'Silver',
        promise:
          'تیم گواهی‌دار دارید و پروژه‌های کوچک را خودتان تحویل می‌دهید؛ سرنخ فروش و روزهای پشتیبانی از ماست.',
        promiseEn:
          'You have certified people and deliver smaller projects yourselves; leads and specialists’ days come from us.',
        tone: 'silver',
        groups: [
          anyOf('silver-engineers', ['certificate', 2, { certificateId: 'technical-associate' }]),
          anyOf('silver-people', ['certified-people', 3]),
          anyOf('silver-work', ['deals', 3], ['revenue', amount(0.33)]),
        ],
        gateIds: [],
        benefits: benefitsAt(benefits, 1),
        discount: 500,
      },
      {
        id: 'gold',
        name: 'طلایی',
        nameEn: 'Gold',
        promise:
          'مشتری را با اطمینان به شما می‌سپاریم: پروژه‌های منطقه و صنعت، محیط نمایشی خودتان و راه مستقیم به پشتیبانی سطح دو.',
        promiseEn:
          'We entrust customers to you: projects of your region and industry, an environment of your own and a direct way to second-level support.',
        tone: 'gold',
        groups: [
          anyOf('gold-engineers', ['certificate', 2, { certificateId: 'technical-professional' }]),
          anyOf('gold-experts', ['certificate', 1, { certificateId: 'implementation-expert' }]),
          anyOf('gold-customers', ['kpi', 4, { kpiId: 'customer-satisfaction' }]),
          anyOf('gold-work', ['deals', 8], ['revenue', amount(0.7)]),
        ],
        gateIds: ['security-check'],
        benefits: benefitsAt(benefits, 2),
        discount: 700,
      },
      {
        id: 'platinum',
        name: 'پلاتینیوم',
        nameEn: 'Platinum',
        promise:
          'بزرگ‌ترین پروژه‌ها را با هم به دست می‌آوریم: مهندس پشتیبان اختصاصی، معمار در کنار تیم شما و صدای شما در نقشهٔ راه محصول.',
        promiseEn:
          'We win the largest projects together: a named support engineer, an architect beside your team and your voice in the roadmap.',
        tone: 'platinum',
        groups: [
          anyOf('platinum-engineers', ['certificate', 4, { certificateId: 'technical-professional' }]),
          anyOf('platinum-experts', ['certificate', 2, { certificateId: 'implementation-expert' }]),
          anyOf('platinum-customers', ['kpi', 4.3, { kpiId: 'customer-satisfaction' }]),
          anyOf(
            'platinum-loyalty',
            ['kpi', 8500, { kpiId: 'renewal-rate' }],
            ['kpi', 3500, { kpiId: 'conversion' }],
          ),
          anyOf('platinum-work', ['revenue', amount(1.5)]),
          anyOf('platinum-tenure', ['tenure', 18]),
        ],
        gateIds: ['security-check', 'customer-reference-check'],
        benefits: benefitsAt(benefits, 3),
        discount: 900,
      },
    ],
    rules: [
      rule({
        kind: 'slab',
        id: 'base-upper',
        name: 'پورسانت پروژه، طلایی و پلاتینیوم',
        nameEn: 'Project commission, Gold and Platinum',
        tierIds: ['gold', 'platinum'],
        basis: 'deal',
        bands: [
          { from: 0, rate: 500 },
          { from: amount(0.1), rate: 700 },
          { from: amount(0.3), rate: 900 },
        ],
      }),
      rule({
        kind: 'slab',
        id: 'base-silver',
        name: 'پورسانت پروژه، نقره‌ای',
        nameEn: 'Project commission, Silver',
        tierIds: ['silver'],
        basis: 'deal',
        bands: [
          { from: 0, rate: 400 },
          { from: amount(0.1), rate: 550 },
        ],
      }),
      rule({
        kind: 'flat',
        id: 'base-entry',
        name: 'پورسانت معرفی',
        nameEn: 'Referral commission',
        rate: 300,
      }),
      rule({
        kind: 'uplift',
        id: 'uplift-registered',
        name: 'افزودهٔ فرصت ثبت‌شده، مهلت ۱۸۰ روز',
        nameEn: 'Uplift on registered deals, 180 days',
        points: 200,
        windowDays: 180,
      }),
      rule({
        kind: 'spiff',
        id: 'spiff-module',
        name: 'جایزهٔ افزودن ماژول به مشتری کنونی',
        nameEn: 'SPIFF for a further module at a customer',
        from: startOn ?? null,
        to: startOn === undefined ? null : daysAfter(startOn, 179),
        reward: { kind: 'rate', rate: 100 },
        minimum: amount(0.05),
      }),
      rule({
        kind: 'bonus',
        id: 'bonus-growth',
        name: 'پاداش رشد فصل',
        nameEn: 'Bonus for growth of the quarter',
        tierIds: ['silver', 'gold', 'platinum'],
        target: { kind: 'growth', growth: 1000 },
        reward: { kind: 'rate', rate: 50 },
      }),
      rule({
        kind: 'cap',
        id: 'cap-amount',
        name: 'سقف پرداخت فصل',
        nameEn: 'Cap of the quarter',
        limit: { kind: 'amount', amount: amount(0.15) },
      }),
      rule({
        kind: 'split',
        id: 'split-even',
        name: 'فروش مشترک با تیم شرکت، نیم به نیم',
        nameEn: 'Co-sold with the company’s team, half and half',
        partner: 5000,
      }),
      rule({
        kind: 'floor',
        id: 'floor-upper',
        name: 'کف پرداخت فصل، طلایی و پلاتینیوم',
        nameEn: 'Floor of the quarter, Gold and Platinum',
        tierIds: ['gold', 'platinum'],
        amount: amount(0.006),
      }),
      rule({
        kind: 'clawback',
        id: 'clawback',
        name: 'بازپس‌گیری پروژهٔ برگشتی تا ۱۸۰ روز',
        nameEn: 'Clawback on returned projects, 180 days',
        windowDays: 180,
      }),
      rule({
        kind: 'mdf',
        id: 'mdf-platinum',
        name: 'صندوق بازاریابی پلاتینیوم',
        nameEn: 'Marketing fund of Platinum',
        tierIds: ['platinum'],
        rate: 100,
        yearly: amount(0.03),
      }),
      rule({
        kind: 'mdf',
        id: 'mdf-gold',
        name: 'صندوق بازاریابی طلایی',
        nameEn: 'Marketing fund of Gold',
        tierIds: ['gold'],
        rate: 50,
        yearly: amount(0.01),
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
        kind: 'limit',
        id: 'discount-limit',
        name: 'سقف مجموع تخفیف‌ها',
        nameEn: 'Limit on all discounts together',
        rate: 1200,
      }),
    ],
  };
}

export const servicesProgram: ProgramTemplate = {
  id: 'services',
  name: 'خدمات و یکپارچه‌سازی',
  nameEn: 'Services and integration',
  description:
    'برای کارفرمایی که ارزش محصولش به پیاده‌سازی خوب بسته است و شرکایش یکپارچه‌ساز، خدمات‌دهنده و مشاورند. گواهینامه، رضایت مشتری و تأیید مراجع بر درآمد مقدم است؛ پورسانت برای هر پروژه حساب می‌شود و مهلت‌ها با چرخهٔ بلند فروش سازگار است.',
  descriptionEn:
    'For clients whose product is worth little without good implementation, with integrators, service firms and consultants as partners. Certificates, satisfaction and references come before revenue; commission is per project, and windows suit long sales cycles.',
  program,
};
