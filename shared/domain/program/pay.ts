import { parted, proportion, shareOf, shareOfPart } from './amount.ts';
import type { ReadyCap, ReadyDays, ReadyProgram } from './compile.ts';
import { coveredFrom, type History } from './history.ts';
import { dayNumber, lastDayOf, monthAt, periodAt } from './months.ts';
import { fits, suits, timely } from './scope.ts';

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

/** Place of each step. */
const stepAt = Object.fromEntries(paySteps.map((s, i) => [s, i])) as Record<PayStep, number>;

/** Something for every step. */
export const byStep = <T>(of: (step: PayStep) => T): Record<PayStep, T> =>
  Object.fromEntries(paySteps.map((s) => [s, of(s)])) as Record<PayStep, T>;

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
 * month, by the rules in force on its last day for the tier of that month. The cap cuts the latest lines first. A
 * target of growth needs a year-ago period that the history holds whole.
 *
 * @param tiers place of the tier by partner and month, −1 for none
 */
export function payments(
  ready: ReadyProgram,
  history: History,
  tiers: Int8Array,
  options: PayOptions = {},
): Payments {
  const { grid, deals, firstDeal, partnerIds } = history;
  const { record } = options;
  const months = grid.count;
  const size = partnerIds.length * months;
  const steps = byStep(() => new Float64Array(size));
  /** All lines of a month together. */
  const net = new Float64Array(size);
  const sellers = new Float64Array(size);
  const mdf = new Float64Array(size);
  const scale = options.revenue ?? 10_000;
  const amounts = scale === 10_000 ? deals.amount : deals.amount.map((a) => shareOf(a, scale));
  const { bases, uplifts, spiffs, accelerators, bonuses, caps, floors, mdfs, clawbacks } = ready;

  /** What each deal brought its partner, and the others that have a part in it. */
  const own = new Float64Array(clawbacks.length > 0 ? deals.count : 0);
  const others = new Map<number, { partner: number; amount: number }[]>();
  const returned = new Map<number, number>();

  const cumBase = new Float64Array(bases.length);
  const cumAccelerator = new Float64Array(accelerators.length);
  const cumBonus = new Float64Array(bonuses.length);
  const cumFloor = new Float64Array(floors.length);
  const cumMdf = new Float64Array(mdfs.length);
  const capOwed = new Float64Array(caps.length);
  const capPaid = new Float64Array(caps.length);
  const capRevenue = new Float64Array(caps.length);

  /** Revenue by rule that aims at growth, and period, of the partner at hand; by products and regions alone. */
  const firstPeriod = periodAt(grid, 0, ready.payMonths);
  const periods = months === 0 ? 0 : periodAt(grid, months - 1, ready.payMonths) - firstPeriod + 1;
  const wholeStart = grid.first % ready.payMonths === 0;
  const yearBack = 12 / ready.payMonths;
  const aims = [...accelerators, ...bonuses];
  const growing = aims.flatMap((aim, i) => (aim.target.kind === 'growth' ? [i] : []));
  const grown = new Float64Array(growing.length > 0 ? aims.length * periods : 0);

  const columns = paySteps.map((s) => steps[s]);
  /** A line of a step, by the step's place: names would be looked up for every line. */
  const add = (
    step: number,
    partner: number,
    month: number,
    amount: number,
    deal: number,
    ruleId: string | null,
    of: number,
    before: number | null,
    target: number | null,
  ): void => {
    if (amount === 0) return;
    const at = partner * months + month;
    const column = columns[step];
    if (column) column[at] = (column[at] ?? 0) + amount;
    net[at] = (net[at] ?? 0) + amount;
    if (record)
      record({ partner, month, deal, step: paySteps[step] ?? 'base', ruleId, amount, of, before, target });
  };

  /** The target of a rule in a period; not a number where there is none to reach. */
  const targetOf = (aim: number, partner: number, period: number): number => {
    const target = aims[aim]?.target;
    if (target?.kind !== 'growth') return target?.amount ?? Number.NaN;
    const back = period - firstPeriod - yearBack;
    if (back < 0 || (back === 0 && !wholeStart && !coveredFrom(history, partner, -1))) return Number.NaN;
    const yearAgo = grown[aim * periods + back] ?? 0;
    const wanted = yearAgo + shareOf(yearAgo, target.growth);
    return yearAgo > 0 && wanted > 0 ? wanted : Number.NaN;
  };

  /** What a cap leaves of an amount. */
  const cut = (
    c: number,
    cap: ReadyCap,
    partner: number,
    month: number,
    deal: number,
    amount: number,
    sale: number,
  ): number => {
    const owed = (capOwed[c] ?? 0) + amount;
    const revenue = (capRevenue[c] ?? 0) + sale;
    const before = capPaid[c] ?? 0;
    const limit = cap.limit.kind === 'amount' ? cap.limit.amount : shareOf(revenue, cap.limit.rate);
    const pay = Math.max(0, Math.min(owed, limit) - before);
    capOwed[c] = owed;
    capRevenue[c] = revenue;
    capPaid[c] = before + pay;
    add(stepAt.cap, partner, month, pay - amount, deal, cap.ruleId, amount, before, limit);
    return pay;
  };

  for (let partner = 0; partner < partnerIds.length; partner++) {
    let deal = firstDeal[partner] ?? 0;
    const end = firstDeal[partner + 1] ?? 0;
    if (deal === end) continue;
    let period = Number.NaN;
    let year = Number.NaN;
    let periodPaid = 0;
    if (growing.length > 0) grown.fill(0);

    for (let month = deals.month[deal] ?? 0; month < months; month++) {
      const tier = tiers[partner * months + month] ?? -1;
      const now = periodAt(grid, month, ready.payMonths);
      if (now !== period) {
        period = now;
        cumBase.fill(0);
        cumAccelerator.fill(0);
        cumBonus.fill(0);
        cumFloor.fill(0);
        capOwed.fill(0);
        capPaid.fill(0);
        capRevenue.fill(0);
        periodPaid = 0;
      }
      const thisYear = periodAt(grid, month, 12);
      if (thisYear !== year) {
        year = thisYear;
        cumMdf.fill(0);
      }

      for (; deal < end && deals.month[deal] === month; deal++) {
        const amount = amounts[deal] ?? 0;
        const day = deals.day[deal] ?? 0;
        const sale = deals.returnOf[deal] ?? -1;
        if (sale >= 0) {
          if (clawbacks.length > 0) clawBack(partner, month, deal, sale, amount, day, tier);
          continue;
        }
        const product = deals.product[deal] ?? -1;
        const region = deals.region[deal] ?? -1;

        let base = 0;
        for (let b = 0; b < bases.length; b++) {
          const rule = bases[b];
          if (!rule || !fits(rule.scope, day, tier, product, region)) continue;
          const before = rule.period ? (cumBase[b] ?? 0) : null;
          if (before === null) base = rule.pay(amount);
          else {
            cumBase[b] = before + amount;
            base = rule.pay(before + amount) - rule.pay(before);
          }
          add(stepAt.base, partner, month, base, deal, rule.ruleId, amount, before, null);
          break;
        }

        let uplift = 0;
        const registered = deals.registered[deal] ?? -1;
        if (registered >= 0 && registered <= day)
          for (const rule of uplifts) {
            // The day of registration is the first of the window.
            if (day >= registered + rule.windowDays || !fits(rule.scope, day, tier, product, region))
              continue;
            const line = shareOf(amount, rule.points);
            uplift += line;
            add(stepAt.uplift, partner, month, line, deal, rule.ruleId, amount, null, null);
          }

        let spiff = 0;
        for (const rule of spiffs) {
          if (amount < rule.minimum || !fits(rule.scope, day, tier, product, region)) continue;
          const line = rule.reward.kind === 'amount' ? rule.reward.amount : shareOf(amount, rule.reward.rate);
          spiff += line;
          add(stepAt.spiff, partner, month, line, deal, rule.ruleId, amount, null, null);
        }

        for (const aim of growing)
          if (suits((aims[aim] ?? noAim).scope, product, region)) {
            const at = aim * periods + period - firstPeriod;
            grown[at] = (grown[at] ?? 0) + amount;
          }

        let extra = 0;
        for (let a = 0; a < accelerators.length; a++) {
          const rule = accelerators[a];
          if (!rule || !fits(rule.scope, day, tier, product, region)) continue;
          const target = targetOf(a, partner, period);
          if (Number.isNaN(target)) continue;
          const before = cumAccelerator[a] ?? 0;
          cumAccelerator[a] = before + amount;
          const above = Math.max(0, before + amount - Math.max(target, before));
          if (above > 0) {
            extra = shareOfPart(base + uplift, rule.factor - 10_000, above, amount);
            add(stepAt.accelerator, partner, month, extra, deal, rule.ruleId, above, before, target);
          }
          break;
        }

        for (let b = 0; b < bonuses.length; b++) {
          const rule = bonuses[b];
          if (rule && fits(rule.scope, day, tier, product, region)) cumBonus[b] = (cumBonus[b] ?? 0) + amount;
        }
        for (let f = 0; f < floors.length; f++) {
          const rule = floors[f];
          if (rule && suits(rule.scope, product, region)) cumFloor[f] = (cumFloor[f] ?? 0) + amount;
        }
        for (let f = 0; f < mdfs.length; f++) {
          const rule = mdfs[f];
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

        let pay = base + uplift + spiff + extra;
        for (let c = 0; c < caps.length; c++) {
          const cap = caps[c];
          if (!cap || !fits(cap.scope, day, tier, product, region)) continue;
          pay = cut(c, cap, partner, month, deal, pay, amount);
          break;
        }
        if (deals.parted[deal] === 1 || deals.coSold[deal] === 1)
          pay = split(partner, month, deal, pay, day, tier, product, region);
        if (clawbacks.length > 0) own[deal] = pay;
        periodPaid += pay;
      }

      if (bonuses.length + floors.length > 0 && periodAt(grid, month + 1, ready.payMonths) !== period)
        settle(partner, month, tier, period, periodPaid);
    }
  }

  /** Bonus and floor of a period that is over. */
  function settle(partner: number, month: number, tier: number, period: number, paidSoFar: number): void {
    const day = lastDayOf(grid, month);
    let paidForPeriod = paidSoFar;
    for (let b = 0; b < bonuses.length; b++) {
      const rule = bonuses[b];
      if (!rule || !timely(rule.scope, day, tier)) continue;
      const target = targetOf(accelerators.length + b, partner, period);
      const sum = cumBonus[b] ?? 0;
      if (Number.isNaN(target) || sum < target) continue;
      const bonus = rule.reward.kind === 'amount' ? rule.reward.amount : shareOf(sum, rule.reward.rate);
      add(stepAt.bonus, partner, month, bonus, -1, rule.ruleId, sum, null, target);
      // A bonus belongs to no product or region: only a cap on everything cuts it.
      const c = caps.findIndex(
        ({ scope }) => scope.products === null && scope.regions === null && timely(scope, day, tier),
      );
      const cap = caps[c];
      paidForPeriod += cap ? cut(c, cap, partner, month, -1, bonus, 0) : bonus;
      break;
    }
    for (let f = 0; f < floors.length; f++) {
      const rule = floors[f];
      if (!rule || (cumFloor[f] ?? 0) <= 0 || !timely(rule.scope, day, tier)) continue;
      const missing = rule.amount - paidForPeriod;
      if (missing > 0)
        add(stepAt.floor, partner, month, missing, -1, rule.ruleId, paidForPeriod, null, rule.amount);
      break;
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
    let parts = deals.source[deal]?.parts ?? [];
    let ruleId: string | null = null;
    if (parts.length === 0) {
      const rule = ready.splits.find((s) => fits(s.scope, day, tier, product, region));
      const share = rule?.amount ?? (ready.splits.length === 0 ? history.policy.partnerShare : null);
      if (share === null) return pay;
      parts = [{ actorId: null, share: 10_000 - share }];
      ruleId = rule?.ruleId ?? null;
    }
    // Parts never take more than the whole.
    let left = 10_000;
    const shares = parts.map((p) => {
      const share = Math.min(left, p.share);
      left -= share;
      return share;
    });
    const amountsOf = parted(pay, [left, ...shares]);
    const kept = amountsOf[0] ?? 0;
    add(stepAt.split, partner, month, kept - pay, deal, ruleId, pay, null, null);
    parts.forEach((part, i) => {
      const amount = amountsOf[i + 1] ?? 0;
      const other = part.actorId === null ? undefined : history.indexOf.get(part.actorId);
      if (other === undefined) {
        const at = partner * months + month;
        sellers[at] = (sellers[at] ?? 0) + amount;
        return;
      }
      add(stepAt.received, other, month, amount, deal, ruleId, pay, null, null);
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
    const rule: ReadyDays | undefined = clawbacks.find((c) => fits(c.scope, day, tier, product, region));
    if (!rule || sold <= 0 || day - (deals.day[sale] ?? 0) > rule.days) return;
    const before = returned.get(sale) ?? 0;
    const after = Math.min(before + amount, sold);
    returned.set(sale, after);
    const take = (who: number, paid: number): void => {
      const back = proportion(paid, after, sold) - proportion(paid, before, sold);
      if (back !== 0) add(stepAt.clawback, who, month, -back, deal, rule.ruleId, paid, before, sold);
    };
    take(partner, own[sale] ?? 0);
    for (const other of others.get(sale) ?? []) take(other.partner, other.amount);
  }

  if (options.adjustments)
    for (const a of history.content.adjustments) {
      const partner = history.indexOf.get(a.actorId);
      const month = monthAt(grid, dayNumber(a.on));
      if (partner !== undefined && month >= 0 && month < months)
        add(stepAt.adjustment, partner, month, a.amount, -1, a.id, a.amount, null, null);
    }

  // What is left of a month is carried on; nothing is paid below zero.
  const paid = new Float64Array(size);
  const carried = new Float64Array(size);
  for (let partner = 0; partner < partnerIds.length; partner++) {
    let balance = 0;
    for (let at = partner * months; at < (partner + 1) * months; at++) {
      balance += net[at] ?? 0;
      if (balance >= 0) {
        paid[at] = balance;
        balance = 0;
      } else carried[at] = balance;
    }
  }
  return { months, steps, paid, carried, sellers, mdf };
}

/** Stands where a list of aims is asked beyond its end; it fits nothing. */
const noAim = {
  scope: { from: 0, to: -1, products: new Uint8Array(), regions: new Uint8Array(), tiers: null },
};
