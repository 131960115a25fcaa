import { roundHalfAway } from '#shared/locale/index.ts';
import { shareOf } from './amount.ts';
import type { Band } from './rule.ts';

/** Bands by their lower bounds, as the arithmetic wants them. */
export interface Bands {
  readonly from: readonly number[];
  readonly rate: readonly number[];
}

export const bandsOf = (bands: readonly Band[]): Bands => {
  const sorted = bands.toSorted((a, b) => a.from - b.from);
  return { from: sorted.map((b) => b.from), rate: sorted.map((b) => b.rate) };
};

/** Why bands cannot be used: the first one leaves a gap above zero, or two begin at the same amount. */
export function bandProblem(bands: readonly Band[]): 'gap' | 'overlap' | null {
  const { from } = bandsOf(bands);
  if (from[0] !== 0) return 'gap';
  return from.some((f, i) => i > 0 && f === from[i - 1]) ? 'overlap' : null;
}

/** Place of the band in which an amount lies; a band's lower bound belongs to it. −1 below the first. */
export function bandAt(bands: Bands, amount: number): number {
  let at = -1;
  while (at + 1 < bands.from.length && (bands.from[at + 1] ?? 0) <= amount) at++;
  return at;
}

/** F5, whole-amount bands: the amount at the rate of the band that it reaches. */
export const slabPay = (bands: Bands, amount: number): number =>
  shareOf(amount, bands.rate[bandAt(bands, amount)] ?? 0);

/** F5, marginal bands: each part at the rate of its band, rounded once. */
export function marginalPay(bands: Bands, amount: number): number {
  let whole = 0;
  let rest = 0;
  const top = bandAt(bands, amount);
  for (let b = 0; b <= top; b++) {
    const part = (b === top ? amount : (bands.from[b + 1] ?? 0)) - (bands.from[b] ?? 0);
    const rate = bands.rate[b] ?? 0;
    const units = Math.trunc(part / 10_000);
    whole += units * rate;
    rest += (part - units * 10_000) * rate;
  }
  return whole + roundHalfAway(rest / 10_000);
}
