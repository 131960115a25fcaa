import type { Deal } from './deal.ts';
import { type ExplainedLine, explainLine } from './explain-line.ts';
import { revenueBetween } from './history.ts';
import type { Ledger } from './ledger.ts';
import { paySteps } from './pay.ts';

/** A line of a statement: how it was computed, on which deal, or why it stands there. */
export interface StatementLine extends ExplainedLine {
  readonly dealId: string | null;
  readonly adjustmentId: string | null;
}

/** One month of a partner's statement; money in minor units. */
export interface StatementMonth {
  readonly month: number;
  /** First day, ISO. */
  readonly start: string;
  readonly tierId: string | null;
  /** Net revenue, returns taken off. */
  readonly revenue: number;
  /** What was owed back from before; never above zero. */
  readonly carriedIn: number;
  readonly lines: readonly StatementLine[];
  /** The lines together. */
  readonly sum: number;
  readonly paid: number;
  /** What is owed back and carried on; never above zero. */
  readonly carriedOut: number;
  /** What accrued in the marketing fund; it is not paid out with the commission. */
  readonly mdf: number;
  /** What the client's own sellers got of the partner's split deals. */
  readonly sellers: number;
}

/** What a partner is paid, line by line. `carriedIn` + lines = `paid` + `carriedOut`, in each month and over all. */
export interface Statement {
  readonly partnerId: string;
  readonly months: readonly StatementMonth[];
  /** The deals that the lines speak of. */
  readonly deals: readonly Deal[];
  readonly revenue: number;
  readonly sum: number;
  readonly paid: number;
  readonly mdf: number;
  readonly carriedIn: number;
  readonly carriedOut: number;
}

/**
 * The statement of one partner over some months of a ledger (F5), every line with what explains it.
 *
 * @param from,to first and last month of the ledger's grid
 * @returns null for a partner that is not in the register
 */
export function statement(
  ledger: Ledger,
  partnerId: string,
  from = 0,
  to = ledger.history.grid.count - 1,
): Statement | null {
  const { program, history, payments, tiers } = ledger;
  const partner = history.indexOf.get(partnerId);
  if (partner === undefined) return null;
  const { months } = payments;
  const rules = new Map(program.rules.map((r) => [r.id, r]));
  const deals = new Map<string, Deal>();
  const linesOf = new Map<number, StatementLine[]>();
  for (const line of ledger.lines) {
    if (line.partner !== partner || line.month < from || line.month > to) continue;
    const deal = line.deal < 0 ? null : (history.deals.source[line.deal] ?? null);
    if (deal) deals.set(deal.id, deal);
    const adjustment = line.step === 'adjustment';
    const shared = line.step === 'split' || line.step === 'received';
    const named = shared && deal !== null && deal.parts.length > 0;
    const explained = explainLine(line, rules.get(line.ruleId ?? ''));
    const list = linesOf.get(line.month) ?? [];
    list.push({
      ...explained,
      ruleId: adjustment ? null : line.ruleId,
      share: named
        ? line.step === 'split'
          ? 10_000 - deal.parts.reduce((sum, p) => sum + p.share, 0)
          : (deal.parts.find((p) => p.actorId === partnerId)?.share ?? null)
        : line.step === 'split'
          ? (explained.share ?? history.policy.partnerShare)
          : null,
      dealId: deal?.id ?? null,
      adjustmentId: adjustment ? line.ruleId : null,
    });
    linesOf.set(line.month, list);
  }
  const result: StatementMonth[] = [];
  for (let month = Math.max(0, from); month <= Math.min(to, months - 1); month++) {
    const at = partner * months + month;
    const lines = (linesOf.get(month) ?? []).toSorted(byDealThenStep(deals));
    result.push({
      month,
      start: history.grid.starts[month] ?? '',
      tierId: program.tiers[tiers[at] ?? -1]?.id ?? null,
      revenue: revenueBetween(history, partner, month, month + 1),
      carriedIn: month === 0 ? 0 : (payments.carried[at - 1] ?? 0),
      lines,
      sum: lines.reduce((sum, l) => sum + l.amount, 0),
      paid: payments.paid[at] ?? 0,
      carriedOut: payments.carried[at] ?? 0,
      mdf: payments.mdf[at] ?? 0,
      sellers: payments.sellers[at] ?? 0,
    });
  }
  const total = (of: (m: StatementMonth) => number): number => result.reduce((sum, m) => sum + of(m), 0);
  return {
    partnerId,
    months: result,
    deals: [...deals.values()],
    revenue: total((m) => m.revenue),
    sum: total((m) => m.sum),
    paid: total((m) => m.paid),
    mdf: total((m) => m.mdf),
    carriedIn: result[0]?.carriedIn ?? 0,
    carriedOut: result.at(-1)?.carriedOut ?? 0,
  };
}

/** Deal by deal as they closed, the steps of F5 within each; then what belongs to the whole period. */
const byDealThenStep =
  (deals: ReadonlyMap<string, Deal>) =>
  (a: StatementLine, b: StatementLine): number => {
    const day = (l: StatementLine): string => deals.get(l.dealId ?? '')?.closedOn ?? '9999';
    const [x, y] = [day(a) + (a.dealId ?? ''), day(b) + (b.dealId ?? '')];
    return (x < y ? -1 : x > y ? 1 : 0) || paySteps.indexOf(a.step) - paySteps.indexOf(b.step);
  };

/** What a program pays by partner and month; money in minor units. */
export interface PaymentTable {
  /** First day of each month, ISO. */
  readonly starts: readonly string[];
  readonly rows: readonly PaymentRow[];
  /** By month, and all together. */
  readonly totals: readonly number[];
  readonly total: number;
  readonly revenue: number;
  readonly mdf: number;
  /** What is owed back at the end; never above zero. */
  readonly carried: number;
  readonly sellers: number;
}
export interface PaymentRow {
  readonly partnerId: string;
  readonly paid: readonly number[];
  readonly total: number;
  readonly revenue: number;
  /** What is owed back at the end; never above zero. */
  readonly carried: number;
  readonly mdf: number;
}

/**
 * The table of all partners with a deal or a payment line in its months; its rows and columns sum to the same total.
 *
 * @param last so many of the last months; all by default
 */
export function paymentTable(ledger: Ledger, last = ledger.payments.months): PaymentTable {
  const { history, payments } = ledger;
  const { months } = payments;
  const from = Math.max(0, months - last);
  const shown = <T extends Float64Array>(column: T, partner: number): Float64Array =>
    column.subarray(partner * months + from, (partner + 1) * months);
  const added = (values: Float64Array): number => values.reduce((all, v) => all + v, 0);
  const rows = history.partnerIds.flatMap((partnerId, partner): PaymentRow[] => {
    const paid = [...shown(payments.paid, partner)];
    const revenue = revenueBetween(history, partner, from, months);
    const carried = payments.carried[(partner + 1) * months - 1] ?? 0;
    const total = paid.reduce((all, v) => all + v, 0);
    if (revenue === 0 && total === 0 && carried === 0) return [];
    return [{ partnerId, paid, total, revenue, carried, mdf: added(shown(payments.mdf, partner)) }];
  });
  const sum = (of: (row: PaymentRow) => number): number => rows.reduce((all, row) => all + of(row), 0);
  return {
    starts: history.grid.starts.slice(from, months),
    rows,
    totals: Array.from({ length: months - from }, (_, m) => sum((r) => r.paid[m] ?? 0)),
    total: sum((r) => r.total),
    revenue: sum((r) => r.revenue),
    mdf: sum((r) => r.mdf),
    carried: sum((r) => r.carried),
    sellers: history.partnerIds.reduce((all, _, partner) => all + added(shown(payments.sellers, partner)), 0),
  };
}
