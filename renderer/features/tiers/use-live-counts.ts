import { useMemo } from 'react';
import { useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { type EarnedCounts, earnedCounts, judgedOn } from '#shared/domain/program/audit.ts';
import { historyOf } from '#shared/domain/program/history.ts';
import { metricSource } from '#shared/domain/program/metrics.ts';
import type { Tier } from '#shared/domain/program/tier.ts';

/**
 * Partners by tier as they earn them today, for the tiers as they are and as a threshold that is being typed would have
 * them. It is computed here, without the way to the host, so that it follows the keys; the history is prepared once.
 */
export function useLiveCounts(
  tiers: readonly Tier[],
  tried: readonly Tier[] | null,
): { readonly now: EarnedCounts; readonly tried: EarnedCounts | null } | null {
  const actors = useOperation('ecosystem.actors', {}).data;
  const deals = useOperation('program.deals', {}).data;
  const holdings = useOperation('program.holdings', {}).data;
  const kpiValues = useOperation('program.kpiValues', {}).data;
  const certificates = useOperation('program.certificates', {}).data;
  const kpis = useOperation('library.kpis', {}).data;
  const calendar = useOperation('workspace.settings', {}).data?.calendar;
  const prepared = useMemo(() => {
    if (!actors || !deals || !holdings || !kpiValues || !certificates || !kpis || !calendar) return null;
    const on = judgedOn(deals, today());
    // Regions, policies and adjustments decide about payments, not about tiers.
    const content = { actors, deals, holdings, kpiValues, certificates, kpis, calendar };
    const history = historyOf({ ...content, regions: [], adjustments: [], clauses: [] }, on);
    return { history, source: metricSource(history, on), on };
  }, [actors, deals, holdings, kpiValues, certificates, kpis, calendar]);
  const now = useMemo(
    () => prepared && earnedCounts({ tiers: [...tiers] }, prepared.history, prepared.source, prepared.on),
    [prepared, tiers],
  );
  const other = useMemo(
    () =>
      prepared &&
      tried &&
      earnedCounts({ tiers: [...tried] }, prepared.history, prepared.source, prepared.on),
    [prepared, tried],
  );
  return now && { now, tried: other };
}
