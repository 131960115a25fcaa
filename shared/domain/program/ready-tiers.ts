import type { History } from './history.ts';
import { gateColumn, metricColumn } from './metric-columns.ts';
import { isLowerBound, lowIsGood } from './metrics.ts';
import type { Program } from './program.ts';

/** Standings as numbers, so that the worst of all and the best of any are a minimum and a maximum. */
export const unmet = 0;
export const unknown = 1;
export const met = 2;

interface ReadyCondition {
  readonly values: Float64Array;
  readonly threshold: number;
  readonly low: boolean;
  /** Columns' places whose value is only a lower bound have no month of their own: asked when the sum falls short. */
  readonly lowerBound: (partner: number, month: number) => boolean;
}
interface ReadyTier {
  readonly groups: readonly (readonly ReadyCondition[])[];
  readonly gates: readonly Uint8Array[];
}

/** Tiers of a program on a history, judged without explanation (see `tierStanding` for one with). */
export interface ReadyTiers {
  /** F4: place of the highest tier whose conditions all hold; −1 for none. */
  readonly earned: (partner: number, month: number) => number;
  /** How a partner stands to the tier of a place; `met` for none, which asks for nothing. */
  readonly standing: (place: number, partner: number, month: number) => number;
}

/** Prepares the tiers of a program: metrics are looked up in columns that are counted once for a history. */
export function readyTiers(program: Pick<Program, 'tiers'>, history: History): ReadyTiers {
  const months = history.grid.count;
  const tiers = program.tiers.map(
    (tier): ReadyTier => ({
      groups: tier.groups.map((group) =>
        group.conditions.map((condition) => ({
          values: metricColumn(history, condition),
          threshold: condition.threshold,
          low: lowIsGood(history, condition),
          lowerBound: (partner, month) => isLowerBound(history, condition, partner, month),
        })),
      ),
      gates: tier.gateIds.map((id) => gateColumn(history, id)),
    }),
  );
  const judge = (tier: ReadyTier, partner: number, month: number): number => {
    const at = partner * months + month;
    for (const gate of tier.gates) if (gate[at] !== 1) return unmet;
    let worst = met;
    for (const group of tier.groups) {
      let best = unmet;
      for (const { values, threshold, low, lowerBound } of group) {
        const value = values[at] ?? Number.NaN;
        if (low ? value <= threshold : value >= threshold) {
          best = met;
          break;
        }
        if (best === unmet && (Number.isNaN(value) || lowerBound(partner, month))) best = unknown;
      }
      if (best === unmet) return unmet;
      if (best < worst) worst = best;
    }
    return worst;
  };
  return {
    earned: (partner, month) => {
      for (let place = tiers.length - 1; place >= 0; place--) {
        const tier = tiers[place];
        if (tier && judge(tier, partner, month) === met) return place;
      }
      return -1;
    },
    standing: (place, partner, month) => {
      const tier = tiers[place];
      return tier ? judge(tier, partner, month) : met;
    },
  };
}
