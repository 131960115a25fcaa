import {
  type EstimatedPageNumbers,
  type IContext,
  type IXmlableObject,
  type PageNumberEstimator,
  TableOfContents,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Locale } from '#shared/locale/index.ts';
import { attributeOf, childrenOf, withoutLongTables } from './long-tables.ts';
import { numberStyle } from './styles.ts';

/** Heading levels that the table of contents lists. */
const levels = '1-2';

/** A table of contents that is filled in already and that Word can update. */
export const tableOfContents = (title: string): TableOfContents =>
  new TableOfContents(title, { hyperlink: true, headingStyleRange: levels });

/** Numbers that stand in the document already, in its digits and in the order of the text. */
export interface WrittenNumbers {
  /** Of every heading; empty where one has none. */
  readonly headings: readonly string[];
  /** Of every figure and table. */
  readonly captions: readonly string[];
}

/**
 * Works out page numbers by laying the document out, and hands all numbers over in the document's digits, so that the
 * contents read right before anyone updates them. (The library itself would write Latin digits.)
 */
export function pageNumbersIn(locale: Locale, { headings, captions }: WrittenNumbers): PageNumberEstimator {
  const estimator = estimatePageNumbersWith({ guess: true });
  const estimate = (body: IXmlableObject, context: IContext): EstimatedPageNumbers => {
    const pages = estimator(withoutLongTables(body), context);
    writeCaptionNumbers(body, captions);
    return {
      ...pages,
      bookmarks: new Map([...pages.bookmarks].map(([name, page]) => [name, locale.digitsOf(page)])),
    };
  };
  const listNumbers: PageNumberEstimator['listNumbers'] = (body) =>
    new Map(
      headingBookmarks(body).flatMap((name, i) => {
        const text = headings[i] ?? '';
        const width = text.length * digitWidth;
        return text === '' ? [] : [[name, { text, separator: 'tab' as const, width }] as const];
      }),
    );
  return Object.assign(estimate, { listNumbers });
}

/** About how wide a digit of the contents is, in twips; it places the tab stop behind the number. */
const digitWidth = 120;

/** Bookmarks of the headings, in the order of the text. */
function headingBookmarks(body: IXmlableObject): string[] {
  return childrenOf(body, 'w:body').flatMap((block) => {
    const parts = childrenOf(block, 'w:p');
    const style = parts.flatMap((part) => childrenOf(part, 'w:pPr')).find((part) => 'w:pStyle' in part);
    if (!/^Heading[1-3]$/.test(String(style && attributeOf(style, 'w:pStyle', 'w:val')))) return [];
    const mark = parts.find((part) => 'w:bookmarkStart' in part);
    return [String(mark && attributeOf(mark, 'w:bookmarkStart', 'w:name'))];
  });
}

/** Puts the given numbers, in order, into the SEQ fields of the formatted body. */
function writeCaptionNumbers(body: IXmlableObject, numbers: readonly string[]): void {
  const remaining = [...numbers];
  for (const block of childrenOf(body, 'w:body')) {
    for (const child of childrenOf(block, 'w:p')) {
      const field: unknown = child['w:fldSimple'];
      if (!Array.isArray(field) || !JSON.stringify(field[0]).includes('SEQ ')) continue;
      const number = remaining.shift();
      if (number === undefined) return;
      Object.assign(child, {
        'w:fldSimple': [
          field[0],
          {
            'w:r': [{ 'w:rPr': [{ 'w:rStyle': { _attr: { 'w:val': numberStyle } } }] }, { 'w:t': [number] }],
          },
        ],
      });
    }
  }
}
