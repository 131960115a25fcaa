import { fold } from '#shared/locale/index.ts';
import { proportion } from './amount.ts';
import type { Condition } from './condition.ts';
import { type History, revenueBetween } from './history.ts';
import { dayNumber, lastDayOf, monthOrdinal, startDayOf } from './months.ts';

/** A metric by partner and month (`[partner · months + month]`), in its unit; not a number where nothing is known. */
export type MetricColumn = Float64Array;

/** Columns do not depend on thresholds: counted once for a history, they serve every program and every change of one. */
const known = new WeakMap<History, Map<string, MetricColumn>>();
const gates = new WeakMap<History, Map<string, Uint8Array>>();

function once<T>(kept: WeakMap<History, Map<string, T>>, history: History, key: string, make: () => T): T {
  const columns = kept.get(history) ?? new Map<string, T>();
  kept.set(history, columns);
  const column = columns.get(key) ?? make();
  columns.set(key, column);
  return column;
}

/** The column of a condition's metric. Sums count what the history holds of the window. */
export function metricColumn(history: History, condition: Condition): MetricColumn {
  const { metric, windowMonths, kpiId, certificateId } = condition;
  switch (metric) {
    case 'revenue':
      return once(known, history, `revenue ${windowMonths}`, () =>
        byMonth(history, (p, m) =>
          hasDeals(history, p) ? revenueBetween(history, p, m + 1 - windowMonths, m + 1) : Number.NaN,
        ),
      );
    case 'growth':
      return once(known, history, `growth ${windowMonths}`, () =>
        byMonth(history, (p, m) => growth(history, p, m + 1, windowMonths)),
      );
    case 'deals':
    case 'registered-deals':
    case 'new-customers':
      return once(known, history, `${metric} ${windowMonths}`, () => counts(history, metric, windowMonths));
    case 'tenure':
      return once(known, history, metric, () => {
        const { grid, partners } = history;
        const joined = partners.map((a) =>
          a.joined === null ? Number.NaN : monthOrdinal(a.joined, grid.calendar),
        );
        return byMonth(history, (p, m) => Math.max(0, grid.first + m - (joined[p] ?? Number.NaN)));
      });
    case 'certified-people':
      return once(known, history, metric, () => certifiedPeople(history));
    case 'certificate':
      return once(known, history, `certificate ${certificateId}`, () =>
        history.content.holdings.length === 0
          ? byMonth(history, () => Number.NaN)
          : Float64Array.from(holders(history, certificateId ?? '')),
      );
    case 'kpi':
      return once(known, history, `kpi ${kpiId} ${windowMonths}`, () =>
        lastKpiValue(history, kpiId, windowMonths),
      );
    default:
      return metric satisfies never;
  }
}

/** 1 by partner and month where a certificate is held and valid on the month's last day. */
export const gateColumn = (history: History, certificateId: string): Uint8Array =>
  once(gates, history, certificateId, () =>
    Uint8Array.from(holders(history, certificateId), (n) => Math.min(n, 1)),
  );

function byMonth(history: History, value: (partner: number, month: number) => number): MetricColumn {
  const months = history.grid.count;
  const column = new Float64Array(history.partnerIds.length * months);
  for (let p = 0; p < history.partnerIds.length; p++)
    for (let m = 0; m < months; m++) column[p * months + m] = value(p, m);
  return column;
}

const hasDeals = ({ firstDeal }: History, partner: number): boolean =>
  (firstDeal[partner + 1] ?? 0) > (firstDeal[partner] ?? 0);

/** Basis points by which the revenue of a window is above that of the window before. */
function growth(history: History, partner: number, to: number, windowMonths: number): number {
  const from = to - windowMonths;
  if (from < windowMonths) return Number.NaN;
  const before = revenueBetween(history, partner, from - windowMonths, from);
  if (before <= 0) return Number.NaN;
  return proportion(revenueBetween(history, partner, from, to) - before, 10_000, before);
}

/** Sales in a window: all, those registered before, or those that were the first of their customer. */
function counts(
  history: History,
  metric: 'deals' | 'registered-deals' | 'new-customers',
  windowMonths: number,
): MetricColumn {
  const { deals, firstDeal, grid } = history;
  const before = new Float64Array(grid.count + 1);
  const customers = new Set<string>();
  const folded = new Map<string, string>();
  const customerOf = (deal: number): string => {
    const word = deals.source[deal]?.customer ?? '';
    const plain = folded.get(word) ?? fold(word);
    folded.set(word, plain);
    return plain;
  };
  const countsIn = (deal: number): boolean => {
    if (metric === 'deals') return true;
    if (metric === 'registered-deals') {
      const registered = deals.registered[deal] ?? -1;
      return registered >= 0 && registered <= (deals.day[deal] ?? 0);
    }
    const customer = customerOf(deal);
    if (customer === '' || customers.has(customer)) return false;
    customers.add(customer);
    return true;
  };
  const column = new Float64Array(history.partnerIds.length * grid.count).fill(Number.NaN);
  for (let p = 0; p < history.partnerIds.length; p++) {
    if (!hasDeals(history, p)) continue;
    before.fill(0);
    customers.clear();
    for (let d = firstDeal[p] ?? 0; d < (firstDeal[p + 1] ?? 0); d++) {
      const at = (deals.month[d] ?? 0) + 1;
      if ((deals.returnOf[d] ?? -1) < 0 && countsIn(d)) before[at] = (before[at] ?? 0) + 1;
    }
    for (let m = 1; m <= grid.count; m++) before[m] = (before[m] ?? 0) + (before[m - 1] ?? 0);
    for (let m = 0; m < grid.count; m++)
      column[p * grid.count + m] = (before[m + 1] ?? 0) - (before[Math.max(0, m + 1 - windowMonths)] ?? 0);
  }
  return column;
}

/** How many holdings of a certificate are valid on a month's last day, by partner and month. */
function holders(history: History, certificateId: string): Uint16Array {
  const { grid, indexOf } = history;
  const column = new Uint16Array(history.partnerIds.length * grid.count);
  for (const h of history.content.holdings) {
    const partner = indexOf.get(h.actorId);
    if (partner === undefined || h.certificateId !== certificateId) continue;
    const [from, to] = validity(h);
    for (let m = 0; m < grid.count; m++) {
      const day = lastDayOf(grid, m);
      const at = partner * grid.count + m;
      if (from <= day && day <= to) column[at] = (column[at] ?? 0) + 1;
    }
  }
  return column;
}

const validity = (h: { readonly earnedOn: string; readonly expiresOn: string | null }): [number, number] => [
  dayNumber(h.earnedOn),
  h.expiresOn === null ? Number.POSITIVE_INFINITY : dayNumber(h.expiresOn),
];

/** Different people with any valid training certificate. */
function certifiedPeople(history: History): MetricColumn {
  const { grid, indexOf, content } = history;
  if (content.holdings.length === 0) return byMonth(history, () => Number.NaN);
  const training = new Set(content.certificates.filter((c) => c.kind === 'training').map((c) => c.id));
  const held: { person: string; from: number; to: number }[][] = history.partnerIds.map(() => []);
  for (const h of content.holdings) {
    if (!training.has(h.certificateId)) continue;
    const [from, to] = validity(h);
    held[indexOf.get(h.actorId) ?? -1]?.push({ person: fold(h.person), from, to });
  }
  return byMonth(history, (p, m) => {
    const own = held[p] ?? [];
    if (own.length === 0) return 0;
    const day = lastDayOf(grid, m);
    return new Set(own.filter((h) => h.from <= day && day <= h.to).map((h) => h.person)).size;
  });
}

/** The value of the latest day in the window; of two on one day the one with the larger id. */
function lastKpiValue(history: History, kpiId: string | null, windowMonths: number): MetricColumn {
  const { grid, indexOf, content } = history;
  const column = new Float64Array(history.partnerIds.length * grid.count).fill(Number.NaN);
  const values: { day: number; value: number }[][] = history.partnerIds.map(() => []);
  const ordered = content.kpiValues
    .filter((v) => v.kpiId === kpiId)
    .toSorted((a, b) => (a.on < b.on || (a.on === b.on && a.id < b.id) ? -1 : 1));
  for (const v of ordered)
    values[indexOf.get(v.actorId) ?? -1]?.push({ day: dayNumber(v.on), value: v.value });
  values.forEach((own, p) => {
    for (let m = 0, next = 0; m < grid.count; m++) {
      while (next < own.length && (own[next]?.day ?? 0) <= lastDayOf(grid, m)) next++;
      const last = own[next - 1];
      if (last && last.day >= startDayOf(grid, m + 1 - windowMonths)) column[p * grid.count + m] = last.value;
    }
  });
  return column;
}
