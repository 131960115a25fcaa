import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { Locale } from '#shared/locale/index.ts';
import type { DocumentModel } from '#shared/reports/model.ts';
import type { Words } from '../shared/words.ts';
import { appendixNumbers, bulletList, headingNumbers, numberedList } from './list-names.ts';
import { fontNames, hex, numberFont } from './styles.ts';

/** All lists of a document. Numbers count by themselves and are set in the font of the document's digits. */
export function listsOf(model: DocumentModel, locale: Locale, words: Words): INumberingOptions {
  const { accent } = model.meta;
  // Left to right even in Persian: «۲٫۱» is one number.
  const number = { font: fontNames(numberFont(locale)) };
  const level = (
    index: number,
    text: string,
    style: NonNullable<ILevelsOptions['style']>,
  ): ILevelsOptions => ({
    level: index,
    format: LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.START,
    suffix: LevelSuffix.SPACE,
    style,
  });
  const heading = (index: number, text: string, bound: boolean): ILevelsOptions =>
    level(index, `${text}\u2002`, {
      run: { ...number, color: hex(accent) },
      // Without it Word indents every level of a list.
      paragraph: { indent: { start: 0, hanging: 0 } },
      ...(bound && { style: `Heading${index + 1}` }),
    });
  const path = (first: string, depth: number): string =>
    [first, ...Array.from({ length: depth }, (_, i) => `%${i + 2}`)].join(words.numberSeparator);
  const item = (text: string, format: ILevelsOptions['format']): ILevelsOptions => ({
    ...level(0, text, {
      run: { ...number, color: hex(accent) },
      paragraph: { indent: { start: 400, hanging: 400 } },
    }),
    ...(format && { format }),
    suffix: LevelSuffix.TAB,
  });
  const appendices = model.sections.filter((section) => section.role === 'appendix');
  return {
    config: [
      {
        reference: headingNumbers,
        levels: [0, 1, 2].map((index) => heading(index, path('%1', index), true)),
      },
      ...appendices.map((_, index) => ({
        reference: appendixNumbers(index),
        levels: [0, 1, 2].map((depth) => {
          const letter = words.appendixLetter(index);
          return heading(depth, depth === 0 ? words.appendix(letter) : path(letter, depth), false);
        }),
      })),
      { reference: bulletList, levels: [item('\u2022', LevelFormat.BULLET)] },
      { reference: numberedList, levels: [item('%1.', LevelFormat.DECIMAL)] },
    ],
  };
}
