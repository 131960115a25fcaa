import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Program } from '#shared/domain/program/program.ts';
import { dealOf, programWith, ruleOf } from '#tests/support/pay.ts';
import { tierFrom } from '#tests/support/program-history.ts';
import { accepted, refusedCode, testHost } from '#tests/support/session.ts';

async function opened() {
  const host = testHost();
  await accepted(
    host.client.workspace.create({
      path: join(host.folder, 'results.peyvand'),
      clientName: 'Sepehr',
      lang: 'en',
      passphrase: null,
      sample: null,
    }),
  );
  const { program, ecosystem } = host.client;
  const actor = (code: string, tier: string | null) =>
    accepted(ecosystem.createActor({ type: 'reseller', name: code, code, status: 'active', tier }));
  const [a, b] = [await actor('P1', 'Gold'), await actor('P2', null)];
  await actor('P3', null);
  const save = async ({ rules, ...given }: Pick<Program, 'rules'> & Partial<Program>) => {
    const { id: _, ...rest } = programWith(rules, given);
    return accepted(program.saveProgram(rest));
  };
  const sell = async (actorId: string, on: string, amount: number, more = {}) => {
    const { id: _, ...deal } = dealOf('new', actorId, on, amount);
    await accepted(program.saveDeal({ ...deal, ...more }));
  };
  await sell(a.id, '2025-01-10', 1_000_000);
  await sell(a.id, '2025-06-30', 500_000, { coSold: true });
  await sell(b.id, '2025-12-31', 80_000);
  return { client: host.client, a, b, save, sell };
}
const tiers = [tierFrom('silver', 'Silver', null), tierFrom('gold', 'Gold', 1_200_000)];

describe('the simulator', () => {
  it('replays programs on the same months and compares them', async () => {
    const { client, a, b, save } = await opened();
    const benefit = await accepted(
      client.program.saveBenefit({
        group: 'sales',
        monetary: true,
        name: 'Manager',
        nameEn: null,
        description: '',
        descriptionEn: '',
        annualCost: 1_200,
      }),
    );
    const given = { benefitId: benefit.id, measure: '', measureEn: '', annualCost: null };
    const one = await save({
      tiers,
      rules: [ruleOf({ id: 'base', kind: 'flat', rate: 1000 })],
      budget: 100_000,
    });
    const two = await save({
      state: 'draft',
      tiers: [
        tiers[0] ?? tierFrom('silver', 'Silver', null),
        tierFrom('gold', 'Gold', 2_000_000, { benefits: [given] }),
      ],
      rules: [
        ruleOf({ id: 'gold', kind: 'flat', rate: 2000, tierIds: ['gold'] }),
        ruleOf({ id: 'base', kind: 'flat', rate: 500 }),
      ],
      review: { everyMonths: 3, grace: 1, demoteTo: 'earned' },
    });
    const { months, programs, comparisons } = await accepted(
      client.program.simulate({ programIds: [one.id, two.id], months: 12 }),
    );
    expect(months).toHaveLength(12);
    const [first, second] = programs;
    expect(first).toMatchObject({
      revenue: 1_580_000,
      cost: { paid: 158_000, mdf: 0, sellers: 0, benefits: 0, total: 158_000 },
      costShare: 1000,
      budget: { yearly: 100_000, window: 100_000, left: -58_000, exceededIn: 5 },
    });
    // In the second P1 keeps gold while the history says too little of it, and falls when a whole year is known.
    const p1 = second?.partners.find((p) => p.actorId === a.id);
    expect(p1).toMatchObject({
      start: 'gold',
      startFrom: 'assigned',
      final: 'gold',
      cost: { paid: 300_000, benefits: 1_200 },
    });
    expect(comparisons).toMatchObject([
      { winners: 1, losers: 1, equal: 1, gained: 150_000, lost: -4_000, paid: 146_000, total: 147_200 },
    ]);
    expect(comparisons[0]?.partners.map((p) => [p.actorId, p.paid])).toEqual([
      [a.id, 150_000],
      [expect.any(String), 0],
      [b.id, -4_000],
    ]);
    expect(await refusedCode(client.program.simulate({ programIds: ['none'] }))).toBe('input.invalid');
  });
});

describe('questions to a program', () => {
  const rules = [ruleOf({ id: 'base', kind: 'flat', rate: 1000 })];

  it('goal seek finds the hardest threshold that still lets so many in, and the budget that it would take', async () => {
    const { client, b, save, sell } = await opened();
    // A month more, in which the review of the year's end has its effect.
    await sell(b.id, '2026-01-15', 20_000);
    const { id: programId } = await save({ tiers, rules });
    const ask = (share: number, budget: number | null = null) =>
      accepted(client.program.goalSeek({ programId, months: 13, tierId: 'gold', share, budget }));
    // The year brought P1 1,500,000, P2 80,000 and P3 nothing; gold asks for 1,200,000, every deal pays 10 %.
    const third = await ask(3333);
    expect(third.state).toBe('reached');
    expect(third.now).toMatchObject({ reached: 1, partners: 3, share: 3333, cost: 160_000 });
    expect(third.best).toMatchObject({
      reached: 1,
      thresholds: [{ conditionId: 'gold-condition', before: 1_200_000, after: 1_500_000 }],
    });
    const two = await ask(6666);
    expect(two.state).toBe('reached');
    expect(two.best?.reached).toBe(2);
    // The bound is 80,000; it is looked for in steps of a hundredth.
    const found = two.best?.thresholds[0]?.after ?? 0;
    expect(found > 78_400 && found <= 80_000).toBe(true);
    expect(await ask(3333, 159_999)).toMatchObject({ state: 'over-budget' });
    expect(await ask(3333, 160_000)).toMatchObject({ state: 'reached' });
    const none = { programId, months: 13, tierId: 'silver', share: 5000 };
    expect((await accepted(client.program.goalSeek(none))).state).toBe('no-condition');
    const unknown = client.program.goalSeek({ ...none, programId: 'none' });
    expect(await refusedCode(unknown)).toBe('input.invalid');
    expect(await refusedCode(client.program.goalSeek({ ...none, share: 0 }))).toBe('input.invalid');
  });

  it('sensitivity moves every threshold and every rate alone, the dearest first', async () => {
    const { client, a, b, save, sell } = await opened();
    await sell(b.id, '2026-01-15', 20_000);
    const gold = ruleOf({ id: 'gold', kind: 'flat', rate: 2000, tierIds: ['gold'] });
    const { id: programId } = await save({
      tiers: [tiers[0] ?? tierFrom('silver', 'Silver', null), tierFrom('gold', 'Gold', 1_400_000)],
      rules: [gold, ...rules],
    });
    await accepted(client.ecosystem.updateActors({ ids: [a.id], patch: { tier: 'Gold' } }));
    const { cost, partners, rows } = await accepted(client.program.sensitivity({ programId, months: 13 }));
    // P1 is gold all year: 20 % of 1,500,000; P2 has 10 % of 100,000.
    expect([cost, partners]).toEqual([310_000, 3]);
    expect(rows.map((r) => r.lever)).toEqual([
      { kind: 'rate', ruleId: 'gold' },
      { kind: 'rate', ruleId: 'base' },
      { kind: 'threshold', tierId: 'gold', conditionId: 'gold-condition' },
    ]);
    const [rate, base, threshold] = rows;
    expect(rate?.points.map((p) => [p.change, p.cost])).toEqual([
      [-2000, -60_000],
      [-1000, -30_000],
      [1000, 30_000],
      [2000, 60_000],
    ]);
    expect(base?.points.map((p) => p.cost)).toEqual([-2000, -1000, 1000, 2000]);
    // From 1,540,000 on P1 no longer reaches gold at the review that ends the year.
    expect(threshold).toMatchObject({ value: 1_400_000, moved: 1 });
    expect(threshold?.points.map((p) => [p.change, p.higher, p.lower])).toEqual([
      [-2000, 0, 0],
      [-1000, 0, 0],
      [1000, 0, 1],
      [2000, 0, 1],
    ]);
    expect(await refusedCode(client.program.sensitivity({ programId: 'none' }))).toBe('input.invalid');
  });

  it('budget risk says from which revenue on the budget does not hold, and draws the same years again', async () => {
    const { client, save } = await opened();
    const { id: programId } = await save({ tiers, rules, budget: 170_000 });
    const ask = (seed: number) => accepted(client.program.budgetRisk({ programId, months: 12, seed }));
    const risk = await ask(7);
    expect(risk.budget).toBe(170_000);
    expect(risk.levels.map((l) => [l.revenue, l.cost, l.over])).toEqual([
      [8000, 126_400, false],
      [9000, 142_200, false],
      [10_000, 158_000, false],
      [11_000, 173_800, true],
      [12_000, 189_600, true],
      [13_000, 205_400, true],
    ]);
    // 170,000 of 158,000 is 107.59 %: a tenth of a percent above it is too much.
    expect(risk.bound).toBe(10_760);
    expect(risk.year).toMatchObject({ seed: 7, pool: 3, partners: 3 });
    const { p10 = 0, p50 = 0, p90 = 0 } = risk.year ?? {};
    expect(p10 <= p50 && p50 <= p90).toBe(true);
    // Three draws of 150,000, 8,000 and nothing: at most 450,000.
    expect(p90).toBeLessThanOrEqual(450_000);
    expect(await ask(7)).toEqual(risk);
    const free = await save({ state: 'draft', tiers, rules });
    const unbound = await accepted(client.program.budgetRisk({ programId: free.id, months: 12 }));
    expect([unbound.budget, unbound.bound, unbound.year?.over]).toEqual([null, null, null]);
  });
});
