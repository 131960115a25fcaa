import type { Locale } from '#shared/locale/index.ts';

/** The text of the reader's language; the other one where it is missing. */
export const textOf = ({ lang }: Locale, text: string, textEn: string): string =>
  lang === 'en' ? textEn || text : text || textEn;
