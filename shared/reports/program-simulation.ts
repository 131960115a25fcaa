import type { ReportContent } from './content.ts';
import type { DocumentModel, ReportModule, Section } from './model.ts';
import { lead, metaOf, section } from './parts.ts';
import { paySheetSection } from './pay-sections.ts';
import { type SimulationContent, simulationContent } from './simulation-content.ts';
import {
  auditSection,
  fairnessSection,
  gainsSection,
  movesSection,
  outcomeSection,
  simulationMethod,
  simulationSummary,
} from './simulation-sections.ts';

const builders: Readonly<Record<string, (content: SimulationContent) => Section | null>> = {
  summary: simulationSummary,
  simAudit: auditSection,
  simOutcome: outcomeSection,
  simMoves: movesSection,
  simGains: gainsSection,
  simFairness: fairnessSection,
  simPay: paySheetSection,
  simMethod: simulationMethod,
};

/** The program on the client's own history: for those who decide on it. */
export const programSimulation: ReportModule<ReportContent> = {
  id: 'program-simulation',
  formats: ['docx', 'pdf', 'pptx', 'xlsx', 'html'],
  sections: Object.keys(builders),
  build: (content): DocumentModel => {
    const { locale } = content;
    const { t } = locale;
    const own = simulationContent(content);
    const chosen = content.options.sections ?? Object.keys(builders);
    const subtitle = own
      ? t('simulationReport.subtitle', {
          names: locale.list(own.played.map((p) => p.name)),
          count: own.result.months.length,
        })
      : '';
    return {
      id: 'program-simulation',
      lang: locale.lang,
      meta: metaOf(content, t('simulationReport.title'), subtitle),
      sections: own
        ? chosen.flatMap((id) => (Object.hasOwn(builders, id) ? (builders[id]?.(own) ?? []) : []))
        : [
            section(content, 'summary', 'summary', t('simulationReport.noData'), [
              lead(t('simulationReport.noDataLead')),
            ]),
          ],
    };
  },
};
