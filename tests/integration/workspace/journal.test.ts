import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Client } from '#shared/contract/index.ts';
import { accepted, testHost } from '#tests/support/session.ts';

async function newWorkspace(): Promise<{ client: Client; dump: () => Promise<string> }> {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({
      path: join(folder, 'j.peyvand'),
      clientName: 'سپهر',
      lang: 'fa',
      passphrase: null,
    }),
  );
  return { client, dump: async () => (await accepted(client.workspace.dump({}))).json };
}

/** Commands of every kind, chosen by numbers; each leaves the workspace valid. */
async function act(client: Client, kind: number, n: number): Promise<void> {
  const all = await accepted(client.ecosystem.actors({}));
  const some = all.filter((a) => a.type !== 'client');
  const one = some[n % Math.max(1, some.length)];
  const two = some[(n + 1) % Math.max(1, some.length)];
  const criteria = await accepted(client.ecosystem.criteria({}));
  const criterion = criteria[n % Math.max(1, criteria.length)];
  switch (kind) {
    case 0:
      await accepted(
        client.ecosystem.createActor({
          type: 'reseller',
          status: 'active',
          name: `شریک ${n}`,
          revenue12m: n,
        }),
      );
      return;
    case 1:
      if (one)
        await accepted(
          client.ecosystem.updateActors({ ids: [one.id], patch: { note: `یادداشت ${n}`, revenue12m: null } }),
        );
      return;
    case 2:
      if (one) await accepted(client.ecosystem.deleteActors({ ids: [one.id] }));
      return;
    case 3:
      if (one && two && one !== two) {
        const drawn = await client.ecosystem.createRelation({
          sourceId: one.id,
          targetId: two.id,
          type: 'coSell',
          weight: 1 + 1 / 3 + (n % 3),
        });
        // The same relation a second time is refused and changes nothing.
        if (!drawn.ok) expect(drawn.error.code).toBe('input.duplicateRelation');
      }
      return;
    case 4:
      if (one)
        await accepted(client.ecosystem.moveActors({ positions: [{ actorId: one.id, x: n / 7, y: -n }] }));
      return;
    case 5:
      if (one && criterion)
        await accepted(
          client.ecosystem.rate({ actorIds: [one.id], criterionId: criterion.id, value: (n % 5) + 1 }),
        );
      return;
    case 6:
      if (criterion && criteria.length > 1)
        await accepted(client.ecosystem.deleteCriterion({ id: criterion.id }));
      return;
    default:
      await accepted(client.ecosystem.setCutoffs({ value: n % 100, potential: 0.1 + 0.2 }));
  }
}

const commands = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 1000 })), {
  minLength: 1,
  maxLength: 25,
});

describe('the journal', () => {
  it('undoes everything to the first state and redoes everything to the last, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (steps) => {
        const { client, dump } = await newWorkspace();
        const states = [await dump()];
        for (const [kind, n] of steps) {
          await act(client, kind, n);
          const now = await dump();
          if (now !== states.at(-1)) states.push(now);
        }
        for (let i = states.length - 2; i >= 0; i -= 1) {
          expect(await accepted(client.workspace.undo({}))).not.toBeNull();
          expect(await dump()).toBe(states[i]);
        }
        expect(await accepted(client.workspace.undo({}))).toBeNull();
        for (let i = 1; i < states.length; i += 1) {
          expect(await accepted(client.workspace.redo({}))).not.toBeNull();
          expect(await dump()).toBe(states[i]);
        }
        expect(await accepted(client.workspace.redo({}))).toBeNull();
        expect((await accepted(client.workspace.check({}))).problems).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('names who did what, makes no step of a command that changed nothing, and ends redo with a new action', async () => {
    const { client } = await newWorkspace();
    const made = await accepted(client.ecosystem.createActor({ type: 'reseller', name: 'آتیه' }));
    await accepted(client.ecosystem.updateActors({ ids: [made.id], patch: { name: 'آتیه' } }));
    const [first, ...rest] = await accepted(client.workspace.history({}));
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      operation: 'ecosystem.createActor',
      params: { name: 'آتیه' },
      state: 'done',
    });
    await accepted(client.workspace.undo({}));
    await accepted(client.ecosystem.createActor({ type: 'reseller', name: 'البرز' }));
    expect((await accepted(client.workspace.undoState({}))).redo).toBeNull();
    expect((await accepted(client.workspace.history({}))).map((h) => h.state)).toEqual(['done', 'past']);
  });

  it('tells which topics a command and its undo changed', async () => {
    const { client } = await newWorkspace();
    const answer = await client.ecosystem.createActor({
      type: 'reseller',
      name: 'آتیه',
      position: { x: 1, y: 2 },
    });
    const topics = ['ecosystem.actors', 'ecosystem.map', 'workspace.history'];
    expect(answer.ok && [...answer.changed].sort()).toEqual(topics);
    const undone = await client.workspace.undo({});
    expect(undone.ok && [...undone.changed].sort()).toEqual(topics);
  });

  it('finds texts by folded words, and keeps up with undo', async () => {
    const { client } = await newWorkspace();
    await accepted(
      client.ecosystem.createActor({ type: 'reseller', name: 'رایان‌گستر کیش', note: 'قرارداد ۱۴۰۳' }),
    );
    const find = async (text: string) =>
      (await accepted(client.workspace.search({ text }))).map((h) => h.title);
    for (const text of ['رایان', 'رايان گستر', 'كيش', '1403', '١٤٠٣ قرار'])
      expect(await find(text), text).toEqual(['رایان‌گستر کیش']);
    expect(await find('زرافه')).toEqual([]);
    await accepted(client.workspace.undo({}));
    expect(await find('رایان')).toEqual([]);
    await accepted(client.workspace.redo({}));
    expect(await find('رایان')).toHaveLength(1);
  });
});

describe('search', () => {
  it('finds the strategy, the risks and the organization, inside their lists, too', async () => {
    const { client } = await newWorkspace();
    const listsOf = async (text: string) =>
      (await accepted(client.workspace.search({ text, limit: 100 }))).map((h) => h.list);
    const option = { id: 'o-zarrin', name: 'زرین‌راه', nameEn: null, note: '' };
    await accepted(
      client.strategy.saveDecision({
        topic: 'own',
        title: 'تصمیم',
        titleEn: null,
        question: '',
        options: [option],
        criteria: [],
        scores: {},
        chosenId: null,
        rationale: '',
        terms: '',
        actorType: null,
        dissent: [{ who: 'مدیر مالی', text: 'کاغذدیواری' }],
        decidedOn: null,
        decidedBy: '',
      }),
    );
    expect(await listsOf('زرین راه')).toEqual(['decisions']);
    expect(await listsOf('کاغذدیواری')).toEqual(['decisions']);
    // Ids are no texts.
    expect(await listsOf('zarrin')).toEqual([]);
    // The shipped content is found in both languages.
    expect(await listsOf('geographies')).toContain('drivers');
    expect(await listsOf('indirect share')).toContain('kpis');
    for (const list of ['risks', 'orgRoles', 'orgProcesses', 'orgCriteria', 'benchmarks'] as const) {
      await accepted(client.library.addShipped({ list }));
      const [row] = JSON.parse((await accepted(client.workspace.dump({}))).json)[list] as { name: string }[];
      expect(await listsOf(row?.name ?? ''), list).toContain(list);
    }
  });
});

describe('snapshots and the document', () => {
  it('compares, restores as one undo step, and keeps attachments', async () => {
    const { client, dump } = await newWorkspace();
    const made = await accepted(
      client.ecosystem.createActor({ type: 'reseller', status: 'active', name: 'آتیه' }),
    );
    const bytes = new Uint8Array([1, 2, 3]);
    const file = {
      ownerKind: 'actors',
      ownerId: made.id,
      name: 'a.bin',
      mime: 'application/octet-stream',
      bytes,
    };
    const attachment = await accepted(client.workspace.addAttachment(file));
    const at = await dump();
    const snapshot = await accepted(client.workspace.createSnapshot({ name: 'بهار' }));
    await accepted(client.ecosystem.updateActors({ ids: [made.id], patch: { name: 'آتیه‌نگار' } }));
    await accepted(client.ecosystem.createActor({ type: 'startup', name: 'نو' }));
    await accepted(client.workspace.removeAttachment({ id: attachment.id }));
    const difference = await accepted(client.workspace.compareSnapshot({ id: snapshot.id }));
    const actors = difference.find((d) => d.list === 'actors');
    expect(actors?.added.map((a) => a.title)).toEqual(['نو']);
    expect(actors?.changed[0]?.fields).toEqual([{ field: 'name', before: 'آتیه', after: 'آتیه‌نگار' }]);
    const later = await dump();
    await accepted(client.workspace.restoreSnapshot({ id: snapshot.id }));
    expect(await dump()).toBe(at);
    const read = await accepted(client.workspace.readAttachment({ id: attachment.id }));
    expect([...read.bytes]).toEqual([1, 2, 3]);
    await accepted(client.workspace.undo({}));
    expect(await dump()).toBe(later);
  });

  it('loads what it dumped into another workspace, unchanged, and refuses what does not hold together', async () => {
    const one = await newWorkspace();
    for (let n = 0; n < 12; n += 1) await act(one.client, n % 6, n * 7);
    const json = await one.dump();
    const other = await newWorkspace();
    await accepted(other.client.workspace.load({ json }));
    expect(await other.dump()).toBe(json);
    const document = JSON.parse(json) as { actors: { id: string }[]; positions: unknown[]; version: number };
    const broken: [string, unknown][] = [
      ['document.notJson', null],
      ['document.notEngagement', { a: 1 }],
      ['document.newer', { ...document, version: 99 }],
      ['document.invalid', { ...document, actors: [...document.actors, { ...document.actors[0] }] }],
      ['document.invalid', { ...document, positions: [{ actorId: 'nobody', x: 0, y: 0 }] }],
      ['document.invalid', { ...document, extra: [] }],
    ];
    for (const [code, value] of broken) {
      const answer = await other.client.workspace.load({
        json: value === null ? '{' : JSON.stringify(value),
      });
      expect(answer.ok ? 'accepted' : answer.error.code).toBe(code);
      expect(await other.dump()).toBe(json);
    }
  });
});
