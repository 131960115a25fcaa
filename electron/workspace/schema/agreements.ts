import { type AnySQLiteColumn, index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Registration } from '#shared/domain/ecosystem/agreement.ts';
import type { ConflictNote } from '#shared/domain/ecosystem/conflict.ts';
import type { Proposal } from '#shared/domain/ecosystem/play.ts';
import type { RegionKind } from '#shared/domain/ecosystem/region.ts';
import type { Quadrant } from '#shared/domain/ecosystem/segmentation.ts';
import { actors } from './ecosystem.ts';

const ofActor = () =>
  text()
    .notNull()
    .references(() => actors.id, { onDelete: 'cascade' });
/** A region that something refers to cannot be deleted: "nowhere" would silently become "everywhere". */
const inRegion = () => text().references(() => regions.id, { onDelete: 'restrict' });

export const regions = sqliteTable('regions', {
  id: text().primaryKey(),
  parentId: text().references((): AnySQLiteColumn => regions.id, { onDelete: 'cascade' }),
  kind: text().$type<RegionKind>().notNull(),
  name: text().notNull(),
  nameEn: text(),
});

export const coverageGoals = sqliteTable('coverage_goals', {
  id: text().primaryKey(),
  regionId: inRegion(),
  industry: text(),
  capability: text(),
  product: text(),
  needed: integer().notNull(),
  weight: real().notNull(),
  note: text().notNull(),
});

export const sales = sqliteTable(
  'sales',
  { id: text().primaryKey(), actorId: ofActor(), customer: text().notNull(), amount: integer().notNull() },
  (t) => [index('sales_actor').on(t.actorId)],
);

export const agreements = sqliteTable(
  'agreements',
  {
    id: text().primaryKey(),
    actorId: ofActor(),
    regionId: inRegion(),
    segment: text(),
    product: text(),
    exclusive: integer({ mode: 'boolean' }).notNull(),
    start: text().notNull(),
    end: text(),
    note: text().notNull(),
  },
  (t) => [index('agreements_actor').on(t.actorId)],
);

export const registrations = sqliteTable(
  'registrations',
  {
    id: text().primaryKey(),
    actorId: ofActor(),
    customer: text().notNull(),
    product: text(),
    amount: integer(),
    registeredOn: text().notNull(),
    windowDays: integer().notNull(),
    state: text().$type<Registration['state']>().notNull(),
    note: text().notNull(),
  },
  (t) => [index('registrations_actor').on(t.actorId)],
);

export const priceRules = sqliteTable('price_rules', {
  id: text().primaryKey(),
  product: text().notNull(),
  regionId: inRegion(),
  listPrice: integer().notNull(),
  minimumPrice: integer(),
  start: text().notNull(),
  end: text(),
});

export const quotes = sqliteTable(
  'quotes',
  {
    id: text().primaryKey(),
    actorId: ofActor(),
    product: text().notNull(),
    regionId: inRegion(),
    customer: text().notNull(),
    price: integer().notNull(),
    quotedOn: text().notNull(),
    note: text().notNull(),
  },
  (t) => [index('quotes_actor').on(t.actorId)],
);

export const conflictNotes = sqliteTable('conflict_notes', {
  key: text().primaryKey(),
  state: text().$type<ConflictNote['state']>().notNull(),
  remedy: text().$type<NonNullable<ConflictNote['remedy']>>(),
  owner: text().notNull(),
  note: text().notNull(),
});

export const plays = sqliteTable('plays', {
  quadrant: text().$type<Quadrant>().primaryKey(),
  text: text().notNull(),
  textEn: text().notNull(),
});

export const proposals = sqliteTable('proposals', {
  id: text().primaryKey(),
  actorId: ofActor(),
  value: real().notNull(),
  potential: real().notNull(),
  reason: text().notNull(),
  proposedOn: text().notNull(),
  state: text().$type<Proposal['state']>().notNull(),
});
