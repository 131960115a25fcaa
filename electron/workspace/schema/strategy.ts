import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ActorType } from '#shared/domain/ecosystem/actor.ts';
import type { Argument } from '#shared/domain/strategy/argument.ts';
import type { Benchmark } from '#shared/domain/strategy/benchmark.ts';
import type { BusinessInputs } from '#shared/domain/strategy/business-inputs.ts';
import type { Decision } from '#shared/domain/strategy/decision.ts';
import type { DriverComparison } from '#shared/domain/strategy/driver.ts';
import type { Goal } from '#shared/domain/strategy/goal.ts';
import { regions } from './agreements.ts';
import { json, order } from './columns.ts';
import { kpis } from './library.ts';

export const drivers = sqliteTable('drivers', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text(),
  description: text().notNull(),
  descriptionEn: text().notNull(),
  points: real(),
  evidence: text().notNull(),
  order: order(),
});

const ofDriver = () =>
  text()
    .notNull()
    .references(() => drivers.id, { onDelete: 'cascade' });

export const driverComparisons = sqliteTable(
  'driver_comparisons',
  {
    firstId: ofDriver(),
    secondId: ofDriver(),
    preferred: text().$type<DriverComparison['preferred']>().notNull(),
    note: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.firstId, t.secondId] })],
);

export const benchmarks = sqliteTable('benchmarks', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text(),
  unit: text().$type<Benchmark['unit']>().notNull(),
  low: real().notNull(),
  high: real(),
  relation: text().$type<Benchmark['relation']>().notNull(),
  source: text().notNull(),
  year: integer().notNull(),
  note: text().notNull(),
  noteEn: text().notNull(),
  figure: text().$type<NonNullable<Benchmark['figure']>>(),
  clientValue: real(),
  clientSource: text().notNull(),
  order: order(),
});

export const goals = sqliteTable(
  'goals',
  {
    id: text().primaryKey(),
    title: text().notNull(),
    titleEn: text(),
    driverIds: json<string[]>(),
    kpiId: text().references(() => kpis.id, { onDelete: 'set null' }),
    scope: text().notNull(),
    regionId: text().references(() => regions.id, { onDelete: 'set null' }),
    baseline: real(),
    baselineOn: text(),
    baselineSource: text().notNull(),
    target: real(),
    startOn: text(),
    dueOn: text(),
    owner: text().notNull(),
    benchmarkId: text().references(() => benchmarks.id, { onDelete: 'set null' }),
    history: json<Goal['history']>(),
    note: text().notNull(),
    order: order(),
  },
  (t) => [index('goals_kpi').on(t.kpiId)],
);

export const decisions = sqliteTable('decisions', {
  id: text().primaryKey(),
  topic: text().$type<Decision['topic']>().notNull(),
  title: text().notNull(),
  titleEn: text(),
  question: text().notNull(),
  options: json<Decision['options']>(),
  criteria: json<Decision['criteria']>(),
  scores: json<Decision['scores']>(),
  chosenId: text(),
  rationale: text().notNull(),
  terms: text().notNull(),
  actorType: text().$type<ActorType>(),
  dissent: json<Decision['dissent']>(),
  decidedOn: text(),
  decidedBy: text().notNull(),
  order: order(),
});

export const argumentsTable = sqliteTable('arguments', {
  id: text().primaryKey(),
  side: text().$type<Argument['side']>().notNull(),
  name: text().notNull(),
  nameEn: text(),
  description: text().notNull(),
  descriptionEn: text().notNull(),
  rating: real(),
  evidence: text().notNull(),
  mitigation: text().notNull(),
  order: order(),
});

export const businessCases = sqliteTable('business_cases', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text(),
  inputs: json<BusinessInputs>(),
  seed: integer().notNull(),
  note: text().notNull(),
  main: integer({ mode: 'boolean' }).notNull(),
  order: order(),
});
