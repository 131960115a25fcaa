import { scaleLinear } from 'd3-scale';
import type { Locale } from '#shared/locale/index.ts';
import { overlaps, type Rect } from './labels.ts';
import { type LegendItem, legend, legendHeight } from './legend.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { label, picture, textWidth } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** A line over the places of the horizontal axis. */
export interface LineSeries {
  readonly name: string;
  readonly color: string;
  /** By place; null leaves a gap. */
  readonly values: readonly (number | null)[];
  readonly dash?: string;
  /** Filled down to zero with the colour, thin. */
  readonly area?: boolean;
  /** The one the title speaks of: drawn thicker. */
  readonly strong?: boolean;
  /** Drawn in steps: a value holds from its place to the next. */
  readonly step?: boolean;
}

/** Everything between two limits: a range, a fan. */
export interface LineBand {
  readonly name: string;
  readonly color: string;
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** A point that the picture speaks of, with its words. */
export interface LineMark {
  /** Index of the place, fractions allowed. */
  readonly at: number;
  /** Height of the point; null draws an upright line through the whole picture. */
  readonly value: number | null;
  readonly text: string;
  readonly color: string;
}

export interface LinesData {
  readonly series: readonly LineSeries[];
  readonly bands?: readonly LineBand[];
  readonly marks?: readonly LineMark[];
  /** How many places the horizontal axis has. */
  readonly places: number;
  /** Places with their words under the axis; those that would touch are left out. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly format: (value: number) => string;
  readonly valueTitle: string;
  /** Words under the axis. */
  readonly placeTitle?: string;
  /** Whether the value axis begins at zero; true by default. */
  readonly fromZero?: boolean;
}

export interface LinesOptions {
  readonly width: number;
  readonly height: number;
}

const tickSize = 11;

/**
 * Lines, areas and bands over time or another ordered axis. Time runs from left to right in both languages, the value
 * axis stands at the left. Negative values reach below a stronger line at zero.
 *
 * @param alt the finding in a sentence, for screen readers
 */
export function linesFigure(
  data: LinesData,
  alt: string,
  theme: FigureTheme,
  locale: Locale,
  options: LinesOptions,
): Picture {
  const { width, height } = options;
  const bands = data.bands ?? [];
  const known = [
    ...data.series.flatMap((s) => s.values),
    ...bands.flatMap((b) => [...b.low, ...b.high]),
    ...(data.marks ?? []).map((m) => m.value),
  ].filter((v): v is number => v !== null);
  const zero = data.fromZero === false ? [] : [0];
  const [least, most] = [Math.min(...known, ...zero), Math.max(...known, ...zero)];
  const usable = known.length > 0 && Number.isFinite(least);
  const items: LegendItem[][] = [
    [
      ...data.series.map((s) => ({ text: s.name, color: s.color, dash: s.dash ?? null })),
      ...bands.map((b) => ({ text: b.name, color: b.color })),
    ],
  ];
  const many = data.series.length + bands.length > 1;
  const head = many ? legendHeight(items, width) + 4 : 0;
  const top = head + 22;
  const bottom = height - 26 - (data.placeTitle ? 16 : 0);
  const y = scaleLinear()
    .domain(usable ? (least === most ? [least - 1, most + 1] : [least, most]) : [0, 1])
    .nice(5)
    .range([bottom, top]);
  const values = y.ticks(5);
  const axisWidth = Math.max(...values.map((v) => textWidth(data.format(v), tickSize))) * 1.05 + 12;
  const left = axisWidth;
  const right = width - 14;
  const x = (at: number): number =>
    data.places <= 1 ? (left + right) / 2 : left + 6 + (at / (data.places - 1)) * (right - left - 12);

  const grid = values.flatMap((v): SvgNode[] => [
    svg('line', {
      x1: left,
      x2: right,
      y1: y(v),
      y2: y(v),
      stroke: v === 0 ? theme.faint : theme.grid,
      'stroke-width': v === 0 ? 1.4 : 1,
    }),
    label(data.format(v), theme, locale, {
      x: left - 8,
      y: y(v) + 4,
      size: tickSize,
      color: theme.muted,
      anchor: 'right',
    }),
  ]);
  const drawn = [
    ...bands.map((b) =>
      svg('path', { d: bandPath(b, x, y), fill: b.color, 'fill-opacity': 0.18, 'data-band': b.name }),
    ),
    ...data.series.flatMap((s) => [
      s.area === true &&
        svg('path', {
          d: bandPath({ low: s.values.map((v) => v && 0), high: s.values }, x, y),
          fill: s.color,
          'fill-opacity': 0.1,
        }),
      svg('path', {
        d: linePath(s.values, x, y, s.step === true),
        fill: 'none',
        stroke: s.color,
        'stroke-width': s.strong ? 2.8 : 2,
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
        'stroke-dasharray': s.dash,
        'data-series': s.name,
      }),
    ]),
  ].filter((n): n is SvgNode => n !== false);
  const frame: Rect = { x0: left, y0: head, x1: width, y1: bottom };
  return picture(
    width,
    height,
    alt,
    many && legend(items, { x: 0, y: 0, width }, theme, locale),
    label(data.valueTitle, theme, locale, {
      x: 2,
      y: head + 12,
      size: tickSize,
      color: theme.muted,
      anchor: 'left',
      bold: true,
    }),
    svg('g', {}, ...grid),
    svg('g', {}, ...drawn),
    svg('g', {}, ...ticksOf(data, x, bottom, theme, locale)),
    data.placeTitle !== undefined &&
      label(data.placeTitle, theme, locale, {
        x: (left + right) / 2,
        y: height - 6,
        size: tickSize,
        color: theme.muted,
        anchor: 'middle',
      }),
    svg('g', {}, ...marksOf(data.marks ?? [], { x, y, frame, top, bottom }, theme, locale)),
  );
}

type Scale = (value: number) => number;

/** Runs of neighbouring known values. */
function runsOf(values: readonly (number | null)[]): { at: number; value: number }[][] {
  const runs: { at: number; value: number }[][] = [];
  let open = false;
  values.forEach((value, at) => {
    if (value === null) {
      open = false;
      return;
    }
    if (!open) runs.push([]);
    open = true;
    runs.at(-1)?.push({ at, value });
  });
  return runs;
}

const linePath = (values: readonly (number | null)[], x: Scale, y: Scale, step: boolean): string =>
  runsOf(values)
    .map((run) =>
      // A step that holds its value needs no point but its last.
      run
        .filter(({ value }, i) => !step || i === 0 || i === run.length - 1 || value !== run[i - 1]?.value)
        .map(({ at, value }, i) => {
          const place = `${two(x(at))} ${two(y(value))}`;
          return i === 0 ? `M${place}` : step ? `H${two(x(at))}V${two(y(value))}` : `L${place}`;
        })
        .join(''),
    )
    .join('');

function bandPath(band: Pick<LineBand, 'low' | 'high'>, x: Scale, y: Scale): string {
  const both = band.high.map((h, i) => (h === null || (band.low[i] ?? null) === null ? null : h));
  return runsOf(both)
    .map((run) => {
      const over = run.map(({ at, value }) => `${two(x(at))} ${two(y(value))}`);
      const under = run.toReversed().map(({ at }) => `${two(x(at))} ${two(y(band.low[at] ?? 0))}`);
      return `M${[...over, ...under].join('L')}Z`;
    })
    .join('');
}

const two = (value: number): number => Math.round(value * 100) / 100;

/** Words under the axis, each as far from the next as it needs. */
function ticksOf(
  data: LinesData,
  x: Scale,
  bottom: number,
  theme: FigureTheme,
  locale: Locale,
): readonly SvgNode[] {
  let free = Number.NEGATIVE_INFINITY;
  return data.ticks.flatMap(({ at, text }) => {
    const half = (textWidth(text, tickSize) * 1.05) / 2;
    if (x(at) - half < free) return [];
    free = x(at) + half + 10;
    return [
      svg('line', { x1: x(at), x2: x(at), y1: bottom, y2: bottom + 4, stroke: theme.faint }),
      label(text, theme, locale, {
        x: x(at),
        y: bottom + 17,
        size: tickSize,
        color: theme.muted,
        anchor: 'middle',
      }),
    ];
  });
}

/** Marks with their words at the first free place around them. */
function marksOf(
  marks: readonly LineMark[],
  at: { x: Scale; y: Scale; frame: Rect; top: number; bottom: number },
  theme: FigureTheme,
  locale: Locale,
): readonly SvgNode[] {
  const taken: Rect[] = [];
  return marks.map((mark) => {
    const px = at.x(mark.at);
    const py = mark.value === null ? at.top : at.y(mark.value);
    const width = textWidth(mark.text, 12, true) * 1.05 + 4;
    const middle = Math.min(Math.max(px, at.frame.x0 + width / 2), at.frame.x1 - width / 2);
    const places: readonly { readonly x: number; readonly y: number }[] =
      mark.value === null
        ? [0, 16, 32].map((down) => ({ x: middle, y: at.top - 6 + down }))
        : [-14, 24, -30, 40].map((up) => ({ x: middle, y: py + up }));
    const boxOf = (p: { x: number; y: number }): Rect => ({
      x0: p.x - width / 2,
      x1: p.x + width / 2,
      y0: p.y - 12,
      y1: p.y + 4,
    });
    const place = places.find((p) => {
      const box = boxOf(p);
      return box.y0 >= at.frame.y0 && box.y1 <= at.bottom && !taken.some((t) => overlaps(t, box));
    }) ??
      places[0] ?? { x: middle, y: py };
    taken.push(boxOf(place));
    return svg(
      'g',
      { 'data-mark': mark.text },
      svg('line', {
        x1: px,
        x2: px,
        y1: mark.value === null ? at.top : py,
        y2: at.bottom,
        stroke: mark.color,
        'stroke-width': 1.2,
        'stroke-dasharray': '4 3',
      }),
      mark.value !== null &&
        svg('circle', { cx: px, cy: py, r: 5, fill: mark.color, stroke: theme.ground, 'stroke-width': 2 }),
      label(mark.text, theme, locale, {
        ...place,
        size: 12,
        color: theme.ink,
        anchor: 'middle',
        bold: true,
        halo: theme.ground,
      }),
    );
  });
}
