import type { Kpi } from '#shared/domain/library/kpi.ts';
import { ecosystemKpis } from './kpis-ecosystem.ts';
import { programKpis } from './kpis-program.ts';
import { revenueKpis } from './kpis-revenue.ts';

/** The KPI library of S41: 32 indicators with their owners on both sides, computed as F6 says. */
export const kpiRows: readonly Kpi[] = [...revenueKpis, ...programKpis, ...ecosystemKpis];
