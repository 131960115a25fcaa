import type { ReportContent } from './content.ts';
import { quadrantTable, summarySection } from './diagnostic.ts';
import { movesOf } from './findings.ts';
import type { DocumentModel, ReportModule, Section } from './model.ts';
import { lead, matrixBlock, metaOf, strong } from './parts.ts';

/** What an executive reads in two minutes: one page of messages and moves, then the matrix they rest on. */
export const executiveSummary: ReportModule<ReportContent> = {
  id: 'executive-summary',
  formats: ['docx', 'pdf', 'pptx', 'html'],
  sections: ['summary', 'next', 'matrix'],
  build: (content): DocumentModel => {
    const { t } = content.locale;
    const chosen = content.options.sections ?? executiveSummary.sections;
    const moves = movesOf(content).slice(0, 5);
    const placed = content.segmentation.partners.some((p) => p.quadrant !== null);
    const all: DocumentModel['sections'] = [
      withoutMoves(summarySection(content)),
      {
        id: 'matrix',
        title: t('report.executive.matrix', { count: content.segmentation.counts.strategic }),
        shortTitle: t('report.sections.segmentation'),
        role: 'body',
        blocks: [
          lead(t('report.executive.matrixLead')),
          ...(placed ? [matrixBlock(content), quadrantTable(content)] : []),
        ],
      },
      {
        id: 'next',
        title: t('report.executive.next', { count: moves.length }),
        shortTitle: t('report.sections.next'),
        // On the page of the messages, and without a number as they are.
        role: 'summary',
        blocks: [
          {
            kind: 'list',
            ordered: true,
            items: moves.map((m) => [strong(m.title), ' ', m.text]),
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

/** The moves follow on the same page. */
const withoutMoves = (section: Section): Section => ({
  ...section,
  blocks: section.blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'list'),
});
