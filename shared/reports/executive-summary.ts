import type { ReportContent } from './content.ts';
import { summarySection } from './diagnostic.ts';
import { movesOf } from './findings.ts';
import type { DocumentModel, ReportModule } from './model.ts';
import { lead, matrixBlock, metaOf, strong } from './parts.ts';

/** What an executive reads in two minutes: three messages, the matrix, the next steps. */
export const executiveSummary: ReportModule<ReportContent> = {
  id: 'executive-summary',
  formats: ['docx', 'pdf', 'pptx', 'html'],
  sections: ['summary', 'matrix', 'next'],
  build: (content): DocumentModel => {
    const { t } = content.locale;
    const chosen = content.options.sections ?? ['summary', 'matrix', 'next'];
    const placed = content.segmentation.partners.some((p) => p.quadrant !== null);
    const all: DocumentModel['sections'] = [
      summarySection(content),
      {
        id: 'matrix',
        title: t('report.executive.matrix', { count: content.segmentation.counts.strategic }),
        shortTitle: t('report.sections.segmentation'),
        role: 'body',
        blocks: [lead(t('report.executive.matrixLead')), ...(placed ? [matrixBlock(content)] : [])],
      },
      {
        id: 'next',
        title: t('report.executive.next'),
        shortTitle: t('report.sections.recommendations'),
        role: 'body',
        blocks: [
          {
            kind: 'list',
            ordered: true,
            items: movesOf(content)
              .slice(0, 5)
              .map((m) => [strong(m.title), ' ', m.text]),
          },
        ],
      },
    ];
    return {
      id: 'executive-summary',
      lang: content.locale.lang,
      meta: metaOf(content, t('report.executive.title'), t('report.executive.subtitle')),
      sections: chosen.flatMap((id) => all.filter((s) => s.id === id)),
    };
  },
};
