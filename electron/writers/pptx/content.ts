import { lightTheme as theme } from '#shared/figures/theme.ts';
import type { ChartData } from '#shared/reports/chart-data.ts';
import type { FigureBlock } from '#shared/reports/model.ts';
import { figurePng } from '../shared/figure-png.ts';
import { type Box, type Canvas, fitting, inner, page } from './canvas.ts';
import { drawChart } from './chart.ts';
import { drawDiagram } from './diagram.ts';
import { drawFlow } from './flow.ts';
import { footerTop, titleBox } from './masters.ts';
import type { Card, ContentSlide } from './plan.ts';
import { drawTable } from './table.ts';

const bottom = footerTop - 0.15;

/** Draws a content slide from top to bottom: title, sentence, cards, points or picture, advice, source. */
export async function drawContent(canvas: Canvas, slide: ContentSlide): Promise<void> {
  const x = page.margin;
  if (slide.kicker)
    canvas.text(
      slide.kicker,
      { x: x + 0.62, y: 0.2, w: 8, h: 0.24 },
      { size: 11, color: canvas.accent, bold: true, valign: 'middle' },
      'Section',
    );
  const size = fitting(slide.title, inner, 2, [26, 24, 22, 20]);
  const lines = slide.title.length * size * 0.5 > inner * 72 * 0.94 ? 2 : 1;
  canvas.slide.addText(slide.title, {
    placeholder: 'title',
    fontSize: size,
    rtlMode: canvas.rtl,
    lang: canvas.locale.tag,
    align: canvas.align(),
  });
  let y = titleBox.y + (lines === 2 ? 1.05 : 0.62);
  let end = bottom;

  if (slide.lead) {
    const alone = !slide.visual && !slide.points && slide.cards.length === 0;
    const leadSize = alone ? 22 : 15;
    const h = alone ? 1.6 : 0.55;
    canvas.text(
      [slide.lead],
      { x, y, w: inner, h },
      { size: leadSize, color: theme.muted, lines: 1.1 },
      'Message',
    );
    y += h + 0.1;
  }
  if (slide.source) {
    canvas.text(
      slide.source,
      { x, y: end - 0.26, w: inner, h: 0.26 },
      { size: 10, color: theme.muted, valign: 'middle' },
      'Source',
    );
    end -= 0.36;
  }
  const others = slide.visual || slide.points || slide.cards.length > 0;
  if (slide.callout && others) {
    const h = 0.78;
    drawCallout(canvas, slide.callout, { x, y: end - h, w: inner, h }, 14);
    end -= h + 0.15;
  } else if (slide.callout) {
    drawCallout(canvas, slide.callout, { x, y: y + 0.3, w: inner, h: 2.2 }, 22);
  }
  if (slide.cards.length > 0) {
    if (slide.points || slide.visual) {
      drawCards(canvas, slide.cards, { x, y: y + 0.1, w: inner, h: 1.6 });
      y += 1.95;
    } else drawLargeCards(canvas, slide.cards, { x, y: y + 0.15, w: inner, h: end - y - 0.2 });
  }
  if (slide.points) drawPoints(canvas, slide.points, { x, y, w: inner, h: end - y });
  if (slide.visual) {
    if (slide.caption) {
      canvas.text(
        slide.caption,
        { x, y, w: inner, h: 0.32 },
        { size: 13, bold: true, valign: 'middle' },
        'Caption',
      );
      y += 0.4;
    }
    const box = { x, y, w: inner, h: end - y };
    if (slide.visual.kind === 'table') drawTable(canvas, slide.visual, box);
    else await drawFigure(canvas, slide.visual, box);
  }
}

/** A figure as something to edit, where it has data for that. */
async function drawFigure(canvas: Canvas, figure: FigureBlock, box: Box): Promise<void> {
  const { chart } = figure;
  if (chart === null || !drawShapes(canvas, figure, chart, box)) await drawPicture(canvas, figure, box);
}

/** False where the slide has no room for it as shapes or chart. */
function drawShapes(canvas: Canvas, figure: FigureBlock, chart: ChartData, box: Box): boolean {
  switch (chart.type) {
    case 'diagram':
      return drawDiagram(canvas, chart, box);
    case 'flow':
      return drawFlow(canvas, chart, box);
    default:
      return drawChart(canvas, figure, chart, box);
  }
}

/** The figure as a picture of double resolution, as large as the box allows, with its sentence for screen readers. */
async function drawPicture(canvas: Canvas, { picture }: FigureBlock, box: Box): Promise<void> {
  const scale = Math.min(box.w / picture.width, box.h / picture.height);
  const w = picture.width * scale;
  const h = picture.height * scale;
  const bytes = await figurePng(picture, 2);
  canvas.image(
    bytes,
    'image/png',
    { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h },
    picture.alt,
  );
}

/** Beside each other, above something else. */
function drawCards(canvas: Canvas, cards: readonly Card[], box: Box): void {
  const w = Math.min(4.4, (box.w - cardGap * (cards.length - 1)) / cards.length);
  cards.forEach((card, i) => {
    drawCard(canvas, card, { ...box, x: box.x + i * (w + cardGap), w }, i, small);
  });
}

/** Alone on a slide: they fill it, four of them two by two. */
function drawLargeCards(canvas: Canvas, cards: readonly Card[], box: Box): void {
  const across = cards.length === 4 ? 2 : Math.min(3, cards.length);
  const rows = Math.ceil(cards.length / across);
  const w = (box.w - cardGap * (across - 1)) / across;
  const h = Math.min(rows === 1 ? 3.2 : 2.5, (box.h - cardGap * (rows - 1)) / rows);
  cards.forEach((card, i) => {
    const at = {
      x: box.x + (i % across) * (w + cardGap),
      y: box.y + Math.floor(i / across) * (h + cardGap),
      w,
      h,
    };
    drawCard(canvas, card, at, i, large);
  });
}

const cardGap = 0.25;
/** Heights in inches and font sizes in points, the largest first. */
const small = { value: 0.58, label: 0.36, note: 0.34, values: [30, 26, 22, 18, 15], labels: [14, 12, 11] };
const large = {
  value: 1,
  label: 0.46,
  note: 0.42,
  values: [54, 48, 44, 40, 36, 30, 26, 22, 18],
  labels: [20, 18, 16, 14],
};

/** One figure with its name and a note, in the middle of its box's height. */
function drawCard(canvas: Canvas, card: Card, box: Box, i: number, look: typeof small | typeof large): void {
  canvas.rect(box, theme.surface, { name: `Card ${i + 1}` });
  canvas.rect({ ...box, w: 0.06 }, canvas.accent, { name: `Card edge ${i + 1}` });
  const inset = look === large ? 0.4 : 0.25;
  const text = { x: box.x + inset, w: box.w - inset - 0.15 };
  let y = box.y + Math.max(0.08, (box.h - look.value - look.label - (card.note ? look.note : 0)) / 2);
  canvas.text(
    card.value,
    { ...text, y, h: look.value },
    {
      // Bold digits are wider than letters.
      size: fitting(card.value, text.w * 0.82, 1, look.values),
      bold: true,
      color: canvas.accent,
      valign: 'middle',
    },
    `Value ${i + 1}`,
  );
  y += look.value;
  canvas.text(
    card.label,
    { ...text, y, h: look.label },
    { size: fitting(card.label, text.w, 1, look.labels), bold: true, valign: 'middle' },
    `Label ${i + 1}`,
  );
  y += look.label;
  if (card.note)
    canvas.text(
      card.note,
      { ...text, y, h: look.note },
      {
        size: fitting(card.note, text.w, 1, look === large ? [14, 13, 12] : [12, 11, 10]),
        color: theme.muted,
        valign: 'middle',
      },
      `Note ${i + 1}`,
    );
}

function drawPoints(canvas: Canvas, points: NonNullable<ContentSlide['points']>, box: Box): void {
  const h = Math.min(points.items.length < 3 ? 2 : 1.6, box.h / points.items.length);
  // Numbers take the room that the longest of them needs.
  const longest = Math.max(0, ...(points.values ?? []).map((value) => value.length));
  const lead = points.values ? Math.min(3.6, Math.max(1.5, longest * 0.26)) : 0.7;
  points.items.forEach((item, i) => {
    const y = box.y + i * h;
    const value = points.values?.[i];
    if (value !== undefined) {
      if (i > 0) canvas.rect({ x: box.x, y, w: box.w, h: 0.01 }, theme.line, { name: `Rule ${i + 1}` });
      canvas.text(
        value,
        { x: box.x, y, w: lead - 0.2, h },
        {
          size: fitting(value, lead - 0.2, 1, [32, 28, 24, 20]),
          bold: true,
          color: canvas.accent,
          valign: 'middle',
        },
        `Value ${i + 1}`,
      );
    } else if (points.ordered) {
      canvas.slide.addText(canvas.locale.number(points.from + i), {
        ...canvas.place({ x: box.x, y: y + h / 2 - 0.24, w: 0.48, h: 0.48 }),
        ...canvas.textOptions({
          size: 16,
          color: theme.ground,
          bold: true,
          align: 'center',
          valign: 'middle',
        }),
        shape: 'ellipse',
        fill: { color: canvas.accent.slice(1) },
        objectName: `Number ${i + 1}`,
      });
    } else
      canvas.rect({ x: box.x + 0.16, y: y + h / 2 - 0.07, w: 0.14, h: 0.14 }, canvas.accent, {
        name: `Bullet ${i + 1}`,
      });
    canvas.text(
      [item],
      { x: box.x + lead, y, w: box.w - lead, h },
      { size: 20, valign: 'middle' },
      `Point ${i + 1}`,
    );
  });
}

function drawCallout(
  canvas: Canvas,
  callout: NonNullable<ContentSlide['callout']>,
  box: Box,
  size: number,
): void {
  const warning = callout.tone === 'warning';
  const color = warning ? theme.danger : canvas.accent;
  canvas.rect(box, warning ? theme.dangerSoft : theme.accentSoft, { name: 'Box' });
  canvas.rect({ ...box, w: 0.06 }, color, { name: 'Box edge' });
  const title = callout.title ? `${callout.title}${canvas.locale.lang === 'fa' ? '.' : ':'} ` : '';
  canvas.slide.addText(
    [
      ...(title ? [{ text: title, options: { bold: true, color: color.slice(1) } }] : []),
      ...callout.text.map((part) =>
        typeof part === 'string' ? { text: part } : { text: part.text, options: { bold: true } },
      ),
    ],
    {
      ...canvas.place({ x: box.x + 0.25, y: box.y, w: box.w - 0.45, h: box.h }),
      ...canvas.textOptions({ size, valign: 'middle' }),
      objectName: 'Advice',
    },
  );
}
