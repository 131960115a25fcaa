import { roundHalfAway } from '#shared/locale/index.ts';

/** Basis points of an amount in minor units, rounded half away from zero; exact for every safe integer. */
export function shareOf(amount: number, basisPoints: number): number {
  // Whole ten-thousands are multiplied without a fraction, so that no product leaves the safe integers.
  const whole = Math.trunc(amount / 10_000);
  return whole * basisPoints + roundHalfAway(((amount - whole * 10_000) * basisPoints) / 10_000);
}

/** `amount · part ÷ whole` of integers, rounded half away from zero; exact. `whole` is above zero. */
export function proportion(amount: number, part: number, whole: number): number {
  const product = amount * part;
  if (Number.isSafeInteger(product)) {
    const quotient = Math.trunc(product / whole);
    const rest = Math.abs(product - quotient * whole);
    // The rest is compared with what is left to the whole: its double might be no safe integer.
    return rest >= whole - rest ? quotient + Math.sign(product) : quotient;
  }
  const exact = BigInt(amount) * BigInt(part);
  const divisor = BigInt(whole);
  const quotient = exact / divisor;
  const rest = exact % divisor;
  const up = (rest < 0n ? -rest : rest) * 2n >= divisor;
  return Number(up ? quotient + (exact < 0n ? -1n : 1n) : quotient);
}

/**
 * Basis points of the part of an amount that falls on `part` of `whole`: `amount · basisPoints · part ÷ (10000 · whole)`,
 * rounded once, half away from zero; exact. `whole` is above zero.
 */
export function shareOfPart(amount: number, basisPoints: number, part: number, whole: number): number {
  if (part === whole) return shareOf(amount, basisPoints);
  const factor = basisPoints * part;
  const divisor = whole * 10_000;
  if (Number.isSafeInteger(factor) && Number.isSafeInteger(divisor))
    return proportion(amount, factor, divisor);
  const exact = BigInt(amount) * BigInt(basisPoints) * BigInt(part);
  const by = BigInt(whole) * 10_000n;
  const rest = exact % by;
  const up = (rest < 0n ? -rest : rest) * 2n >= by;
  return Number(exact / by + (up ? (exact < 0n ? -1n : 1n) : 0n));
}

/**
 * Parts of an amount by shares in basis points: bounds are rounded, parts are their differences. So the first part is
 * the rounded share itself, the last one takes the rest, none has the wrong sign, and their sum is the amount (F5).
 *
 * @param shares sum to 10000
 */
export function parted(amount: number, shares: readonly number[]): number[] {
  let share = 0;
  let before = 0;
  return shares.map((s, i) => {
    share += s;
    const bound = i === shares.length - 1 ? amount : shareOf(amount, share);
    const part = bound - before;
    before = bound;
    return part;
  });
}
