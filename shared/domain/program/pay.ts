import { parted, proportion, shareOf } from './amount.ts';
import type { ReadyAim, ReadyProgram } from './compile.ts';
import type { History } from './history.ts';
import { lastDayOf, periodAt } from './months.ts';
import { fits, timely } from './scope.ts';

/** The steps of F5, and what stands beside them in a partner's month. */
export const paySteps = [
  'base',
  'uplift',
  'spiff',
  'accelerator',
  'bonus',
  'cap',
  'split',
  'received',
  'floor',
  'clawback',
  'adjustment',
] as const;
export type PayStep = (typeof paySteps)[number];

/** One line of a payment with what it was computed from; money in minor units, rates in basis points. */
export interface PayLine {
  readonly partner: number;
  readonly month: number;
  /** Place of the deal in the history's columns; −1 for a line of the whole period. */
  readonly deal: number;
  readonly step: PayStep;
  readonly ruleId: string | null;
  readonly amount: number;
  /** The amount that the line was taken from. */
  readonly of: number;
  /** Sum of the period before this deal, where the rule looks at the period. */
  readonly before: number | null;
  /** Target or limit, where the rule has one. */
  readonly target: number | null;
}
export type PayRecorder = (line: PayLine) => void;

/** What a program pays on a history: by partner and month (`[partner · months + month]`), minor units. */
export interface Payments {
  readonly months: number;
  /** By step; what a step takes away is negative. */
  readonly steps: { readonly [S in PayStep]: Float64Array };
  /** What is paid out: never below zero. */
  readonly paid: Float64Array;
  /** What is owed back and carried to later months: never above zero. */
  readonly carried: Float64Array;
  /** What goes to the client's own sellers of split deals. */
  readonly sellers: Float64Array;
  /** What accrues in the marketing fund. */
  readonly mdf: Float64Array;
}

export interface PayOptions {
  /** Called with every line; without it nothing is kept of the steps but their sums. */
  readonly record?: PayRecorder;
  /** Corrections of the ledger belong to what was really paid, not to a simulation. */
  readonly adjustments?: boolean;
  /** Revenue of every deal in basis points of what it was: 12000 tries a fifth more. */
  readonly revenue?: number;
}

/**
 * F5 over a whole history: base → registration uplift (and SPIFFs) → accelerator → target bonus → cap → split →
 * floor → clawback. Every line is a rounded integer; the lines of a month, what was carried into it, and nothing else
 * sum to what is paid and carried out of it.
 *
 * Deals are taken in the order of their days. What looks at a period (bands on the period, targets, caps) sees the
 * sum so far, so that a deal's line is the difference that it makes; bonus and floor are settled in the period's last
 * month. The cap cuts the latest lines first.
 *
 * @param tiers place of the tier by partner and month, −1 for none
 */
export function payments(
  ready: ReadyProgram,
  history: History,
  tiers: Int8Array,
  options: PayOptions = {},
): Payments {
  const { grid, deals, firstDeal, partnerIds, content } = history;
  const { record } = options;
  const months = grid.count;
  const size = partnerIds.length * months;
  const steps = Object.fromEntries(paySteps.map((s) => [s, new Float64Array(size)])) as Payments['steps'];
  const sellers = new Float64Array(size);
  const mdf = new Float64Array(size);
  const scale = options.revenue ?? 10_000;
  const amounts = scale === 10_000 ? deals.amount : deals.amount.map((a) => shareOf(a, scale));

  /** What each deal brought its partner, and the others that have a part in it. */
  const own = new Float64Array(deals.count);
  const others = new Map<number, { partner: number; amount: number }[]>();
  const returned = new Float64Array(deals.count);

  const add = (
    step: PayStep,
    partner: number,
    month: number,
    amount: number,
    deal: number,
    ruleId: string | null,
    of: number,
    before: number | null,
    target: number | null,
  ): void => {
    const column = steps[step];
    const at = partner * months + month;
    column[at] = (column[at] ?? 0) + amount;
    if (record && amount !== 0) record({ partner, month, deal, step, ruleId, amount, of, before, target });
  };

  const cumBase = new Float64Array(ready.bases.length);
  const cumAccelerator = new Float64Array(ready.accelerators.length);
  const cumBonus = new Float64Array(ready.bonuses.length);
  const capOwed = new Float64Array(ready.caps.length);
  const capPaid = new Float64Array(ready.caps.length);
  const capRevenue = new Float64Array(ready.caps.length);
  const cumMdf = new Float64Array(ready.mdfs.length);

  for (let partner = 0; partner < partnerIds.length; partner++) {
    let deal = firstDeal[partner] ?? 0;
    const end = firstDeal[partner + 1] ?? 0;
    let period = Number.NaN;
    let year = Number.NaN;
    let periodPaid = 0;
    let periodRevenue = 0;
    const targets = new Map<ReadyAim, number | null>();

    /** The target of a rule in the period at hand; null where there is none to reach. */
    const targetOf = (aim: ReadyAim): number | null => {
      if (aim.target.kind === 'amount') return aim.target.amount;
      const known = targets.get(aim);
      if (known !== undefined) return known;
      const yearAgo = revenueOf(aim, partner, period - 12 / ready.payMonths);
      const target = yearAgo <= 0 ? null : yearAgo + shareOf(yearAgo, aim.target.growth);
      targets.set(aim, target);
      return target;
    };

    /** The cap that counts for a deal (or, with product −2, for the period itself), and what it leaves of an amount. */
    const capped = (
      month: number,
      day: number,
      tier: number,
      product: number,
      region: number,
      sale: number,
      amount: number,
      place: number,
    ): number => {
      for (let c = 0; c < ready.caps.length; c++) {
        const cap = ready.caps[c];
        if (!cap) continue;
        const whole = product === -2;
        if (whole ? cap.scope.products !== null || cap.scope.regions !== null : false) continue;
        if (whole ? !timely(cap.scope, day, tier) : !fits(cap.scope, day, tier, product, region)) continue;
        const owed = (capOwed[c] ?? 0) + amount;
        const revenue = (capRevenue[c] ?? 0) + sale;
        const before = capPaid[c] ?? 0;
        const limit = cap.limit.kind === 'amount' ? cap.limit.amount : shareOf(revenue, cap.limit.rate);
        const pay = Math.max(0, Math.min(owed, limit) - before);
        capOwed[c] = owed;
        capRevenue[c] = revenue;
        capPaid[c] = before + pay;
        add('cap', partner, month, pay - amount, place, cap.ruleId, amount, before, limit);
        return pay;
      }
      return amount;
    };

    for (let month = 0; month < months; month++) {
      const tier = tiers[partner * months + month] ?? -1;
      const now = periodAt(grid, month, ready.payMonths);
      if (now !== period) {
        period = now;
        cumBase.fill(0);
        cumAccelerator.fill(0);
        cumBonus.fill(0);
        capOwed.fill(0);
        capPaid.fill(0);
        capRevenue.fill(0);
        targets.clear();
        periodPaid = 0;
        periodRevenue = 0;
      }
      const thisYear = periodAt(grid, month, 12);
      if (thisYear !== year) {
        year = thisYear;
        cumMdf.fill(0);
      }

      for (; deal < end && (deals.month[deal] ?? 0) === month; deal++) {
        const amount = amounts[deal] ?? 0;
        const day = deals.day[deal] ?? 0;
        const sale = deals.returnOf[deal] ?? -1;
        if (sale >= 0) {
          clawBack(partner, month, deal, sale, amount, day, tier);
          continue;
        }
        const product = deals.product[deal] ?? -1;
        const region = deals.region[deal] ?? -1;
        periodRevenue += amount;

        let base = 0;
        for (let b = 0; b < ready.bases.length; b++) {
          const rule = ready.bases[b];
          if (!rule || !fits(rule.scope, day, tier, product, region)) continue;
          if (rule.period) {
            const before = cumBase[b] ?? 0;
            cumBase[b] = before + amount;
            base = rule.pay(before + amount) - rule.pay(before);
            add('base', partner, month, base, deal, rule.ruleId, amount, before, null);
          } else {
            base = rule.pay(amount);
            add('base', partner, month, base, deal, rule.ruleId, amount, null, null);
          }
          break;
        }

        let uplift = 0;
        const registered = deals.registered[deal] ?? -1;
        if (registered >= 0 && registered <= day)
          for (const rule of ready.uplifts) {
            // The day of registration is the first of the window.
            if (day >= registered + rule.windowDays || !fits(rule.scope, day, tier, product, region))
              continue;
            const line = shareOf(amount, rule.points);
            uplift += line;
            add('uplift', partner, month, line, deal, rule.ruleId, amount, null, null);
          }

        let spiff = 0;
        for (const rule of ready.spiffs) {
          if (amount < rule.minimum || !fits(rule.scope, day, tier, product, region)) continue;
          const line = rule.reward.kind === 'amount' ? rule.reward.amount : shareOf(amount, rule.reward.rate);
          spiff += line;
          add('spiff', partner, month, line, deal, rule.ruleId, amount, null, null);
        }

        let extra = 0;
        for (let a = 0; a < ready.accelerators.length; a++) {
          const rule = ready.accelerators[a];
          if (!rule || !fits(rule.scope, day, tier, product, region)) continue;
          const target = targetOf(rule);
          if (target === null) continue;
          const before = cumAccelerator[a] ?? 0;
          cumAccelerator[a] = before + amount;
          const above = Math.max(0, before + amount - Math.max(target, before));
          if (above > 0) {
            const more = shareOf(base + uplift, rule.factor - 10_000);
            extra = above === amount ? more : proportion(more, above, amount);
            add('accelerator', partner, month, extra, deal, rule.ruleId, above, before, target);
          }
          break;
        }

        for (let b = 0; b < ready.bonuses.length; b++) {
          const rule = ready.bonuses[b];
          if (rule && fits(rule.scope, day, tier, product, region)) cumBonus[b] = (cumBonus[b] ?? 0) + amount;
        }
        for (let f = 0; f < ready.mdfs.length; f++) {
          const rule = ready.mdfs[f];
          if (!rule || !fits(rule.scope, day, tier, product, region)) continue;
          const before = cumMdf[f] ?? 0;
          cumMdf[f] = before + amount;
          const at = partner * months + month;
          mdf[at] =
            (mdf[at] ?? 0) +
            Math.min(rule.yearly, shareOf(before + amount, rule.rate)) -
            Math.min(rule.yearly, shareOf(before, rule.rate));
          break;
        }

        const pay = capped(month, day, tier, product, region, amount, base + uplift + spiff + extra, deal);
        periodPaid += split(partner, month, deal, pay, day, tier, product, region);
      }

      if (periodAt(grid, month + 1, ready.payMonths) !== period) settle(month, tier);
    }

    /** Bonus and floor of a period that is over. */
    function settle(month: number, tier: number): void {
      const day = lastDayOf(grid, month);
      for (let b = 0; b < ready.bonuses.length; b++) {
        const rule = ready.bonuses[b];
        if (!rule || !timely(rule.scope, day, tier)) continue;
        const target = targetOf(rule);
        const sum = cumBonus[b] ?? 0;
        if (target === null || sum < target) continue;
        const bonus = rule.reward.kind === 'amount' ? rule.reward.amount : shareOf(sum, rule.reward.rate);
        add('bonus', partner, month, bonus, -1, rule.ruleId, sum, null, target);
        periodPaid += capped(month, day, tier, -2, -1, 0, bonus, -1);
        break;
      }
      if (periodRevenue > 0)
        for (const rule of ready.floors) {
          if (!timely(rule.scope, day, tier)) continue;
          const missing = rule.amount - periodPaid;
          if (missing > 0)
            add('floor', partner, month, missing, -1, rule.ruleId, periodPaid, null, rule.amount);
          break;
        }
    }
  }

  /** Parts of a deal's commission; answers the partner's own. */
  function split(
    partner: number,
    month: number,
    deal: number,
    pay: number,
    day: number,
    tier: number,
    product: number,
    region: number,
  ): number {
    const named = deals.source[deal]?.parts ?? [];
    let parts: readonly { readonly actorId: string | null; readonly share: number }[] = named;
    let ruleId: string | null = null;
    if (named.length === 0) {
      if (deals.coSold[deal] !== 1) parts = [];
      else {
        const rule = ready.splits.find((s) => fits(s.scope, day, tier, product, region));
        const share = rule?.amount ?? (ready.splits.length === 0 ? null : history.policy.partnerShare);
        if (share !== null) {
          parts = [{ actorId: null, share: 10_000 - share }];
          ruleId = rule?.ruleId ?? null;
        }
      }
    }
    if (parts.length === 0) {
      own[deal] = pay;
      return pay;
    }
    const mine = 10_000 - parts.reduce((sum, p) => sum + p.share, 0);
    const amountsOf = parted(pay, [mine, ...parts.map((p) => p.share)]);
    const kept = amountsOf[0] ?? 0;
    own[deal] = kept;
    add('split', partner, month, kept - pay, deal, ruleId, pay, null, null);
    parts.forEach((part, i) => {
      const amount = amountsOf[i + 1] ?? 0;
      const other = part.actorId === null ? undefined : history.indexOf.get(part.actorId);
      if (other === undefined) {
        const at = partner * months + month;
        sellers[at] = (sellers[at] ?? 0) + amount;
        return;
      }
      add('received', other, month, amount, deal, ruleId, pay, null, null);
      const list = others.get(deal) ?? [];
      list.push({ partner: other, amount });
      others.set(deal, list);
    });
    return kept;
  }

  /** A return takes back, from all who had a part, in proportion to what came back. */
  function clawBack(
    partner: number,
    month: number,
    deal: number,
    sale: number,
    amount: number,
    day: number,
    tier: number,
  ): void {
    const sold = amounts[sale] ?? 0;
    const product = deals.product[sale] ?? -1;
    const region = deals.region[sale] ?? -1;
    const rule = ready.clawbacks.find((c) => fits(c.scope, day, tier, product, region));
    if (!rule || sold <= 0 || day - (deals.day[sale] ?? 0) > rule.days) return;
    const before = Math.min(returned[sale] ?? 0, sold);
    const after = Math.min(before + amount, sold);
    returned[sale] = after;
    const take = (who: number, paid: number): void => {
      const back = proportion(paid, after, sold) - proportion(paid, before, sold);
      if (back !== 0) add('clawback', who, month, -back, deal, rule.ruleId, paid, before, sold);
    };
    take(partner, own[sale] ?? 0);
    for (const other of others.get(sale) ?? []) take(other.partner, other.amount);
  }

  /** Revenue of a period that a rule looks at, by its products and regions alone. */
  function revenueOf(aim: ReadyAim, partner: number, period: number): number {
    let sum = 0;
    const open = { ...aim.scope, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, tiers: null };
    for (let d = firstDeal[partner] ?? 0; d < (firstDeal[partner + 1] ?? 0); d++) {
      if ((deals.returnOf[d] ?? -1) >= 0) continue;
      if (periodAt(grid, deals.month[d] ?? 0, ready.payMonths) !== period) continue;
      if (fits(open, 0, -1, deals.product[d] ?? -1, deals.region[d] ?? -1)) sum += amounts[d] ?? 0;
    }
    return sum;
  }

  if (options.adjustments)
    for (const a of content.adjustments) {
      const partner = history.indexOf.get(a.actorId);
      const month = monthOfAdjustment(history, a.on);
      if (partner !== undefined && month !== null)
        add('adjustment', partner, month, a.amount, -1, a.id, a.amount, null, null);
    }

  const paid = new Float64Array(size);
  const carried = new Float64Array(size);
  for (let partner = 0; partner < partnerIds.length; partner++) {
    let balance = 0;
    for (let month = 0; month < months; month++) {
      const at = partner * months + month;
      for (const step of paySteps) balance += steps[step][at] ?? 0;
      paid[at] = Math.max(0, balance);
      carried[at] = Math.min(0, balance);
      balance = carried[at] ?? 0;
    }
  }
  return { months, steps, paid, carried, sellers, mdf };
}

/** The month of an adjustment's day; null where it lies outside of the history. */
function monthOfAdjustment({ grid }: History, on: string): number | null {
  const first = grid.starts[0] ?? '';
  const behind = grid.starts[grid.count] ?? '';
  if (on < first || on >= behind) return null;
  return grid.starts.findLastIndex((s) => s <= on);
}
