import type { Locale } from '#shared/locale/index.ts';
import type { DocumentModel, FigureBlock, HeadingBlock, Section, TableBlock } from '#shared/reports/model.ts';
import { wordsOf } from './words.ts';

/** Numbers of a document's parts, in its own digits: the same in every format. */
export interface Numbering {
  /** Of a section: «۲», «پیوست الف»; empty for the summary, which opens the document unnumbered. */
  section(section: Section): string;
  /** Of a heading below: «۲٫۱», «الف٫۱»; empty below an unnumbered section. */
  heading(heading: HeadingBlock): string;
  /** Of a figure or table: «شکل ۳», «جدول ۴»; counted through the document. */
  caption(block: FigureBlock | TableBlock): string;
  /** Only the number of the same: «۳». */
  captionNumber(block: FigureBlock | TableBlock): string;
}

/** Numbers all parts of a model once. */
export function numberDocument(model: DocumentModel, locale: Locale): Numbering {
  const words = wordsOf(locale);
  const sections = new Map<Section, string>();
  const headings = new Map<HeadingBlock, string>();
  const captions = new Map<FigureBlock | TableBlock, { label: string; number: string }>();
  let chapter = 0;
  let letter = 0;
  let figure = 0;
  let table = 0;
  for (const section of model.sections) {
    let prefix = '';
    if (section.role === 'body') prefix = locale.number(++chapter);
    if (section.role === 'appendix') prefix = words.appendixLetter(letter++);
    sections.set(section, section.role === 'appendix' ? words.appendix(prefix) : prefix);
    let second = 0;
    let third = 0;
    for (const block of section.blocks) {
      if (block.kind === 'heading') {
        if (block.level === 2) {
          second += 1;
          third = 0;
        } else third += 1;
        const parts = block.level === 2 ? [second] : [second, third];
        const number = [prefix, ...parts.map((part) => locale.number(part))].join(words.numberSeparator);
        headings.set(block, prefix === '' ? '' : number);
      }
      if (block.kind === 'figure') {
        const number = locale.number(++figure);
        captions.set(block, { label: words.figure(number), number });
      }
      if (block.kind === 'table') {
        const number = locale.number(++table);
        captions.set(block, { label: words.table(number), number });
      }
    }
  }
  return {
    section: (section) => sections.get(section) ?? '',
    heading: (heading) => headings.get(heading) ?? '',
    caption: (block) => captions.get(block)?.label ?? '',
    captionNumber: (block) => captions.get(block)?.number ?? '',
  };
}
