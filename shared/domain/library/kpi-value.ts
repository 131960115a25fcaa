import { type Locale, parseMoney, parseNumber, roundHalfAway, toMajor } from '#shared/locale/index.ts';
import type { KpiUnit } from './kpi.ts';

/** A KPI's value as a reader sees it: «۴۰٪», "USD 1.2m", "14 months". */
export function kpiText(value: number, unit: KpiUnit, locale: Locale): string {
  switch (unit) {
    case 'money':
      return locale.money(value, { compact: true });
    case 'percent':
      return locale.basisPoints(value);
    case 'days':
      return locale.t('units.inDays', { count: value });
    case 'months':
      return locale.t('units.inMonths', { count: value });
    case 'ratio':
      return locale.t('units.times', { value });
    case 'count':
    case 'score':
      return locale.number(value);
    default:
      return unit satisfies never;
  }
}

/** A difference of two values of a KPI: shares differ by percentage points. */
export const kpiChangeText = (value: number, unit: KpiUnit, locale: Locale): string =>
  unit === 'percent'
    ? locale.t('units.points', { value: Math.round(value / 10) / 10 })
    : kpiText(unit === 'money' ? roundHalfAway(value) : Math.round(value * 100) / 100, unit, locale);

/** The value as it stands in a field, without its unit. */
export function kpiInput(value: number, unit: KpiUnit, locale: Locale): string {
  if (unit === 'money') return locale.number(toMajor(value, locale.currency), { decimals: 3 });
  return locale.number(unit === 'percent' ? value / 100 : value, {
    decimals: 4,
    grouping: unit !== 'percent',
  });
}

/** Reads a value as people write it in a field of the unit; null if it is none. Percent: «۲۰» and «۲۰٪» are the same. */
export function parseKpi(text: string, unit: KpiUnit, locale: Locale): number | null {
  if (unit === 'money') return parseMoney(text, locale.currency);
  const value = parseNumber(text);
  if (value === null || unit !== 'percent') return value;
  return roundHalfAway(value * (/[%\u066a]/u.test(text) ? 10_000 : 100));
}
