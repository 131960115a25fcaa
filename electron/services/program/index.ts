import { and, eq, ne } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Holding } from '#shared/domain/program/catalogue.ts';
import { type Deal, type KpiValue, partsWithinWhole } from '#shared/domain/program/deal.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { withoutTiers } from '#shared/domain/program/tier-removal.ts';
import { nextVersion } from '#shared/domain/program/version.ts';
import { deals, holdings, kpiValues, programs } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { deleteRows, nextOrder, saveRow } from '../rows.ts';
import { dealTemplate } from './deal-template.ts';
import { dealImport } from './import-deals.ts';
import {
  benefitList,
  certificateList,
  clauseList,
  programList,
  readAdjustments,
  readDeals,
  readHoldings,
  readKpiValues,
} from './lists.ts';
import { keepPaidRules, ledgered, pay } from './pay.ts';
import { results } from './results.ts';
import { templateServices } from './templates.ts';
import { tiers } from './tiers.ts';

/** The partner program: tiers, commission, policies, and the history on which they are tried. */
export const program: RoomServices<'program', Context> = {
  programs: ({ db }) => programList.read(db),
  saveProgram: (context, given) => {
    const all = programList.read(context.db);
    const before = all.find((p) => p.id === given.id);
    const gone = before?.tiers.filter((tier) => !given.tiers.some((t) => t.id === tier.id)) ?? [];
    const left = withoutTiers(given, new Set(gone.map((t) => t.id)));
    if (before) keepPaidRules(context, before, left, gone);
    const order = given.order ?? before?.order ?? nextOrder(all);
    return saveRow<Program>(context, programs, { ...left, order }, { name: given.name }, (db, id) => {
      if (given.state === 'current')
        db.update(programs)
          .set({ state: 'archived' })
          .where(and(ne(programs.id, id), eq(programs.state, 'current')))
          .run();
    });
  },
  deletePrograms: programList.remove,
  copyProgram: (context, { id }) => {
    const all = programList.read(context.db);
    const from = all.find((p) => p.id === id);
    if (!from) throw new Refusal('input.invalid', { path: 'id' });
    return saveRow<Program>(
      context,
      programs,
      { ...nextVersion(from, all), order: nextOrder(all) },
      { name: from.name, other: from.name },
    );
  },

  ...templateServices,

  benefits: ({ db }) => benefitList.read(db),
  saveBenefit: benefitList.save,
  deleteBenefits: benefitList.remove,
  certificates: ({ db }) => certificateList.read(db),
  saveCertificate: certificateList.save,
  deleteCertificates: certificateList.remove,
  holdings: ({ db }) => readHoldings(db),
  saveHolding: (context, given) =>
    saveRow<Holding>(context, holdings, given, { name: given.person || given.certificateId }),
  deleteHoldings: (context, { ids }) => deleteRows(context, holdings, ids),

  clauses: ({ db }) => clauseList.read(db),
  saveClause: clauseList.save,
  deleteClauses: clauseList.remove,

  deals: ({ db }) => readDeals(db),
  saveDeal: (context, given) => {
    if (!partsWithinWhole(given.parts)) throw new Refusal('program.partsOverWhole');
    return saveRow<Deal>(context, deals, given, { name: given.customer });
  },
  deleteDeals: (context, { ids }) => deleteRows(context, deals, ids),
  ...dealImport,
  ...dealTemplate,
  kpiValues: ({ db }) => readKpiValues(db),
  saveKpiValue: (context, given) => saveRow<KpiValue>(context, kpiValues, given, { name: given.kpiId }),
  deleteKpiValues: (context, { ids }) => deleteRows(context, kpiValues, ids),

  adjustments: ({ db }) => readAdjustments(db),
  ...ledgered,

  ...pay,
  ...tiers,
  ...results,
};
