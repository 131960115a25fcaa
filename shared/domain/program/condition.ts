import { z } from 'zod';
import { Id } from '../values.ts';

/**
 * What a condition of a tier looks at, at the day of the review:
 * `revenue` net revenue of the window (minor units) · `deals` deals closed · `registered-deals` of them registered
 * before · `new-customers` customers who bought for the first time · `growth` revenue of the window against the one
 * before (basis points) · `tenure` whole months since the partner joined · `certified-people` different people who hold
 * any valid training certificate · `certificate` valid holdings of one certificate · `kpi` last value of a KPI in the window.
 */
export const conditionMetrics = [
  'revenue',
  'deals',
  'registered-deals',
  'new-customers',
  'growth',
  'tenure',
  'certified-people',
  'certificate',
  'kpi',
] as const;
export const ConditionMetric = z.enum(conditionMetrics);
export type ConditionMetric = z.infer<typeof ConditionMetric>;

/** One condition of a tier (F4): the metric reaches the threshold; for a KPI that is better when low, it stays at or below it. */
export const Condition = z.object({
  id: Id,
  metric: ConditionMetric,
  /** For `kpi`. */
  kpiId: Id.nullable(),
  /** For `certificate`. */
  certificateId: Id.nullable(),
  /** In the metric's unit: minor units, basis points, or a plain number. */
  threshold: z.number(),
  /** Months that are looked back from the review; without meaning for tenure and certificates. */
  windowMonths: z.int().min(1).max(36),
});
export type Condition = z.infer<typeof Condition>;

/** Any one of the conditions is enough; all groups of a tier must hold. */
export const RequirementGroup = z.object({ id: Id, conditions: z.array(Condition).min(1).max(12) });
export type RequirementGroup = z.infer<typeof RequirementGroup>;
