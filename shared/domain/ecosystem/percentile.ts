/**
 * Percentile of each amount in its portfolio, 0–100: `100·(r−0.5)/n`, where r is the rank from the smallest and ties
 * share their mean rank (F2). Missing amounts stay null and do not count in n.
 *
 * @example 10, 20, 20, 50 → 12.5, 50, 50, 87.5
 */
export function percentiles(amounts: readonly (number | null)[]): (number | null)[] {
  const known = amounts.flatMap((amount, index) => (amount === null ? [] : [{ amount, index }]));
  known.sort((a, b) => a.amount - b.amount);
  const result: (number | null)[] = amounts.map(() => null);
  const n = known.length;
  for (let start = 0; start < n; ) {
    let end = start;
    while (end + 1 < n && known[end + 1]?.amount === known[start]?.amount) end += 1;
    const meanRank = (start + end) / 2 + 1;
    for (let i = start; i <= end; i += 1) {
      const at = known[i]?.index;
      if (at !== undefined) result[at] = (100 * (meanRank - 0.5)) / n;
    }
    start = end + 1;
  }
  return result;
}
