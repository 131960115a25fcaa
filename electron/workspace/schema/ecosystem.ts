import { customType, index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import {
  type Actor,
  type ActorType,
  orderedRatings,
  type PartnerStatus,
} from '#shared/domain/ecosystem/actor.ts';
import type { Indicator } from '#shared/domain/ecosystem/criterion.ts';
import type { Relation, RelationType } from '#shared/domain/ecosystem/relation.ts';

const words = () => text({ mode: 'json' }).$type<string[]>().notNull();

/** Ratings as JSON with its keys in order, so that the same ratings are the same text. */
const ratings = customType<{ data: Actor['ratings']; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => JSON.stringify(orderedRatings(value)),
  fromDriver: (value) => JSON.parse(value) as Actor['ratings'],
});

export const actors = sqliteTable('actors', {
  id: text().primaryKey(),
  code: text().notNull().unique(),
  type: text().$type<ActorType>().notNull(),
  status: text().$type<PartnerStatus>(),
  name: text().notNull(),
  nameEn: text(),
  regions: words(),
  industries: words(),
  capabilities: words(),
  products: words(),
  /** Minor units of the workspace's currency. */
  revenue12m: integer(),
  tier: text(),
  joined: text(),
  custom: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
  note: text().notNull(),
  /** Minor units of the workspace's currency. */
  margin12m: integer(),
  ratings: ratings().notNull().default({}),
});

export const relations = sqliteTable(
  'relations',
  {
    id: text().primaryKey(),
    sourceId: text()
      .notNull()
      .references(() => actors.id, { onDelete: 'cascade' }),
    targetId: text()
      .notNull()
      .references(() => actors.id, { onDelete: 'cascade' }),
    type: text().$type<RelationType>().notNull(),
    direction: text().$type<Relation['direction']>().notNull(),
    weight: real().notNull(),
    valueFlow: text().notNull(),
    note: text().notNull(),
  },
  (t) => [index('relations_source').on(t.sourceId), index('relations_target').on(t.targetId)],
);

export const criteria = sqliteTable('criteria', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text(),
  weight: real().notNull(),
  description: text().notNull(),
  order: integer('sort_order').notNull(),
});

export const indicators = sqliteTable('indicators', {
  id: text().primaryKey(),
  axis: text().$type<Indicator['axis']>().notNull(),
  source: text().notNull(),
  weight: real().notNull(),
});
