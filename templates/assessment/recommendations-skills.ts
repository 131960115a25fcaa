import { steps } from './parts.ts';

/** How a leader climbs in each of the five skills, with a coach and on real work (S54, S68). */
const skillSteps = [
  ...steps(
    'business',
    {
      name: 'سود و زیان یک شریک را با او بنویسید',
      nameEn: 'Write one partner’s profit and loss together with it',
      description:
        'یک شریک مشتاق را برگزینید و در دو نشست با مدیر مالی او درآمد، هزینهٔ فروش، خدمت و سرمایهٔ درگیر را روی یک برگ بیاورید. برگ را در تیم ارائه کنید. اگر پیش از این کار پیشنهادی داده‌اید، ببینید برای شریک سود داشته است یا نه.',
      descriptionEn:
        'Choose a willing partner and, in two sessions with its finance manager, put revenue, cost of selling, service and tied-up capital on one sheet. Present it to the team. If you made an offer before, see whether the partner earned anything by it.',
      effort: 1,
      effect: 2,
      months: 2,
      by: 'leader',
    },
    {
      name: 'یک توجیه اقتصادی را از صفر بسازید',
      nameEn: 'Build a business case from nothing',
      description:
        'برای یکی از طرح‌های سال، مدل هزینه، درآمد افزوده و دورهٔ بازگشت را خودتان بسازید و منبع هر فرض را بنویسید. از مدیر مالی بخواهید یک ساعت به آن ایراد بگیرد. با مدلی که دیگری ساخته باشد، در نخستین پرسش هیئت‌مدیره درمی‌مانید.',
      descriptionEn:
        'For one initiative of the year build the model of cost, incremental revenue and payback yourself, with a source for each assumption. Ask the finance director to attack it for an hour. A model built by somebody else lets you down at the board’s first question.',
      effort: 2,
      effect: 3,
      months: 4,
      by: 'leader',
    },
    {
      name: 'دفتر تصمیم و خطای پیش‌بینی نگه دارید',
      nameEn: 'Keep a log of decisions and of forecast errors',
      description:
        'هر تصمیم مهم را با فرض‌ها و نتیجهٔ مورد انتظار ثبت کنید و سه ماه بعد با واقعیت بسنجید. خطای پیش‌بینی فروش را هر فصل برای تیم بنویسید. ثبت پس از دیدن نتیجه ارزشی ندارد؛ همان روز بنویسید.',
      descriptionEn:
        'Record each important decision with its assumptions and expected result, and compare after three months. Write the team a note on forecast errors every quarter. An entry made once the result is known is worthless, so make it the same day.',
      effort: 1,
      effect: 2,
      months: 6,
      by: 'leader',
    },
    {
      name: 'توجیه مشترکی با یک شریک راهبردی به تصویب برسانید',
      nameEn: 'Get a joint case approved by both companies',
      description:
        'با مدیرعامل یک شریک راهبردی، سرمایه‌گذاری، سود و خطر دو طرف را در یک مدل بیاورید و به هر دو هیئت‌مدیره ببرید. یکی از افراد تیم را از آغاز همراه کنید تا دفعهٔ بعد او راهبری کند. توافق بر سر فرض‌ها دشوارتر از توافق بر سر رقم است؛ وقت را آنجا بگذارید.',
      descriptionEn:
        'With a strategic partner’s chief executive put both sides’ investment, gain and risk into one model and take it to both boards. Involve a member of the team from the start, so that they can lead the next one. Agreeing on assumptions is harder than on figures; spend the time there.',
      effort: 3,
      effect: 3,
      months: 9,
      by: 'leader',
    },
  ),
  ...steps(
    'communication',
    {
      name: 'پیش از هر درخواست، هدف طرف مقابل را بپرسید',
      nameEn: 'Ask for the other side’s goal before asking for anything',
      description:
        'با سه همکار هم‌تراز در فروش، مالی و حقوقی گفت‌وگوی نیم‌ساعته‌ای دربارهٔ هدف سال آنان داشته باشید و یادداشت کنید شرکا کجا به کارشان می‌آید. درخواست بعدی را از همان‌جا آغاز کنید. تا دو ماه هیچ شکایتی به بالا نبرید، مگر با خبر خود همکار.',
      descriptionEn:
        'Talk for half an hour with peers in sales, finance and legal about their goals for the year, and note where partners could help. Start the next request from there. For two months escalate nothing without the colleague’s knowledge.',
      effort: 1,
      effect: 2,
      months: 2,
      by: 'leader',
    },
    {
      name: 'بازبینی فصلی را با الگوی ثابت اداره کنید',
      nameEn: 'Run quarterly reviews to a fixed form',
      description:
        'دستور و ارقام را یک هفته پیش بفرستید، یک‌سوم زمان را به گذشته و باقی را به آینده بدهید و با اقدام، مسئول و تاریخ به پایان ببرید. مربی دو جلسه را ببیند و بازخورد بدهد. ارائهٔ طولانی آسان‌ترین راه گریز از تصمیم است.',
      descriptionEn:
        'Send agenda and figures a week ahead, give a third of the time to the past and the rest to the future, close with actions, owners and dates. Let the coach sit in on two sessions. A long presentation is the easiest escape from deciding.',
      effort: 1,
      effect: 2,
      months: 4,
      by: 'leader',
    },
    {
      name: 'گفت‌وگوهای دشوار را با مربی تمرین و مرور کنید',
      nameEn: 'Rehearse difficult talks with the coach, and review them',
      description:
        'پیش از هر گفت‌وگوی سخت، جملهٔ آغاز، نمونهٔ مشخص و گام پیشنهادی را بنویسید و یک بار با مربی اجرا کنید. چند هفته بعد از طرف مقابل بپرسید آن را چگونه دید. هدف پیروزی در بحث نیست؛ رابطه باید پس از آن محکم‌تر باشد.',
      descriptionEn:
        'Before each hard talk write down the opening sentence, the case in point and the next step you propose, and rehearse it once with the coach. Some weeks later ask the other side how it was. The aim is a stronger relation, and a won argument seldom makes one.',
      effort: 1,
      effect: 3,
      months: 6,
      by: 'leader',
    },
    {
      name: 'روایت راهبرد را به دیگران بسپارید',
      nameEn: 'Let others tell the strategy',
      description:
        'سه نفر از تیم و یک مدیر فروش را آماده کنید تا راهبرد شرکا را در سه دقیقه برای هیئت‌مدیره، فروشندگان و شرکا بگویند. خودتان شنونده باشید و تنها دربارهٔ روشنی پیام نظر بدهید. اگر روایت بدون شما رنگ می‌بازد، هنوز از آنِ سازمان نیست.',
      descriptionEn:
        'Prepare three members of the team and one head of sales to present the partner strategy in three minutes to the board, to sellers and to partners. Listen, and comment on clarity alone. A story that fades without you does not yet belong to the organization.',
      effort: 2,
      effect: 2,
      months: 9,
      by: 'leader',
    },
  ),
  ...steps(
    'strategy',
    {
      name: 'نقشهٔ وابستگی‌ها را با تیم بکشید',
      nameEn: 'Draw the map of dependencies with the team',
      description:
        'در یک نیم‌روز بازیگران اصلی، جریان درآمد و دانش را بکشید و برای پنج بازیگر بپرسید: اگر برود چه کسانی آسیب می‌بینند؟ یک تصمیم جاری را با همین نقشه بازبینی کنید. نقشه‌ای که هیچ تصمیمی را تغییر ندهد، تزئین است.',
      descriptionEn:
        'In half a day draw the main actors with the flows of revenue and knowledge, and ask of five of them whom their loss would hurt. Review one current decision on that map. A map that changes no decision is decoration.',
      effort: 1,
      effect: 2,
      months: 2,
      by: 'leader',
    },
    {
      name: 'فهرست «نمی‌کنیم» بنویسید و به آن پایبند بمانید',
      nameEn: 'Write the list of what will not be done, and keep to it',
      description:
        'کارهای جاری را با معیار بسنجید، دست‌کم دو کار را متوقف و دلیل را به ذی‌نفعان اعلام کنید. یک فصل هر درخواست تازه را با همین فهرست پاسخ دهید. آزمون واقعی روزی است که پرصداترین شریک استثنا می‌خواهد.',
      descriptionEn:
        'Weigh current work by criteria, stop at least two things, and tell those concerned why. For a quarter answer new requests by that list. The real test is the day when the loudest partner asks for an exception.',
      effort: 1,
      effect: 3,
      months: 4,
      by: 'leader',
    },
    {
      name: 'هر قاعده را پیش از اعلام بیازمایید',
      nameEn: 'Test each rule before it is announced',
      description:
        'برای قاعدهٔ بعدی، رفتار مطلوب و سه راه دور زدن آن را بنویسید، آن را بر سابقهٔ شرکا شبیه‌سازی کنید و از دو شریک بخواهید متن را معنا کنند. پس از یک فصل رفتار را با پیش‌بینی بسنجید. قاعدهٔ پس‌گرفته‌شده با دلیل، نشانهٔ پختگی است، نه ضعف.',
      descriptionEn:
        'For the next rule write down the behaviour wanted and three ways around it, simulate it on partners’ history, and have two partners explain the text to you. After a quarter compare behaviour with the forecast. To withdraw a rule and say why is a sign of maturity.',
      effort: 2,
      effect: 3,
      months: 6,
      by: 'leader',
    },
    {
      name: 'با شرکا سناریو بسازید و نشانه‌ها را پایش کنید',
      nameEn: 'Build scenarios with partners, and watch for the signs',
      description:
        'با سه شریک راهبردی دو سناریوی سه‌ساله بنویسید و برای هر یک نشانهٔ آغاز و آزمایش کوچکی تعیین کنید. هر فصل نشانه‌ها را مرور کنید و نتیجهٔ آزمایش‌ها را منتشر کنید. سناریویی که همه را خوش بیاید، معمولاً همان وضع امروز است با رنگی تازه.',
      descriptionEn:
        'Write two three-year scenarios with three strategic partners, each with its first signs and a small experiment. Go through the signs quarterly and publish the results. A scenario that pleases everyone is usually today with a fresh coat of paint.',
      effort: 2,
      effect: 2,
      months: 12,
      by: 'leader',
    },
  ),
  ...steps(
    'technology',
    {
      name: 'یک روز کار شریک را در سکو دنبال کنید',
      nameEn: 'Follow a partner’s day in the platform',
      description:
        'کنار کارشناس فروش یک شریک بنشینید و ببینید از ثبت فرصت تا پیگیری پورسانت چه می‌کند و کجا می‌ایستد. پنج مانع را با تصویر یادداشت و در تیم اولویت‌بندی کنید. از توضیح‌دادن بپرهیزید؛ تنها نگاه کنید.',
      descriptionEn:
        'Sit beside a partner’s sales person and see what is done, and where it stalls, from registering a deal to following commission. Note five obstacles with pictures and rank them with the team. Do not explain anything; watch.',
      effort: 1,
      effect: 2,
      months: 1,
      by: 'leader',
    },
    {
      name: 'مسیر داده را از فرصت تا پورسانت بکشید',
      nameEn: 'Draw the path of data from opportunity to commission',
      description:
        'با صاحبان سامانه‌ها مسیر یک معامله را دنبال کنید و برای هر رقم، مرجع و صاحب را بنویسید. یک نقطهٔ ورود دوباره را تا پایان فصل حذف کنید. نمودار فنی لازم نیست؛ به زبانی بکشید که مدیر مالی و شریک هر دو بفهمند.',
      descriptionEn:
        'Follow one deal with the owners of the systems, and write down the valid source and owner of each figure. Remove one point of double entry by quarter-end. No technical diagram is needed; draw it so that finance and partner both understand.',
      effort: 1,
      effect: 2,
      months: 3,
      by: 'leader',
    },
    {
      name: 'تصمیم فناوری را با آزمایش و هزینهٔ کل بگیرید',
      nameEn: 'Decide on technology by trial and by total cost',
      description:
        'برای خرید یا تمدید بعدی، شرط‌های ناگزیر و وزن‌ها را پیش از نمایش محصول بنویسید و با دادهٔ واقعی و سه شریک آزمایش کنید. هزینهٔ نگهداری، اتصال و خروج را در جمع بیاورید. نمایش تأمین‌کننده همیشه بی‌نقص است؛ سناریوی خود را به او بدهید.',
      descriptionEn:
        'For the next purchase or renewal write must-haves and weights before the demonstration, and run a trial with real data and three partners. Add up the cost of upkeep, integration and leaving. A vendor’s demonstration is always flawless, so hand over your own scenario.',
      effort: 2,
      effect: 2,
      months: 6,
      by: 'leader',
    },
    {
      name: 'شیوه‌های دیجیتال و امن را به شرکا ببرید',
      nameEn: 'Take digital and secure ways of working to partners',
      description:
        'دو شیوه‌ای را که در تیم صرفه‌جویی آورده است، همراه قاعدهٔ دادهٔ محرمانه، به ده شریک بیاموزید. سه ماه بعد کاربرد و صرفه‌جویی آنان را بسنجید و بهترین تجربه را به نام خودشان منتشر کنید. شیوه‌ای که تنها نزد شما کار می‌کند، هنوز شیوه نیست.',
      descriptionEn:
        'Teach ten partners two practices that saved your team time, together with the rule for confidential data. After three months measure use and savings, and publish the best case under the partner’s name. What works in your own house alone is not yet a practice.',
      effort: 2,
      effect: 2,
      months: 9,
      by: 'leader',
    },
  ),
  ...steps(
    'culture',
    {
      name: 'شیوهٔ تصمیم‌گیری سه شریک را بشناسید',
      nameEn: 'Learn how three partners decide',
      description:
        'برای سه شریک ناهمگون (خانوادگی، دولتی، بین‌المللی) بنویسید چه کسی تصمیم می‌گیرد، با چه آهنگی و «بله» نزد آنان چه معنایی دارد. برداشت خود را با فردی از همان شریک وارسی کنید. از داوری دربارهٔ حرفه‌ای‌بودن آنان در این مدت بپرهیزید.',
      descriptionEn:
        'For three unlike partners (a family firm, a state body, a multinational) write down who decides, in what rhythm, and what a yes means. Check it with somebody from each. Meanwhile pass no judgement on how professional they are.',
      effort: 1,
      effect: 2,
      months: 2,
      by: 'leader',
    },
    {
      name: 'دفتر قول‌ها نگه دارید',
      nameEn: 'Keep a log of promises',
      description:
        'هر قولی را که به شریک می‌دهید با تاریخ ثبت کنید و هر هفته وضعیت آن را مرور کنید؛ آنچه شدنی نیست همان روز و با دلیل پس بگیرید. پس از یک فصل از سه شریک بپرسید به حرف شما چقدر تکیه می‌کنند. کمتر قول‌دادن نیز پیشرفت است.',
      descriptionEn:
        'Write down each promise to a partner with its date and go through them weekly; withdraw what cannot be done, on the day and with reasons. After a quarter ask three partners how far they rely on your word. Promising less is progress as well.',
      effort: 1,
      effect: 3,
      months: 3,
      by: 'leader',
    },
    {
      name: 'یک تعارض واقعی را از آغاز تا پایان میانجیگری کنید',
      nameEn: 'Mediate one real conflict from beginning to end',
      description:
        'دو طرف را جداگانه بشنوید، واقعیت را با سند روشن کنید و بگذارید راه‌حل را خود پیشنهاد دهند. با مربی مرور کنید که کجا جانب گرفتید. شش هفته بعد پایبندی به توافق و احساس بازنده را بپرسید.',
      descriptionEn:
        'Hear each side separately, establish the facts on evidence, and let them propose the solution. Go through it with the coach and find where you took sides. Six weeks later ask whether the agreement holds, and how the loser feels.',
      effort: 1,
      effect: 2,
      months: 6,
      by: 'leader',
    },
    {
      name: 'فضایی بسازید که خبر بد در آن پاداش بگیرد',
      nameEn: 'Create an environment where bad news is rewarded',
      description:
        'در جلسهٔ ماهانه نخست از خطای خود بگویید، از آورندهٔ خبر بد قدردانی کنید و نشان دهید چه تغییری از آن برآمده است. سالی یک بار، بی‌نام، از تیم و شرکا بپرسید که آیا می‌توانند بی‌نگرانی نظر بدهند. یک تلافی کوچک، کار یک سال را از میان می‌برد.',
      descriptionEn:
        'Open the monthly meeting with a mistake of your own, thank whoever brought bad news, and show what changed because of it. Once a year ask team and partners, anonymously, whether they feel safe to speak. One small act of revenge undoes a year’s work.',
      effort: 2,
      effect: 3,
      months: 12,
      by: 'leader',
    },
  ),
];

/** Under ids of their own, because a skill and a dimension of the maturity model may bear the same name. */
const own = (id: string): string => `skill-${id}`;

export const competencySteps = skillSteps.map((s) => ({
  ...s,
  id: own(s.id),
  afterIds: s.afterIds.map(own),
}));
