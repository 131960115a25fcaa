import type { PartnerStanding } from './audit.ts';
import type { Program } from './program.ts';
import type { ConditionStanding } from './tiers.ts';

/** One thing that is missing on the way to a tier: a condition, an assessment, or a figure that nobody has recorded. */
export type PathStep =
  | {
      readonly kind: 'condition';
      readonly groupId: string;
      readonly conditionId: string;
      readonly missing: number;
    }
  | { readonly kind: 'unknown'; readonly groupId: string; readonly conditionId: string }
  | { readonly kind: 'gate'; readonly certificateId: string };

/** What a partner lacks for a tier. */
export interface GrowthPath {
  /** Place of the tier. */
  readonly tier: number;
  /** `hold`: the partner sits there in the register and does not earn it. */
  readonly aim: 'reach' | 'hold';
  readonly steps: readonly PathStep[];
}

/** How far a condition is from its threshold, as a share of it; a threshold of zero counts as one. */
export const relativeGap = ({ missing, condition }: ConditionStanding): number =>
  (missing ?? 0) / Math.max(1, Math.abs(condition.threshold));

/**
 * What is missing to a tier (F4): of every group that does not hold, the alternative that is nearest to its threshold,
 * measured as a share of it. A group in which only figures are missing says which.
 *
 * @param target place of the tier; null where there is none so high
 */
export function growthPath(
  program: Pick<Program, 'tiers'>,
  standing: PartnerStanding,
  target: number,
  aim: GrowthPath['aim'] = 'reach',
): GrowthPath | null {
  const tier = program.tiers[target];
  const at = standing.standings[target];
  if (!tier || !at || at.standing === 'met') return null;
  const groups = at.groups.flatMap((group): PathStep[] => {
    if (group.standing === 'met') return [];
    const near = group.conditions
      .filter((c) => c.standing === 'unmet')
      .toSorted((a, b) => relativeGap(a) - relativeGap(b))[0];
    if (near?.missing != null)
      return [
        { kind: 'condition', groupId: group.id, conditionId: near.condition.id, missing: near.missing },
      ];
    const unknown = group.conditions.find((c) => c.standing === 'unknown');
    return unknown ? [{ kind: 'unknown', groupId: group.id, conditionId: unknown.condition.id }] : [];
  });
  const gates = at.gates.flatMap((g): PathStep[] =>
    g.passed ? [] : [{ kind: 'gate', certificateId: g.certificateId }],
  );
  return { tier: target, aim, steps: [...groups, ...gates] };
}
