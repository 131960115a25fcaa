import { defaultCapacity, defaultHeadcount } from './settings.ts';

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/** Settings as any earlier version stored them, with what has come since. */
export const upgradeSettings = (settings: Plain): Plain => ({
  capacity: defaultCapacity,
  driverMethod: 'points',
  headcount: defaultHeadcount,
  ...settings,
});

/** A document of an earlier version in the form of today; its content stays as it is. */
export function upgradeDocument(raw: Plain): Plain {
  const second = raw.version === 1 ? toSecond(raw) : raw;
  return second.version === 2 ? toThird(second) : second;
}

/** Version 2 brought margins, capacity, and the lists of the ecosystem studio, which are empty where left out. */
const toSecond = (raw: Plain): Plain => ({
  ...raw,
  version: 2,
  settings: isPlain(raw.settings) ? upgradeSettings(raw.settings) : raw.settings,
  actors: Array.isArray(raw.actors)
    ? raw.actors.map((a: unknown) => (isPlain(a) ? { margin12m: null, ...a } : a))
    : raw.actors,
});

/**
 * Version 3 keeps ratings in the actors. A list that cannot be folded into them whole (an actor that is not there, a
 * rating that stands twice) stays where it is and is found fault with like any list that does not belong.
 */
function toThird({ ratings, ...raw }: Plain): Plain {
  const settings = isPlain(raw.settings) ? upgradeSettings(raw.settings) : raw.settings;
  const third = { ...raw, version: 3, settings };
  const actors: unknown = raw.actors ?? [];
  const list: unknown = ratings ?? [];
  if (!Array.isArray(actors) || !Array.isArray(list)) return { ...third, ratings };
  const ratingsOf = new Map<unknown, Map<string, unknown>>(
    actors.map((a: unknown) => [isPlain(a) ? a.id : a, new Map()]),
  );
  const strayed = list.filter((rating: unknown) => {
    if (!isPlain(rating) || typeof rating.criterionId !== 'string') return true;
    const own = ratingsOf.get(rating.actorId);
    if (!own || own.has(rating.criterionId)) return true;
    own.set(rating.criterionId, rating.value);
    return false;
  });
  return {
    ...third,
    ...(Array.isArray(raw.actors) && {
      actors: actors.map((a: unknown) =>
        isPlain(a) ? { ...a, ratings: Object.fromEntries(ratingsOf.get(a.id) ?? []) } : a,
      ),
    }),
    ...(strayed.length > 0 && { ratings: strayed }),
  };
}
