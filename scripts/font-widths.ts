/**
 * Writes `shared/figures/vazirmatn-widths.ts`: the advance widths of Vazirmatn as resvg shapes them, so that pictures
 * can measure their texts where there is neither a screen nor a font. Run it when the font's version moves:
 * `node scripts/font-widths.ts`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const root = new URL('..', import.meta.url);
const fontFiles = ['Regular', 'Bold'].map((w) =>
  fileURLToPath(new URL(`node_modules/vazirmatn/fonts/ttf/Vazirmatn-${w}.ttf`, root)),
);
const weights = [400, 700] as const;

/** Letters whose four joining forms differ, and those that only join to the letter before them. */
const dual = 'بپتثجچحخسشصضطظعغفقکكگلمنهیيىئ';
const right = 'اآأإدذرزژوؤةۀ';
const lamAlef = ['لا', 'لآ', 'لأ', 'لإ'];
const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const plain = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}${range(0x6f0, 0x6f9)}${range(0x660, 0x66c)}،؛؟ءٔـ–—‘’“”•…−€`;

const escapeXml = (text: string): string => text.replace(/[&<>]/g, (c) => `&#${c.codePointAt(0)};`);

/** Width of the inked text in 1/1000 em. */
function inked(text: string, weight: number): number {
  const source = `<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="3000"><text xml:space="preserve" x="9000" y="1500" font-size="1000" font-weight="${weight}" font-family="Vazirmatn">${escapeXml(text)}</text></svg>`;
  const box = new Resvg(source, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Vazirmatn' },
  }).getBBox();
  if (!box) throw new Error(`No ink in ${text}`);
  return box.width;
}

/** Advance of a text: its width between two letters with ink, less theirs. */
const advance = (text: string, weight: number): number => inked(`H${text}H`, weight) - inked('HH', weight);

/** Widths of isolated, initial, medial and final forms; right-joining letters have the first and the last. */
function forms(letter: string, weight: number): number[] {
  const initialBeh = advance('ب\u200d', weight);
  const finalBeh = advance('بب', weight) - initialBeh;
  const isolated = advance(letter, weight);
  const final = advance(`ب${letter}`, weight) - initialBeh;
  if (!dual.includes(letter)) return [isolated, isolated, final, final];
  const medial = advance(`ب${letter}ب`, weight) - initialBeh - finalBeh;
  return [isolated, advance(`${letter}\u200d`, weight), medial, final];
}

const hex = (text: string): string => Array.from(text, (c) => (c.codePointAt(0) ?? 0).toString(16)).join('');
const em = (width: number): number => Math.round(width / 5) / 2;

const lines: string[] = [];
for (const letter of plain)
  lines.push(`${hex(letter)}:${weights.map((w) => em(advance(letter, w))).join(',')}`);
for (const letter of [...dual, ...right, ...lamAlef])
  lines.push(`${hex(letter)}:${weights.flatMap((w) => forms(letter, w).map(em)).join(',')}`);

const text = `/** Written by scripts/font-widths.ts from Vazirmatn Regular and Bold; not for hand edits. */

/** Letters (by code point, hexadecimal) that join only to the letter before them. */
export const rightJoining = '${[...right].map(hex).join(' ')}';

/**
 * Advance widths in 1/100 em. \`letter:regular,bold\`; of joining letters \`letter:isolated,initial,medial,final\`
 * regular, then bold. Lam with alef stands under both its code points.
 */
export const advances =
  '${lines.join(' ')}';
`;
writeFileSync(new URL('shared/figures/vazirmatn-widths.ts', root), text);
