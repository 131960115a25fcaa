import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accepted, refusedCode, testHost } from '#tests/support/session.ts';

async function sample() {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({
      path: join(folder, 'ratings.peyvand'),
      clientName: 'نرم‌افزار سپهر',
      lang: 'fa',
      passphrase: null,
      sample: 'fa-software',
    }),
  );
  return client;
}

describe('ratings', () => {
  it('are given, changed and cleared for several at once, in the order of the criteria’s ids', async () => {
    const { ecosystem, workspace } = await sample();
    const before = await accepted(ecosystem.actors({}));
    const made = await accepted(ecosystem.createActor({ type: 'reseller', name: 'تازه' }));
    const actorIds = ['sample-P001', made.id];
    const ratingsOf = async () => {
      const all = await accepted(ecosystem.actors({}));
      return actorIds.map((id) => Object.entries(all.find((a) => a.id === id)?.ratings ?? {}));
    };
    const [given = []] = await ratingsOf();
    await accepted(ecosystem.rate({ actorIds, criterionId: 'technical', value: 1.5 }));
    await accepted(ecosystem.rate({ actorIds, criterionId: 'culture', value: 2 }));
    expect((await ratingsOf())[1]).toEqual([
      ['culture', 2],
      ['technical', 1.5],
    ]);
    await accepted(ecosystem.rate({ actorIds, criterionId: 'culture', value: null }));
    expect(await ratingsOf()).toEqual([
      given.flatMap(([id, v]) => (id === 'culture' ? [] : [[id, id === 'technical' ? 1.5 : v]])),
      [['technical', 1.5]],
    ]);
    const steps = (await accepted(workspace.history({}))).length;
    await accepted(ecosystem.rate({ actorIds, criterionId: 'technical', value: 1.5 }));
    expect((await accepted(workspace.history({}))).length).toBe(steps);
    for (let n = 0; n < steps; n += 1) await accepted(workspace.undo({}));
    expect(await accepted(ecosystem.actors({}))).toEqual(before);
  });

  it('are refused on a criterion or for an actor that is not there', async () => {
    const { ecosystem } = await sample();
    const rating = { actorIds: ['sample-P001'], criterionId: 'size', value: 3 };
    expect(await refusedCode(ecosystem.rate({ ...rating, criterionId: 'charm' }))).toBe('input.invalid');
    expect(await refusedCode(ecosystem.rate({ ...rating, actorIds: ['sample-P001', 'nobody'] }))).toBe(
      'input.invalid',
    );
  });

  it('go with their criterion and come back with it', async () => {
    const { ecosystem, workspace } = await sample();
    const dump = async () => (await accepted(workspace.dump({}))).json;
    const before = await dump();
    await accepted(ecosystem.deleteCriterion({ id: 'size' }));
    const rated = (await accepted(ecosystem.actors({}))).map((a) => Object.keys(a.ratings));
    expect(rated.flat()).not.toContain('size');
    expect(rated.flat()).toContain('culture');
    expect((await accepted(workspace.check({}))).problems).toEqual([]);
    await accepted(workspace.undo({}));
    expect(await dump()).toBe(before);
  });
});
