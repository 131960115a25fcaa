import {
  type EstimatedPageNumbers,
  type IContext,
  type IXmlableObject,
  type PageNumberEstimator,
  TableOfContents,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Locale } from '#shared/locale/index.ts';
import { childrenOf, withoutLongTables } from './long-tables.ts';
import { numberStyle } from './styles.ts';

/** Heading levels that the table of contents lists. */
const levels = '1-2';

/** A table of contents that is filled in already and that Word can update. */
export const tableOfContents = (title: string): TableOfContents =>
  new TableOfContents(title, { hyperlink: true, headingStyleRange: levels });

/**
 * Works out page and list numbers by laying the document out, and hands them over in the document's digits, so that
 * the contents read right before anyone updates them.
 *
 * @param captionNumbers number of each caption in order, in the document's digits; the library would write Latin ones
 */
export function pageNumbersIn(locale: Locale, captionNumbers: readonly string[]): PageNumberEstimator {
  const estimator = estimatePageNumbersWith({ guess: true });
  const digits = ([name, text]: [string, string]): [string, string] => [name, locale.digitsOf(text)];
  const estimate = (body: IXmlableObject, context: IContext): EstimatedPageNumbers => {
    const pages = estimator(withoutLongTables(body), context);
    writeCaptionNumbers(body, captionNumbers);
    return { ...pages, bookmarks: new Map([...pages.bookmarks].map(digits)) };
  };
  const listNumbers: PageNumberEstimator['listNumbers'] = (body, context) =>
    new Map(
      [...(estimator.listNumbers?.(withoutLongTables(body), context) ?? [])].map(([name, item]) => [
        name,
        { ...item, text: locale.digitsOf(item.text) },
      ]),
    );
  return Object.assign(estimate, { listNumbers });
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
