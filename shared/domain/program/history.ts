import type { Actor } from '../ecosystem/actor.ts';
import type { Region } from '../ecosystem/region.ts';
import { type RegionTree, regionTree } from '../ecosystem/region-tree.ts';
import type { Kpi } from '../library/kpi.ts';
import { shareOf } from './amount.ts';
import type { Certificate, Holding } from './catalogue.ts';
import { type PolicyClause, policyValue } from './clause.ts';
import type { Adjustment, Deal, KpiValue } from './deal.ts';
import { dayNumber, type MonthGrid, monthAt, monthsBetween, type ProgramCalendar } from './months.ts';

/** What a program is tried on, as it stands in the workspace. */
export interface ProgramContent {
  readonly actors: readonly Actor[];
  readonly regions: readonly Region[];
  readonly kpis: readonly Kpi[];
  readonly certificates: readonly Certificate[];
  readonly holdings: readonly Holding[];
  readonly deals: readonly Deal[];
  readonly kpiValues: readonly KpiValue[];
  readonly adjustments: readonly Adjustment[];
  readonly clauses: readonly PolicyClause[];
  readonly calendar: ProgramCalendar;
}

/** Parameters of the policy that programs fall back on; null where no clause sets them. */
export interface PolicyDefaults {
  readonly windowDays: number | null;
  readonly clawbackDays: number | null;
  readonly partnerShare: number | null;
}

/** The client's history, sorted and counted once, on which any number of programs is replayed. */
export interface History {
  readonly content: ProgramContent;
  readonly grid: MonthGrid;
  readonly policy: PolicyDefaults;
  readonly tree: RegionTree;
  /** The partners of the register, by their codes. */
  readonly partners: readonly Actor[];
  readonly partnerIds: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** By partner, the place of its first deal in the columns, and behind the last partner's. */
  readonly firstDeal: Int32Array;
  readonly deals: DealColumns;
  /** Net revenue by partner and month, summed up: `[partner · (months + 1) + month]` is the sum of all months before. */
  readonly revenueBefore: Float64Array;
  /** The words of `product` and `regionId` in the columns. */
  readonly products: readonly string[];
  readonly regionIds: readonly string[];
}

/** Deals by partner, then day, sales before returns, then id. */
export interface DealColumns {
  readonly count: number;
  readonly source: readonly Deal[];
  readonly month: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** Place of the deal of which this is the return; −1 for a sale. */
  readonly returnOf: Int32Array;
  /** −1: never registered. */
  readonly registered: Int32Array;
  /** −1: none. */
  readonly product: Int32Array;
  readonly region: Int32Array;
  readonly coSold: Uint8Array;
  /** 1 where the deal itself names who else has a part in it. */
  readonly parted: Uint8Array;
}

/**
 * Prepares a history. Only partners of the register count; deals of others, and returns of deals that are not there or
 * closed later, are left out.
 *
 * @param until the months reach at least to the one that holds this day; else to the last deal
 */
export function historyOf(content: ProgramContent, until?: string): History {
  const partners = content.actors
    .filter((a) => a.status !== null && a.type !== 'client')
    .toSorted((a, b) => compare(a.code, b.code));
  const indexOf = new Map(partners.map((p, i) => [p.id, i]));
  const known = new Map(content.deals.map((d) => [d.id, d]));
  const perPartner: Deal[][] = partners.map(() => []);
  let first = until;
  let last = until;
  for (const deal of content.deals) {
    const own = perPartner[indexOf.get(deal.actorId) ?? -1];
    if (!own || (deal.returnOf !== null && !isReturn(deal, known))) continue;
    own.push(deal);
    if (first === undefined || deal.closedOn < first) first = deal.closedOn;
    if (last === undefined || deal.closedOn > last) last = deal.closedOn;
  }
  const source = perPartner.flatMap((own) => own.sort(inOrder));
  const grid = monthsBetween(content.calendar, first ?? '2026-01-01', last ?? '2026-01-01');
  const products = [...new Set(source.flatMap((d) => d.product ?? []))].sort();
  const regionIds = [...new Set(source.flatMap((d) => d.regionId ?? []))].sort();
  const deals = columnsOf(source, grid, products, regionIds);
  const firstDeal = new Int32Array(partners.length + 1);
  perPartner.forEach((own, p) => {
    firstDeal[p + 1] = (firstDeal[p] ?? 0) + own.length;
  });
  return {
    content,
    grid,
    policy: {
      windowDays: policyValue(content.clauses, 'deal-registration', 'windowDays'),
      clawbackDays: policyValue(content.clauses, 'other', 'clawbackDays'),
      partnerShare: policyValue(content.clauses, 'split-commission', 'partnerShare'),
    },
    tree: regionTree(content.regions),
    partners,
    partnerIds: partners.map((p) => p.id),
    indexOf,
    firstDeal,
    deals,
    revenueBefore: summedRevenue(deals, firstDeal, partners.length, grid.count),
    products,
    regionIds,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: Deal, b: Deal): number =>
  compare(a.closedOn, b.closedOn) ||
  Number(a.returnOf !== null) - Number(b.returnOf !== null) ||
  compare(a.id, b.id);

/** A return belongs to a sale of the same partner that was closed by then. */
const isReturn = (deal: Deal, known: ReadonlyMap<string, Deal>): boolean => {
  const sale = known.get(deal.returnOf ?? '');
  return (
    sale !== undefined &&
    sale.returnOf === null &&
    sale.actorId === deal.actorId &&
    sale.closedOn <= deal.closedOn
  );
};

function columnsOf(
  source: readonly Deal[],
  grid: MonthGrid,
  products: readonly string[],
  regionIds: readonly string[],
): DealColumns {
  const placeOf = new Map(source.map((d, i) => [d.id, i]));
  const productOf = new Map(products.map((p, i) => [p, i]));
  const regionOf = new Map(regionIds.map((r, i) => [r, i]));
  const ints = (value: (d: Deal) => number) => {
    const column = new Int32Array(source.length);
    source.forEach((d, i) => {
      column[i] = value(d);
    });
    return column;
  };
  const day = ints((d) => dayNumber(d.closedOn));
  return {
    count: source.length,
    source,
    month: day.map((d) => monthAt(grid, d)),
    day,
    amount: Float64Array.from(source, (d) => d.amount),
    returnOf: ints((d) => (d.returnOf === null ? -1 : (placeOf.get(d.returnOf) ?? -1))),
    registered: ints((d) => (d.registeredOn === null ? -1 : dayNumber(d.registeredOn))),
    product: ints((d) => (d.product === null ? -1 : (productOf.get(d.product) ?? -1))),
    region: ints((d) => (d.regionId === null ? -1 : (regionOf.get(d.regionId) ?? -1))),
    coSold: Uint8Array.from(source, (d) => (d.coSold ? 1 : 0)),
    parted: Uint8Array.from(source, (d) => (d.parts.length > 0 ? 1 : 0)),
  };
}

function summedRevenue(
  deals: DealColumns,
  firstDeal: Int32Array,
  partners: number,
  months: number,
): Float64Array {
  const sums = new Float64Array(partners * (months + 1));
  for (let p = 0; p < partners; p++) {
    const at = p * (months + 1);
    for (let d = firstDeal[p] ?? 0; d < (firstDeal[p + 1] ?? 0); d++) {
      const place = at + (deals.month[d] ?? 0) + 1;
      const amount = deals.amount[d] ?? 0;
      sums[place] = (sums[place] ?? 0) + ((deals.returnOf[d] ?? -1) < 0 ? amount : -amount);
    }
    for (let m = 1; m <= months; m++) sums[at + m] = (sums[at + m] ?? 0) + (sums[at + m - 1] ?? 0);
  }
  return sums;
}

/** Net revenue of a partner from one month up to, but without, another; minor units. */
export function revenueBetween(history: History, partner: number, from: number, to: number): number {
  const at = partner * (history.grid.count + 1);
  const clamp = (m: number): number => Math.min(history.grid.count, Math.max(0, m));
  return (history.revenueBefore[at + clamp(to)] ?? 0) - (history.revenueBefore[at + clamp(from)] ?? 0);
}

/** The same history with every amount at so many basis points of what it was: 12000 tries a fifth more. */
export function scaledHistory(history: History, revenue: number): History {
  if (revenue === 10_000) return history;
  const { firstDeal, partnerIds, grid } = history;
  const deals = { ...history.deals, amount: history.deals.amount.map((a) => shareOf(a, revenue)) };
  return {
    ...history,
    deals,
    revenueBefore: summedRevenue(deals, firstDeal, partnerIds.length, grid.count),
  };
}

/** True where all that a partner did since it joined lies in the history, also from a month before it on. */
export function coveredFrom(history: History, partner: number, month: number): boolean {
  const joined = history.partners[partner]?.joined ?? null;
  return month >= 0 || (joined !== null && joined >= (history.grid.starts[0] ?? ''));
}
