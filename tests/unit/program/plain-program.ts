import { CalendarDate, PersianCalendar, parseDate, toCalendar } from '@internationalized/date';
import type { Deal } from '#shared/domain/program/deal.ts';
import type { ProgramContent } from '#shared/domain/program/history.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { Band, CommissionRule, Reward, RuleKind, RuleOf } from '#shared/domain/program/rule.ts';
import { fold } from '#shared/locale/index.ts';

/** F5 a second time: written from the words of the method, slow and plain, with whole numbers of any size. */

export interface PlainLine {
  readonly actorId: string;
  readonly month: number;
  readonly step: string;
  readonly ruleId: string | null;
  readonly dealId: string | null;
  readonly amount: bigint;
}

/** Money by partner and month, `actor@month`. */
export type Purse = Map<string, bigint>;
const put = (purse: Purse, actorId: string, month: number, amount: bigint): void => {
  const key = `${actorId}@${month}`;
  purse.set(key, (purse.get(key) ?? 0n) + amount);
};

/** `a ÷ b`, half away from zero. */
export function rounded(a: bigint, b: bigint): bigint {
  const [positive, of] = [a < 0n ? -a : a, b];
  const up = (positive * 2n + of) / (of * 2n);
  return a < 0n ? -up : up;
}

/** `year · 12 + month − 1`, by another calendar library than the product's own arithmetic. */
export function monthNumber(iso: string, calendar: ProgramContent['calendar']): number {
  const date = parseDate(iso);
  const { year, month } = calendar === 'persian' ? toCalendar(date, new PersianCalendar()) : date;
  return year * 12 + month - 1;
}

/** The last day of a month, ISO. */
export function lastDay(month: number, calendar: ProgramContent['calendar']): string {
  const next = month + 1;
  const [year, of] = [Math.floor(next / 12), (next % 12) + 1];
  const first =
    calendar === 'persian'
      ? new CalendarDate(new PersianCalendar(), year, of, 1)
      : new CalendarDate(year, of, 1);
  return first.subtract({ days: 1 }).toDate('UTC').toISOString().slice(0, 10);
}

/** The day so many days after another, ISO. */
export const later = (iso: string, days: number): string => parseDate(iso).add({ days }).toString();

const rate = (r: Reward, of: bigint): bigint =>
  r.kind === 'amount' ? BigInt(r.amount) : rounded(of * BigInt(r.rate), 10_000n);

/** Partners of the register. */
export const registered = (content: ProgramContent): string[] =>
  content.actors.filter((a) => a.status !== null && a.type !== 'client').map((a) => a.id);

/** Sales and returns that count, each partner's in their order. */
export function countedDeals(content: ProgramContent): Deal[] {
  const partners = registered(content);
  const counted = content.deals.filter((d) => {
    if (!partners.includes(d.actorId)) return false;
    if (d.returnOf === null) return true;
    const sale = content.deals.find((s) => s.id === d.returnOf);
    return sale?.returnOf === null && sale.actorId === d.actorId && sale.closedOn <= d.closedOn;
  });
  const order = (d: Deal): string => `${d.closedOn} ${d.returnOf === null ? 0 : 1} ${d.id}`;
  return counted.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** First and last month of a history. */
export function span(content: ProgramContent): { first: number; last: number } {
  const months = countedDeals(content).map((d) => monthNumber(d.closedOn, content.calendar));
  const none = monthNumber('2026-01-01', content.calendar);
  return months.length === 0
    ? { first: none, last: none }
    : { first: Math.min(...months), last: Math.max(...months) };
}

function bandPay(kind: 'marginal' | 'slab', bands: readonly Band[], amount: bigint): bigint {
  const steps = bands.toSorted((a, b) => a.from - b.from).filter((b) => BigInt(b.from) <= amount);
  if (kind === 'slab') return rounded(amount * BigInt(steps.at(-1)?.rate ?? 0), 10_000n);
  let sum = 0n;
  steps.forEach((band, i) => {
    const end = steps[i + 1] ? BigInt(steps[i + 1]?.from ?? 0) : amount;
    sum += (end - BigInt(band.from)) * BigInt(band.rate);
  });
  return rounded(sum, 10_000n);
}

const inside = (content: ProgramContent, outer: string, inner: string): boolean => {
  for (let at: string | null = inner; at !== null; ) {
    if (at === outer) return true;
    const id: string = at;
    at = content.regions.find((r) => r.id === id)?.parentId ?? null;
  }
  return false;
};

type Kept = { readonly sale: Deal; readonly shares: { actorId: string; amount: bigint }[] };

/** What a program pays. @param tierOf id of a partner's tier in a month */
export function plainPayments(
  program: Program,
  content: ProgramContent,
  tierOf: (actorId: string, month: number) => string | null,
): { lines: PlainLine[]; sellers: Purse; mdf: Purse; paid: Purse; carried: Purse } {
  const { first, last } = span(content);
  const monthOf = (iso: string): number => monthNumber(iso, content.calendar);
  const length = { month: 1, quarter: 3, year: 12 }[program.payPeriod];
  const periodOf = (month: number): number => Math.floor(month / length);
  const policy = (topic: string, key: string): number | null =>
    content.clauses
      .filter((c) => c.included && c.topic === topic)
      .flatMap((c) => c.parameters)
      .find((p) => p.key === key)?.value ?? null;

  const rules = <K extends RuleKind>(kind: K): RuleOf<K>[] =>
    program.rules.filter((r): r is RuleOf<K> => r.kind === kind);
  const place = (r: CommissionRule, d: Pick<Deal, 'product' | 'regionId'>): boolean =>
    (r.products.length === 0 || (d.product !== null && r.products.map(fold).includes(fold(d.product)))) &&
    (r.regionIds.length === 0 ||
      (d.regionId !== null && r.regionIds.some((o) => inside(content, o, d.regionId ?? ''))));
  const time = (r: CommissionRule, day: string, tier: string | null): boolean =>
    (r.from === null || r.from <= day) &&
    (r.to === null || day <= r.to) &&
    (r.tierIds.length === 0 || (tier !== null && r.tierIds.includes(tier)));

  const lines: PlainLine[] = [];
  const sellers: Purse = new Map();
  const mdf: Purse = new Map();
  const say = (
    actorId: string,
    month: number,
    step: string,
    amount: bigint,
    ruleId: string | null,
    dealId: string | null,
  ): void => {
    if (amount !== 0n) lines.push({ actorId, month, step, ruleId, dealId, amount });
  };

  for (const actorId of registered(content)) {
    const all = countedDeals(content).filter((d) => d.actorId === actorId);
    const sales = all.filter((d) => d.returnOf === null);
    const joined = content.actors.find((a) => a.id === actorId)?.joined ?? null;
    const tierOn = (d: Deal): string | null => tierOf(actorId, monthOf(d.closedOn));
    const fitting = (r: CommissionRule, d: Deal): boolean => place(r, d) && time(r, d.closedOn, tierOn(d));
    const period = (d: Deal): number => periodOf(monthOf(d.closedOn));
    /** Sales of the same period before one. */
    const earlier = (d: Deal): Deal[] =>
      sales.slice(0, sales.indexOf(d)).filter((s) => period(s) === period(d));
    const total = (deals: readonly Deal[]): bigint => deals.reduce((s, d) => s + BigInt(d.amount), 0n);

    const goal = (r: RuleOf<'accelerator'> | RuleOf<'bonus'>, at: number): bigint | null => {
      if (r.target.kind === 'amount') return BigInt(r.target.amount);
      const before = at - 12 / length;
      const begins = before * length;
      const wholly = begins >= first || (joined !== null && monthOf(joined) >= first);
      if (!wholly || before < periodOf(first)) return null;
      const sum = total(sales.filter((s) => period(s) === before && place(r, s)));
      const target = sum + rounded(sum * BigInt(r.target.growth), 10_000n);
      return sum > 0n && target > 0n ? target : null;
    };
    const baseOf = (d: Deal) =>
      program.rules.find(
        (r): r is RuleOf<'flat' | 'marginal' | 'slab'> =>
          (r.kind === 'flat' || r.kind === 'marginal' || r.kind === 'slab') && fitting(r, d),
      );
    const acceleratorOf = (d: Deal) =>
      rules('accelerator').find((r) => fitting(r, d) && goal(r, period(d)) !== null);
    const fundOf = (d: Deal) => rules('mdf').find((r) => fitting(r, d));

    /** What stands in line for a cap, by period. */
    const capEntries: { cap: string; period: number; owed: bigint; revenue: bigint; paid: bigint }[] = [];
    const capCut = (
      cap: RuleOf<'cap'> | undefined,
      at: number,
      owed: bigint,
      revenue: bigint,
    ): { pay: bigint; line: bigint } => {
      if (!cap) return { pay: owed, line: 0n };
      const before = capEntries.filter((e) => e.cap === cap.id && e.period === at);
      const paid = before.reduce((s, e) => s + e.paid, 0n);
      const all = before.reduce((s, e) => s + e.owed, owed);
      const limit = rate(
        cap.limit,
        before.reduce((s, e) => s + e.revenue, revenue),
      );
      const reached = [all, limit].toSorted((a, b) => (a < b ? -1 : 1))[0] ?? 0n;
      const pay = reached > paid ? reached - paid : 0n;
      capEntries.push({ cap: cap.id, period: at, owed, revenue, paid: pay });
      return { pay, line: pay - owed };
    };

    const kept: Kept[] = [];
    const keptByPeriod = new Map<number, bigint>();
    for (let month = first; month <= last; month++) {
      const tier = tierOf(actorId, month);
      for (const d of all.filter((one) => monthOf(one.closedOn) === month)) {
        if (d.returnOf !== null) {
          const sold = sales.find((s) => s.id === d.returnOf);
          if (!sold || sold.amount === 0) continue;
          const ruled = (back: Deal) =>
            rules('clawback')
              .map((r) => ({ r, days: r.windowDays ?? policy('other', 'clawbackDays') }))
              .filter(({ days }) => days !== null)
              .find(({ r }) => place(r, sold) && time(r, back.closedOn, tierOn(back)));
          const counts = (back: Deal): boolean => {
            const rule = ruled(back);
            return rule !== undefined && back.closedOn <= later(sold.closedOn, rule.days ?? 0);
          };
          if (!counts(d)) continue;
          const least = (a: bigint): bigint => (a < BigInt(sold.amount) ? a : BigInt(sold.amount));
          const sofar = all.slice(0, all.indexOf(d)).filter((b) => b.returnOf === sold.id && counts(b));
          const [before, after] = [least(total(sofar)), least(total([...sofar, d]))];
          for (const share of kept.find((k) => k.sale === sold)?.shares ?? []) {
            const back = (upTo: bigint): bigint => rounded(share.amount * upTo, BigInt(sold.amount));
            say(share.actorId, month, 'clawback', back(before) - back(after), ruled(d)?.r.id ?? null, d.id);
          }
          continue;
        }
        const amount = BigInt(d.amount);
        const rule = baseOf(d);
        let base = 0n;
        if (rule?.kind === 'flat') base = rounded(amount * BigInt(rule.rate), 10_000n);
        else if (rule) {
          const before = rule.basis === 'deal' ? 0n : total(earlier(d).filter((s) => baseOf(s) === rule));
          base = bandPay(rule.kind, rule.bands, before + amount) - bandPay(rule.kind, rule.bands, before);
          if (rule.basis === 'deal') base = bandPay(rule.kind, rule.bands, amount);
        }
        say(actorId, month, 'base', base, rule?.id ?? null, d.id);

        let uplift = 0n;
        for (const r of rules('uplift')) {
          const days = r.windowDays ?? policy('deal-registration', 'windowDays');
          if (days === null || d.registeredOn === null || d.registeredOn > d.closedOn) continue;
          if (d.closedOn > later(d.registeredOn, days - 1) || !fitting(r, d)) continue;
          const line = rounded(amount * BigInt(r.points), 10_000n);
          say(actorId, month, 'uplift', line, r.id, d.id);
          uplift += line;
        }
        let spiff = 0n;
        for (const r of rules('spiff')) {
          if (d.amount < r.minimum || !fitting(r, d)) continue;
          say(actorId, month, 'spiff', rate(r.reward, amount), r.id, d.id);
          spiff += rate(r.reward, amount);
        }
        let extra = 0n;
        const faster = acceleratorOf(d);
        if (faster) {
          const target = goal(faster, period(d)) ?? 0n;
          const before = total(earlier(d).filter((s) => acceleratorOf(s) === faster));
          const beyond = (n: bigint): bigint => (n > target ? n - target : 0n);
          const above = beyond(before + amount) - beyond(before);
          if (above > 0n)
            extra = rounded((base + uplift) * BigInt(faster.factor - 10_000) * above, 10_000n * amount);
          say(actorId, month, 'accelerator', extra, faster.id, d.id);
        }
        const fund = fundOf(d);
        if (fund) {
          const sofar = sales
            .slice(0, sales.indexOf(d))
            .filter(
              (s) => Math.floor(monthOf(s.closedOn) / 12) === Math.floor(month / 12) && fundOf(s) === fund,
            );
          const accrued = (of: bigint): bigint => {
            const share = rounded(of * BigInt(fund.rate), 10_000n);
            return fund.yearly !== null && share > BigInt(fund.yearly) ? BigInt(fund.yearly) : share;
          };
          put(mdf, actorId, month, accrued(total(sofar) + amount) - accrued(total(sofar)));
        }

        const cap = rules('cap').find((r) => fitting(r, d));
        const { pay, line } = capCut(cap, period(d), base + uplift + spiff + extra, amount);
        say(actorId, month, 'cap', line, cap?.id ?? null, d.id);

        let parts: readonly { actorId: string | null; share: number }[] = d.parts;
        let splitId: string | null = null;
        if (parts.length === 0 && d.coSold) {
          const r = rules('split').find((s) => fitting(s, d));
          const share =
            r?.partner ?? (rules('split').length === 0 ? policy('split-commission', 'partnerShare') : null);
          splitId = r?.id ?? null;
          if (share !== null) parts = [{ actorId: null, share: 10_000 - share }];
        }
        // The partner has what the others leave; a bound between two parts is rounded, a part is what lies between two.
        const given = parts.map((p, i) => {
          const taken = parts.slice(0, i).reduce((s, q) => s + q.share, 0);
          return Math.max(0, Math.min(p.share, 10_000 - taken));
        });
        const bound = (n: number): bigint => rounded(pay * BigInt(n), 10_000n);
        let reached = 10_000 - given.reduce((a, b) => a + b, 0);
        const own = bound(reached);
        say(actorId, month, 'split', own - pay, splitId, d.id);
        const shares = [{ actorId, amount: own }];
        parts.forEach((p, i) => {
          const next = reached + (given[i] ?? 0);
          const share = bound(next) - bound(reached);
          reached = next;
          if (p.actorId === null || !registered(content).includes(p.actorId))
            put(sellers, actorId, month, share);
          else {
            say(p.actorId, month, 'received', share, splitId, d.id);
            shares.push({ actorId: p.actorId, amount: share });
          }
        });
        kept.push({ sale: d, shares });
        keptByPeriod.set(period(d), (keptByPeriod.get(period(d)) ?? 0n) + own);
      }

      if (periodOf(month + 1) === periodOf(month)) continue;
      const at = periodOf(month);
      const end = lastDay(month, content.calendar);
      const inPeriod = sales.filter((s) => period(s) === at);
      const bonus = rules('bonus').find((r) => {
        const target = goal(r, at);
        return (
          time(r, end, tier) && target !== null && total(inPeriod.filter((s) => fitting(r, s))) >= target
        );
      });
      if (bonus) {
        const amount = rate(bonus.reward, total(inPeriod.filter((s) => fitting(bonus, s))));
        const cap = rules('cap').find(
          (r) => r.products.length === 0 && r.regionIds.length === 0 && time(r, end, tier),
        );
        const { pay, line } = capCut(cap, at, amount, 0n);
        say(actorId, month, 'bonus', amount, bonus.id, null);
        say(actorId, month, 'cap', line, cap?.id ?? null, null);
        keptByPeriod.set(at, (keptByPeriod.get(at) ?? 0n) + pay);
      }
      const floor = rules('floor').find(
        (r) => time(r, end, tier) && total(inPeriod.filter((s) => place(r, s))) > 0n,
      );
      const missing = floor ? BigInt(floor.amount) - (keptByPeriod.get(at) ?? 0n) : 0n;
      if (floor && missing > 0n) say(actorId, month, 'floor', missing, floor.id, null);
    }
  }

  for (const a of content.adjustments) {
    const month = monthOf(a.on);
    if (registered(content).includes(a.actorId) && month >= first && month <= last)
      say(a.actorId, month, 'adjustment', BigInt(a.amount), a.id, null);
  }

  const paid: Purse = new Map();
  const carried: Purse = new Map();
  for (const actorId of registered(content)) {
    let owed = 0n;
    for (let month = first; month <= last; month++) {
      const sum = lines
        .filter((l) => l.actorId === actorId && l.month === month)
        .reduce((s, l) => s + l.amount, owed);
      put(paid, actorId, month, sum > 0n ? sum : 0n);
      owed = sum < 0n ? sum : 0n;
      put(carried, actorId, month, owed);
    }
  }
  return { lines, sellers, mdf, paid, carried };
}
