import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Benefit, Certificate } from '#shared/domain/program/catalogue.ts';
import type { PolicyClause } from '#shared/domain/program/clause.ts';
import type { Deal } from '#shared/domain/program/deal.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { json, order } from './columns.ts';
import { actors } from './ecosystem.ts';
import { kpis } from './library.ts';

const ofActor = () =>
  text()
    .notNull()
    .references(() => actors.id, { onDelete: 'cascade' });

export const benefits = sqliteTable('benefits', {
  id: text().primaryKey(),
  group: text('benefit_group').$type<Benefit['group']>().notNull(),
  monetary: integer({ mode: 'boolean' }).notNull(),
  name: text().notNull(),
  nameEn: text(),
  description: text().notNull(),
  descriptionEn: text().notNull(),
  annualCost: integer(),
  order: order(),
});

export const certificates = sqliteTable('certificates', {
  id: text().primaryKey(),
  kind: text().$type<Certificate['kind']>().notNull(),
  name: text().notNull(),
  nameEn: text(),
  description: text().notNull(),
  descriptionEn: text().notNull(),
  validMonths: integer(),
  order: order(),
});

export const holdings = sqliteTable(
  'holdings',
  {
    id: text().primaryKey(),
    actorId: ofActor(),
    certificateId: text()
      .notNull()
      .references(() => certificates.id, { onDelete: 'cascade' }),
    person: text().notNull(),
    earnedOn: text().notNull(),
    expiresOn: text(),
  },
  (t) => [index('holdings_actor').on(t.actorId), index('holdings_certificate').on(t.certificateId)],
);

export const policyClauses = sqliteTable('policy_clauses', {
  id: text().primaryKey(),
  topic: text().$type<PolicyClause['topic']>().notNull(),
  title: text().notNull(),
  titleEn: text(),
  text: text().notNull(),
  textEn: text().notNull(),
  parameters: json<PolicyClause['parameters']>(),
  included: integer({ mode: 'boolean' }).notNull(),
  order: order(),
});

/** A program's tiers, rules and discounts are one value: a version is copied, replayed and compared whole. */
export const programs = sqliteTable('programs', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text(),
  state: text().$type<Program['state']>().notNull(),
  version: integer().notNull(),
  basedOnId: text(),
  startsOn: text(),
  purpose: text().notNull(),
  purposeEn: text().notNull(),
  review: json<Program['review']>(),
  payPeriod: text().$type<Program['payPeriod']>().notNull(),
  budget: integer(),
  tiers: json<Program['tiers']>(),
  rules: json<Program['rules']>(),
  discounts: json<Program['discounts']>(),
  order: order(),
});

export const deals = sqliteTable(
  'deals',
  {
    id: text().primaryKey(),
    actorId: ofActor(),
    closedOn: text().notNull(),
    customer: text().notNull(),
    product: text(),
    /** A node of the region tree; kept as a word, so that a history outlives its regions. */
    regionId: text(),
    amount: integer().notNull(),
    returnOf: text(),
    registeredOn: text(),
    coSold: integer({ mode: 'boolean' }).notNull(),
    parts: json<Deal['parts']>(),
  },
  (t) => [index('deals_actor').on(t.actorId), index('deals_closed').on(t.closedOn)],
);

export const kpiValues = sqliteTable(
  'kpi_values',
  {
    id: text().primaryKey(),
    actorId: ofActor(),
    kpiId: text()
      .notNull()
      .references(() => kpis.id, { onDelete: 'cascade' }),
    on: text('measured_on').notNull(),
    value: real().notNull(),
  },
  (t) => [index('kpi_values_actor').on(t.actorId), index('kpi_values_kpi').on(t.kpiId)],
);

export const adjustments = sqliteTable(
  'adjustments',
  {
    id: text().primaryKey(),
    actorId: ofActor(),
    on: text('counts_on').notNull(),
    amount: integer().notNull(),
    reason: text().notNull(),
    reversesId: text(),
  },
  (t) => [index('adjustments_actor').on(t.actorId)],
);
