import { shareOf } from './amount.ts';
import { bandsOf, marginalPay, slabPay } from './bands.ts';
import type { CommissionRule } from './rule.ts';

/** What a rule alone pays on an amount: minor units, and the share in basis points. */
export interface RuleExample {
  readonly amount: number;
  readonly pays: number;
  readonly share: number;
}

/**
 * Worked examples of a base rule with bands (F5): on each threshold, where a slab jumps, and half-way to the next; of
 * the last band, a fifth above it. Empty for rules whose pay is no function of one amount.
 */
export function ruleExamples(rule: CommissionRule): RuleExample[] {
  if (rule.kind !== 'marginal' && rule.kind !== 'slab') return [];
  const bands = bandsOf(rule.bands);
  const amounts = bands.from.flatMap((from, i) => {
    const next = bands.from[i + 1] ?? from + shareOf(from, 4000);
    return [from, from + Math.round((next - from) / 2)];
  });
  return [...new Set(amounts)]
    .filter((a) => a > 0)
    .map((amount) => {
      const pays = rule.kind === 'marginal' ? marginalPay(bands, amount) : slabPay(bands, amount);
      return { amount, pays, share: Math.round((pays / amount) * 10_000) };
    });
}
