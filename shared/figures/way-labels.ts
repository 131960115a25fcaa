import type { FlowData, FlowPlace } from './flow.ts';
import { textWidth } from './text.ts';

/** Other letters, which stand in where Vazirmatn is missing, are a little wider. */
const wider = 1.06;

export interface Way {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly text: string;
}

/** Gives each way's words the place beside it where they cover the least: no box, no other words, few lines. */
export function labelled<W extends Way>(
  ways: readonly W[],
  boxes: readonly FlowPlace[],
  size: number,
): (W & { readonly label: FlowData['ways'][number]['label'] })[] {
  const taken: FlowPlace[] = [];
  return ways.map((way) => {
    const { points, text } = way;
    if (text === '') return { ...way, label: null };
    const cost = (place: FlowPlace, at: number): number =>
      at +
      20 * boxes.filter((b) => overlap(place, b)).length +
      30 * taken.filter((t) => overlap(place, t)).length +
      4 * ways.filter((w) => segments(w.points).some((line) => overlap(place, line))).length;
    const width = textWidth(text, size, true) * wider + 3;
    const [best] = placesBeside(points, width, size * 1.3, boxes[0]?.height ?? 0)
      .map((place, at) => ({ place, cost: cost(place, at / 4) }))
      .toSorted((a, b) => a.cost - b.cost);
    if (!best) return { ...way, label: null };
    taken.push(best.place);
    return { ...way, label: { text, ...best.place } };
  });
}

/** Places along a way's parts, the nearest to its start first, on both sides of each. */
const placesBeside = (points: Way['points'], width: number, height: number, boxHeight: number): FlowPlace[] =>
  points.slice(1).flatMap((end, i) => {
    const start = points[i] ?? end;
    const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
    const [ux, uy] = [(end.x - start.x) / length, (end.y - start.y) / length];
    const upright = Math.abs(ux) < 0.5;
    // Away from the start of the way first: there is more room.
    const ahead = Math.sign((points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)) || 1;
    const distances = [0.5, 1, 1.5, 2, 3, 4]
      .map((n) => n * (upright ? height : width))
      .filter((d) => d < length);
    // Between two boxes that stand close: over their gap, or below it.
    const over = upright ? [] : [-1, 1].map((side) => side * (boxHeight / 2 + height / 2 + 0.5));
    const nearby = [...distances, length / 2].flatMap((d) =>
      (upright ? [ahead, -ahead] : [-1, 1]).map((side): FlowPlace => {
        const x = start.x + ux * d + (upright ? side * (width / 2 + 1.5) : 0);
        const y = start.y + uy * d + (upright ? 0 : side * (height / 2 + 1));
        return { x: x - width / 2, y: y - height / 2, width, height };
      }),
    );
    const middle = (start.x + end.x) / 2;
    return [
      ...nearby,
      ...over.map((d) => ({ x: middle - width / 2, y: start.y + d - height / 2, width, height })),
    ];
  });

const segments = (points: Way['points']): FlowPlace[] =>
  points.slice(1).map((end, i) => {
    const start = points[i] ?? end;
    return {
      x: Math.min(start.x, end.x),
      y: Math.min(start.y, end.y),
      width: Math.abs(end.x - start.x),
      height: Math.abs(end.y - start.y),
    };
  });

const overlap = (a: FlowPlace, b: FlowPlace): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
