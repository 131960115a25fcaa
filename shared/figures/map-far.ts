import type { Relation, RelationType } from '#shared/domain/ecosystem/relation.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type PlacedLabel, placeLabels, type Rect } from './labels.ts';
import { type Point, relationStroke } from './map-edge.ts';
import type { MapActor } from './map-node.ts';
import { type SvgNode, svg } from './svg.ts';
import { label, textWidth, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** An actor as a dot; `centre` is in the picture's pixels. */
export interface Dot {
  readonly actor: MapActor;
  readonly centre: Point;
  readonly accent: string;
}

const nameSize = 11;

/**
 * The map from afar: dots whose area follows revenue, thin lines, and the names of the client and of as many of the
 * largest as have room.
 */
export function farMap(
  dots: readonly Dot[],
  relations: readonly Relation[],
  frame: Rect,
  theme: FigureTheme,
  locale: Locale,
): SvgNode[] {
  const largest = Math.max(1, ...dots.map((d) => d.actor.revenue12m ?? 0));
  const [least, most] = dots.length > 1500 ? [1.6, 4.5] : [2.8, 8];
  const marks = dots
    .map((d) => ({
      ...d,
      id: d.actor.id,
      text: locale.name(d.actor),
      cx: d.centre.x,
      cy: d.centre.y,
      r: Math.max(least, Math.sqrt(Math.max(0, d.actor.revenue12m ?? 0) / largest) * most),
    }))
    .toSorted((a, b) => (b.actor.revenue12m ?? -1) - (a.actor.revenue12m ?? -1) || (a.id < b.id ? -1 : 1));
  const clients = marks.filter((m) => m.actor.type === 'client');
  const others = marks.filter((m) => m.actor.type !== 'client');
  const pills = clients.map((m) => {
    const text = truncate(m.text, 140, 12, true);
    const half = textWidth(text, 12, true) / 2 + 12;
    return { ...m, text, box: { x0: m.cx - half, x1: m.cx + half, y0: m.cy - 13, y1: m.cy + 13 } };
  });
  const names = placeLabels(others, {
    frame,
    size: nameSize,
    most: 28,
    leaders: false,
    maxWidth: 120,
    obstacles: pills.map((p) => p.box),
  });
  return [
    svg('g', { fill: 'none' }, ...lines(dots, relations, theme)),
    svg(
      'g',
      {},
      ...others.map((m) =>
        svg('circle', {
          cx: m.cx,
          cy: m.cy,
          r: m.r,
          fill: m.accent,
          stroke: theme.ground,
          'stroke-width': 0.6,
          'data-id': m.id,
        }),
      ),
    ),
    svg(
      'g',
      {},
      ...pills.map((p) =>
        svg(
          'g',
          { 'data-id': p.id },
          svg('rect', {
            x: p.box.x0,
            y: p.box.y0,
            width: p.box.x1 - p.box.x0,
            height: 26,
            rx: 9,
            fill: theme.client,
          }),
          label(p.text, theme, locale, {
            x: p.cx,
            y: p.cy + 4,
            size: 12,
            color: theme.onClient,
            anchor: 'middle',
            bold: true,
          }),
        ),
      ),
    ),
    svg('g', { 'pointer-events': 'none' }, ...names.map((n) => nameOf(n, theme, locale))),
  ];
}

/** One path for each type of relation, so that thousands of lines stay a small picture. Conflicts lie on top. */
function lines(dots: readonly Dot[], relations: readonly Relation[], theme: FigureTheme): SvgNode[] {
  const at = new Map(dots.map((d) => [d.actor.id, d.centre]));
  const paths = new Map<RelationType, string[]>();
  const n = (v: number) => Math.round(v * 10) / 10;
  for (const r of relations) {
    const a = at.get(r.sourceId);
    const b = at.get(r.targetId);
    if (!a || !b) continue;
    const parts = paths.get(r.type) ?? [];
    parts.push(`M${n(a.x)},${n(a.y)}L${n(b.x)},${n(b.y)}`);
    paths.set(r.type, parts);
  }
  const crowded = relations.length > 800;
  return [...paths]
    .toSorted(([a], [b]) => Number(a === 'conflict') - Number(b === 'conflict') || (a < b ? -1 : 1))
    .map(([type, parts]) =>
      svg('path', {
        d: parts.join(''),
        stroke: relationStroke({ type, weight: 1, direction: 'two-way' }, theme).color,
        'stroke-width': type === 'conflict' ? 1.2 : crowded ? 0.4 : 0.8,
        'stroke-opacity': type === 'conflict' ? 0.9 : crowded ? 0.22 : 0.4,
        'stroke-dasharray': type === 'conflict' ? '4 3' : null,
      }),
    );
}

const nameOf = (n: PlacedLabel, theme: FigureTheme, locale: Locale): SvgNode =>
  svg(
    'g',
    { 'data-label': n.id },
    label(n.text, theme, locale, {
      x: n.x,
      y: n.y,
      size: nameSize,
      color: theme.ink,
      anchor: n.anchor,
      halo: theme.ground,
    }),
  );
