/** Words by which lists name fields, partner types and statuses, in both languages; compared folded. */

/** Headings of columns, by field. */
export const headingWords = {
  code: ['code', 'partner code', 'id', 'partner id', 'کد', 'کد شریک', 'شناسه', 'شناسه شریک', 'کد همکار'],
  name: [
    'name',
    'partner',
    'partner name',
    'company',
    'company name',
    'نام',
    'نام شریک',
    'نام شرکت',
    'شرکت',
    'شریک',
    'name fa',
  ],
  nameEn: ['name en', 'name english', 'english name', 'name (en)', 'نام انگلیسی', 'نام لاتین'],
  type: ['type', 'partner type', 'category', 'نوع', 'نوع شریک', 'نوع همکاری', 'گروه'],
  status: ['status', 'state', 'وضعیت', 'وضعیت همکاری', 'وضعیت شریک'],
  regions: [
    'regions',
    'region',
    'territory',
    'province',
    'مناطق',
    'منطقه',
    'استان',
    'استان‌ها',
    'قلمرو',
    'محدوده',
  ],
  industries: ['industries', 'industry sectors', 'sectors', 'verticals', 'صنایع', 'صنعت‌ها'],
  capabilities: ['capabilities', 'skills', 'competencies', 'توانمندی‌ها', 'توانمندی', 'قابلیت‌ها', 'تخصص‌ها'],
  products: ['products', 'product', 'محصولات', 'محصول'],
  revenue12m: [
    'revenue 12m',
    'revenue',
    'revenue 12 months',
    'annual revenue',
    'sales',
    'sales 12m',
    'درآمد 12 ماه',
    'درآمد',
    'درآمد سالانه',
    'درآمد دوازده ماه',
    'فروش',
    'فروش سالانه',
    'درآمد 12 ماهه',
    'درآمد 12 ماه گذشته',
  ],
  margin12m: [
    'margin 12m',
    'margin 12 months',
    'margin',
    'gross margin',
    'gross profit',
    'سود ناخالص',
    'سود ناخالص 12 ماه',
    'حاشیه سود',
    'سود 12 ماه',
  ],
  size: ['size', 'company size', 'اندازه', 'اندازه شرکت'],
  geography: ['geography', 'geographic expertise', 'geo', 'تخصص جغرافیایی', 'پوشش جغرافیایی'],
  industry: ['industry', 'industry focus', 'industry expertise', 'حوزه صنعت', 'تخصص صنعت'],
  technical: ['technical', 'technical maturity', 'بلوغ فنی', 'توان فنی'],
  culture: ['culture', 'cultural alignment', 'culture fit', 'همسویی فرهنگی', 'همراستایی فرهنگی'],
  tier: ['tier', 'level', 'partner tier', 'سطح', 'سطح مشارکت', 'سطح شریک'],
  joined: [
    'joined',
    'since',
    'partner since',
    'start date',
    'تاریخ شروع',
    'شروع همکاری',
    'تاریخ شروع همکاری',
    'تاریخ عضویت',
  ],
  note: ['note', 'notes', 'comment', 'remarks', 'یادداشت', 'توضیح', 'توضیحات', 'ملاحظات'],
} as const;

/** Headings of a list of deals that name a column outright, by field. */
export const dealHeadingWords = {
  code: ['partner code', 'partner id', 'code', 'کد شریک', 'شناسه شریک', 'کد همکار', 'کد نماینده', 'کد'],
  closedOn: [
    'closed on',
    'date',
    'close date',
    'closing date',
    'closed',
    'sale date',
    'invoice date',
    'order date',
    'تاریخ',
    'تاریخ فروش',
    'تاریخ معامله',
    'تاریخ قرارداد',
    'تاریخ فاکتور',
    'تاریخ بستن',
  ],
  customer: [
    'customer',
    'customer name',
    'client',
    'account',
    'end customer',
    'buyer',
    'مشتری',
    'نام مشتری',
    'خریدار',
    'مشتری نهایی',
  ],
  product: ['product', 'product name', 'item', 'solution', 'محصول', 'نام محصول', 'کالا', 'راهکار'],
  regionId: ['region', 'province', 'territory', 'city', 'country', 'منطقه', 'استان', 'شهر', 'قلمرو', 'کشور'],
  amount: [
    'amount',
    'net amount',
    'value',
    'deal value',
    'revenue',
    'total',
    'sales',
    'مبلغ',
    'مبلغ فروش',
    'مبلغ خالص',
    'مبلغ معامله',
    'ارزش',
    'جمع',
    'درآمد',
  ],
  registeredOn: [
    'registered on',
    'registered',
    'registration date',
    'deal registration',
    'تاریخ ثبت',
    'ثبت فرصت',
    'تاریخ ثبت فرصت',
    'تاریخ ثبت فرصت فروش',
  ],
  coSold: [
    'co sold',
    'cosold',
    'co-selling',
    'co-sale',
    'joint sale',
    'with our seller',
    'فروش مشترک',
    'مشترک',
    'همراهی فروشنده',
  ],
  parts: [
    'shares of others',
    'other shares',
    'split',
    'split with',
    'commission split',
    'سهم دیگران',
    'تقسیم پورسانت',
    'شریکان دیگر',
  ],
  returnOf: [
    'return of',
    'returned sale',
    'credit of',
    'refund of',
    'برگشت از',
    'برگشت فروش',
    'مرجوعی از',
    'برگشتی از',
  ],
  id: [
    'id',
    'deal id',
    'sale id',
    'deal number',
    'invoice',
    'invoice number',
    'order number',
    'شناسه',
    'شناسه معامله',
    'شماره معامله',
    'شماره فاکتور',
    'شماره قرارداد',
    'شناسه فروش',
  ],
} as const;

/** Headings that may mean the column of the partner where no other does: its name stands for its code. */
export const dealHeadingHints = {
  code: ['partner', 'partner name', 'reseller', 'شریک', 'نام شریک', 'نماینده', 'شرکت', 'همکار', 'فروشنده'],
} as const;

/** Yes and no in a cell. */
export const yesNoWords = {
  yes: ['yes', 'y', 'true', '1', 'x', '✓', '✔', 'بله', 'بلی', 'آری', 'دارد', 'هست', 'مشترک'],
  no: ['no', 'n', 'false', '0', 'خیر', 'نه', 'ندارد', 'نیست'],
} as const;

/** The client's own seller in a list of shares. */
export const clientWords = [
  'client',
  'own seller',
  'in house',
  'کارفرما',
  'شرکت',
  'فروشنده کارفرما',
] as const;

/** Types of partners. */
export const typeWords = {
  distributor: ['distributor', 'distribution', 'توزیع‌کننده', 'توزیع کننده', 'پخش'],
  reseller: [
    'reseller',
    'authorised reseller',
    'authorized reseller',
    'var',
    'dealer',
    'فروشنده',
    'نمایندگی',
    'نماینده',
    'نماینده فروش',
    'فروش مجاز',
  ],
  technology: [
    'technology',
    'technology vendor',
    'isv',
    'technology vendor (isv)',
    'vendor',
    'software vendor',
    'فناوری',
    'شرکت فناوری',
    'شریک فناوری',
    'تولیدکننده نرم‌افزار',
    'فناوری (isv)',
    'شرکت فناوری (isv)',
  ],
  integrator: [
    'integrator',
    'system integrator',
    'si',
    'یکپارچه‌ساز',
    'یکپارچه ساز',
    'یکپارچه‌ساز سامانه',
    'پیمانکار',
  ],
  service: [
    'service',
    'service provider',
    'services',
    'msp',
    'ارائه‌دهنده خدمات',
    'ارائه دهنده خدمات',
    'خدمات',
    'خدمات‌دهنده',
  ],
  consultant: ['consultant', 'independent consultant', 'consulting', 'مشاور', 'مشاور مستقل', 'مشاوره'],
  startup: ['startup', 'start-up', 'استارتاپ', 'استارت‌آپ', 'نوپا', 'شرکت نوپا'],
  rival: ['rival', 'strategic rival', 'competitor', 'رقیب', 'رقیب راهبردی'],
} as const;

/** Statuses of partners. */
export const statusWords = {
  active: ['active', 'فعال', 'جاری', 'a'],
  prospect: [
    'prospect',
    'prospective',
    'potential',
    'lead',
    'candidate',
    'بالقوه',
    'در دست جذب',
    'نامزد',
    'هدف',
    'در حال مذاکره',
  ],
  inactive: ['inactive', 'dormant', 'terminated', 'غیرفعال', 'غیر فعال', 'راکد', 'خاتمه‌یافته'],
} as const;

/** Signs and words that stand for "not known" in a cell. */
export const missingWords = /^(?:-+|[–—]+|n\/?a|نامشخص|ندارد|\.+|\?+)$/iu;

/** The word for a province, before a folded Persian name or after a folded English one. */
export const provinceWord = /^استان | province$/u;

/** Words by which a group of respondents is known in a pasted list, in either language. */
export const respondentGroupWords = {
  executive: ['executive', 'executives', 'management', 'board', 'ceo', 'مدیر ارشد', 'مدیران ارشد', 'مدیریت'],
  sales: ['sales', 'seller', 'فروش', 'واحد فروش'],
  'partner-manager': [
    'partner-manager',
    'partner manager',
    'partner managers',
    'pbm',
    'مدیر شریک',
    'مدیران شرکا',
    'مدیر شرکا',
    'مدیر کسب‌وکار شریک',
    'مدیران کسب‌وکار شریک',
  ],
  partner: ['partner', 'partners', 'شریک', 'شرکا'],
  other: ['other', 'others', 'دیگر', 'سایر'],
} as const;

/** Words by which a language is known in a pasted list. */
export const languageWords = {
  fa: ['fa', 'persian', 'فارسی'],
  en: ['en', 'english', 'انگلیسی'],
} as const;
