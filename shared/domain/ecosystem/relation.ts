import { z } from 'zod';
import { Id, LongText, ShortText } from '../values.ts';

/** The relation types of S09. */
export const relationTypes = [
  'resale',
  'distribution',
  'referral',
  'coSell',
  'coMarketing',
  'integration',
  'service',
  'supply',
  'competition',
  'conflict',
] as const;
export const RelationType = z.enum(relationTypes);
export type RelationType = z.infer<typeof RelationType>;

/** A typed relation between two actors; `source` is where the value comes from. */
export const Relation = z.object({
  id: Id,
  sourceId: Id,
  targetId: Id,
  type: RelationType,
  direction: z.enum(['one-way', 'two-way']),
  /** Strength 1–5, drawn as the line's thickness. */
  weight: z.number().min(1).max(5),
  /** What flows along it, in the consultant's words. */
  valueFlow: ShortText,
  note: LongText,
});
export type Relation = z.infer<typeof Relation>;

/** Relations whose two ends are equals: drawn without an arrow. */
export const isMutual = (relation: { type: RelationType; direction: Relation['direction'] }): boolean =>
  relation.direction === 'two-way' || relation.type === 'competition' || relation.type === 'conflict';
