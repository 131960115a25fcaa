import { type JourneyStep, journeySteps } from '#shared/domain/journey/progress.ts';
import type { TranslationKey } from '#shared/locale/index.ts';

/** Where a page stands in the rail: under a step of the journey, under a room that serves all steps, or at the end. */
export type PageSection = JourneyStep | 'assessment' | 'organization' | 'risk' | 'workspace' | 'top';

/** Rooms beside the seven steps, in the order of the rail. */
export const roomSections = ['assessment', 'organization', 'risk'] as const;

/** Every page that the rail or the palette can open. */
export const pages = [
  { to: '/dashboard', title: 'app.pages.dashboard', section: 'top' },
  { to: '/drivers', title: 'app.pages.drivers', section: 'strategy' },
  { to: '/goals', title: 'app.pages.goals', section: 'strategy' },
  { to: '/decisions', title: 'app.pages.decisions', section: 'strategy' },
  { to: '/balance', title: 'app.pages.balance', section: 'strategy' },
  { to: '/partners', title: 'app.pages.partners', section: 'mapping' },
  { to: '/map', title: 'app.pages.map', section: 'mapping' },
  { to: '/segmentation', title: 'app.pages.segmentation', section: 'mapping' },
  { to: '/coverage', title: 'app.pages.coverage', section: 'mapping' },
  { to: '/concentration', title: 'app.pages.concentration', section: 'mapping' },
  { to: '/conflicts', title: 'app.pages.conflicts', section: 'mapping' },
  { to: '/import', title: 'app.pages.import', section: 'mapping' },
  { to: '/business-case', title: 'app.pages.businessCase', section: 'strategy' },
  { to: '/tiers', title: 'app.pages.tiers', section: 'program' },
  { to: '/benefits', title: 'app.pages.benefits', section: 'program' },
  { to: '/tier-audit', title: 'app.pages.tierAudit', section: 'program' },
  { to: '/commission', title: 'app.pages.commission', section: 'program' },
  { to: '/deals', title: 'app.pages.deals', section: 'program' },
  { to: '/import-deals', title: 'app.pages.importDeals', section: 'program' },
  { to: '/payments', title: 'app.pages.payments', section: 'program' },
  { to: '/policies', title: 'app.pages.policies', section: 'program' },
  { to: '/quote', title: 'app.pages.quote', section: 'program' },
  { to: '/questionnaires', title: 'app.pages.questionnaires', section: 'assessment' },
  { to: '/rounds', title: 'app.pages.rounds', section: 'assessment' },
  { to: '/org-fit', title: 'app.pages.orgFit', section: 'organization' },
  { to: '/org-chart', title: 'app.pages.orgChart', section: 'organization' },
  { to: '/roles', title: 'app.pages.roles', section: 'organization' },
  { to: '/processes', title: 'app.pages.processes', section: 'organization' },
  { to: '/headcount', title: 'app.pages.headcount', section: 'organization' },
  { to: '/simulator', title: 'app.pages.simulator', section: 'program' },
  { to: '/kpis', title: 'app.pages.kpis', section: 'measurement' },
  { to: '/maturity', title: 'app.pages.maturity', section: 'assessment' },
  { to: '/risks', title: 'app.pages.risks', section: 'risk' },
  { to: '/stakeholders', title: 'app.pages.stakeholders', section: 'risk' },
  { to: '/change-plan', title: 'app.pages.changePlan', section: 'risk' },
  { to: '/coaching', title: 'app.pages.coaching', section: 'risk' },
  { to: '/deliverables', title: 'app.pages.deliverables', section: 'workspace' },
  { to: '/history', title: 'app.pages.history', section: 'workspace' },
  { to: '/settings', title: 'app.pages.settings', section: 'workspace' },
] as const satisfies readonly { to: string; title: TranslationKey; section: PageSection }[];
export type Page = (typeof pages)[number];

/** Pages of a section, in their order. */
export const pagesOf = (section: PageSection): readonly Page[] => pages.filter((p) => p.section === section);

/** The section that an address belongs to; null for one outside of all. */
export function sectionOf(path: string): PageSection | null {
  const step = journeySteps.find((s) => path === `/step/${s}`);
  return step ?? pages.find((p) => p.to === path)?.section ?? null;
}
