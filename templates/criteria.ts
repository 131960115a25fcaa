import { type Actor, orderedRatings } from '#shared/domain/ecosystem/actor.ts';
import { type Criterion, seededCriteria } from '#shared/domain/ecosystem/criterion.ts';

/** The five criteria of S12, in both languages, with what the ends of the scale mean. Weights start equal. */
export const seededCriterionRows: readonly Criterion[] = [
  {
    id: 'size',
    name: 'اندازه',
    nameEn: 'Size',
    weight: 1,
    description: '۱: تیمی کوچک بدون بخش فروش · ۵: سازمانی با بیش از صد نفر و فروش سراسری',
    order: 1,
  },
  {
    id: 'geography',
    name: 'تخصص جغرافیایی',
    nameEn: 'Geographic expertise',
    weight: 1,
    description: '۱: یک شهر · ۵: حضور و شبکهٔ مشتری در همهٔ مناطق هدف',
    order: 2,
  },
  {
    id: 'industry',
    name: 'حوزهٔ صنعت',
    nameEn: 'Industry focus',
    weight: 1,
    description: '۱: بدون صنعت مشخص · ۵: مرجع شناخته‌شده در صنعت هدف',
    order: 3,
  },
  {
    id: 'technical',
    name: 'بلوغ فنی',
    nameEn: 'Technical maturity',
    weight: 1,
    description: '۱: وابسته به تیم ما در هر پروژه · ۵: استقرار و پشتیبانی مستقل با نیروی گواهی‌دار',
    order: 4,
  },
  {
    id: 'culture',
    name: 'همسویی فرهنگی',
    nameEn: 'Cultural alignment',
    weight: 1,
    description: '۱: همکاری موردی و کوتاه‌مدت · ۵: برنامهٔ مشترک و شفافیت کامل',
    order: 5,
  },
];

/** What the ends of the same scales mean, in English. */
export const criterionScalesEn: Readonly<Record<string, string>> = {
  size: '1: a small team without sales staff · 5: over a hundred people selling nationwide',
  geography: '1: one city · 5: presence and customers in all target regions',
  industry: '1: no industry of its own · 5: a known reference in the target industry',
  technical:
    '1: needs the client’s team in every project · 5: delivers and supports alone, with certified staff',
  culture: '1: case by case, short-term · 5: joint plans, open figures',
};

/** Ratings on the five criteria from their values in the order of the list; 0 is not rated. */
export const seededRatings = (values: readonly number[]): Actor['ratings'] =>
  orderedRatings(
    Object.fromEntries(
      seededCriteria.flatMap((id, i) => {
        const value = values[i] ?? 0;
        return value === 0 ? [] : [[id, value] as const];
      }),
    ),
  );
