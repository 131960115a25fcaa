import type { CoachingTemplate } from '#shared/domain/risk/shipped-plan.ts';
import type { WorkspaceSettings } from '#shared/domain/workspace/settings.ts';
import { type LeaderSkillGuide, leaderSkillGuides } from './leader-skills.ts';

type Skill = LeaderSkillGuide['skill'];

/** Whom the method coaches, by which skills, and by what progress in each is seen. */
interface Coached {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly goals: readonly { readonly skill: Skill; readonly text: string; readonly textEn: string }[];
}

const coached: readonly Coached[] = [
  {
    id: 'coaching-leader',
    name: 'مدیر ارشد اکوسیستم شرکا',
    nameEn: 'Chief Partner Officer',
    goals: [
      {
        skill: 'business',
        text: 'توجیه اقتصادی برنامه را بدون کمک در هیئت‌مدیره ارائه و از هر فرض آن دفاع می‌کند.',
        textEn: 'Presents the business case to the board alone and defends each of its assumptions.',
      },
      {
        skill: 'communication',
        text: 'مدیران فروش مستقیم خود از او می‌خواهند شریکی را به معامله بیاورد.',
        textEn: 'Heads of direct sales ask for a partner in their deals of their own accord.',
      },
      {
        skill: 'strategy',
        text: 'هیچ قاعدهٔ پورسانتی را بدون آزمودن بر سابقهٔ شرکا اعلام نمی‌کند.',
        textEn: 'Announces no commission rule that was not tested on the partners’ history.',
      },
      {
        skill: 'technology',
        text: 'اولویت‌های سکو را از روی رفتار شرکا تعیین می‌کند، نه از روی فهرست امکانات.',
        textEn: 'Sets the platform’s priorities by what partners do rather than by lists of features.',
      },
      {
        skill: 'culture',
        text: 'دو طرف یک تعارض رأی او را منصفانه می‌دانند، حتی آن که باخته است.',
        textEn: 'Both sides of a conflict call the ruling fair, the one that lost included.',
      },
    ],
  },
  {
    id: 'coaching-business-manager',
    name: 'مدیر کسب‌وکار شریک',
    nameEn: 'Partner Business Manager',
    goals: [
      {
        skill: 'business',
        text: 'برای هر شریک برنامه‌ای با هدف، حساب‌های کلیدی و پیش‌بینی دارد و از آن کمتر از ده درصد فاصله می‌گیرد.',
        textEn:
          'Has a plan with targets, key accounts and a forecast for each partner, and misses it by less than ten per cent.',
      },
      {
        skill: 'communication',
        text: 'بازبینی فصلی را چنان اداره می‌کند که هر دو طرف با اقدام و مهلت از آن بیرون می‌روند.',
        textEn: 'Runs quarterly reviews from which both sides leave with actions and dates.',
      },
      {
        skill: 'culture',
        text: 'نشانهٔ دلسردی شریک را پیش از افت فروش می‌بیند و دربارهٔ آن گفت‌وگو می‌کند.',
        textEn: 'Sees that a partner loses heart before its sales fall, and talks about it.',
      },
    ],
  },
];

/** Days between two sessions. */
const rhythm = 21;

/** Levels from which a plan starts and to which it leads until the first session has judged them. */
const levels = { from: 2, to: 4 } as const;

/**
 * Standard coaching plans of the new team (S68) in the given language: a first session that judges the levels, then one
 * session for each goal on a topic of its skill, and a look back.
 */
export const coachingIn = (lang: WorkspaceSettings['lang']): CoachingTemplate[] => {
  const fa = lang === 'fa';
  return coached.map(({ id, name, nameEn, goals }, i) => {
    const topics = goals.map(({ skill }) => {
      const guide = leaderSkillGuides.find((g) => g.skill === skill);
      return (fa ? guide?.topics : guide?.topicsEn)?.[i] ?? '';
    });
    const first = fa
      ? 'سنجش آغازین پنج مهارت و توافق بر هدف‌ها'
      : 'Judging the five skills and agreeing on goals';
    const last = fa
      ? 'مرور پیشرفت با شاهد و هدف‌های نیم‌سال بعد'
      : 'Progress with evidence, and goals of the next half-year';
    return {
      id,
      name,
      nameEn,
      role: fa ? name : nameEn,
      coach: '',
      goals: goals.map(({ skill, text, textEn }) => ({ skill, ...levels, text: fa ? text : textEn })),
      sessions: [first, ...topics, last].map((topic, at) => ({
        day: at * rhythm,
        topic,
        outcome: '',
        held: false,
      })),
      order: i + 1,
    };
  });
};
