import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { sep } from 'node:path';

/** The weights that documents use. */
export const fontWeights = ['Regular', 'Medium', 'Bold'] as const;
export type FontWeight = (typeof fontWeights)[number];

/** The family name that documents carry; also the name inside the font files. */
export const documentFont = 'Vazirmatn';

// `require.resolve` finds the package from sources, from a bundle and under test alike.
const resolve = createRequire(import.meta.url).resolve;

/**
 * Path of a font file that programs outside JavaScript can open: inside a packaged app the fonts lie unpacked beside
 * the archive.
 */
export function fontPath(weight: FontWeight, kind: 'ttf' | 'woff2'): string {
  const folder = kind === 'ttf' ? 'ttf' : 'webfonts';
  return resolve(`vazirmatn/fonts/${folder}/Vazirmatn-${weight}.${kind}`).replace(
    `app.asar${sep}`,
    `app.asar.unpacked${sep}`,
  );
}

const loaded = new Map<string, Promise<Buffer>>();

/** Bytes of Vazirmatn in one weight, read once. */
export function fontBytes(weight: FontWeight, kind: 'ttf' | 'woff2'): Promise<Buffer> {
  const path = fontPath(weight, kind);
  const known = loaded.get(path);
  if (known) return known;
  const reading = readFile(path);
  loaded.set(path, reading);
  reading.catch(() => loaded.delete(path));
  return reading;
}
