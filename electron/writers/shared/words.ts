import type { Locale } from '#shared/locale/index.ts';

/** Texts that the writers themselves add, from the `writers` catalog, without isolates where numbers stand alone. */
export interface Words {
  readonly contents: string;
  readonly preparedFor: string;
  readonly preparedBy: string;
  /** The mark between the parts of «۲٫۱»: the decimal mark of the document's digits. */
  readonly numberSeparator: string;
  figure(number: string): string;
  table(number: string): string;
  /** «شکل ۳ – …» */
  caption(label: string, text: string): string;
  appendix(letter: string): string;
  /** Letter of the nth appendix, counted from 0. */
  appendixLetter(index: number): string;
  /** «صفحهٔ ۳ از ۱۲» in pieces, so that a format can put its own fields in: text, 'page' and 'pages'. */
  readonly pageOf: readonly (string | { readonly field: 'page' | 'pages' })[];
  /** Running head: title and client. */
  headerTitle(title: string, client: string): string;
  moreRows(count: number): string;
}

const raw = { raw: true } as const;

/** The writers' words in the document's language. */
export function wordsOf(locale: Locale): Words {
  const { t } = locale;
  const letters = t('writers.appendixLetters').split(' ');
  const pageOf = t('writers.pageOf', { page: '<page>', pages: '<pages>' }, raw);
  return {
    contents: t('writers.contents'),
    preparedFor: t('writers.preparedFor'),
    preparedBy: t('writers.preparedBy'),
    numberSeparator: locale.number(0.5).replace(/\p{Nd}/gu, ''),
    figure: (number) => t('writers.figure', { number }, raw),
    table: (number) => t('writers.table', { number }, raw),
    caption: (label, text) => t('writers.caption', { label, text }, raw),
    appendix: (letter) => t('writers.appendix', { letter }, raw),
    appendixLetter: (index) => letters[index] ?? locale.number(index + 1),
    pageOf: pageOf
      .split(/(<pages?>)/u)
      .filter((part) => part !== '')
      .map((part) =>
        part === '<page>' ? { field: 'page' } : part === '<pages>' ? { field: 'pages' } : part,
      ),
    headerTitle: (title, client) => t('writers.headerTitle', { title, client }, raw),
    moreRows: (count) => t('writers.moreRows', { count }),
  };
}
