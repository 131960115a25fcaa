import type { Locale } from '#shared/locale/index.ts';
import { actorShape } from './actor-shape.ts';
import type { DiagramData, DiagramNode } from './diagram.ts';
import type { LegendItem } from './legend.ts';
import { arrangedMap, horizonColor, lineLegend, type MapContent, mostCards, type Placed } from './map.ts';
import type { ActorLook } from './map-decoration.ts';
import { relationStroke } from './map-edge.ts';
import { type Box, nodeCaption } from './map-node.ts';
import type { FigureTheme } from './theme.ts';

/** How much wider than high cards and distances may become: a slide is wide, and names need the width. */
const mostStretch = 2;
/** Cards are hardly enlarged. */
const mostScale = 1.15;
/** Below this scale cards grow into the room above and below them, at most by a factor: texts do not shrink on. */
const small = 0.8;
const mostGrowth = 1.35;
/** Room that stays between two cards. */
const air = { x: 4, y: 10 };

type Horizons = NonNullable<MapContent['horizons']>;

/**
 * The ecosystem map as boxes and lines for a program that draws them itself, with the arrangement and the looks of
 * `mapFigure`. Null for maps that have no room for cards.
 */
export function mapDiagram(
  content: MapContent,
  theme: FigureTheme,
  locale: Locale,
  options: { readonly width: number; readonly height: number },
): DiagramData | null {
  const {
    placed,
    relations,
    lookOf,
    frames,
    extent: plain,
  } = arrangedMap(content, theme, options.width / options.height);
  if (placed.length === 0 || placed.length > mostCards) return null;
  const crowded = Math.min(options.height / plain.height, options.width / plain.width) < small;
  const growth = crowded ? growthOf(placed) : 1;
  const cards = placed.map((p) => grown(p.box, growth));
  const y = Math.min(plain.y, ...cards.map((c) => c.y));
  const bottom = Math.max(plain.y + plain.height, ...cards.map((c) => c.y + c.height));
  const extent: Box = { ...plain, y, height: bottom - y };
  const horizons: Horizons = content.horizons ?? new Map();
  const down = Math.min(mostScale, options.height / extent.height, options.width / extent.width);
  const across = Math.min(down * mostStretch, options.width / extent.width);
  const left = (options.width - extent.width * across) / 2;
  const top = (options.height - extent.height * down) / 2;
  const place = (box: Box): Box => ({
    x: left + (box.x - extent.x) * across,
    y: top + (box.y - extent.y) * down,
    width: box.width * across,
    height: box.height * down,
  });
  return {
    type: 'diagram',
    width: options.width,
    height: options.height,
    frames: frames.map((frame) => ({
      title: locale.name(frame.group),
      ...place(frame),
      fill: theme.surface,
      line: theme.line,
    })),
    nodes: placed.map((p, i) =>
      nodeOf(p, place(cards[i] ?? p.box), lookOf(p.actor.id), horizons, theme, locale),
    ),
    edges: relations
      .filter((r) => r.sourceId !== r.targetId)
      .map((relation) => {
        const stroke = relationStroke(relation, theme);
        const horizon = horizons.get(relation.id);
        const loud = relation.type === 'conflict' || horizon !== undefined;
        return {
          from: relation.sourceId,
          to: relation.targetId,
          color: horizonColor(horizon, theme) ?? mixed(stroke.color, theme.ground, loud ? 1 : 0.7),
          width: stroke.width,
          dash: stroke.dash !== null || horizon === 'as-is',
          arrow: stroke.arrow,
          label: relation.type === 'conflict' ? locale.t('ecosystem.relationType.conflict') : null,
        };
      }),
    legend: [...content.decorated.legend, lineLegend(relations, theme, locale)]
      .filter((group) => group.length > 0)
      .map((group) => group.map((item) => ({ text: item.text, color: item.color, mark: markOf(item) }))),
  };
}

const grown = (box: Box, factor: number): Box => ({
  ...box,
  y: box.y - (box.height * (factor - 1)) / 2,
  height: box.height * factor,
});

/** How much higher all cards can become without touching one another. */
function growthOf(placed: readonly Placed[]): number {
  let growth = mostGrowth;
  for (const [i, a] of placed.entries())
    for (const b of placed.slice(i + 1)) {
      if (Math.abs(a.centre.x - b.centre.x) >= (a.box.width + b.box.width) / 2 + air.x) continue;
      const room = Math.abs(a.centre.y - b.centre.y) - air.y;
      growth = Math.min(growth, room / ((a.box.height + b.box.height) / 2));
    }
  return Math.max(1, growth);
}

function nodeOf(
  { actor }: Placed,
  box: Box,
  look: ActorLook,
  horizons: Horizons,
  theme: FigureTheme,
  locale: Locale,
): DiagramNode {
  const state = horizons.get(actor.id);
  const client = actor.type === 'client';
  const leaves = state === 'as-is';
  const shown = (color: string): string => mixed(color, theme.ground, leaves ? 0.6 : 1);
  const plain = client && look.border === null ? theme.client : (look.border ?? theme.faint);
  return {
    id: actor.id,
    shape: actorShape[actor.type],
    ...box,
    title: locale.name(actor),
    caption: nodeCaption(actor, locale),
    fill: shown(client ? theme.client : theme.ground),
    line: shown(horizonColor(state, theme) ?? plain),
    lineWidth: state !== undefined || look.border !== null ? 2.4 : 1.2,
    dashed: actor.status === 'prospect' || leaves,
    ink: shown(client ? theme.onClient : theme.ink),
    mark: client ? null : shown(look.accent),
    badge: look.badge,
  };
}

const markOf = (item: LegendItem): DiagramData['legend'][number][number]['mark'] =>
  item.dash === undefined ? (item.ring ? 'ring' : 'square') : item.dash === null ? 'line' : 'dashes';

/** A colour over another, both `#rrggbb`, as one that needs no transparency. */
export function mixed(color: string, ground: string, share: number): string {
  const part = (of: string, at: number): number => Number.parseInt(of.slice(at, at + 2), 16);
  const channel = (at: number): string =>
    Math.round(part(color, at) * share + part(ground, at) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
