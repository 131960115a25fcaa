import type { Locale } from '#shared/locale/index.ts';
import { type SvgNode, svg } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/**
 * Widths in em of Vazirmatn Regular, by kind of letter, measured in Chromium over Persian and English names. Single
 * letters differ, names are right within a few percent; callers leave a margin.
 */
const widths: readonly [RegExp, number][] = [
  [/[\u200c-\u200f\u2066-\u2069\u064b-\u0652]/u, 0],
  [/[\s.,،؛;:!|'‌]/u, 0.27],
  [/[ا]/u, 0.27],
  [/[دذرزژو]/u, 0.42],
  [/[یئنبپتثلکگهة]/u, 0.5],
  [/[جچحخعغفقمی]/u, 0.6],
  [/[سشصضطظ]/u, 0.78],
  [/[۰-۹٠-٩]/u, 0.58],
  [/[0-9]/, 0.6],
  [/[iljtfrI()[\]/\-·–]/, 0.36],
  [/[mwMW@%٪]/u, 0.9],
  [/[A-Z]/, 0.68],
];

/** Estimated width of a text in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const letter of text) em += widths.find(([kind]) => kind.test(letter))?.[1] ?? 0.56;
  return em * size * (bold ? 1.06 : 1);
}

/** The text shortened with an ellipsis to fit a width. */
export function truncate(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, bold) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Lines of at most `width`, broken at spaces; the last one takes an ellipsis when there is more. */
export function wrap(text: string, width: number, size: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  if (lines.length <= maxLines) return lines.map((l) => truncate(l, width, size));
  const kept = lines.slice(0, maxLines);
  return [...kept.slice(0, -1), truncate(`${kept.at(-1) ?? ''} …`, width, size)];
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
    locale.dir === 'rtl' ? locale.isolateRtl(text) : locale.isolateLtr(text),
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
