import { z } from 'zod';
import { Questionnaire } from '../assessment/questionnaire.ts';
import { Response, ReviewRemark } from '../assessment/response.ts';
import { Respondent, Round } from '../assessment/round.ts';
import { Actor } from '../ecosystem/actor.ts';
import { Agreement, PriceRule, Quote, Registration } from '../ecosystem/agreement.ts';
import { ConflictNote } from '../ecosystem/conflict.ts';
import { CoverageGoal } from '../ecosystem/coverage-goal.ts';
import { Criterion, Indicator } from '../ecosystem/criterion.ts';
import {
  ActorMark,
  GroupMember,
  MapGroup,
  MapLayer,
  MapNote,
  MapView,
  Position,
  RelationMark,
} from '../ecosystem/map.ts';
import { Play, Proposal } from '../ecosystem/play.ts';
import { Region } from '../ecosystem/region.ts';
import { Relation } from '../ecosystem/relation.ts';
import { Sale } from '../ecosystem/sale.ts';
import { Kpi } from '../library/kpi.ts';
import { OrgCriterion } from '../organization/fit.ts';
import { HeadcountLine } from '../organization/headcount.ts';
import { OrgProcess } from '../organization/process.ts';
import { OrgTeam, Role } from '../organization/role.ts';
import { OrgPosition, OrgScenario, OrgUnit } from '../organization/structure.ts';
import { Benefit, Certificate, Holding } from '../program/catalogue.ts';
import { PolicyClause } from '../program/clause.ts';
import { Adjustment, Deal, KpiValue } from '../program/deal.ts';
import { Program } from '../program/program.ts';
import { ActionItem } from '../risk/action.ts';
import { CoachingPlan } from '../risk/coaching.ts';
import { Risk } from '../risk/risk.ts';
import { Stakeholder } from '../risk/stakeholder.ts';
import { Argument } from '../strategy/argument.ts';
import { Benchmark } from '../strategy/benchmark.ts';
import { BusinessCase } from '../strategy/business-inputs.ts';
import { Decision } from '../strategy/decision.ts';
import { Driver, DriverComparison } from '../strategy/driver.ts';
import { Goal } from '../strategy/goal.ts';
import { Attachment, Blob } from './attachment.ts';
import { OwnText, StepNote, WorkspaceSettings } from './settings.ts';

/** Version of the engagement document; raised whenever a reader of the old form would misread the new one. */
export const documentVersion = 3;

/**
 * The engagement document: the whole content of a workspace as plain data. Lists are ordered by their keys, so that
 * two dumps of the same content are the same text. Lists that a document leaves out are empty.
 */
export const EngagementDocument = z.strictObject({
  format: z.literal('peyvand-engagement'),
  version: z.literal(documentVersion),
  settings: WorkspaceSettings,
  actors: z.array(Actor).default([]),
  relations: z.array(Relation).default([]),
  criteria: z.array(Criterion).default([]),
  indicators: z.array(Indicator).default([]),
  positions: z.array(Position).default([]),
  mapGroups: z.array(MapGroup).default([]),
  groupMembers: z.array(GroupMember).default([]),
  mapLayers: z.array(MapLayer).default([]),
  actorMarks: z.array(ActorMark).default([]),
  relationMarks: z.array(RelationMark).default([]),
  mapNotes: z.array(MapNote).default([]),
  mapViews: z.array(MapView).default([]),
  regions: z.array(Region).default([]),
  coverageGoals: z.array(CoverageGoal).default([]),
  sales: z.array(Sale).default([]),
  agreements: z.array(Agreement).default([]),
  registrations: z.array(Registration).default([]),
  priceRules: z.array(PriceRule).default([]),
  quotes: z.array(Quote).default([]),
  conflictNotes: z.array(ConflictNote).default([]),
  plays: z.array(Play).default([]),
  proposals: z.array(Proposal).default([]),
  kpis: z.array(Kpi).default([]),
  drivers: z.array(Driver).default([]),
  driverComparisons: z.array(DriverComparison).default([]),
  benchmarks: z.array(Benchmark).default([]),
  goals: z.array(Goal).default([]),
  decisions: z.array(Decision).default([]),
  arguments: z.array(Argument).default([]),
  businessCases: z.array(BusinessCase).default([]),
  risks: z.array(Risk).default([]),
  stakeholders: z.array(Stakeholder).default([]),
  actionItems: z.array(ActionItem).default([]),
  coachingPlans: z.array(CoachingPlan).default([]),
  orgCriteria: z.array(OrgCriterion).default([]),
  orgScenarios: z.array(OrgScenario).default([]),
  orgTeams: z.array(OrgTeam).default([]),
  orgRoles: z.array(Role).default([]),
  orgUnits: z.array(OrgUnit).default([]),
  orgPositions: z.array(OrgPosition).default([]),
  orgProcesses: z.array(OrgProcess).default([]),
  headcountLines: z.array(HeadcountLine).default([]),
  benefits: z.array(Benefit).default([]),
  certificates: z.array(Certificate).default([]),
  holdings: z.array(Holding).default([]),
  policyClauses: z.array(PolicyClause).default([]),
  programs: z.array(Program).default([]),
  deals: z.array(Deal).default([]),
  kpiValues: z.array(KpiValue).default([]),
  adjustments: z.array(Adjustment).default([]),
  questionnaires: z.array(Questionnaire).default([]),
  rounds: z.array(Round).default([]),
  respondents: z.array(Respondent).default([]),
  responses: z.array(Response).default([]),
  reviewRemarks: z.array(ReviewRemark).default([]),
  ownTexts: z.array(OwnText).default([]),
  stepNotes: z.array(StepNote).default([]),
  attachments: z.array(Attachment).default([]),
  blobs: z.array(Blob).default([]),
});
export type EngagementDocument = z.infer<typeof EngagementDocument>;
/** The lists of the document: everything but its head. */
export type DocumentList = Exclude<keyof EngagementDocument, 'format' | 'version' | 'settings'>;

/** All lists, empty: where a new document starts. */
export const emptyLists = (): Pick<EngagementDocument, DocumentList> =>
  EngagementDocument.omit({ format: true, version: true, settings: true }).parse({});
