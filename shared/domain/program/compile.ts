import { shareOf } from './amount.ts';
import { bandsOf, marginalPay, slabPay } from './bands.ts';
import type { History } from './history.ts';
import { type Program, payMonths } from './program.ts';
import type { Reward, RuleKind, RuleOf, Target } from './rule.ts';
import { type Scope, scopeOf } from './scope.ts';

/** A rule ready to be applied, with its place in the program. */
interface Ready {
  readonly ruleId: string;
  readonly scope: Scope;
}
/** What a base rule pays for an amount; `period`: on the sum of the period, deal by deal as the sum grows. */
export interface ReadyBase extends Ready {
  readonly period: boolean;
  readonly pay: (amount: number) => number;
}
export interface ReadyUplift extends Ready {
  readonly points: number;
  readonly windowDays: number;
}
export interface ReadySpiff extends Ready {
  readonly reward: Reward;
  readonly minimum: number;
}
export interface ReadyAim extends Ready {
  readonly target: Target;
}
export interface ReadyAccelerator extends ReadyAim {
  readonly factor: number;
}
export interface ReadyBonus extends ReadyAim {
  readonly reward: Reward;
}
export interface ReadyAmount extends Ready {
  readonly amount: number;
}
export interface ReadyCap extends Ready {
  readonly limit: Reward;
}
export interface ReadyDays extends Ready {
  readonly days: number;
}
export interface ReadyMdf extends Ready {
  readonly rate: number;
  readonly yearly: number;
}

/** A program's rules by what they do, each list in the program's order. */
export interface ReadyProgram {
  readonly payMonths: number;
  readonly bases: readonly ReadyBase[];
  readonly uplifts: readonly ReadyUplift[];
  readonly spiffs: readonly ReadySpiff[];
  readonly accelerators: readonly ReadyAccelerator[];
  readonly bonuses: readonly ReadyBonus[];
  readonly caps: readonly ReadyCap[];
  /** `amount` is the partner's share in basis points. */
  readonly splits: readonly ReadyAmount[];
  readonly floors: readonly ReadyAmount[];
  readonly mdfs: readonly ReadyMdf[];
  readonly clawbacks: readonly ReadyDays[];
}

/**
 * Prepares a program for a history. Uplifts and clawbacks without days of their own take the policy's; where that has
 * none either, they do not count (see the findings of a program, which say so).
 */
export function readyProgram(program: Program, history: History): ReadyProgram {
  const { policy } = history;
  const ready = <K extends RuleKind, T extends object>(
    kind: K,
    more: (rule: RuleOf<K>) => T | null,
  ): (Ready & T)[] =>
    program.rules.flatMap((rule) => {
      if (rule.kind !== kind) return [];
      const own = more(rule as RuleOf<K>);
      return own ? [{ ruleId: rule.id, scope: scopeOf(rule, history, program.tiers), ...own }] : [];
    });
  const bases = program.rules.flatMap((rule): ReadyBase[] => {
    const common = { ruleId: rule.id, scope: scopeOf(rule, history, program.tiers) };
    if (rule.kind === 'flat')
      return [{ ...common, period: false, pay: (amount) => shareOf(amount, rule.rate) }];
    if (rule.kind !== 'marginal' && rule.kind !== 'slab') return [];
    const bands = bandsOf(rule.bands);
    const pay = rule.kind === 'marginal' ? marginalPay : slabPay;
    return [{ ...common, period: rule.basis === 'period', pay: (amount) => pay(bands, amount) }];
  });
  return {
    payMonths: payMonths[program.payPeriod],
    bases,
    uplifts: ready('uplift', (r) => {
      const windowDays = r.windowDays ?? policy.windowDays;
      return windowDays === null ? null : { points: r.points, windowDays };
    }),
    spiffs: ready('spiff', ({ reward, minimum }) => ({ reward, minimum })),
    accelerators: ready('accelerator', ({ target, factor }) => ({ target, factor })),
    bonuses: ready('bonus', ({ target, reward }) => ({ target, reward })),
    caps: ready('cap', ({ limit }) => ({ limit })),
    splits: ready('split', (r) => ({ amount: r.partner })),
    floors: ready('floor', ({ amount }) => ({ amount })),
    mdfs: ready('mdf', (r) => ({ rate: r.rate, yearly: r.yearly ?? Number.POSITIVE_INFINITY })),
    clawbacks: ready('clawback', (r) => {
      const days = r.windowDays ?? policy.clawbackDays;
      return days === null ? null : { days };
    }),
  };
}
