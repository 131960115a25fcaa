import type { Certificate } from '#shared/domain/program/catalogue.ts';

const lines: readonly Omit<Certificate, 'order'>[] = [
  {
    id: 'sales-associate',
    kind: 'training',
    name: 'فروش مقدماتی',
    nameEn: 'Sales Associate',
    description:
      'محصول را به زبان مشتری معرفی می‌کند، نیاز را می‌شناسد، فرصت را ثبت می‌کند و قیمت درست می‌دهد. یک روز آموزش و آزمون برخط.',
    descriptionEn:
      'Presents the product in the customer’s language, recognises needs, registers opportunities and quotes correctly. One day of training and an online test.',
    validMonths: 24,
  },
  {
    id: 'sales-professional',
    kind: 'training',
    name: 'فروش حرفه‌ای',
    nameEn: 'Sales Professional',
    description:
      'معاملهٔ پیچیده را با توجیه اقتصادی، نقشهٔ تصمیم‌گیران و طرح فروش مشترک پیش می‌برد. دو روز کارگاه و دفاع از یک فرصت واقعی. پیش‌نیاز: فروش مقدماتی.',
    descriptionEn:
      'Leads complex deals with a business case, a map of decision makers and a co-selling plan. Two days of workshop and the defence of a real opportunity. Requires Sales Associate.',
    validMonths: 24,
  },
  {
    id: 'technical-associate',
    kind: 'training',
    name: 'فنی مقدماتی',
    nameEn: 'Technical Associate',
    description: 'نصب و پیکربندی پایه، نمایش محصول و پاسخ به پرسش‌های سطح نخست. سه روز آموزش و آزمون عملی.',
    descriptionEn:
      'Basic installation and configuration, demonstrations, and answers to first-level questions. Three days of training and a practical test.',
    validMonths: 24,
  },
  {
    id: 'technical-professional',
    kind: 'training',
    name: 'فنی حرفه‌ای',
    nameEn: 'Technical Professional',
    description:
      'طراحی راهکار، یکپارچه‌سازی با سامانه‌های مشتری و رفع خطای سطح دوم. پنج روز آموزش و آزمون عملی. پیش‌نیاز: فنی مقدماتی.',
    descriptionEn:
      'Solution design, integration with the customer’s systems and second-level troubleshooting. Five days of training and a practical test. Requires Technical Associate.',
    validMonths: 24,
  },
  {
    id: 'implementation-expert',
    kind: 'training',
    name: 'خبرهٔ پیاده‌سازی',
    nameEn: 'Implementation Expert',
    description:
      'پروژهٔ پیاده‌سازی را از نیازسنجی تا تحویل رهبری می‌کند. دو پروژهٔ تحویل‌شده، تأیید مشتری و مصاحبه با معماران ما. پیش‌نیاز: فنی حرفه‌ای.',
    descriptionEn:
      'Leads implementation projects from discovery to acceptance. Two delivered projects, the customers’ confirmation and an interview with our architects. Requires Technical Professional.',
    validMonths: 36,
  },
  {
    id: 'security-check',
    kind: 'assessment',
    name: 'ارزیابی امنیت شریک',
    nameEn: 'Partner security assessment',
    description:
      'بررسی دسترسی‌ها، نگهداری دادهٔ مشتری، پاسخ به رخداد و کار پیمانکاران، بر پایهٔ پرسشنامه و شاهد؛ تا یک یافتهٔ بحرانی باز است، ارزیابی پذیرفته نمی‌شود.',
    descriptionEn:
      'Reviews access, customers’ data, incident response and subcontractors, by questionnaire and evidence. It is not passed while a critical finding is open.',
    validMonths: 12,
  },
  {
    id: 'compliance-training',
    kind: 'training',
    name: 'آموزش رعایت مقررات',
    nameEn: 'Compliance training',
    description:
      'رقابت سالم، پیشگیری از رشوه، تعارض منافع، حریم خصوصی و بندهای سیاست شرکا. دورهٔ برخط نیم‌روزه با آزمون که هر سال تکرار می‌شود.',
    descriptionEn:
      'Fair competition, prevention of bribery, conflicts of interest, privacy, and the clauses of the partner policy. Half a day online with a test, every year.',
    validMonths: 12,
  },
  {
    id: 'customer-reference-check',
    kind: 'assessment',
    name: 'تأیید مشتریان مرجع',
    nameEn: 'Customer reference check',
    description:
      'گفت‌وگوی ما با دو مشتری شریک، به انتخاب ما و نه شریک، دربارهٔ کیفیت، زمان‌بندی و پشتیبانی. نتیجه با شریک در میان گذاشته می‌شود.',
    descriptionEn:
      'We talk to two of the partner’s customers, of our choice and not the partner’s, about quality, schedule and support. The result is shared with the partner.',
    validMonths: 24,
  },
];

/** The catalogue of certificates and of assessments that gate a tier (S23, S64). */
export const certificateRows: readonly Certificate[] = lines.map((line, i) => ({ ...line, order: i + 1 }));
