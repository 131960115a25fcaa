import { steps } from './parts.ts';

/** Steps of the dimensions that make the offer and find those who take it: program, recruitment, enablement. */
export const programSteps = [
  ...steps(
    'program',
    {
      name: 'قواعد جاری پورسانت و توافق‌های پراکنده را گرد آورید و یکی کنید',
      nameEn: 'Collect the commission rules and promises in force, and make them one',
      description:
        'همهٔ قراردادها، پیام‌ها و قول‌های شفاهی را از فروشندگان بگیرید و در یک جدول گرد آورید. نرخ پایه را اعلام کنید و برای توافق‌های ناهمسان تاریخ پایان بگذارید. از دورهٔ بعد، هر پرداخت باید به یک سطر این جدول ارجاع دهد. هیچ توافقی را یک‌شبه باطل نکنید؛ زیان بدنامی از هزینهٔ چند ماه اجرای هم‌زمان دو قاعده بیشتر است.',
      descriptionEn:
        'Gather every contract, message and spoken promise from the sellers into one table. Announce a base rate and give deviating agreements an end date. From the next period on, each payment refers to a line of that table. Cancel nothing overnight: the damage to your name would exceed the cost of running two sets of rules for some months.',
      effort: 1,
      effect: 2,
      months: 2,
      by: 'incentives-manager',
      after: ['strategy-step-1'],
    },
    {
      name: 'برنامهٔ سطوح و سیاست شرکا را طراحی و ابلاغ کنید',
      nameEn: 'Design the tiers and the partner policy, and publish them',
      description:
        'سه سطح با شرط فروش، گواهینامه و کیفیت و با مزیت‌های رو به افزایش طراحی کنید و قواعد پایه، پاداش، سقف و بازپس‌گیری را به زبان ساده بنویسید. صورت‌حساب خط‌به‌خط بفرستید و تاریخ پرداخت را اعلام و رعایت کنید. آزمون موفقیت: شریکی را برگزینید و بخواهید پورسانت ماه پیش خود را از روی متن حساب کند. سطح پنجم و استثنای هفتم را کنار بگذارید؛ پیچیدگی به سود کسی نیست.',
      descriptionEn:
        'Design three tiers with requirements of sales, certificates and quality and with growing benefits, and write base, bonus, cap and clawback in plain words. Send line-by-line statements; announce a payment date and keep it. The test: pick a partner and ask it to compute last month’s commission from the text. Leave out the fifth tier and the seventh exception, since complexity serves nobody.',
      effort: 2,
      effect: 3,
      months: 4,
      by: 'strategy-lead',
      after: ['mapping-step-2'],
    },
    {
      name: 'هر تغییر را پیش از ابلاغ شبیه‌سازی کنید',
      nameEn: 'Simulate every change before announcing it',
      description:
        'آستانه‌ها و نرخ‌های تازه را بر سابقهٔ واقعی شرکا اجرا کنید و ببینید چه کسی جابه‌جا می‌شود، هزینه چه اندازه است و چه کسی زیان می‌کند. فاصلهٔ هر شریک تا سطح بعد و پورسانت انباشتهٔ او را به خودش نشان دهید. پس از دو دوره، رفتار واقعی را با برآورد بسنجید و اختلاف را در گزارش برنامه بیاورید. شبیه‌سازی رفتار تازه را پیش‌بینی نمی‌کند؛ با برندگان و بازندگان بزرگ جداگانه گفت‌وگو کنید.',
      descriptionEn:
        'Run new thresholds and rates on partners’ real history and see who moves, what it costs and who loses. Show each partner its distance to the next tier and its commission to date. After two periods compare behaviour with the estimate and report the difference. A simulation does not foresee new behaviour, so talk to large winners and losers one by one.',
      effort: 2,
      effect: 3,
      months: 6,
      by: 'incentives-manager',
      after: ['data-step-3'],
    },
    {
      name: 'مشوق‌ها را با آزمایش کوچک و گروه مقایسه تنظیم کنید',
      nameEn: 'Tune incentives by small experiments with a control group',
      description:
        'پیش از اجرای سراسری، مشوق تازه را یک فصل به گروهی از شرکا بدهید و نتیجه را با گروهی همانند بسنجید. درآمدی را که بی‌مشوق هم می‌آمد از درآمد افزوده جدا کنید و بودجه را به اثربخش‌ترین مشوق‌ها بدهید. هر سال دست‌کم یک قاعده را حذف کنید و دلیل آن را با شورای شرکا در میان بگذارید. گروه‌ها را شریک‌به‌شریک همانند برگزینید؛ وگرنه تفاوت بازار را به پای مشوق می‌نویسید.',
      descriptionEn:
        'Give a new incentive to one group of partners for a quarter and compare it with a matched group before rolling it out. Separate incremental revenue from the rest, and move the budget to what works. Drop at least one rule each year, and tell the partner council why. Match the groups partner by partner, or a difference between markets will pass for the incentive’s effect.',
      effort: 2,
      effect: 2,
      months: 9,
      by: 'incentives-manager',
      after: ['mapping-step-3'],
    },
  ),
  ...steps(
    'recruitment',
    {
      name: 'حداقل‌های پذیرش را تعیین و نامزدها را ثبت کنید',
      nameEn: 'Set minimum requirements and keep a record of candidates',
      description:
        'پنج پرسشی را که هر متقاضی باید پاسخ دهد بنویسید: مشتریان، تیم، تجربه، تعهد و تعارض منافع. همهٔ متقاضیان، پذیرفته و ردشده، را در یک جدول نگه دارید و برای شرکای تازه جلسهٔ معارفه بگذارید. نشانهٔ پیشرفت، نخستین ردی است که دلیلش نوشته شده است. قراردادهای بی‌فروش موجود را هنوز باطل نکنید؛ نخست بشمارید.',
      descriptionEn:
        'Write down five questions that every applicant must answer: customers, team, experience, commitment, conflicts of interest. Keep all applicants, admitted and refused, in one table, and give new partners a welcome meeting. The first refusal with a written reason shows progress. Do not cancel idle contracts yet; count them first.',
      effort: 1,
      effect: 2,
      months: 2,
      by: 'recruitment-lead',
      after: ['mapping-step-1'],
    },
    {
      name: 'نیم‌رخ شریک ایده‌آل، مسیر جذب و پذیرش نودروزه را بسازید',
      nameEn: 'Build the ideal profile, the pipeline and a ninety-day onboarding',
      description:
        'برای هر نوع شریک نیم‌رخی با معیارهای امتیازدار بنویسید و نامزدها را از فضاهای خالی نقشه بیاورید. درخواست برخط، دروازه‌های بررسی با مهلت، و فهرست گام‌های پذیرش با بستهٔ خوش‌آمد و مدیر معرفی‌شده آماده کنید. دسترسی‌ها باید تا روز سی‌ام کامل باشد. نیم‌رخ را از شرکای موفق خود بسازید، نه از شریک خیالی که وجود ندارد.',
      descriptionEn:
        'Write a scored profile for each partner type and draw candidates from the white spaces of the map. Prepare an online application, gates with deadlines, and an onboarding checklist with a welcome kit and a named manager. Access should be complete by day thirty. Model the profile on your own successful partners, not on an imaginary perfect one.',
      effort: 2,
      effect: 3,
      months: 4,
      by: 'recruitment-lead',
      after: ['mapping-step-2', 'organization-step-2'],
    },
    {
      name: 'زمان تا نخستین معامله را بسنجید و کوتاه کنید',
      nameEn: 'Measure time to first deal, and shorten it',
      description:
        'نرخ عبور و مدت هر مرحله، از نخستین تماس تا نخستین معامله، را برای هر گروه از شرکای تازه گزارش کنید. امتیاز تناسب روز پذیرش را با عملکرد سال نخست مقایسه و حد نصاب را تنظیم کنید. برای شریک غیرفعال هشدار، برنامهٔ احیا و در پایان خروج محترمانه با انتقال مشتریان پیش‌بینی کنید. یک معاملهٔ بزرگ میانگین را گمراه‌کننده می‌کند؛ میانه را بخوانید.',
      descriptionEn:
        'Report conversion and time per stage, from first contact to first deal, for each intake of partners. Compare fit scores at admission with first-year results and adjust the pass mark. For an inactive partner provide an alert, a revival plan and, at the end, a decent exit that hands customers over. One large deal distorts the mean, so read the median.',
      effort: 2,
      effect: 2,
      months: 6,
      by: 'onboarding-specialist',
      after: ['data-step-2'],
    },
    {
      name: 'به شرکتی تبدیل شوید که شرکا آن را برمی‌گزینند',
      nameEn: 'Become the company that partners choose',
      description:
        'نیم‌رخ را هر سال از ویژگی‌های مشترک بهترین شرکا بازسازی کنید و نامزدها را پیش از رقیب با پیشنهادی ویژه دعوت کنید. شرکای راضی را به معرفی نامزد تشویق کنید و سهم این معرفی‌ها را بسنجید. مسیر پذیرش را با هدف هر شریک تنظیم و نخستین معامله را همراه او ببندید. شهرت با یک وعدهٔ عمل‌نشده در سال نخست از میان می‌رود؛ کمتر قول دهید.',
      descriptionEn:
        'Rebuild the profile yearly from what the best partners share, and invite candidates before rivals do, each with an offer of its own. Encourage satisfied partners to refer others and measure how many come that way. Fit onboarding to the partner’s aims and close the first deal together. One promise broken in the first year undoes a reputation, so promise less.',
      effort: 2,
      effect: 2,
      months: 12,
      by: 'recruitment-lead',
      after: ['mapping-step-4'],
    },
  ),
  ...steps(
    'enablement',
    {
      name: 'بستهٔ فروش پایه و تقویم آموزش را آماده کنید',
      nameEn: 'Prepare a basic sales kit and a training calendar',
      description:
        'برای پرفروش‌ترین محصول، معرفی ده‌دقیقه‌ای، پاسخ به پنج ایراد رایج، یک نمونهٔ موفق و فهرست قیمت را یک‌جا و با تاریخ در دسترس بگذارید. تقویم سه ماه آیندهٔ معرفی محصول را اعلام و شرکت‌کنندگان را ثبت کنید. دو شریک باید بتوانند بی‌کمک شما محصول را نشان دهند. از ساختن محتوا برای همهٔ محصول‌ها در آغاز بپرهیزید.',
      descriptionEn:
        'For the best-selling product put a ten-minute pitch, answers to five common objections, one case study and the price list in one place, dated. Announce three months of product sessions and record who attends. Two partners should then be able to show the product without you. Do not try to cover the whole range at once.',
      effort: 1,
      effect: 2,
      months: 2,
      by: 'enablement-lead',
    },
    {
      name: 'گواهینامه و قاعدهٔ فروش مشترک برقرار کنید',
      nameEn: 'Introduce certification and a rule for co-selling',
      description:
        'برای نقش‌های فروش و فنی برنامهٔ درسی، آزمون و تاریخ اعتبار تعیین و گواهینامه را به شرط‌های سطوح بیفزایید. در هر معاملهٔ مشترک، راهبر، نقش‌ها و سهم پورسانت پیش از پیشنهاد قیمت نوشته شود. شرکای راهبردی برنامهٔ سالانه و بازبینی فصلی داشته باشند. آزمونی که همه از آن بگذرند وقت هر دو طرف را می‌گیرد؛ از شریک بخواهید یک فرصت واقعی را ارائه دهد.',
      descriptionEn:
        'Set a curriculum, a test and a validity for sales and technical roles, and tie certificates to tiers. In joint deals the lead, roles and commission split are written before the offer. Strategic partners get an annual plan and quarterly reviews. A test that everyone passes wastes both sides’ time; have people present a real opportunity.',
      effort: 2,
      effect: 3,
      months: 5,
      by: 'enablement-lead',
      after: ['program-step-2'],
    },
    {
      name: 'اثر آموزش و همکاری را بر برد معاملات بسنجید',
      nameEn: 'Measure what training and teamwork do to win rates',
      description:
        'نرخ تبدیل، اندازه و طول چرخه را برای معاملات مشترک و مستقیم و برای افراد دارای گواهینامه و بدون آن کنار هم بگذارید. فرصت‌های باز مشترک را هر دو هفته با فروش مستقیم مرور کنید و پس از هر تحویل، مستقیم از مشتری بپرسید. دو دورهٔ بی‌اثر باید پس از شش ماه عوض شده باشد. تفاوت‌ها را در بخش‌های همانند مقایسه کنید؛ شرکای قوی زودتر گواهینامه می‌گیرند و علت و معلول به‌آسانی جابه‌جا می‌شود.',
      descriptionEn:
        'Set conversion, size and cycle side by side for joint and direct deals, and for people with and without certificates. Review the shared pipeline fortnightly with direct sales, and ask customers yourself after each delivery. Two courses without effect should have been replaced within six months. Compare within like segments: strong partners certify earlier, so that cause and effect are easily reversed.',
      effort: 2,
      effect: 3,
      months: 6,
      by: 'co-sell-lead',
      after: ['data-step-3'],
    },
    {
      name: 'شرکای خبره را در تولید محتوا و آموزش سهیم کنید',
      nameEn: 'Turn expert partners into authors and teachers',
      description:
        'از شرکای برتر بخواهید دوره، نمایش محصول و روش اجرا را با شما بسازند و به دیگران بیاموزند؛ برای این کار دستمزد بدهید و نامشان را ذکر کنید. با مدیران عامل شرکای راهبردی برنامهٔ چندسالهٔ سرمایه‌گذاری مشترک ببندید. هر محتوای تازه باید دست‌کم یک سازندهٔ شریک داشته باشد. مالکیت محتوا را پیش از آغاز روشن کنید، زیرا پس از موفقیت، گفت‌وگو دربارهٔ آن دشوار است.',
      descriptionEn:
        'Ask leading partners to build courses, demos and the delivery method with you and to teach others, for a fee and with credit. Agree multi-year plans with shared investment between the chief executives. New content should have at least one partner among its authors. Settle who owns it before starting: after a success that conversation is a hard one.',
      effort: 3,
      effect: 2,
      months: 12,
      by: 'enablement-lead',
    },
  ),
];
