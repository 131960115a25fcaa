import { rootsBetween } from './root.ts';

/** Why there is no internal rate of return, or why it is to be read with care. */
export const irrStates = ['one', 'several', 'none', 'noSignChange'] as const;
export type IrrState = (typeof irrStates)[number];

export interface InternalRate {
  /** A year, as a fraction; null where there is none. */
  readonly irr: number | null;
  readonly state: IrrState;
}

/** Discount factors of a month from a rate of 100,000 % a month down to −90 %, 400 to a decade of ten. */
const factors = Array.from({ length: 1600 }, (_, i) => 10 ** (-3 + (4 * i) / 1599));

/**
 * Internal rate of return of monthly flows, as a rate a year: (1 + x)^12 − 1 where Σ netₘ / (1 + x)^m = 0. Without a
 * change of sign there is none. Where several rates solve it, the answer is the lowest at which the NPV falls below
 * zero, because up to there the case is worth while; `state` says that there are more.
 */
export function internalRate(net: ArrayLike<number>): InternalRate {
  let positive = false;
  let negative = false;
  for (let at = 0; at < net.length; at += 1) {
    positive ||= (net[at] ?? 0) > 0;
    negative ||= (net[at] ?? 0) < 0;
  }
  if (!positive || !negative) return { irr: null, state: 'noSignChange' };
  const value = (v: number): number => {
    let sum = 0;
    for (let at = net.length - 1; at >= 0; at -= 1) sum = sum * v + (net[at] ?? 0);
    return sum;
  };
  // Ascending factors are descending rates: where the value rises with the factor, it falls with the rate.
  const roots = rootsBetween(value, factors);
  if (roots.length === 0) return { irr: null, state: 'none' };
  const falling = roots.filter((v) => value(v * (1 + 1e-6)) > value(v * (1 - 1e-6)));
  const v = falling.at(-1) ?? roots.at(-1) ?? 1;
  return { irr: v ** -12 - 1, state: roots.length > 1 ? 'several' : 'one' };
}
