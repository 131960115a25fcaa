import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedLists } from '#shared/domain/library/shipped.ts';
import { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { accepted, testHost } from '#tests/support/session.ts';

const persian = /\p{Script=Arabic}/u;

async function opened(lang: 'fa' | 'en') {
  const host = testHost();
  await accepted(
    host.client.workspace.create({
      path: join(host.folder, 'library.peyvand'),
      clientName: 'Sepehr',
      lang,
      passphrase: null,
      sample: null,
    }),
  );
  const dump = async () =>
    EngagementDocument.parse(JSON.parse((await accepted(host.client.workspace.dump({}))).json));
  return { client: host.client, dump };
}

describe('what ships with the product', () => {
  it('fills every list once, into a document that loads again', async () => {
    const { client, dump } = await opened('fa');
    for (const list of shippedLists) await accepted(client.library.addShipped({ list }));
    for (const list of shippedLists)
      expect((await accepted(client.library.addShipped({ list }))).added, list).toBe(0);
    const document = await dump();
    expect(document).toMatchObject({
      kpis: { length: 32 },
      drivers: { length: 6 },
      arguments: { length: 14 },
      benchmarks: { length: 5 },
      decisions: { length: 2 },
      risks: { length: 9 },
      orgTeams: { length: 6 },
      orgRoles: { length: 16 },
      orgProcesses: { length: 8 },
      benefits: { length: 18 },
      certificates: { length: 8 },
      policyClauses: { length: 8 },
    });
    expect(document.orgProcesses.every((p) => p.ownerId !== null)).toBe(true);
    await accepted(client.workspace.load({ json: JSON.stringify(document) }));
    expect(await dump()).toEqual(document);
  });

  it('leaves out what the workspace does not have: a deleted KPI, the owner of a process without role cards', async () => {
    const { client, dump } = await opened('fa');
    await accepted(client.library.deleteKpis({ ids: ['portal-adoption'] }));
    await accepted(client.library.addShipped({ list: 'orgProcesses' }));
    await accepted(client.library.addShipped({ list: 'orgRoles' }));
    const document = await dump();
    expect(document.orgProcesses.map((p) => p.ownerId)).toEqual(document.orgProcesses.map(() => null));
    const platform = document.orgRoles.find((r) => r.id === 'platform-manager');
    expect(platform?.kpiIds).toEqual(['registered-deals', 'training-participation']);
    await accepted(client.workspace.load({ json: JSON.stringify(document) }));
  });

  it.each(['fa', 'en'] as const)(
    'writes texts that are kept once in the language of the workspace: %s',
    async (lang) => {
      const { client, dump } = await opened(lang);
      for (const list of ['decisions', 'risks'] as const) await accepted(client.library.addShipped({ list }));
      const startOn = '2027-01-09';
      expect((await accepted(client.risk.addRemedies({}))).added).toBe(28);
      expect((await accepted(client.risk.addChangePlan({ startOn }))).added).toBe(13);
      expect((await accepted(client.risk.addCoaching({ startOn }))).added).toBe(2);
      const { arguments: lines, benchmarks, decisions, actionItems, coachingPlans } = await dump();
      const texts = [
        ...lines.map((a) => a.mitigation),
        ...benchmarks.map((b) => b.source),
        ...decisions.flatMap((d) => [d.question, ...d.options.map((o) => o.note)]),
        ...actionItems.map((a) => a.note),
        ...coachingPlans.flatMap((p) => [
          p.role,
          ...p.goals.map((g) => g.text),
          ...p.sessions.map((s) => s.topic),
        ]),
      ].filter((text) => text !== '');
      expect(texts.length).toBeGreaterThan(70);
      expect(texts.filter((text) => persian.test(text) !== (lang === 'fa'))).toEqual([]);
    },
  );
});
