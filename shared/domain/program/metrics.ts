import type { Condition } from './condition.ts';
import { coveredFrom, type History } from './history.ts';
import { gateColumn, metricColumn } from './metric-columns.ts';
import { monthOrdinal } from './months.ts';

/** What a partner shows at the end of a month, counted from the history once and then looked up. */
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
  const { grid, firstDeal, partners } = history;
  const present = today === null ? null : monthOrdinal(today, grid.calendar) - grid.first;
  return {
    value: (condition, partner, month) => {
      if (condition.metric === 'revenue' && (firstDeal[partner + 1] ?? 0) === (firstDeal[partner] ?? 0))
        return month === present && condition.windowMonths === 12
          ? (partners[partner]?.revenue12m ?? null)
          : null;
      const value = metricColumn(history, condition)[partner * grid.count + month] ?? Number.NaN;
      if (Number.isNaN(value)) return null;
      return isLowerBound(history, condition, partner, month) && value < condition.threshold ? null : value;
    },
    lowIsGood: (condition) => lowIsGood(history, condition),
  };
}

/** True for a KPI that is better when low. */
export const lowIsGood = (history: History, condition: Condition): boolean =>
  condition.metric === 'kpi' &&
  history.content.kpis.some((k) => k.id === condition.kpiId && k.direction === 'down');

/** Metrics that are sums over the deals of a window. */
const sums = new Set<Condition['metric']>(['revenue', 'deals', 'registered-deals', 'new-customers']);

/** True where the window reaches to before the history and the partner was there: the sum is at least the value. */
export const isLowerBound = (
  history: History,
  condition: Condition,
  partner: number,
  month: number,
): boolean =>
  sums.has(condition.metric) && !coveredFrom(history, partner, month + 1 - condition.windowMonths);

/** True where an assessment of the partner is passed and valid at a month's end (a gate, F4). */
export const gatePassed = (
  history: History,
  certificateId: string,
  partner: number,
  month: number,
): boolean => gateColumn(history, certificateId)[partner * history.grid.count + month] === 1;
