import { field } from './parts.ts';

/** Strategy and goals: why there are partners at all, what they are to bring, and who decided so. */
export const strategyField = field(
  {
    id: 'strategy',
    name: 'راهبرد و هدف‌ها',
    nameEn: 'Strategy and goals',
    description:
      'آیا شرکت می‌داند چرا با شرکا کار می‌کند، از آنان چه می‌خواهد، چه اندازه هزینه می‌کند و چه چیزی را کنار گذاشته است.',
    descriptionEn:
      'Whether the company knows why it works with partners, what it expects of them, what it will spend, and what it has chosen not to do.',
    weight: 3,
  },
  {
    id: 'strategy-drivers',
    text: 'چرایی کار با شرکا در شرکت تا چه اندازه روشن است؟',
    textEn: 'How clear is it, across the company, why it works with partners?',
    why: 'وقتی هر مدیر دلیل دیگری در ذهن دارد، بودجه، مشوق و جذب هر کدام به سویی می‌رود.',
    whyEn:
      'Where each executive has a different reason in mind, budget, incentives and recruitment pull apart.',
    evidence: 'سند راهبرد شرکا با پیشران‌های رتبه‌بندی‌شده؛ صورت‌جلسهٔ تصویب؛ پاسخ جداگانهٔ سه مدیر به یک پرسش.',
    evidenceEn:
      'A partner strategy with ranked drivers; the minutes that approved it; three executives asked separately.',
    help: 'پیشران یعنی دلیل تجاری: رسیدن به منطقهٔ تازه، بخش تخصصی، راهکار کامل‌تر، بازاریابی گسترده‌تر، فروش سریع‌تر یا ارزان‌تر.',
    helpEn:
      'A driver is a commercial reason: a new region, a niche segment, a more complete solution, wider marketing, a faster or cheaper sale.',
    weight: 2,
    levels: [
      'شرکا یکی‌یکی و از سر آشنایی آمده‌اند. مدیران در پاسخ به «چرا شریک؟» دلیل‌های ناسازگار می‌آورند و سندی در کار نیست.',
      'مدیر فروش دلیل‌ها را در ارائه‌ها می‌گوید، اما هیچ‌کس آن‌ها را وزن نداده و مدیران دیگر در نوشتنشان نقشی نداشته‌اند.',
      'سندی مصوب، دو تا چهار پیشران را به ترتیب اهمیت می‌آورد و می‌گوید هر کدام به کدام بازار و محصول مربوط است.',
      'هر پیشران شاخصی دارد. هیئت‌مدیره سالانه می‌سنجد شرکا در هر کدام چه آورده‌اند و ترتیب پیشران‌ها را بر پایهٔ همین ارقام بازنگری می‌کند.',
      'پیشران‌ها با تغییر بازار و گفت‌وگو با شرکای راهبردی بازنویسی می‌شوند و برنامهٔ محصول و ورود به بازار از آن‌ها آغاز می‌شود.',
    ],
    levelsEn: [
      'Partners came one by one through acquaintance. Asked why, executives give reasons that do not fit together, and nothing is written.',
      'The head of sales names the reasons in presentations; nobody has weighed them and other executives had no part in them.',
      'An approved paper ranks two to four drivers and says which market and product each of them concerns.',
      'Every driver has an indicator. Once a year the board looks at what partners brought for each and revises the ranking on those figures.',
      'Drivers are rewritten as markets shift and with strategic partners at the table; product and market-entry plans start from them.',
    ],
  },
  {
    id: 'strategy-goals',
    text: 'هدف‌های کانال شرکا چگونه تعیین و پیگیری می‌شود؟',
    textEn: 'How are goals for the partner channel set and followed?',
    why: 'هدفی که عدد پایه، مهلت و مسئول ندارد، نه منابع می‌گیرد و نه کسی را پاسخ‌گو می‌کند.',
    whyEn:
      'A goal without a baseline, a date and an owner attracts no resources and holds nobody to account.',
    evidence: 'فهرست هدف‌ها با مقدار پایه، مقدار هدف، منطقه، مهلت و مسئول؛ گزارش پیشرفت دو فصل گذشته.',
    evidenceEn:
      'The list of goals with baseline, target, region, date and owner; progress reports of the last two quarters.',
    levels: [
      'عددی برای فروش شرکا در کار نیست؛ آنچه تا پایان سال از راه آنان آمده باشد، همان «نتیجه» خوانده می‌شود.',
      'رقم کلی فروش شرکا، اغلب سال گذشته به‌اضافهٔ چند درصد، در بودجه آمده است، اما در طول سال کسی سراغ آن نمی‌رود.',
      'برای سهم کانال غیرمستقیم و دو یا سه هدف دیگر، مقدار پایه، مهلت و مسئول نوشته و هر فصل گزارش می‌شود.',
      'هدف تا منطقه، محصول و شریک راهبردی شکسته شده است؛ انحراف هر ماه دیده می‌شود و اقدام اصلاحی صاحب و تاریخ دارد.',
      'هدف‌ها با شرکای راهبردی مشترک‌اند، ارزش مشتری و سود دو طرف را نیز در بر می‌گیرند و دقت هدف‌گذاری خود سنجیده می‌شود.',
    ],
    levelsEn: [
      'There is no figure for sales through partners; whatever came in by year-end is called the result.',
      'The budget holds one total for the channel, usually last year plus a few per cent, and nobody returns to it during the year.',
      'Indirect share and two or three further goals have a baseline, a date and an owner, and are reported every quarter.',
      'Goals are broken down by region, product and strategic partner; deviations show monthly and corrective actions have owners and dates.',
      'Goals are held jointly with strategic partners, cover customer value and both sides’ profit, and the accuracy of goal-setting is itself measured.',
    ],
  },
  {
    id: 'strategy-choices',
    text: 'شرکت بر چه پایه‌ای میان گستره و عمق و میان مدل‌های همکاری انتخاب کرده است؟',
    textEn: 'On what basis has the company chosen between breadth and depth, and among cooperation models?',
    why: 'بدون این انتخاب، شرکت از همه همه‌چیز می‌خواهد: توزیع از مشاور، پیاده‌سازی از توزیع‌کننده، و وقت مدیران میان ده‌ها رابطهٔ سطحی خرد می‌شود.',
    whyEn:
      'Without the choice everything is asked of everyone (distribution from a consultant, delivery from a distributor), and managers’ time is spread over dozens of shallow relations.',
    evidence: 'یادداشت تصمیم با گزینه‌ها، معیارها و دلیل؛ جدول مدل همکاری هر نوع شریک با شرایط آن.',
    evidenceEn:
      'A decision record with options, criteria and rationale; a table of cooperation models and terms by partner type.',
    help: 'مدل‌ها: توزیع، فروش مجاز، همکاری فنی، خدمت، معرفی و بازاریابی مشترک.',
    helpEn:
      'Models: distribution, authorised resale, technical integration, service, referral, co-marketing.',
    levels: [
      'هر متقاضی، از هر نوع، با همان قرارداد نمایندگی پذیرفته می‌شود و امتیازهایش به مهارت چانه‌زنی او بستگی دارد.',
      'کارکنان فروش میان «نماینده» و «همکار فنی» فرق می‌گذارند، ولی حق و تکلیف هر دسته در جایی نوشته نشده است.',
      'نوع‌های شریک تعریف شده و هر یک مدل همکاری، شرایط پایه و نقش معینی در مسیر خرید مشتری دارد.',
      'شمار شرکا در هر بازار و عمق هر رابطه با معیار و سناریو تعیین شده است و سالانه با سود هر مدل سنجیده می‌شود.',
      'مدل‌های تازه، از بازارگاه برخط تا راهکار مشترک، نخست در مقیاس کوچک آزموده می‌شوند و مدل کم‌بازده با برنامه و بی‌آسیب به رابطه‌ها کنار گذاشته می‌شود.',
    ],
    levelsEn: [
      'Applicants of every kind sign the same agency agreement, and what they get beyond it depends on how well they bargain.',
      'Sellers tell “agents” from “technical partners”, yet the rights and duties of either are written nowhere.',
      'Partner types are defined; each has a cooperation model, base terms and a set place in the customer’s buying process.',
      'The number of partners per market and the depth of each relation were decided by criteria and scenarios, and are checked yearly against each model’s profit.',
      'New models, from online marketplaces to joint solutions, are first tried on a small scale; models with poor returns are retired to a plan, without damage to the relations.',
    ],
  },
  {
    id: 'strategy-economics',
    text: 'اقتصاد کانال شرکا، یعنی هزینه، سود و دورهٔ بازگشت سرمایه، چقدر شناخته شده است؟',
    textEn: 'How well are the economics of the partner channel known: cost, profit, payback?',
    why: 'کانالی که سودش اثبات نشده است، در نخستین صرفه‌جویی بودجه قربانی می‌شود.',
    whyEn: 'A channel whose profit has not been shown is the first victim of the next budget cut.',
    evidence: 'مدل توجیه اقتصادی با فرض‌ها؛ گزارش هزینهٔ کانال؛ مقایسهٔ برآورد با واقعیت سال گذشته.',
    evidenceEn:
      'The business-case model with its assumptions; a cost-of-channel report; last year’s estimate against actuals.',
    levels: [
      'تنها رقم شناخته‌شده تخفیف یا پورسانت پرداختی است؛ وقت همکاران، آموزش و پشتیبانی شرکا در هیچ حسابی دیده نمی‌شود.',
      'واحد مالی هزینه‌های مستقیم کانال را جدا می‌کند، اما سود آن با فروش مستقیم بر یک مبنا مقایسه نشده است.',
      'توجیه اقتصادی چندساله با هزینهٔ کامل، درآمد افزوده و دورهٔ بازگشت سرمایه، پشتوانهٔ بودجهٔ سال است.',
      'هر فصل ارقام واقعی با مدل مقایسه و فرض‌ها اصلاح می‌شوند و تحلیل حساسیت می‌گوید کدام فرض تصمیم را برمی‌گرداند.',
      'سود هر بخش، هر مدل و هر شریک راهبردی برای هر دو طرف شناخته است و سرمایه پیوسته از بخش کم‌بازده به پربازده منتقل می‌شود.',
    ],
    levelsEn: [
      'The only known figure is discount or commission paid; staff time, training and support for partners appear in no account.',
      'Finance separates the direct costs of the channel, but its profit has never been compared with direct sales on one basis.',
      'A multi-year business case with full costs, incremental revenue and payback supports the year’s budget.',
      'Actuals stand beside the model each quarter, assumptions are corrected, and sensitivity analysis names the one that would reverse the decision.',
      'Profit by segment, model and strategic partner is known for both sides, and money moves steadily from weak returns to strong ones.',
    ],
  },
  {
    id: 'strategy-rhythm',
    text: 'راهبرد شرکا چگونه و با چه تناوبی به برنامهٔ کار تبدیل و بازبینی می‌شود؟',
    textEn: 'How, and how often, is partner strategy turned into a plan of work and reviewed?',
    why: 'سند خوبی که به تقویم، بودجه و واحدهای دیگر وصل نباشد، پس از سه ماه فراموش می‌شود.',
    whyEn:
      'A good paper that is tied neither to a calendar nor to budgets and other units is forgotten within three months.',
    evidence:
      'نقشهٔ راه سال با مسئول و تاریخ؛ دستور و صورت‌جلسهٔ بازبینی‌ها؛ بخش شرکا در برنامهٔ محصول و بازاریابی.',
    evidenceEn:
      'The year’s roadmap with owners and dates; agendas and minutes of reviews; the partner chapter in product and marketing plans.',
    levels: [
      'کارها از پی رویدادها می‌آیند: شکایت یک شریک، درخواست یک مدیر، یا فرصتی که اتفاقی پیدا شده است.',
      'در آغاز سال فهرستی از طرح‌ها نوشته می‌شود، ولی صاحب و تاریخ ندارد و با نخستین فشار فروش کنار می‌رود.',
      'نقشهٔ راه سالانه‌ای با مسئول، بودجه و تاریخ هست و کمیتهٔ راهبری هر فصل پیشرفت آن را بررسی می‌کند.',
      'برنامه‌های محصول، بازاریابی و منابع انسانی بخش شرکا دارند و در بازبینی فصلی، هر طرح بر پایهٔ اثرش بر هدف‌ها ادامه می‌یابد یا بسته می‌شود.',
      'راهبرد هر فصل با دادهٔ بازار و نظر شورای شرکا تنظیم می‌شود؛ آنچه آموخته شده مکتوب است و در برنامهٔ فصل بعد دیده می‌شود.',
    ],
    levelsEn: [
      'Work follows events: a partner’s complaint, an executive’s request, an opportunity somebody stumbled upon.',
      'A list of initiatives is drawn up at the start of the year, without owners or dates, and yields to the first pressure from sales.',
      'There is an annual roadmap with owners, budget and dates, and a steering committee reviews its progress every quarter.',
      'Product, marketing and HR plans each have a partner chapter, and quarterly reviews continue or close initiatives by their effect on goals.',
      'Strategy is adjusted each quarter on market data and the partner council’s view; what was learned is written down and visible in the next plan.',
    ],
  },
);
