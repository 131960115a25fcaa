import { z } from 'zod';
import { Id, LongText, Name, OptionalName, Order, ShortText } from '../values.ts';

/**
 * What a KPI is counted in. Values are kept as money in minor units, percent in basis points, all others as they are
 * (score: points of the scale that the definition names; ratio: times).
 */
export const kpiUnits = ['money', 'percent', 'count', 'days', 'months', 'score', 'ratio'] as const;
export const KpiUnit = z.enum(kpiUnits);
export type KpiUnit = z.infer<typeof KpiUnit>;

export const kpiGroups = [
  'revenue',
  'pipeline',
  'enablement',
  'satisfaction',
  'program',
  'efficiency',
  'ecosystem',
] as const;

/** A key performance indicator of the library (S41): what it means, how it is computed, who owns it on both sides. */
export const Kpi = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  group: z.enum(kpiGroups),
  definition: LongText,
  definitionEn: LongText,
  /** In words, for people: "deals won ÷ opportunities created in the period". */
  formula: LongText,
  formulaEn: LongText,
  unit: KpiUnit,
  /** Which way is better. */
  direction: z.enum(['up', 'down']),
  frequency: z.enum(['month', 'quarter', 'half-year', 'year']),
  ownerClient: ShortText,
  ownerClientEn: ShortText,
  ownerPartner: ShortText,
  ownerPartnerEn: ShortText,
  order: Order,
});
export type Kpi = z.infer<typeof Kpi>;
