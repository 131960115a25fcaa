import type { ReportContent } from './content.ts';
import type { DocumentModel, ReportModule, Section } from './model.ts';
import { type OrganizationContent, organizationContent } from './organization-content.ts';
import {
  decisionSection,
  fitSection,
  methodSection,
  nextSection,
  summarySection,
} from './organization-fit.ts';
import { scenariosSection } from './organization-scenarios.ts';
import { headcountSection, processesSection, rolesSection, teamsSection } from './organization-work.ts';
import { metaOf } from './parts.ts';
import { changePlanSection, coachingSection, stakeholdersSection } from './risk-sections.ts';

/** The sections in their usual order. */
const builders: Readonly<Record<string, (content: OrganizationContent) => Section>> = {
  summary: summarySection,
  orgFit: fitSection,
  orgScenarios: scenariosSection,
  orgDecision: decisionSection,
  teams: teamsSection,
  headcount: headcountSection,
  processes: processesSection,
  roles: rolesSection,
  stakeholders: ({ report }) => stakeholdersSection(report),
  changePlan: ({ report }) => changePlanSection(report),
  coaching: ({ report }) => coachingSection(report),
  orgNext: nextSection,
  orgMethod: methodSection,
};

/** The organization design: which model, who does what, by which processes, with how many people. */
export const organization: ReportModule<ReportContent> = {
  id: 'organization',
  formats: ['docx', 'pdf', 'pptx', 'xlsx', 'html'],
  sections: Object.keys(builders),
  build: (content): DocumentModel => {
    const { t } = content.locale;
    const own = organizationContent(content);
    const chosen = content.options.sections ?? Object.keys(builders);
    return {
      id: 'organization',
      lang: content.locale.lang,
      meta: metaOf(content, t('organizationReport.title'), t('organizationReport.subtitle')),
      sections: chosen.flatMap((id) => {
        const build = Object.hasOwn(builders, id) ? builders[id] : undefined;
        return build ? [build(own)] : [];
      }),
    };
  },
};
