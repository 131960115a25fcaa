import { z } from 'zod';
import { Id, LongText, Name, OptionalName } from '../values.ts';

/** A rated criterion of S12; the five of the method are seeded, the consultant adds own ones. */
export const Criterion = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  /** Weight in F1; zero takes the criterion out of the score. */
  weight: z.number().min(0).max(100),
  /** What 1 and 5 mean, shown beside the rating. */
  description: LongText,
  order: z.int(),
});
export type Criterion = z.infer<typeof Criterion>;

/** Ids of the five criteria that a partner list brings as columns. */
export const seededCriteria = ['size', 'geography', 'industry', 'technical', 'culture'] as const;
export type SeededCriterion = (typeof seededCriteria)[number];

/**
 * An indicator of one axis of the value × potential matrix (F2). The source is `revenue12m` (its percentile among
 * active partners) or `criterion:<id>` (its rating).
 */
export const Indicator = z.object({
  id: Id,
  axis: z.enum(['value', 'potential']),
  source: z.string().regex(/^(revenue12m|criterion:.+)$/),
  weight: z.number().min(0).max(100),
});
export type Indicator = z.infer<typeof Indicator>;

/** Where the matrix is cut, 0–100 on each axis; a score on the line counts as high. */
export const Cutoffs = z.object({ value: z.number().min(0).max(100), potential: z.number().min(0).max(100) });
export type Cutoffs = z.infer<typeof Cutoffs>;
