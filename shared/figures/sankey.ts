import { sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';
import type { Locale } from '#shared/locale/index.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { label, picture, textWidth } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** One side's place: where things start or end. */
export interface SankeyPlace {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly ink: string;
}

export interface SankeyData {
  /** From the top of the picture down; the same places stand on both sides. */
  readonly places: readonly SankeyPlace[];
  /** How much goes from where to where; what stays goes from a place to itself. */
  readonly flows: readonly { readonly from: string; readonly to: string; readonly value: number }[];
  /** What stands over the two sides. */
  readonly startTitle: string;
  readonly endTitle: string;
  readonly format: (value: number) => string;
  readonly alt: string;
}

interface SankeyNode {
  readonly key: string;
  readonly place: SankeyPlace;
  readonly side: 'start' | 'end';
}

const size = 11;
const bar = 10;

/**
 * Moves between places as ribbons. It reads in the direction of the language: where things were stands at the
 * reading side. Ribbons have the colour of where they go, so that a rise and a fall are told apart at the end.
 */
export function sankeyFigure(
  data: SankeyData,
  theme: FigureTheme,
  locale: Locale,
  options: { width: number; height?: number },
): Picture {
  const { width, height = 300 } = options;
  const rtl = locale.dir === 'rtl';
  const sum = (side: 'from' | 'to', id: string): number =>
    data.flows.reduce((s, f) => (f[side] === id ? s + f.value : s), 0);
  const nodes = (['start', 'end'] as const).flatMap((side) =>
    data.places
      .filter((p) => sum(side === 'start' ? 'from' : 'to', p.id) > 0)
      .map((place): SankeyNode => ({ key: `${side}:${place.id}`, place, side })),
  );
  const words = (node: SankeyNode): string =>
    `${node.place.name} · ${data.format(sum(node.side === 'start' ? 'from' : 'to', node.place.id))}`;
  const gutter = (side: 'start' | 'end'): number =>
    Math.min(
      width * 0.3,
      Math.max(20, ...nodes.filter((n) => n.side === side).map((n) => textWidth(words(n), size) + 14)),
    );
  const rank = new Map(data.places.map((p, i) => [p.id, i]));
  const left = gutter(rtl ? 'end' : 'start');
  const right = width - gutter(rtl ? 'start' : 'end');
  const layout = sankey<SankeyNode, object>()
    .nodeId((n) => n.key)
    .nodeAlign(sankeyJustify)
    .nodeWidth(bar)
    .nodePadding(14)
    .nodeSort((a, b) => (rank.get(a.place.id) ?? 0) - (rank.get(b.place.id) ?? 0))
    .extent([
      [left, 30],
      [right, height - 8],
    ]);
  const flows = data.flows.filter((f) => f.value > 0);
  const graph =
    flows.length === 0
      ? { nodes: [], links: [] }
      : layout({
          nodes: nodes.map((n) => ({ ...n })),
          links: flows.map((f) => ({ source: `start:${f.from}`, target: `end:${f.to}`, value: f.value })),
        });
  const mirrored = (x: number): number => (rtl ? left + right - x : x);
  const ribbon = sankeyLinkHorizontal();
  const ribbons = graph.links.flatMap((link): SvgNode[] => {
    const { source, target } = link;
    if (typeof source !== 'object' || typeof target !== 'object') return [];
    const path = ribbon(link) ?? '';
    return [
      svg('path', {
        d: path,
        fill: 'none',
        stroke: target.place.color,
        'stroke-opacity': source.place.id === target.place.id ? 0.28 : 0.62,
        'stroke-width': Math.max(1, link.width ?? 1),
        ...(rtl && { transform: `translate(${left + right} 0) scale(-1 1)` }),
      }),
    ];
  });
  const bars = graph.nodes.flatMap((node): SvgNode[] => {
    const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
    const [a, b] = [mirrored(x0), mirrored(x1)];
    const x = Math.min(a, b);
    const outside = (node.side === 'start') !== rtl;
    return [
      svg('rect', { x, y: y0, width: bar, height: Math.max(1, y1 - y0), rx: 2, fill: node.place.color }),
      label(words(node), theme, locale, {
        x: outside ? x - 7 : x + bar + 7,
        y: (y0 + y1) / 2 + 4,
        size,
        color: node.place.ink,
        bold: true,
        anchor: outside ? 'right' : 'left',
      }),
    ];
  });
  const title = (text: string, atLeft: boolean): SvgNode =>
    label(text, theme, locale, {
      x: atLeft ? left : right,
      y: 16,
      size,
      color: theme.muted,
      anchor: atLeft ? 'left' : 'right',
    });
  return picture(
    width,
    height,
    data.alt,
    title(data.startTitle, !rtl),
    title(data.endTitle, rtl),
    ...ribbons,
    ...bars,
  );
}
