import type { GroupMember, Horizon, MapGroup, MapNote } from '#shared/domain/ecosystem/map.ts';
import { type GroupBox, groupBoxes } from '#shared/domain/ecosystem/map-look.ts';
import { type Relation, relationTypes } from '#shared/domain/ecosystem/relation.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type LegendItem, legend, legendHeight } from './legend.ts';
import { mapCard, mapChip } from './map-card.ts';
import type { ActorLook, Decorated } from './map-decoration.ts';
import { lanesOf, relationPath, relationStroke } from './map-edge.ts';
import { groupFrame, noteCard } from './map-extras.ts';
import { farMap } from './map-far.ts';
import { type Box, type MapActor, nodeBox } from './map-node.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { picture } from './text.ts';
import type { FigureTheme } from './theme.ts';
import { tightened } from './tighten.ts';

export interface MapContent {
  readonly actors: readonly MapActor[];
  readonly relations: readonly Relation[];
  /** Centres by actor; actors without one are left out. */
  readonly positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly decorated: Decorated;
  /** State of actors and relations that do not belong to both, in the difference view. */
  readonly horizons?: ReadonlyMap<string, Exclude<Horizon, 'both'>>;
  readonly groups?: readonly MapGroup[];
  readonly members?: readonly GroupMember[];
  readonly notes?: readonly MapNote[];
}

export interface MapOptions {
  readonly width: number;
  readonly maxHeight: number;
  readonly legend: boolean;
}

/** Beyond this number of actors, or below this scale, cards become dots and only the largest keep their names. */
export const mostCards = 150;
const leastScale = 0.42;
const padding = 18;

/**
 * The ecosystem map as a picture, with the arrangement and look of the canvas: empty room between the cards is
 * closed evenly, so that names stay readable on paper. The plane is not mirrored with the language; cards are,
 * inside. Scaled to fit, hardly enlarged.
 */
export function mapFigure(
  content: MapContent,
  theme: FigureTheme,
  locale: Locale,
  options: MapOptions,
): Picture {
  const { width } = options;
  const { placed, relations, lookOf, frames, notes, extent } = arrangedMap(
    content,
    theme,
    width / options.maxHeight,
  );
  const alt = locale.t('map.alt', { actors: placed.length, relations: relations.length });
  if (placed.length === 0) return picture(width, 120, alt);
  const groups = options.legend
    ? [...content.decorated.legend, lineLegend(relations, theme, locale)].filter((g) => g.length > 0)
    : [];
  const bottom = groups.length > 0 ? legendHeight(groups, width - 2 * padding) + 10 : 0;
  const scale = Math.max(
    0.001,
    Math.min(
      1.15,
      (width - 2 * padding) / extent.width,
      (options.maxHeight - 2 * padding - bottom) / extent.height,
    ),
  );
  const height = extent.height * scale + 2 * padding + bottom;
  const left = (width - extent.width * scale) / 2 - extent.x * scale;
  const top = padding - extent.y * scale;

  const far = placed.length > mostCards || scale < leastScale;
  const plane = far
    ? farMap(
        placed.map(({ actor, centre }) => ({
          actor,
          centre: { x: left + centre.x * scale, y: top + centre.y * scale },
          accent: lookOf(actor.id).accent,
        })),
        relations,
        { x0: 2, y0: 2, x1: width - 2, y1: height - bottom - 2 },
        theme,
        locale,
      )
    : [
        svg(
          'g',
          { transform: `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(4)})` },
          ...frames.map((frame) => groupFrame(frame, theme, locale)),
          ...nearMap(placed, relations, { theme, locale, lookOf, horizons: content.horizons ?? new Map() }),
          ...notes.map((note) => noteCard(note, theme, locale)),
        ),
      ];
  return picture(
    width,
    height,
    alt,
    ...plane,
    groups.length > 0 &&
      legend(groups, { x: padding, y: height - bottom, width: width - 2 * padding }, theme, locale),
  );
}

/** What of a map is drawn, and where on the plane. */
export interface ArrangedMap {
  readonly placed: readonly Placed[];
  /** Relations of which both ends are on the map. */
  readonly relations: readonly Relation[];
  readonly lookOf: (id: string) => ActorLook;
  readonly frames: readonly GroupBox[];
  readonly notes: readonly MapNote[];
  /** The box around everything. */
  readonly extent: Box;
}

/**
 * Places the cards, with empty room between them closed, and the frames around them.
 *
 * @param shape width of the room divided by its height
 */
export function arrangedMap(content: MapContent, theme: FigureTheme, shape: number): ArrangedMap {
  const onMap = content.actors.filter((actor) => content.positions.has(actor.id));
  const known = new Set(onMap.map((a) => a.id));
  const relations = content.relations.filter((r) => known.has(r.sourceId) && known.has(r.targetId));
  const lookOf = (id: string): ActorLook => content.decorated.looks.get(id) ?? plainLook(theme);
  // Notes have their place among the cards; drawing those together would tear them off.
  const pinned = (content.notes?.length ?? 0) > 0;
  const groupOf = new Map(content.members?.map((m) => [m.actorId, m.groupId]));
  const positions =
    pinned || onMap.length > mostCards
      ? content.positions
      : tightened(
          onMap,
          content.positions,
          (id) => lookOf(id).scale,
          (id) => groupOf.get(id),
          shape,
        );
  const placed = onMap.flatMap((actor): Placed[] => {
    const centre = positions.get(actor.id);
    return centre ? [{ actor, centre, box: nodeBox(actor, centre, lookOf(actor.id).scale) }] : [];
  });
  const boxes = new Map(placed.map((p) => [p.actor.id, p.box]));
  const frames = groupBoxes(content.groups ?? [], content.members ?? [], (id) => boxes.get(id) ?? null);
  const notes = content.notes ?? [];
  const extents: Box[] = [...boxes.values(), ...frames, ...notes];
  const edge = (side: (box: Box) => number, of: (a: number, b: number) => number): number =>
    extents.reduce(
      (value, box) => of(value, side(box)),
      side(extents[0] ?? { x: 0, y: 0, width: 1, height: 1 }),
    );
  const x = edge((b) => b.x, Math.min);
  const y = edge((b) => b.y, Math.min);
  const width = edge((b) => b.x + b.width, Math.max) - x;
  const height = edge((b) => b.y + b.height, Math.max) - y;
  return { placed, relations, lookOf, frames, notes, extent: { x, y, width, height } };
}

export interface Placed {
  readonly actor: MapActor;
  readonly centre: { readonly x: number; readonly y: number };
  readonly box: Box;
}
interface Look {
  readonly theme: FigureTheme;
  readonly locale: Locale;
  readonly lookOf: (id: string) => ActorLook;
  readonly horizons: ReadonlyMap<string, Exclude<Horizon, 'both'>>;
}

/** A card without any decoration. */
const plainLook = (theme: FigureTheme): ActorLook => ({
  accent: theme.line,
  scale: 1,
  border: null,
  badge: null,
});

/** Lines below, cards on them, the names of conflicts on top. */
function nearMap(placed: readonly Placed[], relations: readonly Relation[], look: Look): SvgNode[] {
  const { theme, locale } = look;
  const boxes = new Map(placed.map((p) => [p.actor.id, p.box]));
  const lanes = lanesOf(relations);
  const edges: SvgNode[] = [];
  const chips: SvgNode[] = [];
  for (const relation of relations) {
    const source = boxes.get(relation.sourceId);
    const target = boxes.get(relation.targetId);
    if (!source || !target || source === target) continue;
    const { lane, lanes: of } = lanes.get(relation.id) ?? { lane: 0, lanes: 1 };
    const stroke = relationStroke(relation, theme);
    const head = 8 + stroke.width * 1.6;
    const path = relationPath(source, target, lane, of, stroke.arrow ? head * 0.8 : 0);
    edges.push(
      svg('path', {
        d: path.d,
        stroke: horizonColor(look.horizons.get(relation.id), theme) ?? stroke.color,
        'stroke-width': stroke.width,
        'stroke-dasharray': look.horizons.get(relation.id) === 'as-is' ? '3 5' : stroke.dash,
        'stroke-opacity': relation.type === 'conflict' || look.horizons.has(relation.id) ? 1 : 0.62,
      }),
    );
    if (stroke.arrow)
      edges.push(
        svg('path', {
          d: `M0,0 L${-head},${head * 0.42} L${-head},${-head * 0.42} Z`,
          transform: `translate(${path.to.x.toFixed(2)} ${path.to.y.toFixed(2)}) rotate(${((path.angle * 180) / Math.PI).toFixed(2)})`,
          fill: horizonColor(look.horizons.get(relation.id), theme) ?? stroke.color,
          'fill-opacity': 0.85,
        }),
      );
    if (relation.type === 'conflict')
      chips.push(mapChip(locale.t('ecosystem.relationType.conflict'), path.middle, theme, locale));
  }
  return [
    svg('g', { fill: 'none' }, ...edges),
    svg(
      'g',
      {},
      ...placed.map(({ actor, box }) =>
        mapCard(actor, box, look.lookOf(actor.id), look.horizons.get(actor.id) ?? 'both', theme, locale),
      ),
    ),
    svg('g', {}, ...chips),
  ];
}

/** Colour of what comes and what leaves; null where the type's own colour stays. */
export const horizonColor = (horizon: Horizon | undefined, theme: FigureTheme): string | null =>
  horizon === 'to-be' ? theme.quadrant.rising : horizon === 'as-is' ? theme.danger : null;

/** What the lines mean: only the types that the map really holds. */
export const lineLegend = (
  relations: readonly Relation[],
  theme: FigureTheme,
  locale: Locale,
): LegendItem[] =>
  relationTypes
    .filter((type) => relations.some((r) => r.type === type))
    .map((type): LegendItem => {
      const stroke = relationStroke({ type, weight: 3, direction: 'two-way' }, theme);
      return { text: locale.t(`ecosystem.relationType.${type}`), color: stroke.color, dash: stroke.dash };
    });
