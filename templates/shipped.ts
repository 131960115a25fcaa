import type { ShippedList } from '#shared/domain/library/shipped.ts';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import type { WorkspaceSettings } from '#shared/domain/workspace/settings.ts';
import { questionnaireRows } from './assessment/questionnaires.ts';
import { kpiRows } from './library/kpis.ts';
import { orgCriterionRows } from './organization/criteria.ts';
import { orgProcessRows } from './organization/processes.ts';
import { orgRoleRows } from './organization/roles.ts';
import { orgTeamRows } from './organization/teams.ts';
import { benefitRows } from './program/benefits.ts';
import { certificateRows } from './program/certificates.ts';
import { policyClauseRows } from './program/clauses.ts';
import { regionRows } from './regions.ts';
import { riskRows } from './risk/risks.ts';
import { argumentRows, mitigationsEn } from './strategy/arguments.ts';
import { benchmarkRows, benchmarkSourcesEn } from './strategy/benchmarks.ts';
import { decisionRows, decisionTextsEn } from './strategy/decisions.ts';
import { driverRows } from './strategy/drivers.ts';

type Shipped = { readonly [L in ShippedList]: readonly EngagementDocument[L][number][] };

const persian: Shipped = {
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
  benefits: benefitRows,
  certificates: certificateRows,
  policyClauses: policyClauseRows,
  questionnaires: questionnaireRows,
};

const english: Shipped = {
  ...persian,
  arguments: argumentRows.map((a) => ({ ...a, mitigation: mitigationsEn[a.id] ?? a.mitigation })),
  benchmarks: benchmarkRows.map((b) => ({ ...b, source: benchmarkSourcesEn[b.id] ?? b.source })),
  decisions: decisionRows.map((d) => {
    const texts = decisionTextsEn[d.id];
    return {
      ...d,
      question: texts?.question ?? d.question,
      options: d.options.map((o) => ({ ...o, note: texts?.notes[o.id] ?? o.note })),
    };
  }),
};

/**
 * What the method library brings to each list. Fields that a workspace keeps once rather than in both languages (a
 * mitigation, a source, a decision's question) come in the workspace's language.
 */
export const shippedRowsIn = (lang: WorkspaceSettings['lang']): Shipped =>
  lang === 'fa' ? persian : english;
