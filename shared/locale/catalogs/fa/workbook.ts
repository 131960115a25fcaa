import type { workbook as shape } from '../en/workbook.ts';
import type { Texts } from '../texts.ts';

export const workbook: Texts<typeof shape> = {
  guide: 'راهنما',
  summary: 'خلاصه',
  figures: 'شکل‌ها',
  client: 'کارفرما',
  preparedBy: 'تهیه‌کننده',
  date: 'تاریخ و ویرایش',
  confidentiality: 'سطح محرمانگی',
  currency: 'واحد پول',
  sheets: 'برگه‌ها',
  sheet: 'برگه',
  holds: 'محتوا',
  rows: 'سطر',
  source: 'منبع',
  summaryHolds: 'یافتهٔ اصلی، ارقام کلیدی و پیام‌ها',
  colours: 'رنگ‌ها',
  tagColour: 'برچسب در جدول‌ها؛ همین رنگ در نقشه، شکل‌ها و گزارش به کار رفته است',
  headerName: 'سرستون',
  headerHint: 'دکمهٔ کنار هر سرستون، سطرها را مرتب و پالایش می‌کند.',
  totalName: 'جمع',
  totalHint: 'فرمولی روی سطرهای نمایان است و با پالایش تغییر می‌کند.',
  notes: 'یادداشت‌ها',
  noteNumbers:
    'عدد، مبلغ، درصد و تاریخ مقدار واقعی‌اند و می‌توان با آن‌ها محاسبه کرد؛ رقم‌ها و واحد پول تنها قالب نمایش‌اند.',
  noteDates:
    'Excel تاریخ‌ها را به تقویم هجری شمسی نشان می‌دهد؛ LibreOffice این تقویم را ندارد و همان روز را به میلادی می‌نویسد.',
  noteNames: 'در فرمول‌ها می‌توان جدول‌ها را با نام فراخواند: {{names}}.',
  noteFont:
    'این کارپوشه با قلم وزیرمتن آراسته شده است؛ اگر این قلم نصب نباشد، برنامه قلم دیگری به کار می‌برد.',
};
