import type { Relation, RelationType } from '#shared/domain/ecosystem/relation.ts';
import { type Quadrant, quadrants } from '#shared/domain/ecosystem/segmentation.ts';
import type { Locale } from '#shared/locale/index.ts';
import { lanesOf, relationPath, relationStroke } from './map-edge.ts';
import { actorAccent, type Coloring, type MapActor, nodeBox, nodeCaption } from './map-node.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { label, picture, textWidth, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';

export interface MapContent {
  readonly actors: readonly MapActor[];
  readonly relations: readonly Relation[];
  /** Centres by actor; actors without one are left out. */
  readonly positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly quadrants: ReadonlyMap<string, Quadrant>;
}

export interface MapOptions {
  readonly width: number;
  readonly maxHeight: number;
  readonly colorBy: Coloring;
  readonly legend: boolean;
}

/** Beyond this number of actors cards become dots, and only the largest keep their names. */
const mostCards = 150;
const padding = 26;
const legendHeight = 34;

/**
 * The ecosystem map as a picture, with the geometry and look of the canvas. The plane is not mirrored with the
 * language; cards are, inside. Scaled to fit, never enlarged.
 */
export function mapFigure(
  content: MapContent,
  theme: FigureTheme,
  locale: Locale,
  options: MapOptions,
): Picture {
  const placed = content.actors.flatMap((actor) => {
    const centre = content.positions.get(actor.id);
    return centre ? [{ actor, centre, box: nodeBox(actor, centre) }] : [];
  });
  const alt = locale.t('map.alt', { actors: placed.length, relations: content.relations.length });
  if (placed.length === 0) return picture(options.width, 120, alt);
  const minX = Math.min(...placed.map((p) => p.box.x));
  const minY = Math.min(...placed.map((p) => p.box.y));
  const planeWidth = Math.max(...placed.map((p) => p.box.x + p.box.width)) - minX;
  const planeHeight = Math.max(...placed.map((p) => p.box.y + p.box.height)) - minY;
  const bottom = options.legend ? legendHeight * 2 : 0;
  const scale = Math.min(
    1.15,
    (options.width - 2 * padding) / planeWidth,
    (options.maxHeight - 2 * padding - bottom) / planeHeight,
  );
  const height = planeHeight * scale + 2 * padding + bottom;
  const left = (options.width - planeWidth * scale) / 2 - minX * scale;
  const top = padding - minY * scale;
  const boxes = new Map(placed.map((p) => [p.actor.id, p.box]));
  const dots = placed.length > mostCards;
  return picture(
    options.width,
    height,
    alt,
    svg(
      'g',
      { transform: `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(4)})` },
      svg('g', { fill: 'none' }, ...edges(content.relations, boxes, theme, locale)),
      svg(
        'g',
        {},
        ...placed.map(({ actor, centre, box }) => {
          const quadrant = content.quadrants.get(actor.id) ?? null;
          const accent = actorAccent(actor, quadrant, options.colorBy, theme);
          return dots && actor.type !== 'client'
            ? svg('circle', { cx: centre.x, cy: centre.y, r: 22, fill: accent, 'data-id': actor.id })
            : card(actor, box, accent, theme, locale);
        }),
      ),
    ),
    options.legend && legend(content, theme, locale, options, height - bottom + 14),
  );
}

/** Lines with their arrows; a conflict carries its name. */
function edges(
  relations: readonly Relation[],
  boxes: ReadonlyMap<string, ReturnType<typeof nodeBox>>,
  theme: FigureTheme,
  locale: Locale,
): SvgNode[] {
  const lanes = lanesOf(relations);
  return relations.flatMap((relation): SvgNode[] => {
    const source = boxes.get(relation.sourceId);
    const target = boxes.get(relation.targetId);
    if (!source || !target) return [];
    const { lane, lanes: of } = lanes.get(relation.id) ?? { lane: 0, lanes: 1 };
    const path = relationPath(source, target, lane, of);
    const stroke = relationStroke(relation, theme);
    const arrow = 5 + stroke.width;
    return [
      svg('path', {
        d: path.d,
        stroke: stroke.color,
        'stroke-width': stroke.width,
        'stroke-dasharray': stroke.dash,
        'stroke-opacity': 0.62,
        fill: 'none',
      }),
      ...(stroke.arrow
        ? [
            svg('path', {
              d: `M0,0 L${-arrow * 1.6},${arrow * 0.65} L${-arrow * 1.6},${-arrow * 0.65} Z`,
              transform: `translate(${path.to.x.toFixed(2)} ${path.to.y.toFixed(2)}) rotate(${((path.angle * 180) / Math.PI).toFixed(2)})`,
              fill: stroke.color,
              'fill-opacity': 0.8,
            }),
          ]
        : []),
      ...(relation.type === 'conflict'
        ? [chip(locale.t('ecosystem.relationType.conflict'), path.middle, theme, locale)]
        : []),
    ];
  });
}

function chip(text: string, at: { x: number; y: number }, theme: FigureTheme, locale: Locale): SvgNode {
  const width = textWidth(text, 11) + 18;
  return svg(
    'g',
    {},
    svg('rect', {
      x: at.x - width / 2,
      y: at.y - 11,
      width,
      height: 22,
      rx: 11,
      fill: theme.dangerSoft,
      stroke: theme.danger,
      'stroke-opacity': 0.4,
    }),
    label(text, theme, locale, {
      x: at.x,
      y: at.y + 4,
      size: 11,
      color: theme.danger,
      anchor: 'middle',
      bold: true,
    }),
  );
}

/** A card: the bar at the start side, the name, the caption. The client is dark and centred. */
function card(
  actor: MapActor,
  box: ReturnType<typeof nodeBox>,
  accent: string,
  theme: FigureTheme,
  locale: Locale,
): SvgNode {
  const rtl = locale.dir === 'rtl';
  const name = locale.name(actor);
  const client = actor.type === 'client';
  const room = box.width - 30;
  const x = client ? box.x + box.width / 2 : rtl ? box.x + box.width - 16 : box.x + 16;
  const anchor = client ? 'middle' : rtl ? 'right' : 'left';
  return svg(
    'g',
    { 'data-id': actor.id },
    svg('rect', {
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      rx: 11,
      fill: client ? theme.client : theme.ground,
      stroke: client ? theme.client : theme.line,
      'stroke-width': 1.2,
    }),
    !client &&
      svg('rect', {
        x: rtl ? box.x + box.width - 5 : box.x,
        y: box.y + 8,
        width: 5,
        height: box.height - 16,
        rx: 2.5,
        fill: accent,
      }),
    label(truncate(name, room, 13, true), theme, locale, {
      x,
      y: box.y + box.height / 2 - 3,
      size: 13,
      color: client ? theme.onClient : theme.ink,
      anchor,
      bold: true,
    }),
    label(truncate(nodeCaption(actor, locale), room, 10.5), theme, locale, {
      x,
      y: box.y + box.height / 2 + 15,
      size: 10.5,
      color: client ? theme.onClient : theme.muted,
      anchor,
    }),
  );
}

interface LegendItem {
  readonly text: string;
  readonly color: string;
  readonly line: string | null | undefined;
}

/** What colours and lines mean: only what the map really holds. */
function legend(
  content: MapContent,
  theme: FigureTheme,
  locale: Locale,
  options: MapOptions,
  top: number,
): SvgNode {
  const used = new Set(content.quadrants.values());
  const colors: LegendItem[] =
    options.colorBy === 'quadrant'
      ? quadrants
          .filter((q) => used.has(q))
          .map((q) => ({
            text: locale.t(`ecosystem.quadrant.${q}`),
            color: theme.quadrant[q],
            line: undefined,
          }))
      : [];
  const types = [...new Set(content.relations.map((r) => r.type))].toSorted();
  const lines = types.map((type: RelationType): LegendItem => {
    const stroke = relationStroke({ type, weight: 3, direction: 'two-way' }, theme);
    return { text: locale.t(`ecosystem.relationType.${type}`), color: stroke.color, line: stroke.dash };
  });
  const row = (items: readonly LegendItem[], y: number): SvgNode => {
    const widths = items.map((i) => textWidth(i.text, 11.5) * 1.08 + 44);
    let x = (options.width - widths.reduce((a, b) => a + b, 0)) / 2;
    const rtl = locale.dir === 'rtl';
    const order = rtl ? items.toReversed() : items;
    const orderWidths = rtl ? widths.toReversed() : widths;
    return svg(
      'g',
      {},
      ...order.map((item, i) => {
        const w = orderWidths[i] ?? 0;
        const start = x;
        x += w;
        const mark = rtl ? start + w - 30 : start + 6;
        return svg(
          'g',
          {},
          item.line === undefined
            ? svg('rect', { x: mark + 8, y: y - 9, width: 11, height: 11, rx: 3, fill: item.color })
            : svg('line', {
                x1: mark,
                x2: mark + 22,
                y1: y - 4,
                y2: y - 4,
                stroke: item.color,
                'stroke-width': 2.2,
                'stroke-dasharray': item.line,
              }),
          label(item.text, theme, locale, {
            x: rtl ? mark - 4 : mark + 28,
            y,
            size: 11.5,
            color: theme.muted,
            anchor: rtl ? 'right' : 'left',
          }),
        );
      }),
    );
  };
  const fit = Math.max(1, Math.floor((options.width - 40) / 104));
  return svg('g', {}, row(colors, top + 6), row(lines.slice(0, fit), top + 32));
}
