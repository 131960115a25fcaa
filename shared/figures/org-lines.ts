import type { Box } from './map-node.ts';
import {
  indentOf,
  type LayoutPosition,
  type LayoutUnit,
  type OrgDirection,
  type OrgLayout,
  type OrgSizes,
} from './org-layout.ts';

/** A line of a chart. `unit` joins frames where no solid line does. */
export interface OrgLine {
  readonly id: string;
  readonly kind: 'solid' | 'dotted' | 'unit';
  readonly from: string;
  readonly to: string;
}

export interface ChartPosition extends LayoutPosition {
  readonly dottedIds: readonly string[];
}

export const lineId = (kind: OrgLine['kind'], from: string, to: string): string => `${kind}:${from}:${to}`;

/** Lines between what a layout shows: dotted ones last, so that they lie on top. */
export function orgLines(
  units: readonly LayoutUnit[],
  positions: readonly ChartPosition[],
  layout: OrgLayout,
): OrgLine[] {
  const line = (kind: OrgLine['kind'], from: string, to: string): OrgLine => ({
    id: lineId(kind, from, to),
    kind,
    from,
    to,
  });
  const shown = positions.filter((p) => layout.positions.has(p.id));
  const solid = shown.flatMap((p) =>
    p.managerId !== null && p.managerId !== p.id && layout.positions.has(p.managerId)
      ? [line('solid', p.managerId, p.id)]
      : [],
  );
  const unitOf = new Map(shown.map((p) => [p.id, p.unitId]));
  const led = new Set(
    solid.flatMap((l) => (unitOf.get(l.from) === unitOf.get(l.to) ? [] : [unitOf.get(l.to) ?? ''])),
  );
  return [
    ...units.flatMap((u) =>
      u.parentId !== null && layout.units.has(u.id) && layout.units.has(u.parentId) && !led.has(u.id)
        ? [line('unit', u.parentId, u.id)]
        : [],
    ),
    ...solid,
    ...shown.flatMap((p) =>
      p.dottedIds.filter((id) => layout.positions.has(id)).map((id) => line('dotted', id, p.id)),
    ),
  ];
}

const middle = (b: Box) => ({ x: b.x + b.width / 2, y: b.y + b.height / 2 });
const n = (value: number): number => Math.round(value * 10) / 10;
const path = (...points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)},${n(y)}`).join('');

/** The boxes at both ends of a line, and the frames in which they stand; of a line between units the boxes alone. */
export interface LineEnds {
  readonly from: Box;
  readonly to: Box;
  readonly fromFrame: Box | null;
  readonly toFrame: Box | null;
  /** The report stands under others (see `OrgLayout.stacked`). */
  readonly stacked: boolean;
}

/** What a line of a layout runs between; null where an end is not shown. */
export function endsOf(
  line: OrgLine,
  layout: OrgLayout,
  unitOf: (positionId: string) => string | null | undefined,
): LineEnds | null {
  const boxes = line.kind === 'unit' ? layout.units : layout.positions;
  const from = boxes.get(line.from);
  const to = boxes.get(line.to);
  if (!from || !to) return null;
  const frameOf = (id: string): Box | null =>
    line.kind === 'unit' ? null : (layout.units.get(unitOf(id) ?? '') ?? null);
  return {
    from,
    to,
    fromFrame: frameOf(line.from),
    toFrame: frameOf(line.to),
    stacked: layout.stacked.has(line.to),
  };
}

interface Look {
  readonly direction: OrgDirection;
  readonly rtl: boolean;
  readonly sizes: OrgSizes;
}

/**
 * The path of a line. Solid lines run square: out of the manager, along the gap before the report, into it; to cards
 * under each other along their start side. Dotted lines leave at the end side and run in the gaps between frames.
 */
export const orgPath = (kind: OrgLine['kind'], ends: LineEnds, look: Look): string =>
  kind === 'dotted' ? dottedPath(ends, look) : solidPath(kind, ends, look);

function solidPath(
  kind: 'solid' | 'unit',
  { from, to, stacked }: LineEnds,
  { direction, rtl, sizes }: Look,
): string {
  const a = middle(from);
  const b = middle(to);
  const towards = rtl ? -1 : 1;
  const start = rtl ? to.x + to.width : to.x;
  if (stacked) {
    if (direction === 'side') {
      const rail = start - towards * indentOf(sizes) * 0.55;
      return path([rail, from.y + from.height], [rail, b.y], [start, b.y]);
    }
    const rail = start - towards * sizes.rail * 0.6;
    const y = from.y + from.height + sizes.gap.down / 2;
    return path([a.x, from.y + from.height], [a.x, y], [rail, y], [rail, b.y], [start, b.y]);
  }
  if (direction === 'side') {
    const bend = start - (towards * ((kind === 'unit' ? 0 : 2 * sizes.padding) + sizes.frames.down)) / 2;
    return path([rtl ? from.x : from.x + from.width, a.y], [bend, a.y], [bend, b.y], [start, b.y]);
  }
  const near = to.y - from.y - from.height <= sizes.gap.down + 8;
  const bend = near
    ? (from.y + from.height + to.y) / 2
    : kind === 'unit'
      ? to.y - sizes.frames.down / 2
      : to.y - sizes.padding - sizes.title.height - sizes.frames.down / 2;
  // A manager beside or below a report: the line leaves by its middle.
  const y0 = bend > from.y + from.height ? from.y + from.height : a.y;
  return path([a.x, y0], [a.x, bend], [b.x, bend], [b.x, to.y]);
}

function dottedPath({ from, to, fromFrame, toFrame }: LineEnds, { direction, rtl, sizes }: Look): string {
  const a = middle(from);
  const b = middle(to);
  const towards = rtl ? -1 : 1;
  const end = (box: Box): number => (rtl ? box.x : box.x + box.width);
  if (!fromFrame || !toFrame || fromFrame === toFrame) {
    // Within a unit: around the end side.
    const out = (rtl ? Math.min(end(from), end(to)) : Math.max(end(from), end(to))) + towards * 26;
    return `M${n(end(from))},${n(a.y)}C${n(out)},${n(a.y)} ${n(out)},${n(b.y)} ${n(end(to))},${n(b.y)}`;
  }
  const beside = end(toFrame) + towards * sizes.frames.across * 0.35;
  if (direction === 'down') {
    const channel = toFrame.y - sizes.frames.down * 0.22;
    const x = a.x + 14 * towards;
    const y = from.y + from.height < channel ? from.y + from.height : from.y;
    return path([x, y], [x, channel], [beside, channel], [beside, b.y], [end(to), b.y]);
  }
  const column = Math.abs(fromFrame.x - toFrame.x) < 1 || end(fromFrame) * towards > end(toFrame) * towards;
  if (column) {
    const out = rtl ? Math.min(end(fromFrame), end(toFrame)) : Math.max(end(fromFrame), end(toFrame));
    const lane = out + towards * sizes.frames.down * 0.22;
    return path([end(from), a.y], [lane, a.y], [lane, b.y], [end(to), b.y]);
  }
  const lane = (rtl ? toFrame.x + toFrame.width : toFrame.x) - towards * sizes.frames.down * 0.22;
  const start = rtl ? to.x + to.width : to.x;
  return path([end(from), a.y], [lane, a.y], [lane, b.y + 8], [start, b.y + 8]);
}
