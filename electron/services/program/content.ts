import { asc } from 'drizzle-orm';
import type { ProgramContent } from '#shared/domain/program/history.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { actors } from '../../workspace/schema/index.ts';
import { readRegions } from '../ecosystem/regions.ts';
import { kpiList } from '../library/index.ts';
import {
  certificateList,
  clauseList,
  readAdjustments,
  readDeals,
  readHoldings,
  readKpiValues,
} from './lists.ts';

/** What programs are tried on, read from the file. */
export const programContent = (db: TypedDatabase): ProgramContent => ({
  actors: db.select().from(actors).orderBy(asc(actors.code)).all(),
  regions: readRegions(db),
  kpis: kpiList.read(db),
  certificates: certificateList.read(db),
  holdings: readHoldings(db),
  deals: readDeals(db),
  kpiValues: readKpiValues(db),
  adjustments: readAdjustments(db),
  clauses: clauseList.read(db),
  calendar: readSettings(db).calendar,
});
