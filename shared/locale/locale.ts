import { isolate, isolateLtr, isolateRtl } from './bidi.ts';
import { toJalali } from './dates.ts';
import { toLatinDigits, toPersianDigits } from './digits.ts';
import { normalize } from './fold.ts';
import { type CurrencyCode, minorDigits, toMajor } from './money.ts';
import { createTranslate, type Lang, type Translate } from './translate.ts';

export type CalendarId = 'persian' | 'gregory';
export type DigitsId = 'persian' | 'latin';
export type DateStyle = 'short' | 'medium' | 'long' | 'month' | 'year';

export interface LocalePreferences {
  readonly lang: Lang;
  /** Persian in fa, Gregorian in en, unless chosen otherwise. */
  readonly calendar?: CalendarId;
  readonly digits?: DigitsId;
  /** IRR in fa, USD in en, unless the workspace says otherwise. */
  readonly currency?: CurrencyCode;
}

export interface NumberOptions {
  readonly decimals?: number;
  readonly minDecimals?: number;
  readonly grouping?: boolean;
  readonly sign?: boolean;
}

/** Everything that depends on language: texts, numbers, dates, money, order and direction. */
export interface Locale {
  readonly lang: Lang;
  readonly dir: 'rtl' | 'ltr';
  readonly tag: 'fa-IR' | 'en-GB';
  readonly calendar: CalendarId;
  readonly digits: DigitsId;
  readonly currency: CurrencyCode;
  /** The currency's short name in the language. */
  readonly currencyName: string;
  readonly t: Translate;
  /** At most two decimals unless said otherwise. */
  readonly number: (value: number, options?: NumberOptions) => string;
  /** «۳٫۸ میلیارد», "3.8bn"; one decimal at most below a hundred and none above, unless said otherwise. */
  readonly compact: (value: number, decimals?: number) => string;
  /** One scale for several amounts: what they are divided by and its word; 1 and no word for small ones. */
  readonly scaleOf: (largest: number) => { readonly divisor: number; readonly word: string };
  /** A fraction: 0.312 → «۳۱٫۲٪», "31.2%". In Persian the sign stands left of the number wherever it is put. */
  readonly percent: (fraction: number, decimals?: number) => string;
  /** 1250 → «۱۲٫۵٪». */
  readonly basisPoints: (bp: number) => string;
  /** Integer minor units: «۳٬۸۵۰٬۰۰۰٬۰۰۰ ریال», "USD 1,200.50". */
  readonly money: (
    minor: number,
    options?: { compact?: boolean; currency?: CurrencyCode; decimals?: number },
  ) => string;
  /** An ISO date in the locale's calendar. */
  readonly date: (iso: string, style?: DateStyle) => string;
  /** An ISO instant in the machine's time zone. */
  readonly dateTime: (iso: string) => string;
  /** The text with its digits in the locale's form. */
  readonly digitsOf: (text: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** Values of a sentence as a reader sees them: ISO days become dates of the calendar. */
  readonly shownParams: (
    params: Readonly<Record<string, string | number>>,
  ) => Record<string, string | number>;
  readonly isolate: (text: string) => string;
  readonly isolateLtr: (text: string) => string;
  readonly isolateRtl: (text: string) => string;
  /** Order of the language's dictionary; numbers inside by their value. */
  readonly compare: (a: string, b: string) => number;
  /** The name for the reader's language. */
  readonly name: (named: { name: string; nameEn?: string | null }) => string;
}

/** The locale of a person's or a document's choices. */
export function createLocale(preferences: LocalePreferences): Locale {
  const { lang } = preferences;
  const fa = lang === 'fa';
  const tag = fa ? 'fa-IR' : 'en-GB';
  const calendar = preferences.calendar ?? (fa ? 'persian' : 'gregory');
  const digits = preferences.digits ?? (fa ? 'persian' : 'latin');
  const currency = preferences.currency ?? (fa ? 'IRR' : 'USD');
  const numberingSystem = digits === 'persian' ? 'arabext' : 'latn';
  const digitsOf = digits === 'persian' ? toPersianDigits : toLatinDigits;
  const intlTag = `${tag}-u-nu-${numberingSystem}`;

  const formats = new Map<string, Intl.NumberFormat>();
  const formatOf = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    const known = formats.get(key) ?? new Intl.NumberFormat(intlTag, options);
    formats.set(key, known);
    return known;
  };
  const number = (value: number, o: NumberOptions = {}): string => {
    const decimals = o.decimals ?? 2;
    const text = formatOf({
      maximumFractionDigits: decimals,
      minimumFractionDigits: o.minDecimals ?? 0,
      useGrouping: o.grouping ?? true,
      signDisplay: o.sign ? 'exceptZero' : 'negative',
    }).format(value);
    return tidy(text);
  };
  // Intl puts direction marks around signs, which break isolation in some programs; an isolate does it once.
  const tidy = (text: string): string => {
    const bare = text.replace(/[\u200e\u200f]/g, '');
    return fa && /^[-\u2212+]/.test(bare) ? isolateLtr(bare) : bare;
  };
  const compact = (value: number, decimals?: number): string => {
    const size = Math.abs(value);
    const scale = (fa ? persianScales : englishScales).find(([least]) => size >= least);
    if (!scale) return number(value, { decimals: decimals ?? (size < 10 ? 1 : 0) });
    const [, divisor, word] = scale;
    const scaled = value / divisor;
    const text = number(scaled, { decimals: decimals ?? (Math.abs(scaled) < 100 ? 1 : 0) });
    return fa ? `${text} ${word}` : `${text}${word}`;
  };
  // Without the mark the sign stands left of the number after a Persian letter and right of it elsewhere; with it,
  // in an isolate of its own, it stands at the left everywhere, as Persian is read.
  const scaleOf = (largest: number) => {
    const scale = (fa ? persianScales : englishScales).find(([least]) => Math.abs(largest) >= least);
    return scale ? { divisor: scale[1], word: scale[2] } : { divisor: 1, word: '' };
  };
  const percent = (fraction: number, decimals = 1): string => {
    const text = number(fraction * 100, { decimals });
    return fa ? isolateRtl(`${text}\u200f٪`) : `${text}%`;
  };
  const collator = new Intl.Collator(fa ? 'fa' : 'en', { numeric: true });

  const jalaliMonth = (month: number): string => (fa ? persianMonths : latinMonths)[month - 1] ?? '';
  const gregorianMonth = (month: number): string =>
    new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2000, month - 1, 1)),
    );
  const date = (iso: string, style: DateStyle = 'long'): string => {
    const parts = calendar === 'persian' ? toJalali(iso) : gregorianParts(iso);
    const { year, month, day } = parts;
    const monthName = calendar === 'persian' ? jalaliMonth(month) : gregorianMonth(month);
    const two = (n: number) => String(n).padStart(2, '0');
    switch (style) {
      case 'short':
        return digitsOf(
          fa || calendar === 'persian'
            ? `${year}/${two(month)}/${two(day)}`
            : `${two(day)}/${two(month)}/${year}`,
        );
      case 'medium':
      case 'long':
        return digitsOf(`${day} ${style === 'medium' && !fa ? monthName.slice(0, 3) : monthName} ${year}`);
      case 'month':
        return digitsOf(`${monthName} ${year}`);
      case 'year':
        return digitsOf(String(year));
      default:
        return style satisfies never;
    }
  };
  const dateTime = (iso: string): string => {
    const at = new Date(iso);
    const two = (n: number) => String(n).padStart(2, '0');
    const local = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
    return `${date(local, 'medium')}${fa ? '، ' : ', '}${digitsOf(`${two(at.getHours())}:${two(at.getMinutes())}`)}`;
  };
  const money: Locale['money'] = (minor, options = {}) => {
    const code = options.currency ?? currency;
    const major = toMajor(minor, code);
    const decimals = options.decimals ?? minorDigits[code];
    const amount = options.compact ? compact(major) : number(major, { decimals, minDecimals: decimals });
    if (!fa) return `${code} ${amount}`;
    return `${amount} ${currencyNames[code]}`;
  };

  return {
    lang,
    dir: fa ? 'rtl' : 'ltr',
    tag,
    calendar,
    digits,
    currency,
    currencyName: fa ? currencyNames[currency] : currency,
    t: createTranslate(lang, (value) => number(value)),
    number,
    compact,
    scaleOf,
    percent,
    basisPoints: (bp) => percent(bp / 10_000, 2),
    money,
    date,
    dateTime,
    digitsOf,
    list: (items) => joined(items, fa ? ['، ', ' و '] : [', ', ' and ']),
    shownParams: (params) =>
      Object.fromEntries(
        Object.entries(params).map(([key, value]) => [
          key,
          typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? date(value, 'short') : value,
        ]),
      ),
    isolate,
    isolateLtr,
    isolateRtl,
    compare: (a, b) => collator.compare(collated(a), collated(b)),
    name: (named) => (!fa && named.nameEn ? named.nameEn : named.name),
  };
}

/** «الف، ب و پ», "a, b and c"; Intl's Persian list has a comma before «و», which is not how it is written. */
const joined = (items: readonly string[], [between, last]: readonly [string, string]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(between)}${last}${items.at(-1) ?? ''}`;

/** Arabic letter forms and ZWNJ must not decide the order. */
const collated = (text: string): string => normalize(text).replaceAll('\u200c', '');

const gregorianParts = (iso: string): { year: number; month: number; day: number } => {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return { year, month, day };
};

/** From which amount a scale is used, by how much it divides, and its word. */
const persianScales: readonly [number, number, string][] = [
  [1e12, 1e12, 'هزار میلیارد'],
  [1e9, 1e9, 'میلیارد'],
  [1e6, 1e6, 'میلیون'],
];
const englishScales: readonly [number, number, string][] = [
  [1e12, 1e12, 'tn'],
  [1e9, 1e9, 'bn'],
  [1e6, 1e6, 'm'],
  [1e4, 1e3, 'k'],
];
const persianMonths = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
];
const latinMonths = [
  'Farvardin',
  'Ordibehesht',
  'Khordad',
  'Tir',
  'Mordad',
  'Shahrivar',
  'Mehr',
  'Aban',
  'Azar',
  'Dey',
  'Bahman',
  'Esfand',
];
const currencyNames: Readonly<Record<CurrencyCode, string>> = {
  IRR: 'ریال',
  IRT: 'تومان',
  USD: 'دلار',
  EUR: 'یورو',
  AED: 'درهم امارات',
  SAR: 'ریال سعودی',
  QAR: 'ریال قطر',
  KWD: 'دینار کویت',
  OMR: 'ریال عمان',
  BHD: 'دینار بحرین',
  IQD: 'دینار عراق',
  TRY: 'لیر ترکیه',
  GBP: 'پوند',
};
