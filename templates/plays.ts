import type { Play } from '#shared/domain/ecosystem/play.ts';

/** What each quadrant's partners get of the client's resources (S13, S14), until the consultant writes own ones. */
export const playRows: readonly Play[] = [
  {
    quadrant: 'strategic',
    text: 'سرمایه‌گذاری مشترک: مدیر کسب‌وکار اختصاصی، برنامهٔ فروش مشترک سالانه، دسترسی زودهنگام به محصول و بازبینی فصلی با مدیران ارشد دو طرف.',
    textEn:
      'Invest together: a dedicated partner business manager, an annual joint sales plan, early product access and a quarterly review with both leadership teams.',
  },
  {
    quadrant: 'rising',
    text: 'شتاب‌دهی: آموزش و گواهینامه، یک حوزهٔ تمرکز، دو فرصت فروش مشترک در هر فصل و هدف روشن برای رسیدن به ناحیهٔ راهبردی تا یک سال.',
    textEn:
      'Accelerate: training and certification, one focus area, two co-sold opportunities a quarter and a clear goal to become strategic within a year.',
  },
  {
    quadrant: 'core',
    text: 'نگهداری کارآمد: فرایندهای ساده و خودکار، قیمت و شرایط پایدار، فروش تکمیلی به مشتریان موجود و پایش خطر وابستگی.',
    textEn:
      'Keep efficiently: simple automated processes, stable prices and terms, cross-selling to existing customers, and an eye on dependence.',
  },
  {
    quadrant: 'long-tail',
    text: 'خدمت کم‌هزینه: پرتال و آموزش برخط، پشتیبانی گروهی و بازنگری سالانه؛ شریک بی‌فعالیت کنار گذاشته می‌شود.',
    textEn:
      'Serve at low cost: portal and online training, pooled support and a yearly review; inactive partners are let go.',
  },
];
