import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Topic } from '#shared/contract/topics.ts';
import type { DocumentList } from '#shared/domain/workspace/document.ts';
import * as schema from './schema/index.ts';

/** What the file's generic machinery (journal, document, topics) needs to know of a table. */
export interface TableEntry {
  readonly table: SQLiteTable;
  /** The topic that goes stale when a row changes. */
  readonly topic: Topic;
  /** The list of the engagement document that holds its rows. */
  readonly list: DocumentList | null;
  /** True where every change is recorded and can be undone. */
  readonly journaled: boolean;
}

const entry = (
  table: SQLiteTable,
  topic: Topic,
  list: DocumentList | null,
  journaled = true,
): TableEntry => ({
  table,
  topic,
  list,
  journaled,
});

/**
 * Every table of content, parents before children (the order in which a document is loaded). A new table is added
 * here and is then journaled, dumped and loaded like all others.
 */
export const contentTables: readonly TableEntry[] = [
  entry(schema.settings, 'workspace.settings', null),
  entry(schema.actors, 'ecosystem.actors', 'actors'),
  entry(schema.relations, 'ecosystem.relations', 'relations'),
  entry(schema.criteria, 'ecosystem.criteria', 'criteria'),
  entry(schema.indicators, 'ecosystem.criteria', 'indicators'),
  entry(schema.positions, 'ecosystem.map', 'positions'),
  entry(schema.mapGroups, 'ecosystem.map', 'mapGroups'),
  entry(schema.groupMembers, 'ecosystem.map', 'groupMembers'),
  entry(schema.mapLayers, 'ecosystem.map', 'mapLayers'),
  entry(schema.actorMarks, 'ecosystem.map', 'actorMarks'),
  entry(schema.relationMarks, 'ecosystem.map', 'relationMarks'),
  entry(schema.mapNotes, 'ecosystem.map', 'mapNotes'),
  entry(schema.mapViews, 'ecosystem.map', 'mapViews'),
  entry(schema.regions, 'ecosystem.regions', 'regions'),
  entry(schema.coverageGoals, 'ecosystem.coverage', 'coverageGoals'),
  entry(schema.sales, 'ecosystem.sales', 'sales'),
  entry(schema.agreements, 'ecosystem.agreements', 'agreements'),
  entry(schema.registrations, 'ecosystem.agreements', 'registrations'),
  entry(schema.priceRules, 'ecosystem.agreements', 'priceRules'),
  entry(schema.quotes, 'ecosystem.agreements', 'quotes'),
  entry(schema.conflictNotes, 'ecosystem.agreements', 'conflictNotes'),
  entry(schema.plays, 'ecosystem.plays', 'plays'),
  entry(schema.proposals, 'ecosystem.plays', 'proposals'),
  entry(schema.kpis, 'library.kpis', 'kpis'),
  entry(schema.drivers, 'strategy.canvas', 'drivers'),
  entry(schema.driverComparisons, 'strategy.canvas', 'driverComparisons'),
  entry(schema.benchmarks, 'strategy.canvas', 'benchmarks'),
  entry(schema.goals, 'strategy.goals', 'goals'),
  entry(schema.decisions, 'strategy.decisions', 'decisions'),
  entry(schema.argumentsTable, 'strategy.canvas', 'arguments'),
  entry(schema.businessCases, 'strategy.cases', 'businessCases'),
  entry(schema.risks, 'risk.register', 'risks'),
  entry(schema.stakeholders, 'risk.people', 'stakeholders'),
  entry(schema.actionItems, 'risk.actions', 'actionItems'),
  entry(schema.coachingPlans, 'risk.people', 'coachingPlans'),
  entry(schema.orgCriteria, 'organization.fit', 'orgCriteria'),
  entry(schema.orgScenarios, 'organization.structure', 'orgScenarios'),
  entry(schema.orgTeams, 'organization.roles', 'orgTeams'),
  entry(schema.orgRoles, 'organization.roles', 'orgRoles'),
  entry(schema.orgUnits, 'organization.structure', 'orgUnits'),
  entry(schema.orgPositions, 'organization.structure', 'orgPositions'),
  entry(schema.orgProcesses, 'organization.processes', 'orgProcesses'),
  entry(schema.headcountLines, 'organization.headcount', 'headcountLines'),
  entry(schema.benefits, 'program.catalogue', 'benefits'),
  entry(schema.certificates, 'program.catalogue', 'certificates'),
  entry(schema.holdings, 'program.results', 'holdings'),
  entry(schema.policyClauses, 'program.policies', 'policyClauses'),
  entry(schema.programs, 'program.programs', 'programs'),
  entry(schema.deals, 'program.results', 'deals'),
  entry(schema.kpiValues, 'program.results', 'kpiValues'),
  entry(schema.adjustments, 'program.payments', 'adjustments'),
  entry(schema.questionnaires, 'assessment.questionnaires', 'questionnaires'),
  entry(schema.rounds, 'assessment.rounds', 'rounds'),
  entry(schema.respondents, 'assessment.rounds', 'respondents'),
  entry(schema.responses, 'assessment.responses', 'responses'),
  entry(schema.reviewRemarks, 'assessment.reviews', 'reviewRemarks'),
  entry(schema.ownTexts, 'deliverables.texts', 'ownTexts'),
  entry(schema.stepNotes, 'journey.notes', 'stepNotes'),
  entry(schema.attachments, 'workspace.attachments', 'attachments'),
  entry(schema.blobs, 'workspace.attachments', 'blobs', false),
];

/** SQL name of a table. */
export const nameOf = (table: SQLiteTable): string => getTableConfig(table).name;

const byName = new Map(contentTables.map((e) => [nameOf(e.table), e]));

/** The entry of a table by its SQL name; undefined for the machinery's own tables. */
export const entryOf = (name: string): TableEntry | undefined => byName.get(name);
