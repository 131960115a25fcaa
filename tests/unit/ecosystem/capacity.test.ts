import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByPriority, splitCapacity } from '#shared/domain/ecosystem/capacity.ts';
import { defaultCapacity } from '#shared/domain/workspace/settings.ts';

const items = (...priorities: number[]) => priorities.map((priority, i) => ({ id: `p${i}`, priority }));
const hoursOf = (result: { hours: number }[]) => result.map(({ hours }) => hours);

/** The definition one hour at a time, in eighths so that everything is an integer. */
function plain(hours: number, eighths: number[]): number[] {
  const total = eighths.reduce((a, b) => a + b, 0);
  if (total === 0) return eighths.map(() => 0);
  const result = eighths.map((p) => Math.floor((hours * p) / total));
  const rest = eighths.map((p) => (hours * p) % total);
  for (let left = hours - result.reduce((a, b) => a + b, 0); left > 0; left -= 1) {
    const winner = rest.indexOf(Math.max(...rest));
    result[winner] = (result[winner] ?? 0) + 1;
    rest[winner] = -1;
  }
  return result;
}

describe('F3 capacity', () => {
  it('gives the worked example of the method', () => {
    const result = splitByPriority(10, items(4, 3, 2, 0.5));
    expect(hoursOf(result)).toEqual([4, 3, 2, 1]);
    for (const [i, share] of [4.21, 3.16, 2.11, 0.53].entries())
      expect(result[i]?.share).toBeCloseTo(share, 2);
  });

  it('gives an hour that two have equal claim to, to the smaller id', () => {
    const even = splitByPriority(1, [
      { id: 'b', priority: 1 },
      { id: 'a', priority: 1 },
    ]);
    expect(even.map(({ id, hours }) => [id, hours])).toEqual([
      ['b', 0],
      ['a', 1],
    ]);
    // 1.5 and 0.5: equal remainders of unequal priorities.
    expect(hoursOf(splitByPriority(2, items(3, 1)))).toEqual([2, 0]);
  });

  it('gives nothing without a priority above zero', () => {
    expect(hoursOf(splitByPriority(10, items(0, 0)))).toEqual([0, 0]);
    expect(hoursOf(splitByPriority(10, items(-1, Number.NaN, Number.POSITIVE_INFINITY)))).toEqual([0, 0, 0]);
    expect(hoursOf(splitByPriority(10, items(-5, 1)))).toEqual([0, 10]);
    expect(splitByPriority(10, [])).toEqual([]);
    expect(hoursOf(splitByPriority(0, items(2, 1)))).toEqual([0, 0]);
  });

  it('loses no hour to rounding, however odd the priorities', () => {
    const priority = fc.oneof(
      fc.double({ min: 0, max: 500, noNaN: true }),
      fc.constantFrom(0, 1e-12, 0.1, 1 / 3),
    );
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.array(priority, { maxLength: 12 }), (hours, priorities) => {
        const result = splitByPriority(hours, items(...priorities));
        const sum = hoursOf(result).reduce((a, b) => a + b, 0);
        expect(sum).toBe(priorities.some((p) => p > 0) ? hours : 0);
        for (const line of result) expect(Math.abs(line.hours - line.share)).toBeLessThan(1 + 1e-6);
      }),
    );
  });

  it('agrees with a plain version', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 200 }),
        fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 9 }),
        (hours, eighths) => {
          const result = splitByPriority(hours, items(...eighths.map((p) => p / 8)));
          expect(hoursOf(result)).toEqual(plain(hours, eighths));
        },
      ),
    );
  });

  it('weighs the potential by the quadrant, and leaves out whom it cannot place', () => {
    const result = splitCapacity(
      100,
      [
        { id: 'a', quadrant: 'strategic', potential: 80 },
        { id: 'b', quadrant: 'rising', potential: 60 },
        { id: 'c', quadrant: 'core', potential: 40 },
        { id: 'd', quadrant: 'long-tail', potential: 20 },
        { id: 'e', quadrant: null, potential: 90 },
        { id: 'f', quadrant: 'core', potential: null },
      ],
      defaultCapacity.weights,
    );
    expect(result.map(({ priority }) => priority)).toEqual([320, 180, 80, 10, 0, 0]);
    expect(hoursOf(result)).toEqual([54, 30, 14, 2, 0, 0]);
  });

  it('gives no one an hour where every weight is zero', () => {
    const none = { strategic: 0, rising: 0, core: 0, 'long-tail': 0 };
    expect(hoursOf(splitCapacity(40, [{ id: 'a', quadrant: 'core', potential: 50 }], none))).toEqual([0]);
  });
});
