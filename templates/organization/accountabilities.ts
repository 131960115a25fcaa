import type { TeamKey } from '#shared/domain/organization/structure.ts';

/** A phrase for what a unit answers for, to choose from when a unit is described. */
export interface Accountability {
  readonly id: string;
  readonly team: TeamKey;
  readonly text: string;
  readonly textEn: string;
}

const of = (
  team: TeamKey,
  phrases: readonly (readonly [id: string, text: string, textEn: string])[],
): Accountability[] => phrases.map(([id, text, textEn]) => ({ id, team, text, textEn }));

/** The library of accountabilities, by team (S17). */
export const accountabilities: readonly Accountability[] = [
  ...of('leadership', [
    ['result', 'نتیجهٔ مالی کانال غیرمستقیم', 'Financial result of the indirect channel'],
    ['charter', 'حدود اختیار تیم مرکزی و واحدها', 'Decision rights between the central team and the units'],
    ['budget', 'بودجهٔ برنامهٔ شرکا', 'Budget of the partner program'],
    ['escalation', 'داوری نهایی در تعارض‌های کانال', 'Final ruling in channel conflicts'],
    [
      'sponsor',
      'هم‌سویی مدیران ارشد با برنامهٔ شرکا',
      'Alignment of senior executives with the partner program',
    ],
    ['people', 'جذب و رشد افراد کلیدی تیم شرکا', 'Hiring and growth of key people in the partner team'],
  ]),
  ...of('strategy', [
    [
      'map',
      'به‌روز بودن نقشهٔ اکوسیستم و بخش‌بندی شرکا',
      'An up-to-date ecosystem map and partner segmentation',
    ],
    [
      'goals',
      'هدف‌گذاری و بازبینی فصلی راهبرد شرکا',
      'Goal setting and quarterly review of the partner strategy',
    ],
    ['tiers', 'طراحی سطح‌ها، مزایا و شرط‌ها', 'Design of tiers, benefits and requirements'],
    ['commission', 'قواعد پورسانت و درستی پرداخت‌ها', 'Commission rules and correct payouts'],
    ['policy', 'سیاست قلمرو، قیمت و ثبت فرصت فروش', 'Territory, price and deal-registration policy'],
    ['platform', 'سکوی مدیریت شرکا و کیفیت داده‌های آن', 'The partner platform and the quality of its data'],
    ['reporting', 'گزارش یکپارچهٔ عملکرد شرکا به مدیریت', 'One report on partner performance for management'],
    ['scan', 'پایش بازار و یافتن فضاهای خالی', 'Market scan and white-space analysis'],
  ]),
  ...of('recruitment', [
    ['profile', 'تعریف نمایهٔ شریک مطلوب', 'Definition of the ideal partner profile'],
    ['pipeline', 'قیف جذب شرکا و نرخ تبدیل آن', 'The recruitment pipeline and its conversion'],
    ['due-diligence', 'بررسی صلاحیت و مدارک متقاضیان', 'Vetting of applicants and their documents'],
    ['contract', 'بستن قرارداد شراکت در مهلت مقرر', 'Partner contracts signed within the agreed time'],
    ['onboarding', 'پذیرش شریک تازه تا نخستین فروش', 'Onboarding of a new partner up to its first sale'],
    ['welcome', 'بستهٔ خوشامد و دسترسی به پورتال', 'Welcome kit and access to the portal'],
    ['exit', 'خروج منظم شرکای کم‌اولویت', 'Orderly exit of low-priority partners'],
  ]),
  ...of('enablement', [
    ['curriculum', 'برنامهٔ آموزش هر سطح و هر نوع شریک', 'Curriculum for each tier and type of partner'],
    ['certification', 'گواهینامه‌ها و اعتبار آن‌ها', 'Certifications and their validity'],
    ['content', 'محتوای فروش و فنی به‌روز برای شرکا', 'Up-to-date sales and technical content for partners'],
    ['webinars', 'تقویم وبینارها و کارگاه‌ها', 'Calendar of webinars and workshops'],
    ['coaching', 'همراهی شریک در نخستین پروژه‌ها', 'Coaching of partners in their first projects'],
    ['lab', 'محیط آزمایشی و نسخهٔ نمایشی محصول', 'Lab environment and product demo for partners'],
    ['skills-data', 'سنجش اثر آموزش بر فروش شریک', 'Measured effect of training on partner sales'],
  ]),
  ...of('co-selling', [
    ['accounts', 'برنامهٔ مشترک حساب‌های کلیدی', 'Joint plans for key accounts'],
    ['revenue', 'درآمد شرکای واحد یا منطقه', 'Revenue of the partners of the unit or region'],
    ['registration', 'تأیید ثبت فرصت‌ها در مهلت مقرر', 'Approval of deal registrations in time'],
    ['presales', 'پشتیبانی پیش‌فروش و اثبات مفهوم', 'Presales support and proof of concept'],
    [
      'qbr',
      'بازبینی فصلی عملکرد با هر شریک راهبردی',
      'Quarterly business review with each strategic partner',
    ],
    ['direct-team', 'هماهنگی فروش مستقیم و فروش شریک', 'Coordination of direct sales and partner sales'],
    ['health', 'سلامت شرکا و اقدام برای شرکای پرخطر', 'Partner health and action on partners at risk'],
  ]),
  ...of('co-marketing', [
    ['plan', 'برنامهٔ بازاریابی مشترک هر فصل', 'Quarterly co-marketing plan'],
    ['mdf', 'بودجهٔ بازاریابی مشترک و بازده آن', 'Market development funds and their return'],
    ['campaigns', 'اجرای کمپین‌ها و رویدادهای مشترک', 'Joint campaigns and events'],
    ['assets', 'دارایی‌های بازاریابی با نام شریک', 'Co-branded marketing assets'],
    ['leads', 'تحویل سرنخ‌ها به شریک و پیگیری آن‌ها', 'Hand-over of leads to partners and their follow-up'],
    [
      'community',
      'جامعهٔ شرکا، قدردانی و داستان‌های موفقیت',
      'Partner community, recognition and success stories',
    ],
  ]),
];
