import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessCase, mainCase, plannedStaff } from '#shared/domain/strategy/business-case.ts';
import { explainCell } from '#shared/domain/strategy/business-explanation.ts';
import type { BusinessCase, BusinessInputs } from '#shared/domain/strategy/business-inputs.ts';
import { internalRate } from '#shared/domain/strategy/internal-rate.ts';
import { bisect, rootsBetween } from '#shared/domain/strategy/root.ts';
import { roundHalfAway } from '#shared/locale/index.ts';
import { plainCase, ranged } from '#tests/support/business.ts';

const resultOf = (inputs: BusinessInputs, staff: readonly number[] | null = null) => {
  const { result } = businessCase(inputs, staff);
  if (!result) throw new Error('no result');
  return result;
};

/** F9 again, month by month, as one would write it on paper. */
function onPaper(i: BusinessInputs) {
  const rows: { added: number; net: number; cumulative: number }[] = [];
  let cumulative = 0;
  for (let m = 1; m <= i.horizon; m += 1) {
    const revenue = roundHalfAway(
      (i.revenue.value / 12) * (1 + i.growth.value / 1e4) ** Math.floor((m - 1) / 12),
    );
    const x = i.rampMonths.value === 0 ? 1 : Math.min(1, m / i.rampMonths.value);
    const climbed = i.curve === 'linear' ? x : 3 * x ** 2 - 2 * x ** 3;
    const added = roundHalfAway((revenue * (i.shareTarget.value - i.shareStart.value) * climbed) / 1e4);
    const incremental = roundHalfAway((added * i.incremental.value) / 1e4);
    const net =
      roundHalfAway((incremental * i.margin.value) / 1e4) +
      roundHalfAway(((added - incremental) * i.directCost.value) / 1e4) -
      roundHalfAway((added * i.payout.value) / 1e4) -
      (m === 1 ? i.setup.value : 0) -
      i.staff.value -
      i.platform.value -
      i.marketing.value;
    cumulative += net;
    rows.push({ added, net, cumulative });
  }
  const rate = (1 + i.discount.value / 1e4) ** (1 / 12) - 1;
  return {
    rows,
    payback: rows.findIndex((r) => r.cumulative >= 0) + 1 || null,
    npv: rows.reduce((sum, r, at) => sum + r.net / (1 + rate) ** (at + 1), 0),
  };
}

describe('the business case (F9)', () => {
  test('a case that can be checked by hand', () => {
    // 12,000.00 a month; 10 points more indirect share in two months; half of it incremental at 50 %.
    const result = resultOf({
      ...plainCase,
      revenue: ranged(14_400_000),
      growth: ranged(0),
      shareStart: ranged(2_000),
      shareTarget: ranged(3_000),
      rampMonths: ranged(2),
      incremental: ranged(5_000),
      margin: ranged(5_000),
      payout: ranged(1_000),
      directCost: ranged(2_000),
      setup: ranged(50_000),
      staff: ranged(2_000),
      platform: ranged(1_000),
      marketing: ranged(1_000),
      discount: ranged(0),
      horizon: 12,
    });
    const { lines } = result;
    expect(lines.revenue[0]).toBe(1_200_000);
    expect(lines.share.slice(0, 3)).toEqual([0.25, 0.3, 0.3]);
    expect(lines.added.slice(0, 3)).toEqual([60_000, 120_000, 120_000]);
    expect(lines.incremental[0]).toBe(30_000);
    expect(lines.moved[0]).toBe(30_000);
    // 15,000 margin + 6,000 saved − 6,000 payout − 4,000 running − 50,000 set-up
    expect(lines.net[0]).toBe(-39_000);
    // 30,000 + 12,000 − 12,000 − 4,000
    expect(lines.net[1]).toBe(26_000);
    expect(lines.cumulative.slice(0, 3)).toEqual([-39_000, -13_000, 13_000]);
    expect(result.paybackMonth).toBe(3);
    expect(result.npv).toBe(-39_000 + 11 * 26_000);
    expect(result.lowest).toEqual({ amount: -39_000, month: 1 });
    expect(result.notices).toEqual([]);
  });

  test('agrees with the formulas written out month by month', () => {
    const bp = (min: number, max: number) => fc.integer({ min, max }).map((v) => ranged(v));
    const inputs = fc.record({
      revenue: bp(0, 5_000_000_000),
      growth: bp(-5_000, 5_000),
      shareStart: bp(0, 10_000),
      shareTarget: bp(0, 10_000),
      rampMonths: bp(0, 80),
      curve: fc.constantFrom('linear' as const, 's-curve' as const),
      incremental: bp(0, 10_000),
      margin: bp(-3_000, 10_000),
      payout: bp(0, 5_000),
      directCost: bp(0, 5_000),
      setup: bp(0, 50_000_000),
      staff: bp(0, 2_000_000),
      platform: bp(0, 500_000),
      marketing: bp(0, 500_000),
      discount: bp(0, 4_000),
      horizon: fc.integer({ min: 12, max: 60 }),
      staffFromPlan: fc.constant(false),
    });
    fc.assert(
      fc.property(inputs, (given) => {
        const { lines, paybackMonth, npv } = resultOf(given);
        const paper = onPaper(given);
        for (const [at, row] of paper.rows.entries()) {
          // Different orders of the same products may fall on different sides of a half.
          expect(Math.abs((lines.added[at] ?? 0) - row.added)).toBeLessThanOrEqual(1);
          expect(Math.abs((lines.net[at] ?? 0) - row.net)).toBeLessThanOrEqual(4);
          expect(lines.moved[at]).toBe((lines.added[at] ?? 0) - (lines.incremental[at] ?? 0));
        }
        expect(Math.abs(npv - paper.npv)).toBeLessThanOrEqual(4 * given.horizon + 1);
        const first = lines.cumulative.findIndex((c) => c >= 0);
        expect(paybackMonth).toBe(first < 0 ? null : first + 1);
      }),
    );
  });

  test('exact halves of a cent go away from zero whatever the length of the ramp', () => {
    // 100,000,008 a month × 15 points × 5/12 = 6,250,000.5
    const { lines } = resultOf({
      ...plainCase,
      revenue: ranged(1_200_000_096),
      shareStart: ranged(0),
      shareTarget: ranged(1_500),
      rampMonths: ranged(12),
    });
    expect(lines.added[4]).toBe(6_250_001);
  });

  test('sums by year add up to the totals, and the years end with the horizon', () => {
    const { years, totals, lines } = resultOf({ ...plainCase, horizon: 30 });
    expect(years.map(({ from, to }) => [from, to])).toEqual([
      [1, 12],
      [13, 24],
      [25, 30],
    ]);
    expect(years.reduce((sum, y) => sum + y.net, 0)).toBe(totals.net);
    expect(totals.cumulative).toBe(lines.cumulative[29]);
  });

  test('staff follows the headcount plan where the case asks for it, its last month going on', () => {
    const plan = [10, 20, 30];
    const planned = resultOf({ ...plainCase, staffFromPlan: true }, plan);
    expect(planned.lines.staff.slice(0, 5)).toEqual([10, 20, 30, 30, 30]);
    expect(planned.staffFrom).toBe('plan');
    expect(planned.notices).toContain('planShort');
    expect(resultOf(plainCase, plan).lines.staff[0]).toBe(900_000);
    const without = resultOf({ ...plainCase, staffFromPlan: true }, null);
    expect(without.lines.staff[0]).toBe(900_000);
    expect(without.notices).toContain('planMissing');
    expect(plannedStaff({ lines: [], costByMonth: [0, 0] })).toBeNull();
  });

  test('the main case is the marked one, else the first, else none', () => {
    const one = (id: string, main: boolean): BusinessCase => ({
      id,
      name: id,
      nameEn: null,
      inputs: plainCase,
      seed: 1,
      note: '',
      main,
      order: 0,
    });
    expect(mainCase([one('a', false), one('b', true)])?.id).toBe('b');
    expect(mainCase([one('a', false)])?.id).toBe('a');
    expect(mainCase([])).toBeNull();
  });
});

describe('what a reader has to know', () => {
  test('payback never reached, and no change of sign', () => {
    const result = resultOf({ ...plainCase, staff: ranged(90_000_000) });
    expect(result.paybackMonth).toBeNull();
    expect(result.irr).toBeNull();
    expect(result.notices).toEqual(['paybackNever', 'irrNoSignChange']);
  });

  test('a negative margin, a ramp beyond the horizon, a target below the start', () => {
    expect(resultOf({ ...plainCase, margin: ranged(-500) }).notices).toContain('negativeMargin');
    const long = resultOf({ ...plainCase, rampMonths: ranged(72) });
    expect(long.notices).toContain('rampBeyondHorizon');
    expect(long.lines.share.at(-1)).toBeCloseTo(0.3, 12);
    const down = resultOf({ ...plainCase, shareTarget: ranged(1_000) });
    expect(down.notices).toContain('targetBelowStart');
    expect(down.lines.added.at(-1)).toBeLessThan(0);
  });

  test('a wrong value stops the result, a wrong range does not', () => {
    const wrong = businessCase({ ...plainCase, shareTarget: ranged(12_000), setup: ranged(-1) }, null);
    expect(wrong.result).toBeNull();
    expect(wrong.problems).toEqual([
      { input: 'shareTarget', part: 'value', code: 'aboveMost', limit: 10_000 },
      { input: 'setup', part: 'value', code: 'belowLeast', limit: 0 },
    ]);
    const range = businessCase({ ...plainCase, margin: ranged(4_000, 5_000, 3_000) }, null);
    expect(range.result).not.toBeNull();
    expect(range.problems).toEqual([{ input: 'margin', part: 'range', code: 'rangeReversed', limit: null }]);
    const outside = businessCase({ ...plainCase, margin: ranged(6_000, 3_000, 5_000) }, null);
    expect(outside.problems).toEqual([
      { input: 'margin', part: 'range', code: 'outsideRange', limit: 5_000 },
    ]);
  });
});

describe('internal rate of return', () => {
  test('of an outlay that comes back with a tenth a month later', () => {
    const { irr, state } = internalRate([-1_000, 1_100]);
    expect(irr).toBeCloseTo(1.1 ** 12 - 1, 9);
    expect(state).toBe('one');
  });

  test('brings the NPV to zero wherever there is one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 60 }),
        fc.integer({ min: 1, max: 59 }),
        (flows, paid) => {
          const net = flows.map((f, i) => (i < Math.min(paid, flows.length - 1) ? -f : f));
          const { irr } = internalRate(net);
          // Rates beyond 90 % lost or 100,000 % won a month are outside of what is looked for; near −100 % a year the
          // annual rate has too few digits left to go back from.
          if (irr === null || irr < -0.99) return;
          const x = (1 + irr) ** (1 / 12);
          const value = net.reduce((sum, f, i) => sum + f / x ** (i + 1), 0);
          const size = net.reduce((sum, f, i) => sum + Math.abs(f) / x ** (i + 1), 0);
          expect(Math.abs(value) / size).toBeLessThan(1e-9);
        },
      ),
    );
  });

  test('no sign change, no solution, several solutions', () => {
    expect(internalRate([-1, -2])).toEqual({ irr: null, state: 'noSignChange' });
    expect(internalRate([0, 0])).toEqual({ irr: null, state: 'noSignChange' });
    expect(internalRate([-10, 1, -10])).toEqual({ irr: null, state: 'none' });
    // −1 at the start, 2.3 after a month, −1.32 after two: 10 % and 20 % a month; at 20 % the value falls below zero.
    const several = internalRate([-1_000, 2_300, -1_320]);
    expect(several.state).toBe('several');
    expect(several.irr).toBeCloseTo(1.2 ** 12 - 1, 6);
  });

  test('bisection stays inside its bracket', () => {
    expect(bisect((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14);
    expect(rootsBetween((x) => (x - 1) * (x - 3), [0, 1, 2, 4])).toEqual([1, expect.closeTo(3, 12)]);
  });
});

test('the explanation of every cell computes the cell', () => {
  const inputs = { ...plainCase, curve: 's-curve' as const };
  const result = resultOf(inputs);
  const term = (line: Parameters<typeof explainCell>[2], month: number) => {
    const { terms, formula } = explainCell(inputs, result, line, month);
    return { formula, of: (name: string) => terms[name]?.value ?? Number.NaN };
  };
  for (const month of [1, 5, 13, 24, 36]) {
    const revenue = term('revenue', month);
    expect(revenue.of('answer')).toBe(
      roundHalfAway((revenue.of('year') / 12) * (1 + revenue.of('growth')) ** revenue.of('years')),
    );
    const share = term('share', month);
    const x = Math.min(1, share.of('month') / share.of('ramp'));
    expect(share.formula).toBe(month >= 24 ? 'shareReached' : 'shareCurved');
    expect(share.of('answer')).toBeCloseTo(
      share.of('start') + (share.of('target') - share.of('start')) * (3 * x * x - 2 * x ** 3),
      12,
    );
    const added = term('added', month);
    expect(added.of('answer')).toBe(
      roundHalfAway(added.of('revenue') * (added.of('share') - added.of('start'))),
    );
    const margin = term('margin', month);
    expect(margin.of('answer')).toBe(roundHalfAway(margin.of('incremental') * margin.of('margin')));
    const net = term('net', month);
    expect(net.of('answer')).toBe(
      net.of('margin') +
        net.of('avoided') -
        net.of('payout') -
        net.of('setup') -
        net.of('staff') -
        net.of('platform') -
        net.of('marketing'),
    );
    const discounted = term('discounted', month);
    expect(discounted.of('answer')).toBe(
      roundHalfAway(discounted.of('net') / (1 + discounted.of('rate')) ** month),
    );
  }
  expect(term('cumulative', 1).formula).toBe('cumulativeFirst');
  expect(term('cumulative', 2).of('answer')).toBe(
    term('cumulative', 2).of('before') + term('net', 2).of('answer'),
  );
});
