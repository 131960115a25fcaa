import { z } from 'zod';
import { Benefit, Certificate, Holding } from '#shared/domain/program/catalogue.ts';
import { PolicyClause } from '#shared/domain/program/clause.ts';
import { Adjustment, Deal, KpiValue } from '#shared/domain/program/deal.ts';
import { DealMapping } from '#shared/domain/program/deal-list.ts';
import { Program } from '#shared/domain/program/program.ts';
import { Id } from '#shared/domain/values.ts';
import { command, query } from './define.ts';
import { listImport } from './list-import.ts';
import { Deleted, Ids, none } from './lists.ts';
import { payOperations } from './program-pay.ts';
import { programResults } from './program-results.ts';
import { tierOperations } from './program-tiers.ts';

const TemplateId = z.enum(['growth', 'services', 'simple']);
const TemplateHead = z.object({
  id: TemplateId,
  name: z.string(),
  nameEn: z.string(),
  description: z.string(),
  descriptionEn: z.string(),
});

/** The client's own history of deals; of a rejected row, what could be read of it. */
const dealList = listImport(DealMapping, Deal.partial());

/** Operations on the partner program: tiers, commission, policies, history and what they give together. */
export const program = {
  programs: query({ input: none, output: z.array(Program), reads: ['program.programs'] }),
  /** Saving a program as the current one archives the one that was. */
  saveProgram: command({ input: Program.partial({ id: true, order: true }), output: Program }),
  deletePrograms: command({ input: Ids, output: Deleted }),
  /** A new version of a program as a draft, with the same tiers and rules. */
  copyProgram: command({ input: z.object({ id: Id }), output: Program }),
  /** The programs that ship: names, and for whom each fits. */
  programTemplates: query({ input: none, output: z.array(TemplateHead), reads: [] }),
  /** A draft from a template, its amounts taken from the partners' revenue, with the catalogue rows that it names. */
  addProgram: command({ input: z.object({ templateId: TemplateId }), output: Program }),

  benefits: query({ input: none, output: z.array(Benefit), reads: ['program.catalogue'] }),
  saveBenefit: command({ input: Benefit.partial({ id: true, order: true }), output: Benefit }),
  deleteBenefits: command({ input: Ids, output: Deleted }),
  certificates: query({ input: none, output: z.array(Certificate), reads: ['program.catalogue'] }),
  saveCertificate: command({ input: Certificate.partial({ id: true, order: true }), output: Certificate }),
  deleteCertificates: command({ input: Ids, output: Deleted }),
  holdings: query({ input: none, output: z.array(Holding), reads: ['program.results'] }),
  saveHolding: command({ input: Holding.partial({ id: true }), output: Holding }),
  deleteHoldings: command({ input: Ids, output: Deleted }),

  clauses: query({ input: none, output: z.array(PolicyClause), reads: ['program.policies'] }),
  saveClause: command({ input: PolicyClause.partial({ id: true, order: true }), output: PolicyClause }),
  deleteClauses: command({ input: Ids, output: Deleted }),

  deals: query({ input: none, output: z.array(Deal), reads: ['program.results'] }),
  saveDeal: command({ input: Deal.partial({ id: true }), output: Deal }),
  deleteDeals: command({ input: Ids, output: Deleted }),
  dealListTemplate: dealList.template,
  readDealList: dealList.read,
  previewDealList: dealList.preview,
  importDealList: dealList.write,
  kpiValues: query({ input: none, output: z.array(KpiValue), reads: ['program.results'] }),
  saveKpiValue: command({ input: KpiValue.partial({ id: true }), output: KpiValue }),
  deleteKpiValues: command({ input: Ids, output: Deleted }),

  adjustments: query({ input: none, output: z.array(Adjustment), reads: ['program.payments'] }),
  saveAdjustment: command({ input: Adjustment.partial({ id: true }), output: Adjustment }),
  deleteAdjustments: command({ input: Ids, output: Deleted }),

  ...payOperations,
  ...tierOperations,
  ...programResults,
};
