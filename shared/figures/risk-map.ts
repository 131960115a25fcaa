import { bandOf, type RiskBand, riskBands } from '#shared/domain/risk/register.ts';
import type { Locale } from '#shared/locale/index.ts';
import type { Rect } from './labels.ts';
import { type LegendItem, legend, legendHeight } from './legend.ts';
import { planeCell, type Slot, slotsIn } from './plane-cells.ts';
import { type Picture, type SvgNode, svg } from './svg.ts';
import { label, picture, textWidth, truncate } from './text.ts';
import type { FigureTheme } from './theme.ts';

/** Likelihood and impact, each 1–5. */
interface Judgement {
  readonly likelihood: number;
  readonly impact: number;
}

/** A risk on the heat map; a side that was not judged is null and not drawn. */
export interface RiskMapPoint {
  readonly id: string;
  /** Its number in the register, which stands in its mark. */
  readonly number: number;
  readonly label: string;
  readonly before: Judgement | null;
  readonly after: Judgement | null;
}

export interface RiskMapOptions {
  readonly width: number;
  /** Height of the plane with its axes; the key and the legend come on top. */
  readonly height: number;
  readonly selected?: string | null;
  /** A cell with a ring. */
  readonly cell?: Judgement | null;
  /** Lists numbers and names below, for a page on which the register does not stand beside the map. */
  readonly key?: boolean;
}

const grades = [1, 2, 3, 4, 5] as const;
const margin = { left: 58, right: 8, top: 6, bottom: 52 };
const keyRow = 20;
const keySize = 11.5;

/** The id that a cell carries as `data-id`. */
export const riskCellId = ({ likelihood, impact }: Judgement): string => `cell:${likelihood}|${impact}`;

/** The cell that an id of {@link riskCellId} names; null for another id. */
export function riskCellOf(id: string): Judgement | null {
  const found = /^cell:([1-5])\|([1-5])$/.exec(id);
  return found ? { likelihood: Number(found[1]), impact: Number(found[2]) } : null;
}

/**
 * The heat map of the register (S48): likelihood to the right, impact upward, in both languages. A filled number is a
 * risk as it is today, a ringed one what remains after the response; an arrow joins the two.
 */
export function riskMap(
  points: readonly RiskMapPoint[],
  theme: FigureTheme,
  locale: Locale,
  options: RiskMapOptions,
): Picture {
  const { width, selected = null } = options;
  const { t } = locale;
  const groups = legendOf(theme, locale);
  const above = legendHeight(groups, width) + 4;
  const frame: Rect = {
    x0: margin.left,
    y0: above + margin.top,
    x1: width - margin.right,
    y1: above + options.height - margin.bottom,
  };
  const cellOf = (j: Judgement): Rect => planeCell(frame, 5, 5, j.likelihood - 1, j.impact - 1);
  const places = placesOf(points, cellOf);
  const columns = width >= 560 ? 2 : 1;
  const keyed = options.key ? points : [];
  const keyRows = Math.ceil(keyed.length / columns);
  const height = above + options.height + (keyRows > 0 ? keyRows * keyRow + 8 : 0);
  const levelText = (j: Judgement | null): string =>
    j === null ? '–' : locale.number(j.likelihood * j.impact);
  const back = (id: string): boolean => selected !== null && selected !== id;
  // The chosen one lies on top.
  const drawn = points.toSorted((a, b) => Number(a.id === selected) - Number(b.id === selected));
  return picture(
    width,
    height,
    t('risk.mapAlt', { count: points.length }),
    legend(groups, { x: 0, y: 0, width }, theme, locale),
    svg(
      'g',
      {},
      ...grades.flatMap((impact) =>
        grades.map((likelihood) => field({ likelihood, impact }, cellOf({ likelihood, impact }))),
      ),
    ),
    svg('g', {}, ...axes(frame, theme, locale, above + options.height)),
    svg(
      'g',
      { fill: 'none', 'pointer-events': 'none' },
      ...drawn.flatMap((p) => way(p, places, theme, back(p.id))),
    ),
    svg('g', {}, ...drawn.flatMap((p) => marks(p))),
    svg('g', {}, ...keyed.map((p, i) => keyLine(p, i))),
  );

  function field(j: Judgement, cell: Rect): SvgNode {
    const level = j.likelihood * j.impact;
    const band = bandOf(level);
    const chosen =
      options.cell != null && options.cell.likelihood === j.likelihood && options.cell.impact === j.impact;
    return svg(
      'g',
      { 'data-id': riskCellId(j) },
      svg('rect', {
        x: cell.x0 + 1,
        y: cell.y0 + 1,
        width: cell.x1 - cell.x0 - 2,
        height: cell.y1 - cell.y0 - 2,
        rx: 4,
        fill: theme.bandSoft[band],
        stroke: chosen ? theme.accent : null,
        'stroke-width': chosen ? 2.5 : null,
        'data-band': band,
      }),
      label(locale.number(level), theme, locale, {
        x: cell.x1 - 6,
        y: cell.y0 + 14,
        size: 9.5,
        color: theme.bandInk[band],
        anchor: 'right',
      }),
    );
  }

  function marks(p: RiskMapPoint): SvgNode[] {
    const spoken = t('risk.mapPoint', {
      number: p.number,
      name: p.label,
      before: levelText(p.before),
      after: levelText(p.after),
    });
    return (['after', 'before'] as const).flatMap((side) => {
      const at = places.get(placeKey(p.id, side));
      const judged = p[side];
      if (!at || judged === null) return [];
      const ink = theme.bandInk[bandOf(judged.likelihood * judged.impact)];
      const solid = side === 'before';
      return [
        svg(
          'g',
          { 'data-id': p.id, 'data-side': side, opacity: back(p.id) ? 0.35 : null },
          svg('title', {}, spoken),
          svg('circle', {
            cx: at.x,
            cy: at.y,
            r: at.r,
            fill: solid ? ink : theme.ground,
            stroke: p.id === selected ? theme.ink : solid ? theme.ground : ink,
            'stroke-width': p.id === selected ? 2.5 : solid ? 1 : 2,
          }),
          label(locale.number(p.number), theme, locale, {
            x: at.x,
            y: at.y + at.r * 0.38,
            size: Math.min(11.5, at.r * 1.05),
            color: solid ? theme.ground : ink,
            anchor: 'middle',
            bold: true,
          }),
        ),
      ];
    });
  }

  function keyLine(p: RiskMapPoint, i: number): SvgNode {
    const rtl = locale.dir === 'rtl';
    const room = width / columns;
    const from = Math.floor(i / keyRows) * room;
    const at = (distance: number): number => (rtl ? width - from - distance : from + distance);
    const y = above + options.height + 14 + (i % keyRows) * keyRow;
    const small = { y, size: keySize, color: theme.muted, anchor: 'middle' } as const;
    // The arrow is drawn: not every font of a document has one.
    const [arrowFrom, arrowTo] = [at(room - 51), at(room - 37)];
    const tip = rtl ? 5 : -5;
    return svg(
      'g',
      {},
      label(locale.number(p.number), theme, locale, {
        x: at(12),
        y,
        size: keySize,
        color: theme.muted,
        anchor: 'middle',
        bold: true,
      }),
      label(truncate(p.label, room - 110, keySize), theme, locale, {
        x: at(28),
        y,
        size: keySize,
        color: theme.ink,
        anchor: rtl ? 'right' : 'left',
      }),
      label(levelText(p.before), theme, locale, { ...small, x: at(room - 64) }),
      svg('path', {
        d: `M${n(arrowFrom)} ${y - 4}H${n(arrowTo)}m${tip} -3l${-tip} 3l${tip} 3`,
        fill: 'none',
        stroke: theme.faint,
        'stroke-width': 1.2,
      }),
      label(levelText(p.after), theme, locale, { ...small, x: at(room - 24) }),
    );
  }
}

const placeKey = (id: string, side: 'before' | 'after'): string => `${side} ${id}`;

/** Where each mark stands: marks of one cell side by side, those of today first. */
function placesOf(points: readonly RiskMapPoint[], cellOf: (j: Judgement) => Rect): Map<string, Slot> {
  const entries = (['before', 'after'] as const).flatMap((side) =>
    points.flatMap((p) => {
      const judged = p[side];
      return judged ? [{ key: placeKey(p.id, side), cell: riskCellId(judged), judged }] : [];
    }),
  );
  const places = new Map<string, Slot>();
  for (const [, members] of Map.groupBy(entries, (e) => e.cell)) {
    const [first] = members;
    if (!first) continue;
    const { x0, y0, x1, y1 } = cellOf(first.judged);
    // The corner keeps the level readable.
    const slots = slotsIn({ x0: x0 + 3, x1: x1 - 14, y0: y0 + 3, y1: y1 - 3 }, members.length, 11);
    for (const [i, { key }] of members.entries()) {
      const slot = slots[i];
      if (slot) places.set(key, slot);
    }
  }
  return places;
}

/** The arrow from today to what remains, a little bent, so that ways back and forth stay apart. */
function way(
  p: RiskMapPoint,
  places: ReadonlyMap<string, Slot>,
  theme: FigureTheme,
  back: boolean,
): SvgNode[] {
  const from = places.get(placeKey(p.id, 'before'));
  const to = places.get(placeKey(p.id, 'after'));
  if (!from || !to) return [];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const room = length - from.r - to.r;
  if (room < 6) return [];
  const bend = Math.min(14, length * 0.08);
  const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const control = {
    x: (from.x + to.x) / 2 - unit.y * bend,
    y: (from.y + to.y) / 2 + unit.x * bend,
  };
  const towards = Math.hypot(to.x - control.x, to.y - control.y) || 1;
  const end = {
    x: to.x - ((to.x - control.x) / towards) * (to.r + 2),
    y: to.y - ((to.y - control.y) / towards) * (to.r + 2),
  };
  const angle = (Math.atan2(to.y - control.y, to.x - control.x) * 180) / Math.PI;
  const attrs = { 'data-way': p.id, opacity: back ? 0.25 : 0.75 } as const;
  return [
    svg('path', {
      d: `M${n(from.x)} ${n(from.y)}Q${n(control.x)} ${n(control.y)} ${n(end.x)} ${n(end.y)}`,
      stroke: theme.ink,
      'stroke-width': 1.3,
      ...attrs,
    }),
    svg('path', {
      d: 'M0,0 L-7,3.2 L-7,-3.2 Z',
      fill: theme.ink,
      transform: `translate(${n(end.x)} ${n(end.y)}) rotate(${n(angle)})`,
      ...attrs,
    }),
  ];
}

const n = (value: number): string => value.toFixed(2);

function legendOf(theme: FigureTheme, { t }: Locale): LegendItem[][] {
  const band = (id: RiskBand): LegendItem => ({ text: t(`risk.band.${id}`), color: theme.bandSoft[id] });
  return [
    [
      ...riskBands.map(band),
      { text: t('risk.mapBefore'), color: theme.muted },
      { text: t('risk.mapAfter'), color: theme.muted, ring: true },
    ],
  ];
}

/** Grades at the edges, their words where all have room, and the axis titles. */
function axes(frame: Rect, theme: FigureTheme, locale: Locale, bottom: number): SvgNode[] {
  const { t } = locale;
  const cell = planeCell(frame, 5, 5, 0, 0);
  const words = grades.map((g) => t(`risk.register.grade.likelihood.g${g}`));
  const fits = words.every((w) => textWidth(w, 10) * 1.05 < cell.x1 - cell.x0 - 4);
  const small = { size: 11, color: theme.muted } as const;
  const bold = { size: 12.5, color: theme.ink, anchor: 'middle', bold: true } as const;
  return [
    ...grades.flatMap((g, i) => {
      const column = planeCell(frame, 5, 5, i, 0);
      const row = planeCell(frame, 5, 5, 0, i);
      const middle = (column.x0 + column.x1) / 2;
      return [
        label(
          fits ? `${locale.number(g)} · ${words[i]}` : locale.number(g),
          theme,
          locale,
          fits && textWidth(`${g} · ${words[i]}`, 10) * 1.05 < cell.x1 - cell.x0
            ? { ...small, size: 10, x: middle, y: frame.y1 + 16, anchor: 'middle' }
            : { ...small, x: middle, y: frame.y1 + 16, anchor: 'middle' },
        ),
        label(locale.number(g), theme, locale, {
          ...small,
          x: frame.x0 - 8,
          y: (row.y0 + row.y1) / 2 + 4,
          anchor: 'right',
        }),
      ];
    }),
    label(t('risk.field.likelihood'), theme, locale, {
      ...bold,
      x: (frame.x0 + frame.x1) / 2,
      y: bottom - 12,
    }),
    label(t('risk.field.impact'), theme, locale, {
      ...bold,
      x: 20,
      y: (frame.y0 + frame.y1) / 2,
      rotate: -90,
    }),
  ];
}
