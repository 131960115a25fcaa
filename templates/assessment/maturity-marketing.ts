import { field } from './parts.ts';

/** Co-marketing: demand made together, paid together, followed up and celebrated together. */
export const marketingField = field(
  {
    id: 'marketing',
    name: 'بازاریابی مشترک',
    nameEn: 'Co-marketing',
    description:
      'آیا شرکت و شرکا با برنامه و بودجهٔ مشترک تقاضا می‌سازند، سرنخ‌ها را تا نتیجه دنبال می‌کنند و موفقیت شرکا را به چشم می‌آورند.',
    descriptionEn:
      'Whether company and partners create demand on a shared plan and budget, follow leads to their result, and make partners’ success visible.',
    weight: 1,
  },
  {
    id: 'marketing-planning',
    text: 'فعالیت‌های بازاریابی مشترک چگونه برنامه‌ریزی و اجرا می‌شود؟',
    textEn: 'How are joint marketing activities planned and carried out?',
    why: 'کمپین‌های پراکنده نام دو برند را کنار هم می‌گذارد، اما مشتری مشخصی را به خرید نزدیک نمی‌کند.',
    whyEn:
      'Scattered campaigns put two brands side by side without bringing any particular customer closer to buying.',
    evidence: 'تقویم کمپین‌های مشترک؛ شرح یک کمپین با مخاطب، پیام و هدف؛ گزارش نتیجهٔ آن.',
    evidenceEn:
      'The calendar of joint campaigns; one brief with audience, message and goal; the report on its results.',
    levels: [
      'شرکا جداگانه تبلیغ می‌کنند؛ نشان شرکت گاه بدون اجازه و با شکل نادرست در آگهی آنان دیده می‌شود.',
      'حضور در غرفهٔ یک نمایشگاه یا یک ارسال گروهی، به درخواست شریک و بدون هدف عددی، انجام می‌شود.',
      'شرکای راهبردی برنامهٔ بازاریابی سالانه دارند؛ هر کمپین مخاطب، پیام، تقسیم کار و هدف سرنخ دارد.',
      'کمپین‌های آماده برای همهٔ شرکا در دسترس است، اجرای آن‌ها روی تقویم دیده می‌شود و هزینهٔ هر سرنخ میان کمپین‌ها مقایسه می‌شود.',
      'کمپین‌ها بر پایهٔ دادهٔ مشتریان هدف دو طرف، با رعایت حریم خصوصی، طراحی و در میانهٔ اجرا با نتیجه تنظیم می‌شوند.',
    ],
    levelsEn: [
      'Partners advertise on their own; the company’s logo turns up in their ads unauthorised and misshapen.',
      'A shared booth or a mailing happens at a partner’s request, with no figure for what it should bring.',
      'Strategic partners have a yearly marketing plan; each campaign states audience, message, division of work and a goal for leads.',
      'Ready-made campaigns are open to all partners, their use shows on a calendar, and cost per lead is compared between them.',
      'Campaigns are built on both sides’ target accounts, within privacy rules, and adjusted by results while they run.',
    ],
  },
  {
    id: 'marketing-fund',
    text: 'بودجهٔ بازاریابی مشترک چگونه تخصیص، مصرف و تسویه می‌شود؟',
    textEn: 'How are joint marketing funds allocated, spent and settled?',
    why: 'صندوقی که بدون طرح پرداخت شود تخفیف پنهان است؛ صندوقی که تسویه‌اش ماه‌ها طول بکشد بی‌مصرف می‌ماند.',
    whyEn: 'A fund paid without a plan is a hidden discount; one that takes months to settle stays unused.',
    evidence: 'قاعدهٔ صندوق بازاریابی؛ پروندهٔ یک طرح از درخواست تا تسویه؛ بازده صندوق در سال گذشته.',
    evidenceEn: 'The rules of the fund; one case from request to settlement; the fund’s return last year.',
    help: 'این پرسش تنها زمانی می‌آید که بازاریابی مشترکی در کار باشد.',
    helpEn: 'Asked only if there is some joint marketing.',
    condition: { questionId: 'marketing-planning', from: 2, to: 5 },
    levels: [
      'بودجهٔ جداگانه‌ای نیست؛ هر طرف هزینهٔ خود را می‌پردازد یا بر سر هر فاکتور چانه می‌زنند.',
      'مبلغی کنار گذاشته شده است و به شریکی که زودتر یا با اصرار بیشتر بخواهد می‌رسد.',
      'قاعدهٔ انباشت، سقف و سهم هر طرف نوشته است؛ طرح پیش از خرج تأیید و با سند نتیجه تسویه می‌شود.',
      'ماندهٔ هر شریک برخط دیده می‌شود، تسویه مهلت دارد و درخواست تازه با نتیجهٔ طرح‌های پیشین همان شریک سنجیده می‌شود.',
      'بودجه به سوی بخش‌ها و کمپین‌هایی می‌رود که درآمد افزوده ساخته‌اند؛ شریک با سابقهٔ خوب اختیار خرج بدون تأیید پیشین دارد.',
    ],
    levelsEn: [
      'There is no separate budget; each side pays its own way or they haggle over every invoice.',
      'A sum has been set aside and goes to whoever asks first or most insistently.',
      'Accrual, ceiling and each side’s share are written; plans are approved before spending and settled against proof of results.',
      'Partners see their balance online, settlement has a deadline, and new requests are judged by the results of earlier ones.',
      'Money moves to the segments and campaigns that made incremental revenue; partners with a good record spend without prior approval.',
    ],
  },
  {
    id: 'marketing-leads',
    text: 'سرنخ‌ها چگونه میان شرکت و شرکا تقسیم و تا نتیجه دنبال می‌شود؟',
    textEn: 'How are leads shared between company and partners and followed to their result?',
    why: 'سرنخی که بی‌پاسخ بماند از نبودنش زیان‌بارتر است: مشتری بی‌توجهی دو برند را با هم می‌بیند.',
    whyEn:
      'A lead without an answer does more harm than no lead: the customer sees itself neglected by two brands at once.',
    evidence: 'قاعدهٔ واگذاری سرنخ؛ زمان نخستین تماس؛ مسیر یک سرنخ از کمپین تا فاکتور.',
    evidenceEn:
      'The rule for assigning leads; time to first contact; one lead traced from campaign to invoice.',
    levels: [
      'کارت‌هایی که در نمایشگاه گرد آمده است در کشو می‌ماند یا هر کس آشنایان خود را برمی‌دارد.',
      'سرنخ‌ها با پیام برای شریک فرستاده می‌شود و از سرنوشت آن‌ها جز با تلفن خبری به دست نمی‌آید.',
      'سرنخ بر پایهٔ قلمرو و تخصص واگذار می‌شود، شریک مهلت پذیرش دارد و وضعیت را در جای مشترکی ثبت می‌کند.',
      'زمان پاسخ و نرخ تبدیل هر شریک گزارش می‌شود، سرنخ بی‌پاسخ به دیگری می‌رسد و کیفیت سرنخ نیز از شریک پرسیده می‌شود.',
      'واگذاری با تطبیق توانمندی و بار کار شریک انجام می‌شود، درآمد تا کمپین مبدأ ردیابی می‌شود و هر دو طرف رقم آن را می‌پذیرند.',
    ],
    levelsEn: [
      'Cards collected at fairs stay in a drawer, or everyone picks out acquaintances.',
      'Leads are messaged to partners, and only a telephone call reveals what became of them.',
      'Leads are assigned by territory and expertise, partners have a time to accept, and the status is kept in a shared place.',
      'Response time and conversion are reported per partner, unanswered leads move on, and partners are asked about lead quality too.',
      'Assignment weighs a partner’s capabilities and workload; revenue is traced back to its campaign, and both sides accept the figure.',
    ],
  },
  {
    id: 'marketing-recognition',
    text: 'شرکا چگونه دیده می‌شوند و در جامعه‌ای گرد هم می‌آیند؟',
    textEn: 'How are partners recognised and brought together as a community?',
    why: 'شریک برای پول می‌آید و برای احترام و تعلق می‌ماند.',
    whyEn: 'Partners come for the money and stay for respect and belonging.',
    evidence: 'معیار جایزه‌ها؛ داستان‌های موفقیت مشترک؛ برنامه و نظرسنجی همایش شرکا.',
    evidenceEn: 'Award criteria; joint success stories; the agenda and survey of the partner conference.',
    levels: [
      'نام شرکا در وبگاه نیست و شرکت موفقیت آنان را در رسانه‌هایش به نام خود روایت می‌کند.',
      'سالی یک مهمانی یا لوح تقدیر هست؛ برندگان را مدیران با معیاری برمی‌گزینند که اعلام نشده است.',
      'فهرست شرکا با تخصصشان منتشر است، جایزه‌ها معیار آشکار دارند و هر فصل دست‌کم یک داستان موفقیت مشترک منتشر می‌شود.',
      'همایش سالانه و نشست‌های تخصصی در تقویم است، رضایت و مشارکت سنجیده می‌شود و شرکا بخشی از دستور را تعیین می‌کنند.',
      'شرکا خود نشست برگزار می‌کنند، به یکدیگر کار می‌سپارند و عضویت در این جامعه دلیل ماندن و معرفی شریک تازه است.',
    ],
    levelsEn: [
      'The website names no partner, and the company’s media tell partners’ successes as its own.',
      'Once a year there is a dinner or a plaque; executives pick the winners by criteria nobody has seen.',
      'Partners are listed with their expertise, awards have open criteria, and at least one joint success story is published each quarter.',
      'A yearly conference and specialist meetings are on the calendar, attendance and satisfaction are measured, and partners set part of the agenda.',
      'Partners host meetings themselves, pass work to each other, and name the community as a reason to stay and to bring others.',
    ],
  },
);
