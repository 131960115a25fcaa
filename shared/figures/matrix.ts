import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { Cutoffs } from '#shared/domain/ecosystem/criterion.ts';
import type { Quadrant } from '#shared/domain/ecosystem/segmentation.ts';
import type { Locale } from '#shared/locale/index.ts';
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
  /** Minor units; null draws the smallest bubble. */
  readonly revenue: number | null;
}

export interface MatrixOptions {
  readonly width: number;
  readonly height: number;
  readonly selectedIds?: ReadonlySet<string>;
  /** How many bubbles may carry a name; the largest first. */
  readonly maxLabels?: number;
}

const margin = { left: 58, right: 18, top: 18, bottom: 50 };

/** The plane of the matrix in pixels: where 0 and 100 of both axes lie. Screens place their handles by it. */
export const matrixPlane = (width: number, height: number) => ({
  x: scaleLinear([0, 100], [margin.left, width - margin.right]),
  y: scaleLinear([0, 100], [height - margin.bottom, margin.top]),
});

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
  const { width, height } = options;
  const { x, y } = matrixPlane(width, height);
  const largest = Math.max(1, ...points.map((p) => p.revenue ?? 0));
  const radius = scaleSqrt([0, largest], [5, Math.max(9, Math.min(22, width / 36))]);
  const ordered = points.toSorted((a, b) => (b.revenue ?? 0) - (a.revenue ?? 0) || (a.id < b.id ? -1 : 1));
  const bubbles = ordered.map((p) => ({
    ...p,
    cx: x(p.value),
    cy: y(p.potential),
    r: radius(Math.max(0, p.revenue ?? 0)),
    selected: options.selectedIds?.has(p.id) ?? false,
  }));
  const { t } = locale;
  const alt = t('segmentation.matrix.alt', { count: points.length });
  return picture(
    width,
    height,
    alt,
    svg('g', {}, ...areas(points, cutoffs, theme, locale, width, height)),
    svg('g', {}, ...axes(cutoffs, theme, locale, width, height)),
    svg(
      'g',
      {},
      ...bubbles.map((b) =>
        svg('circle', {
          cx: b.cx,
          cy: b.cy,
          r: b.r,
          fill: theme.quadrant[b.quadrant],
          'fill-opacity': b.selected ? 0.95 : 0.72,
          stroke: b.selected ? theme.ink : theme.ground,
          'stroke-width': b.selected ? 2.5 : 1.5,
          'data-id': b.id,
        }),
      ),
    ),
    svg(
      'g',
      { 'pointer-events': 'none' },
      ...names(bubbles, theme, locale, width, height, options.maxLabels ?? (points.length > 150 ? 30 : 60)),
    ),
  );
}

/** The four areas with their names in the outer corners. */
function areas(
  points: readonly MatrixPoint[],
  cutoffs: Cutoffs,
  theme: FigureTheme,
  locale: Locale,
  width: number,
  height: number,
): SvgNode[] {
  const { x, y } = matrixPlane(width, height);
  const area = (quadrant: Quadrant, x0: number, x1: number, y0: number, y1: number): SvgNode[] => {
    const count = points.filter((p) => p.quadrant === quadrant).length;
    const left = x(x0);
    const right = x(x1);
    const top = y(y1);
    const bottom = y(y0);
    const atLeft = x0 === 0;
    const name = `${locale.t(`ecosystem.quadrant.${quadrant}`)} · ${locale.number(count)}`;
    const room = right - left - 16;
    return [
      svg('rect', {
        x: left,
        y: top,
        width: Math.max(0, right - left),
        height: Math.max(0, bottom - top),
        fill: theme.quadrantSoft[quadrant],
      }),
      ...(room > 40 && bottom - top > 24
        ? [
            label(truncate(name, room, 12.5, true), theme, locale, {
              x: atLeft ? left + 9 : right - 9,
              y: y1 === 100 ? top + 20 : bottom - 10,
              size: 12.5,
              color: theme.quadrant[quadrant],
              anchor: atLeft ? 'left' : 'right',
              bold: true,
            }),
          ]
        : []),
    ];
  };
  const { value: v, potential: p } = cutoffs;
  return [
    ...area('rising', 0, v, p, 100),
    ...area('strategic', v, 100, p, 100),
    ...area('long-tail', 0, v, 0, p),
    ...area('core', v, 100, 0, p),
  ];
}

/** Frame, ticks, cut-off lines and axis titles. */
function axes(
  cutoffs: Cutoffs,
  theme: FigureTheme,
  locale: Locale,
  width: number,
  height: number,
): SvgNode[] {
  const { x, y } = matrixPlane(width, height);
  const ticks = [0, 25, 50, 75, 100];
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, dash?: string) =>
    svg('line', { x1, y1, x2, y2, stroke, 'stroke-width': 1, 'stroke-dasharray': dash });
  const small = { size: 11, color: theme.muted } as const;
  return [
    line(x(0), y(0), x(100), y(0), theme.faint),
    line(x(0), y(0), x(0), y(100), theme.faint),
    line(x(cutoffs.value), y(0), x(cutoffs.value), y(100), theme.muted, '4 4'),
    line(x(0), y(cutoffs.potential), x(100), y(cutoffs.potential), theme.muted, '4 4'),
    ...ticks.map((n) =>
      label(locale.number(n), theme, locale, { ...small, x: x(n), y: y(0) + 17, anchor: 'middle' }),
    ),
    ...ticks.map((n) =>
      label(locale.number(n), theme, locale, { ...small, x: x(0) - 8, y: y(n) + 4, anchor: 'right' }),
    ),
    label(locale.t('segmentation.axis.value'), theme, locale, {
      x: x(50),
      y: height - 10,
      size: 12.5,
      color: theme.ink,
      anchor: 'middle',
      bold: true,
    }),
    label(locale.t('segmentation.axis.potential'), theme, locale, {
      x: 16,
      y: y(50),
      size: 12.5,
      color: theme.ink,
      anchor: 'middle',
      bold: true,
      rotate: -90,
    }),
  ];
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
const overlap = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/**
 * Names beside their bubbles: each tries right, left, above and below, and is left out where it would cover a name, a
 * bubble or the frame. Larger partners choose first, so the picture is the same every time.
 */
function names(
  bubbles: readonly (MatrixPoint & { cx: number; cy: number; r: number; selected: boolean })[],
  theme: FigureTheme,
  locale: Locale,
  width: number,
  height: number,
  most: number,
): SvgNode[] {
  const size = 11;
  const taken: Box[] = bubbles.slice(0, 400).map((b) => ({
    x0: b.cx - b.r * 0.8,
    y0: b.cy - b.r * 0.8,
    x1: b.cx + b.r * 0.8,
    y1: b.cy + b.r * 0.8,
  }));
  const inside = (b: Box) =>
    b.x0 >= margin.left + 2 &&
    b.x1 <= width - margin.right - 2 &&
    b.y0 >= margin.top + 24 &&
    b.y1 <= height - margin.bottom - 26;
  const result: SvgNode[] = [];
  const queue = bubbles.toSorted((a, b) => Number(b.selected) - Number(a.selected)).slice(0, most * 2);
  for (const b of queue) {
    if (result.length >= most) break;
    const text = truncate(b.label, 128, size);
    const w = textWidth(text, size) * 1.08 + 4;
    const h = size * 1.5;
    const spots: { anchor: 'left' | 'middle' | 'right'; x: number; y: number; box: Box }[] = [
      {
        anchor: 'left',
        x: b.cx + b.r + 4,
        y: b.cy + 4,
        box: { x0: b.cx + b.r + 2, x1: b.cx + b.r + 4 + w, y0: b.cy - h / 2, y1: b.cy + h / 2 },
      },
      {
        anchor: 'right',
        x: b.cx - b.r - 4,
        y: b.cy + 4,
        box: { x0: b.cx - b.r - 4 - w, x1: b.cx - b.r - 2, y0: b.cy - h / 2, y1: b.cy + h / 2 },
      },
      {
        anchor: 'middle',
        x: b.cx,
        y: b.cy - b.r - 5,
        box: { x0: b.cx - w / 2, x1: b.cx + w / 2, y0: b.cy - b.r - 4 - h, y1: b.cy - b.r - 1 },
      },
      {
        anchor: 'middle',
        x: b.cx,
        y: b.cy + b.r + 13,
        box: { x0: b.cx - w / 2, x1: b.cx + w / 2, y0: b.cy + b.r + 1, y1: b.cy + b.r + 4 + h },
      },
    ];
    const free = spots.find((s) => inside(s.box) && !taken.some((other) => overlap(s.box, other)));
    if (!free) continue;
    taken.push(free.box);
    result.push(
      label(text, theme, locale, {
        x: free.x,
        y: free.y,
        size,
        color: theme.ink,
        anchor: free.anchor,
        halo: theme.ground,
      }),
    );
  }
  return result;
}
