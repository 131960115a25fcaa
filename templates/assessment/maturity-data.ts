import { field } from './parts.ts';

/** Data, KPIs and platform: one truth about partners, in time, where the work is done. */
export const dataField = field(
  {
    id: 'data',
    name: 'داده، شاخص‌ها و سکو',
    nameEn: 'Data, KPIs and platform',
    description:
      'آیا یک تصویر درست از شرکا در دسترس است، شاخص‌ها تعریف واحد دارند، سکوی شرکا به کار می‌آید و تصمیم‌ها بر داده استوار است.',
    descriptionEn:
      'Whether there is one correct picture of partners, indicators with one definition, a platform that partners use, and decisions that rest on data.',
    weight: 2,
  },
  {
    id: 'data-indicators',
    text: 'شاخص‌های کلیدی عملکرد شرکا چگونه تعریف و گزارش می‌شود؟',
    textEn: 'How are partner KPIs defined and reported?',
    why: 'شاخصی که دو واحد آن را دو گونه حساب می‌کنند، جلسه را به بحث بر سر رقم می‌کشاند.',
    whyEn: 'An indicator that two units compute in two ways turns the meeting into a quarrel over figures.',
    evidence: 'شناسنامهٔ شاخص‌ها با فرمول و صاحب؛ گزارش سه ماه گذشته؛ هدف و مقدار واقعی هر شاخص.',
    evidenceEn:
      'KPI cards with formula and owner; the last three months’ reports; target and actual of each.',
    levels: [
      'تنها رقم در دسترس فروش کل است؛ سهم شرکا از آن را تخمین می‌زنند.',
      'چند رقم برای هر جلسه از نو گردآوری می‌شود و نتیجه به گردآورنده بستگی دارد.',
      'هر شاخص فرمول، تناوب و صاحب در هر دو طرف دارد و هر ماه در قالبی ثابت منتشر می‌شود.',
      'شاخص‌ها تا سطح شریک و منطقه شکسته‌اند، هدف و روند دارند و هر انحراف معنادار همراه توضیح و اقدام می‌آید.',
      'شاخص‌های پیش‌نگر کنار شاخص‌های نتیجه آمده‌اند، شریک همان ارقام را می‌بیند و شاخصی که تصمیمی را عوض نکند کنار می‌رود.',
    ],
    levelsEn: [
      'Total sales is the only figure at hand; the partners’ part of it is an estimate.',
      'Some figures are gathered anew for each meeting, and the result depends on who gathered them.',
      'Every indicator has a formula, a frequency and an owner on both sides, and is published monthly in a fixed format.',
      'Indicators break down to partner and region, have targets and trends, and every significant deviation comes with an explanation and an action.',
      'Leading indicators stand beside results, partners see the same figures, and an indicator that changes no decision is dropped.',
    ],
  },
  {
    id: 'data-truth',
    text: 'دادهٔ شرکا کجا نگهداری می‌شود و کیفیت آن چگونه است؟',
    textEn: 'Where is partner data kept, and how good is it?',
    why: 'پورسانت، سطح و تحلیل ریسک همه بر همین داده بنا می‌شود؛ خطای آن به اختلاف با شریک می‌انجامد.',
    whyEn:
      'Commission, tiers and risk analysis all rest on this data; its errors end in disputes with partners.',
    evidence: 'فهرست منابع داده با صاحب؛ نتیجهٔ سنجش کیفیت؛ مقایسهٔ فروش یک شریک در سه سامانه.',
    evidenceEn:
      'The inventory of data sources with owners; quality measurements; one partner’s sales in three systems.',
    weight: 2,
    levels: [
      'دادهٔ هر شریک در ایمیل و صفحه‌گستردهٔ افراد پراکنده است و نام او با چند املا ثبت شده است.',
      'فهرست مالی و فهرست فروش جداگانه نگه داشته و هنگام اختلاف با دست تطبیق داده می‌شوند.',
      'هر شریک یک شناسه در همهٔ سامانه‌ها دارد و برای هر قلم داده یک منبع معتبر و صاحب تعیین شده است.',
      'کامل‌بودن، درستی و تازگی داده ماهانه امتیاز می‌گیرد و خطا در مبدأ اصلاح می‌شود، نه در گزارش.',
      'داده در لحظهٔ رخداد و بدون ورود دوباره می‌رسد، شریک اطلاعات خود را تأیید می‌کند و کیفیت داده پیوسته بالای هدف می‌ماند.',
    ],
    levelsEn: [
      'Data on each partner lies in personal e-mail and spreadsheets, its name spelt in several ways.',
      'Finance and sales keep separate lists that are reconciled by hand when there is a dispute.',
      'A partner has one identifier across systems, and for each item of data one valid source and owner is named.',
      'Completeness, accuracy and freshness are scored monthly, and errors are mended at the source rather than in the report.',
      'Data arrives as events happen, without retyping; partners confirm their own record, and quality stays above target.',
    ],
  },
  {
    id: 'data-platform',
    text: 'شرکا کار روزمرهٔ خود با شرکت را از چه راهی انجام می‌دهند؟',
    textEn: 'By what means do partners do their daily business with the company?',
    why: 'سکویی که کار شریک را آسان‌تر نکند، تنها یک فرم اضافه است و خالی می‌ماند.',
    whyEn: 'A platform that does not make a partner’s work easier is one more form to fill, and stays empty.',
    evidence: 'نمایش زندهٔ پرتال؛ آمار کاربران فعال؛ سهم درخواست‌هایی که از راه پرتال می‌آید.',
    evidenceEn: 'A live walk through the portal; active users; the share of requests that come through it.',
    levels: [
      'تلفن، پیام‌رسان و ایمیل تنها راه است؛ سابقهٔ هر درخواست نزد گیرندهٔ آن می‌ماند.',
      'صفحه‌ای برای دریافت فایل هست یا چند فرم برخط؛ بیشتر شرکا رمز خود را فراموش کرده‌اند.',
      'پرتال ثبت فرصت، آموزش، محتوا و پیگیری درخواست را در بر دارد و شرکای فعال با آن کار می‌کنند.',
      'به‌کارگیری پرتال به تفکیک شریک سنجیده می‌شود، مانع‌ها هر فصل رفع می‌شود و پورسانت و سطح نیز همان‌جا دیده می‌شود.',
      'سامانهٔ شرکا و شرکت به هم متصل است، کارهای تکراری خودکار انجام می‌شود و نقشهٔ راه سکو با رأی کاربران آن نوشته می‌شود.',
    ],
    levelsEn: [
      'Telephone, messenger and e-mail are the only way; the history of a request stays with whoever received it.',
      'There is a download page or a few online forms, and most partners have forgotten their password.',
      'The portal covers deal registration, training, assets and requests, and active partners work with it.',
      'Adoption is measured by partner, obstacles are removed quarterly, and commission and tier are shown there too.',
      'Partners’ systems are connected with the company’s, routine work runs by itself, and users’ votes shape the platform’s roadmap.',
    ],
  },
  {
    id: 'data-decisions',
    text: 'داده چگونه به تصمیم و هشدار زودهنگام دربارهٔ شرکا تبدیل می‌شود؟',
    textEn: 'How does data turn into decisions and early warnings about partners?',
    why: 'افت یک شریک از ماه‌ها پیش در فرصت‌ها و آموزش او پیداست؛ پرسش این است که چه کسی نگاه می‌کند.',
    whyEn:
      'A partner’s decline shows months ahead in its opportunities and training; the question is who looks.',
    evidence: 'نمای سلامت و ریسک شرکا؛ فهرست هشدارها با اقدام انجام‌شده؛ خطای پیش‌بینی چهار فصل گذشته.',
    evidenceEn:
      'The health and risk view of partners; alerts with the action taken; forecast errors over four quarters.',
    levels: [
      'از رفتن یا افت یک شریک هنگامی آگاه می‌شوند که سفارش‌های او قطع شده باشد.',
      'گزارش‌های گذشته خوانده می‌شود، ولی مبنای تصمیم برداشت شخصی مدیر از شریک است.',
      'نمای مدیریتی ماهانه وضع هر شریک را با حدهای معین نشان می‌دهد و در جلسهٔ ثابتی بررسی می‌شود.',
      'امتیاز سلامت و نشانه‌های ریسک پیش از افت هشدار می‌دهد، هر هشدار صاحب دارد و خطای پیش‌بینی فروش منتشر می‌شود.',
      'پیش‌بینی‌ها با روش آزموده بهتر می‌شوند، اثر هر مداخله سنجیده می‌شود و شریک نیز از هشدارها برای ادارهٔ کار خود بهره می‌برد.',
    ],
    levelsEn: [
      'A partner’s decline or departure is noticed when its orders stop.',
      'Past reports are read, but decisions follow the manager’s impression of the partner.',
      'A monthly management view shows each partner’s state against set limits and is discussed in a standing meeting.',
      'Health scores and risk signs warn before a decline, each alert has an owner, and forecast errors are published.',
      'Forecasts improve by tested methods, the effect of interventions is measured, and partners run their own business on the same alerts.',
    ],
  },
  {
    id: 'data-sharing',
    text: 'چه داده‌ای با شرکا و میان سامانه‌ها ردوبدل می‌شود و بر چه پایه‌ای؟',
    textEn: 'What data is exchanged with partners and between systems, and on what basis?',
    why: 'شریک بدون داده نابیناست و اشتراک بدون قاعده حریم خصوصی مشتری را به خطر می‌اندازد؛ هر دو به اعتماد آسیب می‌زند.',
    whyEn: 'Without data partners are blind; without rules customers’ privacy is at risk. Both damage trust.',
    evidence: 'ماتریس اشتراک داده؛ بند داده در قرارداد؛ نقشهٔ اتصال سامانه‌ها؛ گزارش دسترسی‌ها.',
    evidenceEn:
      'The data-sharing matrix; the data clause of the agreement; the integration map; access reports.',
    levels: [
      'فایل مشتریان با پیام‌رسان فرستاده می‌شود یا از ترس هیچ چیز به شریک داده نمی‌شود؛ در هر دو حال تصمیم با یک نفر است.',
      'دربارهٔ محرمانگی جمله‌ای کلی در قرارداد هست، اما معلوم نیست اشتراک کدام داده مجاز است.',
      'ماتریس اشتراک داده می‌گوید چه چیزی، با کدام گروه و بر چه پایه‌ای در میان گذاشته می‌شود و مدت نگهداری آن چیست.',
      'تبادل از راه سامانه و با دسترسی محدود انجام می‌شود، ردپا می‌ماند و دسترسی‌های بی‌مورد هر فصل بسته می‌شود.',
      'داده دوسویه جریان دارد، مشتری از آن آگاه است و اختیار دارد، و اثر هر کاربرد تازه بر حریم خصوصی پیش از اجرا سنجیده می‌شود.',
    ],
    levelsEn: [
      'Customer files go out over messengers, or nothing is shared out of fear; either way one person decides.',
      'The agreement has a general sentence on confidentiality, but it is not clear which data may be shared.',
      'A data-sharing matrix states what is shared with which group, on what basis, and how long it is kept.',
      'Exchange runs through systems with limited access, leaves a trail, and idle access rights are closed quarterly.',
      'Data flows both ways, customers know and have a say, and new uses are assessed for privacy before they start.',
    ],
  },
);
