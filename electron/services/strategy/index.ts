import { and, eq, ne } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { BusinessCase } from '#shared/domain/strategy/business-inputs.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { businessCases, driverComparisons, settings } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { nextOrder, saveRow } from '../rows.ts';
import { businessCaseList, businessCaseResults } from './business-case.ts';
import { argumentList, benchmarkList, decisionList, driverList, goalList } from './lists.ts';
import { results } from './results.ts';

/** Drivers, goals, decisions, arguments, benchmarks, and the business case. */
export const strategy: RoomServices<'strategy', Context> = {
  ...results,
  drivers: ({ db }) => driverList.read(db),
  saveDriver: driverList.save,
  deleteDrivers: driverList.remove,
  driverComparisons: ({ db }) =>
    db.select().from(driverComparisons).orderBy(driverComparisons.firstId, driverComparisons.secondId).all(),
  compareDrivers: (context, given) => {
    const swapped = given.firstId > given.secondId;
    const [firstId, secondId] = swapped ? [given.secondId, given.firstId] : [given.firstId, given.secondId];
    const nameOf = new Map(driverList.read(context.db).map((d) => [d.id, d.name]));
    const [name, other] = [nameOf.get(given.firstId), nameOf.get(given.secondId)];
    if (firstId === secondId || name === undefined || other === undefined)
      throw new Refusal('input.invalid', { path: 'secondId' });
    const pair = and(eq(driverComparisons.firstId, firstId), eq(driverComparisons.secondId, secondId));
    const { note, preferred } = given;
    context.edit({ name, other }, (db) => {
      db.delete(driverComparisons).where(pair).run();
      if (preferred === null) return;
      const kept = preferred === 'equal' || !swapped ? preferred : preferred === 'first' ? 'second' : 'first';
      db.insert(driverComparisons).values({ firstId, secondId, preferred: kept, note }).run();
    });
    return null;
  },
  setDriverMethod: (context, { method }) => {
    const next = { ...readSettings(context.db), driverMethod: method };
    context.edit({}, (db) => db.update(settings).set({ value: next }).run());
    return null;
  },

  goals: ({ db }) => goalList.read(db),
  saveGoal: goalList.save,
  deleteGoals: goalList.remove,
  decisions: ({ db }) => decisionList.read(db),
  saveDecision: decisionList.save,
  deleteDecisions: decisionList.remove,
  arguments: ({ db }) => argumentList.read(db),
  saveArgument: argumentList.save,
  deleteArguments: argumentList.remove,
  benchmarks: ({ db }) => benchmarkList.read(db),
  saveBenchmark: benchmarkList.save,
  deleteBenchmarks: benchmarkList.remove,

  businessCases: ({ db }) => businessCaseList.read(db),
  saveBusinessCase: (context, given) => {
    const all = businessCaseList.read(context.db);
    const order = given.order ?? all.find((c) => c.id === given.id)?.order ?? nextOrder(all);
    return saveRow<BusinessCase>(
      context,
      businessCases,
      { ...given, order },
      { name: given.name },
      (db, id) => {
        if (given.main) db.update(businessCases).set({ main: false }).where(ne(businessCases.id, id)).run();
      },
    );
  },
  deleteBusinessCases: businessCaseList.remove,
  ...businessCaseResults,
};
