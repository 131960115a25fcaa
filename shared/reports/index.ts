import type { DeliverableId } from '#shared/domain/deliverables/deliverable.ts';
import { businessCaseReport } from './business-case.ts';
import type { ReportContent } from './content.ts';
import { diagnostic } from './diagnostic.ts';
import { executiveSummary } from './executive-summary.ts';
import { maturityReport } from './maturity.ts';
import type { ReportModule } from './model.ts';
import { organization } from './organization.ts';
import { programAnnex } from './program-annex.ts';
import { programHandbook } from './program-handbook.ts';
import { programSimulation } from './program-simulation.ts';
import { strategy } from './strategy.ts';

/** The report behind each deliverable. */
export const reports: Readonly<Record<DeliverableId, ReportModule<ReportContent>>> = {
  diagnostic,
  'executive-summary': executiveSummary,
  'business-case': businessCaseReport,
  strategy,
  organization,
  maturity: maturityReport,
  'program-handbook': programHandbook,
  'program-annex': programAnnex,
  'program-simulation': programSimulation,
};
