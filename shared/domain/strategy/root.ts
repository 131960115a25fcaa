/** Halvings that bring any bracket of doubles down to its last bit. */
const mostHalvings = 200;

/**
 * A zero of a function inside a bracket whose ends have values of opposite signs, by bisection: slow beside Newton's
 * method, but it cannot leave the bracket or miss. Answers the midpoint once the bracket is as narrow as doubles go.
 */
export function bisect(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const sign = Math.sign(f(low));
  for (let i = 0; i < mostHalvings; i += 1) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    const value = f(middle);
    if (value === 0) return middle;
    if (Math.sign(value) === sign) low = middle;
    else high = middle;
  }
  return low + (high - low) / 2;
}

/**
 * All zeros that a scan of ascending points can tell apart, ascending. Two zeros between neighbouring points stay
 * unseen, so the points are chosen closer than zeros can matter.
 */
export function rootsBetween(f: (x: number) => number, points: readonly number[]): number[] {
  const roots: number[] = [];
  let before: { readonly x: number; readonly sign: number } | null = null;
  for (const x of points) {
    const sign = Math.sign(f(x));
    if (sign === 0) roots.push(x);
    else if (before !== null && before.sign !== 0 && before.sign !== sign) roots.push(bisect(f, before.x, x));
    before = { x, sign };
  }
  return roots;
}
