import type { Quadrant } from './segmentation.ts';

/** What one partner gets of the team's hours (F3). */
export interface CapacityShare {
  readonly id: string;
  /** Quadrant weight × potential; 0 where the partner has no quadrant or potential. */
  readonly priority: number;
  /** Hours before rounding, H·p/Σp. */
  readonly share: number;
  /** Whole hours; over all partners they sum to H. */
  readonly hours: number;
}

/**
 * Numbers as integers in their given proportion, without loss: each double is an integer over a power of two. Shares
 * reckoned with them can neither exceed the hours nor hide a tie, as rounded quotients could.
 */
function exactProportions(numbers: readonly number[]): bigint[] {
  const parts = numbers.map((number) => {
    let [top, twos] = [number, 0];
    for (; !Number.isInteger(top); top *= 2) twos += 1;
    return { top: BigInt(top), twos };
  });
  const most = parts.reduce((max, part) => Math.max(max, part.twos), 0);
  return parts.map(({ top, twos }) => top << BigInt(most - twos));
}

/**
 * F3 over priorities: H·pᵢ/Σp whole hours each, floored; the hours left over go one by one to the largest remainders,
 * ties to the smaller id. A priority of zero or less gets nothing; without any above zero everyone gets 0.
 *
 * @example H = 10; p = 4, 3, 2, 0.5 → 4, 3, 2, 1
 * @param hours Whole hours, zero or more.
 */
export function splitByPriority(
  hours: number,
  items: readonly { readonly id: string; readonly priority: number }[],
): CapacityShare[] {
  const priorities = items.map(({ priority }) => (Number.isFinite(priority) ? Math.max(0, priority) : 0));
  const exact = exactProportions(priorities);
  const exactTotal = exact.reduce((sum, p) => sum + p, 0n);
  if (exactTotal === 0n) return items.map(({ id, priority }) => ({ id, priority, share: 0, hours: 0 }));

  const total = priorities.reduce((sum, p) => sum + p, 0);
  const whole = BigInt(Math.max(0, Math.floor(hours)));
  const parts = items.map(({ id }, index) => {
    const product = whole * (exact[index] ?? 0n);
    return { id, index, floor: Number(product / exactTotal), remainder: product % exactTotal };
  });
  const left = Number(whole) - parts.reduce((sum, part) => sum + part.floor, 0);
  const rounded = new Set(
    parts
      .toSorted((a, b) => {
        if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
        return a.id < b.id ? -1 : a.id > b.id ? 1 : a.index - b.index;
      })
      .slice(0, left)
      .map((part) => part.index),
  );
  return parts.map(({ id, index, floor }) => ({
    id,
    priority: items[index]?.priority ?? 0,
    share: Number(whole) * ((priorities[index] ?? 0) / total),
    hours: floor + (rounded.has(index) ? 1 : 0),
  }));
}

/**
 * F3, the team's hours over the partners by quadrant weight × potential. Who has no quadrant or no potential cannot
 * be weighed and gets 0 hours; the missing quadrant tells it from a partner that earned none.
 *
 * @param hours Whole hours, zero or more.
 * @param weights Per quadrant; the method's own are 4, 3, 2 and 0.5.
 */
export function splitCapacity(
  hours: number,
  partners: readonly {
    readonly id: string;
    readonly code?: string;
    readonly quadrant: Quadrant | null;
    /** 0–100. */
    readonly potential: number | null;
  }[],
  weights: Readonly<Record<Quadrant, number>>,
): CapacityShare[] {
  return splitByPriority(
    hours,
    partners.map(({ id, quadrant, potential }) => ({
      id,
      priority: quadrant === null || potential === null ? 0 : weights[quadrant] * potential,
    })),
  );
}
