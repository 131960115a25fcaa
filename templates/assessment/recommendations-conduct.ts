import { steps } from './parts.ts';

/** Steps of the dimensions that keep it going: co-marketing, risk, leadership. */
export const conductSteps = [
  ...steps(
    'marketing',
    {
      name: 'یک کمپین مشترک را با هدف عددی اجرا کنید',
      nameEn: 'Run one joint campaign with a figure to reach',
      description:
        'با دو شریک مشتاق یک بخش از مشتریان را برگزینید، پیام واحد بنویسید و شمار سرنخ مورد انتظار را پیش از آغاز ثبت کنید. راهنمای به‌کاربردن نام و نشان را همان روز برای همه بفرستید. سه هفته پس از پایان، شریک و شرکت بر سر یک گزارش یک‌صفحه‌ای توافق داشته باشند. کمپینی که مخاطبش «همه» باشد، به هیچ‌کس نمی‌رسد.',
      descriptionEn:
        'With two willing partners choose one customer segment, write one message and record the number of leads you expect. Send everyone the guide to name and logo on the same day. Three weeks after the end, partner and company should agree on a one-page report. A campaign aimed at everyone reaches no one.',
      effort: 1,
      effect: 1,
      months: 3,
      by: 'campaign-specialist',
    },
    {
      name: 'برنامهٔ سالانه، قاعدهٔ صندوق و قاعدهٔ سرنخ بنویسید',
      nameEn: 'Write the annual plan, the rules of the fund and the rule for leads',
      description:
        'برای شرکای راهبردی برنامهٔ بازاریابی سالانه با تقسیم کار و هزینه ببندید. قاعدهٔ انباشت، سقف، تأیید و تسویهٔ صندوق و قاعدهٔ واگذاری سرنخ بر پایهٔ قلمرو و تخصص را در دو صفحه بنویسید. از این پس هیچ پولی بدون طرح تأییدشده پرداخت نشود و هیچ سرنخی بدون مسئول و مهلت نماند. تسویه را ساده بگیرید؛ صندوقی که گرفتنش دشوار باشد، تا پایان سال دست‌نخورده می‌ماند.',
      descriptionEn:
        'Agree annual marketing plans with strategic partners, with work and cost divided. Put on two pages how the fund accrues, its ceiling, approval and settlement, and how leads are assigned by territory and expertise. From then on no money leaves without an approved plan and no lead is without an owner and a deadline. Keep settlement simple; funds that are hard to claim are left over at year-end.',
      effort: 2,
      effect: 2,
      months: 4,
      by: 'co-marketing-lead',
      after: ['mapping-step-2'],
    },
    {
      name: 'سرنخ را تا درآمد ردیابی و کمپین‌ها را مقایسه کنید',
      nameEn: 'Trace leads to revenue, and compare campaigns',
      description:
        'هر سرنخ شناسهٔ کمپین خود را تا فاکتور همراه داشته باشد و زمان پاسخ و نرخ تبدیل هر شریک منتشر شود. کتابخانه‌ای از کمپین‌های آماده بسازید که شریک کوچک هم بتواند در یک هفته اجرا کند. پس از دو فصل باید بدانید کدام کمپین تکرار می‌شود و کدام نه. از شرکا نیز دربارهٔ کیفیت سرنخ بپرسید، وگرنه ناکامی همیشه به نام آنان نوشته می‌شود.',
      descriptionEn:
        'Let each lead carry its campaign’s identifier through to the invoice, and publish response time and conversion by partner. Build a library of ready campaigns that even a small partner can run within a week. After two quarters you should know which to repeat. Ask partners about lead quality as well, or every failure will be put down to them.',
      effort: 2,
      effect: 2,
      months: 6,
      by: 'co-marketing-lead',
      after: ['data-step-3'],
    },
    {
      name: 'جامعهٔ شرکا را به دست خود شرکا بسپارید',
      nameEn: 'Hand the partner community to the partners',
      description:
        'گروه‌های تخصصی را با ریاست شرکا راه بیندازید و بخشی از دستور همایش را به آنان واگذارید. کمپین‌ها را بر فهرست مشتریان هدف دو طرف، با رضایت و رعایت حریم خصوصی، بنا کنید. وقتی شرکا بی‌واسطهٔ شما به هم کار می‌سپارند، جامعه شکل گرفته است. در پی مهار گفت‌وگوها نباشید؛ جامعه‌ای که تنها تعریف و تمجید می‌کند کسی را نگه نمی‌دارد.',
      descriptionEn:
        'Start specialist groups chaired by partners and give them part of the conference agenda. Build campaigns on both sides’ target accounts, with consent and within privacy rules. The community exists once partners pass work to each other without you. Let go of the reins: a community that only exchanges compliments keeps nobody.',
      effort: 2,
      effect: 2,
      months: 12,
      by: 'co-marketing-lead',
      after: ['data-step-4'],
    },
  ),
  ...steps(
    'risk',
    {
      name: 'ریسک‌های اصلی و تعارض‌های باز را فهرست کنید',
      nameEn: 'List the main risks and the conflicts that are open',
      description:
        'در یک نشست دوساعته پنج ریسک اصلی و همهٔ تعارض‌های باز را بنویسید و سهم سه شریک نخست از درآمد را حساب کنید. برای هر تعارض یک نفر را مأمور کنید که تا دو هفته پاسخ بدهد. کار زمانی انجام شده است که شرکا بدانند شکایت آنان کجا ثبت شده است. دنبال مقصر نگردید، وگرنه فهرست بعدی خالی خواهد بود.',
      descriptionEn:
        'In a two-hour meeting write down the five main risks and all open conflicts, and work out the top three partners’ share of revenue. Give each conflict to one person, with an answer due in two weeks. It is done when partners know where their complaint is recorded. Do not look for culprits, or the next list will be empty.',
      effort: 1,
      effect: 2,
      months: 1,
      by: 'strategy-lead',
    },
    {
      name: 'سیاست قلمرو، ثبت فرصت و قیمت را ابلاغ کنید',
      nameEn: 'Publish the policy on territory, deal registration and price',
      description:
        'قلمرو شرکا و فروش مستقیم را با منطقه، بخش و محصول در پیوست قراردادها بنویسید. ثبت فرصت با مهلت پاسخ و مدت حفاظت، داور تعارض با مهلت رأی و حداقل قیمت اعلامی در حد قانون را برقرار کنید. ارزیابی امنیت را از شرکایی آغاز کنید که دادهٔ مشتری دارند. نخستین رأی علیه فروش مستقیم نشان می‌دهد که سیاست واقعی است؛ تا آن روز همه تردید دارند.',
      descriptionEn:
        'Write territories of partners and direct sales by region, segment and product into the contract annexes. Introduce deal registration with a response time and a window, an arbiter with a deadline, and minimum advertised prices as far as the law permits. Start security assessments with partners that hold customer data. The first ruling against direct sales shows that the policy is real; until that day everyone doubts it.',
      effort: 2,
      effect: 3,
      months: 4,
      by: 'chief-partner-officer',
      after: ['organization-step-2'],
    },
    {
      name: 'هم‌پوشانی، تخلف و تمرکز را پیوسته پایش کنید',
      nameEn: 'Monitor overlap, breaches and concentration continuously',
      description:
        'هم‌پوشانی قلمرو را پیش از هر قرارداد بسنجید، پیشنهاد قیمت همهٔ شرکا را از یک محاسبه بگیرید و تخلف‌ها را با سند دنبال کنید. زمان رسیدن به رأی، مدت پاسخ به ثبت فرصت و شاخص تمرکز را هر ماه در نمای مدیریتی بیاورید. برای رفتن هر یک از سه شریک نخست، برنامهٔ جانشین بنویسید. پایشی که پیامدی نداشته باشد بی‌اثر است؛ پله‌های برخورد را از پیش اعلام کنید.',
      descriptionEn:
        'Check territories for overlap before each agreement, take all partners’ quotes from one calculation, and pursue breaches with evidence. Show time to ruling, registration reply time and concentration monthly in the management view. Write a fallback plan for the loss of each of the top three partners. Monitoring without consequences has no effect, so announce the steps in advance.',
      effort: 2,
      effect: 3,
      months: 6,
      by: 'ecosystem-analyst',
      after: ['data-step-3'],
    },
    {
      name: 'ریشهٔ تعارض را از قاعده‌ها و مشوق‌ها بردارید',
      nameEn: 'Take the causes of conflict out of rules and incentives',
      description:
        'پرونده‌های دو سال گذشته را از نظر علت دسته‌بندی کنید و آن قاعده یا مشوقی را عوض کنید که بیشترین پرونده را ساخته است. بحران‌های محتمل، از نشت داده تا رفتن بزرگ‌ترین شریک، را سالی یک بار با شرکای راهبردی تمرین کنید. به شرکای کوچک ابزار و آموزش امنیت بدهید تا قبولی برایشان شدنی باشد. کاهش شکایت همیشه خبر خوش نیست؛ نخست مطمئن شوید که شرکا از گفتن ناامید نشده‌اند.',
      descriptionEn:
        'Sort two years of cases by cause and change the rule or incentive that produced most of them. Rehearse likely crises, from a data leak to the loss of the largest partner, with strategic partners once a year. Give small partners the tools and training to pass the security assessment. Fewer complaints are not always good news; make sure that people have not given up complaining.',
      effort: 2,
      effect: 2,
      months: 9,
      by: 'chief-partner-officer',
      after: ['leadership-step-3'],
    },
  ),
  ...steps(
    'leadership',
    {
      name: 'مدیرعامل پیام روشنی دربارهٔ شرکا بدهد',
      nameEn: 'Have the chief executive give a clear message on partners',
      description:
        'متنی کوتاه بنویسید که بگوید چرا با شرکا کار می‌کنیم، چه چیزی برای فروش مستقیم عوض می‌شود و چه رفتاری پذیرفته نیست. مدیرعامل آن را خود در جمع فروش بگوید و در نخستین اختلاف بر پایهٔ همان رأی دهد. یک ماه بعد از سه فروشنده بپرسید پیام چه بود. پیامی که تنها با ایمیل برسد، پیام نیست.',
      descriptionEn:
        'Write a short text that says why the company works with partners, what changes for direct sales and what conduct is not accepted. The chief executive says it to the sales force in person and rules by it in the first dispute. A month later ask three sellers what the message was. A message that arrives by e-mail alone has not arrived.',
      effort: 1,
      effect: 3,
      months: 1,
      by: 'chief-executive',
      after: ['strategy-step-1'],
    },
    {
      name: 'پورسانت مشترک و دفتر بازخورد را به کار بیندازید',
      nameEn: 'Put split commission and a feedback log into operation',
      description:
        'معاملهٔ شریک را در هدف فروشنده حساب کنید و پورسانت مشترک را با قاعده‌ای یک‌خطی بپردازید. بازخورد شرکا را با موضوع، صاحب و مهلت پاسخ ثبت کنید و پنج مهارت رهبری را برای هر نقش بسنجید. در پایان فصل سهم معاملات مشترک و درصد بازخوردهای پاسخ‌گرفته گزارش شود. پرداخت به هر دو طرف در آغاز گران می‌نماید؛ آن را با هزینهٔ یک معاملهٔ پنهان‌شده بسنجید.',
      descriptionEn:
        'Count partner deals towards sellers’ quotas and pay split commission by a one-line rule. Log partner feedback with theme, owner and response time, and assess the five leadership skills for each role. By the end of the quarter, report the share of joint deals and how much feedback was answered. Paying both sides looks expensive at first; weigh it against the cost of one hidden deal.',
      effort: 2,
      effect: 3,
      months: 4,
      by: 'chief-partner-officer',
      after: ['program-step-2', 'risk-step-1'],
    },
    {
      name: 'پاداش مدیران و ارزیابی فروش را به همکاری ببندید',
      nameEn: 'Tie executive bonuses and sales appraisals to cooperation',
      description:
        'بخشی از پاداش سالانهٔ مدیران ارشد و مدیران فروش را به نتیجهٔ شرکا و نمرهٔ همکاری آنان وابسته کنید. هر مدیر ارشد حامی دو یا سه شریک راهبردی شود و هر مدیر شریک مربی و هدف داشته باشد. کار زمانی جا افتاده است که مدیری به‌سبب رفتار تیمش با شرکا پاداش کمتری بگیرد. سهم زیر ده درصد دیده نمی‌شود.',
      descriptionEn:
        'Make part of the annual bonus of executives and sales managers depend on partner results and on how partners rate cooperation. Each executive sponsors two or three strategic partners; each partner manager has a coach and goals. It has taken root when a manager earns less because of the team’s conduct towards partners. A share below ten per cent goes unnoticed.',
      effort: 2,
      effect: 3,
      months: 6,
      by: 'chief-executive',
      after: ['data-step-3'],
    },
    {
      name: 'نوآوری مشترک را با صندوق و برنامهٔ زمانی ثابت پیش ببرید',
      nameEn: 'Drive joint innovation with a fund and a steady rhythm',
      description:
        'صندوق کوچکی برای آزمایش‌های مشترک بگذارید که هر فصل سه پیشنهاد را با معیار روشن می‌پذیرد و پس از نود روز دربارهٔ ادامه تصمیم می‌گیرد. شرکایی را که توانمندی‌شان یکدیگر را کامل می‌کند به هم معرفی کنید و سهم هر یک را پیش از آغاز بنویسید. درآمد راهکارهای مشترک و درس آزمایش‌های ناموفق هر دو منتشر شود. بلاتکلیف گذاشتن یک طرح نیمه‌جان بیش از شکست آن هزینه دارد.',
      descriptionEn:
        'Set up a small fund for joint experiments that accepts three proposals a quarter by clear criteria and decides after ninety days whether to go on. Introduce partners whose capabilities complete each other, with each one’s share written beforehand. Publish both the revenue of joint solutions and the lessons of failed experiments. A half-dead project left undecided costs more than a failed one.',
      effort: 2,
      effect: 2,
      months: 12,
      by: 'strategy-lead',
      after: ['enablement-step-4'],
    },
  ),
];
