import { field } from './parts.ts';

/** Recruitment and onboarding: choosing partners, and bringing them to their first deal. */
export const recruitmentField = field(
  {
    id: 'recruitment',
    name: 'جذب و پذیرش',
    nameEn: 'Recruitment and onboarding',
    description:
      'آیا شرکت شریک مناسب را با معیار می‌یابد، سریع و سنجیده می‌پذیرد، نود روز نخست را همراهی می‌کند و از رابطهٔ بی‌ثمر محترمانه بیرون می‌آید.',
    descriptionEn:
      'Whether the company finds suitable partners by criteria, admits them quickly yet carefully, accompanies their first ninety days, and ends fruitless relations decently.',
    weight: 2,
  },
  {
    id: 'recruitment-profile',
    text: 'شریک مناسب با چه معیاری از متقاضی نامناسب جدا می‌شود؟',
    textEn: 'By what criteria is a suitable partner told from an unsuitable applicant?',
    why: 'یک شریک نامتناسب بیش از ده متقاضی ردشده هزینه دارد: آموزش، تعارض و مشتری ناراضی.',
    whyEn: 'One misfit costs more than ten refusals: training, conflicts and dissatisfied customers.',
    evidence: 'نیم‌رخ شریک ایده‌آل برای هر نوع؛ کارت امتیاز متقاضیان اخیر؛ نمونهٔ رد مستدل.',
    evidenceEn:
      'The ideal partner profile by type; scorecards of recent applicants; an example of a reasoned refusal.',
    levels: [
      'هر که درخواست بدهد شریک می‌شود؛ شمار قراردادها نشانهٔ موفقیت به شمار می‌آید.',
      'مسئول جذب با چند پرسش دربارهٔ اندازه و سابقه تصمیم می‌گیرد و همکار دیگری ممکن است پاسخ دیگری بدهد.',
      'نیم‌رخ شریک ایده‌آل برای هر نوع مکتوب است و هر متقاضی در صنعت، توانمندی، منابع و همسویی امتیاز می‌گیرد.',
      'امتیاز تناسب حد نصاب دارد، رد با دلیل اعلام می‌شود و درستی امتیاز با عملکرد سال نخست همان شرکا مقایسه می‌شود.',
      'نیم‌رخ هر سال از ویژگی‌های موفق‌ترین شرکا بازساخته می‌شود و شرکت بیش از آنکه بپذیرد، برمی‌گزیند و دعوت می‌کند.',
    ],
    levelsEn: [
      'Whoever applies becomes a partner, and the number of contracts is taken for success.',
      'A recruiter decides after a few questions on size and history; another colleague might well decide otherwise.',
      'An ideal profile is written for each type, and applicants are scored on industry, capability, resources and fit.',
      'The fit score has a pass mark, refusals state their reason, and scores are compared with the same partners’ first-year results.',
      'The profile is rebuilt each year from what the best partners have in common; the company invites more than it admits.',
    ],
  },
  {
    id: 'recruitment-pipeline',
    text: 'نامزدها چگونه یافته و تا امضای قرارداد پیگیری می‌شوند؟',
    textEn: 'How are candidates found and followed until they sign?',
    why: 'بهترین شرکا خود درخواست نمی‌دهند؛ باید پیش از رقیب سراغشان رفت و رابطه را نگه داشت.',
    whyEn:
      'The best partners do not apply; one has to reach them before a rival does and keep the relation warm.',
    evidence: 'فهرست نامزدهای در جریان با مرحله و تاریخ؛ نرخ عبور از هر مرحله؛ نامزدهای هر فضای خالی.',
    evidenceEn:
      'The recruitment pipeline with stages and dates; conversion per stage; candidates for each white space.',
    levels: [
      'جذب یعنی پاسخ به کسی که تماس گرفته است؛ از متقاضیان پیشین هیچ سابقه‌ای نمانده است.',
      'چند نامزد در نمایشگاه یا از راه آشنایان پیدا می‌شوند و پیگیری آن‌ها در ذهن یک نفر است.',
      'همهٔ نامزدها یک‌جا با مرحله، مسئول و گام بعدی ثبت‌اند و از دل فضاهای خالی نقشه می‌آیند.',
      'نرخ عبور و مدت هر مرحله سنجیده می‌شود، پیام ارزش برای هر نوع شریک آماده است و کمبود نامزد یک فصل زودتر دیده می‌شود.',
      'شرکای راضی نامزد معرفی می‌کنند، تحلیل داده نامزدهای تازه پیشنهاد می‌کند و شرکت در بازار خود نخستین انتخاب آنان است.',
    ],
    levelsEn: [
      'Recruiting means answering those who call; of earlier applicants there is no record.',
      'A few candidates turn up at fairs or through acquaintances, and following them up is in one person’s head.',
      'Candidates stand in one pipeline with stage, owner and next step, and are drawn from the list of white spaces.',
      'Conversion and time per stage are measured, a value proposition exists for each type, and a shortage shows a quarter ahead.',
      'Satisfied partners refer candidates, data matching proposes new ones, and the company is their first choice in its market.',
    ],
  },
  {
    id: 'recruitment-approval',
    text: 'بررسی، تأیید و قرارداد شریک تازه چگونه و در چه مدت انجام می‌شود؟',
    textEn: 'How, and how fast, is a new partner checked, approved and contracted?',
    why: 'هفته‌های بی‌خبری شوق شریک را می‌گیرد و بررسی ناقص، دردسر حقوقی یا اعتباری به بار می‌آورد.',
    whyEn: 'Weeks of silence cool a partner’s enthusiasm; a hasty check lets in a legal or credit problem.',
    evidence: 'فرم درخواست و فهرست مدارک؛ مدت هر مرحله در ده پروندهٔ اخیر؛ نتیجهٔ بررسی اعتبار و صلاحیت.',
    evidenceEn:
      'The application form and list of documents; time per stage in the last ten cases; results of credit and suitability checks.',
    levels: [
      'مدارک پراکنده و با پیام خواسته می‌شود؛ هیچ بررسی اعتباری انجام نمی‌شود و زمان امضا پیش‌بینی‌پذیر نیست.',
      'فرم کاغذی و فهرست مدارک هست، اما پرونده میان حقوقی، مالی و فروش می‌چرخد و شریک از جای آن خبر ندارد.',
      'درخواست برخط ثبت می‌شود، هر دروازهٔ بررسی صاحب و مهلت دارد و شریک وضعیت پرونده را دریافت می‌کند.',
      'عمق بررسی با ریسک شریک تنظیم است، میانهٔ زمان تا امضا هر ماه گزارش و پروندهٔ معطل‌مانده به مدیر ارجاع می‌شود.',
      'بیشتر بررسی‌ها خودکار و در چند روز پایان می‌یابد؛ پرونده پس از امضا نیز به‌روز می‌ماند و تغییر وضع حقوقی یا اعتباری هشدار می‌دهد.',
    ],
    levelsEn: [
      'Documents are asked for piecemeal in messages, no credit check is made, and the time of signing is anyone’s guess.',
      'There is a paper form and a list of documents, yet the file circles between legal, finance and sales unseen by the partner.',
      'Applications come in online, every gate has an owner and a deadline, and the partner is told where the file stands.',
      'Depth of checks follows the partner’s risk, median time to signature is reported monthly, and late files go to a manager.',
      'Most checks run by themselves within days; the file stays alive after signature, and legal or credit changes raise an alert.',
    ],
  },
  {
    id: 'recruitment-onboarding',
    text: 'نود روز نخست شریک تازه چگونه برنامه‌ریزی و همراهی می‌شود؟',
    textEn: 'How are a new partner’s first ninety days planned and accompanied?',
    why: 'شریکی که در نود روز نخست نه آموزشی دیده و نه فرصتی ساخته باشد، کمتر به نخستین معامله می‌رسد.',
    whyEn:
      'A partner that has neither trained nor opened an opportunity within ninety days seldom reaches a first deal.',
    evidence: 'فهرست گام‌های پذیرش هر نوع شریک؛ بستهٔ خوش‌آمد؛ نظر شرکای تازه در روز نودم.',
    evidenceEn:
      'The onboarding checklist of each partner type; the welcome kit; new partners’ opinion on day ninety.',
    levels: [
      'پس از امضا، شریک فهرست قیمت می‌گیرد و دیگر تا نخستین سفارش خبری نیست.',
      'جلسهٔ معارفه‌ای برگزار می‌شود و دسترسی‌ها با پیگیری داده می‌شود؛ محتوای معارفه به حوصلهٔ میزبان بسته است.',
      'هر نوع شریک فهرست گام‌ها، بستهٔ خوش‌آمد، نخستین دوره‌ها و مدیر معرفی‌شده دارد و تا روز سی‌ام دسترسی‌ها کامل است.',
      'پیشرفت هر شریک روی تقویم نودروزه پیداست، عقب‌ماندگی هشدار می‌دهد و در پایان رضایت و آمادگی او سنجیده می‌شود.',
      'مسیر پذیرش با هدف و توان هر شریک تنظیم می‌شود، نخستین معامله با هم بسته می‌شود و هر گروه تازه زودتر از گروه پیش به آن می‌رسد.',
    ],
    levelsEn: [
      'After signature the partner receives a price list and hears nothing until its first order.',
      'There is a welcome meeting, and access comes after some chasing; what is said depends on the host’s patience.',
      'Each type has a checklist, a welcome kit, first courses and a named manager, and access is complete by day thirty.',
      'Progress shows on a ninety-day calendar, delays raise an alert, and satisfaction and readiness are measured at the end.',
      'The path is fitted to a partner’s aims and strength, the first deal is closed together, and each intake gets there sooner than the last.',
    ],
  },
  {
    id: 'recruitment-activation',
    text: 'فعال‌شدن، غیرفعال‌ماندن و پایان همکاری شرکا چگونه پیگیری می‌شود؟',
    textEn: 'How are activation, inactivity and the end of a partnership followed?',
    why: 'فهرست بلند شرکای بی‌فروش آمار را زیبا می‌کند و وقت تیم را می‌گیرد و قلمروها را بی‌ثمر نگه می‌دارد.',
    whyEn:
      'A long list of partners without sales flatters the statistics and wastes the team’s time and the territory.',
    evidence:
      'نرخ فعال‌سازی و زمان تا نخستین معامله؛ فهرست شرکای بی‌فعالیت با تصمیم هر کدام؛ روش پایان همکاری.',
    evidenceEn:
      'Activation rate and time to first deal; inactive partners with a decision on each; the way a partnership ends.',
    help: 'غیرفعال: ۱۸۰ روز بدون درآمد و بدون فرصت فروش.',
    helpEn: 'Inactive: 180 days without revenue and without an opportunity.',
    levels: [
      'هیچ‌کس نمی‌داند چند شریک هرگز نفروخته‌اند؛ نامشان همچنان در وبگاه و گزارش‌هاست.',
      'شرکای کم‌کار را گاهی، معمولاً پایان سال، از ذهن مرور می‌کنند، بی‌آنکه تصمیمی دربارهٔ هر یک گرفته شود.',
      'تعریف شریک فعال مکتوب است، زمان تا نخستین معامله اندازه‌گیری می‌شود و شرکای غیرفعال سالی دو بار تعیین تکلیف می‌شوند.',
      'هشدار بی‌فعالیتی پیش از ۱۸۰ روز می‌رسد، برنامهٔ احیا با مهلت دارد و پایان همکاری با انتقال مشتریان اجرا می‌شود.',
      'علت‌های خاموشی شرکا در معیار جذب و طراحی پذیرش به کار می‌آید؛ نرخ فعال‌سازی پیوسته بالا می‌رود و شریکی که رفته است همچنان مشتری معرفی می‌کند.',
    ],
    levelsEn: [
      'Nobody knows how many partners have never sold; their names remain on the website and in reports.',
      'Idle partners are gone through from memory now and then, mostly at year-end, without a decision on any of them.',
      'Active is defined in writing, time to first deal is measured, and inactive partners are decided upon twice a year.',
      'The alert comes before 180 days, a revival plan with a deadline follows, and an ending includes handing over customers.',
      'Causes of silence flow back into recruitment criteria and onboarding; activation climbs year by year, and former partners still refer customers.',
    ],
  },
);
