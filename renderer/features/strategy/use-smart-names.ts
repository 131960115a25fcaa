import { useMemo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import type { SmartNames } from '#shared/reports/smart-words.ts';

/** Names of the rows that a goal leads to; null until all lists are there. */
export function useSmartNames(): SmartNames | null {
  const locale = useLocale();
  const kpis = useOperation('library.kpis', {}).data;
  const drivers = useOperation('strategy.drivers', {}).data;
  const regions = useOperation('ecosystem.regions', {}).data;
  const benchmarks = useOperation('strategy.benchmarks', {}).data;
  return useMemo(() => {
    if (!kpis || !drivers || !regions || !benchmarks) return null;
    const namer = (rows: readonly { id: string; name: string; nameEn: string | null }[]) => {
      const names = new Map(rows.map((r) => [r.id, locale.name(r)]));
      return (id: string): string => names.get(id) ?? id;
    };
    return {
      kpi: namer(kpis),
      driver: namer(drivers),
      region: namer(regions),
      benchmark: namer(benchmarks),
    };
  }, [kpis, drivers, regions, benchmarks, locale]);
}
