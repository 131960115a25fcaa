import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Client } from '#shared/contract/index.ts';
import { insertStep, setMark } from '#shared/domain/organization/process-edit.ts';
import { accepted, testHost } from '#tests/support/session.ts';

async function newWorkspace(): Promise<Client> {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({
      path: join(folder, 'o.peyvand'),
      clientName: 'سپهر',
      lang: 'fa',
      passphrase: null,
    }),
  );
  return client;
}

describe('the organization room', () => {
  it('gives the worked example of F14 through the door, and takes a rating back by undo', async () => {
    const client = await newWorkspace();
    for (const c of await accepted(client.organization.criteria({})))
      await accepted(client.organization.saveCriterion({ ...c, rating: 3 }));
    const { models, winner } = await accepted(client.organization.fit({}));
    expect(models.map((m) => [m.model, Number(m.fit?.toFixed(6))])).toEqual([
      ['hybrid', 86.25],
      ['centralized', 55],
      ['decentralized', 50],
    ]);
    expect(winner).toBe('hybrid');
    await accepted(client.workspace.undo({}));
    const ratings = (await accepted(client.organization.criteria({}))).map((c) => c.rating);
    expect(ratings.filter((r) => r === null)).toHaveLength(1);
  });

  it('refuses a table of fit outside 0–1 and a rating outside 1–5, and writes nothing', async () => {
    const client = await newWorkspace();
    const [first] = await accepted(client.organization.criteria({}));
    if (!first) throw new Error('The workspace has no criteria.');
    const before = await accepted(client.workspace.dump({}));
    const bad = await client.organization.saveCriterion({
      ...first,
      fit: { ...first.fit, hybrid: [0, 0.5, 1.5] },
    });
    expect(bad).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
    expect(await client.organization.saveCriterion({ ...first, rating: 6 })).toMatchObject({ ok: false });
    expect(await accepted(client.workspace.dump({}))).toEqual(before);
  });

  it('takes from the library what is missing, once, and leaves what was changed', async () => {
    const client = await newWorkspace();
    const first = await accepted(client.library.addShipped({ list: 'orgRoles' }));
    expect(first.added).toBeGreaterThanOrEqual(16);
    const [role] = await accepted(client.organization.roles({}));
    if (!role) throw new Error('No role came.');
    await accepted(client.organization.saveRole({ ...role, purpose: 'هدف کارفرما' }));
    expect((await accepted(client.library.addShipped({ list: 'orgRoles' }))).added).toBe(0);
    const kept = (await accepted(client.organization.roles({}))).find((r) => r.id === role.id);
    expect(kept?.purpose).toBe('هدف کارفرما');
  });

  it('takes a deleted KPI out of the cards that name it, in the same step', async () => {
    const client = await newWorkspace();
    await accepted(client.library.addShipped({ list: 'orgRoles' }));
    const withKpi = (await accepted(client.organization.roles({}))).find((r) => r.kpiIds.length > 0);
    const [kpi] = withKpi?.kpiIds ?? [];
    if (!kpi) throw new Error('No card names a KPI.');
    const before = await accepted(client.organization.roles({}));
    await accepted(client.library.deleteKpis({ ids: [kpi] }));
    const after = await accepted(client.organization.roles({}));
    expect(after.some((r) => r.kpiIds.includes(kpi))).toBe(false);
    await accepted(client.workspace.undo({}));
    expect(await accepted(client.organization.roles({}))).toEqual(before);
  });

  it('checks a process as it is built', async () => {
    const client = await newWorkspace();
    const empty = {
      name: 'پذیرش',
      nameEn: null,
      purpose: '',
      purposeEn: '',
      ownerId: null,
      lanes: [
        { id: 'partner', roleId: null, name: 'شریک', nameEn: 'Partner' },
        { id: 'trainer', roleId: null, name: 'مدرس', nameEn: 'Trainer' },
      ],
      steps: [],
    };
    const made = await accepted(client.organization.saveProcess(empty));
    const steps = ['s', 'x', 'e'].reduce((p, id) => insertStep(p, p.steps.at(-1)?.id ?? null, id, id), made);
    const unmarked = setMark(steps, 'x', 'partner', null);
    await accepted(client.organization.saveProcess(unmarked));
    const problems = async () =>
      (await accepted(client.organization.raci({}))).processes[0]?.problems.map((p) => p.code);
    expect(await problems()).toEqual(
      expect.arrayContaining(['noAccountable', 'noResponsible', 'noEnd', 'deadEnd']),
    );
    const mended = setMark(unmarked, 'x', 'trainer', 'AR');
    await accepted(
      client.organization.saveProcess({
        ...mended,
        steps: mended.steps.map((s) => (s.id === 'e' ? { ...s, kind: 'end' as const, raci: {} } : s)),
      }),
    );
    expect(await problems()).toEqual([]);
  });

  it('gives the plan’s cost by month, and takes the number of all staff from the settings', async () => {
    const client = await newWorkspace();
    await accepted(
      client.organization.saveHeadcountLine({
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
        monthlyCost: 700_000_000,
        fromMonth: 1,
      }),
    );
    await accepted(client.organization.setHeadcountBasis({ totalStaff: 100, startOn: null, horizon: 36 }));
    const plan = await accepted(client.organization.headcount({}));
    expect([plan.people[0], plan.people[35], plan.costByMonth[35], plan.shareEnd]).toEqual([
      2, 5, 3_500_000_000, 0.05,
    ]);
    const refused = await client.organization.setHeadcountBasis({
      totalStaff: -1,
      startOn: null,
      horizon: 36,
    });
    expect(refused.ok).toBe(false);
  });
});
