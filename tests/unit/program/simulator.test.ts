import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '#shared/domain/portions.ts';
import { budgetRisk } from '#shared/domain/program/budget-risk.ts';
import type { Benefit } from '#shared/domain/program/catalogue.ts';
import { goalSeek } from '#shared/domain/program/goal-seek.ts';
import { historyOf } from '#shared/domain/program/history.ts';
import { paySteps } from '#shared/domain/program/pay.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { sensitivity } from '#shared/domain/program/sensitivity.ts';
import { type Simulation, simulation } from '#shared/domain/program/simulate.ts';
import { stageOf } from '#shared/domain/program/stage.ts';
import { contentWith, dealOf, partnerOf, programWith, ruleOf } from '#tests/support/pay.ts';
import { tierFrom } from '#tests/support/program-history.ts';
import { contents, programs } from './worlds.ts';

const help: Benefit = {
  id: 'help',
  group: 'sales',
  monetary: true,
  name: 'help',
  nameEn: null,
  description: '',
  descriptionEn: '',
  annualCost: 1_000,
  order: 0,
};
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('a simulation', () => {
  it('sums to the same by partner, by month and by step, and is the same again', () => {
    fc.assert(
      fc.property(
        contents('persian'),
        fc.array(programs, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 36 }),
        fc.constantFrom(10_000, 12_345),
        (content, all, months, revenue) => {
          const history = historyOf(content);
          const run = (): Simulation => finish(simulation(all, history, [help], { months, revenue }));
          const result = run();
          expect(run()).toEqual(result);
          expect(result.months).toHaveLength(Math.min(months, history.grid.count));
          expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
          for (const p of result.programs) {
            for (const part of ['paid', 'sellers', 'mdf', 'benefits', 'total'] as const) {
              expect(sum(p.byMonth.map((m) => m[part]))).toBe(p.cost[part]);
              // The client's sellers and benefits belong to partners who count, and so do these rows.
              if (part === 'paid' || part === 'benefits')
                expect(sum(p.partners.map((r) => r.cost[part]))).toBe(p.cost[part]);
            }
            for (const r of p.partners) {
              expect(sum(r.paid)).toBe(r.cost.paid);
              expect(sum(paySteps.map((s) => r.steps[s])) + r.owedBefore).toBe(r.cost.paid + r.owed);
            }
            const last = p.counts.at(-1) ?? [];
            expect(sum(p.moves.map((m) => m.partners))).toBe(sum(last));
            for (const [place, id] of [null, ...p.tierIds].entries())
              expect(sum(p.moves.filter((m) => m.to === id).map((m) => m.partners))).toBe(last[place]);
            for (const view of p.fairness)
              expect(sum(view.groups.map((g) => g.revenue))).toBe(
                sum(p.partners.map((r) => Math.max(0, r.revenue ?? 0))),
              );
          }
          for (const c of result.comparisons) {
            expect(c.gained + c.lost).toBe(c.paid);
            expect(c.winners + c.losers + c.equal).toBe(c.partners.length);
          }
        },
      ),
      { numRuns: 600 },
    );
  }, 180_000);
});

/** Twenty partners who sell 100, 200 … 2,000 a month for two years. */
const twenty = Array.from({ length: 20 }, (_, i) => partnerOf(`p${String(i + 1).padStart(2, '0')}`));
const years = Array.from({ length: 24 }, (_, m) =>
  new Date(Date.UTC(2024, m, 15)).toISOString().slice(0, 10),
);
const content = contentWith(
  twenty.flatMap((p, i) => years.map((on, m) => dealOf(`${p.id} ${m}`, p.id, on, (i + 1) * 100))),
  { actors: twenty },
);
const program: Program = programWith(
  [
    ruleOf({ id: 'gold', kind: 'flat', rate: 2000, tierIds: ['gold'] }),
    ruleOf({ id: 'base', kind: 'flat', rate: 1000 }),
  ],
  {
    tiers: [tierFrom('silver', 'Silver', null), tierFrom('gold', 'Gold', 12_000)],
    review: { everyMonths: 3, grace: 1, demoteTo: 'earned' },
    budget: 50_000,
  },
);
const history = historyOf(content);
const stage = stageOf(history, [], 12);
const goal = { tierId: 'gold', share: 2_000, budget: null, metric: 'revenue' as const };

describe('goal seek', () => {
  it('finds the hardest threshold under which the share is reached', () => {
    const { state, now, best } = finish(goalSeek(program, stage, goal));
    expect(state).toBe('reached');
    // From 1,000 a month on half of all reach 12,000 a year; the four largest sell 1,700 to 2,000.
    expect(now).toMatchObject({ reached: 11, partners: 20, share: 5_500 });
    expect(best).toMatchObject({ reached: 4, exactly: 4, share: 2_000 });
    expect(best?.thresholds[0]?.after).toBeGreaterThan(19_200 * 0.99);
    expect(best?.thresholds[0]?.after).toBeLessThanOrEqual(20_400);
  });

  it('says what the budget bears where the share costs too much', () => {
    const all = finish(goalSeek(program, stage, { ...goal, share: 10_000 }));
    expect(all.best).toMatchObject({ reached: 20, cost: 50_400 });
    const bound = finish(goalSeek(program, stage, { ...goal, share: 10_000, budget: 45_000 }));
    expect(bound.state).toBe('over-budget');
    expect(bound.best?.cost).toBeLessThanOrEqual(45_000);
    // One partner more would cost more than there is.
    const reached = bound.best?.reached ?? 0;
    const next = (21 - reached - 1) * 100 * 12 * 0.1;
    expect((bound.best?.cost ?? 0) + next).toBeGreaterThan(45_000);
  });

  it('says why it cannot', () => {
    expect(finish(goalSeek(program, stage, { ...goal, metric: 'deals' })).state).toBe('no-condition');
    expect(finish(goalSeek(program, stage, { ...goal, tierId: 'silver' })).state).toBe('no-condition');
    const gated = { ...program, tiers: program.tiers.map((t) => ({ ...t, gateIds: ['check'] })) };
    expect(finish(goalSeek(gated, stage, goal))).toMatchObject({ state: 'too-few', best: { reached: 0 } });
    // A window that ends before its first review takes effect: whatever gold asks, all stay where they began.
    const held = { ...program, review: { ...program.review, grace: 9 } };
    const began = stageOf(
      historyOf({ ...content, actors: twenty.map((p) => ({ ...p, tier: 'Gold' })) }),
      [],
      6,
    );
    expect(finish(goalSeek(held, began, goal))).toMatchObject({ state: 'no-effect', best: null });
    const nobody = stageOf(historyOf(contentWith([], { actors: [] })), [], 12);
    expect(finish(goalSeek(program, nobody, goal)).state).toBe('no-partners');
  });
});

describe('sensitivity', () => {
  it('tells who moves and what it costs', () => {
    const { rows, cost } = finish(sensitivity(program, stage));
    expect(cost).toBe(
      2 * sum([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]) * 120 + sum([1, 2, 3, 4, 5, 6, 7, 8, 9]) * 120,
    );
    const points = (id: string) =>
      rows.find((r) => (r.lever.kind === 'rate' ? r.lever.ruleId : r.lever.conditionId) === id)?.points;
    expect(points('gold-condition')).toEqual([
      { change: -2000, higher: 2, lower: 0, cost: (8 + 9) * 120 },
      { change: -1000, higher: 1, lower: 0, cost: 9 * 120 },
      { change: 1000, higher: 0, lower: 1, cost: -10 * 120 },
      { change: 2000, higher: 0, lower: 2, cost: -(10 + 11) * 120 },
    ]);
    expect(points('base')?.[3]).toEqual({ change: 2000, higher: 0, lower: 0, cost: 45 * 120 * 0.2 });
  });
});

describe('budget risk', () => {
  it('finds the revenue from which the budget does not hold, and draws the same years again', () => {
    const run = () => finish(budgetRisk(program, history, [], { months: 12, seed: 7 }));
    const risk = run();
    expect(run()).toEqual(risk);
    expect(finish(budgetRisk(program, history, [], { months: 12, seed: 8 })).year).not.toEqual(risk.year);
    expect(risk.levels.map((l) => l.revenue)).toEqual([8000, 9000, 10_000, 11_000, 12_000, 13_000]);
    expect(risk.levels[2]).toMatchObject({ cost: 45_000, over: false });
    const at = (revenue: number): number =>
      finish(simulation([program], history, [], { months: 12, revenue })).programs[0]?.cost.total ?? 0;
    expect(typeof risk.bound).toBe('number');
    const bound = Number(risk.bound);
    expect(at(bound)).toBeGreaterThan(50_000);
    expect(at(bound - 10)).toBeLessThanOrEqual(50_000);
    expect(risk.year).toMatchObject({ pool: 20, partners: 20, draws: 2_000 });
    expect(risk.year?.p50).toBeGreaterThan(35_000);
    expect(risk.year?.p50).toBeLessThan(55_000);
    expect(risk.year?.over).toBeGreaterThan(0);
  });
});
