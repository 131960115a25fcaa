import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { BalanceScreen } from '#renderer/features/balance/index.ts';
import { BenefitsScreen } from '#renderer/features/benefits/index.ts';
import { BusinessCaseScreen } from '#renderer/features/business-case/index.ts';
import { ChangePlanScreen } from '#renderer/features/change-plan/index.ts';
import { CoachingScreen } from '#renderer/features/coaching/index.ts';
import { CommissionScreen } from '#renderer/features/commission/index.ts';
import { ConcentrationScreen } from '#renderer/features/concentration/index.ts';
import { ConflictsScreen } from '#renderer/features/conflicts/index.ts';
import { CoverageScreen } from '#renderer/features/coverage/index.ts';
import { DealsScreen } from '#renderer/features/deals/index.ts';
import { DecisionsScreen } from '#renderer/features/decisions/index.ts';
import { DeliverablesScreen } from '#renderer/features/deliverables/index.ts';
import { DriversScreen } from '#renderer/features/drivers/index.ts';
import { GoalsScreen } from '#renderer/features/goals/index.ts';
import { HeadcountScreen } from '#renderer/features/headcount/index.ts';
import { HistoryScreen } from '#renderer/features/history/index.ts';
import { DealImportScreen, ImportScreen } from '#renderer/features/import/index.ts';
import { DashboardScreen, StepScreen } from '#renderer/features/journey/index.ts';
import { KpisScreen } from '#renderer/features/kpis/index.ts';
import { MapScreen } from '#renderer/features/map/index.ts';
import { MaturityScreen } from '#renderer/features/maturity/index.ts';
import { OrgChartScreen } from '#renderer/features/org-chart/index.ts';
import { OrgFitScreen } from '#renderer/features/org-fit/index.ts';
import { PartnersScreen } from '#renderer/features/partners/index.ts';
import { PaymentsScreen } from '#renderer/features/payments/index.ts';
import { PoliciesScreen } from '#renderer/features/policies/index.ts';
import { ProcessesScreen } from '#renderer/features/processes/index.ts';
import { QuestionnairesScreen } from '#renderer/features/questionnaires/index.ts';
import { QuoteScreen } from '#renderer/features/quote/index.ts';
import { RisksScreen } from '#renderer/features/risks/index.ts';
import { RolesScreen } from '#renderer/features/roles/index.ts';
import { RoundsScreen } from '#renderer/features/rounds/index.ts';
import { SegmentationScreen } from '#renderer/features/segmentation/index.ts';
import { SettingsScreen } from '#renderer/features/settings/index.ts';
import { SimulatorScreen } from '#renderer/features/simulator/index.ts';
import { StakeholdersScreen } from '#renderer/features/stakeholders/index.ts';
import { TierAuditScreen } from '#renderer/features/tier-audit/index.ts';
import { TiersScreen } from '#renderer/features/tiers/index.ts';
import { Frame } from './frame.tsx';

const root = createRootRoute({ component: Frame });
const index = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/dashboard' });
  },
});
const page = <P extends string>(path: P, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component });

const tree = root.addChildren([
  index,
  page('/dashboard', DashboardScreen),
  page('/balance', BalanceScreen),
  page('/decisions', DecisionsScreen),
  page('/drivers', DriversScreen),
  page('/goals', GoalsScreen),
  page('/kpis', KpisScreen),
  page('/partners', PartnersScreen),
  page('/import', ImportScreen),
  page('/import-deals', DealImportScreen),
  page('/map', MapScreen),
  page('/segmentation', SegmentationScreen),
  page('/coverage', CoverageScreen),
  page('/commission', CommissionScreen),
  page('/concentration', ConcentrationScreen),
  page('/business-case', BusinessCaseScreen),
  page('/simulator', SimulatorScreen),
  page('/conflicts', ConflictsScreen),
  page('/maturity', MaturityScreen),
  page('/org-fit', OrgFitScreen),
  page('/org-chart', OrgChartScreen),
  page('/payments', PaymentsScreen),
  page('/deals', DealsScreen),
  page('/questionnaires', QuestionnairesScreen),
  page('/rounds', RoundsScreen),
  page('/quote', QuoteScreen),
  page('/policies', PoliciesScreen),
  page('/processes', ProcessesScreen),
  page('/roles', RolesScreen),
  page('/headcount', HeadcountScreen),
  page('/tiers', TiersScreen),
  page('/benefits', BenefitsScreen),
  page('/tier-audit', TierAuditScreen),
  page('/risks', RisksScreen),
  page('/stakeholders', StakeholdersScreen),
  page('/change-plan', ChangePlanScreen),
  page('/coaching', CoachingScreen),
  page('/deliverables', DeliverablesScreen),
  page('/history', HistoryScreen),
  page('/settings', SettingsScreen),
  page('/step/$step', StepScreen),
]);

/** Addresses live behind the hash, so that they work under the app's own scheme and on a loopback host alike. */
export const router = createRouter({ routeTree: tree, history: createHashHistory(), defaultPreload: false });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
