import {
  BorderStyle,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';
import { documentDigitsFont, documentFont } from '../shared/fonts.ts';
import { headingNumbers } from './list-names.ts';

/** Colour as Word writes it: without the hash. */
export const hex = (color: string): string => color.replace('#', '');

/** A4 upright and on its side, in twips (1/20 point). The library itself swaps the sides of a landscape page. */
export const pages = {
  upright: { size: { width: 11_906, height: 16_838 }, margin: marginsOf(1_500, 1_300) },
  wide: {
    size: { width: 11_906, height: 16_838, orientation: 'landscape' },
    margin: marginsOf(1_240, 1_100),
  },
} as const;

function marginsOf(top: number, bottom: number) {
  return { top, bottom, left: 1_078, right: 1_078, header: 620, footer: 560 } as const;
}

/** Width of the text between the margins, in twips. */
export const textWidth = 9_750;

/** Room for text on a landscape page, in twips. */
export const wideText = { width: 16_838 - 2 * 1_078, height: 11_906 - 1_240 - 1_100 } as const;

/** Sizes of Heading 1–3 in points. */
export const headingSizes = [17, 13, 11] as const;

/** Character style of numbers that Word counts: pages, captions. */
export const numberStyle = 'AutomaticNumber';

interface StyleSketch {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly basedOn?: string;
  readonly next?: string;
  readonly bold?: boolean;
  readonly color?: string;
  readonly digits?: boolean;
  /** The style shows in Word's gallery. */
  readonly quick?: boolean;
  readonly paragraph?: IParagraphStylePropertiesOptions;
}

/**
 * The document's styles. Font, complex-script size, weight and direction are written here once, so that paragraphs
 * and runs carry no formatting of their own and a firm can restyle a report in Word.
 */
export function stylesOf(locale: Locale, accent: string): IStylesOptions {
  const rtl = locale.dir === 'rtl';
  const run = (sketch: Partial<StyleSketch>): IRunStylePropertiesOptions => ({
    ...(sketch.size && { size: sketch.size * 2, sizeComplexScript: sketch.size * 2 }),
    ...(sketch.bold !== undefined && { bold: sketch.bold, boldComplexScript: sketch.bold }),
    ...(sketch.color && { color: hex(sketch.color) }),
    ...(sketch.digits && { font: fontNames(numberFont(locale)) }),
  });
  const style = (sketch: StyleSketch): IParagraphStyleOptions => {
    // The library writes `bidi` into styles but does not name it in the type of a style's paragraph.
    const paragraph: IParagraphStylePropertiesOptions & { bidirectional?: boolean } = {
      ...(rtl && { bidirectional: true }),
      ...sketch.paragraph,
    };
    return {
      id: sketch.id,
      name: sketch.name,
      basedOn: sketch.basedOn ?? (sketch.id === 'Normal' ? '' : 'Normal'),
      next: sketch.next ?? sketch.id,
      quickFormat: sketch.quick ?? true,
      run: { ...run(sketch), ...(rtl && { rightToLeft: true }) },
      paragraph,
    };
  };
  const ruled = (color: string) => ({ style: BorderStyle.SINGLE, size: 4, space: 6, color: hex(color) });
  const heading = (id: string, level: number, size: number, before: number, after: number) =>
    style({
      id,
      name: `heading ${level}`,
      size,
      bold: true,
      color: theme.ink,
      next: 'BodyText',
      paragraph: {
        keepNext: true,
        keepLines: true,
        outlineLevel: level - 1,
        spacing: spaced(before, after, 1),
        numbering: { reference: headingNumbers, level: level - 1 },
      },
    });
  return {
    default: {
      document: {
        run: {
          font: fontNames(documentFont),
          size: 21,
          sizeComplexScript: 21,
          color: hex(theme.ink),
          language: { value: 'en-GB', bidirectional: 'fa-IR' },
        },
        paragraph: { spacing: spaced(0, 0, 1) },
      },
    },
    paragraphStyles: [
      style({ id: 'Normal', name: 'Normal', size: 10.5 }),
      style({ id: 'BodyText', name: 'Body Text', size: 10.5, paragraph: { spacing: spaced(0, 8, 1.12) } }),
      style({
        id: 'Lead',
        name: 'Lead',
        size: 11.5,
        next: 'BodyText',
        paragraph: { spacing: spaced(0, 12, 1.12), keepNext: true },
      }),
      style({ id: 'OwnText', name: 'Own Text', size: 10.5, paragraph: { spacing: spaced(0, 8, 1.12) } }),
      style({
        id: 'Note',
        name: 'Note',
        size: 9,
        color: theme.muted,
        paragraph: { spacing: spaced(2, 10, 1) },
      }),
      style({
        id: 'Title',
        name: 'Title',
        size: 30,
        bold: true,
        next: 'Subtitle',
        paragraph: { spacing: spaced(170, 8, 0.95), keepNext: true },
      }),
      style({
        id: 'Subtitle',
        name: 'Subtitle',
        size: 14,
        color: theme.muted,
        paragraph: { spacing: spaced(0, 28, 1) },
      }),
      style({
        id: 'CoverLabel',
        name: 'Cover Label',
        size: 9,
        color: theme.muted,
        paragraph: { spacing: spaced(0, 0, 1) },
      }),
      style({
        id: 'CoverValue',
        name: 'Cover Value',
        size: 12,
        bold: true,
        paragraph: { spacing: spaced(0, 0, 1) },
      }),
      style({
        id: 'ContentsTitle',
        name: 'Contents Title',
        size: 17,
        bold: true,
        paragraph: { spacing: spaced(0, 14, 1), keepNext: true },
      }),
      heading('Heading1', 1, headingSizes[0], 0, 10),
      heading('Heading2', 2, headingSizes[1], 16, 6),
      heading('Heading3', 3, headingSizes[2], 12, 4),
      style({
        id: 'TOC1',
        name: 'toc 1',
        size: 11,
        bold: true,
        digits: true,
        quick: false,
        paragraph: { spacing: spaced(10, 2, 1) },
      }),
      style({
        id: 'TOC2',
        name: 'toc 2',
        size: 10,
        color: theme.muted,
        digits: true,
        quick: false,
        paragraph: { spacing: spaced(0, 2, 1), indent: { left: 440 } },
      }),
      style({
        id: 'Caption',
        name: 'caption',
        size: 9,
        color: theme.muted,
        paragraph: { spacing: spaced(4, 2, 1), keepLines: true },
      }),
      style({
        id: 'Source',
        name: 'Source',
        size: 8.5,
        color: theme.muted,
        paragraph: { spacing: spaced(0, 14, 1), keepLines: true },
      }),
      style({
        id: 'Figure',
        name: 'Figure',
        size: 10.5,
        next: 'Caption',
        paragraph: { spacing: spaced(8, 4, 1), keepNext: true },
      }),
      style({ id: 'TableText', name: 'Table Text', size: 9, paragraph: { spacing: spaced(0, 0, 1) } }),
      style({
        id: 'TableHeading',
        name: 'Table Heading',
        size: 9,
        color: theme.muted,
        basedOn: 'TableText',
        paragraph: { keepNext: true },
      }),
      // Units stand below each other: at the right in both directions, which is where a right-to-left line starts.
      style({
        id: 'TableNumber',
        name: 'Table Number',
        size: 9,
        basedOn: 'TableText',
        paragraph: rtl ? {} : { alignment: 'end' },
      }),
      style({ id: 'TableTotal', name: 'Table Total', size: 9, bold: true, basedOn: 'TableText' }),
      style({
        id: 'TableTotalNumber',
        name: 'Table Total Number',
        size: 9,
        bold: true,
        basedOn: 'TableNumber',
      }),
      style({ id: 'Callout', name: 'Callout', size: 10.5, paragraph: { spacing: spaced(0, 0, 1.12) } }),
      style({
        id: 'KeyFigure',
        name: 'Key Figure',
        size: 17,
        bold: true,
        color: accent,
        paragraph: { keepNext: true },
      }),
      style({
        id: 'KeyFigureLabel',
        name: 'Key Figure Label',
        size: 9.5,
        bold: true,
        paragraph: { keepNext: true },
      }),
      style({ id: 'KeyFigureNote', name: 'Key Figure Note', size: 8.5, color: theme.muted }),
      style({
        id: 'MessageValue',
        name: 'Message Value',
        size: 22,
        bold: true,
        color: accent,
        paragraph: { keepNext: true, spacing: spaced(0, 0, 0.9) },
      }),
      style({
        id: 'MessageTitle',
        name: 'Message Title',
        size: 11.5,
        bold: true,
        paragraph: { keepNext: true, spacing: spaced(0, 2, 1.05) },
      }),
      style({ id: 'MessageText', name: 'Message Text', size: 10, color: theme.muted }),
      style({ id: 'ListText', name: 'List Text', size: 10.5, paragraph: { spacing: spaced(0, 5, 1.12) } }),
      style({
        id: 'Header',
        name: 'header',
        size: 8.5,
        color: theme.muted,
        quick: false,
        paragraph: { border: { bottom: ruled(theme.line) } },
      }),
      style({
        id: 'Footer',
        name: 'footer',
        size: 8.5,
        color: theme.muted,
        quick: false,
        paragraph: { border: { top: ruled(theme.line) } },
      }),
    ],
    characterStyles: [
      {
        id: numberStyle,
        name: 'Automatic Number',
        run: { font: fontNames(numberFont(locale)), ...(rtl && { rightToLeft: true }) },
      },
      { id: 'Strong', name: 'Strong', run: { bold: true, boldComplexScript: true } },
      // Word's own link style would colour the contents blue.
      { id: 'Hyperlink', name: 'Hyperlink', run: {} },
    ],
  };
}

/** Font of automatic numbers: in Persian documents its Latin digits have Persian shapes. */
export const numberFont = (locale: Locale): string =>
  locale.digits === 'persian' ? documentDigitsFont : documentFont;

/** One font for every script, so that no program falls back to its own. */
export const fontNames = (name: string) => ({ ascii: name, hAnsi: name, cs: name, eastAsia: name });

/** Space before and after in points, lines as a multiple of the font's own height. */
const spaced = (before: number, after: number, lines: number) => ({
  before: before * 20,
  after: after * 20,
  line: Math.round(lines * 240),
  lineRule: LineRuleType.AUTO,
});
