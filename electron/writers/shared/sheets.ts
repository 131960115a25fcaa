import type { Block, DocumentModel, Section } from '#shared/reports/model.ts';

/**
 * Whether a section starts a new page on paper: only what opens a part of the document does. All other sections flow on
 * behind the one before, so that short ones leave no half-empty pages; their headings stay with what follows.
 */
export function startsPage(section: Section, index: number, sections: readonly Section[]): boolean {
  return sections.findIndex(({ role }) => role === section.role) === index;
}

/** Whether a document needs a list of contents on paper: a handful of pages does not. */
export const hasContents = (model: DocumentModel): boolean =>
  model.sections.length > 4 || model.sections.some(({ role }) => role === 'appendix');

/** Whether a block needs a landscape page. */
const isWide = (block: Block): boolean =>
  (block.kind === 'figure' || block.kind === 'table') && block.wide === true;

/** A run of a section's blocks on pages of one orientation. */
export interface Sheet {
  readonly wide: boolean;
  readonly blocks: readonly Block[];
}

/**
 * Cuts a section at its wide figures and tables. Each stands on a landscape page (a long table on several) with the few
 * lines that lead up to it (before the first one also the section's own heading, which belongs to the first sheet); what
 * follows is upright again.
 */
export function sheetsOf(section: Section): readonly Sheet[] {
  const sheets: Sheet[] = [];
  let open: Block[] = [];
  for (const block of section.blocks) {
    if (!isWide(block)) {
      open.push(block);
      continue;
    }
    const from = isShort(open) ? 0 : open.findLastIndex(({ kind }) => kind !== 'heading') + 1;
    if (from > 0) sheets.push({ wide: false, blocks: open.slice(0, from) });
    sheets.push({ wide: true, blocks: [...open.slice(from), block] });
    open = [];
  }
  return open.length > 0 || sheets.length === 0 ? [...sheets, { wide: false, blocks: open }] : sheets;
}

/** About two lines of text on a landscape page; more would take the figure's room. */
const fewCharacters = 320;

const isShort = (blocks: readonly Block[]): boolean =>
  blocks.every(({ kind }) => kind === 'text' || kind === 'heading') &&
  blocks.reduce((sum, block) => sum + lengthOf(block), 0) <= fewCharacters;

function lengthOf(block: Block): number {
  if (block.kind === 'heading') return block.text.length;
  if (block.kind !== 'text') return 0;
  return block.text.reduce((sum, part) => sum + (typeof part === 'string' ? part : part.text).length, 0);
}
