import { textWidth, truncate } from './text.ts';

/** A rectangle in pixels. */
export interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A round mark that may carry a name. */
export interface Mark {
  readonly id: string;
  readonly text: string;
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** A name with its place: `x` and `y` are the text's anchor on its baseline. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'left' | 'middle' | 'right';
  readonly box: Rect;
  /** A thin line from the mark, where the name stands away from it. */
  readonly leader: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  } | null;
}

export interface PlacingOptions {
  readonly frame: Rect;
  readonly size: number;
  readonly bold?: boolean;
  /** How many names at most. */
  readonly most: number;
  /** Longer names are shortened to this width. */
  readonly maxWidth: number;
  /** What no name may cover, besides marks and other names. */
  readonly obstacles?: readonly Rect[];
  /** What names rather keep off: lines that still show through. */
  readonly avoid?: readonly Rect[];
  /** Whether a name may stand away from its mark on a leader; true by default. */
  readonly leaders?: boolean;
}

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

const within = (a: Rect, frame: Rect): boolean =>
  a.x0 >= frame.x0 && a.x1 <= frame.x1 && a.y0 >= frame.y0 && a.y1 <= frame.y1;

/** Sides that a name tries in turn, as directions from the mark. */
const sides = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.75, -0.75],
  [-0.75, -0.75],
  [0.75, 0.75],
  [-0.75, 0.75],
  [0.9, -0.45],
  [-0.9, -0.45],
  [0.9, 0.45],
  [-0.9, 0.45],
] as const;
/** Distances from the mark; from the second on a leader joins name and mark. */
const distances = [3, 20, 38, 58] as const;

/**
 * Names beside their marks, none on another name, a mark that may be named, an obstacle or outside the frame. Marks
 * come most important first and choose first; a name without a free place is left out. The same marks always give the
 * same places.
 */
export function placeLabels(marks: readonly Mark[], options: PlacingOptions): PlacedLabel[] {
  const { frame, size, most, obstacles = [], avoid = [], bold = false } = options;
  const candidates = marks.slice(0, most * 2);
  const taken: Rect[] = [
    ...obstacles,
    ...candidates.map(({ cx, cy, r }) => ({ x0: cx - r, y0: cy - r, x1: cx + r, y1: cy + r })),
  ];
  const placed: PlacedLabel[] = [];
  const leaders: Rect[] = [];
  for (const mark of candidates) {
    if (placed.length >= most) break;
    const text = truncate(mark.text, options.maxWidth, size, bold);
    const free = [...spotsOf(mark, text, size, bold)].filter(
      ({ box, leader }) =>
        (leader === null || options.leaders !== false) &&
        within(box, frame) &&
        !taken.some((other) => overlaps(box, other)) &&
        !leaders.some((other) => overlaps(box, other)) &&
        !pointsOf(leader).some((point) => placed.some((other) => overlaps(point, other.box))),
    );
    const clear = free.find(({ box }) => !avoid.some((line) => overlaps(box, line)));
    // A name near its mark but over a line reads better than one that stands away from both.
    const spot = clear && (clear.leader === null || free[0]?.leader) ? clear : free[0];
    if (!spot) continue;
    taken.push(spot.box);
    leaders.push(...pointsOf(spot.leader));
    placed.push(spot);
  }
  return placed;
}

/** A leader as a row of small squares. */
function pointsOf(leader: PlacedLabel['leader']): Rect[] {
  if (!leader) return [];
  const { x1, y1, x2, y2 } = leader;
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4);
  // The last steps touch the leader's own name.
  return Array.from({ length: Math.max(0, steps - 1) }, (_, i) => {
    const x = x1 + ((x2 - x1) * i) / steps;
    const y = y1 + ((y2 - y1) * i) / steps;
    return { x0: x - 1, x1: x + 1, y0: y - 1, y1: y + 1 };
  });
}

function* spotsOf(mark: Mark, text: string, size: number, bold: boolean): Generator<PlacedLabel> {
  // Estimated widths are within 5 %; the rest is air.
  const width = textWidth(text, size, bold) * 1.05 + 4;
  const height = size * 1.5;
  for (const distance of distances)
    for (const [dx, dy] of sides) {
      const reach = mark.r + distance;
      const px = mark.cx + dx * reach;
      const py = mark.cy + dy * reach;
      const x0 = dx > 0 ? px : dx < 0 ? px - width : px - width / 2;
      const y0 = dy === 0 ? py - height / 2 : dy < 0 ? py - height : py;
      const anchor = dx > 0 ? 'left' : dx < 0 ? 'right' : 'middle';
      yield {
        id: mark.id,
        text,
        x: dx > 0 ? x0 + 2 : dx < 0 ? x0 + width - 2 : px,
        y: y0 + height * 0.7,
        anchor,
        box: { x0, y0, x1: x0 + width, y1: y0 + height },
        leader:
          distance > distances[0]
            ? {
                x1: mark.cx + (dx * mark.r) / Math.hypot(dx, dy),
                y1: mark.cy + (dy * mark.r) / Math.hypot(dx, dy),
                x2: px,
                y2: py,
              }
            : null,
      };
    }
}
