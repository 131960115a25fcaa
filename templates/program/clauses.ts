import type { PolicyClause } from '#shared/domain/program/clause.ts';

type Line = Omit<PolicyClause, 'included' | 'order' | 'text' | 'textEn'> & {
  /** Numbered sub-clauses, one a line. */
  readonly text: readonly string[];
  readonly textEn: readonly string[];
};

const lines: readonly Line[] = [
  {
    id: 'territory',
    topic: 'territory',
    title: 'سیاست قلمرو',
    titleEn: 'Territory policy',
    text: [
      'قلمرو شریک، یعنی منطقه، بخش مشتریان و محصول‌ها، در پیوست قرارداد نوشته می‌شود. انحصار تنها آنجا و تا زمانی برقرار است که پیوست به‌صراحت گفته باشد.',
      'شریک در قلمرو خود بازاریابی می‌کند و می‌فروشد. فروش به مشتری بیرون از قلمرو، اگر خود مشتری مراجعه کرده باشد، آزاد است؛ بازاریابی فعال در قلمرو انحصاری شریک دیگر آزاد نیست.',
      'قلمرو فروش مستقیم شرکت نیز در پیوست می‌آید و همان اعتبار را دارد.',
      'شرکت پیش از دادن هر قلمرو، هم‌پوشانی آن را با قلمروهای موجود می‌سنجد. اگر دو حق برخورد کنند، حق مقدم پابرجاست و شرکت به طرف دیگر جایگزین پیشنهاد می‌دهد.',
      'قلمرو هر {{reviewMonths}} یک بار بر پایهٔ نتیجه بازبینی می‌شود. تغییر یا پایان آن {{noticeDays}} پیش از اجرا کتبی اعلام می‌شود و فرصت‌های ثبت‌شده تا پایان مهلت خود از آنِ شریک می‌ماند.',
    ],
    textEn: [
      'The partner’s territory, that is region, customer segment and products, is set out in the annex to the agreement. Exclusivity exists only where, and only for as long as, the annex expressly says so.',
      'The partner markets and sells within the territory. Sales to customers outside it who approach the partner on their own initiative are free; active marketing in another partner’s exclusive territory is not.',
      'The Company’s own direct territory is listed in the annex as well and has the same standing.',
      'Before granting a territory the Company checks it against those that exist. Where two rights nevertheless collide, the earlier one stands and the Company proposes an alternative to the other party.',
      'Territories are reviewed on results every {{reviewMonths}}. A change or an end is announced in writing {{noticeDays}} before it takes effect, and registered opportunities remain the partner’s until their window ends.',
    ],
    parameters: [
      { key: 'noticeDays', label: 'مهلت اعلام تغییر', labelEn: 'Notice of change', unit: 'days', value: 60 },
      {
        key: 'reviewMonths',
        label: 'فاصلهٔ بازبینی قلمرو',
        labelEn: 'Time between territory reviews',
        unit: 'months',
        value: 12,
      },
    ],
  },
  {
    id: 'map',
    topic: 'map',
    title: 'حداقل قیمت اعلامی',
    titleEn: 'Minimum advertised price (MAP)',
    text: [
      'شرکت برای هر محصول حداقل قیمت اعلامی را در فهرست قیمت می‌آورد. اگر فهرست برای محصولی حداقل نداشته باشد، حداقل آن قیمت فهرست پس از {{maxDiscount}} کاهش است.',
      'قیمت اعلامی هر قیمتی است که شریک در وبگاه، بازارگاه برخط، آگهی یا پیشنهاد کتبی به مشتری اعلام کند. قیمت توافق‌شده در مذاکرهٔ محرمانه تصمیم خود شریک است.',
      'تخفیف، هدیه و بسته‌ای که بهای محصول را در عمل از حداقل پایین‌تر ببرد نیز قیمت اعلامی به شمار می‌آید. برنامه‌های فروش ویژهٔ خود شرکت مستثناست و برای همهٔ شرکای هم‌سطح یکسان است.',
      'شرکت تخلف را با سند به شریک اعلام می‌کند و شریک قیمت را بی‌درنگ اصلاح می‌کند. پس از {{breachesAllowed}} تخلف در دوازده ماه، ثبت فرصت و صندوق بازاریابی شریک تا بازبینی بعدی متوقف می‌شود.',
      'این بند تا آنجا اجرا می‌شود که قانون رقابت حاکم بر قلمرو اجازه دهد.',
    ],
    textEn: [
      'The Company states a minimum advertised price for each product in the price list. Where the list gives none, the minimum is the list price less {{maxDiscount}}.',
      'An advertised price is any price that the partner states on a website, a marketplace, in advertising or in a written offer to a customer. What is agreed in confidential negotiation is the partner’s own decision.',
      'Discounts, gifts and bundles that in effect bring the price below the minimum count as advertised prices. The Company’s own promotions are exempt and are open alike to all partners of a tier.',
      'The Company notifies the partner of a breach with evidence, and the partner corrects the price without delay. After {{breachesAllowed}} breaches within twelve months, deal registration and marketing fund are suspended until the next review.',
      'This clause applies as far as the competition law of the territory permits.',
    ],
    parameters: [
      {
        key: 'maxDiscount',
        label: 'بیشترین کاهش از قیمت فهرست',
        labelEn: 'Largest reduction off list price',
        unit: 'percent',
        value: 1500,
      },
      {
        key: 'breachesAllowed',
        label: 'شمار تخلف پیش از توقف مزیت‌ها',
        labelEn: 'Breaches before benefits are suspended',
        unit: 'count',
        value: 2,
      },
    ],
  },
  {
    id: 'deal-registration',
    topic: 'deal-registration',
    title: 'ثبت فرصت فروش',
    titleEn: 'Deal registration',
    text: [
      'شریک فرصتی را ثبت می‌کند که نام مشتری، محصول، ارزش برآوردی و زمان تصمیم آن روشن باشد و دست‌کم با یک تصمیم‌گیر گفت‌وگو کرده باشد. فرصت کوچک‌تر از {{minimumDeal}} ثبت نمی‌شود.',
      'شرکت ظرف {{replyDays}} کاری پاسخ کتبی می‌دهد. رد درخواست دلیل دارد؛ نبود پاسخ به معنای تأیید است.',
      'فرصت تأییدشده از روز ثبت {{windowDays}} از آنِ شریک است. اگر شریک پیشرفت کار را نشان دهد، مهلت یک بار به اندازهٔ {{extensionDays}} تمدید می‌شود.',
      'از دو ثبت برای یک مشتری و یک محصول، ثبت زودتر معتبر است و دومی تنها پس از پایان آن بررسی می‌شود. تفاوت نگارش نام مشتری فرصت تازه نمی‌سازد.',
      'در مهلت حفاظت، شرکت از شریک دیگری در آن فرصت حمایت نمی‌کند و فروش مستقیم وارد آن نمی‌شود، مگر مشتری کتبی چنین بخواهد؛ در این حالت پورسانت مشترک اجرا می‌شود. پورسانت افزودهٔ ثبت تنها به معامله‌ای می‌رسد که در مهلت بسته شود.',
    ],
    textEn: [
      'The partner registers an opportunity whose customer, product, estimated value and time of decision are known and on which at least one decision maker has been met. Opportunities below {{minimumDeal}} are not registered.',
      'The Company answers in writing within {{replyDays}}, counted in working days. A refusal states its reason; no answer is approval.',
      'An approved opportunity is the partner’s for {{windowDays}} from the day of registration. Where the partner shows progress the window is extended once, by {{extensionDays}}.',
      'Of two registrations for the same customer and product the earlier is valid; the later is considered only once it has ended. A different spelling of the customer does not make a new opportunity.',
      'During protection the Company supports no other partner on the opportunity, and direct sales stay out unless the customer asks for them in writing, in which case split commission applies. The registration uplift is paid only on deals closed inside the window.',
    ],
    parameters: [
      { key: 'windowDays', label: 'مهلت حفاظت', labelEn: 'Protection window', unit: 'days', value: 90 },
      { key: 'extensionDays', label: 'مدت تمدید', labelEn: 'Extension', unit: 'days', value: 30 },
      {
        key: 'replyDays',
        label: 'مهلت پاسخ شرکت (روز کاری)',
        labelEn: 'Time to reply (working days)',
        unit: 'days',
        value: 3,
      },
      {
        key: 'minimumDeal',
        label: 'کمترین ارزش فرصت',
        labelEn: 'Smallest opportunity',
        unit: 'money',
        value: 0,
      },
    ],
  },
  {
    id: 'split-commission',
    topic: 'split-commission',
    title: 'پورسانت مشترک',
    titleEn: 'Split commission',
    text: [
      'معامله‌ای که شریک و فروشندهٔ شرکت هر دو در آن کار کرده‌اند، فروش مشترک است. نقش هر طرف پیش از پیشنهاد قیمت در پروندهٔ معامله نوشته و تأیید می‌شود.',
      'از پورسانت فروش مشترک، {{partnerShare}} به شریک می‌رسد و بقیه به فروشندهٔ شرکت، مگر پروندهٔ معامله سهم دیگری گفته باشد. جمع سهم‌ها همیشه برابر کل پورسانت است.',
      'سهم شریک به نزدیک‌ترین واحد پول گرد می‌شود و مانده به طرف دیگر می‌رسد تا چیزی کم یا زیاد نشود.',
      'اگر چند شریک در یک معامله نقش داشته باشند، سهم هر یک پیش از بسته‌شدن معامله و با رضایت همه ثبت می‌شود. سهم ثبت‌نشده پس از امضای مشتری پذیرفته نیست.',
      'فروشندهٔ شرکت از همکاری زیان نمی‌بیند: ارزش کامل معامله در هدف فروش او نیز شمرده می‌شود. بازپس‌گیری به نسبت همین سهم‌ها از همهٔ طرف‌ها انجام می‌شود.',
    ],
    textEn: [
      'A deal on which both the partner and a seller of the Company have worked is co-sold. Each side’s role is recorded and confirmed in the deal file before the price is offered.',
      'Of the commission on a co-sold deal {{partnerShare}} goes to the partner and the rest to the Company’s seller, unless the deal file names other shares. The shares always add up to the whole commission.',
      'The partner’s share is rounded to the nearest unit of the currency and the remainder goes to the other side, so that nothing is lost or added.',
      'Where several partners take part, each share is recorded before the deal closes and with the consent of all. A share not recorded by the customer’s signature is not accepted afterwards.',
      'The Company’s seller loses nothing by cooperating: the full value of the deal also counts towards the seller’s own target. Clawback is made from all sides in the same shares.',
    ],
    parameters: [
      { key: 'partnerShare', label: 'سهم شریک', labelEn: 'Partner’s share', unit: 'percent', value: 7000 },
    ],
  },
  {
    id: 'data-sharing',
    topic: 'data-sharing',
    title: 'تبادل داده و حریم خصوصی',
    titleEn: 'Data sharing and privacy',
    text: [
      'هر طرف تنها داده‌ای را می‌دهد که برای فروش، تحویل و پشتیبانی لازم است. جدول تبادل داده در پیوست می‌گوید چه داده‌ای، برای چه هدفی، به چه کسی و بر چه مبنای قانونی داده می‌شود.',
      'دادهٔ مشتری از آنِ مشتری است. شریک و شرکت آن را جز برای همان معامله به کار نمی‌برند، به دیگری نمی‌دهند و بی‌رضایت مشتری در بازاریابی استفاده نمی‌کنند.',
      'شرکت دادهٔ فرصت یک شریک را به شریک دیگر یا به فروشنده‌ای که در آن معامله نقشی ندارد نشان نمی‌دهد.',
      'داده {{retentionMonths}} پس از پایان نیاز یا همکاری پاک می‌شود، مگر قانون نگهداری بیشتری بخواهد. پاک‌شدن آن کتبی تأیید می‌شود.',
      'درخواست صاحب داده یا پرسش طرف دیگر ظرف {{replyDays}} پاسخ می‌گیرد. رخداد امنیتی بی‌درنگ، و حداکثر هفتادودو ساعت پس از آگاهی، به طرف دیگر خبر داده می‌شود.',
    ],
    textEn: [
      'Each party shares only the data needed to sell, deliver and support. The data table in the annex states which data, for which purpose, with whom and on which legal basis.',
      'Customer data belong to the customer. Neither party uses them beyond the deal in question, passes them on, or uses them in marketing without the customer’s consent.',
      'The Company does not show one partner’s opportunities to another partner, or to sellers who have no part in the deal.',
      'Data are deleted {{retentionMonths}} after the need or the cooperation has ended, unless the law requires longer keeping. Deletion is confirmed in writing.',
      'Requests of data subjects and questions of the other party are answered within {{replyDays}}. A security incident is reported to the other party without delay, at the latest seventy-two hours after it became known.',
    ],
    parameters: [
      {
        key: 'retentionMonths',
        label: 'مدت نگهداری داده',
        labelEn: 'Retention of data',
        unit: 'months',
        value: 24,
      },
      { key: 'replyDays', label: 'مهلت پاسخ', labelEn: 'Time to reply', unit: 'days', value: 10 },
    ],
  },
  {
    id: 'review',
    topic: 'review',
    title: 'بازبینی سطح مشارکت',
    titleEn: 'Tier review',
    text: [
      'سطح هر شریک در روزهای تقویم بازبینی برنامه، با نتایج ثبت‌شده تا همان روز و با شرط‌های همهٔ سطح‌ها سنجیده می‌شود. معیار دیگری در کار نیست.',
      'شریکی که به همهٔ شرط‌های سطح بالاتر رسیده باشد، از ماه بعد به آن سطح می‌رود.',
      'شریکی که به شرط‌های سطح خود نرسد، پس از نخستین بازبینی هشدار کتبی همراه با فهرست کمبودها می‌گیرد. پس از {{graceReviews}} بازبینی ناموفق پی‌درپی، سطح او به شیوه‌ای که برنامه می‌گوید پایین می‌آید: یک پله، یا تا سطحی که شرط‌هایش را دارد.',
      'ارزیابی الزامی، مانند امنیت یا تأیید مشتریان، با هیچ رقم فروشی جبران نمی‌شود.',
      'شریک نتیجه و محاسبهٔ آن را پیش از اجرا دریافت می‌کند و چهارده روز فرصت اعتراض دارد. پاسخ اعتراض کتبی و با دلیل است و تا آن زمان مزیت‌های موجود برقرار می‌ماند.',
    ],
    textEn: [
      'Each partner’s tier is reviewed on the days of the program’s calendar, on the results recorded by that day and against the requirements of every tier. No other criterion applies.',
      'A partner who meets all requirements of a higher tier moves to it from the following month.',
      'A partner who falls short of the present tier receives a written notice listing what is missing. After {{graceReviews}} failed reviews in a row the partner moves down as the program says: by one step, or to the tier whose requirements are met.',
      'Mandatory assessments, such as security or customer references, cannot be made up for by any sales figure.',
      'Before it takes effect the partner receives the result with its calculation and has fourteen days to object. Objections are answered in writing with reasons, and existing benefits continue until then.',
    ],
    parameters: [
      {
        key: 'graceReviews',
        label: 'بازبینی ناموفق پی‌درپی تا تغییر سطح',
        labelEn: 'Failed reviews in a row before demotion',
        unit: 'count',
        value: 2,
      },
    ],
  },
  {
    id: 'conduct',
    topic: 'other',
    title: 'رفتار حرفه‌ای و بازپس‌گیری',
    titleEn: 'Conduct and clawback',
    text: [
      'شریک نام و نشان شرکت را تنها به شیوهٔ راهنمای برند به کار می‌برد، دربارهٔ محصول وعده‌ای بیش از مستندات رسمی نمی‌دهد و دربارهٔ شرکای دیگر و رقیبان سخن نادرست نمی‌گوید.',
      'پرداخت یا دریافت هر امتیاز ناروا به مشتری، کارمند دولت یا کارمند شرکت ممنوع است. تعارض منافع پیش از معامله اعلام می‌شود.',
      'پورسانت پس از دریافت بهای معامله از مشتری قطعی می‌شود. اگر کالا یا پروانه تا {{clawbackDays}} پس از فروش برگردد، پورسانت به نسبت مبلغ برگشتی از پرداخت‌های بعدی کم می‌شود و ماندهٔ منفی به دورهٔ بعد می‌رود.',
      'ارقام پرداخت‌شده هرگز بازنویسی نمی‌شود؛ هر اصلاح سطری تازه با دلیل است و شریک می‌تواند محاسبهٔ هر سطر را بخواهد.',
      'با نقض بندهای ۱ و ۲، شرکت پس از شنیدن سخن شریک می‌تواند مزیت‌ها را تعلیق کند و در موارد سنگین به همکاری پایان دهد.',
    ],
    textEn: [
      'The partner uses the Company’s name and marks only as the brand guide says, promises nothing about the product beyond its official documents, and makes no false statements about other partners or competitors.',
      'Giving or taking any improper advantage to or from customers, public officials or the Company’s staff is forbidden. Conflicts of interest are disclosed before the deal.',
      'Commission becomes final once the customer has paid. Where goods or licences are returned within {{clawbackDays}} of the sale, commission is deducted from later payments in proportion to the amount returned, and a negative balance is carried forward.',
      'What has been paid is never rewritten: every correction is a new line with its reason, and the partner may ask for the calculation of any line.',
      'A breach of 1 or 2 entitles the Company, after hearing the partner, to suspend benefits and in grave cases to end the cooperation.',
    ],
    parameters: [
      {
        key: 'clawbackDays',
        label: 'مهلت بازپس‌گیری',
        labelEn: 'Clawback window',
        unit: 'days',
        value: 90,
      },
    ],
  },
  {
    id: 'price-protection',
    topic: 'other',
    title: 'حمایت هنگام تغییر قیمت',
    titleEn: 'Price protection',
    text: [
      'شرکت افزایش قیمت فهرست را {{noticeDays}} پیش از اجرا به همهٔ شرکا هم‌زمان و کتبی اعلام می‌کند.',
      'پیشنهاد کتبی که شریک پیش از اعلام به مشتری داده و در سامانه ثبت کرده است، تا {{quoteDays}} پس از روز اجرا با قیمت پیشین پذیرفته می‌شود. فرصت ثبت‌شده تا پایان مهلت خود همین حق را دارد.',
      'در کاهش قیمت، شرکت تفاوت موجودی فروش‌نرفتهٔ شریک را که در {{stockDays}} گذشته خریده است، به حساب او منظور می‌کند. شریک صورت موجودی را ظرف ده روز کاری می‌فرستد و شرکت می‌تواند آن را بازرسی کند.',
      'همهٔ شرکا قیمت را با همین قاعده می‌گیرند: قیمت فهرست، تخفیف سطح و تخفیف‌های اعلام‌شدهٔ برنامه. تخفیف بیرون از قاعده تنها با تأیید کتبی مدیر فروش، با دلیل و برای یک معامله است.',
      'در نوسان شدید ارز یا تغییر قانون، شرکت می‌تواند مهلت اعلام را کوتاه کند؛ دلیل و مبنای محاسبه در همان اعلام می‌آید.',
    ],
    textEn: [
      'The Company announces an increase of list prices to all partners at the same time and in writing, {{noticeDays}} before it takes effect.',
      'Written offers that the partner made to customers and recorded before the announcement are honoured at the former price for {{quoteDays}} after the effective day. Registered opportunities have the same right until their window ends.',
      'When prices fall, the Company credits the difference on the partner’s unsold stock bought within the past {{stockDays}}. The partner sends a stock statement within ten working days, which the Company may audit.',
      'All partners are priced by the same rule: list price, tier discount, and the published discounts of the program. An exception needs the written approval of the head of sales, with its reason, and holds for one deal.',
      'In severe currency movements or on a change of law the Company may shorten the notice; the reason and the basis of calculation are stated in the announcement.',
    ],
    parameters: [
      {
        key: 'noticeDays',
        label: 'مهلت اعلام افزایش قیمت',
        labelEn: 'Notice of increase',
        unit: 'days',
        value: 30,
      },
      {
        key: 'quoteDays',
        label: 'اعتبار پیشنهاد پس از تغییر',
        labelEn: 'Validity of offers after the change',
        unit: 'days',
        value: 45,
      },
      {
        key: 'stockDays',
        label: 'موجودی مشمول حمایت',
        labelEn: 'Stock that is protected',
        unit: 'days',
        value: 90,
      },
    ],
  },
];

const numbered = (texts: readonly string[], digits: string): string =>
  texts.map((text, i) => `${digits[i + 1]}. ${text}`).join('\n');

/** The clauses of the partner policy (S22, S26–S28, S65). No deal is too small until the client says otherwise. */
export const policyClauseRows: readonly PolicyClause[] = lines.map((line, i) => ({
  ...line,
  text: numbered(line.text, '۰۱۲۳۴۵۶۷۸۹'),
  textEn: numbered(line.textEn, '0123456789'),
  included: true,
  order: i + 1,
}));
