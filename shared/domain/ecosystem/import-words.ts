import { fold } from '#shared/locale/index.ts';
import type { ActorType, PartnerStatus } from './actor.ts';
import type { ImportField } from './import.ts';

/** Headings by which a field is known, in both languages; compared folded and without signs. */
const headingWords: Readonly<Record<ImportField, readonly string[]>> = {
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
};

const typeWords: Readonly<Partial<Record<ActorType, readonly string[]>>> = {
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
};

const statusWords: Readonly<Record<PartnerStatus, readonly string[]>> = {
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
};

/** Folded, without signs between words. */
const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function lookup<K extends string>(words: Readonly<Partial<Record<K, readonly string[]>>>): Map<string, K> {
  const found = new Map<string, K>();
  for (const [key, list] of Object.entries(words) as [K, readonly string[]][])
    for (const word of [key, ...list]) if (!found.has(bare(word))) found.set(bare(word), key);
  return found;
}

const fields = lookup(headingWords);
const types = lookup(typeWords);
const statuses = lookup(statusWords);

/** The field that a heading names; null for one that no field is known by. */
export const fieldOfHeading = (heading: string): ImportField | null => fields.get(bare(heading)) ?? null;

/** The partner type that a word names in either language. */
export const typeOfWord = (word: string): ActorType | null => types.get(bare(word)) ?? null;

/** The status that a word names in either language. */
export const statusOfWord = (word: string): PartnerStatus | null => statuses.get(bare(word)) ?? null;
