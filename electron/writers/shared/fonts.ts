import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { sep } from 'node:path';

/** The weights that documents use. */
export const fontWeights = ['Regular', 'Medium', 'Bold'] as const;
export type FontWeight = (typeof fontWeights)[number];

/** The family name that documents carry; also the name inside the font files. */
export const documentFont = 'Vazirmatn';

/**
 * A cut of the same font whose Latin digits have Persian shapes. Word and LibreOffice have no Persian number format
 * for page numbers and lists, so automatic numbers of a Persian document are set in it.
 */
export const documentDigitsFont = 'Vazirmatn FD';

// `require.resolve` finds the package from sources, from a bundle and under test alike.
const resolve = createRequire(import.meta.url).resolve;

type FontKind = 'ttf' | 'woff2' | 'persian-digits';

const folders: Readonly<Record<FontKind, (weight: FontWeight) => string>> = {
  ttf: (weight) => `fonts/ttf/Vazirmatn-${weight}.ttf`,
  woff2: (weight) => `fonts/webfonts/Vazirmatn-${weight}.woff2`,
  'persian-digits': (weight) => `misc/Farsi-Digits/fonts/ttf/Vazirmatn-FD-${weight}.ttf`,
};

/**
 * Path of a font file that programs outside JavaScript can open: inside a packaged app the fonts lie unpacked beside
 * the archive.
 */
export const fontPath = (weight: FontWeight, kind: FontKind): string =>
  resolve(`vazirmatn/${folders[kind](weight)}`).replace(`app.asar${sep}`, `app.asar.unpacked${sep}`);

const loaded = new Map<string, Promise<Buffer>>();

/** Bytes of Vazirmatn in one weight, read once. */
export const fontBytes = (weight: FontWeight, kind: FontKind): Promise<Buffer> =>
  once(fontPath(weight, kind));

/** Bytes of Vazirmatn in all weights at once (woff2): smaller than three of them. */
export const variableFont = (): Promise<Buffer> =>
  once(resolve('vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2'));

function once(path: string): Promise<Buffer> {
  const known = loaded.get(path);
  if (known) return known;
  const reading = readFile(path);
  loaded.set(path, reading);
  reading.catch(() => loaded.delete(path));
  return reading;
}
