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
  return { client: host.client, a, b, save };
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
