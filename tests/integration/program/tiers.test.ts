import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
});
