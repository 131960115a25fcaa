import type { Benchmark } from '#shared/domain/strategy/benchmark.ts';

/**
 * The published figures of S07. Where the method gives no year of publication, the year is the one in which it quotes
 * the figure, and the note says so. Sources are in Persian.
 */
export const benchmarkRows: readonly Benchmark[] = [
  {
    id: 'bm-b2b-share',
    name: 'سهم اکوسیستم از فروش میان شرکت‌ها',
    nameEn: 'Share of B2B sales through ecosystems',
    unit: 'percent',
    low: 7500,
    high: null,
    relation: 'at-least',
    source: 'گارتنر (Gartner)، پیش‌بینی برای سال ۲۰۲۶',
    year: 2026,
    note: 'پیش‌بینی است، نه اندازه‌گیری، و همهٔ خریدهایی را در بر می‌گیرد که اکوسیستم در آن‌ها نقشی داشته است. تعریف آن از سهم کانال غیرمستقیم گسترده‌تر است؛ جهت بازار را نشان می‌دهد و هدف کارفرما از آن به دست نمی‌آید.',
    noteEn:
      'A forecast, not a measurement, and it takes in every purchase in which an ecosystem played a part. It is defined more widely than the indirect share: it shows where the market is heading and yields no target for the client.',
    figure: 'indirect-share',
    clientValue: null,
    clientSource: '',
    order: 1,
  },
  {
    id: 'bm-staff-share',
    name: 'سهم نیروی انسانی شراکت در شرکت‌های پیشرو',
    nameEn: 'Share of staff who work on partners, at leaders',
    unit: 'percent',
    low: 1500,
    high: null,
    relation: 'about',
    source: 'مک‌کینزی (McKinsey)',
    year: 2026,
    note: 'رقم شرکت‌های پیشرو است و شرکتی که تازه آغاز کرده به آن نیازی ندارد. سال، سال نقل رقم در این روش است و سال انتشار پژوهش نیست؛ پیش از نقل در گزارش رسمی، نسخهٔ اصلی را ببینید.',
    noteEn:
      'A figure of leaders; a company at the start does not need it. The year is the one in which this method quotes it, not the year of the study: see the original before quoting it in a formal report.',
    figure: 'staff-share',
    clientValue: null,
    clientSource: '',
    order: 2,
  },
  {
    id: 'bm-payback',
    name: 'دورهٔ بازگشت سرمایهٔ برنامهٔ شرکا',
    nameEn: 'Payback of a partner program',
    unit: 'months',
    low: 12,
    high: 18,
    relation: 'between',
    source: 'بازهٔ رایج در صنعت، بدون ناشر واحد',
    year: 2026,
    note: 'بازه‌ای تجربی است و پژوهش معینی پشت آن نیست؛ به چرخهٔ فروش و حاشیهٔ سود بستگی زیادی دارد. برای سنجیدن معقول‌بودن توجیه اقتصادی خوب است و جای محاسبهٔ آن را نمی‌گیرد. سال، سال نقل رقم است.',
    noteEn:
      'A range from experience without one study behind it; it depends strongly on sales cycle and margin. Good for testing whether a business case is plausible, no substitute for computing it. The year is the one of quotation.',
    figure: 'payback-months',
    clientValue: null,
    clientSource: '',
    order: 3,
  },
  {
    id: 'bm-chat',
    name: 'پرسش‌های روزمرهٔ شرکا که دستیار گفت‌وگو پاسخ می‌دهد',
    nameEn: 'Routine partner questions that a chat assistant can answer',
    unit: 'percent',
    low: 8000,
    high: null,
    relation: 'about',
    source: 'رقم رایج دربارهٔ دستیارهای گفت‌وگو، بدون ناشر واحد',
    year: 2026,
    note: 'سقف توان است، نه نتیجهٔ میانگین؛ و تنها پرسش‌های تکراری با پاسخ مستند را در بر می‌گیرد. با تحلیل سه ماه از پرسش‌های واقعی شرکا می‌توان رقم کارفرما را به دست آورد. سال، سال نقل رقم است.',
    noteEn:
      'What is possible, not what is usual, and only for recurring questions with a documented answer. Three months of the partners’ real questions give the client’s own figure. The year is the one of quotation.',
    figure: null,
    clientValue: null,
    clientSource: '',
    order: 4,
  },
  {
    id: 'bm-cosell',
    name: 'اندازهٔ معاملهٔ مشترک نسبت به فروش مستقیم',
    nameEn: 'Size of co-sold deals against direct ones',
    unit: 'ratio',
    low: 1,
    high: null,
    relation: 'at-least',
    source: 'فوربز (Forbes)',
    year: 2026,
    note: 'منبع می‌گوید معامله‌های مشترک بزرگ‌تر و سریع‌ترند و رقم معتبری نمی‌دهد؛ عدد ۱ یعنی «هم‌اندازهٔ فروش مستقیم». بخشی از تفاوت از آنجاست که شرکا در معامله‌های بزرگ‌تر وارد می‌شوند. سال، سال نقل است.',
    noteEn:
      'The source says that co-sold deals are larger and faster and gives no figure to rely on; 1 means “as large as direct”. Part of the difference comes from partners being drawn into the larger deals. The year is the one of quotation.',
    figure: null,
    clientValue: null,
    clientSource: '',
    order: 5,
  },
];

/** The sources in English, by benchmark. */
export const benchmarkSourcesEn: Readonly<Record<string, string>> = {
  'bm-b2b-share': 'Gartner, forecast for 2026',
  'bm-staff-share': 'McKinsey',
  'bm-payback': 'Usual range of the industry, no single publisher',
  'bm-chat': 'Figure often quoted for chat assistants, no single publisher',
  'bm-cosell': 'Forbes',
};
