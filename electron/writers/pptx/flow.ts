import type PptxGenJS from 'pptxgenjs';
import type { FlowData, FlowPlace } from '#shared/figures/flow.ts';
import { isolated } from '#shared/figures/text.ts';
import { withoutMarks } from '#shared/locale/bidi.ts';
import { type Box, type Canvas, hex } from './canvas.ts';
import type { Place } from './connector.ts';

/** Drawn by pptxgenjs, but missing among its types' names. */
const freeForm = 'custGeom' as string as PptxGenJS.SHAPE_NAME;

const points = 72;
/** Below this size in points nothing is readable on a slide. */
const least = 6.5;

/**
 * Draws a process as lanes, boxes and arrows that can be edited. False where its texts would be too small to be read:
 * the picture says more then.
 */
export function drawFlow(canvas: Canvas, flow: FlowData, box: Box): boolean {
  /** Inches per point of the plane. */
  const unit = Math.min(box.w / flow.width, box.h / flow.height);
  const scale = unit * points;
  if (flow.sizes.title * scale < least) return false;
  const left = canvas.place(box).x + (box.w - flow.width * unit) / 2;
  const top = box.y + (box.h - flow.height * unit) / 2;
  const place = (of: FlowPlace): Place => ({
    x: left + of.x * unit,
    y: top + of.y * unit,
    w: of.width * unit,
    h: of.height * unit,
  });
  const marked = (text: string): string =>
    canvas.rtl && /\p{Script=Latin}/u.test(text) ? isolated(text, canvas.locale) : text;
  for (const lane of flow.lanes) {
    canvas.slide.addShape('rect', {
      ...place(lane),
      fill: { color: hex(lane.fill) },
      line: { color: hex(flow.colors.line), width: 0.75 },
      objectName: withoutMarks(lane.title),
    });
    canvas.slide.addText(marked(lane.title), {
      ...canvas.textOptions({
        size: flow.sizes.lane * Math.min(1.15, scale),
        color: flow.colors.ink,
        bold: true,
        align: 'center',
        valign: 'middle',
        lines: 0.9,
      }),
      ...place(lane.head),
      objectName: `${withoutMarks(lane.title)} 2`,
    });
  }
  for (const way of flow.ways) drawWay(canvas, way, { left, top, unit }, flow);
  for (const step of flow.boxes)
    canvas.slide.addText(
      [
        {
          text: marked(step.title),
          options: { bold: step.shape === 'flowChartTerminator', breakLine: step.caption !== '' },
        },
        ...(step.caption === ''
          ? []
          : [{ text: marked(step.caption), options: { fontSize: flow.sizes.caption * scale } }]),
      ],
      {
        ...canvas.textOptions({
          size: flow.sizes.title * scale,
          color: step.ink,
          align: 'center',
          valign: 'middle',
          lines: 0.88,
        }),
        ...place(step),
        shape: step.shape,
        fill: { color: hex(step.fill) },
        line: { color: hex(step.line), width: 1 },
        objectName: withoutMarks(step.title),
      },
    );
  for (const { label } of flow.ways)
    if (label)
      canvas.slide.addText(marked(label.text), {
        ...canvas.textOptions({
          size: flow.sizes.caption * scale,
          color: flow.colors.accent,
          bold: true,
          align: 'center',
          valign: 'middle',
        }),
        ...place(label),
        wrap: false,
        objectName: withoutMarks(label.text),
      });
  return true;
}

/** A straight way is a line, one with corners a free form; both end in an arrow. */
function drawWay(
  canvas: Canvas,
  way: FlowData['ways'][number],
  { left, top, unit }: { readonly left: number; readonly top: number; readonly unit: number },
  flow: FlowData,
): void {
  const at = way.points.map((p) => ({ x: left + p.x * unit, y: top + p.y * unit }));
  const x = Math.min(...at.map((p) => p.x));
  const y = Math.min(...at.map((p) => p.y));
  const w = Math.max(...at.map((p) => p.x)) - x;
  const h = Math.max(...at.map((p) => p.y)) - y;
  const shared = {
    x,
    y,
    w,
    h,
    line: { color: hex(flow.colors.way), width: 1, endArrowType: 'triangle' as const },
    objectName: withoutMarks(way.name),
  };
  const [from, to] = [at[0], at.at(-1)];
  if (!from || !to) return;
  if (at.length === 2)
    canvas.slide.addShape('line', { ...shared, flipH: to.x < from.x, flipV: to.y < from.y });
  else
    canvas.slide.addShape(freeForm, {
      ...shared,
      points: at.map((p, i) => ({ x: p.x - x, y: p.y - y, ...(i === 0 && { moveTo: true }) })),
    });
}
