import type { Locale } from '#shared/locale/index.ts';

/** A text of the reader's language, and the change that writes another one in its place. */
interface OwnText<Key extends string> {
  readonly value: string;
  readonly patch: (text: string) => Partial<Record<Key | `${Key}En`, string>>;
}

/**
 * Of a text in two languages the one that the reader sees: English where the page is English and there is one. What
 * is read is what is written, so that nobody overwrites the other language without seeing it.
 */
export function ownText<Key extends string>(
  { lang }: Locale,
  row: Readonly<Record<Key | `${Key}En`, string | null>>,
  key: Key,
): OwnText<Key> {
  const english = `${key}En` as const;
  const field = lang === 'en' && row[english] ? english : key;
  return {
    value: row[field] ?? '',
    patch: (text) => ({ [field]: text }) as Partial<Record<Key | `${Key}En`, string>>,
  };
}
