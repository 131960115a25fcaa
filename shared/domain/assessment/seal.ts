import { digest } from './fingerprint.ts';

/** A value with the SHA-256 of its JSON form, by which a file that was cut off or edited on its way is known. */
export type Sealed<T> = T & { readonly checksum: string };

export const seal = <T extends object>(content: T): Sealed<T> => ({ ...content, checksum: digest(content) });

/** True where nothing was changed since {@link seal}; the order of the keys counts. */
export function isSealed(file: Readonly<Record<string, unknown>>): boolean {
  const { checksum, ...content } = file;
  return typeof checksum === 'string' && checksum === digest(content);
}
