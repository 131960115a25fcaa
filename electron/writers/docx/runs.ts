import { type IRunOptions, TextRun } from 'docx';
import type { Inline } from '#shared/reports/model.ts';

const strongLatin = /[A-Za-z\u00c0-\u024f]/u;
const strongRtl = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const isolates = /[\u2066-\u2069]/u;

/** How runs of one language are made. */
export interface RunMaker {
  /** Runs of a sentence; parts in isolates become runs of their own, because Word does not know isolates. */
  text(text: string, options?: IRunOptions): TextRun[];
  /** Runs of a paragraph's parts; `strong` ones bold. */
  inline(parts: readonly Inline[]): TextRun[];
  /** One run that reads left to right whatever surrounds it: numbers, dates, codes. */
  ltr(text: string, options?: IRunOptions): TextRun;
}

const strongStyle = { bold: true, boldComplexScript: true } as const;

/**
 * Text of a left-to-right run. LibreOffice orders by characters alone, so a sign or bracket at an edge gets a
 * left-to-right mark (U+200E) beside it.
 */
export const ltrText = (text: string): string =>
  text.replace(/^(?=[^\p{L}\p{N}])/u, '\u200e').replace(/(?<=[^\p{L}\p{N}%\u066a\u200e])$/u, '\u200e');

/** `rtl`: the document's own direction. Runs carry only their direction; the rest is in the styles. */
export function runMaker(rtl: boolean): RunMaker {
  const run = (text: string, right: boolean, options?: IRunOptions): TextRun =>
    new TextRun(
      right
        ? { ...options, text, rightToLeft: true }
        : rtl
          ? // The styles of a right-to-left document make every run right-to-left, so the others must say no.
            { ...options, text: ltrText(text), rightToLeft: false }
          : { ...options, text },
    );
  const text = (value: string, options?: IRunOptions): TextRun[] =>
    isolates.test(value)
      ? splitIsolates(value, rtl).map((part) => run(part.text, part.rtl, options))
      : [run(value, rtl, options)];
  return {
    text,
    inline: (parts) =>
      parts.flatMap((part) => (typeof part === 'string' ? text(part) : text(part.text, strongStyle))),
    ltr: (value, options) => run(value.replace(/[\u2066-\u2069]/gu, ''), false, options),
  };
}

/**
 * A text cut at its isolates (U+2066…2069), marks taken out. Each part has the direction its isolate asks for; a
 * first-strong isolate looks for its first letter, and without one (a number) reads left to right.
 */
export function splitIsolates(value: string, rtl: boolean): { text: string; rtl: boolean }[] {
  const parts: { text: string; rtl: boolean }[] = [];
  const open: boolean[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (end > start) parts.push({ text: value.slice(start, end), rtl: open.at(-1) ?? rtl });
  };
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code < 0x2066 || code > 0x2069) continue;
    push(i);
    start = i + 1;
    if (code === 0x2069) open.pop();
    else open.push(code === 0x2067 || (code === 0x2068 && firstStrongRtl(value.slice(i + 1))));
  }
  push(value.length);
  return parts;
}

function firstStrongRtl(rest: string): boolean {
  for (const character of rest) {
    if (character === '\u2069' || strongLatin.test(character)) return false;
    if (strongRtl.test(character) && !/\p{N}/u.test(character)) return true;
  }
  return false;
}
