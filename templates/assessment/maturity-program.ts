import { field } from './parts.ts';

/** Program and incentives: what a partner gets for what, by rules it can read and verify. */
export const programField = field(
  {
    id: 'program',
    name: 'برنامه و مشوق‌ها',
    nameEn: 'Program and incentives',
    description:
      'آیا برنامهٔ شرکا رفتار دلخواه را با سطوح، پورسانت و مزیت‌های روشن پاداش می‌دهد، درست و به‌موقع می‌پردازد و اثر هر مشوق را می‌سنجد.',
    descriptionEn:
      'Whether the partner program rewards the wanted behaviour with clear tiers, commission and benefits, pays correctly and on time, and measures what each incentive does.',
    weight: 3,
  },
  {
    id: 'program-tiers',
    text: 'سطوح مشارکت با چه شرط‌هایی تعریف و چگونه بازبینی می‌شود؟',
    textEn: 'By what requirements are tiers defined, and how are they reviewed?',
    why: 'سطحی که تنها با فروش به دست آید، شریک متخصص را پایین نگه می‌دارد و سطحی که پس گرفته نشود، ارزش خود را می‌بازد.',
    whyEn:
      'A tier earned by sales alone holds the specialist down; a tier that is never withdrawn loses its worth.',
    evidence: 'سند سطوح با آستانه‌ها و مزیت‌ها؛ نتیجهٔ آخرین بازبینی: ارتقا، مهلت و تنزل؛ نامهٔ نمونه به شریک.',
    evidenceEn:
      'The tier document with thresholds and benefits; the last review’s promotions, grace periods and demotions; a sample letter.',
    weight: 2,
    levels: [
      'سطحی نیست، یا عنوان‌هایی مانند «نمایندهٔ ویژه» در مذاکره داده شده است و کسی شرط آن را به یاد ندارد.',
      'سطوح با یک رقم فروش از هم جدا می‌شوند؛ شریکی که سال‌ها به آستانه نرسیده است همچنان عنوان خود را دارد.',
      'هر سطح شرط فروش، گواهینامه و کیفیت دارد، مزیت‌ها سطح‌به‌سطح بیشتر می‌شود و بازبینی سالانه برای همه اجرا می‌شود.',
      'شریک فاصلهٔ خود تا سطح بعد را هر زمان می‌بیند، مهلت و تنزل طبق قاعده است و آستانه‌های تازه پیش از ابلاغ بر سابقهٔ واقعی آزموده می‌شوند.',
      'سطوح چند مسیر رشد برای فروش، خدمت و فناوری دارند، تأثیرشان بر رفتار اندازه‌گیری می‌شود و شورای شرکا در بازطراحی آن‌ها سهیم است.',
    ],
    levelsEn: [
      'There are no tiers, or titles such as “special agent” were given away in negotiation and nobody recalls for what.',
      'One sales figure separates the tiers; a partner that missed the threshold for years still carries its title.',
      'Each tier asks for sales, certificates and quality, its benefits grow upward, and a yearly review applies to all.',
      'Partners see their distance to the next tier at any time, grace and demotion follow the rule, and new thresholds are first tested on real history.',
      'Tiers offer several paths, for selling, service and technology; their effect on behaviour is measured, and the partner council takes part in redesign.',
    ],
  },
  {
    id: 'program-commission',
    text: 'پورسانت چگونه محاسبه، اعلام و پرداخت می‌شود؟',
    textEn: 'How is commission computed, explained and paid?',
    why: 'هیچ چیز به‌اندازهٔ پولی که دیر یا نادرست برسد، اعتماد شریک را از میان نمی‌برد.',
    whyEn: 'Nothing destroys a partner’s trust like money that comes late or wrong.',
    evidence: 'قواعد پورسانت؛ یک صورت‌حساب قابل‌ردیابی؛ گزارش مدت پرداخت و شمار اعتراض‌های چهار دورهٔ گذشته.',
    evidenceEn:
      'The commission rules; one traceable statement; time to pay and number of objections over four periods.',
    levels: [
      'بر سر درصد هر معامله چانه می‌زنند و پرداخت آن به نقدینگی و پیگیری شریک بستگی دارد.',
      'نرخ ثابتی اعلام شده است، اما محاسبه را یک نفر در صفحه‌گستردهٔ خود انجام می‌دهد و استثناها نوشته نمی‌شوند.',
      'قواعد پایه، پاداش، سقف و بازپس‌گیری مکتوب است، صورت‌حساب هر دوره خط‌به‌خط فرستاده می‌شود و تاریخ پرداخت معین است.',
      'شریک پیش از دریافت می‌تواند مبلغ را خود حساب کند؛ محاسبه را سامانه انجام می‌دهد، خوش‌قولی در پرداخت سنجیده می‌شود و اعتراض تا ده روز پاسخ می‌گیرد.',
      'شریک برآورد پورسانت را همراه با هر فرصت می‌بیند، اختلاف نزدیک به صفر است و قواعد هر سال ساده‌تر می‌شود، نه پیچیده‌تر.',
    ],
    levelsEn: [
      'The percentage is haggled over deal by deal, and payment depends on cash and on how often the partner calls.',
      'A flat rate has been announced, but one person computes it in a private spreadsheet and exceptions leave no trace.',
      'Base, bonus, cap and clawback are written rules, a line-by-line statement goes out each period, and the payment date is fixed.',
      'Partners can compute the amount before it arrives; a system does the sums, punctuality is measured and objections are answered in ten days.',
      'Partners see expected commission on each open opportunity, disputes are close to nil, and the rules grow simpler every year.',
    ],
  },
  {
    id: 'program-terms',
    text: 'شرایط برنامه تا چه اندازه روشن، یکسان و قابل‌استناد است؟',
    textEn: 'How clear, equal and binding are the terms of the program?',
    why: 'شرطی که برای هر شریک جداگانه نوشته شده است، دیر یا زود به گوش شریک دیگر می‌رسد.',
    whyEn: 'A term written for one partner sooner or later reaches the ears of another.',
    evidence: 'سیاست شرکا با شمارهٔ ویرایش؛ قرارداد نمونه؛ دفتر استثناها با تأییدکننده و تاریخ پایان.',
    evidenceEn:
      'The partner policy with its edition; the model agreement; the exceptions log with approver and end date.',
    levels: [
      'توافق‌ها در پیام‌رسان و تماس تلفنی بسته می‌شود؛ قرارداد، اگر باشد، تاریخ‌گذشته یا بی‌امضاست.',
      'متن قرارداد برای هر شریک ویرایش می‌شود و هیچ‌کس نمی‌تواند بگوید چند گونه شرط برقرار است.',
      'یک قرارداد نمونه و یک سیاست شرکا، به زبان ساده، برای همهٔ شرکای هر نوع به‌کار می‌رود و در دسترس آنان است.',
      'استثناها با تأییدکننده و تاریخ پایان در دفتری ثبت می‌شوند؛ تغییر شرایط با مهلت مقرر و توضیح دلیل اعلام می‌شود و ویرایش پیشین نگهداری می‌شود.',
      'متن‌ها پس از سنجش فهم شرکا از آن‌ها ویرایش می‌شوند، اثر هر بند ارزیابی می‌شود و بند بی‌فایده کنار می‌رود.',
    ],
    levelsEn: [
      'Agreements are struck over messengers and the phone; contracts, where they exist, have lapsed or lack a signature.',
      'The contract is edited for every partner, and nobody can say how many sets of terms are in force.',
      'One model agreement and one partner policy in plain words serve all partners of a type and are open to them.',
      'Exceptions have a log, an approver and an end date; changes are announced in due time with reasons, and earlier editions are kept.',
      'Texts are tested on partners for clarity and revised accordingly; each clause’s effect is weighed and idle ones are dropped.',
    ],
  },
  {
    id: 'program-benefits',
    text: 'مزیت‌های غیرمالی برنامه چگونه تعریف و به شریک ارائه می‌شود؟',
    textEn: 'How are non-monetary benefits defined and delivered to partners?',
    why: 'دسترسی زودهنگام، سرنخ و دیده‌شدن گاه بیش از پورسانت می‌ارزد و رقیب نمی‌تواند آن را با سود بیشتر بخرد.',
    whyEn:
      'Early access, leads and visibility are often worth more than commission, and a rival’s margin cannot buy them.',
    evidence: 'فهرست مزیت‌ها به تفکیک سطح با مسئول؛ گزارش بهره‌گیری شرکا؛ نظر شرکا دربارهٔ ارزش هر کدام.',
    evidenceEn:
      'Benefits by tier with their owners; a report on how far partners use them; what partners say each is worth.',
    levels: [
      'شریک جز تخفیف یا پورسانت چیزی نمی‌گیرد؛ دعوت به همایش هم به سلیقهٔ فروشنده است.',
      'در بروشور وعده‌هایی مانند اولویت پشتیبانی آمده است، ولی کسی مسئول عمل به آن‌ها نیست و شرکا هم از یادشان برده‌اند.',
      'هر سطح فهرست معینی از مزیت‌ها دارد، هر مزیت یک مسئول دارد و شریک می‌داند چگونه آن را بخواهد.',
      'بهره‌گیری از هر مزیت و هزینهٔ آن ثبت می‌شود و سال بعد، مزیت کم‌استفاده با مزیتی که شرکا خواسته‌اند جابه‌جا می‌شود.',
      'مزیت‌ها با بخش و هدف هر شریک تنظیم می‌شوند، اثرشان بر ماندگاری و رشد اثبات شده و رقیبان از آن‌ها الگو می‌گیرند.',
    ],
    levelsEn: [
      'A partner gets discount or commission and nothing else; even an invitation to an event is at a seller’s whim.',
      'The brochure promises things like priority support, yet nobody is charged with delivering them and partners have forgotten.',
      'Each tier has a set list of benefits, each benefit an owner, and partners know how to ask for it.',
      'Use and cost of every benefit are recorded, and next year little-used ones give way to what partners asked for.',
      'Benefits are tuned to a partner’s segment and aims, their effect on retention and growth is proven, and competitors copy them.',
    ],
  },
  {
    id: 'program-effect',
    text: 'اثر مشوق‌ها بر رفتار شرکا چگونه سنجیده و قواعد چگونه تنظیم می‌شود؟',
    textEn: 'How is the effect of incentives measured, and how are the rules tuned?',
    why: 'بیشتر برنامه‌ها برای فروشی که بی‌مشوق هم انجام می‌شد پول می‌دهند و خود از آن خبر ندارند.',
    whyEn: 'Most programs pay for sales that would have come anyway, and do not know it.',
    evidence: 'شبیه‌سازی تغییر بر سابقهٔ شرکا؛ نسبت هزینهٔ مشوق به درآمد افزوده؛ صورت‌جلسهٔ حذف یا تغییر یک مشوق.',
    evidenceEn:
      'A simulation on partners’ history; incentive cost against incremental revenue; minutes that dropped or changed an incentive.',
    levels: [
      'نرخ‌ها از سال‌ها پیش مانده یا از رقیب گرفته شده‌اند؛ هزینهٔ کل مشوق‌ها را هیچ‌کس جمع نزده است.',
      'هزینهٔ سالانهٔ مشوق‌ها معلوم است، اما پیوند آن با فروش تازه، مشتری تازه یا محصول راهبردی بررسی نشده است.',
      'هر مشوق هدف نوشته‌ای دارد و پایان هر سال نسبت هزینه به درآمد آن در گزارش برنامه می‌آید.',
      'پیش از هر تغییر، شبیه‌سازی نشان می‌دهد چه کسی سود یا زیان می‌کند؛ پس از آن رفتار شرکا با برآورد مقایسه می‌شود.',
      'مشوق‌ها در گروه‌های کوچک با گروه مقایسه آزموده می‌شوند، درآمد افزوده از درآمدی که به‌هرحال می‌آمد جدا می‌شود و بودجه هر فصل به اثربخش‌ترین مشوق می‌رسد.',
    ],
    levelsEn: [
      'Rates are inherited or borrowed from a rival, and nobody has added up what incentives cost in all.',
      'The yearly cost is known, though its link to new sales, new customers or strategic products was never examined.',
      'Each incentive has a written purpose, and the program report gives its cost against revenue at year-end.',
      'Before any change a simulation shows who gains and who loses; afterwards actual behaviour is compared with the estimate.',
      'Incentives are piloted in small groups against a control, incremental revenue is separated from what would have come anyway, and money follows what works each quarter.',
    ],
  },
);
