import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accepted, testHost } from '#tests/support/session.ts';

async function sample() {
  const host = testHost();
  await accepted(
    host.client.workspace.create({
      path: join(host.folder, 'studio.peyvand'),
      clientName: 'نرم‌افزار سپهر',
      lang: 'fa',
      passphrase: null,
      sample: 'fa-software',
    }),
  );
  return host.client;
}

describe('the ecosystem studio', () => {
  it('moves an actor from one group to another, and undo moves it back', async () => {
    const { ecosystem, workspace } = await sample();
    const actors = await accepted(ecosystem.actors({}));
    const id = actors.find((a) => a.code === 'P003')?.id ?? '';
    const one = await accepted(ecosystem.saveGroup({ name: 'یک', kind: 'frame', actorIds: [id] }));
    const two = await accepted(ecosystem.saveGroup({ name: 'دو', kind: 'lane', actorIds: [id] }));
    const groupOf = async () =>
      (await accepted(ecosystem.mapExtras({}))).members.filter((m) => m.actorId === id).map((m) => m.groupId);
    expect(await groupOf()).toEqual([two.id]);
    await accepted(workspace.undo({}));
    expect(await groupOf()).toEqual([one.id]);
  });

  it('copies actors with what is known of them and the relations among them, but never the client', async () => {
    const { ecosystem, workspace } = await sample();
    const before = await accepted(ecosystem.actors({}));
    const relations = await accepted(ecosystem.relations({}));
    const pair = relations.find(
      (r) => ![r.sourceId, r.targetId].some((id) => before.find((a) => a.id === id)?.type === 'client'),
    );
    const client = before.find((a) => a.type === 'client')?.id ?? '';
    const made = await accepted(
      ecosystem.copyOnMap({
        actorIds: [pair?.sourceId ?? '', pair?.targetId ?? '', client],
        dx: 40,
        dy: 40,
      }),
    );
    expect(made.actorIds).toHaveLength(2);
    const after = await accepted(ecosystem.actors({}));
    const source = before.find((a) => a.id === pair?.sourceId);
    const copy = after.find((a) => a.code === `${source?.code}-2`);
    expect(copy).toMatchObject({ name: source?.name, ratings: source?.ratings });
    const added = (await accepted(ecosystem.relations({}))).length - relations.length;
    expect(added).toBeGreaterThanOrEqual(1);
    await accepted(workspace.undo({}));
    expect(await accepted(ecosystem.actors({}))).toEqual(before);
  });

  it('refuses a region within itself, one in use, a goal without a place, and dates the wrong way round', async () => {
    const { ecosystem } = await sample();
    const regions = await accepted(ecosystem.regions({}));
    const iran = regions.find((r) => r.id === 'ir');
    if (!iran) throw new Error('The tree has no Iran.');
    const refusedWith = async (answer: Promise<{ ok: boolean; error?: { code: string } }>) =>
      (await answer).error?.code;
    expect(await refusedWith(ecosystem.saveRegion({ ...iran, parentId: 'ir-tehran' }) as never)).toBe(
      'input.regionCircle',
    );
    expect(await refusedWith(ecosystem.deleteRegion({ id: 'ir' }) as never)).toBe('input.regionInUse');
    expect(
      await refusedWith(
        ecosystem.saveCoverageGoal({
          regionId: null,
          industry: null,
          capability: null,
          product: null,
          needed: 1,
          weight: 3,
          note: '',
        }) as never,
      ),
    ).toBe('input.emptyGoal');
    const [agreement] = await accepted(ecosystem.agreements({}));
    if (!agreement) throw new Error('The sample has no agreements.');
    expect(
      await refusedWith(
        ecosystem.saveAgreement({ ...agreement, start: '2026-05-01', end: '2026-04-30' }) as never,
      ),
    ).toBe('input.endBeforeStart');
    expect(await refusedWith(ecosystem.saveAgreement({ ...agreement, actorId: 'nobody' }) as never)).toBe(
      'input.invalid',
    );
    expect(await accepted(ecosystem.agreements({}))).toContainEqual(agreement);
  });

  it('finds a clash of each kind in the sample, and keeps what was decided about one', async () => {
    const { ecosystem } = await sample();
    const found = await accepted(ecosystem.conflicts({}));
    expect(new Set(found.map((c) => c.kind))).toEqual(
      new Set(['exclusivity', 'registration', 'direct', 'map-price']),
    );
    const [first] = found;
    if (!first) throw new Error('Nothing was found.');
    await accepted(
      ecosystem.decideConflict({
        key: first.key,
        state: 'settled',
        remedy: 'split',
        owner: 'فروش',
        note: '',
      }),
    );
    const again = await accepted(ecosystem.conflicts({}));
    expect(again.find((c) => c.key === first.key)?.decision).toMatchObject({ state: 'settled' });
  });

  it('shares hours without losing one, and says who moved since a snapshot', async () => {
    const { ecosystem, workspace } = await sample();
    const { plan, partners } = await accepted(ecosystem.capacity({}));
    expect(partners.reduce((sum, p) => sum + p.hours, 0)).toBe(plan.hours);
    const snapshot = await accepted(workspace.createSnapshot({ name: 'بهار' }));
    expect(await accepted(ecosystem.moves({ snapshotId: snapshot.id }))).toEqual([]);
    const tail = partners.find((p) => p.quadrant === 'long-tail');
    await accepted(
      ecosystem.updateActors({ ids: [tail?.actorId ?? ''], patch: { revenue12m: 900_000_000_000 } }),
    );
    const moves = await accepted(ecosystem.moves({ snapshotId: snapshot.id }));
    expect(moves[0]).toMatchObject({ actorId: tail?.actorId, before: { quadrant: 'long-tail' } });
    expect(moves[0]?.after?.quadrant).not.toBe('long-tail');
  });
});
