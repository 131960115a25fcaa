import type { Lang } from '#shared/locale/index.ts';

/** Texts of a page in one language: a tree with sentences at its leaves. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** What stands in the page as JSON: its texts in both languages, and what it shows. */
export interface Embedded<Data> {
  readonly texts: Readonly<Record<Lang, TextTree>>;
  readonly data: Data;
}

/** Reads what the writer put into the page. */
export function readEmbedded<Data>(): Embedded<Data> {
  const text = document.getElementById('data')?.textContent ?? '';
  return JSON.parse(text) as Embedded<Data>;
}
