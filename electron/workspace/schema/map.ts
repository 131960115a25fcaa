import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Horizon, MapGroup, MapLook } from '#shared/domain/ecosystem/map.ts';
import { actors, relations } from './ecosystem.ts';

export const positions = sqliteTable('positions', {
  actorId: text()
    .primaryKey()
    .references(() => actors.id, { onDelete: 'cascade' }),
  x: real().notNull(),
  y: real().notNull(),
});

export const mapGroups = sqliteTable('map_groups', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text(),
  kind: text().$type<MapGroup['kind']>().notNull(),
  order: integer('sort_order').notNull(),
});

/** An actor stands in at most one group. */
export const groupMembers = sqliteTable('group_members', {
  actorId: text()
    .primaryKey()
    .references(() => actors.id, { onDelete: 'cascade' }),
  groupId: text()
    .notNull()
    .references(() => mapGroups.id, { onDelete: 'cascade' }),
});

export const mapLayers = sqliteTable('map_layers', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text(),
  order: integer('sort_order').notNull(),
});

export const actorMarks = sqliteTable('actor_marks', {
  actorId: text()
    .primaryKey()
    .references(() => actors.id, { onDelete: 'cascade' }),
  layerId: text().references(() => mapLayers.id, { onDelete: 'set null' }),
  horizon: text().$type<Horizon>().notNull(),
});

export const relationMarks = sqliteTable('relation_marks', {
  relationId: text()
    .primaryKey()
    .references(() => relations.id, { onDelete: 'cascade' }),
  layerId: text().references(() => mapLayers.id, { onDelete: 'set null' }),
  horizon: text().$type<Horizon>().notNull(),
});

export const mapNotes = sqliteTable('map_notes', {
  id: text().primaryKey(),
  x: real().notNull(),
  y: real().notNull(),
  width: real().notNull(),
  height: real().notNull(),
  text: text().notNull(),
  color: integer().notNull(),
});

export const mapViews = sqliteTable('map_views', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text(),
  note: text().notNull(),
  order: integer('sort_order').notNull(),
  look: text({ mode: 'json' }).$type<MapLook>().notNull(),
});
