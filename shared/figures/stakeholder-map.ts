import {
  type StakeholderQuadrant,
  stakeholderQuadrant,
  stakeholderQuadrants,
  strongInfluence,
} from '#shared/domain/risk/stakeholder-map.ts';
import type { Locale } from '#shared/locale/index.ts';
import { type PlacedLabel, placeLabels, type Rect } from './labels.ts';
import { planeCell, type Slot } from './plane-cells.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { label, picture, textWidth, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';

export interface StakeholderPoint {
  readonly id: string;
  readonly label: string;
  /** 1–5. */
  readonly influence: number;
  /** −2 to 2, today and as the plan wants it; null draws no arrow. */
  readonly stance: number;
  readonly wanted: number | null;
}

export interface StakeholderMapOptions {
  readonly width: number;
  readonly height: number;
  readonly selected?: string | null;
}

const stances = [-2, -1, 0, 1, 2] as const;
const influences = [1, 2, 3, 4, 5] as const;
const margin = { left: 108, right: 10, top: 8, bottom: 50 };
const nameSize = 11.5;
const radius = 8;

const frameOf = (width: number, height: number): Rect => ({
  x0: margin.left,
  y0: margin.top,
  x1: width - margin.right,
  y1: height - margin.bottom,
});
const cellAt = (frame: Rect, stance: number, influence: number): Rect =>
  planeCell(frame, stances.length, influences.length, stance + 2, influence - 1);

/** Stance and influence of the field under a point in pixels; the nearest one outside the frame. */
export function stakeholderFieldAt(
  width: number,
  height: number,
  x: number,
  y: number,
): { readonly stance: number; readonly influence: number } {
  const frame = frameOf(width, height);
  const part = (value: number, from: number, to: number): number =>
    Math.min(4, Math.max(0, Math.floor(((value - from) / (to - from)) * 5)));
  return { stance: part(x, frame.x0, frame.x1) - 2, influence: 5 - part(y, frame.y0, frame.y1) };
}

/**
 * Centres of the marks. People of one influence whose ways to the wanted stance would lie on each other stand in lanes
 * below each other; when lanes run out, they stand beside each other within their field.
 */
export function stakeholderPlaces(
  people: readonly StakeholderPoint[],
  width: number,
  height: number,
): Map<string, Slot> {
  const frame = frameOf(width, height);
  const places = new Map<string, Slot>();
  for (const [influence, members] of Map.groupBy(people, (p) => p.influence)) {
    const { y0, y1 } = cellAt(frame, 0, influence);
    // The names of the areas stand in the outer corners.
    const from = y0 + (influence === 5 ? 22 : 3);
    const to = y1 - (influence === 1 ? 20 : 3);
    const lanes = lanesOf(members);
    const count = Math.max(1, ...lanes.values().map((lane) => lane + 1));
    const rows = Math.min(count, Math.max(1, Math.floor((to - from) / (radius * 2 + 2))));
    const columns = Math.ceil(count / rows);
    for (const p of members) {
      const lane = lanes.get(p.id) ?? 0;
      const { x0, x1 } = cellAt(frame, p.stance, influence);
      places.set(p.id, {
        x: x0 + ((x1 - x0) * (Math.floor(lane / rows) + 0.5)) / columns,
        y: from + ((to - from) * ((lane % rows) + 0.5)) / rows,
        r: Math.max(3, Math.min(radius, (x1 - x0) / columns / 2 - 1)),
      });
    }
  }
  return places;
}

/** A lane for each, from 0, so that no two ways of one lane share a stance. */
function lanesOf(members: readonly StakeholderPoint[]): Map<string, number> {
  const taken: Set<number>[] = [];
  const lanes = new Map<string, number>();
  for (const p of members) {
    const wanted = p.wanted ?? p.stance;
    const way = stances.filter((s) => s >= Math.min(p.stance, wanted) && s <= Math.max(p.stance, wanted));
    let lane = taken.findIndex((used) => way.every((s) => !used.has(s)));
    if (lane < 0) lane = taken.push(new Set()) - 1;
    for (const s of way) taken[lane]?.add(s);
    lanes.set(p.id, lane);
  }
  return lanes;
}

/** Colours of the quadrants, by the fixed ones of the matrix. */
const tone = { champion: 'rising', win: 'core', supporter: 'strategic', watch: 'long-tail' } as const;

/**
 * Influence upward and stance to the right (S49, S67), in both languages: against at the left, driving force at the
 * right. Arrows lead to the wanted stance; the four areas say what to do with those who stand in them.
 */
export function stakeholderMapFigure(
  people: readonly StakeholderPoint[],
  theme: FigureTheme,
  locale: Locale,
  options: StakeholderMapOptions,
): Picture {
  const { width, height, selected = null } = options;
  const { t } = locale;
  const frame = frameOf(width, height);
  const places = stakeholderPlaces(people, width, height);
  const back = (id: string): boolean => selected !== null && selected !== id;
  const names = areaNames(people, frame, theme, locale);
  const ways = people.flatMap((p) => {
    const from = places.get(p.id);
    if (!from || p.wanted === null || p.wanted === p.stance) return [];
    const cell = cellAt(frame, p.wanted, p.influence);
    return [{ id: p.id, from, to: { x: (cell.x0 + cell.x1) / 2, y: from.y } }];
  });
  const labels = placeLabels(
    people
      .toSorted((a, b) => Number(b.id === selected) - Number(a.id === selected) || b.influence - a.influence)
      .flatMap((p) => {
        const at = places.get(p.id);
        return at ? [{ id: p.id, text: p.label, cx: at.x, cy: at.y, r: at.r }] : [];
      }),
    {
      frame,
      size: nameSize,
      most: 40,
      maxWidth: 180,
      obstacles: names.map((a) => a.box),
      avoid: ways.map(({ from, to }) => ({
        x0: Math.min(from.x, to.x),
        x1: Math.max(from.x, to.x),
        y0: from.y - 2,
        y1: from.y + 2,
      })),
    },
  );
  const byId = new Map(people.map((p) => [p.id, p]));
  return picture(
    width,
    height,
    t('risk.people.mapAlt', { count: people.length }),
    svg('g', {}, ...areas(frame, theme)),
    svg('g', {}, ...axes(frame, theme, locale, height)),
    svg('g', { 'pointer-events': 'none' }, ...names.map((a) => a.node)),
    svg('g', { fill: 'none', 'pointer-events': 'none' }, ...ways.flatMap((w) => wayTo(w, theme, back(w.id)))),
    svg('g', {}, ...people.map((p) => mark(p))),
    svg('g', { 'pointer-events': 'none' }, ...labels.map((l) => nameOf(l))),
  );

  function mark(p: StakeholderPoint): SvgNode | null {
    const at = places.get(p.id);
    if (!at) return null;
    const spoken = t('risk.people.mapPoint', {
      name: p.label,
      influence: p.influence,
      stance: stanceName(p.stance, locale),
    });
    return svg(
      'circle',
      {
        cx: at.x,
        cy: at.y,
        r: at.r,
        fill: theme.quadrantInk[tone[stakeholderQuadrant(p.influence, p.stance)]],
        'fill-opacity': back(p.id) ? 0.35 : 1,
        stroke: p.id === selected ? theme.ink : theme.ground,
        'stroke-width': p.id === selected ? 2.5 : 1.5,
        'data-id': p.id,
      },
      svg('title', {}, spoken),
    );
  }

  function nameOf(l: PlacedLabel): SvgNode {
    const p = byId.get(l.id);
    const quadrant = p ? stakeholderQuadrant(p.influence, p.stance) : 'watch';
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
        bold: l.id === selected,
        halo: theme.quadrantSoft[tone[quadrant]],
      }),
    );
  }
}

/** The name of a stance of −2 to 2. */
export const stanceName = (stance: number, { t }: Locale): string =>
  t(`risk.people.stances.s${stance + 3}` as 'risk.people.stances.s1');

const areaOf = (frame: Rect, quadrant: StakeholderQuadrant): Rect => {
  const x = cellAt(frame, 1, 1).x0;
  const y = cellAt(frame, 0, strongInfluence).y1;
  switch (quadrant) {
    case 'win':
      return { ...frame, x1: x, y1: y };
    case 'champion':
      return { ...frame, x0: x, y1: y };
    case 'watch':
      return { ...frame, x1: x, y0: y };
    case 'supporter':
      return { ...frame, x0: x, y0: y };
    default:
      return quadrant satisfies never;
  }
};

function areas(frame: Rect, theme: FigureTheme): SvgNode[] {
  const line = (x1: number, y1: number, x2: number, y2: number): SvgNode =>
    svg('line', { x1, y1, x2, y2, stroke: theme.ground, 'stroke-width': 1.5 });
  return [
    ...stakeholderQuadrants.map((quadrant) => {
      const { x0, y0, x1, y1 } = areaOf(frame, quadrant);
      return svg('rect', {
        x: x0,
        y: y0,
        width: x1 - x0,
        height: y1 - y0,
        fill: theme.quadrantSoft[tone[quadrant]],
        'data-quadrant': quadrant,
      });
    }),
    ...[1, 2, 3, 4].flatMap((i) => {
      const { x0 } = cellAt(frame, i - 2, 1);
      const { y1 } = cellAt(frame, 0, i + 1);
      return [line(x0, frame.y0, x0, frame.y1), line(frame.x0, y1, frame.x1, y1)];
    }),
  ];
}

/** What to do with those in an area, and how many they are, in the outer corners. */
function areaNames(
  people: readonly StakeholderPoint[],
  frame: Rect,
  theme: FigureTheme,
  locale: Locale,
): { node: SvgNode; box: Rect }[] {
  return stakeholderQuadrants.map((quadrant) => {
    const { x0, y0, x1, y1 } = areaOf(frame, quadrant);
    const count = people.filter((p) => stakeholderQuadrant(p.influence, p.stance) === quadrant).length;
    const room = x1 - x0 - 16;
    const text = truncate(
      `${locale.t(`risk.people.quadrant.${quadrant}`)} · ${locale.number(count)}`,
      room,
      12,
      true,
    );
    const atLeft = quadrant === 'win' || quadrant === 'watch';
    const atTop = quadrant === 'win' || quadrant === 'champion';
    const x = atLeft ? x0 + 8 : x1 - 8;
    const y = atTop ? y0 + 18 : y1 - 10;
    const width = textWidth(text, 12, true) * 1.05 + 6;
    return {
      node: label(text, theme, locale, {
        x,
        y,
        size: 12,
        bold: true,
        color: theme.quadrantInk[tone[quadrant]],
        anchor: atLeft ? 'left' : 'right',
      }),
      box: { x0: atLeft ? x : x - width, x1: atLeft ? x + width : x, y0: y - 13, y1: y + 5 },
    };
  });
}

function axes(frame: Rect, theme: FigureTheme, locale: Locale, height: number): SvgNode[] {
  const { t } = locale;
  const small = { size: 11, color: theme.muted } as const;
  const bold = { size: 12.5, color: theme.ink, anchor: 'middle', bold: true } as const;
  return [
    ...stances.map((s) => {
      const { x0, x1 } = cellAt(frame, s, 1);
      return label(truncate(stanceName(s, locale), x1 - x0 - 4, small.size), theme, locale, {
        ...small,
        x: (x0 + x1) / 2,
        y: frame.y1 + 17,
        anchor: 'middle',
      });
    }),
    ...influences.map((i) => {
      const { y0, y1 } = cellAt(frame, 0, i);
      const text = truncate(t(`risk.people.influences.g${i}`), margin.left - 40, small.size);
      return label(text, theme, locale, {
        ...small,
        x: frame.x0 - 8,
        y: (y0 + y1) / 2 + 4,
        anchor: 'right',
      });
    }),
    label(t('risk.people.stance'), theme, locale, {
      ...bold,
      x: (frame.x0 + frame.x1) / 2,
      y: height - 10,
    }),
    label(t('risk.people.influence'), theme, locale, {
      ...bold,
      x: 16,
      y: (frame.y0 + frame.y1) / 2,
      rotate: -90,
    }),
  ];
}

/** An arrow to the wanted stance, which ends in an empty ring. */
function wayTo(
  {
    id,
    from,
    to,
  }: { readonly id: string; readonly from: Slot; readonly to: { readonly x: number; readonly y: number } },
  theme: FigureTheme,
  back: boolean,
): SvgNode[] {
  const sign = to.x > from.x ? 1 : -1;
  const end = to.x - sign * 7;
  const attrs = { 'data-way': id, opacity: back ? 0.25 : 0.8 } as const;
  return [
    svg('line', {
      x1: from.x + sign * from.r,
      y1: from.y,
      x2: end,
      y2: to.y,
      stroke: theme.accent,
      'stroke-width': 1.5,
      'stroke-dasharray': '4 3',
      ...attrs,
    }),
    svg('path', {
      d: `M${end.toFixed(2)} ${to.y.toFixed(2)} l${-sign * 7} 3.4 v-6.8 Z`,
      fill: theme.accent,
      ...attrs,
    }),
    svg('circle', {
      cx: to.x,
      cy: to.y,
      r: 6,
      stroke: theme.accent,
      'stroke-width': 1.5,
      ...attrs,
    }),
  ];
}
