import type PptxGenJS from 'pptxgenjs';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import { withoutMarks } from '#shared/locale/bidi.ts';
import type { Locale } from '#shared/locale/index.ts';
import type { DocumentMeta } from '#shared/reports/model.ts';
import { hex, inner, page } from './canvas.ts';

export const masters = {
  title: 'Title',
  section: 'Section',
  content: 'Content',
  closing: 'Closing',
} as const;

/** Where the title of a content slide stands; shared by the layout's placeholder and the slides. */
export const titleBox = { x: page.margin, y: 0.62, w: inner, h: 0.95 } as const;
export const footerTop = 7.0;

/** Defines the four layouts: running foot with client and confidentiality, accents and title placeholders. */
export function defineMasters(deck: PptxGenJS, meta: DocumentMeta, locale: Locale): void {
  const rtl = locale.dir === 'rtl';
  const at = (x: number, w: number): number => (rtl ? page.width - x - w : x);
  const start = rtl ? ('right' as const) : ('left' as const);
  const base = { margin: 0, lang: locale.tag } as const;
  const accent = { color: hex(meta.accent) };
  const title = (
    y: number,
    h: number,
    x: number,
    w: number,
    size: number,
    color: string,
    valign: 'top' | 'bottom',
  ) => ({
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        x: at(x, w),
        y,
        w,
        h,
        ...base,
        align: start,
        valign,
        fontSize: size,
        bold: true,
        color: hex(color),
      },
      text: '',
    },
  });
  const foot = {
    text: {
      text: [withoutMarks(meta.title), withoutMarks(meta.client)].filter(Boolean).join(' · '),
      options: {
        x: at(page.margin, 7),
        y: footerTop + 0.06,
        w: 7,
        h: 0.26,
        ...base,
        align: start,
        fontSize: 9,
        color: hex(theme.faint),
        valign: 'middle' as const,
        rtlMode: rtl,
      },
    },
  };
  const secrecy = {
    text: {
      text: withoutMarks(meta.confidentiality),
      options: {
        x: at(8.2, 3.6),
        y: footerTop + 0.06,
        w: 3.6,
        h: 0.26,
        ...base,
        align: rtl ? ('left' as const) : ('right' as const),
        fontSize: 9,
        color: hex(theme.faint),
        valign: 'middle' as const,
        rtlMode: rtl,
      },
    },
  };
  const rule = {
    rect: { x: page.margin, y: footerTop, w: inner, h: 0.01, fill: { color: hex(theme.line) } },
  };

  deck.defineSlideMaster({
    title: masters.title,
    background: { color: hex(theme.ground) },
    objects: [
      { rect: { x: at(0, 0.28), y: 0, w: 0.28, h: page.height, fill: accent } },
      title(2.35, 1.75, 1.1, 10.6, 40, theme.ink, 'bottom'),
    ],
  });
  deck.defineSlideMaster({
    title: masters.section,
    background: { color: hex(theme.client) },
    objects: [
      { rect: { x: at(0, 0.28), y: 0, w: 0.28, h: page.height, fill: accent } },
      title(3.0, 2.2, 1.1, 10.6, 32, theme.onClient, 'top'),
    ],
  });
  deck.defineSlideMaster({
    title: masters.content,
    background: { color: hex(theme.ground) },
    objects: [
      { rect: { x: at(page.margin, 0.5), y: 0.28, w: 0.5, h: 0.05, fill: accent } },
      rule,
      foot,
      secrecy,
      title(titleBox.y, titleBox.h, titleBox.x, titleBox.w, 26, theme.ink, 'top'),
    ],
  });
  deck.defineSlideMaster({
    title: masters.closing,
    background: { color: hex(theme.surface) },
    objects: [
      { rect: { x: at(0, 0.28), y: 0, w: 0.28, h: page.height, fill: accent } },
      title(2.0, 0.9, 1.1, 10.6, 30, theme.ink, 'bottom'),
    ],
  });
}
