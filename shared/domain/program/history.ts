import type { Actor } from '../ecosystem/actor.ts';
import type { Region } from '../ecosystem/region.ts';
import type { Kpi } from '../library/kpi.ts';
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

/** Deals by partner, then day, then id; returns stand among them. */
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
}

/**
 * Prepares a history. Only partners of the register count; deals of others, and returns of deals that are not there,
 * are left out.
 *
 * @param until the months reach at least to the one that holds this day; else to the last deal
 */
export function historyOf(content: ProgramContent, until?: string): History {
  const partners = content.actors
    .filter((a) => a.status !== null && a.type !== 'client')
    .toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const indexOf = new Map(partners.map((p, i) => [p.id, i]));
  const sorted = content.deals
    .filter((d) => indexOf.has(d.actorId))
    .toSorted(
      (a, b) =>
        (indexOf.get(a.actorId) ?? 0) - (indexOf.get(b.actorId) ?? 0) ||
        compare(a.closedOn, b.closedOn) ||
        compare(a.id, b.id),
    );
  const known = new Map(sorted.map((d) => [d.id, d]));
  const source = sorted.filter((d) => d.returnOf === null || isReturn(d, known));
  const days = [...source.map((d) => d.closedOn), ...(until === undefined ? [] : [until])].sort();
  const first = days[0] ?? '2026-01-01';
  const last = days.at(-1) ?? first;
  const grid = monthsBetween(content.calendar, first, last);
  const products = [...new Set(source.flatMap((d) => d.product ?? []))].sort();
  const regionIds = [...new Set(source.flatMap((d) => d.regionId ?? []))].sort();
  const deals = columnsOf(source, grid, products, regionIds);
  const firstDeal = new Int32Array(partners.length + 1);
  for (const d of source) {
    const at = (indexOf.get(d.actorId) ?? 0) + 1;
    firstDeal[at] = (firstDeal[at] ?? 0) + 1;
  }
  for (let p = 1; p <= partners.length; p++) firstDeal[p] = (firstDeal[p] ?? 0) + (firstDeal[p - 1] ?? 0);
  return {
    content,
    grid,
    policy: {
      windowDays: policyValue(content.clauses, 'deal-registration', 'windowDays'),
      clawbackDays: policyValue(content.clauses, 'other', 'clawbackDays'),
      partnerShare: policyValue(content.clauses, 'split-commission', 'partnerShare'),
    },
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

/** A return belongs to a sale of the same partner. */
const isReturn = (deal: Deal, known: ReadonlyMap<string, Deal>): boolean => {
  const sale = known.get(deal.returnOf ?? '');
  return sale !== undefined && sale.returnOf === null && sale.actorId === deal.actorId;
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
  const ints = (value: (d: Deal) => number) => Int32Array.from(source, value);
  return {
    count: source.length,
    source,
    month: ints((d) => monthAt(grid, dayNumber(d.closedOn))),
    day: ints((d) => dayNumber(d.closedOn)),
    amount: Float64Array.from(source, (d) => d.amount),
    returnOf: ints((d) => (d.returnOf === null ? -1 : (placeOf.get(d.returnOf) ?? -1))),
    registered: ints((d) => (d.registeredOn === null ? -1 : dayNumber(d.registeredOn))),
    product: ints((d) => (d.product === null ? -1 : (productOf.get(d.product) ?? -1))),
    region: ints((d) => (d.regionId === null ? -1 : (regionOf.get(d.regionId) ?? -1))),
    coSold: Uint8Array.from(source, (d) => (d.coSold ? 1 : 0)),
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
