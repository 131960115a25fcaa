import type { DocumentModel, TableBlock } from '#shared/reports/model.ts';

const hidden = (block: { readonly kind: string }): boolean =>
  block.kind === 'table' && (block as TableBlock).sheet?.only === true;

/** The model without the tables that only a workbook holds: what pages, slides and screens show and number. */
export function onPaper(model: DocumentModel): DocumentModel {
  if (!model.sections.some(({ blocks }) => blocks.some(hidden))) return model;
  return {
    ...model,
    sections: model.sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter((block) => !hidden(block)),
    })),
  };
}
