import { scaleLinear } from 'd3-scale';
import type { Measured } from '#shared/domain/strategy/goal.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { label, picture, textWidth } from './text.ts';
import type { FigureTheme } from './theme.ts';

export interface GoalPath {
  /** Measured values, the oldest first, the baseline among them. */
  readonly past: readonly Measured[];
  /** Where the way begins: the start's day with the baseline's value. */
  readonly from: Measured;
  readonly target: Measured;
  /** ISO day. */
  readonly today: string;
  /** A published figure to see the target against. */
  readonly benchmark: { readonly value: number; readonly text: string } | null;
  readonly format: (value: number) => string;
  /** The finding in a sentence, for screen readers. */
  readonly alt: string;
}

const small = 10.5;
const big = 12.5;

/**
 * The way of a goal over time: what was measured as a line, the way still to go dashed, the target in colour. Time
 * runs from left to right in both languages.
 */
export function goalPathFigure(
  path: GoalPath,
  theme: FigureTheme,
  locale: Locale,
  { width, height }: { readonly width: number; readonly height: number },
): Picture {
  const { past, from, target, benchmark } = path;
  const days = [...past, from, target].map((m) => Date.parse(m.on));
  const values = [...past, from, target].map((m) => m.value);
  if (benchmark) values.push(benchmark.value);
  const y = scaleLinear()
    .domain(spread(Math.min(...values), Math.max(...values)))
    .nice(4)
    .range([height - 34, 26]);
  const ticks = y.ticks(4);
  const left = Math.max(...ticks.map((v) => textWidth(path.format(v), small))) * 1.05 + 16;
  const right = textWidth(path.format(target.value), big, true) * 1.05 + 22;
  const x = scaleLinear()
    .domain([Math.min(...days), Math.max(...days)])
    .range([left + 8, width - right]);
  const at = (m: Measured): { x: number; y: number } => ({ x: x(Date.parse(m.on)), y: y(m.value) });
  const a = at(from);
  const b = at(target);
  const measured = past.map(at);
  const now = Date.parse(path.today);
  const [firstDay = now, lastDay = now] = x.domain();
  const todayAt = now > firstDay && now < lastDay ? x(now) : null;
  return picture(
    width,
    height,
    path.alt,
    svg(
      'g',
      {},
      ...ticks.flatMap((v) => [
        svg('line', { x1: left, x2: width - 6, y1: y(v), y2: y(v), stroke: theme.grid, 'stroke-width': 1 }),
        label(path.format(v), theme, locale, {
          x: left - 8,
          y: y(v) + 4,
          size: small,
          color: theme.muted,
          anchor: 'right',
        }),
      ]),
    ),
    todayAt !== null &&
      svg(
        'g',
        {},
        svg('line', {
          x1: todayAt,
          x2: todayAt,
          y1: 18,
          y2: height - 34,
          stroke: theme.faint,
          'stroke-width': 1,
          'stroke-dasharray': '2 3',
        }),
        label(locale.t('strategy.goals.today'), theme, locale, {
          x: todayAt,
          y: 12,
          size: small,
          color: theme.muted,
          anchor: 'middle',
        }),
      ),
    benchmark !== null &&
      benchmarkLine(benchmark, y(benchmark.value), ticks.map(y), left, width, theme, locale),
    svg('path', {
      d: `M${a.x} ${a.y}L${b.x} ${b.y}`,
      fill: 'none',
      stroke: theme.accent,
      'stroke-width': 2,
      'stroke-dasharray': '6 5',
    }),
    measured.length > 1 &&
      svg('path', {
        d: measured.map((p, i) => `${i === 0 ? 'M' : 'L'}${p.x} ${p.y}`).join(''),
        fill: 'none',
        stroke: theme.ink,
        'stroke-width': 2,
        'stroke-linejoin': 'round',
      }),
    svg(
      'g',
      {},
      ...measured.map((p) => svg('circle', { cx: p.x, cy: p.y, r: 3.5, fill: theme.ink })),
      svg('circle', {
        cx: a.x,
        cy: a.y,
        r: 4.5,
        fill: theme.ground,
        stroke: theme.accent,
        'stroke-width': 2,
      }),
      svg('circle', { cx: b.x, cy: b.y, r: 6, fill: theme.accent }),
    ),
    label(path.format(from.value), theme, locale, {
      x: a.x,
      // The label stands away from the dashed way, so that neither crosses the other.
      y: b.y <= a.y ? a.y + 19 : a.y - 11,
      size: big,
      color: theme.ink,
      anchor: 'middle',
      bold: true,
      halo: theme.ground,
    }),
    label(path.format(target.value), theme, locale, {
      x: b.x + 11,
      y: b.y + 4,
      size: big,
      color: theme.accent,
      anchor: 'left',
      bold: true,
    }),
    ...dayLabels([past[0] ?? from, from, target], x, height, width, theme, locale),
  );
}

/** A flat line needs room around it. */
function spread(low: number, high: number): [number, number] {
  const room = high > low ? (high - low) * 0.12 : Math.max(1, Math.abs(high) * 0.1);
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}

function benchmarkLine(
  benchmark: { readonly text: string },
  y: number,
  grid: readonly number[],
  left: number,
  width: number,
  theme: FigureTheme,
  locale: Locale,
): SvgNode {
  // Above the line, or below it where a grid line would run through the words.
  const free = (at: number): boolean => grid.every((g) => g < at - 11 || g > at + 4);
  const baseline = [y - 6, y + 14].find(free) ?? y - 6;
  return svg(
    'g',
    {},
    svg('line', {
      x1: left,
      x2: width - 6,
      y1: y,
      y2: y,
      stroke: theme.quadrant.core,
      'stroke-width': 1.5,
      'stroke-dasharray': '8 4',
    }),
    label(benchmark.text, theme, locale, {
      x: left + 10,
      y: baseline,
      size: small,
      color: theme.quadrantInk.core,
      anchor: 'left',
      halo: theme.ground,
    }),
  );
}

/** Days under the axis; one that would touch its neighbour is left out, the target's stays. */
function dayLabels(
  marks: readonly Measured[],
  x: (day: number) => number,
  height: number,
  width: number,
  theme: FigureTheme,
  locale: Locale,
): SvgNode[] {
  const taken: [number, number][] = [];
  const nodes: SvgNode[] = [];
  for (const { on } of [...marks].toReversed()) {
    const text = locale.date(on, 'short');
    const half = textWidth(text, small) * 0.54;
    const middle = Math.min(width - half - 2, Math.max(half + 2, x(Date.parse(on))));
    if (taken.some(([from, to]) => middle + half + 8 > from && middle - half - 8 < to)) continue;
    taken.push([middle - half, middle + half]);
    nodes.push(
      label(text, theme, locale, {
        x: middle,
        y: height - 12,
        size: small,
        color: theme.muted,
        anchor: 'middle',
      }),
    );
  }
  return nodes;
}
