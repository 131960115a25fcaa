import type PptxGenJS from 'pptxgenjs';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';
import type { ChartData } from '#shared/reports/chart-data.ts';
import type { DocumentMeta, Inline } from '#shared/reports/model.ts';
import type { DrawnDiagram } from './diagram.ts';

/** 16:9, in inches. */
export const page = { width: 13.333, height: 7.5, margin: 0.62 } as const;
export const inner = page.width - 2 * page.margin;

/** A rectangle in inches; `x` counts from the start side (right in Persian). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Data that become a native chart; diagrams and processes become shapes. */
export type NativeChart = Exclude<ChartData, { type: 'diagram' | 'flow' }>;

/** A chart on a slide, with its size in inches. */
export interface DrawnChart {
  readonly data: NativeChart;
  readonly width: number;
  readonly height: number;
}

/** What drawing a deck leaves to be done on the finished package, and what it needs to know. */
export interface Drawn {
  readonly meta: DocumentMeta;
  readonly locale: Locale;
  /** Both are filled while drawing. */
  readonly charts: DrawnChart[];
  readonly diagrams: DrawnDiagram[];
}

export interface TextStyle {
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly align?: 'start' | 'center' | 'end';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly lines?: number;
}

export const hex = (color: string): string => color.replace('#', '').toUpperCase();

/** Draws on one slide in the document's direction: everything is placed from the start side. */
export class Canvas {
  readonly slide: PptxGenJS.Slide;
  readonly meta: DocumentMeta;
  readonly locale: Locale;
  readonly rtl: boolean;
  /** Charts and diagrams of the deck in the order they were drawn: the finishing step completes them. */
  readonly charts: DrawnChart[];
  readonly diagrams: DrawnDiagram[];

  constructor(slide: PptxGenJS.Slide, { meta, locale, charts, diagrams }: Drawn) {
    this.charts = charts;
    this.diagrams = diagrams;
    this.slide = slide;
    this.meta = meta;
    this.locale = locale;
    this.rtl = locale.dir === 'rtl';
  }

  get accent(): string {
    return this.meta.accent;
  }

  /** The box where it lies on the slide. */
  place({ x, y, w, h }: Box): PptxGenJS.PositionProps & { x: number } {
    return { x: this.rtl ? page.width - x - w : x, y, w, h };
  }

  align(side: TextStyle['align'] = 'start'): 'left' | 'center' | 'right' {
    if (side === 'center') return 'center';
    return (side === 'start') === this.rtl ? 'right' : 'left';
  }

  /** One paragraph or several; a strong part is bold in the accent colour. `name` is what the selection pane shows. */
  text(content: string | readonly (readonly Inline[])[], box: Box, style: TextStyle, name: string): void {
    const paragraphs: readonly (readonly Inline[])[] = typeof content === 'string' ? [[content]] : content;
    const runs: PptxGenJS.TextProps[] = paragraphs.flatMap((inlines) =>
      inlines.map((part, i) => ({
        text: typeof part === 'string' ? part : part.text,
        options: {
          ...(typeof part !== 'string' && { bold: true }),
          ...(i === inlines.length - 1 && { breakLine: true }),
        },
      })),
    );
    this.slide.addText(runs, { ...this.place(box), ...this.textOptions(style), objectName: name });
  }

  textOptions(style: TextStyle): PptxGenJS.TextPropsOptions {
    return {
      fontSize: style.size,
      color: hex(style.color ?? theme.ink),
      bold: style.bold ?? false,
      align: this.align(style.align),
      valign: style.valign ?? 'top',
      margin: 0,
      rtlMode: this.rtl,
      lang: this.locale.tag,
      fit: 'none',
      ...(style.lines !== undefined && { lineSpacingMultiple: style.lines }),
    };
  }

  rect(box: Box, fill: string, options: { line?: string; round?: boolean; name?: string } = {}): void {
    this.slide.addShape(options.round ? 'roundRect' : 'rect', {
      ...this.place(box),
      fill: { color: hex(fill) },
      ...(options.line ? { line: { color: hex(options.line), width: 0.75 } } : { line: { type: 'none' } }),
      ...(options.round && { rectRadius: 0.08 }),
      ...(options.name !== undefined && { objectName: options.name }),
    });
  }

  image(bytes: Uint8Array, mime: string, box: Box, alt: string): void {
    this.slide.addImage({
      data: `${mime};base64,${Buffer.from(bytes).toString('base64')}`,
      ...this.place(box),
      altText: alt,
    });
  }

  /** The logo in its own proportions, inside the box, at the box's start or end. */
  logo(box: Box, side: 'start' | 'end'): void {
    const { logo, firm } = this.meta;
    if (!logo) return;
    const scale = Math.min(box.w / logo.width, box.h / logo.height);
    const w = logo.width * scale;
    const h = logo.height * scale;
    const x = side === 'start' ? box.x : box.x + box.w - w;
    this.image(
      logo.bytes,
      logo.mime,
      { x, y: box.y, w, h },
      this.locale.t('deck.logo', { name: firm }, { raw: true }),
    );
  }
}

/** Width of an average letter for a font size of 1: Vazirmatn has 0.43, its stand-in Tahoma more. */
export const letterWidth = 0.48;

/** Font size at which a text stands in a width on at most so many lines; letters are about half as wide as high. */
export function fitting(text: string, width: number, lines: number, sizes: readonly number[]): number {
  const fits = (size: number): boolean => text.length * size * letterWidth <= width * 72 * lines * 0.94;
  return sizes.find(fits) ?? sizes.at(-1) ?? 12;
}
