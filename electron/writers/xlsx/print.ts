import type { Worksheet } from 'exceljs';
import { withoutMarks } from '#shared/locale/bidi.ts';
import type { Locale } from '#shared/locale/index.ts';
import type { DocumentMeta } from '#shared/reports/model.ts';

/** Header and footer of every printed sheet. */
export interface SheetFrame {
  readonly header: string;
  readonly footer: string;
}

/** The frame in the document's language: title and client above; confidentiality, edition and page below. */
export function sheetFrame(
  meta: Pick<DocumentMeta, 'client' | 'title' | 'confidentiality' | 'edition'>,
  locale: Locale,
): SheetFrame {
  const face = '&"Vazirmatn,Regular"&8';
  /** Sections go from left to right, whatever the direction of the sheet. */
  const sections = (start: string, middle: string, end: string): string => {
    const [left, right] = locale.dir === 'rtl' ? [end, start] : [start, end];
    return `&L${face}${left}${middle && `&C${face}${middle}`}&R${face}${right}`;
  };
  return {
    header: sections(code(meta.client), '', code(meta.title)),
    footer: sections(code(meta.confidentiality), code(meta.edition), ' &P / &N'),
  };
}

/** Text inside a header or footer: an ampersand would start a code, a leading digit would join the font size. */
const code = (text: string): string => ` ${withoutMarks(text).replaceAll('&', '&&')}`;

/** A4 landscape, the header row on every page; one page wide, or more where one could not be read. */
export function preparePrint(
  sheet: Worksheet,
  frame: SheetFrame,
  place: {
    readonly titleRow: number | null;
    readonly lastColumn: number;
    readonly lastRow: number;
    /** Everything on one page: for a sheet that is read as a whole. */
    readonly whole?: boolean;
    readonly pagesWide?: number;
    /** Columns from the start that stand on every page of a print that is more than one page wide. */
    readonly titleColumns?: number;
  },
): void {
  const wide = place.pagesWide ?? 1;
  const titles = wide > 1 ? (place.titleColumns ?? 0) : 0;
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: wide,
    fitToHeight: place.whole ? 1 : 0,
    horizontalCentered: false,
    margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.7, header: 0.3, footer: 0.3 },
    // exceljs puts the dollar signs of the columns itself.
    printArea: `A$1:${sheet.getColumn(place.lastColumn).letter}$${place.lastRow}`,
    ...(place.titleRow !== null && { printTitlesRow: `${place.titleRow}:${place.titleRow}` }),
    ...(titles > 0 && { printTitlesColumn: `A:${sheet.getColumn(titles).letter}` }),
  });
  sheet.headerFooter.oddHeader = frame.header;
  sheet.headerFooter.oddFooter = frame.footer;
}
