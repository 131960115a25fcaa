import { asc } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import { concentrationView } from '#shared/domain/ecosystem/concentration-view.ts';
import { coverageGaps, coverageGrid } from '#shared/domain/ecosystem/coverage.ts';
import type { CoverageGoal } from '#shared/domain/ecosystem/coverage-goal.ts';
import type { Sale } from '#shared/domain/ecosystem/sale.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { actors, coverageGoals, sales } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { deleteRows, saveRow } from '../rows.ts';
import { readRegions } from './regions.ts';

type Operations = Pick<
  RoomServices<'ecosystem', Context>,
  | 'coverageGoals'
  | 'saveCoverageGoal'
  | 'deleteCoverageGoals'
  | 'coverage'
  | 'coverageGaps'
  | 'sales'
  | 'saveSale'
  | 'deleteSales'
  | 'concentration'
>;

/** Coverage of the market and concentration of its revenue. */
export const marketOperations: Operations = {
  coverageGoals: ({ db }) => readGoals(db),
  saveCoverageGoal: (context, given) => {
    const { regionId, industry, capability, product } = given;
    if ([regionId, industry, capability, product].every((d) => d === null))
      throw new Refusal('input.emptyGoal');
    return saveRow<CoverageGoal>(context, coverageGoals, given, {
      name: [industry, capability, product].filter(Boolean).join(' · '),
    });
  },
  deleteCoverageGoals: (context, { ids }) => deleteRows(context, coverageGoals, ids),
  coverage: ({ db }, { rows, columns, filter }) => coverageGrid(coverageContent(db), rows, columns, filter),
  coverageGaps: ({ db }) => coverageGaps(coverageContent(db)),

  sales: ({ db }) => readSales(db),
  saveSale: (context, given) => saveRow<Sale>(context, sales, given, { name: given.customer }),
  deleteSales: (context, { ids }) => deleteRows(context, sales, ids),
  concentration: ({ db }, { by }) =>
    concentrationView({ actors: db.select().from(actors).all(), sales: readSales(db) }, by),
};

const readGoals = (db: TypedDatabase): CoverageGoal[] =>
  db.select().from(coverageGoals).orderBy(asc(coverageGoals.id)).all();
export const readSales = (db: TypedDatabase): Sale[] => db.select().from(sales).orderBy(asc(sales.id)).all();

/** What coverage needs, read from the file. */
export const coverageContent = (db: TypedDatabase) => ({
  actors: db.select().from(actors).orderBy(asc(actors.code)).all(),
  regions: readRegions(db),
  goals: readGoals(db),
});
