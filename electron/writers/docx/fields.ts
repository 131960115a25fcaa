import { PageNumber, Paragraph, type ParagraphChild, SimpleField, TextRun } from 'docx';
import type { FigureBlock, TableBlock } from '#shared/reports/model.ts';
import type { Numbering } from '../shared/numbering.ts';
import type { Words } from '../shared/words.ts';
import type { RunMaker } from './runs.ts';
import { numberStyle } from './styles.ts';

/** What every block needs. */
export interface Kit {
  readonly rtl: boolean;
  readonly accent: string;
  readonly words: Words;
  readonly numbering: Numbering;
  readonly runs: RunMaker;
}

/** «شکل ۳ – …» with a SEQ field, so that Word renumbers captions and lists figures. */
export function caption(block: FigureBlock | TableBlock, kit: Kit, keepNext: boolean): Paragraph {
  const { words, numbering, runs } = kit;
  const sequence = block.kind === 'figure' ? 'Figure' : 'Table';
  const label = block.kind === 'figure' ? words.figure('\u0001') : words.table('\u0001');
  const [before = '', after = ''] = words.caption(label, block.caption).split('\u0001');
  return new Paragraph({
    style: 'Caption',
    keepNext,
    children: [
      ...runs.text(before),
      new SimpleField(`SEQ ${sequence} \\* ARABIC`, numbering.captionNumber(block)),
      ...runs.text(after),
    ],
  });
}

/** «صفحهٔ x از y» with live fields in the document's digits. */
export function pageOf({ words, rtl, runs }: Kit): ParagraphChild[] {
  const field = (name: 'page' | 'pages'): TextRun =>
    new TextRun({
      children: [name === 'page' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES],
      style: numberStyle,
      ...(rtl && { rightToLeft: true }),
    });
  return words.pageOf.flatMap((part) => (typeof part === 'string' ? runs.text(part) : [field(part.field)]));
}
