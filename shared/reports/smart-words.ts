import type { KpiUnit } from '#shared/domain/library/kpi.ts';
import { kpiChangeText, kpiText } from '#shared/domain/library/kpi-value.ts';
import type { SmartFinding } from '#shared/domain/strategy/smart.ts';
import type { Locale } from '#shared/locale/index.ts';

/** Names of the rows that findings speak of. */
export interface SmartNames {
  readonly kpi: (id: string) => string;
  readonly driver: (id: string) => string;
  readonly region: (id: string) => string;
  readonly benchmark: (id: string) => string;
}

/**
 * The sentence of a finding in the reader's language.
 *
 * @param unit of the goal's KPI; null where none is chosen, and then no finding carries a value
 */
export function smartSentence(
  { code, params }: SmartFinding,
  unit: KpiUnit | null,
  names: SmartNames,
  locale: Locale,
): string {
  const values: Record<string, string | number> = {};
  const place: string[] = [];
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'string') {
      if (name === 'kpiId') values.kpi = names.kpi(value);
      else if (name === 'driverId') values.driver = names.driver(value);
      else if (name === 'benchmarkId') values.benchmark = names.benchmark(value);
      else if (name === 'regionId') place.unshift(names.region(value));
      else if (name === 'scope') place.push(value);
      else if (name === 'on' || name === 'start' || name === 'due')
        values[name] = locale.date(value, 'medium');
      else values[name] = value;
    } else if (name === 'share') values.share = locale.percent(value, 0);
    else if (name === 'ratio') values.ratio = locale.number(value, { decimals: 1 });
    else if (name === 'months' || name === 'days') values.count = Math.round(value);
    else if (name === 'rank') values.rank = value;
    else if (name === 'required' || name === 'best')
      values[name] = kpiChangeText(value, unit ?? 'count', locale);
    else values[name] = kpiText(value, unit ?? 'count', locale);
  }
  if (place.length > 0) {
    // Names of either script in the order of the sentence's own direction.
    const joined = place.map(locale.isolate).join(locale.lang === 'fa' ? '، ' : ', ');
    values.place = locale.dir === 'rtl' ? locale.isolateRtl(joined) : locale.isolateLtr(joined);
  }
  return locale.t(`smart.code.${code}`, values);
}
