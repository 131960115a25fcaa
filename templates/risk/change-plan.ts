import type { PlanStep } from '#shared/domain/risk/shipped-plan.ts';
import type { WorkspaceSettings } from '#shared/domain/workspace/settings.ts';

/** A step with its note in both languages; a plan keeps one. */
type Step = Pick<PlanStep, 'id' | 'stream' | 'name' | 'note' | 'startDay' | 'endDay' | 'afterIds'> & {
  readonly nameEn: string;
  readonly noteEn: string;
};

const steps: readonly Step[] = [
  {
    id: 'change-case',
    stream: 'leadership',
    name: 'هم‌نظری مدیران ارشد دربارهٔ چرایی و هدف',
    nameEn: 'Executives agree on why and what for',
    note: 'یک نشست نیم‌روزه؛ خروجی آن یک صفحه است: چرا، تا کجا، تا چه زمانی و چه کسی پاسخ‌گوست.',
    noteEn: 'A half-day session; its result is one page: why, how far, by when, and who answers for it.',
    startDay: 0,
    endDay: 14,
    afterIds: [],
  },
  {
    id: 'change-message',
    stream: 'communication',
    name: 'پیام مدیرعامل و نشست آغاز با تیم‌های فروش',
    nameEn: 'Message of the CEO and kick-off with the sales teams',
    note: 'پیش از آنکه شایعه برسد. به سه پرسش پاسخ دهد: مشتری من چه می‌شود، پورسانت من چه می‌شود، از من چه می‌خواهید.',
    noteEn:
      'Before the rumours. It answers three questions: what of my customers, what of my commission, what do you want of me?',
    startDay: 14,
    endDay: 21,
    afterIds: ['change-case'],
  },
  {
    id: 'change-listening',
    stream: 'communication',
    name: 'گفت‌وگو با فروش مستقیم و شرکای کلیدی',
    nameEn: 'Conversations with direct sales and key partners',
    note: 'دست‌کم ده گفت‌وگو در هر طرف؛ نگرانی‌ها و مانع‌های فروش ثبت و نقشهٔ ذی‌نفعان با آن‌ها به‌روز شود.',
    noteEn:
      'At least ten on each side; concerns and sales barriers are recorded and the stakeholder map is updated with them.',
    startDay: 21,
    endDay: 45,
    afterIds: ['change-message'],
  },
  {
    id: 'change-team',
    stream: 'leadership',
    name: 'گماردن مدیر ارشد و هستهٔ تیم شرکا',
    nameEn: 'Appoint the Chief Partner Officer and the core team',
    note: 'با کارت نقش و شاخص‌های روشن؛ دست‌کم یک نفر از فروش مستقیم که همکارانش به او اعتماد دارند.',
    noteEn:
      'With role cards and clear indicators; at least one comes from direct sales and has colleagues’ trust.',
    startDay: 21,
    endDay: 60,
    afterIds: ['change-case'],
  },
  {
    id: 'change-data',
    stream: 'system',
    name: 'گردآوردن داده‌های شرکا در یک دفتر',
    nameEn: 'Bring partner data into one register',
    note: 'کد یکتا، صاحب داده و رقم‌های آغازین شاخص‌ها؛ بدون رقم آغازین، پیشرفت نشان‌دادنی نیست.',
    noteEn:
      'Unique codes, an owner, and baselines of the indicators; without a baseline no progress can be shown.',
    startDay: 30,
    endDay: 75,
    afterIds: ['change-case'],
  },
  {
    id: 'change-rules',
    stream: 'process',
    name: 'تصویب سیاست قلمرو، ثبت فرصت و رسیدگی به تعارض',
    nameEn: 'Approve territory policy, deal registration and conflict handling',
    note: 'پیش‌نویس را چند فروشنده و چند شریک بخوانند؛ هر قاعده با یک نمونه همراه باشد.',
    noteEn: 'Some sellers and some partners read the draft; every rule comes with an example.',
    startDay: 45,
    endDay: 75,
    afterIds: ['change-listening'],
  },
  {
    id: 'change-split',
    stream: 'incentives',
    name: 'تصویب پورسانت مشترک و هدف مشترک فروش',
    nameEn: 'Approve split commission and shared sales targets',
    note: 'پیش از اعلام بر فروش دوازده ماه گذشته آزموده شود تا معلوم شود درآمد هر فروشنده چه تغییری می‌کند.',
    noteEn: 'Tested on the last twelve months before it is announced, to see what changes for each seller.',
    startDay: 45,
    endDay: 75,
    afterIds: ['change-listening'],
  },
  {
    id: 'change-training',
    stream: 'training',
    name: 'آموزش کار مشترک به فروش مستقیم و مدیران کسب‌وکار',
    nameEn: 'Train direct sales and business managers in working jointly',
    note: 'دو روز با موردهای واقعی: ورود شریک به معامله، تقسیم نقش‌ها، گفت‌وگوی دشوار بر سر سهم.',
    noteEn:
      'Two days with real cases: bringing a partner in, dividing roles, the difficult talk about shares.',
    startDay: 75,
    endDay: 95,
    afterIds: ['change-rules', 'change-split'],
  },
  {
    id: 'change-coaching',
    stream: 'training',
    name: 'مربیگری تیم تازهٔ شرکا',
    nameEn: 'Coach the new partner team',
    note: 'برای هر نفر برنامه‌ای با هدف مهارت و جلسه‌های سه‌هفته‌ای؛ نخستین بازبینی‌های فصلی همراه مربی برگزار شود.',
    noteEn:
      'A plan for each person with skill goals and a session every three weeks; a coach attends the first quarterly reviews.',
    startDay: 60,
    endDay: 165,
    afterIds: ['change-team'],
  },
  {
    id: 'change-portal',
    stream: 'system',
    name: 'گشودن پرتال و ثبت فرصت برای شرکا',
    nameEn: 'Open the portal and deal registration to partners',
    note: 'نخست برای شرکای آزمایشی؛ پاسخ به هر درخواست تا دو روز کاری از روز اول رعایت شود.',
    noteEn:
      'For the pilot partners first; an answer to each request in two working days holds from the first day.',
    startDay: 75,
    endDay: 105,
    afterIds: ['change-data', 'change-rules'],
  },
  {
    id: 'change-pilot',
    stream: 'process',
    name: 'اجرای آزمایشی در یک منطقه با شرکای برگزیده',
    nameEn: 'Pilot in one region with chosen partners',
    note: 'پنج تا هشت شریک، بازبینی هفتگی و دفتر تصمیم؛ هر قاعده‌ای که در عمل جواب نداد همان‌جا اصلاح شود.',
    noteEn:
      'Five to eight partners, a weekly review and a log of decisions; a rule that fails in practice is mended there.',
    startDay: 105,
    endDay: 165,
    afterIds: ['change-training', 'change-portal', 'change-team'],
  },
  {
    id: 'change-recognition',
    stream: 'incentives',
    name: 'قدردانی آشکار از نخستین معامله‌های مشترک',
    nameEn: 'Recognise the first joint deals in public',
    note: 'فروشنده و شریک با هم معرفی شوند و نخستین پورسانت مشترک بدون یک روز تأخیر پرداخت شود.',
    noteEn:
      'Seller and partner are named together, and the first split commission is paid without a day’s delay.',
    startDay: 110,
    endDay: 165,
    afterIds: ['change-split', 'change-training'],
  },
  {
    id: 'change-review',
    stream: 'leadership',
    name: 'بازبینی شش‌ماهه و تصمیم دربارهٔ گسترش',
    nameEn: 'Six-month review and decision on expansion',
    note: 'نتیجهٔ آزمایش با رقم‌های آغازین سنجیده شود؛ تصمیم یکی از سه حالت است: گسترش، اصلاح یا توقف.',
    noteEn: 'The pilot is held against the baselines; the decision is one of three: expand, mend or stop.',
    startDay: 165,
    endDay: 180,
    afterIds: ['change-pilot', 'change-recognition'],
  },
];

/** The standard change plan (S49, S67): six streams over six months, notes in the given language. */
export const changePlanIn = (lang: WorkspaceSettings['lang']): PlanStep[] =>
  steps.map(({ noteEn, ...step }, i) => ({
    ...step,
    about: 'change',
    aboutId: null,
    note: lang === 'fa' ? step.note : noteEn,
    owner: '',
    sourceId: null,
    wave: null,
    state: 'planned',
    order: i + 1,
  }));
