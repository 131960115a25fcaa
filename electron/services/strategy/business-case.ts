import type { RoomServices } from '#shared/contract/index.ts';
import { headcountPlan } from '#shared/domain/organization/headcount-plan.ts';
import { businessCase, mainCase, plannedStaff } from '#shared/domain/strategy/business-case.ts';
import type { BusinessCase } from '#shared/domain/strategy/business-inputs.ts';
import {
  breakEvenGrid,
  breakEvenValue,
  tornado,
  usedInputs,
} from '#shared/domain/strategy/business-sensitivity.ts';
import { simulate } from '#shared/domain/strategy/business-simulation.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { businessCases } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { keptList } from '../kept-list.ts';
import { headcountList } from '../organization/index.ts';

export const businessCaseList = keptList<BusinessCase>(businessCases, (r) => r.name);

type Operations =
  | 'businessCase'
  | 'businessCaseComparison'
  | 'businessCaseSensitivity'
  | 'businessCaseSimulation';

/** What is computed from the business cases; the calculations are the domain's. */
export const businessCaseResults: Pick<RoomServices<'strategy', Context>, Operations> = {
  businessCase: ({ db }, { id }) => {
    const one = find(db, id);
    return one && { ...named(one), view: businessCase(one.inputs, staffByMonth(db)) };
  },
  businessCaseComparison: ({ db }) => {
    const staff = staffByMonth(db);
    return businessCaseList.read(db).map((one) => ({ ...named(one), view: businessCase(one.inputs, staff) }));
  },
  businessCaseSensitivity: ({ db }, { id, x, y }) => {
    const one = find(db, id);
    if (!one) return null;
    const staff = staffByMonth(db);
    if (businessCase(one.inputs, staff).result === null) return null;
    return {
      swings: tornado(one.inputs, staff),
      breakEven: usedInputs(one.inputs, staff).map((input) => ({
        input,
        value: breakEvenValue(one.inputs, input, staff),
      })),
      grid: x !== null && y !== null && x !== y ? breakEvenGrid(one.inputs, x, y, staff) : null,
    };
  },
  businessCaseSimulation: ({ db }, { id }) => {
    const one = find(db, id);
    return one && simulate(one.inputs, { seed: one.seed, staffByMonth: staffByMonth(db) });
  },
};

const named = ({ id, name, nameEn, main }: BusinessCase) => ({ id, name, nameEn, main });

function find(db: TypedDatabase, id: string | null): BusinessCase | null {
  const all = businessCaseList.read(db);
  return id === null ? mainCase(all) : (all.find((c) => c.id === id) ?? null);
}

const staffByMonth = (db: TypedDatabase): readonly number[] | null =>
  plannedStaff(headcountPlan(headcountList.read(db), readSettings(db).headcount));
