import type { Locale } from '#shared/locale/index.ts';
import { type SvgNode, svg } from './svg.ts';
import type { FigureTheme } from './theme.ts';
import { advances, rightJoining } from './vazirmatn-widths.ts';

/** Advance widths in em of one weight: isolated, initial, medial, final; letters that do not join have the first. */
type Forms = readonly number[];

const table = new Map<string, { readonly regular: Forms; readonly bold: Forms }>(
  advances.split(' ').map((entry) => {
    const [codes = '', numbers = ''] = entry.split(':');
    const letters = codes.length > 4 ? [codes.slice(0, 3), codes.slice(3)] : [codes];
    const all = numbers.split(',').map((n) => Number(n) / 100);
    return [
      String.fromCodePoint(...letters.map((hex) => Number.parseInt(hex, 16))),
      { regular: all.slice(0, all.length / 2), bold: all.slice(all.length / 2) },
    ];
  }),
);
const joinsBackOnly = new Set(
  rightJoining.split(' ').map((hex) => String.fromCodePoint(Number.parseInt(hex, 16))),
);
/** Marks and controls without a width; those of the first kind are looked through when letters join. */
const marks = /\p{M}/u;
const controls = /[\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069]|\ufe0f/u;
const wide = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]|\p{Extended_Pictographic}/u;
const zwj = '\u200d';
const lam = String.fromCodePoint(0x644);

/**
 * Width of a text in pixels, from the font's advance widths and the joining forms of its letters. Within 5 % of the
 * shaped text, one percent on average (kerning is left out); letters that Vazirmatn lacks count as an average one.
 *
 * @param size font size in pixels
 */
export function textWidth(text: string, size: number, bold = false): number {
  const letters = Array.from(text).filter((c) => !marks.test(c));
  let em = 0;
  /** Whether the letter before reaches over to this one. */
  let joined = false;
  for (let i = 0; i < letters.length; i += 1) {
    let letter = letters[i] ?? '';
    if (controls.test(letter)) {
      joined = letter === zwj;
      continue;
    }
    const ligature = letter === lam ? table.get(letter + (letters[i + 1] ?? '')) : undefined;
    if (ligature) {
      i += 1;
      letter = letters[i] ?? '';
    }
    const entry = ligature ?? table.get(letter);
    const forms = entry?.[bold ? 'bold' : 'regular'];
    if (!forms) {
      em += wide.test(letter) ? 1 : 0.6;
      joined = false;
      continue;
    }
    const reaches = forms.length > 1 && !joinsBackOnly.has(letter);
    const next = letters[i + 1] ?? '';
    const joinsNext = reaches && (next === zwj || (table.get(next)?.regular.length ?? 0) > 1);
    em += forms[(joined ? (joinsNext ? 2 : 3) : joinsNext ? 1 : 0) % forms.length] ?? 0;
    joined = joinsNext;
  }
  return em * size;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The text shortened with an ellipsis to fit a width, between graphemes; at least one is kept. */
export function truncate(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const graphemes = Array.from(segmenter.segment(text), (s) => s.segment);
  const shortened = (count: number): string =>
    `${graphemes
      .slice(0, count)
      .join('')
      .replace(/[\s\u200c\p{P}]+$/u, '')}…`;
  let low = 1;
  let high = graphemes.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidth(shortened(middle), size, bold) <= width) low = middle;
    else high = middle - 1;
  }
  return shortened(low);
}

/** Lines of at most `width`, broken at spaces; the last one takes an ellipsis when there is more. */
export function wrap(text: string, width: number, size: number, maxLines: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/u)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  if (lines.length <= maxLines) return lines.map((l) => truncate(l, width, size, bold));
  const last = lines.slice(maxLines - 1).join(' ');
  return [
    ...lines.slice(0, maxLines - 1).map((l) => truncate(l, width, size, bold)),
    truncate(last, width, size, bold),
  ];
}

/**
 * A text in an isolate of its direction: the document's, unless it holds letters of the other script only (a Latin
 * name in a Persian picture), whose ellipsis and brackets would otherwise change sides.
 */
export function isolated(text: string, locale: Locale): string {
  const persian = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(
    text.replace(/[\u0660-\u066c\u06f0-\u06f9]/gu, ''),
  );
  const latin = /\p{Script=Latin}/u.test(text);
  const rtl = locale.dir === 'rtl' ? persian || !latin : persian && !latin;
  return rtl ? locale.isolateRtl(text) : locale.isolateLtr(text);
}

export interface LabelOptions {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  /** Which side of the text stands at x, physically: the geometry of pictures does not follow the language. */
  readonly anchor: 'left' | 'middle' | 'right';
  readonly bold?: boolean;
  readonly rotate?: number;
  /** A ring in the ground's colour that keeps the text readable over lines. */
  readonly halo?: string;
}

/**
 * A text of a picture. It is wrapped in an isolate of the document's direction and the element's own direction is
 * left to right, so that browsers and resvg (which knows no `direction`) set mixed text and anchors alike.
 */
export function label(text: string, theme: FigureTheme, locale: Locale, o: LabelOptions): SvgNode {
  const anchor = { left: 'start', middle: 'middle', right: 'end' }[o.anchor];
  return svg(
    'text',
    {
      x: o.x,
      y: o.y,
      'text-anchor': anchor,
      direction: 'ltr',
      'font-family': theme.font,
      'font-size': o.size,
      'font-weight': o.bold ? 700 : 400,
      fill: o.color,
      transform: o.rotate ? `rotate(${o.rotate} ${o.x} ${o.y})` : null,
      ...(o.halo && {
        stroke: o.halo,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    isolated(text, locale),
  );
}

/** The root of a picture. */
export const picture = (
  width: number,
  height: number,
  alt: string,
  ...children: (SvgNode | null | false)[]
) => ({
  width,
  height,
  alt,
  svg: svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      width: Math.round(width),
      height: Math.round(height),
      role: 'img',
      'aria-label': alt,
    },
    ...children,
  ),
});
