import { type ActorType, actorTypes, partnerStatuses } from '#shared/domain/ecosystem/actor.ts';
import { type Relation, relationTypes } from '#shared/domain/ecosystem/relation.ts';
import { type Quadrant, quadrants } from '#shared/domain/ecosystem/segmentation.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type LegendItem, legend, legendHeight } from './legend.ts';
import { mapCard, mapChip } from './map-card.ts';
import { lanesOf, relationPath, relationStroke } from './map-edge.ts';
import { farMap } from './map-far.ts';
import { actorAccent, type Box, type Coloring, type MapActor, nodeBox } from './map-node.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { picture } from './text.ts';
import type { FigureTheme } from './theme.ts';
import { tightened } from './tighten.ts';

export interface MapContent {
  readonly actors: readonly MapActor[];
  readonly relations: readonly Relation[];
  /** Centres by actor; actors without one are left out. */
  readonly positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly quadrants: ReadonlyMap<string, Quadrant>;
  /** A letter or digit at the card's end side, by actor. */
  readonly badges?: ReadonlyMap<string, string>;
}

export interface MapOptions {
  readonly width: number;
  readonly maxHeight: number;
  readonly colorBy: Coloring;
  readonly legend: boolean;
}

/** Beyond this number of actors, or below this scale, cards become dots and only the largest keep their names. */
const mostCards = 150;
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
  const onMap = content.actors.filter((actor) => content.positions.has(actor.id));
  const known = new Set(onMap.map((a) => a.id));
  const relations = content.relations.filter((r) => known.has(r.sourceId) && known.has(r.targetId));
  const alt = locale.t('map.alt', { actors: onMap.length, relations: relations.length });
  if (onMap.length === 0) return picture(width, 120, alt);

  const positions = onMap.length > mostCards ? content.positions : tightened(onMap, content.positions);
  const placed = onMap.flatMap((actor) => {
    const centre = positions.get(actor.id);
    return centre ? [{ actor, centre, box: nodeBox(actor, centre) }] : [];
  });
  const edge = (side: (box: Box) => number, of: (a: number, b: number) => number): number =>
    placed.reduce(
      (value, p) => of(value, side(p.box)),
      side(placed[0]?.box ?? { x: 0, y: 0, width: 1, height: 1 }),
    );
  const minX = edge((b) => b.x, Math.min);
  const minY = edge((b) => b.y, Math.min);
  const planeWidth = edge((b) => b.x + b.width, Math.max) - minX;
  const planeHeight = edge((b) => b.y + b.height, Math.max) - minY;
  const groups = options.legend
    ? legendOf({ ...content, actors: onMap, relations }, theme, locale, options)
    : [];
  const bottom = groups.length > 0 ? legendHeight(groups, width - 2 * padding) + 10 : 0;
  const scale = Math.max(
    0.001,
    Math.min(
      1.15,
      (width - 2 * padding) / planeWidth,
      (options.maxHeight - 2 * padding - bottom) / planeHeight,
    ),
  );
  const height = planeHeight * scale + 2 * padding + bottom;
  const left = (width - planeWidth * scale) / 2 - minX * scale;
  const top = padding - minY * scale;
  const accentOf = (actor: MapActor): string =>
    actorAccent(actor, content.quadrants.get(actor.id) ?? null, options.colorBy, theme);

  const far = placed.length > mostCards || scale < leastScale;
  const plane = far
    ? farMap(
        placed.map(({ actor, centre }) => ({
          actor,
          centre: { x: left + centre.x * scale, y: top + centre.y * scale },
          accent: accentOf(actor),
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
          ...nearMap(placed, relations, { theme, locale, accentOf, badges: content.badges }),
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

interface Placed {
  readonly actor: MapActor;
  readonly box: Box;
}
interface Look {
  readonly theme: FigureTheme;
  readonly locale: Locale;
  readonly accentOf: (actor: MapActor) => string;
  readonly badges: ReadonlyMap<string, string> | undefined;
}

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
        stroke: stroke.color,
        'stroke-width': stroke.width,
        'stroke-dasharray': stroke.dash,
        'stroke-opacity': relation.type === 'conflict' ? 1 : 0.62,
      }),
    );
    if (stroke.arrow)
      edges.push(
        svg('path', {
          d: `M0,0 L${-head},${head * 0.42} L${-head},${-head * 0.42} Z`,
          transform: `translate(${path.to.x.toFixed(2)} ${path.to.y.toFixed(2)}) rotate(${((path.angle * 180) / Math.PI).toFixed(2)})`,
          fill: stroke.color,
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
        mapCard(
          actor,
          box,
          { accent: look.accentOf(actor), badge: look.badges?.get(actor.id) ?? null },
          theme,
          locale,
        ),
      ),
    ),
    svg('g', {}, ...chips),
  ];
}

/** What colours and lines mean: only what the map really holds. */
function legendOf(
  content: MapContent,
  theme: FigureTheme,
  locale: Locale,
  options: MapOptions,
): LegendItem[][] {
  const partners = content.actors.filter((a) => a.type !== 'client');
  const sample = (given: { type?: ActorType; status?: MapActor['status'] }): MapActor => ({
    id: '',
    type: given.type ?? 'reseller',
    status: given.status ?? null,
    name: '',
    nameEn: null,
    revenue12m: null,
    tier: null,
  });
  const colors = ((): LegendItem[] => {
    switch (options.colorBy) {
      case 'quadrant': {
        const used = new Set(partners.map((a) => content.quadrants.get(a.id) ?? null));
        const named = quadrants
          .filter((q) => used.has(q))
          .map((q) => ({ text: locale.t(`ecosystem.quadrant.${q}`), color: theme.quadrant[q] }));
        return used.has(null) ? [...named, { text: locale.t('map.noQuadrant'), color: theme.line }] : named;
      }
      case 'type':
        return actorTypes
          .filter((type) => partners.some((a) => a.type === type))
          .map((type) => ({
            text: locale.t(`map.type.${type}`),
            color: actorAccent(sample({ type }), null, 'type', theme),
          }));
      case 'status':
        return partnerStatuses
          .filter((status) => partners.some((a) => a.status === status))
          .map((status) => ({
            text: locale.t(`ecosystem.status.${status}`),
            color: actorAccent(sample({ status }), null, 'status', theme),
          }));
      default:
        return options.colorBy satisfies never;
    }
  })();
  const lines = relationTypes
    .filter((type) => content.relations.some((r) => r.type === type))
    .map((type): LegendItem => {
      const stroke = relationStroke({ type, weight: 3, direction: 'two-way' }, theme);
      return { text: locale.t(`ecosystem.relationType.${type}`), color: stroke.color, dash: stroke.dash };
    });
  return [colors, lines].filter((group) => group.length > 0);
}
