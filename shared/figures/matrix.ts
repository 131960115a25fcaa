import { scaleLinear } from 'd3-scale';
import type { Cutoffs } from '#shared/domain/ecosystem/criterion.ts';
import type { Quadrant } from '#shared/domain/ecosystem/segmentation.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type Mark, type PlacedLabel, placeLabels, type Rect } from './labels.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { label, picture, textWidth, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** A partner on the matrix. */
export interface MatrixPoint {
  readonly id: string;
  readonly label: string;
  /** 0–100. */
  readonly value: number;
  readonly potential: number;
  readonly quadrant: Quadrant;
  /** Minor units; null draws the smallest bubble, hollow. */
  readonly revenue: number | null;
}

export interface MatrixWay {
  readonly id: string;
  readonly from: { readonly value: number; readonly potential: number };
  readonly to: { readonly value: number; readonly potential: number };
  /** A move that happened is drawn whole, a proposed one dashed with an open end. */
  readonly proposed: boolean;
}

export interface MatrixOptions {
  readonly width: number;
  readonly height: number;
  readonly selectedIds?: ReadonlySet<string>;
  /** Partners of the other quadrants step back. */
  readonly highlight?: Quadrant | null;
  /** Ways on the plane, 0–100: where partners came from, or are proposed to stand. */
  readonly ways?: readonly MatrixWay[];
  /** How many bubbles may carry a name; the selected and the largest first. */
  readonly maxLabels?: number;
  /** On a screen: bubbles are buttons with names for screen readers; otherwise the whole is one image. */
  readonly interactive?: boolean;
}

const margin = { left: 62, right: 14, top: 12, bottom: 54 };
/** Room between the frame and 0 or 100, so that bubbles at the ends stay whole. */
const inset = 22;

/** The plane of the matrix in pixels: where 0 and 100 of both axes lie. Screens place their handles by it. */
export const matrixPlane = (width: number, height: number) => ({
  x: scaleLinear([0, 100], [margin.left + inset, width - margin.right - inset]),
  y: scaleLinear([0, 100], [height - margin.bottom - inset, margin.top + inset]),
});

/** The frame around the plane; the tinted areas fill it. */
export const matrixFrame = (width: number, height: number): Rect => ({
  x0: margin.left,
  y0: margin.top,
  x1: Math.max(margin.left, width - margin.right),
  y1: Math.max(margin.top, height - margin.bottom),
});

/**
 * The rectangle of each quadrant inside the frame, in pixels. The cut-off line itself belongs to the high side (F2).
 */
export function matrixAreas(cutoffs: Cutoffs, width: number, height: number): Record<Quadrant, Rect> {
  const { x, y } = matrixPlane(width, height);
  const { x0, y0, x1, y1 } = matrixFrame(width, height);
  const v = x(cutoffs.value);
  const p = y(cutoffs.potential);
  return {
    rising: { x0, y0, x1: v, y1: p },
    strategic: { x0: v, y0, x1, y1: p },
    'long-tail': { x0, y0: p, x1: v, y1 },
    core: { x0: v, y0: p, x1, y1 },
  };
}

/**
 * The value × potential matrix (F2): current value to the right, future potential upward, in both languages. The
 * four areas are tinted and named with their counts; a bubble's area follows revenue; names never cover each other.
 */
export function matrixFigure(
  points: readonly MatrixPoint[],
  cutoffs: Cutoffs,
  theme: FigureTheme,
  locale: Locale,
  options: MatrixOptions,
): Picture {
  const { width, height, highlight = null, selectedIds } = options;
  const { x, y } = matrixPlane(width, height);
  const largest = Math.max(1, ...points.map((p) => p.revenue ?? 0));
  const largestRadius = Math.max(9, Math.min(22, width / 34));
  const bubbles = points
    .toSorted((a, b) => (b.revenue ?? 0) - (a.revenue ?? 0) || (a.id < b.id ? -1 : 1))
    .map((p) => ({
      ...p,
      text: p.label,
      cx: x(p.value),
      cy: y(p.potential),
      r: Math.max(
        points.length > crowd ? 2.2 : 4.5,
        Math.sqrt(Math.max(0, p.revenue ?? 0) / largest) * largestRadius,
      ),
      selected: selectedIds?.has(p.id) ?? false,
      back: highlight !== null && p.quadrant !== highlight,
    }));
  const names = quadrantNames(points, cutoffs, theme, locale, options);
  const labels = placeLabels(
    bubbles.filter((b) => !b.back).toSorted((a, b) => Number(b.selected) - Number(a.selected)),
    {
      frame: matrixFrame(width, height),
      size: nameSize,
      most: options.maxLabels ?? (points.length > 150 ? 30 : 60),
      maxWidth: 128,
      obstacles: names.map((n) => n.box),
      avoid: cutoffLines(cutoffs, width, height),
    },
  );
  const quadrantOf = new Map(bubbles.map((b) => [b.id, b.quadrant]));
  const alt = locale.t('segmentation.matrix.alt', { count: points.length });
  const whole = picture(
    width,
    height,
    alt,
    svg('g', {}, ...areaRects(cutoffs, theme, options)),
    svg('g', {}, ...axes(cutoffs, theme, locale, width, height)),
    svg(
      'g',
      {},
      ...bubbles.map((b) => bubble(b, theme, locale, options.interactive ?? false, points.length > crowd)),
    ),
    svg(
      'g',
      { 'pointer-events': 'none', fill: 'none' },
      ...(options.ways ?? []).flatMap((way) => wayArrow(way, theme, width, height)),
    ),
    svg(
      'g',
      { 'pointer-events': 'none' },
      ...names.map((n) => n.node),
      ...labels.map((l) => nameOf(l, quadrantOf.get(l.id) ?? 'long-tail', theme, locale)),
    ),
  );
  return options.interactive
    ? { ...whole, svg: { ...whole.svg, attrs: { ...whole.svg.attrs, role: 'group' } } }
    : whole;
}

/** An arrow from one place of the plane to another. */
function wayArrow(way: MatrixWay, theme: FigureTheme, width: number, height: number): SvgNode[] {
  const { x, y } = matrixPlane(width, height);
  const [x1, y1] = [x(way.from.value), y(way.from.potential)];
  const [x2, y2] = [x(way.to.value), y(way.to.potential)];
  const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  const color = way.proposed ? theme.accent : theme.ink;
  return [
    svg('line', {
      x1,
      y1,
      x2,
      y2,
      stroke: color,
      'stroke-width': 1.4,
      'stroke-opacity': 0.8,
      'stroke-dasharray': way.proposed ? '4 3' : null,
      'data-way': way.id,
    }),
    way.proposed
      ? svg('circle', { cx: x2, cy: y2, r: 7, stroke: color, 'stroke-width': 1.6, 'stroke-dasharray': '3 2' })
      : svg('path', {
          d: 'M0,0 L-8,3.6 L-8,-3.6 Z',
          fill: color,
          transform: `translate(${x2.toFixed(2)} ${y2.toFixed(2)}) rotate(${angle.toFixed(1)})`,
        }),
  ];
}

const nameSize = 11;
/** From this number of partners bubbles become small and are only told apart by pointing at them. */
const crowd = 400;

const cutoffLines = (cutoffs: Cutoffs, width: number, height: number): Rect[] => {
  const { x0, y0, x1, y1 } = matrixFrame(width, height);
  const { strategic } = matrixAreas(cutoffs, width, height);
  return [
    { x0: strategic.x0 - 1, x1: strategic.x0 + 1, y0, y1 },
    { x0, x1, y0: strategic.y1 - 1, y1: strategic.y1 + 1 },
  ];
};

function areaRects(cutoffs: Cutoffs, theme: FigureTheme, options: MatrixOptions): SvgNode[] {
  const areas = matrixAreas(cutoffs, options.width, options.height);
  return (Object.keys(areas) as Quadrant[]).map((quadrant) => {
    const { x0, y0, x1, y1 } = areas[quadrant];
    return svg('rect', {
      x: x0,
      y: y0,
      width: Math.max(0, x1 - x0),
      height: Math.max(0, y1 - y0),
      fill: theme.quadrantSoft[quadrant],
      'fill-opacity': options.highlight && options.highlight !== quadrant ? 0.35 : 1,
      'data-quadrant': quadrant,
    });
  });
}

/** The quadrants' names and counts in the outer corners, with the room they take. */
function quadrantNames(
  points: readonly MatrixPoint[],
  cutoffs: Cutoffs,
  theme: FigureTheme,
  locale: Locale,
  options: MatrixOptions,
): { node: SvgNode; box: Rect }[] {
  const areas = matrixAreas(cutoffs, options.width, options.height);
  return (Object.keys(areas) as Quadrant[]).flatMap((quadrant) => {
    const { x0, y0, x1, y1 } = areas[quadrant];
    const room = x1 - x0 - 20;
    if (room < 44 || y1 - y0 < 40) return [];
    const count = points.filter((p) => p.quadrant === quadrant).length;
    const name = truncate(locale.t(`ecosystem.quadrant.${quadrant}`), room, 13, true);
    const note = truncate(locale.t('segmentation.matrix.partners', { count }), room, 10.5);
    const atLeft = quadrant === 'rising' || quadrant === 'long-tail';
    const atTop = quadrant === 'rising' || quadrant === 'strategic';
    const x = atLeft ? x0 + 10 : x1 - 10;
    const y = atTop ? y0 + 21 : y1 - 25;
    const anchor = atLeft ? 'left' : 'right';
    const width = Math.max(textWidth(name, 13, true), textWidth(note, 10.5)) * 1.05 + 6;
    const color = theme.quadrantInk[quadrant];
    const halo = theme.quadrantSoft[quadrant];
    return [
      {
        node: svg(
          'g',
          {},
          label(name, theme, locale, { x, y, size: 13, color, anchor, bold: true, halo }),
          label(note, theme, locale, { x, y: y + 15, size: 10.5, color: theme.muted, anchor, halo }),
        ),
        box: { x0: atLeft ? x - 2 : x - width, x1: atLeft ? x + width : x + 2, y0: y - 15, y1: y + 20 },
      },
    ];
  });
}

/** Frame, ticks, cut-off lines, axis titles with their scale, and what the bubbles' size means. */
function axes(
  cutoffs: Cutoffs,
  theme: FigureTheme,
  locale: Locale,
  width: number,
  height: number,
): SvgNode[] {
  const { x, y } = matrixPlane(width, height);
  const { x0, y0, x1, y1 } = matrixFrame(width, height);
  const ticks = [0, 25, 50, 75, 100];
  const line = (ax: number, ay: number, bx: number, by: number, stroke: string, dash?: string) =>
    svg('line', { x1: ax, y1: ay, x2: bx, y2: by, stroke, 'stroke-width': 1, 'stroke-dasharray': dash });
  const small = { size: 11, color: theme.muted } as const;
  const titled = (axis: string): string => locale.t('segmentation.axis.scale', { axis, from: 0, to: 100 });
  const bold = { size: 12.5, color: theme.ink, anchor: 'middle', bold: true } as const;
  const middle = (x0 + x1) / 2;
  const title = titled(locale.t('segmentation.axis.value'));
  const note = locale.t('segmentation.matrix.size');
  const noteFits = textWidth(title, bold.size, true) / 2 + textWidth(note, small.size) + 24 < (x1 - x0) / 2;
  return [
    line(x0, y1, x1, y1, theme.faint),
    line(x0, y0, x0, y1, theme.faint),
    line(x(cutoffs.value), y0, x(cutoffs.value), y1, theme.muted, '4 4'),
    line(x0, y(cutoffs.potential), x1, y(cutoffs.potential), theme.muted, '4 4'),
    ...ticks.map((n) => line(x(n), y1, x(n), y1 + 4, theme.faint)),
    ...ticks.map((n) => line(x0 - 4, y(n), x0, y(n), theme.faint)),
    ...ticks.map((n) =>
      label(locale.number(n), theme, locale, { ...small, x: x(n), y: y1 + 18, anchor: 'middle' }),
    ),
    ...ticks.map((n) =>
      label(locale.number(n), theme, locale, { ...small, x: x0 - 8, y: y(n) + 4, anchor: 'right' }),
    ),
    label(title, theme, locale, { ...bold, x: middle, y: height - 12 }),
    label(titled(locale.t('segmentation.axis.potential')), theme, locale, {
      ...bold,
      x: 18,
      y: (y0 + y1) / 2,
      rotate: -90,
    }),
    ...(noteFits
      ? [label(note, theme, locale, { ...small, size: 10.5, x: x1, y: height - 12, anchor: 'right' })]
      : []),
  ];
}

type Bubble = MatrixPoint & Mark & { readonly selected: boolean; readonly back: boolean };

function bubble(
  b: Bubble,
  theme: FigureTheme,
  locale: Locale,
  interactive: boolean,
  small: boolean,
): SvgNode {
  const color = theme.quadrant[b.quadrant];
  const hollow = b.revenue === null;
  const named = interactive || !small;
  const spoken =
    named &&
    locale.t('segmentation.matrix.point', {
      name: b.label,
      quadrant: locale.t(`ecosystem.quadrant.${b.quadrant}`),
      value: locale.number(b.value, { decimals: 0 }),
      potential: locale.number(b.potential, { decimals: 0 }),
    });
  return svg(
    'circle',
    {
      cx: b.cx,
      cy: b.cy,
      r: b.r,
      fill: hollow ? theme.ground : color,
      'fill-opacity': b.back ? 0.18 : b.selected ? 1 : 0.75,
      stroke: b.selected ? theme.ink : hollow ? color : theme.ground,
      'stroke-width': b.selected ? 2.5 : small ? 0.6 : 1.5,
      'data-id': b.id,
      ...(interactive && {
        role: 'button',
        tabindex: 0,
        'aria-label': spoken,
        'aria-pressed': String(b.selected),
      }),
    },
    spoken !== false && svg('title', {}, spoken),
  );
}

function nameOf(l: PlacedLabel, quadrant: Quadrant, theme: FigureTheme, locale: Locale): SvgNode {
  return svg(
    'g',
    { 'data-label': l.id },
    l.leader && svg('line', { ...l.leader, stroke: theme.faint, 'stroke-width': 0.8 }),
    label(l.text, theme, locale, {
      x: l.x,
      y: l.y,
      size: nameSize,
      color: theme.ink,
      anchor: l.anchor,
      halo: theme.quadrantSoft[quadrant],
    }),
  );
}
