import { field } from './parts.ts';

/** Organization and governance: who does the work, who decides, and how it runs between units. */
export const organizationField = field(
  {
    id: 'organization',
    name: 'سازمان و حکمرانی',
    nameEn: 'Organization and governance',
    description:
      'آیا کار شرکا صاحب دارد: مدل سازمانی سنجیده، نقش‌های روشن، نیروی انسانی کافی، فرایندهای زمان‌دار و مرجعی که میان کانال و فروش مستقیم داوری کند.',
    descriptionEn:
      'Whether partner work has owners: a considered organization model, clear roles, enough people, processes with response times, and somebody who decides between channel and direct sales.',
    weight: 2,
  },
  {
    id: 'organization-model',
    text: 'کار شرکا در کجای ساختار شرکت قرار دارد و این جایگاه چگونه انتخاب شده است؟',
    textEn: 'Where does partner work sit in the company’s structure, and how was that place chosen?',
    why: 'ساختار نامتناسب یا شتاب محلی را می‌گیرد یا به هر منطقه قاعدهٔ خودش را می‌دهد؛ هزینهٔ هر دو را شریک می‌پردازد.',
    whyEn:
      'A structure that does not fit either takes away local speed or gives each region its own rules; partners pay for both.',
    evidence:
      'نمودار سازمانی؛ تحلیل تناسب مدل‌های متمرکز، توزیع‌شده و هیبرید با معیارها؛ شرح تقسیم اختیار مرکز و مناطق.',
    evidenceEn:
      'The organization chart; the comparison of centralized, decentralized and hybrid models by criteria; the split of authority between centre and regions.',
    levels: [
      'شرکا را هر فروشنده در کنار کار اصلی خود اداره می‌کند و در نمودار سازمانی نامی از این کار نیست.',
      'یک نفر «مسئول نمایندگان» است، زیر نظر فروش مستقیم، که نه بودجه‌ای دارد و نه هدفی جز پاسخ‌گویی به تماس‌ها.',
      'واحدی با شرح وظیفه و جایگاه مصوب هست و مرز کار مرکز با واحدها یا مناطق نوشته شده است.',
      'مدل متمرکز، توزیع‌شده یا هیبرید با معیارهای وزن‌دار برگزیده شده و هر سال با شمار شرکا و پراکندگی بازار دوباره سنجیده می‌شود.',
      'ساختار پیش از رشد آماده می‌شود؛ سناریوهای سال آینده با هزینه و اثر آماده‌اند و شرکا هنگام جابه‌جایی نقش‌ها وقفه‌ای حس نمی‌کنند.',
    ],
    levelsEn: [
      'Sellers look after partners beside their real job, and the organization chart does not mention the work.',
      'One person “handles the agents” under direct sales, with no budget and no goal other than answering calls.',
      'There is a unit with an approved mandate and place, and the line between centre and business units or regions is written.',
      'A centralized, decentralized or hybrid model was chosen by weighted criteria and is tested again yearly against partner numbers and market spread.',
      'Structure moves ahead of growth: next year’s scenarios are ready with cost and effect, and partners notice no break when roles move.',
    ],
  },
  {
    id: 'organization-roles',
    text: 'نقش‌ها و نیروی انسانی کار شرکا چگونه تعریف و تأمین شده است؟',
    textEn: 'How are the roles and the headcount of partner work defined and filled?',
    why: 'شریک باید بداند برای هر موضوع سراغ چه کسی برود، و آن کس باید برای او وقت داشته باشد.',
    whyEn: 'A partner has to know whom to turn to on each matter, and that person has to have time.',
    evidence: 'کارت نقش‌ها؛ جدول مسئولیت‌ها؛ شمار شرکا به‌ازای هر مدیر؛ برنامهٔ نیروی انسانی سال.',
    evidenceEn: 'Role cards; the responsibility matrix; partners per manager; the year’s headcount plan.',
    levels: [
      'شرکا شمارهٔ هر که را بشناسند می‌گیرند؛ با رفتن یک همکار، رابطهٔ چند شریک هم از دست می‌رود.',
      'هر شریک رابطی دارد که نامش در فهرست است، اما شرح نقش و سقفی برای شمار شرکای او نوشته نشده است.',
      'راهبرد، جذب، توانمندسازی، فروش مشترک و بازاریابی هر یک کارت نقش و مسئول دارد و جدول مسئولیت‌ها مصوب است.',
      'شمار شرکای هر مدیر بر پایهٔ بخش تعیین، بار کار فصلی سنجیده و کمبود پیش از فرسودگی با جذب یا جابه‌جایی جبران می‌شود.',
      'نیروی انسانی با پیش‌بینی دوازده‌ماهه برنامه‌ریزی می‌شود، جانشین نقش‌های کلیدی آماده است و رضایت شرکا در ارزیابی افراد اثر دارد.',
    ],
    levelsEn: [
      'Partners ring whomever they know; when one colleague leaves, several partner relations go as well.',
      'Each partner has a contact on a list, but there is no role description and no ceiling on partners per manager.',
      'Strategy, recruitment, enablement, co-selling and co-marketing each have a role card and an owner, and the responsibility matrix is approved.',
      'Partners per manager follow from the segment, workload is measured quarterly, and shortages are met before people burn out.',
      'Headcount rests on a twelve-month forecast, successors stand ready for key roles, and partners’ satisfaction counts in appraisals.',
    ],
  },
  {
    id: 'organization-processes',
    text: 'فرایندهای اصلی (جذب، پذیرش، آموزش، فروش مشترک، پرداخت پورسانت) چگونه اجرا می‌شود؟',
    textEn: 'How do the main processes run: recruit, onboard, train, co-sell, pay commission?',
    why: 'شریک کیفیت شرکت را از زمان پاسخ آن داوری می‌کند، پیش از آنکه محصول را بسنجد.',
    whyEn: 'Partners judge the company by its response times before they judge the product.',
    evidence:
      'نقشهٔ فرایندها با صاحب و مهلت؛ گزارش رعایت مهلت در سه ماه گذشته؛ نمونهٔ یک درخواست از آغاز تا پایان.',
    evidenceEn:
      'Process maps with owners and response times; the last three months’ compliance; one request traced from start to end.',
    levels: [
      'هر درخواست راه خود را پیدا می‌کند؛ پاسخ به پیگیری شریک و لطف همکاران وابسته است و کسی زمانش را نمی‌داند.',
      'همکاران باتجربه مراحل را می‌دانند و شفاهی یاد می‌دهند؛ در نبود آنان کار می‌ایستد یا دو بار انجام می‌شود.',
      'هر فرایند نقشه، صاحب و مهلت پاسخ دارد، به شرکا اعلام شده است و همهٔ مناطق به یک شیوه کار می‌کنند.',
      'زمان واقعی هر گام ثبت می‌شود، درصد رعایت مهلت ماهانه منتشر می‌شود و صاحب فرایند برای گلوگاه‌ها اقدام تعریف می‌کند.',
      'شریک مرحلهٔ درخواست خود را زنده می‌بیند، گام‌های تکراری خودکار شده‌اند و هر سال دست‌کم یک فرایند با خود شرکا از نو طراحی می‌شود.',
    ],
    levelsEn: [
      'Each request finds its own way; the answer depends on chasing and goodwill, and nobody knows how long it takes.',
      'Experienced colleagues know the steps and pass them on by word of mouth; without them work stops or is done twice.',
      'Every process has a map, an owner and a response time that partners were told, and all regions work the same way.',
      'Actual times are recorded per step, compliance is published monthly, and process owners act on the bottlenecks it shows.',
      'Partners follow their requests live, repetitive steps are automated, and at least one process a year is redesigned together with partners.',
    ],
  },
  {
    id: 'organization-decisions',
    text: 'دربارهٔ اختلاف‌ها و تصمیم‌های مشترک کانال و فروش مستقیم چه کسی و با چه مهلتی داوری می‌کند؟',
    textEn: 'Who rules on disputes and shared decisions between the channel and direct sales, and how fast?',
    why: 'تصمیم معوق به نفع کسی تمام می‌شود که زودتر مشتری را دیده است، و آن معمولاً شریک نیست.',
    whyEn: 'A decision that hangs favours whoever met the customer first, and that is seldom the partner.',
    evidence: 'جدول اختیارها؛ دفتر ارجاع‌ها با تاریخ رأی؛ صورت‌جلسهٔ کمیتهٔ راهبری.',
    evidenceEn:
      'The table of decision rights; the log of escalations with dates of ruling; steering committee minutes.',
    levels: [
      'اختلاف آن‌قدر می‌ماند تا معامله بسته شود یا از دست برود؛ مدیری که صدایش بلندتر است برنده می‌شود.',
      'مدیر فروش موردی داوری می‌کند؛ رأی‌ها شفاهی‌اند و دو مورد همانند پاسخ متفاوت می‌گیرند.',
      'جدول اختیارها می‌گوید چه کسی دربارهٔ قیمت، قلمرو و واگذاری مشتری تصمیم می‌گیرد و ارجاع به سطح بالاتر مهلت معین دارد.',
      'کمیتهٔ راهبری ماهانه با حضور فروش مستقیم، مالی و شرکا تشکیل می‌شود؛ زمان رسیدن به رأی سنجیده می‌شود و رأی‌ها مبنای موردهای بعدی است.',
      'ریشهٔ ارجاع‌ها هر نیم‌سال تحلیل و قاعده‌ها با مشورت شورای شرکا اصلاح می‌شود؛ شمار ارجاع‌ها رو به کاهش است.',
    ],
    levelsEn: [
      'Disputes wait until the deal is won or lost; whichever manager speaks louder prevails.',
      'The head of sales rules case by case and by word of mouth, and two like cases get different answers.',
      'A table of decision rights names who decides on price, territory and customer assignment, and escalation has a deadline.',
      'A steering committee of direct sales, finance and channel meets monthly; time to ruling is measured and rulings guide later cases.',
      'Causes of escalation are analysed every half-year and rules amended with the partner council; the number of escalations is falling.',
    ],
  },
);
