import type PptxGenJS from 'pptxgenjs';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import { Canvas, type Drawn, fitting, inner, page } from './canvas.ts';
import { drawContent } from './content.ts';
import { footerTop, masters } from './masters.ts';
import type { AgendaItem, Slide } from './plan.ts';

/** A deck that is being drawn. */
export interface Deck extends Drawn {
  readonly file: PptxGenJS;
}

/** Adds one slide of the plan; `number` counts from 1. */
export async function drawSlide(deck: Deck, slide: Slide, number: number): Promise<void> {
  switch (slide.kind) {
    case 'title':
      return drawTitle(deck);
    case 'agenda':
      return drawAgenda(deck, slide.items, number);
    case 'section':
      return drawSection(deck, slide, number);
    case 'content': {
      const canvas = open(deck, masters.content);
      await drawContent(canvas, slide);
      pageNumber(canvas, number);
      // One paragraph per line; the finishing step makes them right-to-left.
      canvas.slide.addNotes(slide.notes.join('\n'));
      return;
    }
    case 'closing':
      return drawClosing(deck, number);
  }
}

const open = (deck: Deck, masterName: string): Canvas => new Canvas(deck.file.addSlide({ masterName }), deck);

/**
 * The page number as text in the document's digits. PowerPoint's own slide number field prints Latin digits in a
 * Persian deck; the price of the text is that moving slides does not renumber it.
 */
function pageNumber(canvas: Canvas, number: number): void {
  canvas.text(
    canvas.locale.number(number),
    { x: page.width - page.margin - 0.8, y: footerTop + 0.06, w: 0.8, h: 0.26 },
    { size: 10, color: theme.muted, align: 'end', valign: 'middle' },
    'Page number',
  );
}

function title(canvas: Canvas, text: string, size: number): void {
  canvas.slide.addText(text, {
    placeholder: 'title',
    fontSize: size,
    rtlMode: canvas.rtl,
    lang: canvas.locale.tag,
    align: canvas.align(),
  });
}

function drawTitle(deck: Deck): void {
  const canvas = open(deck, masters.title);
  const { meta } = deck;
  canvas.logo({ x: 1.1, y: 0.8, w: 2.6, h: 0.8 }, 'start');
  title(canvas, meta.title, fitting(meta.title, 10.6, 2, [44, 40, 36, 30]));
  canvas.text(
    meta.subtitle,
    { x: 1.1, y: 4.25, w: 10.6, h: 0.8 },
    { size: fitting(meta.subtitle, 10.6, 2, [20, 18, 16]), color: theme.muted },
    'Subtitle',
  );
  canvas.rect({ x: 1.1, y: 5.25, w: 0.9, h: 0.05 }, meta.accent, { name: 'Rule' });
  canvas.text(meta.client, { x: 1.1, y: 5.5, w: 10.6, h: 0.4 }, { size: 18, bold: true }, 'Client');
  const line = [meta.date, meta.edition, meta.confidentiality].filter(Boolean).join(' · ');
  canvas.text(
    line,
    { x: 1.1, y: 5.95, w: 10.6, h: 0.34 },
    { size: 14, color: theme.muted },
    'Date and edition',
  );
  canvas.text(
    [meta.firm, meta.author].filter(Boolean).join(' · '),
    { x: 1.1, y: 6.35, w: 10.6, h: 0.34 },
    { size: 14, color: theme.muted },
    'Author',
  );
  canvas.slide.addNotes(meta.basis);
}

function drawAgenda(deck: Deck, items: readonly AgendaItem[], number: number): void {
  const canvas = open(deck, masters.content);
  title(canvas, deck.locale.t('deck.agenda'), 26);
  const height = Math.min(items.some((i) => i.finding) ? 1.05 : 0.85, 4.9 / items.length);
  items.forEach((item, i) => {
    const y = 1.75 + i * height;
    canvas.text(
      deck.locale.number(i + 1),
      { x: page.margin, y, w: 0.7, h: height },
      { size: 22, bold: true, color: deck.meta.accent, valign: 'middle' },
      `Number ${i + 1}`,
    );
    const width = inner - 0.8;
    const name = { x: page.margin + 0.8, w: width };
    if (item.finding) {
      canvas.text(
        item.name,
        { ...name, y: y + 0.08, h: height * 0.45 },
        { size: 20, bold: true, valign: 'middle' },
        `Item ${i + 1}`,
      );
      canvas.text(
        item.finding,
        { ...name, y: y + height * 0.5, h: height * 0.4 },
        { size: fitting(item.finding, width, 1, [14, 13, 12]), color: theme.muted, valign: 'middle' },
        `Finding ${i + 1}`,
      );
    } else
      canvas.text(
        item.name,
        { ...name, y, h: height },
        { size: fitting(item.name, width, 1, [20, 18, 16]), valign: 'middle' },
        `Item ${i + 1}`,
      );
    canvas.rect({ x: page.margin, y: y + height - 0.01, w: inner, h: 0.01 }, theme.line, {
      name: `Rule ${i + 1}`,
    });
  });
  pageNumber(canvas, number);
}

function drawSection(deck: Deck, slide: Slide & { kind: 'section' }, number: number): void {
  const canvas = open(deck, masters.section);
  canvas.text(
    deck.locale.number(slide.number),
    { x: 1.1, y: 1.5, w: 3, h: 0.9 },
    { size: 54, bold: true, color: deck.meta.accent },
    'Section number',
  );
  canvas.text(
    slide.shortTitle,
    { x: 1.1, y: 2.5, w: 10.6, h: 0.4 },
    { size: 16, color: theme.faint },
    'Section name',
  );
  title(canvas, slide.title, fitting(slide.title, 10.6, 3, [34, 30, 26]));
  canvas.text(
    deck.locale.number(number),
    { x: page.width - page.margin - 0.8, y: footerTop + 0.06, w: 0.8, h: 0.26 },
    { size: 10, color: theme.faint, align: 'end', valign: 'middle' },
    'Page number',
  );
}

function drawClosing(deck: Deck, number: number): void {
  const canvas = open(deck, masters.closing);
  const { meta, locale } = deck;
  title(canvas, locale.t('deck.closing'), 30);
  canvas.rect({ x: 1.1, y: 3.1, w: 0.9, h: 0.05 }, meta.accent, { name: 'Rule' });
  canvas.text(meta.basis, { x: 1.1, y: 3.35, w: 10.6, h: 0.9 }, { size: 18 }, 'Basis');
  canvas.text(
    locale.t('deck.closingHint'),
    { x: 1.1, y: 4.3, w: 10.6, h: 0.5 },
    { size: 14, color: theme.muted },
    'Method and data',
  );
  canvas.logo({ x: 1.1, y: 5.5, w: 2, h: 0.6 }, 'start');
  canvas.text(
    [meta.firm, meta.author].filter(Boolean).join(' · '),
    { x: 1.1, y: 6.25, w: 8, h: 0.34 },
    { size: 14, color: theme.muted },
    'Author',
  );
  pageNumber(canvas, number);
  canvas.slide.addNotes(meta.basis);
}
