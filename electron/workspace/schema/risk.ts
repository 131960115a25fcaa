import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ActionItem } from '#shared/domain/risk/action.ts';
import type { CoachingPlan } from '#shared/domain/risk/coaching.ts';
import type { Risk } from '#shared/domain/risk/risk.ts';
import { json, order } from './columns.ts';

export const risks = sqliteTable('risks', {
  id: text().primaryKey(),
  kind: text().$type<Risk['kind']>().notNull(),
  name: text().notNull(),
  nameEn: text(),
  description: text().notNull(),
  descriptionEn: text().notNull(),
  likelihood: integer(),
  impact: integer(),
  response: text().$type<NonNullable<Risk['response']>>(),
  responseText: text().notNull(),
  responseTextEn: text().notNull(),
  likelihoodAfter: integer(),
  impactAfter: integer(),
  owner: text().notNull(),
  trigger: text('trigger_sign').notNull(),
  triggerEn: text('trigger_sign_en').notNull(),
  reviewOn: text(),
  state: text().$type<Risk['state']>().notNull(),
  order: order(),
});

export const stakeholders = sqliteTable('stakeholders', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text(),
  role: text().notNull(),
  roleEn: text().notNull(),
  influence: integer().notNull(),
  stance: integer().notNull(),
  wanted: integer(),
  interests: text().notNull(),
  owner: text().notNull(),
  order: order(),
});

export const actionItems = sqliteTable(
  'action_items',
  {
    id: text().primaryKey(),
    about: text().$type<ActionItem['about']>().notNull(),
    aboutId: text(),
    stream: text().$type<ActionItem['stream']>().notNull(),
    name: text().notNull(),
    nameEn: text(),
    note: text().notNull(),
    owner: text().notNull(),
    startOn: text(),
    dueOn: text(),
    afterIds: json<string[]>(),
    sourceId: text(),
    wave: integer(),
    state: text().$type<ActionItem['state']>().notNull(),
    order: order(),
  },
  (t) => [index('action_items_about').on(t.aboutId)],
);

export const coachingPlans = sqliteTable('coaching_plans', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text(),
  role: text().notNull(),
  coach: text().notNull(),
  goals: json<CoachingPlan['goals']>(),
  sessions: json<CoachingPlan['sessions']>(),
  order: order(),
});
