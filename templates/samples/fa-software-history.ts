import { toJalali } from '#shared/locale/index.ts';
import {
  type PartnerYears,
  type SampleHistory,
  type SampleMarket,
  sampleHistory,
} from './program-history.ts';

/** Who buys from the partners of «نرم‌افزار سپهر», by industry; none of them exists. */
const customers: Readonly<Record<string, readonly string[]>> = {
  بانکداری: [
    'بانک توسعهٔ سپید',
    'لیزینگ نیک‌پیمان',
    'بانک آفتاب خاور',
    'کارگزاری سهام‌یار',
    'مؤسسهٔ اعتباری راه‌سرمایه',
    'صندوق سرمایهٔ آرمان‌نو',
    'پرداخت الکترونیک ره‌نگار',
  ],
  بیمه: ['بیمهٔ آرام‌یار', 'بیمهٔ پناه‌گستر', 'کارگزاری بیمهٔ امن‌راه', 'بیمهٔ دلاسا'],
  تولید: [
    'ماشین‌سازی آذرکاوه',
    'صنایع غذایی گل‌دانه',
    'کاشی نگین‌فام',
    'لبنیات دشت سپید',
    'نساجی ترمه‌باف',
    'قطعه‌سازی پیشران‌گستر',
    'کابل رسانای غرب',
    'پلاستیک رنگین‌بسپار',
    'چوب و کاغذ کاج‌سبز',
    'داروسازی شفابن',
    'لوازم خانگی برف‌آور',
  ],
  پخش: [
    'پخش مویرگی ریحان',
    'پخش سراسری نیک‌رسان',
    'پخش دارویی سلامت‌بر',
    'پخش سرد البرزکوه',
    'پخش قطعات چرخ‌آور',
  ],
  'نفت و گاز': ['پتروشیمی کرانهٔ آفتاب', 'پالایش نگین خلیج', 'خدمات چاه جنوب‌کار', 'لوله‌گستران فراز'],
  بندر: ['پایانهٔ بندری مروارید جنوب', 'خدمات دریایی موج‌آرام', 'انبارهای گمرکی کرانه', 'شیلات مکران‌زاد'],
  خرده‌فروشی: [
    'فروشگاه‌های زنجیره‌ای نیک‌سبد',
    'فروشگاه‌های خانه‌آرا',
    'پوشاک برگ‌ونخ',
    'لوازم خانگی روشن‌سرا',
    'کتاب‌شهر ورق‌زرین',
  ],
  فناوری: ['داده‌کاوان آرین‌فر', 'خدمات ابری نیلگون', 'رایان‌پرداز دماوند', 'بازی‌سازان ققنوس‌وش'],
  کشاورزی: [
    'کشت و صنعت دشت زرنگار',
    'کشت و صنعت سبزرود',
    'تعاونی باغداران خوشه‌چین',
    'دامپروری گله‌دشت',
    'گلخانه‌های نورس',
  ],
  دولت: ['سازمان پایش منابع سرزمینی', 'شهرداری نوین‌شهر', 'صندوق بازنشستگی آرامش‌یار', 'شرکت آب کهن‌رود'],
  خدمات: ['باربری راه‌گشا', 'خدمات شهری پاک‌سرا', 'هتل‌های ساحل آبی', 'آژانس سفر پرستوراه', 'تاکسی‌رانی تندرو'],
  فولاد: ['فولاد مرکزی کویر', 'نورد پولادکوه', 'ریخته‌گری آتشکار', 'ورق سپاهان‌فام'],
  بازرگانی: [
    'بازرگانی سهندراه',
    'بازرگانی کاروان نو',
    'واردات مهرآوران',
    'بازرگانی چای لاهیگ',
    'بازرگانی ابزارآور',
  ],
  سلامت: ['درمانگاه‌های زنجیره‌ای ناردانه', 'بیمارستان نورآیین', 'آزمایشگاه ژرف‌بین', 'داروخانه‌های بهبودسرا'],
  آموزش: ['مجتمع آموزشی فرهیخته‌سرا', 'مؤسسهٔ زبان گویش', 'آموزشگاه فنی دست‌ورز'],
  معدن: ['معادن گلدشت', 'سنگ آهن سرخ‌کوه', 'سنگ ساختمانی کوه‌تراش'],
  گردشگری: ['هتل‌های ساحل آبی', 'آژانس سفر پرستوراه', 'دهکدهٔ گردشگری جنگل‌سرا'],
};

const firstNames =
  'مریم علی زهرا رضا نگار حسین سمیرا امیر الهام مهدی شیرین کاوه پریسا سعید نرگس بهنام لاله فرهاد سپیده احسان هدیه داریوش مینا آرش'.split(
    ' ',
  );
const lastNames =
  'احمدی‌نیک رستگار کاظمی‌پور صدیق توکلی مهرآیین پارسا نیک‌خو شریعت‌زاده فروزان یزدانی‌فر کریمی‌راد هاشم‌زاده دهقان‌پور سلطانی‌فرد ملک‌زاده نوری‌تبار باقری‌پور صالح‌نیا عسگری‌زاده رنجبران موحدی طاهری‌نسب گودرزی‌پور اسکندری فلاحتی جهان‌بین پورکریم آذرنیا خسروی‌راد زندپور'.split(
    ' ',
  );

const toConsultant = [{ actorId: 'sample-P008', share: 1500 }];
/** The partner, the client's seller and the consultant who brought the opportunity. */
const threeWays = [
  { actorId: null, share: 2500 },
  { actorId: 'sample-P008', share: 1000 },
];

/**
 * P010 joined in the middle of the two years; P020 fell asleep in the winter of 1404. The rules of the current program
 * do not give their tier to P003, P015, P017 (too high) and to P004, P008 (too low).
 */
const partners: Readonly<Record<string, PartnerYears>> = {
  P001: {
    years: [0.97, 0.3, 0.45, 2],
    parts: [toConsultant, threeWays],
    people: 'sp sp sa+ct tp+ie tp+ie tp ta+ct ta~ sa!',
    security: 'valid',
    references: 'valid',
  },
  P002: {
    years: [0.84, 0.5, 0.1, 2],
    people: 'sp sp* sa+ct ta+tp ta+ct ta*',
    security: 'valid',
    references: 'valid',
    drift: 0.04,
  },
  P003: { years: [0.96, 0.2, 0.05, 1], people: 'sp! ta sa! tp!', security: 'expired', drift: -0.05 },
  P004: { years: [1.06, 0.05, 0, 4], people: 'sa sa ct!', security: 'expired' },
  P005: {
    years: [0.78, 0.6, 0.45, 1],
    parts: [threeWays],
    people: 'sp sp+ct tp+ie tp* ta+ct',
    security: 'valid',
    references: 'new',
    drift: 0.05,
  },
  P006: {
    years: [0.55, 0.5, 0.15, 0],
    people: 'sp* tp+ct tp ta',
    security: 'valid',
    references: 'new',
    drift: 0.06,
  },
  P007: { years: [0.72, 0.6, 0.1, 1], people: 'sp sa+ct* ta ta*', security: 'new', drift: 0.08 },
  P008: { years: [0.6, 0.7, 0.3, 0], people: 'sp+ct sa ta*', security: 'soon', drift: 0.03 },
  P009: { years: [1.3, 0.1, 0, 1], people: 'sa!', drift: -0.04 },
  P010: { years: [0.12, 0.5, 0.2, 0], from: 7, people: 'ta* tp*', security: 'new', drift: 0.1 },
  P011: {
    years: [0.83, 0.5, 0.4, 1],
    parts: [threeWays],
    wonOn: '2026-04-22',
    people: 'sp sa+ct tp+ie tp ta+ct',
    security: 'valid',
    references: 'valid',
    drift: 0.03,
  },
  P012: { years: [1, 0.25, 0.05, 2], people: 'sa sa~ ta', security: 'soon' },
  P013: { years: [0.93, 0.3, 0, 1], people: 'sa+ct ta ta!', security: 'valid' },
  P014: {
    years: [0.8, 0.4, 0.1, 0],
    people: 'sa ta+ct tp* ta',
    security: 'valid',
    references: 'soon',
    drift: 0.03,
  },
  P015: { years: [1.12, 0, 0, 3], people: '', drift: -0.06 },
  P016: { years: [0.7, 0.4, 0.15, 0], people: 'tp+ct tp ta*', security: 'valid', drift: 0.04 },
  P017: { years: [0.9, 0.35, 0.05, 1], people: 'sa! ta!', security: 'expired' },
  P018: { years: [1.1, 0.1, 0, 0], people: 'ta~' },
  P019: { years: [0.75, 0.6, 0.1, 0], people: 'sa+ct', drift: 0.04 },
  P020: { years: [2.4, 0.1, 0, 0], until: 16, people: 'sa!', drift: -0.1 },
  P021: { years: [0.88, 0.1, 0, 3], people: 'sa+ct sa!', security: 'valid' },
  P022: {
    years: [0.69, 0.6, 0.55, 1],
    parts: [threeWays, toConsultant],
    people: 'sp sp* tp+ie* tp+ct ta',
    security: 'valid',
    references: 'valid',
    drift: 0.05,
  },
  P023: { years: [0.9, 0.2, 0, 0], people: 'sa' },
  P024: { years: [0.45, 0.4, 0.1, 0], people: 'tp+ct tp*', security: 'valid', drift: 0.07 },
  P025: { years: [0.8, 0.45, 0, 0], people: 'sa+ct ta*', security: 'new', drift: 0.05 },
  P026: { years: [1, 0, 0, 0], people: 'sa*', drift: 0.03 },
  P027: { years: [0.8, 0.2, 0, 0], people: '' },
  P028: { years: [1, 0, 0, 0], people: 'ta*', from: 3, drift: 0.05 },
};

/** Fridays, and the thirteen days of Nowruz. */
function closed(iso: string): boolean {
  const { month, day } = toJalali(iso);
  return new Date(`${iso}T00:00:00Z`).getUTCDay() === 5 || (month === 1 && day <= 13);
}

const million = 1_000_000;
const history: SampleHistory = {
  market: {
    calendar: 'persian',
    // First of Aban 1403 to the last of Mehr 1405.
    start: '2024-10-22',
    season: [0.45, 0.85, 1.1, 0.9, 0.85, 1.15, 0.95, 1, 1.1, 0.95, 1.15, 1.75],
    closed,
    unit: 10 * million,
    idPrefix: 'fa-dl-',
    seed: 1405,
  },
  today: '2026-11-25',
  dealsOf: (revenue) => Math.round(3 * Math.sqrt(revenue / (1000 * million)) + 3),
  idOf: (code) => `sample-${code}`,
  partners,
  customers,
  person: (n) => `${firstNames[n % firstNames.length]} ${lastNames[(n * 7) % lastNames.length]}`,
};

/** Two years of the Persian sample. */
export const faHistory = (market: SampleMarket) => sampleHistory(market, history);
