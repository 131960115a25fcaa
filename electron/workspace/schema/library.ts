import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Kpi } from '#shared/domain/library/kpi.ts';
import { order } from './columns.ts';

export const kpis = sqliteTable('kpis', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text(),
  group: text('kpi_group').$type<Kpi['group']>().notNull(),
  definition: text().notNull(),
  definitionEn: text().notNull(),
  formula: text().notNull(),
  formulaEn: text().notNull(),
  unit: text().$type<Kpi['unit']>().notNull(),
  direction: text().$type<Kpi['direction']>().notNull(),
  frequency: text().$type<Kpi['frequency']>().notNull(),
  ownerClient: text().notNull(),
  ownerClientEn: text().notNull(),
  ownerPartner: text().notNull(),
  ownerPartnerEn: text().notNull(),
  order: order(),
});
