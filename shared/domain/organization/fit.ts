import { z } from 'zod';
import { Id, LongText, Name, OptionalName, Order, Rating } from '../values.ts';

/** The three models of S15. */
export const orgModels = ['centralized', 'decentralized', 'hybrid'] as const;
export const OrgModel = z.enum(orgModels);
export type OrgModel = z.infer<typeof OrgModel>;

/** Fit of a model, 0–1, at the ratings 1, 3 and 5; linear between them. */
export const FitAnchors = z.tuple([
  z.number().min(0).max(1),
  z.number().min(0).max(1),
  z.number().min(0).max(1),
]);
export type FitAnchors = z.infer<typeof FitAnchors>;

/** A criterion of the organization's fit (F14) with its editable table. */
export const OrgCriterion = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  /** What 1 and 5 mean. */
  description: LongText,
  descriptionEn: LongText,
  weight: z.number().min(0).max(100),
  rating: Rating.nullable(),
  fit: z.record(OrgModel, FitAnchors),
  order: Order,
});
export type OrgCriterion = z.infer<typeof OrgCriterion>;
