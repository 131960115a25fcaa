import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { accepted, testHost } from '#tests/support/session.ts';

async function opened(lang: 'fa' | 'en', sample: 'fa-software' | null = null) {
  const host = testHost();
  await accepted(
    host.client.workspace.create({
      path: join(host.folder, 'program.peyvand'),
      clientName: 'Sepehr',
      lang,
      passphrase: null,
      sample,
    }),
  );
  const dump = async () =>
    EngagementDocument.parse(JSON.parse((await accepted(host.client.workspace.dump({}))).json));
  return { client: host.client, dump };
}

describe('a program from a template', () => {
  it('is a draft that begins with a quarter of the client’s year, in one undo step with what it names', async () => {
    const { client, dump } = await opened('fa');
    const before = await dump();
    expect(before.benefits).toEqual([]);
    const program = await accepted(client.program.addProgram({ templateId: 'growth' }));
    expect(program).toMatchObject({ state: 'draft', version: 1, basedOnId: null });
    // Quarters of the Persian year begin in March, June, September and December.
    expect(program.startsOn).toMatch(/-(?:03-2[01]|06-2[12]|09-2[23]|12-2[12])$/);
    const launch = program.rules.find((r) => r.kind === 'spiff');
    expect(launch?.from).toBe(program.startsOn);
    expect((launch?.to ?? '') > (launch?.from ?? '')).toBe(true);

    const { programs, benefits, certificates, kpis } = await dump();
    expect(programs).toEqual([program]);
    const there = new Set([...benefits, ...certificates, ...kpis].map((r) => r.id));
    const named = program.tiers.flatMap((t) => [
      ...t.gateIds,
      ...t.benefits.map((b) => b.benefitId),
      ...t.groups.flatMap((g) => g.conditions.flatMap((c) => c.certificateId ?? c.kpiId ?? [])),
    ]);
    expect(named.filter((id) => !there.has(id))).toEqual([]);
    await accepted(client.workspace.undo({}));
    expect(await dump()).toEqual(before);
  });

  it('takes its thresholds from the median revenue of the active partners', async () => {
    const { client } = await opened('fa', 'fa-software');
    const { actors } = await accepted(client.workspace.dump({})).then(
      ({ json }) => JSON.parse(json) as EngagementDocument,
    );
    const revenues = actors
      .flatMap((a) => (a.status === 'active' && a.revenue12m ? [a.revenue12m] : []))
      .sort((a, b) => a - b);
    const { tiers } = await accepted(client.program.addProgram({ templateId: 'simple' }));
    const entry = tiers.flatMap((t) => t.groups).flatMap((g) => g.conditions)[0];
    const median = (revenues[12] ?? 0) / 2 + (revenues[13] ?? 0) / 2;
    expect(revenues).toHaveLength(26);
    expect(entry).toMatchObject({ metric: 'revenue' });
    expect((entry?.threshold ?? 0) / median).toBeGreaterThanOrEqual(0.25);
    expect((entry?.threshold ?? 0) / median).toBeLessThanOrEqual(0.4);
  });

  it('fits the currency where nobody has revenue yet, and leaves changed rows of the catalogue alone', async () => {
    const { client } = await opened('en');
    await accepted(client.library.addShipped({ list: 'benefits' }));
    const [listing] = (await accepted(client.program.benefits({}))).filter((b) => b.id === 'listing');
    if (!listing) throw new Error('No listing.');
    await accepted(client.program.saveBenefit({ ...listing, annualCost: 120_000 }));
    const { tiers } = await accepted(client.program.addProgram({ templateId: 'services' }));
    const amounts = tiers
      .flatMap((t) => t.groups)
      .flatMap((g) => g.conditions)
      .flatMap((c) => (c.metric === 'revenue' ? [c.threshold] : []));
    // A third of USD 250,000, and so on upwards.
    expect(amounts).toEqual([8_300_000, 18_000_000, 38_000_000]);
    const benefits = await accepted(client.program.benefits({}));
    expect(benefits.find((b) => b.id === 'listing')?.annualCost).toBe(120_000);
    expect(benefits).toHaveLength(18);
  });

  it('is offered with names and descriptions in both languages', async () => {
    const { client } = await opened('en');
    const heads = await accepted(client.program.programTemplates({}));
    expect(heads.map((h) => h.id)).toEqual(['growth', 'services', 'simple']);
    for (const head of heads) expect(Object.values(head).every((text) => text !== '')).toBe(true);
  });
});
