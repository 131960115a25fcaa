import { type CaseContent, caseContent } from './business-case-content.ts';
import {
  caseAssumptions,
  caseMethod,
  caseMonths,
  caseResult,
  caseRisks,
  caseScenarios,
  caseSensitivity,
  caseSimulation,
  caseSummary,
} from './business-case-sections.ts';
import type { ReportContent } from './content.ts';
import type { DocumentModel, ReportModule, Section } from './model.ts';
import { lead, metaOf, section } from './parts.ts';

/** The sections in their usual order. */
const builders: Readonly<Record<string, (content: CaseContent) => Section>> = {
  summary: caseSummary,
  caseResult,
  caseAssumptions,
  caseSensitivity,
  caseSimulation,
  caseScenarios,
  caseRisks,
  caseMonths,
  caseMethod,
};

/**
 * The business case (F9) of the main scenario. The workbook is a live model: the months calculate with the sheet of
 * inputs and give the payback, NPV and IRR of the report.
 */
export const businessCaseReport: ReportModule<ReportContent> = {
  id: 'business-case',
  formats: ['docx', 'pdf', 'pptx', 'xlsx', 'html'],
  sections: Object.keys(builders),
  build: (report): DocumentModel => {
    const { t } = report.locale;
    const content = caseContent(report);
    const chosen = report.options.sections ?? Object.keys(builders);
    return {
      id: 'business-case',
      lang: report.locale.lang,
      meta: metaOf(report, t('businessReport.title'), t('businessReport.subtitle')),
      sections:
        content === null || 'problems' in content
          ? [nothingYet(report, content?.problems ?? null)]
          : chosen.flatMap((id) => {
              const build = Object.hasOwn(builders, id) ? builders[id] : undefined;
              return build ? [build(content)] : [];
            }),
    };
  },
};

/** The one section of a report without a result: what is missing. */
function nothingYet(report: ReportContent, problems: number | null): Section {
  const { t } = report.locale;
  return problems === null
    ? section(report, 'summary', 'summary', t('businessReport.empty'), [lead(t('businessReport.emptyLead'))])
    : section(report, 'summary', 'summary', t('businessReport.broken'), [
        lead(t('businessReport.brokenLead', { count: problems })),
      ]);
}
