import { blankActor } from '../ecosystem/actor.ts';
import { readyProgram } from './compile.ts';
import type { Deal } from './deal.ts';
import { type ExplainedLine, explainLine } from './explain-line.ts';
import { historyOf, type ProgramContent } from './history.ts';
import { dayNumber, isoOfDay, monthGrid, type ProgramCalendar } from './months.ts';
import { type PayLine, payments } from './pay.ts';
import { type Program, payMonths } from './program.ts';

/** One deal as entered by hand; money in minor units. */
export interface DealCase {
  /** A tier of the program; null is none. */
  readonly tierId: string | null;
  readonly product: string | null;
  readonly regionId: string | null;
  readonly amount: number;
  readonly closedOn: string;
  readonly registeredOn: string | null;
  readonly coSold: boolean;
  /** Revenue of the pay period before this deal. */
  readonly before: number;
  /** Revenue of the same period a year ago, for targets of growth; null is unknown. */
  readonly yearAgo: number | null;
}

/** What one deal pays, step by step. */
export interface DealResult {
  readonly steps: readonly (ExplainedLine & {
    /** The lines until here, this one included. */
    readonly sum: number;
  })[];
  /** What the partner gets for the deal. */
  readonly partner: number;
  /** What the client's own seller gets. */
  readonly seller: number;
  /** What accrues in the marketing fund. */
  readonly mdf: number;
  /** Bonus and floor of the period, and what the cap takes of them, were the period to end with this deal. */
  readonly settled: readonly ExplainedLine[];
  /** Commission of the deal as a share of its amount, basis points; null for an amount of nought. */
  readonly share: number | null;
}

const who = 'partner';

/**
 * What a program pays for one deal: a history of that deal, and of one sale before it where the period or the year
 * before is to be counted, goes through the engine that pays the whole ledger (F5).
 */
export function calculateDeal(
  program: Program,
  content: Pick<ProgramContent, 'regions' | 'clauses' | 'calendar' | 'kpis' | 'certificates'>,
  given: DealCase,
): DealResult {
  const sale = (id: string, closedOn: string, amount: number): Deal => ({
    id,
    actorId: who,
    closedOn,
    customer: '',
    product: given.product,
    regionId: given.regionId,
    amount,
    returnOf: null,
    registeredOn: null,
    coSold: false,
    parts: [],
  });
  const deal: Deal = {
    ...sale('3', given.closedOn, given.amount),
    registeredOn: given.registeredOn,
    coSold: given.coSold,
  };
  const history = historyOf({
    ...content,
    actors: [{ ...blankActor, id: who, code: who, type: 'reseller', name: who, status: 'active' }],
    holdings: [],
    kpiValues: [],
    adjustments: [],
    deals: [
      ...(given.yearAgo ? [sale('1', aYearBefore(given.closedOn, content.calendar), given.yearAgo)] : []),
      ...(given.before > 0 ? [sale('2', given.closedOn, given.before)] : []),
      deal,
    ],
  });
  const tier = program.tiers.findIndex((t) => t.id === given.tierId);
  const ready = readyProgram(program, history);
  const own: PayLine[] = [];
  const months = history.grid.count;
  const at = history.deals.count - 1;
  const tiers = new Int8Array(months).fill(tier);
  const paid = payments(ready, history, tiers, { record: (line) => line.deal === at && own.push(line) });
  const rules = new Map(program.rules.map((r) => [r.id, r]));
  const explained = (line: PayLine): ExplainedLine => {
    const plain = explainLine(line, rules.get(line.ruleId ?? ''));
    return line.step === 'split' && plain.share === null
      ? { ...plain, share: history.policy.partnerShare }
      : plain;
  };
  let sum = 0;
  const steps = own.map((line) => {
    sum += line.amount;
    return { ...explained(line), sum };
  });
  const mdfBefore = mdfWithout(program, history.content, tier, deal.id);
  return {
    steps,
    partner: sum,
    seller: paid.sellers.reduce((all, v) => all + v, 0),
    mdf: paid.mdf.reduce((all, v) => all + v, 0) - mdfBefore,
    settled: settledLines(program, history.content, tier).map(explained),
    share: given.amount === 0 ? null : Math.round((sum / given.amount) * 10_000),
  };
}

/** What accrued before the deal. */
function mdfWithout(program: Program, content: ProgramContent, tier: number, dealId: string): number {
  const history = historyOf({ ...content, deals: content.deals.filter((d) => d.id !== dealId) });
  const tiers = new Int8Array(history.grid.count).fill(tier);
  return payments(readyProgram(program, history), history, tiers).mdf.reduce((all, v) => all + v, 0);
}

/** Bonus and floor at the end of the deal's period: the history is stretched to that period's last month. */
function settledLines(program: Program, content: ProgramContent, tier: number): PayLine[] {
  const last = content.deals.at(-1)?.closedOn ?? '';
  const history = historyOf(content, afterMonths(last, payMonths[program.payPeriod] - 1));
  const lines: PayLine[] = [];
  const deal = history.deals.count - 1;
  const month = history.deals.month[deal] ?? 0;
  payments(readyProgram(program, history), history, new Int8Array(history.grid.count).fill(tier), {
    record: (line) => line.deal < 0 && line.month >= month && lines.push(line),
  });
  return lines;
}

/** A day in the middle of the same month of the year before. */
const aYearBefore = (iso: string, calendar: ProgramCalendar): string =>
  isoOfDay((monthGrid(calendar, iso, 1).startDays[0] ?? 0) + 14 - 365);

/** A day at least so many months later. */
const afterMonths = (iso: string, months: number): string => isoOfDay(dayNumber(iso) + months * 31);
