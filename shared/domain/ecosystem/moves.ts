import type { Quadrant, Segmentation } from './segmentation.ts';

interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
}
interface State {
  readonly actors: readonly Named[];
  readonly segmentation: Segmentation;
}
interface Place {
  readonly value: number | null;
  readonly potential: number | null;
  readonly quadrant: Quadrant | null;
}

/** A partner whose place on the matrix changed; null where it was not in the register. */
export interface Move {
  readonly actorId: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly before: Place | null;
  readonly after: Place | null;
}

/** Scores nearer than this are the same place: a tenth of a point of 100. */
const noise = 0.1;

/**
 * Who moved on the matrix between two states (S13): partners whose quadrant changed first, then those that went
 * farthest. Partners that came or left are among them; those that stayed are not.
 */
export function movesBetween(then: State, now: State): Move[] {
  const places = (state: State) =>
    new Map(
      state.segmentation.partners.map(({ actorId, value, potential, quadrant }) => [
        actorId,
        { value, potential, quadrant } satisfies Place,
      ]),
    );
  const [before, after] = [places(then), places(now)];
  const named = new Map([...then.actors, ...now.actors].map((a) => [a.id, a]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((actorId): Move[] => {
      const actor = named.get(actorId);
      const from = before.get(actorId) ?? null;
      const to = after.get(actorId) ?? null;
      if (!actor || (from?.quadrant === to?.quadrant && distance(from, to) < noise)) return [];
      const { code, name, nameEn } = actor;
      return [{ actorId, code, name, nameEn, before: from, after: to }];
    })
    .toSorted(
      (a, b) =>
        Number(quadrantChanged(b)) - Number(quadrantChanged(a)) ||
        distance(b.before, b.after) - distance(a.before, a.after) ||
        (a.code < b.code ? -1 : 1),
    );
}

const quadrantChanged = (m: Move): boolean => m.before?.quadrant !== m.after?.quadrant;

/** Straight distance on the matrix; a side that is missing on one end counts as unmoved. */
function distance(a: Place | null, b: Place | null): number {
  const side = (p: number | null | undefined, q: number | null | undefined): number =>
    typeof p === 'number' && typeof q === 'number' ? q - p : 0;
  return Math.hypot(side(a?.value, b?.value), side(a?.potential, b?.potential));
}
