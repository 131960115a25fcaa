import { type Page, pages } from './pages.ts';

/** The page that shows the rows of a list of the document. */
const pageOfList: Readonly<Record<string, string>> = {
  actors: '/partners',
  relations: '/map',
  criteria: '/segmentation',
  kpis: '/kpis',
  drivers: '/drivers',
  goals: '/goals',
  decisions: '/decisions',
  arguments: '/balance',
  benchmarks: '/balance',
  businessCases: '/business-case',
  risks: '/risks',
  stakeholders: '/stakeholders',
  actionItems: '/change-plan',
  coachingPlans: '/coaching',
  orgCriteria: '/org-fit',
  orgScenarios: '/org-chart',
  orgUnits: '/org-chart',
  orgPositions: '/org-chart',
  orgTeams: '/roles',
  orgRoles: '/roles',
  orgProcesses: '/processes',
  headcountLines: '/headcount',
  programs: '/tiers',
  benefits: '/benefits',
  certificates: '/benefits',
  holdings: '/benefits',
  questionnaires: '/questionnaires',
  rounds: '/rounds',
  respondents: '/rounds',
  responses: '/rounds',
  reviewRemarks: '/rounds',
  ownTexts: '/deliverables',
};

/** Where a hit of the search is opened; the dashboard for a list without a page of its own. */
export const pageOfHit = (list: string): Page['to'] =>
  pages.find((p) => p.to === pageOfList[list])?.to ?? '/dashboard';
