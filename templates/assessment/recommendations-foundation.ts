import { steps } from './parts.ts';

/** Steps of the dimensions that lay the ground: strategy, organization, mapping, data. */
export const foundationSteps = [
  ...steps(
    'strategy',
    {
      name: 'دلیل کار با شرکا را بنویسید و به تصویب برسانید',
      nameEn: 'Write down why you work with partners, and have it approved',
      description:
        'سه تا پنج مدیر اصلی را یک نیم‌روز گرد آورید و از هر یک جداگانه بپرسید شریک برای چه لازم است. پاسخ‌ها را کنار هم بگذارید، بر دو تا چهار پیشران توافق کنید و متن یک‌صفحه‌ای را به تصویب مدیرعامل برسانید. کار وقتی انجام شده است که یک ماه بعد همان مدیران همان پاسخ را بدهند. از فهرست بلند بپرهیزید؛ ده پیشران یعنی هیچ پیشران.',
      descriptionEn:
        'Bring three to five key executives together for half a day and ask each of them separately what partners are for. Lay the answers side by side, agree on two to four drivers, and have one page approved by the chief executive. It is done when the same people give the same answer a month later. Resist the long list: ten drivers are none.',
      effort: 1,
      effect: 3,
      months: 1,
      by: 'chief-partner-officer',
    },
    {
      name: 'هدف‌های عددی و توجیه اقتصادی را وارد بودجه کنید',
      nameEn: 'Put measurable goals and a business case into the budget',
      description:
        'برای سهم کانال غیرمستقیم و دو هدف دیگر، مقدار پایه، مقدار هدف، منطقه، مهلت و مسئول تعیین کنید. همراه آن، توجیه اقتصادی سی‌وشش‌ماهه‌ای با هزینهٔ کامل، از وقت همکاران تا سکو، بسازید. نشانهٔ انجام کار این است که بودجهٔ سال به این سند ارجاع دهد. بیشتر شرکت‌ها درآمدی را که از فروش مستقیم جابه‌جا می‌شود نیز «افزوده» می‌شمارند؛ این دو را از آغاز جدا کنید.',
      descriptionEn:
        'Set baseline, target, region, date and owner for indirect share and two more goals. With them, build a thirty-six-month business case with full costs, from staff time to platform. The sign that it is done: the annual budget refers to it. Most companies also count as incremental what merely moved over from direct sales; keep the two apart from the first day.',
      effort: 2,
      effect: 3,
      months: 3,
      by: 'strategy-lead',
    },
    {
      name: 'بازبینی فصلی راهبرد را با رقم واقعی برگزار کنید',
      nameEn: 'Hold quarterly strategy reviews on actual figures',
      description:
        'هدف‌ها را تا منطقه، محصول و شریک راهبردی بشکنید و هر فصل مقدار واقعی را با برنامه مقایسه کنید. جلسه سه تصمیم بیشتر ندارد: کدام طرح ادامه می‌یابد، کدام بسته می‌شود و کدام فرض اصلاح می‌شود. پس از دو فصل باید دست‌کم یک طرح متوقف شده باشد؛ اگر نشده است، جلسه تنها گزارش‌خوانی بوده است. واحدهای محصول و بازاریابی را از همان جلسهٔ نخست دعوت کنید.',
      descriptionEn:
        'Break goals down to region, product and strategic partner, and compare actuals with plan every quarter. The meeting takes three decisions: what continues, what is closed, which assumption changes. After two quarters at least one initiative should have been stopped; otherwise reports were being read aloud. Have product and marketing at the table from the first session.',
      effort: 2,
      effect: 2,
      months: 6,
      by: 'chief-partner-officer',
      after: ['data-step-2'],
    },
    {
      name: 'راهبرد را همراه شرکای راهبردی بنویسید',
      nameEn: 'Make strategy together with strategic partners',
      description:
        'با سه تا پنج شریک راهبردی هدف‌های دوساله، سرمایه‌گذاری دو طرف و تقسیم سود را بر یک برگ بنویسید. شورای شرکا پیش از نهایی‌شدن برنامهٔ سال، پیش‌نویس آن را ببیند و اثر نظرش در متن پیدا باشد. مدل‌های تازه را نخست در یک بازار کوچک بیازمایید و معیار توقف را پیش از آغاز تعیین کنید. مشورتی که تصمیمش از پیش گرفته شده باشد، از نپرسیدن زیان‌بارتر است.',
      descriptionEn:
        'Write two-year goals, both sides’ investment and the split of gains on one sheet with three to five strategic partners. Let the partner council see the draft of the annual plan while it can still change, and let its mark show in the text. Try new models in one small market, with the criterion for stopping set beforehand. Consultation after the decision does more harm than none.',
      effort: 3,
      effect: 3,
      months: 12,
      by: 'chief-partner-officer',
      after: ['leadership-step-3'],
    },
  ),
  ...steps(
    'organization',
    {
      name: 'برای کار شرکا یک مسئول پاسخ‌گو بگمارید',
      nameEn: 'Appoint one accountable person for partner work',
      description:
        'یک نفر را با حکم، هدف و دست‌کم نیمی از وقت کاری‌اش مسئول کانال شرکا کنید و نام او را به همهٔ شرکا اعلام کنید. کنار او فهرستی بسازید که رابط هر شریک را نشان می‌دهد. اگر شرکا پس از یک ماه به‌جای آشنایان خود به او زنگ می‌زنند، گام درست برداشته شده است. سپردن این کار به کسی که هدف فروش مستقیم دارد، تعارض را از همان روز نخست می‌سازد.',
      descriptionEn:
        'Give one person a written mandate, a goal and at least half of their time for the partner channel, and tell all partners the name. Add a list that shows each partner’s contact. If after a month partners call this person rather than their acquaintances, the step has worked. To give the job to somebody with a direct quota is to build the conflict in from the start.',
      effort: 1,
      effect: 2,
      months: 2,
      by: 'chief-executive',
      after: ['strategy-step-1'],
    },
    {
      name: 'نقش‌ها، اختیارها و پنج فرایند اصلی را تعریف کنید',
      nameEn: 'Define roles, decision rights and the five main processes',
      description:
        'کارت نقش‌ها، جدول مسئولیت‌ها و جدول اختیارها را در دو کارگاه با حضور فروش مستقیم، مالی و حقوقی نهایی کنید. سپس فرایندهای جذب، پذیرش، آموزش، فروش مشترک و پورسانت را با صاحب و مهلت پاسخ بکشید و به شرکا اعلام کنید. ده درخواست تصادفی را دنبال کنید؛ همه باید همان راه را رفته باشند. فرایند را آن‌گونه که هست بکشید و بعد کوتاه کنید، نه آن‌گونه که در آیین‌نامه آمده است.',
      descriptionEn:
        'Settle role cards, the responsibility matrix and decision rights in two workshops with direct sales, finance and legal. Then draw recruiting, onboarding, training, co-selling and commission with owners and response times, and publish these to partners. Trace ten random requests: all should have gone the same way. Draw the process as it runs, then shorten it; leave the one in the manual aside.',
      effort: 2,
      effect: 3,
      months: 4,
      by: 'chief-partner-officer',
    },
    {
      name: 'بار کار و مهلت پاسخ را بسنجید و منتشر کنید',
      nameEn: 'Measure workload and response times, and publish them',
      description:
        'برای هر گام زمان واقعی را ثبت و درصد رعایت مهلت را ماهانه برای مدیران و شرکا منتشر کنید. شمار شرکای هر مدیر را از بخش‌بندی بگیرید و هر فصل با ساعت واقعی تطبیق دهید. مدل سازمانی را یک بار با معیارهای وزن‌دار بسنجید و نتیجه را ثبت کنید. اگر در سه ماه نخست هیچ عددی بد نبود، روش اندازه‌گیری را وارسی کنید.',
      descriptionEn:
        'Record actual times per step and publish compliance monthly, to managers and partners alike. Take partners per manager from the segmentation and reconcile it with real hours every quarter. Test the organization model once by weighted criteria and keep the result. If no figure looks bad in the first three months, check how you measure.',
      effort: 2,
      effect: 2,
      months: 6,
      by: 'strategy-lead',
      after: ['mapping-step-2'],
    },
    {
      name: 'ساختار را پیش از رشد آماده کنید',
      nameEn: 'Prepare the structure ahead of growth',
      description:
        'دو سناریوی سال آینده را با شمار شرکا، نقش‌ها، هزینه و نشانهٔ شروع هر کدام بسازید تا تغییر ساختار تصمیمی آماده باشد، نه واکنش. برای نقش‌های کلیدی جانشین تربیت کنید و سالی یک فرایند را همراه شرکا از نو طراحی کنید. موفقیت یعنی جابه‌جایی مدیر یک شریک راهبردی بی‌آنکه او تماسی از سر نگرانی بگیرد. خودکارسازی فرایندی که هنوز ساده نشده است، تنها بی‌نظمی را سریع‌تر می‌کند.',
      descriptionEn:
        'Build two scenarios for next year with partner numbers, roles, cost and the sign that starts each, so that a change of structure is a decision already prepared rather than a reaction. Bring up successors for key roles and redesign one process a year with partners. It works when a strategic partner’s manager moves on and the partner does not call in alarm. Automating a process that was never simplified only speeds up the disorder.',
      effort: 3,
      effect: 2,
      months: 12,
      by: 'chief-partner-officer',
      after: ['data-step-3'],
    },
  ),
  ...steps(
    'mapping',
    {
      name: 'یک فهرست مشترک از شرکا بسازید',
      nameEn: 'Build one common list of partners',
      description:
        'فهرست فروش، مالی و پشتیبانی را در یک روز کنار هم بگذارید، نام‌های تکراری را یکی کنید و برای هر شریک نوع، منطقه و رابط بنویسید. تفاوت سه شمار را به مدیران نشان دهید؛ همین تفاوت بهترین دلیل ادامهٔ کار است. از این پس شریک تازه تنها با ثبت در این فهرست شناخته می‌شود. منتظر سامانه نمانید: یک صفحه‌گستردهٔ درست برای آغاز کافی است.',
      descriptionEn:
        'Lay the lists of sales, finance and support side by side in one day, merge duplicates, and note type, region and contact for each partner. Show executives how far the three counts differ: nothing argues better for going on. From now on a partner exists once it is on this list. Do not wait for a system; one correct spreadsheet will do to begin with.',
      effort: 1,
      effect: 2,
      months: 1,
      by: 'ecosystem-analyst',
    },
    {
      name: 'شرکا را با معیار بخش‌بندی کنید و پوشش را بکشید',
      nameEn: 'Segment partners by criteria and draw the coverage',
      description:
        'ارزش فعلی را از درآمد و پتانسیل آینده را با پنج معیار وزن‌دار بسنجید و ماتریس را در کارگاهی با مدیران شرکا کامل کنید. جدول پوشش منطقه، صنعت و توانمندی را از همان داده‌ها بسازید و نقشهٔ اکوسیستم را بکشید. خروجی باید دست‌کم سه شریک را در جایی نشان دهد که کسی انتظارش را نداشت. امتیازی را که هیچ شاهدی ندارد خالی بگذارید؛ میانگینی که از حدس ساخته شود، خود حدسی بیش نیست.',
      descriptionEn:
        'Rate current value by revenue and future potential by five weighted criteria, and complete the matrix in a workshop with partner managers. Build the coverage grid of region, industry and capability from the same data and draw the ecosystem map. The result should place at least three partners where nobody expected them. Leave a rating empty where there is no evidence; an average of guesses is one more guess.',
      effort: 2,
      effect: 3,
      months: 3,
      by: 'strategy-lead',
      after: ['strategy-step-2'],
    },
    {
      name: 'ساعت و بودجه را بر پایهٔ ناحیه‌ها تقسیم کنید',
      nameEn: 'Divide hours and budget by quadrant',
      description:
        'ساعت در دسترس مدیران را با وزن ناحیه و پتانسیل میان شرکا پخش کنید و برای هر بخش بستهٔ خدمت بنویسید. هر فصل برنامه را با دیدارها و ساعت‌های واقعی بسنجید و اختلاف بیش از یک‌پنجم را توضیح دهید. برای هر فضای خالی، اندازهٔ بازار و سه نامزد تعیین کنید. سخت‌ترین بخش کار، آن است که به شریک پرسروصدای کم‌اولویت بگویید از این پس پرتال پاسخ‌گوی اوست؛ پیش از گفتن این جمله، خدمت دیجیتال را آماده کنید.',
      descriptionEn:
        'Spread managers’ available hours over partners by quadrant weight and potential, and write a service package for each segment. Compare plan with actual meetings and hours every quarter and explain differences above a fifth. Give each white space a market size and three candidates. The hard part is telling a loud long-tail partner “the portal from now on”; have the digital service ready before you do.',
      effort: 2,
      effect: 3,
      months: 6,
      by: 'co-sell-lead',
      after: ['data-step-2'],
    },
    {
      name: 'پیش‌بینی پتانسیل را با واقعیت بیازمایید و نقشه را زنده نگه دارید',
      nameEn: 'Test potential against outcomes, and keep the map alive',
      description:
        'پتانسیل‌هایی را که دو سال پیش داده‌اید با رشد واقعی همان شرکا مقایسه و وزن معیارها را اصلاح کنید. نقشهٔ مطلوب را کنار نقشهٔ امروز بگذارید و برای هر تفاوت اقدامی با صاحب بنویسید. تغییرهای بازار باید در چند روز روی نقشه بیاید و شرکای راهبردی بخش خود را تأیید کنند. معیاری که در گذشته چیزی را پیش‌بینی نکرده است، هر اندازه زیبا، باید کنار برود.',
      descriptionEn:
        'Compare the potentials given two years ago with those partners’ actual growth, and correct the weights. Set the desired map beside today’s and write an owned action for each difference. Market changes should reach the map within days, and strategic partners confirm their part of it. A criterion that has predicted nothing must go, however elegant it looks.',
      effort: 2,
      effect: 2,
      months: 9,
      by: 'strategy-lead',
    },
  ),
  ...steps(
    'data',
    {
      name: 'پنج شاخص پایه را تعریف و ماهانه گزارش کنید',
      nameEn: 'Define five basic indicators and report them monthly',
      description:
        'درآمد کانال، سهم کانال غیرمستقیم، شرکای فعال، فرصت‌های ثبت‌شده و مشارکت در آموزش برای آغاز بس است. هر کدام را در یک خط تعریف کنید، گردآورنده را تعیین کنید و سه ماه پیاپی در همان قالب بفرستید. اگر در ماه سوم کسی پرسید «این رقم از کجا آمد؟» و پاسخ آماده بود، به سطح بعد رسیده‌اید. خانهٔ بی‌داده را صفر ننویسید؛ خالی‌بودنش خود یک یافته است.',
      descriptionEn:
        'Channel revenue, indirect share, active partners, registered deals and training participation are enough to begin. Define each in one line, name who collects it, and send the same form three months running. If somebody asks in the third month where a figure comes from and the answer is at hand, you have reached the next level. Never write zero where there is no data; the blank is a finding.',
      effort: 1,
      effect: 2,
      months: 3,
      by: 'ecosystem-analyst',
    },
    {
      name: 'برای هر شریک یک شناسه و برای هر داده یک مرجع بگذارید',
      nameEn: 'Give each partner one identifier and each item of data one source',
      description:
        'شناسهٔ یکتای شریک را در سامانهٔ مالی، فروش و پشتیبانی وارد کنید و در جدولی بنویسید مرجع هر قلم داده کدام است و صاحب آن کیست. پرتال را با چهار کار آغاز کنید: ثبت فرصت، آموزش، محتوا و پیگیری درخواست. فروش یک شریک باید در هر سه سامانه یکی باشد. اگر سکو پیش از این پاک‌سازی خریده شود، همان بی‌نظمی را با رابط کاربری بهتر تحویل می‌دهد.',
      descriptionEn:
        'Enter one partner identifier in finance, sales and support, and state in a table which source is valid for each item of data and who owns it. Start the portal with four tasks: deal registration, training, assets, requests. One partner’s sales must then agree in all three systems. A platform bought before this cleaning delivers the same disorder with a better interface.',
      effort: 3,
      effect: 3,
      months: 6,
      by: 'platform-manager',
      after: ['organization-step-2'],
    },
    {
      name: 'کیفیت داده و هشدار زودهنگام را به کار بیندازید',
      nameEn: 'Put data quality and early warnings to work',
      description:
        'کامل‌بودن، درستی و تازگی داده را ماهانه امتیاز دهید و خطا را به مبدأ برگردانید. امتیاز سلامت و نشانه‌های ریسک هر شریک را محاسبه و برای هر هشدار صاحب و مهلت تعیین کنید. پس از شش ماه، شرکایی را که افت کرده‌اند مرور کنید: دربارهٔ چند شریک از پیش هشدار آمده بود؟ هشداری که روزی بیست بار بیاید نادیده گرفته می‌شود؛ آستانه را سخت‌گیرانه بگذارید.',
      descriptionEn:
        'Score completeness, accuracy and freshness monthly, and send errors back to their source. Compute health and risk signs for every partner, with an owner and a deadline for each alert. After six months look at the partners that declined: how many had been flagged? Alerts that come twenty times a day are ignored, so set the thresholds strictly.',
      effort: 2,
      effect: 3,
      months: 6,
      by: 'ecosystem-analyst',
      after: ['mapping-step-2'],
    },
    {
      name: 'سامانه‌ها را به هم وصل و داده را دوسویه کنید',
      nameEn: 'Connect the systems and let data flow both ways',
      description:
        'پراستفاده‌ترین تبادل‌ها، یعنی فرصت، سفارش و وضعیت پشتیبانی، را میان سامانهٔ خود و شرکای بزرگ خودکار کنید. همان نمای سلامت و شاخص‌ها را در اختیار شریک بگذارید تا گفت‌وگو از یک رقم آغاز شود. پیش از هر کاربرد تازه، اثر آن بر حریم خصوصی مشتری را بسنجید و نتیجه را ثبت کنید. اتصال همه‌چیز به همه‌چیز وسوسه‌انگیز است؛ از جایی آغاز کنید که بیشترین ورود دوباره رخ می‌دهد.',
      descriptionEn:
        'Automate the busiest exchanges (opportunities, orders, support status) between your systems and those of large partners. Give partners the same view of health and indicators, so that talks start from one figure. Assess each new use for customers’ privacy first and keep the record. Connecting everything with everything is tempting; begin where the most is typed twice.',
      effort: 3,
      effect: 2,
      months: 12,
      by: 'platform-manager',
      after: ['risk-step-3'],
    },
  ),
];
