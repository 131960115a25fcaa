import { z } from 'zod';
import { Id, LongText, Name, OptionalName, Order, ShortText } from '../values.ts';

export const clauseTopics = [
  'territory',
  'map',
  'deal-registration',
  'split-commission',
  'data-sharing',
  'review',
  'other',
] as const;
export const ClauseTopic = z.enum(clauseTopics);
export type ClauseTopic = z.infer<typeof ClauseTopic>;

/**
 * A parameter of a clause. Those whose key is known also drive the program: `windowDays` and `extensionDays` of deal
 * registration (conflict radar, uplift), `partnerShare` of split commission, `clawbackDays`, `maxDiscount` of the
 * lowest advertised price.
 */
export const ClauseParameter = z.object({
  key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/),
  label: ShortText,
  labelEn: ShortText,
  unit: z.enum(['days', 'months', 'percent', 'count', 'money']),
  /** In the unit; percent in basis points, money in minor units. */
  value: z.number(),
});
export type ClauseParameter = z.infer<typeof ClauseParameter>;

/**
 * A clause of the partner policy (S22, S26–S28, S65). Texts name their parameters as `{{windowDays}}`, which
 * stands for the value with its unit (`clauseText`).
 */
export const PolicyClause = z.object({
  id: Id,
  topic: ClauseTopic,
  title: Name,
  titleEn: OptionalName,
  text: LongText,
  textEn: LongText,
  parameters: z.array(ClauseParameter).max(20),
  /** False: kept in the book, but not part of handbook and annex. */
  included: z.boolean(),
  order: Order,
});
export type PolicyClause = z.infer<typeof PolicyClause>;

/** A parameter of the policy by its topic and key; null where no included clause sets it. */
export function policyValue(
  clauses: readonly PolicyClause[],
  topic: ClauseTopic,
  key: string,
): number | null {
  for (const clause of clauses) {
    if (!clause.included || clause.topic !== topic) continue;
    const found = clause.parameters.find((p) => p.key === key);
    if (found) return found.value;
  }
  return null;
}

/** Parameters whose value the program itself uses, by topic and key. */
const driving = {
  'deal-registration': ['windowDays', 'extensionDays'],
  'split-commission': ['partnerShare'],
  map: ['maxDiscount'],
  other: ['clawbackDays'],
} as const satisfies Partial<Record<ClauseTopic, readonly string[]>>;
export type DrivingKey = (typeof driving)[keyof typeof driving][number];

/** The key under which a parameter drives the program; null where it only fills the text. */
export function drivingKey(topic: ClauseTopic, key: string): DrivingKey | null {
  const keys: readonly DrivingKey[] = topic in driving ? driving[topic as keyof typeof driving] : [];
  return keys.find((k) => k === key) ?? null;
}
