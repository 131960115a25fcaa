import type { ReportContent } from './content.ts';
import { type MaturityContent, maturityContent } from './maturity-content.ts';
import { dimensionsSection } from './maturity-dimensions.ts';
import {
  changeSection,
  discussSection,
  groupsSection,
  maturityMethod,
  maturitySummary,
  peopleSection,
  questionsSection,
  roadmapSection,
  scoresSection,
} from './maturity-sections.ts';
import { answersBasis } from './maturity-source.ts';
import type { DocumentModel, ReportModule, Section } from './model.ts';
import { lead, metaOf, section } from './parts.ts';

const builders: Readonly<Record<string, (content: MaturityContent) => Section>> = {
  summary: maturitySummary,
  matMethod: maturityMethod,
  matScores: scoresSection,
  matDiscuss: discussSection,
  matGroups: groupsSection,
  matChange: changeSection,
  matRoadmap: roadmapSection,
  // A page for each stands behind the findings: a board's deck goes without them.
  matDimensions: dimensionsSection,
  matQuestions: questionsSection,
  matPeople: peopleSection,
};

/** The maturity assessment (F13): levels, where answers differ, and the roadmap; the workbook is a live model. */
export const maturityReport: ReportModule<ReportContent> = {
  id: 'maturity',
  // As html it is the executive review file, which is a page of its own rather than the document's.
  formats: ['docx', 'pdf', 'pptx', 'xlsx', 'html'],
  sections: Object.keys(builders),
  build: (content): DocumentModel => {
    const { locale } = content;
    const { t } = locale;
    const own = maturityContent(content);
    const chosen = content.options.sections ?? Object.keys(builders);
    const parts = own ? [locale.name(own.round), own.text(own.round.scope, own.round.scopeEn)] : [];
    return {
      id: 'maturity',
      lang: locale.lang,
      meta: metaOf(
        content,
        t('maturityReport.title'),
        parts.filter((p) => p !== '').join(' · '),
        own && answersBasis(own),
      ),
      sections: own
        ? chosen.flatMap((id) => {
            const build = Object.hasOwn(builders, id) ? builders[id] : undefined;
            return build ? [build(own)] : [];
          })
        : [
            section(content, 'summary', 'summary', t('maturityReport.noData'), [
              lead(t('maturityReport.noDataLead')),
            ]),
          ],
    };
  },
};
