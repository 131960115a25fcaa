import type { z } from 'zod';
import type { LeaderSkill } from '#shared/domain/risk/coaching.ts';

/** One of the five skills of an ecosystem leader: what it means, and topics that a coach works on with people. */
export interface LeaderSkillGuide {
  readonly skill: z.infer<typeof LeaderSkill>;
  readonly name: string;
  readonly nameEn: string;
  readonly meaning: string;
  readonly meaningEn: string;
  readonly topics: readonly string[];
  readonly topicsEn: readonly string[];
}

/** The skills of S54. */
export const leaderSkillGuides: readonly LeaderSkillGuide[] = [
  {
    skill: 'business',
    name: 'شم تجاری و تحلیل',
    nameEn: 'Business acumen and analytics',
    meaning: 'اقتصاد شریک و کارفرما را می‌فهمد و تصمیم را بر رقم بنا می‌کند.',
    meaningEn: 'Understands the economics of partner and client and rests decisions on figures.',
    topics: [
      'خواندن سود و زیان یک شریک و یافتن جایی که از همکاری سود می‌برد',
      'ساختن و دفاع از توجیه اقتصادی یک برنامهٔ مشترک',
      'تفسیر نرخ تبدیل، پوشش هدف و هزینهٔ کانال در کنار هم',
    ],
    topicsEn: [
      'Reading a partner’s profit and loss, and finding where it gains from working with us',
      'Building and defending the business case of a joint plan',
      'Reading conversion, pipeline coverage and cost of channel together',
    ],
  },
  {
    skill: 'communication',
    name: 'ارتباط و نفوذ',
    nameEn: 'Communication and influence',
    meaning: 'بدون اختیار رسمی، همراهی همکاران و شرکا را به دست می‌آورد.',
    meaningEn: 'Wins colleagues and partners over without formal authority.',
    topics: [
      'گفت‌وگوی دشوار با فروشنده‌ای که شریک را دور زده است',
      'ادارهٔ بازبینی فصلی با مدیرعامل شریک',
      'روایت یک راهبرد در سه دقیقه برای هیئت‌مدیره',
    ],
    topicsEn: [
      'The difficult talk with a seller who went around a partner',
      'Running a quarterly review with a partner’s managing director',
      'Telling a strategy to the board in three minutes',
    ],
  },
  {
    skill: 'strategy',
    name: 'تفکر راهبردی و طراحی سیستم',
    nameEn: 'Strategic thinking and system design',
    meaning: 'اکوسیستم را یک سیستم می‌بیند و پیامد هر قاعده را پیش از اجرا می‌سنجد.',
    meaningEn: 'Sees the ecosystem as a system and weighs what a rule will do before it is applied.',
    topics: [
      'نقشهٔ اکوسیستم: چه کسی به چه کسی وابسته است و اگر برود چه می‌شود',
      'پیامدهای ناخواستهٔ یک مشوق و راه آزمودن آن پیش از اجرا',
      'انتخاب میان گستره و عمق با منابع محدود',
    ],
    topicsEn: [
      'The ecosystem map: who depends on whom, and what happens if one leaves',
      'Unintended effects of an incentive, and how to test it before launch',
      'Choosing between breadth and depth with limited resources',
    ],
  },
  {
    skill: 'technology',
    name: 'درک فناوری',
    nameEn: 'Tech savviness',
    meaning: 'سکو، داده و یکپارچه‌سازی را به اندازه‌ای می‌شناسد که پرسش درست بپرسد.',
    meaningEn: 'Knows platforms, data and integration well enough to ask the right questions.',
    topics: [
      'یک روز کار شریک در پرتال: کجا وقتش هدر می‌رود',
      'سفر داده از ثبت فرصت تا پرداخت پورسانت',
      'پرسش‌های درست از تأمین‌کنندهٔ PRM و از تیم امنیت',
    ],
    topicsEn: [
      'A partner’s day in the portal: where time is lost',
      'The way of data from registration to commission',
      'The right questions for a PRM vendor and for the security team',
    ],
  },
  {
    skill: 'culture',
    name: 'چابکی فرهنگی و هوش هیجانی',
    nameEn: 'Cultural agility and emotional intelligence',
    meaning: 'تفاوت‌ها را می‌شناسد، اعتماد می‌سازد و در تعارض آرام می‌ماند.',
    meaningEn: 'Recognises differences, builds trust and stays calm in conflict.',
    topics: [
      'شناخت سبک تصمیم‌گیری شریک خانوادگی، دولتی و بین‌المللی',
      'میانجیگری میان دو شریک پس از یک تعارض',
      'گرفتن بازخورد تلخ و تبدیل آن به اقدام',
    ],
    topicsEn: [
      'How family firms, state companies and multinationals decide',
      'Mediating between two partners after a conflict',
      'Taking bitter feedback and turning it into action',
    ],
  },
];
