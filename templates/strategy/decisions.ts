import type { Decision } from '#shared/domain/strategy/decision.ts';

const open = {
  scores: {},
  chosenId: null,
  rationale: '',
  terms: '',
  actorType: null,
  dissent: [],
  decidedOn: null,
  decidedBy: '',
};

/**
 * Breadth or depth (S03) and the cooperation model (S04) as records to be filled. Criteria are worded so that a higher
 * rating always speaks for the option; weights start equal. Question and notes are in Persian.
 */
export const decisionRows: readonly Decision[] = [
  {
    ...open,
    id: 'decision-breadth-depth',
    topic: 'breadth-depth',
    title: 'شبکهٔ گسترده یا شراکت‌های عمیق',
    titleEn: 'Breadth or depth',
    question:
      'در دو سال آینده منابع محدود شراکت را میان شرکای بسیار پخش کنیم، یا بر چند رابطهٔ عمیق متمرکز شویم؟',
    options: [
      {
        id: 'breadth',
        name: 'شبکهٔ گسترده',
        nameEn: 'Broad network',
        note: 'شرکای بسیار با خدمت استاندارد و پرتال. مناسب محصول ساده، معاملهٔ کوچک و بازار پراکنده؛ سرمایه‌گذاری به‌ازای هر شریک اندک است.',
      },
      {
        id: 'depth',
        name: 'چند شراکت عمیق',
        nameEn: 'A few deep relations',
        note: 'پنج تا پانزده شریک با برنامهٔ مشترک، آموزش فشرده و مدیر اختصاصی. مناسب محصول پیچیده و معاملهٔ بزرگ؛ ریسک وابستگی را باید مهار کرد.',
      },
      {
        id: 'layered',
        name: 'هستهٔ عمیق، لایهٔ گسترده',
        nameEn: 'Deep core, broad layer',
        note: 'چند شریک راهبردی با سرمایه‌گذاری مشترک و لایه‌ای گسترده با خدمت کم‌هزینه. به بخش‌بندی و فرایند جاافتاده نیاز دارد.',
      },
    ],
    criteria: [
      {
        id: 'coverage',
        name: 'پوشش لازم بازار',
        nameEn: 'Market coverage',
        weight: 1,
      },
      {
        id: 'support',
        name: 'توان پشتیبانی ما از هر شریک',
        nameEn: 'Support we can give each partner',
        weight: 1,
      },
      {
        id: 'complexity',
        name: 'تناسب با پیچیدگی محصول',
        nameEn: 'Fit with product complexity',
        weight: 1,
      },
      {
        id: 'attraction',
        name: 'جذابیت برای شرکایی که خواهان بسیار دارند',
        nameEn: 'Appeal to sought-after partners',
        weight: 1,
      },
      {
        id: 'brand',
        name: 'کنترل برند و تجربهٔ مشتری',
        nameEn: 'Control of brand and customer experience',
        weight: 1,
      },
      { id: 'speed', name: 'سرعت رسیدن به درآمد', nameEn: 'Speed to revenue', weight: 1 },
      {
        id: 'resilience',
        name: 'تاب‌آوری در برابر رفتن یک شریک',
        nameEn: 'Resilience when a partner leaves',
        weight: 1,
      },
    ],
    order: 1,
  },
  {
    ...open,
    id: 'decision-cooperation',
    topic: 'cooperation-model',
    title: 'مدل همکاری',
    titleEn: 'Cooperation model',
    question:
      'با این گروه از شرکا کدام مدل همکاری بیشترین ارزش را برای دو طرف می‌سازد و چه شرایطی لازم دارد؟ برای هر نوع شریک تصمیمی جدا ثبت کنید.',
    options: [
      {
        id: 'distribution',
        name: 'توزیع',
        nameEn: 'Distribution',
        note: 'شریک عمده می‌خرد، انبار و اعتبار می‌دهد و شبکهٔ فروشندگان را اداره می‌کند. تخفیف حجمی می‌گیرد؛ هدف خرید، گزارش موجودی و قلمرو شرط آن است.',
      },
      {
        id: 'resale',
        name: 'فروش مجاز',
        nameEn: 'Authorised resale',
        note: 'شریک به نام خود می‌فروشد و پشتیبانی سطح نخست می‌دهد. حاشیهٔ فروش یا پورسانت می‌گیرد؛ ثبت فرصت، آموزش فروش و حداقل قیمت اعلامی شرط آن است.',
      },
      {
        id: 'technology',
        name: 'همکاری فنی',
        nameEn: 'Technical integration',
        note: 'دو محصول به هم پیوند می‌خورند و راهکاری کامل می‌سازند. تقسیم درآمد یا فروش متقابل؛ مالکیت فکری، نقشهٔ راه و پشتیبانی مشترک باید روشن باشد.',
      },
      {
        id: 'service',
        name: 'ارائهٔ خدمات',
        nameEn: 'Service delivery',
        note: 'شریک استقرار، آموزش یا پشتیبانی مشتری را بر عهده دارد. درآمدش از خدمت است؛ گواهینامهٔ اجرا، سطح خدمت و سنجش رضایت مشتری شرط آن است.',
      },
      {
        id: 'referral',
        name: 'معرفی مشتری',
        nameEn: 'Referral',
        note: 'شریک فرصت را معرفی می‌کند و فروش با کارفرماست. کارمزد یک‌باره می‌گیرد؛ راه‌اندازی آسان است و تعهد دو طرف کم.',
      },
      {
        id: 'co-marketing',
        name: 'بازاریابی مشترک',
        nameEn: 'Co-marketing',
        note: 'دو برند با بودجهٔ مشترک تقاضا می‌سازند و هرکدام سهم خود را می‌فروشند. مالکیت سرنخ، حریم خصوصی و سهم هزینه را از پیش تعیین کنید.',
      },
    ],
    criteria: [
      { id: 'revenue', name: 'ظرفیت درآمد', nameEn: 'Revenue potential', weight: 1 },
      { id: 'margin', name: 'حاشیهٔ سودی که می‌ماند', nameEn: 'Margin that remains', weight: 1 },
      {
        id: 'capability',
        name: 'تناسب با توانمندی این شرکا',
        nameEn: 'Fit with these partners’ capabilities',
        weight: 1,
      },
      {
        id: 'closeness',
        name: 'نزدیکی ما به مشتری پایانی',
        nameEn: 'Closeness to the end customer',
        weight: 1,
      },
      { id: 'control', name: 'کنترل قیمت و برند', nameEn: 'Control of price and brand', weight: 1 },
      { id: 'speed', name: 'سرعت راه‌اندازی', nameEn: 'Speed of set-up', weight: 1 },
      { id: 'effort', name: 'سبک‌بودن بار توانمندسازی', nameEn: 'Light enablement effort', weight: 1 },
      { id: 'peace', name: 'ریسک کم تعارض کانال', nameEn: 'Low risk of channel conflict', weight: 1 },
    ],
    order: 2,
  },
];

/** Question and option notes in English, by decision. */
export const decisionTextsEn: Readonly<
  Record<string, { readonly question: string; readonly notes: Readonly<Record<string, string>> }>
> = {
  'decision-breadth-depth': {
    question:
      'Over the next two years, do we spread our limited partnering resources over many partners or concentrate them on a few close relations?',
    notes: {
      breadth:
        'Many partners with standard service and a portal. Fits a simple product, small deals and a scattered market; little is invested in each partner.',
      depth:
        'Five to fifteen partners with a joint plan, intensive training and a manager of their own. Fits a complex product and large deals; the risk of dependence must be contained.',
      layered:
        'A few strategic partners with joint investment, and a broad layer served at low cost. Needs segmentation and settled processes.',
    },
  },
  'decision-cooperation': {
    question:
      'Which cooperation model creates most value for both sides with this group of partners, and on what terms? Record a separate decision for each partner type.',
    notes: {
      distribution:
        'The partner buys in volume, holds stock, gives credit and runs the resellers. It earns a volume discount; purchase targets, stock reports and a territory are the terms.',
      resale:
        'The partner sells in its own name and gives first-level support. It earns a margin or commission; deal registration, sales training and minimum advertised prices are the terms.',
      technology:
        'Two products are connected into a complete solution. Revenue is shared or each side sells the other’s; intellectual property, roadmap and joint support must be settled.',
      service:
        'The partner takes on deployment, training or customer support. It earns from services; a delivery certificate, service levels and customer satisfaction are the terms.',
      referral:
        'The partner introduces the opportunity and the client sells. It earns a one-time fee; easy to set up, with little commitment on either side.',
      'co-marketing':
        'Two brands create demand with a shared budget and each sells its part. Settle beforehand who owns a lead, privacy and each side’s share of cost.',
    },
  },
};
