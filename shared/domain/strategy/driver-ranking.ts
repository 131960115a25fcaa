import type { Driver, DriverComparison, DriverMethod } from './driver.ts';

/** A driver's place and what it rests on. */
export interface RankedDriver {
  readonly driverId: string;
  /** From 1; drivers with the same value share a rank and the next one is left out (1, 2, 2, 4). Null: not weighed. */
  readonly rank: number | null;
  /** Part of the weight of all weighed drivers, 0–1; null: not weighed, or nobody has any weight. */
  readonly share: number | null;
  /** Points given (0–100), or the part of its comparisons that it won (0–1, a draw counts half). */
  readonly value: number | null;
  /** Results of its comparisons; zero when ranked by points. */
  readonly won: number;
  readonly even: number;
  readonly lost: number;
}

export interface DriverRanking {
  readonly method: DriverMethod;
  /** The heaviest first; those that are not weighed come last, in the consultant's order. */
  readonly ranked: readonly RankedDriver[];
  /** Drivers without points, or pairs without an answer; and how many there are in all. */
  readonly missing: number;
  readonly total: number;
  /** Answers that contradict each other: the first beats the second, it beats the third, and the third beats the first. */
  readonly circles: readonly (readonly [string, string, string])[];
}

type Weighed = Omit<RankedDriver, 'rank' | 'share'>;

/**
 * S01: the drivers by weight. By points, a driver's share is its points among all points given. In pairs, a driver's
 * value is the part of its answered comparisons that it won; as in F1 it needs answers to at least half of them.
 * With every pair answered the shares are wins ÷ pairs.
 *
 * @example four drivers with points 40, 30, 30 and none → shares 0.4, 0.3, 0.3, null; ranks 1, 2, 2, null; missing 1
 */
export function driverRanking(
  drivers: readonly Pick<Driver, 'id' | 'points' | 'order'>[],
  comparisons: readonly Pick<DriverComparison, 'firstId' | 'secondId' | 'preferred'>[],
  method: DriverMethod,
): DriverRanking {
  const inOrder = drivers.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const known = new Set(inOrder.map((d) => d.id));
  const answers = comparisons.filter((c) => known.has(c.firstId) && known.has(c.secondId));
  const weighed =
    method === 'points'
      ? inOrder.map((d): Weighed => ({ driverId: d.id, value: d.points, won: 0, even: 0, lost: 0 }))
      : inOrder.map((d) => inPairs(d.id, answers, inOrder.length - 1));
  const pairs = (inOrder.length * (inOrder.length - 1)) / 2;
  return {
    method,
    ranked: rank(weighed),
    missing: method === 'points' ? weighed.filter((w) => w.value === null).length : pairs - answers.length,
    total: method === 'points' ? inOrder.length : pairs,
    circles:
      method === 'points'
        ? []
        : circlesOf(
            inOrder.map((d) => d.id),
            answers,
          ),
  };
}

function inPairs(
  driverId: string,
  answers: readonly Pick<DriverComparison, 'firstId' | 'secondId' | 'preferred'>[],
  opponents: number,
): Weighed {
  let won = 0;
  let even = 0;
  let lost = 0;
  for (const { firstId, secondId, preferred } of answers) {
    if (firstId !== driverId && secondId !== driverId) continue;
    if (preferred === 'equal') even += 1;
    else if ((preferred === 'first') === (firstId === driverId)) won += 1;
    else lost += 1;
  }
  const answered = won + even + lost;
  const enough = answered > 0 && answered * 2 >= opponents;
  return { driverId, value: enough ? (won + even / 2) / answered : null, won, even, lost };
}

function rank(weighed: readonly Weighed[]): RankedDriver[] {
  const sum = weighed.reduce((total, w) => total + (w.value ?? 0), 0);
  return weighed
    .map(
      (w): RankedDriver => ({
        ...w,
        rank: w.value === null ? null : 1 + weighed.filter((o) => (o.value ?? -1) > (w.value ?? 0)).length,
        share: w.value === null || sum === 0 ? null : w.value / sum,
      }),
    )
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
}

/** Every contradiction of three drivers once, told from its first one in the consultant's order. */
function circlesOf(
  ids: readonly string[],
  answers: readonly Pick<DriverComparison, 'firstId' | 'secondId' | 'preferred'>[],
): [string, string, string][] {
  const beats = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  for (const { firstId, secondId, preferred } of answers) {
    if (preferred === 'first') beats.get(firstId)?.add(secondId);
    if (preferred === 'second') beats.get(secondId)?.add(firstId);
  }
  const found: [string, string, string][] = [];
  const placeOf = new Map(ids.map((id, i) => [id, i]));
  ids.forEach((a, i) => {
    for (const b of beats.get(a) ?? [])
      for (const c of beats.get(b) ?? [])
        if (beats.get(c)?.has(a) && (placeOf.get(b) ?? 0) > i && (placeOf.get(c) ?? 0) > i)
          found.push([a, b, c]);
  });
  return found;
}
