import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { main } from '#electron/hosts/cli/main.ts';
import { createLocale } from '#shared/locale/index.ts';
import { persianListCsv } from '#tests/support/lists.ts';
import { accepted, temporaryFolder, testHost } from '#tests/support/session.ts';

/** While it is on, every write to a file fails as on a full disk, after its first bytes. */
const disk = vi.hoisted(() => ({ full: false }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const writeSync = (file: number, bytes: Uint8Array, at: number): number => {
    if (!disk.full) return fs.writeSync(file, bytes, at);
    if (at === 0) return fs.writeSync(file, bytes, 0, 10);
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };
  return { ...fs, writeSync };
});

const oneSentence = /^[^\n]*\p{Script=Arabic}[^\n]*\n?$/u;

describe('on a full disk', () => {
  it('a command is refused by one clear sentence, nothing is lost, and work goes on when there is room', async () => {
    const { client, session, folder } = testHost();
    const path = join(folder, 'full.peyvand');
    await accepted(client.workspace.create({ path, clientName: 'سپهر', lang: 'fa', passphrase: null }));
    const kept = await accepted(
      client.ecosystem.createActor({ type: 'reseller', status: 'active', name: 'پیشگامان' }),
    );
    const before = await accepted(client.workspace.dump({}));

    // SQLite itself reports SQLITE_FULL when the file may not grow.
    const sqlite = (session.current().db as unknown as { $client: Database.Database }).$client;
    const pages = Number(sqlite.pragma('page_count', { simple: true }));
    sqlite.pragma(`max_page_count = ${pages}`);
    const note = 'یادداشت '.repeat(2000);
    let refusal: { code: string; params: Record<string, string | number> } | null = null;
    let last = before.json;
    for (let n = 0; n < 50 && refusal === null; n += 1) {
      const made = await client.ecosystem.createActor({
        type: 'reseller',
        status: 'active',
        name: `شریک ${n}`,
        note,
      });
      if (made.ok) last = (await accepted(client.workspace.dump({}))).json;
      else refusal = made.error;
    }
    expect(refusal?.code).toBe('workspace.diskFull');
    const fa = createLocale({ lang: 'fa' });
    expect(fa.t('errors.workspace.diskFull', refusal?.params ?? {})).toMatch(oneSentence);
    // What was answered before is there, what was refused left no trace, and the file is sound.
    expect((await accepted(client.workspace.dump({}))).json).toBe(last);
    expect((await accepted(client.workspace.check({}))).problems).toEqual([]);

    // An import is one transaction: all of it or nothing.
    const list = await accepted(client.ecosystem.readList({ name: 'l.csv', bytes: largeList() }));
    const imported = await client.ecosystem.importList({ token: list.token, mapping: list.mapping });
    expect(imported.ok ? null : imported.error.code).toBe('workspace.diskFull');
    expect((await accepted(client.workspace.dump({}))).json).toBe(last);

    sqlite.pragma(`max_page_count = ${pages + 10_000}`);
    await accepted(client.ecosystem.importList({ token: list.token, mapping: list.mapping }));
    await accepted(client.workspace.close({}));
    await accepted(client.workspace.open({ path, passphrase: null }));
    expect((await accepted(client.workspace.check({}))).ok).toBe(true);
    const actors = await accepted(client.ecosystem.actors({}));
    expect(actors.map((a) => a.id)).toContain(kept.id);
    expect(actors.length).toBeGreaterThan(300);
  });

  it('an export says so and leaves the older file of that name as it was, and nothing beside it', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.peyvand');
    const list = join(folder, 'list.csv');
    const out = join(folder, 'out.html');
    writeFileSync(list, persianListCsv());
    writeFileSync(out, 'the edition of last month');
    expect((await peyvand(folder, 'new', file, '--client', 'سپهر', '--lang', 'fa')).code).toBe(0);
    const before = readdirSync(folder).toSorted();

    disk.full = true;
    const refused = await peyvand(
      folder,
      'export',
      file,
      '--deliverable',
      'executive-summary',
      '--format',
      'html',
      '--lang',
      'fa',
      '--out',
      out,
    );
    disk.full = false;
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(oneSentence);
    expect(refused.err).toContain(out);
    expect(readFileSync(out, 'utf8')).toBe('the edition of last month');
    expect(readdirSync(folder).toSorted()).toEqual(before);

    // A target that cannot be a file is refused the same way.
    const nowhere = await peyvand(
      folder,
      'export',
      file,
      '--deliverable',
      'executive-summary',
      '--format',
      'html',
      '--lang',
      'fa',
      '--out',
      join(folder, 'missing', 'x.html'),
    );
    expect(nowhere.code).toBe(1);
    expect(nowhere.err).toMatch(oneSentence);
    expect(readdirSync(folder).toSorted()).toEqual(before);
  });
});

function largeList(): Uint8Array {
  const rows = Array.from({ length: 400 }, (_, i) => `L${i},شرکت ${i},${'توضیح '.repeat(60)}`);
  return new TextEncoder().encode(`کد,نام,یادداشت\n${rows.join('\n')}\n`);
}

async function peyvand(folder: string, ...args: string[]): Promise<{ code: number; err: string }> {
  process.env.PEYVAND_HOME = join(folder, 'app');
  let err = '';
  const code = await main(args, {
    stdout: { write: () => true },
    stderr: { write: (text: string) => (err += text) },
  });
  return { code, err };
}
