import type { ShippedList } from '#shared/domain/library/shipped.ts';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { kpiRows } from './library/kpis.ts';
import { orgCriterionRows } from './organization/criteria.ts';
import { orgProcessRows } from './organization/processes.ts';
import { orgRoleRows } from './organization/roles.ts';
import { orgTeamRows } from './organization/teams.ts';
import { regionRows } from './regions.ts';
import { riskRows } from './risk/risks.ts';
import { argumentRows } from './strategy/arguments.ts';
import { benchmarkRows } from './strategy/benchmarks.ts';
import { decisionRows } from './strategy/decisions.ts';
import { driverRows } from './strategy/drivers.ts';

/** What the method library brings to each list. */
export const shippedRows: { readonly [L in ShippedList]: readonly EngagementDocument[L][number][] } = {
  regions: regionRows,
  kpis: kpiRows,
  drivers: driverRows,
  arguments: argumentRows,
  benchmarks: benchmarkRows,
  decisions: decisionRows,
  risks: riskRows,
  orgCriteria: orgCriterionRows,
  orgTeams: orgTeamRows,
  orgRoles: orgRoleRows,
  orgProcesses: orgProcessRows,
};
