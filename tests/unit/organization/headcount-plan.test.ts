import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeadcountLine } from '#shared/domain/organization/headcount.ts';
import { headcountPlan, peopleAt } from '#shared/domain/organization/headcount-plan.ts';

const line = (given: Partial<HeadcountLine>): HeadcountLine => ({
  id: 'a',
  roleId: null,
  team: 'co-selling',
  name: 'مدیر کسب‌وکار شریک',
  nameEn: null,
  measure: 'partners',
  tier: '',
  volumeStart: 24,
  volumeEnd: 60,
  load: 12,
  minimum: 0,
  monthlyCost: 900,
  fromMonth: 1,
  order: 1,
  ...given,
});
const basis = { totalStaff: 40, startOn: null, horizon: 36 };

describe('the headcount plan (S18)', () => {
  it('divides the volume by the load and rounds up', () => {
    const plan = headcountPlan([line({})], basis);
    expect(plan.people[0]).toBe(2);
    expect(plan.people[1]).toBe(3);
    expect(plan.people[35]).toBe(5);
    expect(plan.costByMonth[0]).toBe(1800);
    expect(plan.shareEnd).toBe(5 / 40);
  });

  it('starts when the line starts, and never falls below its minimum', () => {
    expect(peopleAt(line({ fromMonth: 7 }), 6, 36)).toBe(0);
    expect(peopleAt(line({ fromMonth: 7, minimum: 4 }), 7, 36)).toBe(4);
    expect(peopleAt(line({ measure: 'fixed', volumeStart: 1, volumeEnd: 1, load: 99 }), 1, 36)).toBe(1);
  });

  it('has no share while the number of all staff is not known or zero', () => {
    expect(headcountPlan([line({})], { ...basis, totalStaff: null }).shareStart).toBeNull();
    expect(headcountPlan([line({})], { ...basis, totalStaff: 0 }).shareEnd).toBeNull();
  });

  it('does not hire for the rounding of doubles', () => {
    // 0.1 + 0.2 is a hair more than 0.3.
    expect(peopleAt(line({ volumeStart: 0.1 + 0.2, volumeEnd: 0.1 + 0.2, load: 0.3 }), 1, 36)).toBe(1);
  });

  it('adds up: lines to months, months to the total, teams to all people', () => {
    const some = fc.record({
      volumeStart: fc.nat({ max: 500 }),
      volumeEnd: fc.nat({ max: 500 }),
      load: fc.integer({ min: 1, max: 60 }),
      minimum: fc.nat({ max: 5 }),
      monthlyCost: fc.nat({ max: 1_000_000 }),
      fromMonth: fc.integer({ min: 1, max: 40 }),
      team: fc.constantFrom('strategy' as const, 'recruitment' as const, 'co-selling' as const),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), fc.integer({ min: 12, max: 60 }), (given, horizon) => {
        const lines = given.map((g, i) => line({ ...g, id: String(i) }));
        const plan = headcountPlan(lines, { ...basis, horizon });
        let total = 0;
        for (let m = 0; m < horizon; m += 1) {
          let [people, cost] = [0, 0];
          for (const l of lines) {
            const volume = l.volumeStart + ((l.volumeEnd - l.volumeStart) * m) / (horizon - 1);
            const n = m + 1 < l.fromMonth ? 0 : Math.max(l.minimum, Math.ceil(volume / l.load - 1e-9));
            people += n;
            cost += n * l.monthlyCost;
          }
          expect(plan.people[m]).toBe(people);
          expect(plan.costByMonth[m]).toBe(cost);
          total += cost;
        }
        expect(plan.totalCost).toBe(total);
        expect(plan.teams.reduce((sum, t) => sum + t.end, 0)).toBe(plan.people.at(-1) ?? 0);
      }),
    );
  });
});
