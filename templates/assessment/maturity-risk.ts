import { field } from './parts.ts';

/** Risk, conflict and compliance: what could go wrong between and with partners, and who deals with it. */
export const riskField = field(
  {
    id: 'risk',
    name: 'ریسک، تعارض و رعایت مقررات',
    nameEn: 'Risk, conflict and compliance',
    description:
      'آیا ریسک‌های اکوسیستم صاحب و پاسخ دارند، قلمرو و فرصت ثبت‌شده محترم است، قیمت‌ها نظم دارد و شرکا امنیت و مقررات را رعایت می‌کنند.',
    descriptionEn:
      'Whether risks of the ecosystem have owners and responses, territories and registered deals are respected, prices are in order, and partners keep to security and the law.',
    weight: 2,
  },
  {
    id: 'risk-register',
    text: 'ریسک‌های اکوسیستم، از جمله وابستگی به چند شریک، چگونه شناسایی و اداره می‌شود؟',
    textEn: 'How are risks of the ecosystem, dependence on a few partners included, identified and managed?',
    why: 'رفتن شریکی که یک‌سوم درآمد را می‌آورد، رخدادی نادر ولی ویرانگر است.',
    whyEn: 'The loss of a partner that brings a third of revenue is rare, and ruinous.',
    evidence: 'دفتر ریسک با احتمال، اثر، صاحب و نشانهٔ هشدار؛ شاخص تمرکز؛ سناریوی رفتن بزرگ‌ترین شریک.',
    evidenceEn:
      'The risk register with likelihood, impact, owner and trigger; concentration; the scenario of losing the largest partner.',
    levels: [
      'دربارهٔ ریسک تنها پس از وقوع گفت‌وگو می‌شود و سهم بزرگ‌ترین شریک در درآمد را کسی حساب نکرده است.',
      'مدیران نگرانی‌ها را می‌شناسند و در جلسه می‌گویند، اما پاسخ و مسئولی برایشان نوشته نمی‌شود.',
      'دفتر ریسک با احتمال، اثر، صاحب و پاسخ هست و تمرکز درآمد هر نیم‌سال محاسبه می‌شود.',
      'نشانه‌های هشدار ماهانه پایش می‌شوند، اثر پاسخ‌ها سنجیده می‌شود و برای رفتن هر شریک بزرگ برنامهٔ جانشین هست.',
      'سناریوهای بحران با مدیران و شرکای راهبردی تمرین می‌شود و اشتهای ریسک در هر تصمیم جذب و سرمایه‌گذاری به کار می‌رود.',
    ],
    levelsEn: [
      'Risk is talked about after the event, and nobody has worked out the largest partner’s share of revenue.',
      'Executives know the worries and voice them in meetings, but no response or owner is written down.',
      'A register holds likelihood, impact, owner and response, and concentration is computed every half-year.',
      'Triggers are watched monthly, responses are checked for effect, and the loss of any large partner has a fallback plan.',
      'Crisis scenarios are rehearsed with executives and strategic partners, and risk appetite guides each decision to recruit or invest.',
    ],
  },
  {
    id: 'risk-territory',
    text: 'تعارض میان شرکا و میان شریک و فروش مستقیم چگونه پیشگیری و حل می‌شود؟',
    textEn:
      'How are conflicts between partners, and between partners and direct sales, prevented and settled?',
    why: 'شریکی که یک بار دور زده شود، فرصت بعدی را پنهان می‌کند و به دیگران هم می‌گوید.',
    whyEn: 'A partner bypassed once hides its next opportunity, and tells the others.',
    evidence: 'سیاست قلمرو و پیوست قراردادها؛ نتیجهٔ بررسی هم‌پوشانی؛ دفتر تعارض‌ها با زمان رسیدن به رأی.',
    evidenceEn:
      'The territory policy and contract annexes; the check for overlap; the conflict log with time to ruling.',
    weight: 2,
    levels: [
      'هیچ قلمروی مکتوب نیست؛ دو شریک و فروش مستقیم بر سر یک مشتری قیمت می‌شکنند.',
      'قول‌های شفاهی دربارهٔ منطقه داده شده است و هنگام برخورد هر کس قول خود را یادآور می‌شود.',
      'قلمرو هر شریک و فروش مستقیم با منطقه، بخش و محصول مکتوب است و داور تعارض و مهلت رأی معین است.',
      'هم‌پوشانی پیش از هر قرارداد بررسی می‌شود، شمار و مدت تعارض‌ها هر ماه گزارش و رأی‌ها با دلیل اعلام می‌شود.',
      'قاعده‌ها و مشوق‌ها چنان تنظیم شده‌اند که تعارض نادر است؛ شرکا رأی‌ها را منصفانه می‌دانند و خود زود خبر می‌دهند.',
    ],
    levelsEn: [
      'No territory is in writing; two partners and direct sales undercut each other at the same customer.',
      'Promises about regions were made by word of mouth, and in a clash everyone recalls their own.',
      'Territories of partners and direct sales are written by region, segment and product, with a named arbiter and a deadline.',
      'Overlap is checked before every agreement, number and age of conflicts are reported monthly, and rulings give reasons.',
      'Rules and incentives are set so that conflict is rare; partners call rulings fair and raise clashes early themselves.',
    ],
  },
  {
    id: 'risk-registration',
    text: 'ثبت فرصت فروش چه حفاظتی به شریک می‌دهد و چه اندازه به آن اعتماد می‌شود؟',
    textEn: 'What protection does deal registration give a partner, and how far is it trusted?',
    why: 'شریک فرصت را زمانی آشکار می‌کند که مطمئن باشد از دستش نمی‌رود؛ تصویر درست بازار از همین‌جا به دست می‌آید.',
    whyEn: 'Partners disclose a deal once they are sure of keeping it; a true pipeline starts there.',
    evidence:
      'قاعدهٔ ثبت با مهلت پاسخ و حفاظت؛ آمار ثبت، رد و زمان پاسخ؛ سهم معامله‌های بسته‌شده‌ای که پیش‌تر ثبت شده بود.',
    evidenceEn:
      'The rule with response time and protection window; registrations, refusals and reply times; the share of closed deals that had been registered.',
    levels: [
      'راهی برای ثبت نیست؛ هر که زودتر پیشنهاد قیمت بدهد خود را صاحب مشتری می‌داند.',
      'شریک فرصت را با ایمیل خبر می‌دهد؛ پاسخ گاهی می‌آید و حفاظت به حسن نیت فروشنده وابسته است.',
      'فرم ثبت، مهلت پاسخ، مدت حفاظت و قاعدهٔ تقدم روشن است و دربارهٔ همه، از جمله فروش مستقیم، اجرا می‌شود.',
      'زمان پاسخ و دلیل‌های رد سنجیده می‌شود، فروش مستقیم هنگام ورود به مشتری ثبت‌شده هشدار می‌گیرد و نقض پیامد دارد.',
      'بیشتر معاملات شرکا از پیش ثبت شده‌اند، پاسخ در چند ساعت می‌رسد و دادهٔ ثبت پایهٔ پیش‌بینی و حمایت پیش از فروش است.',
    ],
    levelsEn: [
      'There is no way to register; whoever quotes first claims the customer.',
      'Partners report deals by e-mail; an answer may come, and protection depends on the seller’s goodwill.',
      'Form, response time, protection window and the rule of precedence are clear and bind everyone, direct sales included.',
      'Reply times and refusals are measured, direct sellers are alerted when they touch a registered customer, and breaches have consequences.',
      'Most partner deals were registered beforehand, answers come within hours, and the data drives forecasts and presales support.',
    ],
  },
  {
    id: 'risk-pricing',
    text: 'نظم قیمت در بازار، از پیشنهاد قیمت تا حداقل قیمت اعلامی، چگونه حفظ می‌شود؟',
    textEn: 'How is price discipline kept in the market, from quotes to minimum advertised prices?',
    why: 'قیمت ناهمگون نخست سود شرکا و سپس اعتبار محصول را از میان می‌برد.',
    whyEn: 'Irregular prices first take the partners’ margin and then the product’s standing.',
    evidence: 'سیاست قیمت؛ پیشنهاد قیمت دو شریک برای یک مورد همانند؛ دفتر تخلف‌ها و استثناها.',
    evidenceEn: 'The price policy; two partners’ quotes for a like case; the log of breaches and exceptions.',
    help: 'حداقل قیمت اعلامی تنها تا آنجا سنجیده می‌شود که قانون رقابت اجازه می‌دهد. اگر شرکا در قیمت نقشی ندارند، «موضوعیت ندارد» را برگزینید.',
    helpEn:
      'Minimum advertised prices count only as far as competition law permits. Choose “does not apply” where partners have no part in pricing.',
    notApplicable: true,
    levels: [
      'هر فروشنده تخفیف خود را می‌دهد و مشتری با پرسیدن از سه جا سه قیمت می‌گیرد.',
      'فهرست قیمتی هست، اما تخفیف ویژه با یک تماس گرفته می‌شود و کسی شمار آن‌ها را نمی‌داند.',
      'قیمت از فهرست، سطح و قاعده به دست می‌آید، تخفیف بیرون از قاعده تأییدکننده دارد و حداقل قیمت اعلامی ابلاغ شده است.',
      'پیشنهاد قیمت همهٔ شرکا از یک محاسبه بیرون می‌آید، بازار پایش می‌شود و تخلف با سند و پیامد پله‌ای پیگیری می‌شود.',
      'قیمت تحقق‌یافته به تفکیک بخش تحلیل و قاعده از روی آن تنظیم می‌شود؛ تخلف ناچیز است و شرکا خود از این نظم پاسداری می‌کنند.',
    ],
    levelsEn: [
      'Each seller gives a personal discount, and a customer who asks in three places gets three prices.',
      'There is a price list, yet a call secures a special discount and nobody counts how many there are.',
      'Prices follow from list, tier and rule, discounts outside them need an approver, and minimum advertised prices were announced.',
      'All partners’ quotes come from one calculation, the market is watched, and breaches are pursued with evidence and graded consequences.',
      'Realised prices are analysed by segment and the rules tuned to them; breaches are negligible and partners themselves uphold the discipline.',
    ],
  },
  {
    id: 'risk-compliance',
    text: 'امنیت اطلاعات و رعایت مقررات نزد شرکا چگونه ارزیابی و پیگیری می‌شود؟',
    textEn: 'How are information security and compliance at partners assessed and followed up?',
    why: 'در چشم مشتری و نهاد ناظر، رخداد نزد شریک رخداد شرکت است.',
    whyEn: 'In the eyes of customers and regulators, an incident at a partner is the company’s own.',
    evidence: 'پرسشنامه و نتیجهٔ ارزیابی امنیت شرکا؛ گواهی آموزش مقررات؛ یافته‌های باز با مهلت رفع.',
    evidenceEn:
      'Partner security assessments and results; compliance training records; open findings with deadlines.',
    levels: [
      'از شریک دربارهٔ امنیت یا مقررات چیزی پرسیده نمی‌شود و دسترسی او پس از پایان همکاری هم باز می‌ماند.',
      'تعهدنامه‌ای امضا می‌شود و در پرونده می‌ماند؛ کسی بررسی نمی‌کند که اجرا می‌شود یا نه.',
      'شرکایی که دادهٔ مشتری یا دسترسی دارند، پیش از آغاز ارزیابی می‌شوند و آموزش مقررات برایشان الزامی است.',
      'ارزیابی با شاهد و متناسب با ریسک سالانه تکرار می‌شود، یافته‌ها مهلت دارند و سطح بالاتر بدون قبولی داده نمی‌شود.',
      'پایش پیوسته است، تمرین رخداد با شرکا برگزار می‌شود و شرکت به شرکای کوچک ابزار و آموزش می‌دهد تا به تراز برسند.',
    ],
    levelsEn: [
      'Partners are asked nothing about security or compliance, and their access stays open after the partnership ends.',
      'A pledge is signed and filed; nobody checks whether it is kept.',
      'Partners with customer data or access are assessed before they start, and compliance training is mandatory for them.',
      'Assessments with evidence recur yearly by risk, findings have deadlines, and a higher tier is not given without a pass.',
      'Monitoring is continuous, incidents are rehearsed with partners, and small partners get tools and training to reach the standard.',
    ],
  },
);
