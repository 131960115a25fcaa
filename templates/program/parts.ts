import type { Condition, RequirementGroup } from '#shared/domain/program/condition.ts';
import type { DiscountRule } from '#shared/domain/program/discount.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { CommissionRule } from '#shared/domain/program/rule.ts';
import type { TierBenefit } from '#shared/domain/program/tier.ts';
import { roundHalfAway } from '#shared/locale/index.ts';

/** A program as a template has it: what becomes of it in a workspace is not its business. */
export type NewProgram = Omit<Program, 'id' | 'order' | 'state' | 'version'>;

export interface ProgramTemplate {
  readonly id: 'growth' | 'services' | 'simple';
  readonly name: string;
  readonly nameEn: string;
  /** For whom it fits. */
  readonly description: string;
  readonly descriptionEn: string;
  /**
   * The program with amounts that fit an ecosystem.
   *
   * @param scale typical first-year revenue of one partner, minor units, above zero
   * @param startOn first day, ISO; without it, what a template dates stays open
   */
  readonly program: (scale: number, startOn?: string) => NewProgram;
}

/** An amount in two significant digits, as people set thresholds; at least one minor unit. */
export function plainAmount(amount: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, amount))) - 1);
  return Math.max(1, roundHalfAway(amount / step) * step);
}

/** The ISO day so many days later. */
export const daysAfter = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

type About = Partial<Pick<Condition, 'kpiId' | 'certificateId' | 'windowMonths'>>;

/** Any of the conditions, each by metric, threshold and what it is about; ids follow from the group's. */
export const anyOf = (
  id: string,
  ...conditions: readonly (readonly [Condition['metric'], number, About?])[]
): RequirementGroup => ({
  id,
  conditions: conditions.map(([metric, threshold, about], i) => ({
    id: `${id}-${i + 1}`,
    metric,
    kpiId: null,
    certificateId: null,
    threshold,
    windowMonths: 12,
    ...about,
  })),
});

/** What each tier gives of a benefit, the lowest tier first: measures in both languages, or null for nothing. */
export type BenefitLine = readonly [
  benefitId: string,
  ...measures: readonly (readonly [measure: string, measureEn: string, annualCost?: number] | null)[],
];

/** The benefits of one tier out of the table of all. */
export const benefitsAt = (lines: readonly BenefitLine[], tier: number): TierBenefit[] =>
  lines.flatMap(([benefitId, ...measures]) => {
    const found = measures[tier];
    return found ? [{ benefitId, measure: found[0], measureEn: found[1], annualCost: found[2] ?? null }] : [];
  });

type Loose<T> = T extends { readonly kind: string }
  ? Omit<T, keyof Common> & Needed & Partial<Common>
  : never;
type Common = Pick<
  CommissionRule,
  'id' | 'name' | 'nameEn' | 'from' | 'to' | 'products' | 'regionIds' | 'tierIds' | 'replacesId' | 'note'
>;
type Needed = Pick<Common, 'id' | 'name'> & { readonly nameEn: string };

const limits = { from: null, to: null, products: [], regionIds: [], tierIds: [] };

/** A commission rule; what it does not limit is open. */
export const rule = (given: Loose<CommissionRule>): CommissionRule =>
  ({ ...limits, replacesId: null, note: '', ...given }) as CommissionRule;

/** A discount rule; what it does not limit is open. */
export const discount = (given: Loose<DiscountRule>): DiscountRule =>
  ({ ...limits, ...given }) as DiscountRule;
