import { describe, expect, it } from 'vitest';
import { parted, proportion, shareOf } from '#shared/domain/program/amount.ts';
import { bandProblem, bandsOf, marginalPay, slabPay } from '#shared/domain/program/bands.ts';

const bands = [
  { from: 0, rate: 500 },
  { from: 500_000, rate: 700 },
  { from: 1_000_000, rate: 1000 },
];

describe('the worked examples of F5', () => {
  it('pays each part at its rate, or the whole at the rate that it reaches', () => {
    expect(marginalPay(bandsOf(bands), 1_200_000)).toBe(80_000);
    expect(slabPay(bandsOf(bands), 1_200_000)).toBe(120_000);
  });

  it('counts a lower bound to its band', () => {
    expect(marginalPay(bandsOf(bands), 500_000)).toBe(25_000);
    expect(slabPay(bandsOf(bands), 500_000)).toBe(35_000);
  });

  it('splits 80,001 by 70 to 30 without losing anything', () => {
    expect(parted(80_001, [7000, 3000])).toEqual([56_001, 24_000]);
  });
});

describe('amounts beyond the reach of floating point', () => {
  it('stay exact', () => {
    expect(shareOf(9_007_199_254_740_991, 9_999)).toBe(9_006_298_534_815_517);
    expect(proportion(9_007_199_254_740_991, 2, 3)).toBe(6_004_799_503_160_661);
    expect(proportion(-5, 1, 2)).toBe(-3);
  });
});

describe('bands', () => {
  it('begin at nought and nowhere twice', () => {
    expect(bandProblem(bands)).toBeNull();
    expect(bandProblem(bands.slice(1))).toBe('gap');
    expect(bandProblem([...bands, { from: 500_000, rate: 900 }])).toBe('overlap');
  });
});
