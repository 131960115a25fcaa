import type { Condition } from './condition.ts';
import { type History, revenueBetween } from './history.ts';
import { dayNumber, lastDayOf, monthOrdinal } from './months.ts';

/** What a partner shows at the end of a month, counted from the history on demand. */
export interface MetricSource {
  /** The metric of a condition at a month's end, in its unit; null where nothing is known of it. */
  readonly value: (condition: Condition, partner: number, month: number) => number | null;
  /** True where being low is good: the condition holds at or below its threshold. */
  readonly lowIsGood: (condition: Condition) => boolean;
}

/**
 * Reads conditions from a history. Missing is never zero: a partner without a single deal has no revenue that could be
 * judged, growth needs revenue in the window before, certificates count once the workspace keeps any, and a window that
 * began before the history did, for a partner who was there, gives a value only where that alone is enough.
 *
 * @param today a partner without deals is judged by the revenue of its last twelve months as the register has it, in
 *   the month that holds this day; null judges by deals alone
 */
export function metricSource(history: History, today: string | null): MetricSource {
  const { content, grid, deals, firstDeal, partnerIds } = history;
  const actors = new Map(content.actors.map((a) => [a.id, a]));
  const training = new Set(content.certificates.filter((c) => c.kind === 'training').map((c) => c.id));
  const holdingsOf = grouped(history, content.holdings, (h) => ({
    certificateId: h.certificateId,
    person: h.person,
    from: dayNumber(h.earnedOn),
    to: h.expiresOn === null ? Number.POSITIVE_INFINITY : dayNumber(h.expiresOn),
  }));
  const kpisOf = grouped(history, content.kpiValues, (v) => ({
    kpiId: v.kpiId,
    day: dayNumber(v.on),
    value: v.value,
  }));
  const low = new Set(content.kpis.filter((k) => k.direction === 'down').map((k) => k.id));
  const present = today === null ? null : monthOrdinal(today, grid.calendar) - grid.first;
  const withDeals = (partner: number): boolean => (firstDeal[partner + 1] ?? 0) > (firstDeal[partner] ?? 0);

  /** Calls for every sale of the months, in their order. */
  const sales = (partner: number, from: number, to: number, each: (deal: number) => void): void => {
    for (let d = firstDeal[partner] ?? 0; d < (firstDeal[partner + 1] ?? 0); d++) {
      const month = deals.month[d] ?? 0;
      if (month >= to) return;
      if (month >= from && (deals.returnOf[d] ?? -1) < 0) each(d);
    }
  };
  const count = (partner: number, from: number, to: number, counts: (deal: number) => boolean): number => {
    let sum = 0;
    sales(partner, from, to, (d) => {
      if (counts(d)) sum++;
    });
    return sum;
  };
  /** Customers whose first deal with the partner lies in the window. */
  const newCustomers = (partner: number, from: number, to: number): number => {
    const first = new Map<string, number>();
    sales(partner, 0, to, (d) => {
      const customer = deals.source[d]?.customer ?? '';
      if (!first.has(customer)) first.set(customer, deals.month[d] ?? 0);
    });
    return [...first.values()].filter((m) => m >= from).length;
  };

  /** A sum over a window that the history does not cover whole is at least this. */
  const atLeast = (condition: Condition, partner: number, from: number, sum: number): number | null => {
    const joined = actors.get(partnerIds[partner] ?? '')?.joined ?? null;
    const covered = from >= 0 || (joined !== null && joined >= (grid.starts[0] ?? ''));
    return covered || sum >= condition.threshold ? sum : null;
  };

  const value = (condition: Condition, partner: number, month: number): number | null => {
    const to = month + 1;
    const from = to - condition.windowMonths;
    const day = lastDayOf(grid, month);
    const actor = actors.get(partnerIds[partner] ?? '');
    switch (condition.metric) {
      case 'revenue':
        if (withDeals(partner))
          return atLeast(condition, partner, from, revenueBetween(history, partner, from, to));
        return month === present && condition.windowMonths === 12 ? (actor?.revenue12m ?? null) : null;
      case 'deals':
        return withDeals(partner)
          ? atLeast(
              condition,
              partner,
              from,
              count(partner, from, to, () => true),
            )
          : null;
      case 'registered-deals':
        return withDeals(partner)
          ? atLeast(
              condition,
              partner,
              from,
              count(partner, from, to, (d) => (deals.registered[d] ?? -1) >= 0),
            )
          : null;
      case 'new-customers':
        return withDeals(partner) ? atLeast(condition, partner, from, newCustomers(partner, from, to)) : null;
      case 'growth': {
        const before = revenueBetween(history, partner, from - condition.windowMonths, from);
        if (before <= 0 || from < condition.windowMonths) return null;
        return Math.round((revenueBetween(history, partner, from, to) / before - 1) * 10_000);
      }
      case 'tenure':
        if (!actor?.joined) return null;
        return Math.max(0, grid.first + month - monthOrdinal(actor.joined, grid.calendar));
      case 'certified-people': {
        if (content.holdings.length === 0) return null;
        const valid = (holdingsOf[partner] ?? []).filter(
          (h) => training.has(h.certificateId) && h.from <= day && day <= h.to,
        );
        return new Set(valid.map((h) => h.person)).size;
      }
      case 'certificate':
        if (content.holdings.length === 0) return null;
        return (holdingsOf[partner] ?? []).filter(
          (h) => h.certificateId === condition.certificateId && h.from <= day && day <= h.to,
        ).length;
      case 'kpi': {
        const first = grid.startDays[Math.max(0, from)] ?? 0;
        const known = (kpisOf[partner] ?? []).filter(
          (v) => v.kpiId === condition.kpiId && v.day <= day && (from < 0 || v.day >= first),
        );
        return known.reduce((a, b) => (b.day >= a.day ? b : a), known[0] ?? { day: 0, value: null }).value;
      }
      default:
        return condition.metric satisfies never;
    }
  };
  return { value, lowIsGood: (c) => c.metric === 'kpi' && c.kpiId !== null && low.has(c.kpiId) };
}

function grouped<Row extends { readonly actorId: string }, T>(
  history: History,
  rows: readonly Row[],
  as: (row: Row) => T,
): readonly (readonly T[])[] {
  const lists: T[][] = history.partnerIds.map(() => []);
  for (const row of rows) {
    const partner = history.indexOf.get(row.actorId);
    if (partner !== undefined) lists[partner]?.push(as(row));
  }
  return lists;
}

/** True where an assessment of the partner is passed and valid at a month's end (a gate, F4). */
export function gatePassed(history: History, certificateId: string, partner: number, month: number): boolean {
  const day = lastDayOf(history.grid, month);
  return history.content.holdings.some(
    (h) =>
      h.certificateId === certificateId &&
      history.indexOf.get(h.actorId) === partner &&
      dayNumber(h.earnedOn) <= day &&
      (h.expiresOn === null || day <= dayNumber(h.expiresOn)),
  );
}
