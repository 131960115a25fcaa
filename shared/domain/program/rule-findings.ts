import { fold } from '#shared/locale/index.ts';
import { regionTree } from '../ecosystem/region-tree.ts';
import { startsInsidePeriod } from './amend.ts';
import { bandProblem } from './bands.ts';
import { policyValue } from './clause.ts';
import { historyOf, type ProgramContent } from './history.ts';
import { periodAt } from './months.ts';
import { type Program, payMonths } from './program.ts';
import type { CommissionRule, RuleKind } from './rule.ts';
import { ruleOverlaps } from './rule-overlap.ts';
import { fits, scopeOf } from './scope.ts';

export const ruleFindingKinds = [
  'noBase',
  'never',
  'partly',
  'exception',
  'noWindow',
  'bandGap',
  'bandOverlap',
  'floorAboveCap',
  'capZero',
  'datesReversed',
  'unknownTier',
  'unknownRegion',
  'unknownProduct',
  'targetUnknown',
  'targetUnreached',
  'insidePeriod',
  'partsOverWhole',
] as const;
export type RuleFindingKind = (typeof ruleFindingKinds)[number];

/** What is wrong or worth knowing about a rule. */
export interface RuleFinding {
  readonly kind: RuleFindingKind;
  /** `error`: it cannot be meant; `warning`: look again; `note`: so it works. */
  readonly severity: 'error' | 'warning' | 'note';
  /** Null for what is about the whole program. */
  readonly ruleId: string | null;
  readonly otherId: string | null;
  /** A word (product) or an id (tier, region) that the finding is about. */
  readonly about: string | null;
  /** A number that the finding is about: minor units, or a count of deals. */
  readonly number: number | null;
}

const severities: Readonly<Record<RuleFindingKind, RuleFinding['severity']>> = {
  noBase: 'error',
  never: 'error',
  partly: 'warning',
  exception: 'note',
  noWindow: 'error',
  bandGap: 'error',
  bandOverlap: 'error',
  floorAboveCap: 'error',
  capZero: 'warning',
  datesReversed: 'error',
  unknownTier: 'error',
  unknownRegion: 'error',
  unknownProduct: 'warning',
  targetUnknown: 'warning',
  targetUnreached: 'warning',
  insidePeriod: 'warning',
  partsOverWhole: 'error',
};

/** All findings about a program's rules, rule by rule in the program's order. */
export function ruleFindings(
  program: Program,
  content: ProgramContent,
  /** Products of the price list. */
  listed: readonly string[],
): RuleFinding[] {
  const found: RuleFinding[] = [];
  const add = (
    kind: RuleFindingKind,
    ruleId: string | null,
    more: Partial<Pick<RuleFinding, 'otherId' | 'about' | 'number'>> = {},
  ): void =>
    void found.push({
      kind,
      severity: severities[kind],
      ruleId,
      otherId: null,
      about: null,
      number: null,
      ...more,
    });

  const { rules } = program;
  const base = rules.filter((r) => r.kind === 'flat' || r.kind === 'marginal' || r.kind === 'slab');
  if (rules.length > 0 && base.length === 0) add('noBase', null);
  for (const deal of content.deals)
    if (deal.parts.reduce((sum, p) => sum + p.share, 0) > 10_000) {
      add('partsOverWhole', null, { about: deal.id });
      break;
    }

  const tree = regionTree(content.regions);
  const tiers = new Set(program.tiers.map((t) => t.id));
  const products = new Set(
    [
      ...listed,
      ...content.deals.flatMap((d) => d.product ?? []),
      ...content.actors.flatMap((a) => a.products),
    ].map(fold),
  );
  const reached = bestPeriods(program, content);
  for (const rule of rules) {
    if (rule.from !== null && rule.to !== null && rule.from > rule.to) add('datesReversed', rule.id);
    for (const id of rule.tierIds) if (!tiers.has(id)) add('unknownTier', rule.id, { about: id });
    for (const id of rule.regionIds) if (!tree.get(id)) add('unknownRegion', rule.id, { about: id });
    if (products.size > 0)
      for (const word of rule.products)
        if (!products.has(fold(word))) add('unknownProduct', rule.id, { about: word });
    if (startsInsidePeriod(rule, program, content.calendar)) add('insidePeriod', rule.id);
    switch (rule.kind) {
      case 'marginal':
      case 'slab': {
        const problem = bandProblem(rule.bands);
        if (problem) add(problem === 'gap' ? 'bandGap' : 'bandOverlap', rule.id);
        break;
      }
      case 'uplift':
        if (
          rule.windowDays === null &&
          policyValue(content.clauses, 'deal-registration', 'windowDays') === null
        )
          add('noWindow', rule.id);
        break;
      case 'clawback':
        if (rule.windowDays === null && policyValue(content.clauses, 'other', 'clawbackDays') === null)
          add('noWindow', rule.id);
        break;
      case 'cap':
        if ((rule.limit.kind === 'amount' ? rule.limit.amount : rule.limit.rate) === 0)
          add('capZero', rule.id);
        break;
      case 'floor': {
        const cap = rules.find(
          (r) =>
            r.kind === 'cap' &&
            r.limit.kind === 'amount' &&
            r.limit.amount < rule.amount &&
            inOneTime(r, rule),
        );
        if (cap?.kind === 'cap' && cap.limit.kind === 'amount')
          add('floorAboveCap', rule.id, { otherId: cap.id, number: cap.limit.amount });
        break;
      }
      case 'accelerator':
      case 'bonus': {
        const best = reached(rule);
        if (best === null) break;
        if (rule.target.kind === 'amount') {
          if (best.revenue < rule.target.amount) add('targetUnreached', rule.id, { number: best.revenue });
        } else if (!best.yearAgo) add('targetUnknown', rule.id);
        break;
      }
      default:
        break;
    }
  }
  for (const { ruleId, byId, how } of ruleOverlaps(program, content.regions))
    add(how, ruleId, { otherId: byId });
  const order = new Map(rules.map((r, i) => [r.id, i]));
  const place = (f: RuleFinding): number => (f.ruleId === null ? -1 : (order.get(f.ruleId) ?? 0));
  return found.toSorted((a, b) => place(a) - place(b));
}

const inOneTime = (a: CommissionRule, b: CommissionRule): boolean =>
  (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');

/**
 * The largest revenue that a partner ever had in a pay period within a rule's products and regions, and whether any
 * had revenue in the same period of the year before; null where there is no history to judge by.
 */
function bestPeriods(
  program: Program,
  content: ProgramContent,
): (rule: CommissionRule & { kind: Extract<RuleKind, 'accelerator' | 'bonus'> }) => {
  revenue: number;
  yearAgo: boolean;
} | null {
  const history = content.deals.length === 0 ? null : historyOf(content);
  const length = payMonths[program.payPeriod];
  return (rule) => {
    if (!history) return null;
    const { deals, firstDeal, grid, partnerIds } = history;
    const scope = scopeOf({ ...rule, from: null, to: null, tierIds: [] }, history, program.tiers);
    let revenue = 0;
    let yearAgo = false;
    for (let p = 0; p < partnerIds.length; p++) {
      const sums = new Map<number, number>();
      for (let d = firstDeal[p] ?? 0; d < (firstDeal[p + 1] ?? 0); d++) {
        if ((deals.returnOf[d] ?? -1) >= 0) continue;
        if (!fits(scope, 0, -1, deals.product[d] ?? -1, deals.region[d] ?? -1)) continue;
        const period = periodAt(grid, deals.month[d] ?? 0, length);
        sums.set(period, (sums.get(period) ?? 0) + (deals.amount[d] ?? 0));
      }
      for (const [period, sum] of sums) {
        revenue = Math.max(revenue, sum);
        if (sums.has(period - 12 / length)) yearAgo = true;
      }
    }
    return { revenue, yearAgo };
  };
}
