import type { Risk } from '#shared/domain/risk/risk.ts';

const unjudged = {
  likelihood: null,
  impact: null,
  likelihoodAfter: null,
  impactAfter: null,
  owner: '',
  reviewOn: null,
  state: 'open',
} as const;

/**
 * The five risks of S48 and the four challenges of S49–S52, with cause, trigger and the usual response. Likelihood and
 * impact are for the consultant to judge.
 */
export const riskRows: readonly Risk[] = [
  {
    ...unjudged,
    id: 'risk-experience',
    kind: 'risk',
    name: 'از دست رفتن کنترل تجربهٔ مشتری',
    nameEn: 'Lost control of the customer’s experience',
    description:
      'مشتری کارفرما را از چشم شریک می‌بیند و اجرای ضعیف یا قول نادرست او به نام برند نوشته می‌شود. علت: شریک پیش از آمادگی می‌فروشد و کارفرما راهی برای شنیدن مستقیم صدای مشتری ندارد.',
    descriptionEn:
      'The customer sees the client through the partner, and poor delivery or a wrong promise is booked on the brand. Cause: partners sell before they are ready, and the client has no direct way to hear the customer.',
    response: 'reduce',
    responseText:
      'گواهینامهٔ اجرا شرط نخستین پروژه شود، رضایت مشتری پس از هر تحویل مستقیم سنجیده شود و سطح خدمت در قرارداد بیاید. در دو پروژهٔ نخست، مربی راهکار کنار شریک بماند.',
    responseTextEn:
      'Make a delivery certificate the condition of a first project, measure satisfaction directly after every delivery, and write service levels into the agreement. A solution coach stays with the partner through its first two projects.',
    trigger:
      'امتیاز رضایت مشتریان یک شریک کمتر از ۳٫۵ از ۵ شود، یا دو شکایت در یک فصل مستقیم به کارفرما برسد.',
    triggerEn:
      'Customers’ score of a partner falls under 3.5 of 5, or two complaints in one quarter reach the client directly.',
    order: 1,
  },
  {
    ...unjudged,
    id: 'risk-coordination',
    kind: 'risk',
    name: 'پیچیدگی هماهنگی با شرکا',
    nameEn: 'Complexity of coordination',
    description:
      'با افزایش شرکا، پیگیری‌ها و پاسخ‌های متناقض از توان تیم بیشتر می‌شود و شریک خوب خسته کنار می‌رود. علت: فرایندها نانوشته‌اند، هر شریک با چند نفر در تماس است و سکوی مشترکی در کار نیست.',
    descriptionEn:
      'As partners grow in number, chasing and contradictory answers exceed what the team can carry, and good partners tire and leave. Cause: unwritten processes, several contacts for each partner, no shared platform.',
    response: 'reduce',
    responseText:
      'برای هر شریک یک مدیر کسب‌وکار پاسخ‌گو تعیین شود، هشت فرایند اصلی با مهلت پاسخ نوشته شوند و خدمت شرکای کم‌اولویت به پرتال برود. جذب تازه از توان پشتیبانی پیشی نگیرد.',
    responseTextEn:
      'Name one accountable business manager per partner, write the eight main processes with response times and move the long tail to the portal. Recruitment must not outrun the capacity to support.',
    trigger:
      'بیش از یک‌پنجم درخواست‌های شرکا از مهلت پاسخ بگذرند، یا هر مدیر بیش از پانزده شریک فعال داشته باشد.',
    triggerEn:
      'More than a fifth of partner requests pass their response time, or a manager has over fifteen active partners.',
    order: 2,
  },
  {
    ...unjudged,
    id: 'risk-conflict',
    kind: 'risk',
    name: 'تعارض کانال',
    nameEn: 'Channel conflict',
    description:
      'دو شریک، یا شریک و فروش مستقیم، بر سر یک مشتری با هم رقابت می‌کنند؛ قیمت می‌افتد و فرصت‌ها پنهان می‌شوند. علت: قلمروهای هم‌پوشان، ثبت فرصت بدون حفاظت واقعی و مشوقی که فروش مستقیم را به دورزدن شریک وامی‌دارد.',
    descriptionEn:
      'Two partners, or a partner and direct sales, compete for the same customer; prices fall and opportunities are hidden. Cause: overlapping territories, registration without real protection, and incentives that reward direct sellers for going around the partner.',
    response: 'avoid',
    responseText:
      'پیش از هر قرارداد تازه هم‌پوشانی قلمرو بررسی شود، فرصت ثبت‌شده برای مدت معین حفاظت شود، پورسانت مشترک پرداخت شود و داور اختلاف با مهلت رأی معین باشد.',
    responseTextEn:
      'Check territories for overlap before each new agreement, protect registered deals for a set time, pay split commission, and have an arbiter with a deadline.',
    trigger: 'تعارضی بیش از پانزده روز کاری بی‌تصمیم بماند، یا شمار فرصت‌های ثبت‌شده دو ماه پیاپی افت کند.',
    triggerEn:
      'A conflict stays undecided for more than fifteen working days, or registrations fall two months in a row.',
    order: 3,
  },
  {
    ...unjudged,
    id: 'risk-setup-cost',
    kind: 'risk',
    name: 'هزینهٔ راه‌اندازی پیش از درآمد',
    nameEn: 'Set-up cost before revenue',
    description:
      'هزینهٔ تیم، سکو و آموزش چند فصل جلوتر از درآمد می‌آید و برنامه پیش از به‌ثمررسیدن متوقف می‌شود. علت: انتظار بازگشت زودهنگام، آغاز هم‌زمان در همه‌جا و نبود شرط روشن برای ادامه.',
    descriptionEn:
      'Team, platform and training cost money several quarters before revenue, and the program is stopped before it bears fruit. Cause: an expectation of early return, a start everywhere at once, no clear condition for going on.',
    response: 'share',
    responseText:
      'آغاز با شرکای برگزیده در یک منطقه، تقسیم سرمایه‌گذاری به گام‌هایی با شرط ادامه، مشارکت شرکا در هزینهٔ آموزش و بازاریابی و تصویب دورهٔ بازگشت سرمایه پیش از آغاز.',
    responseTextEn:
      'Start with chosen partners in one region, divide the investment into steps with a condition for the next, share training and marketing cost with partners, and have the payback period approved beforehand.',
    trigger: 'خالص تجمعی دو فصل پیاپی از بدبینانه‌ترین سناریوی توجیه اقتصادی پایین‌تر باشد.',
    triggerEn: 'Cumulative net stays below the most cautious scenario of the business case for two quarters.',
    order: 4,
  },
  {
    ...unjudged,
    id: 'risk-dependence',
    kind: 'risk',
    name: 'وابستگی به چند شریک',
    nameEn: 'Dependence on a few partners',
    description:
      'بیشتر درآمد کانال از چند شریک می‌آید و رفتن یکی، فروش یک سال را جابه‌جا می‌کند. علت: منابع سال‌ها به شرکای بزرگ رسیده، در مناطق مهم شریک دومی ساخته نشده و رابطهٔ مشتری تنها در دست شریک است.',
    descriptionEn:
      'Most channel revenue comes from a few partners, and one departure shifts a year’s sales. Cause: resources have gone to the large ones for years, no second partner was built in key regions, and the partner alone holds the customer relation.',
    response: 'reduce',
    responseText:
      'در هر منطقهٔ مهم شریک دوم ساخته شود، دادهٔ مشتری به حکم قرارداد نزد کارفرما هم باشد، قرارداد شرکای اول زودتر از سررسید تمدید شود و هر فصل سناریوی رفتن بزرگ‌ترین شریک بازبینی شود.',
    responseTextEn:
      'Build a second partner in every key region, have the agreement give the client the customer data too, renew the first partners’ agreements ahead of time and review each quarter what happens if the largest one leaves.',
    trigger:
      'سهم بزرگ‌ترین شریک از ۳۰ درصد بگذرد، شاخص HHI از ۲٬۵۰۰ بالاتر رود، یا قرارداد او تا شش ماه دیگر سر رسد.',
    triggerEn:
      'The largest partner’s share passes 30 %, HHI rises above 2,500, or its agreement falls due within six months.',
    order: 5,
  },
  {
    ...unjudged,
    id: 'challenge-resistance',
    kind: 'challenge',
    name: 'مقاومت داخلی و قلمروگرایی فروش',
    nameEn: 'Internal resistance and territorial sales culture',
    description:
      'فروشندگان مستقیم شریک را رقیب پورسانت و مشتری خود می‌بینند: اطلاعات را نگه می‌دارند، شریک را دیر وارد معامله می‌کنند یا او را دور می‌زنند. علت: هدف و پورسانت تنها فروش فردی را پاداش می‌دهد و رهبری روشن نکرده که بازی عوض شده است.',
    descriptionEn:
      'Direct sellers see the partner as a rival for commission and customers: they keep information back, bring partners in late or go around them. Cause: targets and commission reward individual sales only, and the leadership has not said clearly that the game has changed.',
    response: 'reduce',
    responseText:
      'پیام روشن رهبری همراه با تغییر در هدف مدیران فروش، پورسانت مشترک برای شریک و فروشنده، سپردن معامله‌های بزرگ به تیم مستقیم با نقش تعریف‌شدهٔ شریک و نمایش نخستین بردهای مشترک.',
    responseTextEn:
      'A clear message of the leadership backed by new targets for sales managers, split commission for partner and seller, large deals led by the direct team with a defined role for the partner, and first joint wins shown to all.',
    trigger: 'فروش مستقیم بیش از یک‌چهارم فرصت‌های معرفی‌شدهٔ شرکا را بدون دلیل ثبت‌شده رد کند.',
    triggerEn: 'Direct sales reject more than a quarter of referred opportunities without a recorded reason.',
    order: 6,
  },
  {
    ...unjudged,
    id: 'challenge-retention',
    kind: 'challenge',
    name: 'جذب و نگهداشت شرکای خوب',
    nameEn: 'Attracting and keeping good partners',
    description:
      'شرکای توانمند گزینه‌های بسیار دارند و وقت خود را به جایی می‌دهند که درآمد، دانش و احترام بیشتری بیاید. علت: جذب بی‌گزینش منابع را پراکنده می‌کند و شریک خوب پس از امضا با آموزش اندک و سکوت روبه‌رو می‌شود.',
    descriptionEn:
      'Capable partners have many choices and give their time to whoever brings more income, knowledge and respect. Cause: recruitment without selection scatters resources, and after signature the good partner meets little training and silence.',
    response: 'reduce',
    responseText:
      'گزینش بر پایهٔ تناسب، توانمندسازی فشرده در نود روز نخست، ارتباط منظم با یک چهرهٔ پاسخ‌گو، قدردانی آشکار و برنامهٔ نگهداشت جدا برای هر بخش از شرکا.',
    responseTextEn:
      'Selection by fit, intensive enablement in the first ninety days, regular contact through one accountable person, visible recognition, and a retention plan of its own for each segment.',
    trigger:
      'نرخ فعال‌سازی شرکای تازه زیر نصف بماند، NPS شرکا منفی شود، یا یک شریک راهبردی دو بازبینی فصلی را عقب بیندازد.',
    triggerEn:
      'Less than half of new partners become active, partner NPS turns negative, or a strategic partner puts off two quarterly reviews.',
    order: 7,
  },
  {
    ...unjudged,
    id: 'challenge-data',
    kind: 'challenge',
    name: 'نبود تصویری یگانه از داده‌ها',
    nameEn: 'No single view of the data',
    description:
      'فروش، مالی و بازاریابی هرکدام فهرست و رقم خود را از شرکا دارند و جلسه‌ها صرف مقایسهٔ رقم‌ها می‌شود. علت: کد یکتای شریک، صاحب داده و تعریف واحد شاخص‌ها وجود ندارد و داده میان سامانه‌ها دستی جابه‌جا می‌شود.',
    descriptionEn:
      'Sales, finance and marketing each have their own list and figures of partners, and meetings are spent comparing them. Cause: there is no unique partner code, no owner of the data, no single definition of indicators, and data moves between systems by hand.',
    response: 'reduce',
    responseText:
      'فهرست‌برداری از داده‌ها، یک دفتر شرکا با کد یکتا و صاحب معین، تعریف واحد شاخص‌ها و سپس سکوی مدیریت شرکا (PRM) که گام‌به‌گام با مدیریت مشتری و مالی یکپارچه شود.',
    responseTextEn:
      'Take stock of the data, keep one partner register with unique codes and an owner, define indicators once, and then introduce a PRM that is integrated with CRM and finance step by step.',
    trigger:
      'دو گزارش رسمی برای یک شاخص رقم متفاوت بدهند، یا آماده‌کردن گزارش ماهانه بیش از پنج روز کاری ببرد.',
    triggerEn:
      'Two official reports give different figures for one indicator, or the monthly report takes more than five working days.',
    order: 8,
  },
  {
    ...unjudged,
    id: 'challenge-conflict',
    kind: 'challenge',
    name: 'تعارض کانال و قیمت‌گذاری نامنظم',
    nameEn: 'Channel conflict and irregular pricing',
    description:
      'مشتری برای یک محصول چند قیمت می‌گیرد و از شرکا به‌عنوان اهرم چانه‌زنی استفاده می‌کند؛ حاشیهٔ سود و اعتماد با هم فرو می‌ریزد. علت: تخفیف‌های موردی، نبود سیاست قلمرو و نبود مرجعی که قیمت همه از آن بیاید.',
    descriptionEn:
      'A customer receives several prices for one product and uses partners as a lever; margin and trust fall together. Cause: case-by-case discounts, no territory policy, and no single place from which everyone’s price comes.',
    response: 'avoid',
    responseText:
      'سیاست مکتوب قلمرو، حداقل قیمت اعلامی با پیامد روشن، پیشنهاد قیمت یکسان و قاعده‌مند برای همهٔ شرکا و بازبینی ماهانهٔ تعارض‌های باز با رأی داور.',
    responseTextEn:
      'A written territory policy, minimum advertised prices with clear consequences, one rule-based quote for all partners, and a monthly review in which an arbiter decides on open conflicts.',
    trigger:
      'در یک ماه دو پیشنهاد زیر حداقل قیمت اعلامی ثبت شود، یا اختلاف قیمت یک محصول میان شرکا از ده درصد بگذرد.',
    triggerEn:
      'Two quotes below the minimum advertised price in one month, or partners’ prices for one product differ by more than ten per cent.',
    order: 9,
  },
];
