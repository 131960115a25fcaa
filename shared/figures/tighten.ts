import type { ActorType } from '#shared/domain/ecosystem/actor.ts';
import type { Point } from './map-edge.ts';
import { sizeOf } from './map-node.ts';

/** Room that stays between two cards. */
const air = { x: 26, y: 30 };
/** What a frame takes beside and above its cards. */
const frameAir = { x: 24, y: 46 };

/** How many frames' borders lie between cards of two groups: none within one, two between two groups. */
const framesBetween = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : Number(a !== undefined) + Number(b !== undefined);

/**
 * Draws cards together by one factor across and one down, as far as no two cards come nearer than a line needs. Of all
 * such pairs of factors the one is taken that lets the map fill a room of the given shape with the largest cards: a
 * landscape page spreads it sideways and closes it up and down. Order, directions and alignment stay as they were.
 *
 * Pairs are compared all with all: for maps of a few hundred cards.
 *
 * @param shape width of the room divided by its height
 */
export function tightened(
  actors: readonly { readonly id: string; readonly type: ActorType }[],
  positions: ReadonlyMap<string, Point>,
  scaleOf: (id: string) => number = () => 1,
  /** Group of a card, or undefined: frames need room between their cards and those of others. */
  groupOf: (id: string) => string | undefined = () => undefined,
  shape = 1.3,
): Map<string, Point> {
  const cards = actors.flatMap((actor) => {
    const at = positions.get(actor.id);
    return at ? [{ id: actor.id, at, size: sizeOf(actor, scaleOf(actor.id)) }] : [];
  });
  const pairs = cards.flatMap((a, i) =>
    cards.slice(i + 1).map((b): Pair => {
      const frames = framesBetween(groupOf(a.id), groupOf(b.id));
      return {
        dx: Math.abs(a.at.x - b.at.x),
        dy: Math.abs(a.at.y - b.at.y),
        width: (a.size.width + b.size.width) / 2 + air.x + frames * frameAir.x,
        height: (a.size.height + b.size.height) / 2 + air.y + frames * frameAir.y,
      };
    }),
  );
  const span = (side: (at: Point) => number): number =>
    cards.length === 0
      ? 0
      : Math.max(...cards.map((c) => side(c.at))) - Math.min(...cards.map((c) => side(c.at)));
  const [spanX, spanY] = [span((at) => at.x), span((at) => at.y)];
  const card = {
    width: Math.max(1, ...cards.map((c) => c.size.width)),
    height: Math.max(1, ...cards.map((c) => c.size.height)),
  };
  let best = { across: 1, down: 1, size: 0 };
  for (let across = least; across <= most; across *= 1.05) {
    const down = downFor(across, pairs);
    if (down > most) continue;
    const size = Math.min(shape / (spanX * across + card.width), 1 / (spanY * down + card.height));
    // Of two that come out alike the narrower stays nearer to the canvas.
    if (size > best.size * 1.001) best = { across, down, size };
  }
  return new Map(cards.map(({ id, at }) => [id, { x: at.x * best.across, y: at.y * best.down }]));
}

/** Factors are kept between these: a map may be spread a little, but not torn. */
const least = 0.35;
const most = 1.6;

/** Two cards: how far their centres lie apart, and how far at least they must in one direction. */
interface Pair {
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest factor down that keeps all pairs apart which the factor across leaves too near; infinite if none can. */
function downFor(across: number, pairs: readonly Pair[]): number {
  let down = least;
  for (const { dx, dy, width, height } of pairs) {
    if (dx * across >= width || dy * down >= height) continue;
    down = dy > 0 ? height / dy : Number.POSITIVE_INFINITY;
  }
  return down;
}
