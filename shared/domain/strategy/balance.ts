import type { Argument } from './argument.ts';

/** One side of the balance sheet. */
export interface BalanceSide {
  readonly rated: number;
  readonly total: number;
  /** Mean of the ratings given, 1–5; null without any. */
  readonly mean: number | null;
}

export interface Balance {
  readonly benefits: BalanceSide;
  readonly drawbacks: BalanceSide;
  /** Mean of the benefits less that of the drawbacks; null unless at least half of each side is judged, as in F1. */
  readonly net: number | null;
  /** Strong drawbacks (4 and more) without anything done against them, the strongest first. */
  readonly unanswered: readonly string[];
  /** Judged arguments that no evidence stands behind. */
  readonly unproven: readonly string[];
}

/** From here a drawback is strong enough to want an answer. */
const strong = 4;

/** S06: what speaks for an ecosystem and what against it at this client. Context lines are not weighed. */
export function balanceOf(
  all: readonly Pick<Argument, 'id' | 'side' | 'rating' | 'evidence' | 'mitigation'>[],
): Balance {
  const of = (side: Argument['side']) => all.filter((a) => a.side === side);
  const benefits = sideOf(of('benefit'));
  const drawbacks = sideOf(of('drawback'));
  const judged = (s: BalanceSide): boolean => s.rated > 0 && s.rated * 2 >= s.total;
  return {
    benefits,
    drawbacks,
    net:
      benefits.mean !== null && drawbacks.mean !== null && judged(benefits) && judged(drawbacks)
        ? benefits.mean - drawbacks.mean
        : null,
    unanswered: of('drawback')
      .filter((a) => (a.rating ?? 0) >= strong && a.mitigation.trim() === '')
      .toSorted((a, b) => (b.rating ?? 0) - (a.rating ?? 0))
      .map((a) => a.id),
    unproven: all
      .filter((a) => a.side !== 'context' && a.rating !== null && a.evidence.trim() === '')
      .map((a) => a.id),
  };
}

function sideOf(side: readonly Pick<Argument, 'rating'>[]): BalanceSide {
  const ratings = side.flatMap((a) => (a.rating === null ? [] : [a.rating]));
  return {
    rated: ratings.length,
    total: side.length,
    mean: ratings.length > 0 ? ratings.reduce((sum, r) => sum + r, 0) / ratings.length : null,
  };
}
