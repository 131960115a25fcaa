import { type HeadcountPlan, headcountPlan } from '#shared/domain/organization/headcount-plan.ts';
import { type OrgFit, orgFit } from '#shared/domain/organization/model-fit.ts';
import { type LaneLoad, laneLoads, raciProblems } from '#shared/domain/organization/raci.ts';
import type { Decision } from '#shared/domain/strategy/decision.ts';
import type { ReportContent } from './content.ts';

/** What the organization report is written from: the content, and its calculations made once. */
export interface OrganizationContent {
  readonly report: ReportContent;
  readonly fit: OrgFit;
  readonly plan: HeadcountPlan;
  readonly loads: readonly LaneLoad[];
  /** Findings in all processes. */
  readonly problems: number;
  /** The latest decision on the model. */
  readonly decision: Decision | null;
  readonly criterionName: (id: string) => string;
  /** A role's or an outside lane's name. */
  readonly laneName: (id: string) => string;
  /** The text of the document's language, the other one where it is missing. */
  readonly text: (fa: string, en: string) => string;
}

/** Gathers it; pure. */
export function organizationContent(report: ReportContent): OrganizationContent {
  const { document, locale } = report;
  const criteria = new Map(document.orgCriteria.map((c) => [c.id, locale.name(c)]));
  const lanes = new Map([
    ...document.orgProcesses.flatMap((p) => p.lanes.map((l) => [l.id, locale.name(l)] as const)),
    ...document.orgRoles.map((r) => [r.id, locale.name(r)] as const),
  ]);
  const en = locale.lang === 'en';
  return {
    report,
    fit: orgFit(document.orgCriteria),
    plan: headcountPlan(document.headcountLines, document.settings.headcount),
    loads: laneLoads(document.orgProcesses),
    problems: document.orgProcesses.reduce((sum, p) => sum + raciProblems(p).length, 0),
    decision: document.decisions.findLast((d) => d.topic === 'org-model') ?? null,
    criterionName: (id) => criteria.get(id) ?? '',
    laneName: (id) => lanes.get(id) ?? id,
    text: (fa, english) => (en ? english || fa : fa || english),
  };
}
