import type { Locale } from './locale.ts';

/** The text of the reader's language; the other one where it is missing. */
export const textOf = ({ lang }: Pick<Locale, 'lang'>, text: string, textEn: string): string =>
  lang === 'en' ? textEn || text : text || textEn;
