import type { Kpi } from '#shared/domain/library/kpi.ts';

/** The KPI library of F6. */
export const kpiRows: readonly Kpi[] = [];
