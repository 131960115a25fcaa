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
 * Draws cards together by one factor across and one down, as far as no two cards come nearer than a line needs.
 * Order, directions and alignment stay as they were; a map that is tight already stays as it is.
 *
 * Pairs are compared all with all: for maps of a few hundred cards.
 */
export function tightened(
  actors: readonly { readonly id: string; readonly type: ActorType }[],
  positions: ReadonlyMap<string, Point>,
  scaleOf: (id: string) => number = () => 1,
  /** Group of a card, or undefined: frames need room between their cards and those of others. */
  groupOf: (id: string) => string | undefined = () => undefined,
): Map<string, Point> {
  const cards = actors.flatMap((actor) => {
    const at = positions.get(actor.id);
    return at ? [{ id: actor.id, at, size: sizeOf(actor, scaleOf(actor.id)) }] : [];
  });
  const pairs = cards.flatMap((a, i) =>
    cards.slice(i + 1).map((b) => {
      const frames = framesBetween(groupOf(a.id), groupOf(b.id));
      return {
        dx: Math.abs(a.at.x - b.at.x),
        dy: Math.abs(a.at.y - b.at.y),
        width: (a.size.width + b.size.width) / 2 + air.x + frames * frameAir.x,
        height: (a.size.height + b.size.height) / 2 + air.y + frames * frameAir.y,
      };
    }),
  );
  const needs = (value: number, distance: number): number =>
    distance > 0 ? value / distance : Number.POSITIVE_INFINITY;
  const least = 0.35;
  const limit = (factor: number): number => Math.min(1, Math.max(least, factor));
  // First both ways alike, then each way alone as far as the other leaves room.
  const both = limit(Math.max(0, ...pairs.map((p) => Math.min(needs(p.width, p.dx), needs(p.height, p.dy)))));
  const across = Math.min(
    both,
    limit(Math.max(0, ...pairs.filter((p) => p.dy * both < p.height).map((p) => needs(p.width, p.dx)))),
  );
  const down = Math.min(
    both,
    limit(Math.max(0, ...pairs.filter((p) => p.dx * across < p.width).map((p) => needs(p.height, p.dy)))),
  );
  return new Map(cards.map(({ id, at }) => [id, { x: at.x * across, y: at.y * down }]));
}
