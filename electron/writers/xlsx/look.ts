import type { Alignment, Border, Fill, Font, Style } from 'exceljs';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import { documentFont } from '../shared/fonts.ts';

/** `#rrggbb` as Excel writes it. */
export const argb = (hex: string): { argb: string } => ({ argb: `FF${hex.slice(1).toUpperCase()}` });

/** A colour mixed with white: `share` 1 is the colour itself, 0 is white. */
export function tint(hex: string, share: number): string {
  const channel = (at: number): string => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16);
    return Math.round(255 - (255 - value) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** A colour dark enough for text on its own tint. */
export function shade(hex: string): string {
  const channel = (at: number): string =>
    Math.round(Number.parseInt(hex.slice(at, at + 2), 16) * 0.7)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

export const solid = (hex: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: argb(hex) });

/**
 * Vazirmatn; the family and the Arabic character set let Excel choose a sans-serif with Persian letters (Tahoma,
 * Segoe UI) where it is not installed.
 */
export const font = (size: number, color: string, bold = false): Partial<Font> => ({
  name: documentFont,
  size,
  color: argb(color),
  bold,
  family: 2,
  charset: 178,
});

const edge = (hex: string, style: Border['style']): Partial<Border> => ({ style, color: argb(hex) });

/** Ground of cells that a reader may change. */
const inputGround = theme.quadrantSoft.core;

/** How a cell's content stands: text at the start side, codes left to right, amounts with their currency behind. */
export type Align = 'start' | 'code' | 'number' | 'money';

/** The styles of one workbook: every cell of a kind shares one object, so that Excel's style table stays small. */
export interface Look {
  readonly accent: string;
  readonly rtl: boolean;
  /** Alignment of running text: to the start side, in the document's reading order. */
  readonly text: Partial<Alignment>;
  readonly title: Partial<Style>;
  readonly subtitle: Partial<Style>;
  readonly heading: Partial<Style>;
  readonly body: Partial<Style>;
  readonly label: Partial<Style>;
  readonly link: Partial<Style>;
  readonly header: Partial<Style>;
  readonly cardValue: Partial<Style>;
  readonly cardLabel: Partial<Style>;
  readonly cardNote: Partial<Style>;
  readonly cell: (numFmt: string | null, align: Align, wrap?: boolean) => Partial<Style>;
  /** What a reader may change, laid over the cell's own style. */
  readonly input: Partial<Style>;
  /** A row that names the rows below it. */
  readonly groupHeading: Partial<Style>;
  readonly total: (numFmt: string | null, align: Align) => Partial<Style>;
}

/** Styles for a document in the given accent colour and direction. */
export function createLook(accent: string, rtl: boolean): Look {
  const start = rtl ? 'right' : 'left';
  const readingOrder = rtl ? 'rtl' : 'ltr';
  const text: Partial<Alignment> = { horizontal: start, vertical: 'middle', wrapText: true, readingOrder };
  const line: Partial<Alignment> = { ...text, wrapText: false };
  const card = { fill: solid(theme.surface) };
  const alignments: Record<Align, Partial<Alignment>> = {
    start: { ...line, indent: 1 },
    code: { ...line, readingOrder: 'ltr', indent: 1 },
    // Digits are compared from the right in both languages.
    number: { horizontal: 'right', vertical: 'middle', readingOrder: 'ltr', indent: 1 },
    money: { horizontal: 'right', vertical: 'middle', readingOrder, indent: 1 },
  };
  return {
    accent,
    rtl,
    text,
    title: { font: font(18, theme.ink, true), alignment: line },
    subtitle: { font: font(10, theme.muted), alignment: line },
    heading: {
      font: font(12, theme.ink, true),
      alignment: line,
      border: { bottom: edge(accent, 'medium') },
    },
    body: { font: font(10, theme.ink), alignment: text },
    label: { font: font(10, theme.muted), alignment: text },
    link: { font: { ...font(10, accent), underline: true }, alignment: text },
    header: {
      font: font(10, theme.ink, true),
      fill: solid(tint(accent, 0.12)),
      alignment: { ...text, indent: 1 },
      border: { bottom: edge(accent, 'medium') },
    },
    cardValue: { ...card, font: font(18, accent, true), alignment: { ...line, indent: 1 } },
    cardLabel: { ...card, font: font(10, theme.ink, true), alignment: { ...text, indent: 1 } },
    cardNote: { ...card, font: font(9, theme.muted), alignment: { ...text, vertical: 'top', indent: 1 } },
    cell: (numFmt, align, wrap = false) => ({
      font: font(10, theme.ink),
      alignment: { ...alignments[align], ...(wrap && { wrapText: true }) },
      border: { bottom: edge(theme.grid, 'thin') },
      ...(numFmt !== null && { numFmt }),
    }),
    input: {
      font: font(10, shade(accent), true),
      fill: solid(inputGround),
      border: { bottom: edge(theme.quadrant.core, 'thin'), top: edge(theme.quadrant.core, 'thin') },
    },
    groupHeading: {
      font: font(10, theme.ink, true),
      fill: solid(theme.surface),
      alignment: alignments.start,
      border: { bottom: edge(theme.line, 'thin') },
    },
    total: (numFmt, align) => ({
      font: font(10, theme.ink, true),
      fill: solid(theme.surface),
      alignment: alignments[align],
      border: { top: edge(theme.ink, 'thin'), bottom: edge(theme.ink, 'thin') },
      ...(numFmt !== null && { numFmt }),
    }),
  };
}
