import type { ActionItem } from '#shared/domain/risk/action.ts';
import type { WorkspaceSettings } from '#shared/domain/workspace/settings.ts';

/** A remedy with its note in both languages; an action keeps one. */
type Remedy = Pick<ActionItem, 'id' | 'stream' | 'name' | 'note'> & {
  readonly nameEn: string;
  readonly noteEn: string;
};

/** By the risk or challenge that they answer, in the order in which they are usually begun. */
const remedies: Readonly<Record<string, readonly Remedy[]>> = {
  'challenge-resistance': [
    {
      id: 'remedy-resistance-message',
      stream: 'leadership',
      name: 'پیام مدیرعامل: چرا با شرکا و چه چیزی عوض می‌شود',
      nameEn: 'Message of the CEO: why partners, and what changes',
      note: 'در یک صفحه و به زبان فروش: چه می‌ماند، چه تغییر می‌کند و درآمد هیچ فروشنده‌ای با همکاری کم نمی‌شود.',
      noteEn:
        'One page in the language of sales: what stays, what changes, and that no seller loses income by cooperating.',
    },
    {
      id: 'remedy-resistance-split',
      stream: 'incentives',
      name: 'پورسانت مشترک برای شریک و فروشنده',
      nameEn: 'Split commission for partner and seller',
      note: 'سهم هر طرف پیش از آغاز معامله ثبت شود؛ در سال نخست سهم فروشنده در معاملهٔ مشترک کمتر از معاملهٔ تنها نباشد.',
      noteEn:
        'Record each side’s share before the deal begins; in the first year a joint deal should pay the seller no less than one made alone.',
    },
    {
      id: 'remedy-resistance-targets',
      stream: 'incentives',
      name: 'گنجاندن درآمد شرکا در هدف مدیران فروش',
      nameEn: 'Partner revenue in the targets of sales managers',
      note: 'با سهمی حدود یک‌پنجم از هدف آغاز کنید تا مدیر فروش خود خواهان حضور شریک باشد.',
      noteEn: 'Begin with about a fifth of the target, so that sales managers ask for partners themselves.',
    },
    {
      id: 'remedy-resistance-large-deals',
      stream: 'process',
      name: 'رهبری تیم مستقیم در معامله‌های بزرگ با نقش معین شریک',
      nameEn: 'Direct team leads large deals, with a defined role for the partner',
      note: 'آستانهٔ مبلغ و جدول نقش‌ها را اعلام کنید: چه کسی رابطه، پیشنهاد، قیمت و اجرا را در دست دارد.',
      noteEn: 'Publish the threshold and a table of roles: who holds relation, proposal, price and delivery.',
    },
    {
      id: 'remedy-resistance-wins',
      stream: 'communication',
      name: 'نمایش نخستین بردهای مشترک در جلسهٔ فروش',
      nameEn: 'First joint wins shown in the sales meeting',
      note: 'فروشنده خود روایت کند که شریک چه به معامله افزود؛ همکار از همکار باور می‌کند.',
      noteEn: 'Let the seller tell what the partner added; colleagues believe colleagues.',
    },
  ],
  'challenge-retention': [
    {
      id: 'remedy-retention-profile',
      stream: 'process',
      name: 'نمایهٔ شریک مطلوب و حداقل امتیاز تناسب پیش از امضا',
      nameEn: 'Ideal partner profile and a minimum fit score before signature',
      note: 'نامزد زیر حداقل امتیاز پذیرفته نمی‌شود، مگر با رأی مدیر ارشد و دلیل مکتوب.',
      noteEn:
        'No candidate under the minimum, except by decision of the Chief Partner Officer with a written reason.',
    },
    {
      id: 'remedy-retention-ninety-days',
      stream: 'training',
      name: 'برنامهٔ نود روز نخست با مربی و نخستین فرصت مشترک',
      nameEn: 'A plan for the first ninety days with a coach and a first joint opportunity',
      note: 'هدف برنامه نخستین معامله است، نه پایان دوره‌ها؛ هر هفته یک گام و یک مسئول در هر طرف.',
      noteEn:
        'It aims at the first deal, not at finished courses; one step a week with one person in charge on each side.',
    },
    {
      id: 'remedy-retention-contact',
      stream: 'communication',
      name: 'تقویم ارتباط: خبرنامهٔ ماهانه، بازبینی فصلی، پاسخ به بازخورد',
      nameEn: 'Calendar of contact: monthly letter, quarterly review, answers to feedback',
      note: 'هر بازخورد تا ده روز کاری پاسخ بگیرد، حتی اگر پاسخ «نه» باشد.',
      noteEn: 'Every piece of feedback is answered within ten working days, even if the answer is no.',
    },
    {
      id: 'remedy-retention-recognition',
      stream: 'incentives',
      name: 'قدردانی آشکار و مزیت‌های غیرمالی',
      nameEn: 'Visible recognition and non-monetary benefits',
      note: 'دسترسی زودهنگام به محصول، معرفی در وب‌سایت و سخنرانی در رویداد برای شریکی که کیفیت را نشان داده است.',
      noteEn:
        'Early product access, a listing on the website and a place on the stage for partners who have shown quality.',
    },
  ],
  'challenge-data': [
    {
      id: 'remedy-data-inventory',
      stream: 'system',
      name: 'فهرست‌برداری از داده‌های شرکا و صاحبان آن‌ها',
      nameEn: 'Inventory of partner data and its owners',
      note: 'برای هر داده: کجاست، چه کسی به‌روز می‌کند، چقدر کامل است و با چه کدی به شریک می‌رسد.',
      noteEn:
        'For each item: where it is, who updates it, how complete it is, and by which code it leads to a partner.',
    },
    {
      id: 'remedy-data-register',
      stream: 'process',
      name: 'یک دفتر شرکا با کد یکتا و صاحب معین',
      nameEn: 'One partner register with unique codes and an owner',
      note: 'تحلیلگر اکوسیستم صاحب دفتر است؛ سامانه‌های دیگر کد را از آن می‌گیرند و شریک تازه‌ای نمی‌سازند.',
      noteEn:
        'The ecosystem analyst owns it; other systems take the code from it and create no partners of their own.',
    },
    {
      id: 'remedy-data-definitions',
      stream: 'communication',
      name: 'تعریف واحد شاخص‌ها و تقویم گزارش',
      nameEn: 'One definition of the indicators and a reporting calendar',
      note: 'با ده شاخص آغاز کنید؛ رقمی که از مرجع واحد نیامده در جلسهٔ مدیران مطرح نشود.',
      noteEn: 'Begin with ten indicators; figures from elsewhere are not discussed in the executive meeting.',
    },
    {
      id: 'remedy-data-prm',
      stream: 'system',
      name: 'نیازمندی‌های سکوی مدیریت شرکا (PRM) و اجرای گام‌به‌گام',
      nameEn: 'Requirements of a PRM and its introduction step by step',
      note: 'گام نخست ثبت فرصت و پرتال است، سپس آموزش، و سرانجام پورسانت؛ خرید پس از پالایش داده انجام شود.',
      noteEn:
        'First registration and portal, then training, finally commission; buy after the data has been cleaned.',
    },
  ],
  'challenge-conflict': [
    {
      id: 'remedy-conflict-territory',
      stream: 'process',
      name: 'سیاست مکتوب قلمرو برای منطقه، بخش و محصول',
      nameEn: 'Written territory policy by region, segment and product',
      note: 'قلمرو فروش مستقیم هم در آن بیاید؛ هم‌پوشانی قراردادهای کنونی پیش از اعلام روشن شود.',
      noteEn:
        'Include the direct team’s own territory; settle overlaps of present agreements before it is announced.',
    },
    {
      id: 'remedy-conflict-map',
      stream: 'process',
      name: 'حداقل قیمت اعلامی با پیامد پلکانی',
      nameEn: 'Minimum advertised prices with graded consequences',
      note: 'تذکر، تعلیق بودجهٔ بازاریابی، تنزل سطح. پیش از اجرا نظر حقوقی دربارهٔ قانون رقابت گرفته شود.',
      noteEn:
        'A warning, suspended marketing funds, a lower tier. Take legal advice on competition law before it starts.',
    },
    {
      id: 'remedy-conflict-quote',
      stream: 'system',
      name: 'پیشنهاد قیمت قاعده‌مند و یکسان برای همهٔ شرکا',
      nameEn: 'One rule-based quote for all partners',
      note: 'قیمت از فهرست، سطح مشارکت و قاعده‌ها به دست آید؛ تخفیف موردی تنها با دلیل و تأیید ثبت شود.',
      noteEn:
        'Price follows from list, tier and rules; a discount outside them needs a reason and an approval on record.',
    },
    {
      id: 'remedy-conflict-arbiter',
      stream: 'leadership',
      name: 'داور تعارض با مهلت رأی و بازبینی ماهانه',
      nameEn: 'An arbiter with a deadline, and a monthly review',
      note: 'رأی تا پنج روز کاری پس از ارجاع، مکتوب و با دلیل؛ رأی‌های پیشین راهنمای موردهای بعدی باشند.',
      noteEn:
        'A ruling within five working days of referral, in writing and with reasons; earlier rulings guide later cases.',
    },
    {
      id: 'remedy-conflict-briefing',
      stream: 'training',
      name: 'آموزش سیاست‌ها به فروش مستقیم و شرکا با نمونه‌های واقعی',
      nameEn: 'Policies taught to direct sales and partners with real cases',
      note: 'شش مورد واقعی را با هم داوری کنند؛ قاعده‌ای که فهمیده نشده باشد رعایت نمی‌شود.',
      noteEn: 'Let them judge six real cases together; a rule that was not understood is not kept.',
    },
  ],
  'risk-experience': [
    {
      id: 'remedy-experience-survey',
      stream: 'process',
      name: 'سنجش مستقیم رضایت مشتری پس از هر تحویل شریک',
      nameEn: 'Direct satisfaction survey after every partner delivery',
      note: 'سه پرسش، تا دو هفته پس از تحویل، از سوی کارفرما؛ نتیجه با شریک در میان گذاشته شود.',
      noteEn:
        'Three questions within two weeks of delivery, asked by the client; the partner sees the result.',
    },
    {
      id: 'remedy-experience-gate',
      stream: 'training',
      name: 'گواهینامهٔ اجرا، شرط نخستین پروژهٔ مستقل',
      nameEn: 'Delivery certificate as the gate to a first project alone',
      note: 'تا گرفتن گواهینامه، اجرا همراه مربی راهکار انجام شود.',
      noteEn: 'Until it is held, delivery runs together with a solution coach.',
    },
  ],
  'risk-coordination': [
    {
      id: 'remedy-coordination-manager',
      stream: 'leadership',
      name: 'یک مدیر کسب‌وکار پاسخ‌گو برای هر شریک',
      nameEn: 'One accountable business manager for every partner',
      note: 'شرکای راهبردی مدیر اختصاصی و کم‌اولویت‌ها مدیر گروهی داشته باشند؛ نام او در پرتال بیاید.',
      noteEn:
        'A manager of their own for strategic partners, a pooled one for the long tail; the portal shows the name.',
    },
    {
      id: 'remedy-coordination-processes',
      stream: 'process',
      name: 'هشت فرایند اصلی با مسئول و مهلت پاسخ',
      nameEn: 'Eight main processes with owners and response times',
      note: 'از فرایندی آغاز کنید که شرکا بیش از همه از کندی آن می‌گویند.',
      noteEn: 'Begin with the one whose slowness partners mention most.',
    },
  ],
  'risk-conflict': [
    {
      id: 'remedy-overlap-check',
      stream: 'process',
      name: 'بررسی هم‌پوشانی قلمرو پیش از هر قرارداد',
      nameEn: 'Check for overlap before every agreement',
      note: 'منطقه، بخش، محصول و مدت قرارداد تازه با قراردادهای جاری سنجیده و نتیجه به پرونده افزوده شود.',
      noteEn:
        'Region, segment, product and term are held against present agreements, and the result goes into the file.',
    },
    {
      id: 'remedy-protection',
      stream: 'system',
      name: 'حفاظت واقعی از فرصت ثبت‌شده',
      nameEn: 'Real protection of registered deals',
      note: 'پاسخ تا دو روز کاری، حفاظت نود روزه و هشدار خودکار به فروش مستقیم هنگام ورود به همان مشتری.',
      noteEn:
        'An answer in two working days, ninety days of protection, and an alert to direct sales who touch that customer.',
    },
  ],
  'risk-setup-cost': [
    {
      id: 'remedy-setup-pilot',
      stream: 'process',
      name: 'آغاز آزمایشی با شرکای برگزیده در یک منطقه',
      nameEn: 'A pilot with chosen partners in one region',
      note: 'پنج تا هشت شریک، شش ماه، با سنجه‌های موفقیت که پیش از آغاز نوشته شده‌اند.',
      noteEn: 'Five to eight partners, six months, with measures of success written down beforehand.',
    },
    {
      id: 'remedy-setup-gates',
      stream: 'leadership',
      name: 'سرمایه‌گذاری گام‌به‌گام با شرط ادامه',
      nameEn: 'Investment in steps, each with a condition',
      note: 'هیئت‌مدیره توجیه اقتصادی و سه ایست بازبینی را یک‌جا تصویب کند.',
      noteEn: 'The board approves the business case together with three review points.',
    },
  ],
  'risk-dependence': [
    {
      id: 'remedy-dependence-second',
      stream: 'leadership',
      name: 'شریک دوم در مناطق و بخش‌های کلیدی',
      nameEn: 'A second partner in key regions and segments',
      note: 'از شریک‌های رو به رشد همان منطقه انتخاب شود و بخشی از ظرفیت مدیران برای او کنار گذاشته شود.',
      noteEn: 'Choose from the rising partners of the region and set aside part of the managers’ capacity.',
    },
    {
      id: 'remedy-dependence-retention',
      stream: 'incentives',
      name: 'برنامهٔ نگهداشت و تمدید زودهنگام برای شرکای اول',
      nameEn: 'Retention plan and early renewal for the first partners',
      note: 'دیدار مدیران ارشد دو طرف، شرایط چندساله و گفت‌وگوی تمدید دست‌کم شش ماه پیش از سررسید.',
      noteEn: 'Executives of both sides meet, multi-year terms, renewal talks at least six months ahead.',
    },
  ],
};

/** Remedies of the risks of S48 and the challenges of S49–S52 as actions without days, notes in the given language. */
export const remediesIn = (lang: WorkspaceSettings['lang']): ActionItem[] =>
  Object.entries(remedies)
    .flatMap(([aboutId, list]) => list.map((remedy) => ({ aboutId, ...remedy })))
    .map(({ noteEn, ...remedy }, i) => ({
      ...remedy,
      about: 'risk',
      note: lang === 'fa' ? remedy.note : noteEn,
      owner: '',
      startOn: null,
      dueOn: null,
      afterIds: [],
      sourceId: null,
      wave: null,
      state: 'planned',
      order: i + 1,
    }));
