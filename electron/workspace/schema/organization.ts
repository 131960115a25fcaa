import { type AnySQLiteColumn, index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OrgCriterion } from '#shared/domain/organization/fit.ts';
import type { HeadcountLine } from '#shared/domain/organization/headcount.ts';
import type { ProcessLane, ProcessStep } from '#shared/domain/organization/process.ts';
import type { OrgScenario, TeamKey } from '#shared/domain/organization/structure.ts';
import { regions } from './agreements.ts';
import { json, order } from './columns.ts';

export const orgCriteria = sqliteTable('org_criteria', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text(),
  description: text().notNull(),
  descriptionEn: text().notNull(),
  weight: real().notNull(),
  rating: real(),
  fit: json<OrgCriterion['fit']>(),
  order: order(),
});

export const orgScenarios = sqliteTable('org_scenarios', {
  id: text().primaryKey(),
  kind: text().$type<OrgScenario['kind']>().notNull(),
  name: text().notNull(),
  nameEn: text(),
  note: text().notNull(),
  order: order(),
});

const ofScenario = () =>
  text()
    .notNull()
    .references(() => orgScenarios.id, { onDelete: 'cascade' });

export const orgUnits = sqliteTable(
  'org_units',
  {
    id: text().primaryKey(),
    scenarioId: ofScenario(),
    parentId: text().references((): AnySQLiteColumn => orgUnits.id, { onDelete: 'set null' }),
    name: text().notNull(),
    nameEn: text(),
    team: text().$type<TeamKey>(),
    regionId: text().references(() => regions.id, { onDelete: 'set null' }),
    headcountGoal: real(),
    costGoal: integer(),
    accountabilities: json<string[]>(),
    collapsed: integer({ mode: 'boolean' }).notNull(),
    order: order(),
  },
  (t) => [index('org_units_scenario').on(t.scenarioId), index('org_units_parent').on(t.parentId)],
);

export const orgPositions = sqliteTable(
  'org_positions',
  {
    id: text().primaryKey(),
    scenarioId: ofScenario(),
    unitId: text().references(() => orgUnits.id, { onDelete: 'set null' }),
    title: text().notNull(),
    titleEn: text(),
    roleId: text().references(() => orgRoles.id, { onDelete: 'set null' }),
    person: text().notNull(),
    fte: real().notNull(),
    annualCost: integer(),
    managerId: text().references((): AnySQLiteColumn => orgPositions.id, { onDelete: 'set null' }),
    dottedIds: json<string[]>(),
    originId: text().references((): AnySQLiteColumn => orgPositions.id, { onDelete: 'set null' }),
    order: order(),
  },
  (t) => [
    index('org_positions_scenario').on(t.scenarioId),
    index('org_positions_unit').on(t.unitId),
    index('org_positions_manager').on(t.managerId),
    index('org_positions_origin').on(t.originId),
  ],
);

export const orgTeams = sqliteTable('org_teams', {
  team: text().$type<TeamKey>().primaryKey(),
  mandate: text().notNull(),
  mandateEn: text().notNull(),
});

export const orgRoles = sqliteTable('org_roles', {
  id: text().primaryKey(),
  team: text().$type<TeamKey>(),
  name: text().notNull(),
  nameEn: text(),
  purpose: text().notNull(),
  purposeEn: text().notNull(),
  duties: json<string[]>(),
  dutiesEn: json<string[]>(),
  skills: json<string[]>(),
  skillsEn: json<string[]>(),
  kpiIds: json<string[]>(),
  order: order(),
});

export const orgProcesses = sqliteTable('org_processes', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text(),
  purpose: text().notNull(),
  purposeEn: text().notNull(),
  ownerId: text().references(() => orgRoles.id, { onDelete: 'set null' }),
  lanes: json<ProcessLane[]>(),
  steps: json<ProcessStep[]>(),
  order: order(),
});

export const headcountLines = sqliteTable('headcount_lines', {
  id: text().primaryKey(),
  roleId: text().references(() => orgRoles.id, { onDelete: 'set null' }),
  team: text().$type<TeamKey>().notNull(),
  name: text().notNull(),
  nameEn: text(),
  measure: text().$type<HeadcountLine['measure']>().notNull(),
  tier: text().notNull(),
  volumeStart: real().notNull(),
  volumeEnd: real().notNull(),
  load: real('load_per_person').notNull(),
  minimum: integer().notNull(),
  monthlyCost: integer().notNull(),
  fromMonth: integer().notNull(),
  order: order(),
});
