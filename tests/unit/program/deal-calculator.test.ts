import { describe, expect, it } from 'vitest';
import { calculateDeal, type DealCase } from '#shared/domain/program/deal-calculator.ts';
import { contentWith, programWith, ruleOf } from '#tests/support/pay.ts';

const bands = [
  { from: 0, rate: 500 },
  { from: 500_000, rate: 700 },
  { from: 1_000_000, rate: 1000 },
];
const deal: DealCase = {
  tierId: 'gold',
  product: null,
  regionId: null,
  amount: 1_200_000,
  closedOn: '2026-05-10',
  registeredOn: null,
  coSold: false,
  before: 0,
  yearAgo: null,
};
const content = contentWith([]);

describe('one deal through the engine', () => {
  it('gives the worked examples of F5', () => {
    const of = (kind: 'marginal' | 'slab', amount: number) =>
      calculateDeal(programWith([ruleOf({ id: 'r', kind, basis: 'deal', bands })]), content, {
        ...deal,
        amount,
      }).partner;
    expect([of('marginal', 1_200_000), of('slab', 1_200_000)]).toEqual([80_000, 120_000]);
    expect([of('marginal', 500_000), of('slab', 500_000)]).toEqual([25_000, 35_000]);
  });

  it('parts 80,001 by 70 to 30 with nothing lost', () => {
    const rules = [
      ruleOf({ id: 'r', kind: 'flat', rate: 10_000 }),
      ruleOf({ id: 's', kind: 'split', partner: 7000 }),
    ];
    expect(
      calculateDeal(programWith(rules), content, { ...deal, amount: 80_001, coSold: true }),
    ).toMatchObject({ partner: 56_001, seller: 24_000 });
  });

  it('sees what the period has so far, and tells before what rounding made of it', () => {
    const rule = ruleOf({ id: 'r', kind: 'slab', basis: 'period', bands });
    const result = calculateDeal(programWith([rule]), content, { ...deal, before: 400_000, amount: 100_001 });
    // 7 % of 500,001 less 5 % of 400,000.
    expect(result.partner).toBe(35_000 - 20_000);
    expect(result.steps[0]).toMatchObject({ before: 400_000, of: 100_001, exact: null, rate: 700 });
    const flat = calculateDeal(programWith([ruleOf({ id: 'f', kind: 'flat', rate: 333 })]), content, {
      ...deal,
      amount: 50,
    });
    expect(flat.steps[0]).toMatchObject({ amount: 2, exact: 1.665 });
  });

  it('grows from the same period of the year before, in the client’s calendar too', () => {
    const rules = [
      ruleOf({ id: 'r', kind: 'flat', rate: 1000 }),
      ruleOf({ id: 'a', kind: 'accelerator', target: { kind: 'growth', growth: 1000 }, factor: 15_000 }),
    ];
    // The last day of the Persian leap year 1403 and the first of 1404.
    for (const calendar of ['gregory', 'persian'] as const)
      for (const closedOn of ['2025-03-20', '2025-03-21']) {
        const result = calculateDeal(
          programWith(rules, { payPeriod: 'month' }),
          contentWith([], { calendar }),
          {
            ...deal,
            closedOn,
            amount: 2000,
            yearAgo: 1000,
          },
        );
        // 10 %, and half as much again on the 900 above 1,100.
        expect(result.partner).toBe(245);
      }
  });

  it('says what the period would settle, and leaves it out of the deal', () => {
    const rules = [
      ruleOf({ id: 'r', kind: 'flat', rate: 1000 }),
      ruleOf({
        id: 'b',
        kind: 'bonus',
        target: { kind: 'amount', amount: 1_000_000 },
        reward: { kind: 'amount', amount: 700 },
      }),
    ];
    const result = calculateDeal(programWith(rules), content, deal);
    expect(result.partner).toBe(120_000);
    expect(result.settled).toMatchObject([{ step: 'bonus', amount: 700, target: 1_000_000 }]);
  });

  it('counts only what this deal adds to the fund', () => {
    const rules = [ruleOf({ id: 'm', kind: 'mdf', rate: 100, yearly: 12_000 })];
    expect(calculateDeal(programWith(rules), content, { ...deal, before: 1_000_000 }).mdf).toBe(2000);
  });
});
