import type { DiscountRule } from './discount.ts';
import type { Program } from './program.ts';
import type { CommissionRule } from './rule.ts';

type Scoped = Pick<Program, 'rules' | 'discounts'>;

/** What speaks of a tier: rules and discounts that hold for it alone, and those that hold for others too. */
export interface TierUses {
  readonly alone: readonly (CommissionRule | DiscountRule)[];
  readonly among: readonly (CommissionRule | DiscountRule)[];
}

export function tierUses({ rules, discounts }: Scoped, tierId: string): TierUses {
  const uses = [...rules, ...discounts].filter((r) => r.tierIds.includes(tierId));
  return {
    alone: uses.filter((r) => r.tierIds.every((id) => id === tierId)),
    among: uses.filter((r) => r.tierIds.some((id) => id !== tierId)),
  };
}

/**
 * A program's rules and discounts once tiers are gone: what held for others too holds for those, what held for them
 * alone goes with them. (An empty list of tiers would mean all of them: the rule would suddenly pay everybody.)
 */
export function withoutTiers<P extends Scoped>(program: P, gone: ReadonlySet<string>): P {
  if (gone.size === 0) return program;
  const left = <R extends CommissionRule | DiscountRule>(rows: readonly R[]): R[] =>
    rows.flatMap((row) => {
      const tierIds = row.tierIds.filter((id) => !gone.has(id));
      if (tierIds.length === row.tierIds.length) return [row];
      return tierIds.length === 0 ? [] : [{ ...row, tierIds }];
    });
  const rules = left(program.rules);
  const kept = new Set(rules.map((r) => r.id));
  const dropped = new Set(program.rules.flatMap((r) => (kept.has(r.id) ? [] : [r.id])));
  return {
    ...program,
    rules: rules.map((r) =>
      r.replacesId !== null && dropped.has(r.replacesId) ? { ...r, replacesId: null } : r,
    ),
    discounts: left(program.discounts),
  };
}
