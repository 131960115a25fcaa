import { asc } from 'drizzle-orm';
import type { Benefit, Certificate, Holding } from '#shared/domain/program/catalogue.ts';
import type { PolicyClause } from '#shared/domain/program/clause.ts';
import type { Adjustment, Deal, KpiValue } from '#shared/domain/program/deal.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import {
  adjustments,
  benefits,
  certificates,
  deals,
  holdings,
  kpiValues,
  policyClauses,
  programs,
} from '../../workspace/schema/index.ts';
import { keptList } from '../kept-list.ts';

export const programList = keptList<Program>(programs, (r) => r.name);
export const benefitList = keptList<Benefit>(benefits, (r) => r.name);
export const certificateList = keptList<Certificate>(certificates, (r) => r.name);
export const clauseList = keptList<PolicyClause>(policyClauses, (r) => r.title);

/** The history, by day and then by id: the order in which it is replayed. */
export const readDeals = (db: TypedDatabase): Deal[] =>
  db.select().from(deals).orderBy(asc(deals.closedOn), asc(deals.id)).all();
export const readKpiValues = (db: TypedDatabase): KpiValue[] =>
  db.select().from(kpiValues).orderBy(asc(kpiValues.on), asc(kpiValues.id)).all();
export const readHoldings = (db: TypedDatabase): Holding[] =>
  db.select().from(holdings).orderBy(asc(holdings.earnedOn), asc(holdings.id)).all();
export const readAdjustments = (db: TypedDatabase): Adjustment[] =>
  db.select().from(adjustments).orderBy(asc(adjustments.on), asc(adjustments.id)).all();
