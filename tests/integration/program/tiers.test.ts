import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extendedWindow } from '#shared/domain/program/extension.ts';
import { dealOf, programWith, ruleOf } from '#tests/support/pay.ts';
import { accepted, refusedCode, testHost } from '../../support/session.ts';

async function opened(lang: 'fa' | 'en') {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({ path: join(folder, 'a.peyvand'), clientName: 'x', lang, passphrase: null }),
  );
  const partner = (name: string, tier: string | null, revenue12m: number | null) =>
    accepted(client.ecosystem.createActor({ type: 'reseller', status: 'active', name, tier, revenue12m }));
  return { client, partner };
}

describe('tiers of a program', () => {
  it('audit the register, give the reasons, and take the earned tier in one step that can be undone', async () => {
    const { client, partner } = await opened('en');
    const draft = await accepted(client.program.addProgram({ templateId: 'simple' }));
    expect(await accepted(client.program.tierAudit({ programId: null }))).toBeNull();
    await accepted(client.program.saveProgram({ ...draft, state: 'current' }));
    const a = await partner('A', 'Gold', 1);
    const b = await partner('B', null, 2);
    const c = await partner('C', 'Wood', 3);
    const gold = draft.tiers.findIndex((t) => t.id === 'gold');
    // Gold asks for certificates; one holding of somebody makes them count.
    await accepted(
      client.program.saveHolding({
        actorId: b.id,
        certificateId: 'sales-associate',
        person: 'Ava',
        earnedOn: '2026-01-01',
        expiresOn: null,
      }),
    );
    const audit = await accepted(client.program.tierAudit({ programId: null }));
    expect(audit?.rows.map((r) => r.direction).toSorted()).toEqual(['above', 'unassigned', 'unknown-name']);
    const standing = await accepted(client.program.partnerTiers({ programId: null, actorId: a.id }));
    expect(standing?.standings[gold]).toMatchObject({ tierId: 'gold', standing: 'unmet' });
    expect(standing?.earned).toBe(0);

    const taken = await accepted(
      client.program.takeEarnedTiers({ programId: null, actorIds: [a.id, b.id, c.id] }),
    );
    expect(taken).toEqual({ updated: 3, kept: 0 });
    const words = async () =>
      (await accepted(client.ecosystem.actors({})))
        .filter((x) => x.status !== null)
        .map((x) => x.tier)
        .toSorted();
    expect(await words()).toEqual(['Registered', 'Registered', 'Registered']);
    expect((await accepted(client.program.tierAudit({ programId: null })))?.counts.right).toBe(3);
    await accepted(client.workspace.undo({}));
    expect(await words()).toEqual(['Gold', 'Wood', null]);
  });

  it('writes the tier in the language of the workspace, and keeps what figures do not say', async () => {
    const { client, partner } = await opened('fa');
    const draft = await accepted(client.program.addProgram({ templateId: 'growth' }));
    const a = await partner('A', 'طلایی', null);
    const answer = await accepted(client.program.takeEarnedTiers({ programId: draft.id, actorIds: [a.id] }));
    expect(answer).toEqual({ updated: 0, kept: 1 });
    const simple = await accepted(client.program.addProgram({ templateId: 'simple' }));
    await accepted(
      client.program.saveHolding({
        actorId: a.id,
        certificateId: 'security-check',
        person: '',
        earnedOn: '2026-01-01',
        expiresOn: null,
      }),
    );
    await accepted(client.program.takeEarnedTiers({ programId: simple.id, actorIds: [a.id] }));
    const actors = await accepted(client.ecosystem.actors({}));
    expect(actors.find((x) => x.id === a.id)?.tier).toBe('ثبت‌شده');
  });

  it('checks the design and compares versions', async () => {
    const { client } = await opened('en');
    const draft = await accepted(client.program.addProgram({ templateId: 'growth' }));
    const design = await accepted(client.program.tierDesign({ programId: draft.id }));
    expect(design?.problems).toEqual([]);
    expect(design?.advice.some((a) => a.code === 'spacing' && a.tone === 'good')).toBe(true);
    const next = await accepted(client.program.copyProgram({ id: draft.id }));
    await accepted(client.program.saveProgram({ ...next, tiers: next.tiers.slice(1) }));
    const differences = await accepted(
      client.program.programDifferences({ beforeId: draft.id, afterId: next.id }),
    );
    expect(differences).toContainEqual(
      expect.objectContaining({ part: 'tier', change: 'removed', tierId: 'silver' }),
    );
    expect(
      await refusedCode(client.program.programDifferences({ beforeId: draft.id, afterId: 'nowhere' })),
    ).toBe('input.invalid');
  });

  it('are taken away with what holds for them alone; not where a rule has paid by them', async () => {
    const { client, partner } = await opened('en');
    const { id: _, ...given } = programWith(
      [
        ruleOf({ id: 'gold', kind: 'flat', rate: 900, tierIds: ['gold'], name: 'Gold rate' }),
        ruleOf({ id: 'both', kind: 'cap', limit: { kind: 'rate', rate: 900 }, tierIds: ['gold', 'silver'] }),
        ruleOf({ id: 'all', kind: 'flat', rate: 500 }),
      ],
      { state: 'draft' },
    );
    const draft = await accepted(client.program.saveProgram(given));
    const bare = { ...draft, tiers: draft.tiers.filter((t) => t.id !== 'gold') };
    const saved = await accepted(client.program.saveProgram(bare));
    expect(saved.rules.map((r) => [r.id, r.tierIds])).toEqual([
      ['both', ['silver']],
      ['all', []],
    ]);
    expect((await accepted(client.program.programs({})))[0]?.rules).toHaveLength(2);
    await accepted(client.workspace.undo({}));

    const a = await partner('A', 'gold', 1);
    const { id: __, ...sale } = dealOf('x', a.id, '2025-03-01', 1000);
    await accepted(client.program.saveDeal(sale));
    const current = await accepted(client.program.saveProgram({ ...draft, state: 'current' }));
    const refused = await client.program.saveProgram({
      ...current,
      tiers: current.tiers.filter((t) => t.id !== 'gold'),
    });
    expect(refused.ok ? null : refused.error).toMatchObject({
      code: 'program.tierPaid',
      params: { tier: 'gold', name: 'Gold rate' },
    });
    // Another edit of the same rule is refused as before.
    const rules = current.rules.map((r) => (r.id === 'gold' ? { ...r, rate: 800 } : r));
    const edit = client.program.saveProgram({ ...current, rules } as typeof current);
    expect(await refusedCode(edit)).toBe('program.rulePaid');
  });

  it('let no correction stand before the first month of the history', async () => {
    const { client, partner } = await opened('en');
    const a = await partner('A', null, 1);
    const line = { actorId: a.id, amount: 5, reason: 'x', reversesId: null };
    // Without deals there is no history yet: the correction begins it.
    const early = await accepted(client.program.saveAdjustment({ ...line, on: '2030-01-01' }));
    await accepted(client.program.deleteAdjustments({ ids: [early.id] }));
    const { id: _, ...sale } = dealOf('x', a.id, '2025-03-20', 1000);
    await accepted(client.program.saveDeal(sale));
    const before = await client.program.saveAdjustment({ ...line, on: '2025-02-28' });
    expect(before.ok ? null : before.error).toEqual({
      code: 'program.adjustmentBefore',
      params: { on: '2025-03-01' },
    });
    await accepted(client.program.saveAdjustment({ ...line, on: '2025-03-01' }));
  });

  it('extended registrations hold longer in the conflict radar', async () => {
    const { client, partner } = await opened('en');
    const [a, b] = [await partner('A', null, 1), await partner('B', null, 1)];
    const registration = { customer: 'Acme', product: null, amount: null, note: '', state: 'open' as const };
    const first = await accepted(
      client.ecosystem.saveRegistration({
        ...registration,
        actorId: a.id,
        registeredOn: '2026-01-01',
        windowDays: 90,
      }),
    );
    await accepted(
      client.ecosystem.saveRegistration({
        ...registration,
        actorId: b.id,
        registeredOn: '2026-04-10',
        windowDays: 90,
      }),
    );
    const clashes = async () => (await accepted(client.ecosystem.conflicts({}))).length;
    expect(await clashes()).toBe(0);
    await accepted(client.library.addShipped({ list: 'policyClauses' }));
    const longer = extendedWindow(first.windowDays, await accepted(client.program.clauses({})));
    expect(longer).toBe(120);
    await accepted(client.ecosystem.saveRegistration({ ...first, windowDays: longer ?? 0 }));
    expect(await clashes()).toBe(1);
  });
});
