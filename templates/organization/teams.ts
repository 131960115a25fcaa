import type { OrgTeam } from '#shared/domain/organization/role.ts';

/** Mandates of the leadership and of the five teams of S17. */
export const orgTeamRows: readonly OrgTeam[] = [
  {
    team: 'leadership',
    mandate:
      'پاسخ‌گوی نتیجهٔ کل اکوسیستم است: راهبرد، بودجه و سیاست‌ها را تصویب می‌کند، میان کانال شرکا و فروش مستقیم داوری می‌کند و در سازمان حامی آشکار تغییر است. در کار روزانهٔ تیم‌ها دخالت نمی‌کند.',
    mandateEn:
      'Answers for the result of the whole ecosystem: approves strategy, budget and policies, arbitrates between the channel and direct sales, and sponsors the change in public. It stays out of the teams’ daily work.',
  },
  {
    team: 'strategy',
    mandate:
      'تعیین می‌کند که با چه شریک‌هایی، در کدام بازار و با چه برنامه‌ای کار کنیم. نقشهٔ اکوسیستم، بخش‌بندی، سطوح مشارکت، پورسانت، سکو و گزارش‌دهی را در دست دارد و برای همهٔ تیم‌ها یک مرجع داده است.',
    mandateEn:
      'Decides with which partners, in which markets and under which program we work. It holds the ecosystem map, segmentation, tiers, commission, platform and reporting, and is the one source of data for all teams.',
  },
  {
    team: 'recruitment',
    mandate:
      'فضاهای خالی پوشش را با شریک مناسب پر می‌کند: می‌یابد، می‌سنجد، قرارداد می‌بندد و شریک تازه را تا آمادگی فروش همراهی می‌کند. معیار موفقیت آن شمار شریک‌های فعال‌شده است، نه شمار امضاها.',
    mandateEn:
      'Fills coverage gaps with the right partners: finds, assesses, signs and accompanies each new partner until it is ready to sell. It is measured by partners activated, not by signatures.',
  },
  {
    team: 'enablement',
    mandate:
      'شرکا را توانا و مستقل می‌کند: آموزش، گواهینامه، محتوای فروش و همراهی در نخستین پروژه‌ها. مرز کارش روشن است: به‌جای شریک نمی‌فروشد و اجرا نمی‌کند، او را توانا می‌سازد.',
    mandateEn:
      'Makes partners capable and independent: training, certification, sales content and company in the first projects. Its limit is clear: it does not sell or deliver in the partner’s place, it makes the partner able to.',
  },
  {
    team: 'co-selling',
    mandate:
      'درآمد مشترک را می‌سازد: مدیران کسب‌وکار شریک، پیش‌فروش و راهبری فرصت‌ها. ثبت فرصت فروش را در مهلت پاسخ می‌دهد و نقش و سهم هر طرف را پیش از آغاز معامله روشن می‌کند.',
    mandateEn:
      'Makes the joint revenue: partner business managers, presales and the steering of opportunities. It answers deal registrations in time and settles each side’s role and share before a deal begins.',
  },
  {
    team: 'co-marketing',
    mandate:
      'با بودجهٔ مشترک برای شرکا تقاضا می‌سازد: کمپین‌های آماده، رویدادها، قدردانی و جامعهٔ شرکا. پاسدار برند و حریم خصوصی است و بازده هر هزینه را نشان می‌دهد.',
    mandateEn:
      'Creates demand for partners with shared budget: ready-made campaigns, events, recognition and the partner community. It guards brand and privacy and shows the return of every expense.',
  },
];
