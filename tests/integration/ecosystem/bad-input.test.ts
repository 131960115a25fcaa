import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Client } from '#shared/contract/index.ts';
import type { Result } from '#shared/contract/result.ts';
import { createLocale } from '#shared/locale/index.ts';
import { accepted, testHost } from '#tests/support/session.ts';

async function empty(): Promise<Client> {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({
      path: join(folder, 'b.peyvand'),
      clientName: 'سپهر',
      lang: 'fa',
      passphrase: null,
    }),
  );
  return client;
}

const partner = (client: Client, name: string, revenue12m: number | null = null) =>
  accepted(client.ecosystem.createActor({ type: 'reseller', status: 'active', name, revenue12m }));

/** The refusal's sentence in both languages; fails the test when the answer was accepted. */
async function refusedWith(
  answer: Promise<Result<unknown>>,
): Promise<{ code: string; fa: string; en: string }> {
  const result = await answer;
  if (result.ok) throw new Error('Accepted, but a refusal was expected.');
  const { code, params } = result.error;
  const say = (lang: 'fa' | 'en') => createLocale({ lang }).t(`errors.${code}`, params, { raw: true });
  return { code, fa: say('fa'), en: say('en') };
}

describe('what a person may enter by mistake on the map', () => {
  it('a relation of an actor with itself is refused by a sentence, drawn or changed to', async () => {
    const client = await empty();
    const [a, b] = [await partner(client, 'آریا'), await partner(client, 'البرز')];
    const self = await refusedWith(
      client.ecosystem.createRelation({ sourceId: a.id, targetId: a.id, type: 'coSell' }),
    );
    expect(self.code).toBe('input.selfRelation');
    const drawn = await accepted(
      client.ecosystem.createRelation({ sourceId: a.id, targetId: b.id, type: 'coSell' }),
    );
    const changed = await refusedWith(
      client.ecosystem.updateRelations({ ids: [drawn.id], patch: { targetId: a.id } }),
    );
    expect(changed.code).toBe('input.selfRelation');
  });

  it('a second relation of the same type is refused and names both; other types and the way back are not', async () => {
    const client = await empty();
    const [a, b] = [await partner(client, 'آریا'), await partner(client, 'البرز')];
    const ends = { sourceId: a.id, targetId: b.id };
    await accepted(client.ecosystem.createRelation({ ...ends, type: 'referral' }));
    const again = await refusedWith(client.ecosystem.createRelation({ ...ends, type: 'referral' }));
    expect(again.code).toBe('input.duplicateRelation');
    expect(again.fa).toContain('آریا');
    expect(again.fa).toContain('البرز');
    const back = await accepted(
      client.ecosystem.createRelation({ sourceId: b.id, targetId: a.id, type: 'referral' }),
    );
    // A two-way relation holds both ways, so that none of its type goes beside it.
    const other = await accepted(
      client.ecosystem.createRelation({ ...ends, type: 'coSell', direction: 'two-way' }),
    );
    expect(
      (await refusedWith(client.ecosystem.createRelation({ sourceId: b.id, targetId: a.id, type: 'coSell' })))
        .code,
    ).toBe('input.duplicateRelation');
    expect(
      (await refusedWith(client.ecosystem.updateRelations({ ids: [other.id], patch: { type: 'referral' } })))
        .code,
    ).toBe('input.duplicateRelation');
    await accepted(client.ecosystem.updateRelations({ ids: [back.id], patch: { note: 'همان' } }));
    expect(await accepted(client.ecosystem.relations({}))).toHaveLength(3);
  });

  it('a circle of relations is a map like any other: nobody cuts anyone off', async () => {
    const client = await empty();
    const all = [await partner(client, 'یک'), await partner(client, 'دو'), await partner(client, 'سه')];
    for (const [i, from] of all.entries()) {
      const to = all[(i + 1) % all.length];
      if (to)
        await accepted(
          client.ecosystem.createRelation({ sourceId: from.id, targetId: to.id, type: 'resale' }),
        );
    }
    expect(await accepted(client.ecosystem.relations({}))).toHaveLength(3);
    expect((await accepted(client.workspace.check({}))).ok).toBe(true);
  });
});

describe('what a portfolio may lack', () => {
  it('one partner stands in the middle of the value axis, ties stand together, negative revenue below zero', async () => {
    const client = await empty();
    const one = await partner(client, 'یک', 5_000_000);
    const valueAxis = async (id: string) =>
      (await accepted(client.ecosystem.segmentation({}))).partners.find((p) => p.actorId === id)?.value ??
      null;
    expect(await valueAxis(one.id)).toBe(50);
    const [two, three] = [await partner(client, 'دو', 5_000_000), await partner(client, 'سه', -7_000)];
    const zero = await partner(client, 'چهار', 0);
    expect(await valueAxis(one.id)).toBe(await valueAxis(two.id));
    expect(await valueAxis(three.id)).toBe(12.5);
    expect(await valueAxis(zero.id)).toBe(37.5);
  });

  it('without any value there is no place and no score, never zero', async () => {
    const client = await empty();
    await partner(client, 'یک');
    const { partners } = await accepted(client.ecosystem.segmentation({}));
    expect(partners).toHaveLength(1);
    expect(partners[0]).toMatchObject({ value: null, potential: null, quadrant: null, score: null });
  });

  it('with every weight at zero there is no score, however complete the ratings', async () => {
    const client = await empty();
    const one = await partner(client, 'یک', 5_000_000);
    for (const criterion of await accepted(client.ecosystem.criteria({}))) {
      await accepted(client.ecosystem.rate({ actorIds: [one.id], criterionId: criterion.id, value: 4 }));
      await accepted(client.ecosystem.saveCriterion({ ...criterion, weight: 0 }));
    }
    const { partners } = await accepted(client.ecosystem.segmentation({}));
    expect(partners[0]?.score).toBeNull();
  });
});
