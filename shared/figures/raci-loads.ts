import type { OrgProcess } from '#shared/domain/organization/process.ts';
import { laneLoads } from '#shared/domain/organization/raci.ts';
import type { Locale } from '#shared/locale/index.ts';
import { heatMap } from './heat-map.ts';
import type { Picture } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/** Steps for which each lane answers or works (R, A), by process: where the load sits (S19). */
export function raciLoads(
  processes: readonly OrgProcess[],
  theme: FigureTheme,
  locale: Locale,
  options: { width: number; maxRows?: number },
): Picture {
  const { t } = locale;
  const lanes = new Map(processes.flatMap((p) => p.lanes.map((l) => [l.id, locale.name(l)] as const)));
  const total = new Map(laneLoads(processes).map((l) => [l.laneId, l.responsible + l.accountable]));
  const byProcess = processes.map((p) => new Map(laneLoads([p]).map((l) => [l.laneId, l])));
  const rows = [...lanes]
    .filter(([id]) => (total.get(id) ?? 0) > 0)
    .toSorted(([a], [b]) => (total.get(b) ?? 0) - (total.get(a) ?? 0))
    .map(([id, label]) => ({ id, label }));
  return heatMap(
    {
      rows,
      columns: processes.map((p) => ({ id: p.id, label: locale.name(p) })),
      cells: rows.map((row) =>
        byProcess.map((loads) => {
          const load = loads.get(row.id);
          const value = (load?.responsible ?? 0) + (load?.accountable ?? 0);
          return { value, gap: false, note: null };
        }),
      ),
      rowTitle: t('organization.process.lane'),
      columnTitle: t('organization.process.list'),
      countTitle: t('organization.process.loadTitle'),
      alt: t('organization.process.loadsAlt'),
    },
    theme,
    locale,
    { width: options.width, ...(options.maxRows !== undefined && { maxRows: options.maxRows }) },
  );
}
