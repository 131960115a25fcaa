/** How strongly revenue hangs on few partners. Shares are fractions 0–1. */
export interface Concentration {
  /** Herfindahl–Hirschman index, 0–10,000; null without revenue. */
  readonly hhi: number | null;
  readonly band: 'low' | 'moderate' | 'high' | null;
  readonly top1Share: number | null;
  readonly top3Share: number | null;
  /** Share of each amount given, in the same order. */
  readonly shares: readonly number[];
}

/**
 * F10, concentration over the revenues of active partners: HHI = Σ (100·share)²; below 1,500 low, up to 2,500
 * moderate, above high. Amounts that are zero or less carry no share.
 *
 * @example 50, 30, 20 → 3,800, top-1 50 %, top-3 100 %
 */
export function concentration(revenues: readonly number[]): Concentration {
  const amounts = revenues.map((r) => Math.max(0, r));
  const total = amounts.reduce((a, b) => a + b, 0);
  if (total <= 0)
    return { hhi: null, band: null, top1Share: null, top3Share: null, shares: amounts.map(() => 0) };
  const shares = amounts.map((a) => a / total);
  const hhi = shares.reduce((sum, s) => sum + (100 * s) ** 2, 0);
  const largest = shares.toSorted((a, b) => b - a);
  return {
    hhi,
    band: bandOf(hhi),
    top1Share: largest[0] ?? 0,
    top3Share: largest.slice(0, 3).reduce((a, b) => a + b, 0),
    shares,
  };
}

/** The band of an HHI (F10): both ends of the middle band belong to it. */
export const bandOf = (hhi: number): 'low' | 'moderate' | 'high' =>
  hhi < 1500 ? 'low' : hhi <= 2500 ? 'moderate' : 'high';
