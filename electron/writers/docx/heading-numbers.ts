import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { Locale } from '#shared/locale/index.ts';
import type { DocumentModel } from '#shared/reports/model.ts';
import type { Words } from '../shared/words.ts';
import { appendixNumbers, bulletList, headingNumbers, numberedList } from './list-names.ts';
import { fontNames, headingSizes, hex, numberFont } from './styles.ts';

/** All lists of a document. Numbers count by themselves and are set in the font of the document's digits. */
export function listsOf(model: DocumentModel, locale: Locale, words: Words): INumberingOptions {
  const run = { font: fontNames(numberFont(locale)), color: hex(model.meta.accent) };
  const rtl = locale.dir === 'rtl';
  const level = (
    index: number,
    text: string,
    sample: string,
    size: number,
    style?: string,
  ): ILevelsOptions => {
    const width = labelWidth(sample, size);
    const text0 = Math.round(width + size * 8);
    return {
      level: index,
      format: LevelFormat.DECIMAL,
      text,
      // Programs disagree on which side of a right-to-left line a "left" number stands; a centred one, placed half its
      // width from the margin, stands at the margin in all of them.
      alignment: rtl ? AlignmentType.CENTER : AlignmentType.LEFT,
      suffix: LevelSuffix.TAB,
      style: {
        run,
        paragraph: { indent: { left: text0, hanging: rtl ? Math.round(text0 - width / 2) : text0 } },
        ...(style && { style }),
      },
    };
  };
  // A point, not the decimal mark: LibreOffice sets the Persian mark apart from the digits and turns their order.
  const path = (first: string, depth: number): string =>
    [first, ...Array.from({ length: depth }, (_, i) => `%${i + 2}`)].join('.');
  const headings = (first: string, top: string, styled: boolean): ILevelsOptions[] =>
    headingSizes.map((size, depth) => {
      const text = depth === 0 ? top : path(first, depth);
      return level(depth, text, text.replace(/%\d/g, '8'), size, styled ? `Heading${depth + 1}` : undefined);
    });
  const appendices = model.sections.filter((section) => section.role === 'appendix');
  return {
    config: [
      { reference: headingNumbers, levels: headings('%1', '%1', true) },
      ...appendices.map((_, index) => {
        const letter = words.appendixLetter(index);
        return { reference: appendixNumbers(index), levels: headings(letter, words.appendix(letter), false) };
      }),
      {
        reference: bulletList,
        levels: [{ ...level(0, '\u2022', '.', listSize), format: LevelFormat.BULLET }],
      },
      { reference: numberedList, levels: [level(0, '%1.', '8.', listSize)] },
    ],
  };
}

const listSize = 10.5;

/** About how wide a bold label of Vazirmatn is, in twips: a digit or letter takes 0.6 em, a point or space 0.28 em. */
const labelWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (/[.\s]/u.test(character) ? 0.28 : 0.6), 0) * size * 20;
