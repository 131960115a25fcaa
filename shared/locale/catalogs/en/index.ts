import { answering } from './answering.ts';
import { app } from './app.ts';
import { benefits } from './benefits.ts';
import { businessCase } from './business-case.ts';
import { businessReport } from './business-report.ts';
import { cli } from './cli.ts';
import { commission } from './commission.ts';
import { common } from './common.ts';
import { concentration } from './concentration.ts';
import { conflicts } from './conflicts.ts';
import { coverage } from './coverage.ts';
import { deals } from './deals.ts';
import { deck } from './deck.ts';
import { deliverables } from './deliverables.ts';
import { ecosystem } from './ecosystem.ts';
import { errors } from './errors.ts';
import { forms } from './forms.ts';
import { imports } from './imports.ts';
import { journey } from './journey.ts';
import { kpis } from './kpis.ts';
import { map } from './map.ts';
import { maturity } from './maturity.ts';
import { maturityReport } from './maturity-report.ts';
import { orgChart } from './org-chart.ts';
import { organization } from './organization.ts';
import { organizationReport } from './organization-report.ts';
import { payments } from './payments.ts';
import { policies } from './policies.ts';
import { programReport } from './program-report.ts';
import { questionnaires } from './questionnaires.ts';
import { quote } from './quote.ts';
import { report } from './report.ts';
import { risk } from './risk.ts';
import { rounds } from './rounds.ts';
import { ruleWords } from './rule-words.ts';
import { segmentation } from './segmentation.ts';
import { simulation } from './simulation.ts';
import { simulationReport } from './simulation-report.ts';
import { smart } from './smart.ts';
import { strategy } from './strategy.ts';
import { strategyReport } from './strategy-report.ts';
import { tierAudit } from './tier-audit.ts';
import { tierWords } from './tier-words.ts';
import { tiers } from './tiers.ts';
import { units } from './units.ts';
import { workbook } from './workbook.ts';
import { workspace } from './workspace.ts';
import { writers } from './writers.ts';

/** The English texts; their keys are the shape that every other language must have. */
export const en = {
  conflicts,
  concentration,
  coverage,
  answering,
  app,
  benefits,
  businessCase,
  businessReport,
  cli,
  commission,
  common,
  deals,
  deck,
  deliverables,
  ecosystem,
  errors,
  forms,
  imports,
  journey,
  map,
  maturity,
  maturityReport,
  orgChart,
  organization,
  organizationReport,
  payments,
  policies,
  questionnaires,
  quote,
  programReport,
  report,
  risk,
  rounds,
  ruleWords,
  segmentation,
  kpis,
  simulation,
  simulationReport,
  smart,
  strategy,
  strategyReport,
  tierAudit,
  tierWords,
  tiers,
  units,
  workbook,
  workspace,
  writers,
} as const;
