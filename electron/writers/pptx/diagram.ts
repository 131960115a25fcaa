import type { DiagramData, DiagramNode } from '#shared/figures/diagram.ts';
import { mixed } from '#shared/figures/map-diagram.ts';
import { isolated, textWidth, truncate } from '#shared/figures/text.ts';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import { withoutMarks } from '#shared/locale/bidi.ts';
import { type Box, type Canvas, hex } from './canvas.ts';
import { type Connector, type ConnectorLook, connect, type Place, type Site, sitesOf } from './connector.ts';

/** What the finishing step needs to glue the lines of a diagram and to group and name its shapes. */
export interface DrawnDiagram {
  readonly nodes: readonly { readonly name: string; readonly place: Place; readonly parts: number }[];
  readonly lines: readonly {
    readonly connector: Connector;
    readonly look: ConnectorLook;
    /** Places in `nodes`. */
    readonly from: number;
    readonly to: number;
  }[];
}

/** Names that shapes carry until the finishing step: diagram, node, and which part of it. */
export const lineMark = (diagram: number): string => `diagram-${diagram}-lines`;
const partMark = (diagram: number, node: number, part: number): string =>
  `diagram-${diagram}-node-${node}-part-${part}`;

const points = 72;
/** Sizes in points below which nothing is readable on a slide. */
const least = { name: 7, caption: 6, node: 9 } as const;
const most = { name: 14, caption: 11 } as const;
const legendSize = 10;
const legendRow = 0.24;

/**
 * Draws boxes that can be moved and lines that follow them. False where the boxes would be too small to be read: the
 * picture says more then.
 */
export function drawDiagram(canvas: Canvas, diagram: DiagramData, box: Box): boolean {
  const legendHeight = rowsOf(diagram, box.w).reduce((sum, rows) => sum + rows, 0) * legendRow;
  const room = { w: box.w, h: box.h - (legendHeight > 0 ? legendHeight + 0.1 : 0) };
  /** Inches per pixel of the plane. */
  const unit = Math.min(room.w / diagram.width, room.h / diagram.height);
  if (Math.min(...diagram.nodes.map((n) => n.height)) * unit * points < least.node) return false;
  const left = canvas.place(box).x + (room.w - diagram.width * unit) / 2;
  const top = box.y + (room.h - diagram.height * unit) / 2;
  const place = (of: { x: number; y: number; width: number; height: number }): Place => ({
    x: left + of.x * unit,
    y: top + of.y * unit,
    w: of.width * unit,
    h: of.height * unit,
  });
  const index = canvas.diagrams.length;
  const places = diagram.nodes.map(place);
  for (const frame of diagram.frames) drawFrame(canvas, frame, place(frame), places);
  canvas.slide.addShape('rect', { x: left, y: top, w: 0.1, h: 0.1, objectName: lineMark(index) });
  const nodes = diagram.nodes.map((node, i) => {
    const at = places[i] as Place;
    return { name: withoutMarks(node.title), place: at, parts: drawNode(canvas, node, at, unit, [index, i]) };
  });
  const lines = linesOf(diagram, places, unit);
  for (const line of lines) if (line.label) drawChip(canvas, line.label, line.connector, places, unit);
  canvas.diagrams.push({ nodes, lines });
  drawLegend(canvas, diagram, { ...box, y: box.y + box.h - legendHeight, h: legendHeight });
  return true;
}

function linesOf(
  diagram: DiagramData,
  places: readonly Place[],
  unit: number,
): (DrawnDiagram['lines'][number] & { label: string | null })[] {
  const indexOf = new Map(diagram.nodes.map((node, i) => [node.id, i]));
  const sites = diagram.nodes.map((node, i): Site[] => sitesOf(node.shape, places[i] as Place));
  const drawn = new Map<string, number>();
  return diagram.edges.flatMap((edge) => {
    const [from, to] = [indexOf.get(edge.from), indexOf.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    const pair = [edge.from, edge.to].toSorted().join(' ');
    const lane = drawn.get(pair) ?? 0;
    drawn.set(pair, lane + 1);
    const connector = connect(sites[from] ?? [], sites[to] ?? [], lane);
    if (!connector) return [];
    const ends = [from, to].map((i) => withoutMarks(diagram.nodes[i]?.title ?? ''));
    return [
      {
        connector,
        from,
        to,
        label: edge.label,
        look: {
          name: ends.join(' – '),
          color: edge.color,
          width: Math.max(0.75, edge.width * unit * points * 0.8),
          dash: edge.dash,
          arrow: edge.arrow,
        },
      },
    ];
  });
}

/** How far the text's own rectangle of a preset stands in from the sides. */
function textInset(shape: DiagramNode['shape'], { w, h }: Place): number {
  const short = Math.min(w, h);
  switch (shape) {
    case 'hexagon':
    case 'parallelogram':
      return w * 0.105;
    case 'flowChartTerminator':
      return w * 0.047;
    case 'octagon':
      return short * 0.147;
    case 'plaque':
      return short * 0.118;
    case 'snip2DiagRect':
    case 'snip2SameRect':
      return short * 0.084;
    case 'roundRect':
    case 'round2DiagRect':
      return short * 0.049;
    case 'rect':
      return 0;
    default:
      return shape satisfies never;
  }
}

/** The shape with its texts, the coloured mark and the badge; how many parts that makes. */
function drawNode(
  canvas: Canvas,
  node: DiagramNode,
  at: Place,
  unit: number,
  [diagram, index]: readonly [number, number],
): number {
  const { locale, rtl } = canvas;
  const sizes = {
    name: Math.min(most.name, Math.max(least.name, at.h * points * 0.26)),
    caption: Math.min(most.caption, Math.max(least.caption, at.h * points * 0.21)),
  };
  const own = textInset(node.shape, at);
  const mark = { size: at.h * 0.36, centre: at.h * 0.42 };
  const start = node.mark === null ? own : Math.max(own, mark.centre + mark.size / 2 + at.h * 0.12);
  const end = Math.max(own, at.h * 0.12);
  // Tahoma, which stands in where Vazirmatn is missing, is a tenth wider.
  const room = ((at.w - start - end) * points) / 1.1;
  const fits =
    (sizes.name + sizes.caption) * 1.4 <= at.h * points && textWidth(node.caption, sizes.caption) <= room;
  const name = truncate(node.title, room, sizes.name, true);
  const marked = (text: string): string =>
    rtl && /\p{Script=Latin}/u.test(text) ? isolated(text, locale) : text;
  const inset = (distance: number): number => Math.max(0, distance - own) * points;
  const [leftInset, rightInset] = rtl ? [inset(end), inset(start)] : [inset(start), inset(end)];
  const options = canvas.textOptions({
    size: sizes.name,
    color: node.ink,
    align: node.mark === null ? 'center' : 'start',
    valign: 'middle',
    lines: 0.86,
  });
  canvas.slide.addText(
    [
      { text: marked(name), options: { bold: true, breakLine: fits } },
      ...(fits
        ? [
            {
              text: marked(node.caption),
              options: { fontSize: sizes.caption, color: hex(mixed(node.ink, node.fill, 0.72)) },
            },
          ]
        : []),
    ],
    {
      ...options,
      ...at,
      shape: node.shape,
      fill: { color: hex(node.fill) },
      line: {
        color: hex(node.line),
        width: Math.max(0.75, node.lineWidth * unit * points),
        ...(node.dashed && { dashType: 'dash' as const }),
      },
      // pptxgenjs reads them as left, right, bottom, top.
      margin: [leftInset, rightInset, 0, 0],
      wrap: false,
      objectName: partMark(diagram, index, 0),
    },
  );
  let parts = 1;
  if (node.mark !== null) {
    const x = rtl ? at.x + at.w - mark.centre : at.x + mark.centre;
    canvas.slide.addShape('ellipse', {
      x: x - mark.size / 2,
      y: at.y + at.h / 2 - mark.size / 2,
      w: mark.size,
      h: mark.size,
      fill: { color: hex(node.mark) },
      line: { type: 'none' },
      objectName: partMark(diagram, index, parts++),
    });
  }
  if (node.badge !== null) {
    const size = Math.max(least.caption, Math.min(most.caption, at.h * points * 0.2));
    const w = textWidth(node.badge, size, true) / points + 0.12;
    const h = (size * 1.5) / points;
    const x = rtl ? at.x + at.h * 0.32 : at.x + at.w - at.h * 0.32;
    canvas.slide.addText(node.badge, {
      ...canvas.textOptions({ size, color: theme.ground, bold: true, align: 'center', valign: 'middle' }),
      x: x - w / 2,
      y: at.y - h / 2,
      w,
      h,
      shape: 'flowChartTerminator',
      fill: { color: hex(theme.ink) },
      wrap: false,
      objectName: partMark(diagram, index, parts++),
    });
  }
  return parts;
}

/** A frame with its title above the boxes in it. */
function drawFrame(
  canvas: Canvas,
  frame: DiagramData['frames'][number],
  at: Place,
  places: readonly Place[],
): void {
  const inside = places.filter(
    (p) => p.x >= at.x && p.x + p.w <= at.x + at.w && p.y >= at.y && p.y + p.h <= at.y + at.h,
  );
  const room = (Math.min(at.y + at.h, ...inside.map((p) => p.y)) - at.y) * points;
  const size = Math.min(most.name, Math.max(least.name, room / 1.9));
  canvas.slide.addText(truncate(frame.title, (at.w * points - 12) / 1.1, size, true), {
    ...canvas.textOptions({ size, color: theme.muted, bold: true, valign: 'top', lines: 0.86 }),
    ...at,
    shape: 'rect',
    fill: { color: hex(frame.fill) },
    line: { color: hex(frame.line), width: 0.75 },
    margin: [6, 6, 0, 1],
    objectName: withoutMarks(frame.title),
  });
}

/** The name of a line at its middle, or where it covers no box. */
function drawChip(
  canvas: Canvas,
  text: string,
  { from, to }: Connector,
  places: readonly Place[],
  unit: number,
): void {
  const size = Math.min(most.caption, Math.max(least.name, 11 * unit * points));
  const w = textWidth(text, size, true) / points + 0.16;
  const h = (size * 1.6) / points;
  const at = (share: number): Place => ({
    x: from.x + (to.x - from.x) * share - w / 2,
    y: from.y + (to.y - from.y) * share - h / 2,
    w,
    h,
  });
  const covers = (chip: Place): number =>
    places.reduce((sum, p) => {
      const across = Math.min(chip.x + chip.w, p.x + p.w) - Math.max(chip.x, p.x);
      const down = Math.min(chip.y + chip.h, p.y + p.h) - Math.max(chip.y, p.y);
      return sum + Math.max(0, across) * Math.max(0, down);
    }, 0);
  const [best = at(0.5)] = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]
    .map(at)
    .toSorted((a, b) => covers(a) - covers(b));
  canvas.slide.addText(text, {
    ...canvas.textOptions({ size, color: theme.danger, bold: true, align: 'center', valign: 'middle' }),
    ...best,
    shape: 'flowChartTerminator',
    fill: { color: hex(theme.dangerSoft) },
    line: { color: hex(mixed(theme.danger, theme.ground, 0.4)), width: 0.5 },
    wrap: false,
    objectName: text,
  });
}

const signs = { square: '\u25a0', ring: '\u25a1', line: '\u2014', dashes: '- -' } as const;
/** Between two entries; does not collapse. */
const gap = '\u2003';

/** How many lines each group of the legend takes. */
const rowsOf = (diagram: DiagramData, width: number): number[] =>
  diagram.legend.map((items) => {
    const text = items.map((item) => `${signs[item.mark]} ${item.text}`).join(gap);
    return Math.ceil((textWidth(text, legendSize) * 1.06) / (width * points));
  });

/** What colours and lines mean: a row of text per group, its signs in the colours. */
function drawLegend(canvas: Canvas, diagram: DiagramData, box: Box): void {
  let { y } = box;
  for (const [i, rows] of rowsOf(diagram, box.w).entries()) {
    const items = diagram.legend[i] ?? [];
    const h = rows * legendRow;
    canvas.slide.addText(
      items.flatMap((item, n) => [
        { text: `${n > 0 ? gap : ''}${signs[item.mark]}`, options: { color: hex(item.color), bold: true } },
        { text: ` ${item.text}` },
      ]),
      {
        ...canvas.textOptions({ size: legendSize, color: theme.muted, align: 'center', valign: 'middle' }),
        ...canvas.place({ ...box, y, h }),
        objectName: `Legend ${i + 1}`,
      },
    );
    y += h;
  }
}
