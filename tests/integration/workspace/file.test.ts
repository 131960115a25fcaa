import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { formatVersion } from '#electron/workspace/migrate.ts';
import { accepted, refusedCode, temporaryFolder, testHost } from '#tests/support/session.ts';

const create = (path: string, passphrase: string | null = null) => ({
  path,
  clientName: 'شرکت سپهر',
  lang: 'fa' as const,
  passphrase,
});

/** A closed workspace file with two partners, with or without a passphrase. */
async function closedWorkspace(passphrase: string | null = null): Promise<string> {
  const { client, folder } = testHost();
  const path = join(folder, 'client.peyvand');
  await accepted(client.workspace.create(create(path, passphrase)));
  for (const name of ['آتیه', 'البرز'])
    await accepted(client.ecosystem.createActor({ type: 'reseller', status: 'active', name }));
  await accepted(client.workspace.close({}));
  return path;
}

describe('a workspace file', () => {
  it('carries the application id and the format version', async () => {
    const db = new Database(await closedWorkspace(), { readonly: true });
    expect(db.pragma('application_id', { simple: true })).toBe(0x50595644);
    expect(db.pragma('user_version', { simple: true })).toBe(formatVersion);
    db.close();
  });

  it('opens again with its content and leaves no other file beside it', async () => {
    const path = await closedWorkspace('رمز عبور ۱');
    expect(readdirSync(join(path, '..')).filter((f) => f !== 'app')).toEqual(['client.peyvand']);
    const { client } = testHost();
    const opened = await accepted(client.workspace.open({ path, passphrase: 'رمز عبور ۱' }));
    expect(opened).toMatchObject({ clientName: 'شرکت سپهر', encrypted: true });
    const names = (await accepted(client.ecosystem.actors({}))).map((a) => a.name);
    expect(names).toEqual(expect.arrayContaining(['آتیه', 'البرز']));
  });

  it('holds nothing readable when it is encrypted', async () => {
    const bytes = readFileSync(await closedWorkspace('x'));
    expect(bytes.includes(Buffer.from('SQLite format'))).toBe(false);
    expect(bytes.includes(Buffer.from('سپهر'))).toBe(false);
    expect(readFileSync(await closedWorkspace()).includes(Buffer.from('سپهر'))).toBe(true);
  });

  it('is never overwritten by a new one', async () => {
    const path = await closedWorkspace();
    const before = readFileSync(path);
    const { client } = testHost();
    expect(await refusedCode(client.workspace.create(create(path)))).toBe('workspace.exists');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('changes, sets and drops its passphrase', async () => {
    const path = await closedWorkspace();
    const { client } = testHost();
    const steps: [string | null, string | null][] = [
      [null, 'یک'],
      ['یک', 'دو'],
      ['دو', null],
    ];
    for (const [current, next] of steps) {
      await accepted(client.workspace.open({ path, passphrase: current }));
      if (current !== null) {
        const wrong = client.workspace.changePassphrase({ current: 'نه', next });
        expect(await refusedCode(wrong)).toBe('workspace.wrongPassphrase');
      }
      await accepted(client.workspace.changePassphrase({ current, next }));
      expect((await accepted(client.workspace.check({}))).ok).toBe(true);
      await accepted(client.workspace.close({}));
      const opened = await accepted(client.workspace.open({ path, passphrase: next }));
      expect(opened.encrypted).toBe(next !== null);
      await accepted(client.workspace.close({}));
    }
  });
});

describe('a file that cannot be opened is refused and stays as it is', () => {
  const cases: [string, () => Promise<string>, string | null, string][] = [
    ['wrong passphrase', () => closedWorkspace('right'), 'wrong', 'workspace.wrongPassphrase'],
    ['no passphrase', () => closedWorkspace('right'), null, 'workspace.passphraseNeeded'],
    ['a text', () => foreign(Buffer.from('salam '.repeat(2000))), null, 'workspace.notPeyvand'],
    [
      'a picture',
      () => foreign(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), noise(8184)])),
      'x',
      'workspace.notPeyvand',
    ],
    ['an empty file', () => foreign(Buffer.alloc(0)), null, 'workspace.notPeyvand'],
    ['another program’s database', otherDatabase, null, 'workspace.notPeyvand'],
    ['a newer format', newerFormat, null, 'workspace.newer'],
    [
      'a truncated file',
      () => changed(null, (b) => b.subarray(0, b.length - 5000)),
      null,
      'workspace.damaged',
    ],
    [
      'a truncated encrypted file',
      () => changed('p', (b) => b.subarray(0, b.length - 5000)),
      'p',
      'workspace.damaged',
    ],
    [
      'an encrypted file cut at a page',
      () => changed('p', (b) => b.subarray(0, b.length - 8192)),
      'p',
      'workspace.damaged',
    ],
    ['flipped bytes in an encrypted page', () => changed('p', flip(9000, 3)), 'p', 'workspace.damaged'],
    [
      'flipped bytes in the structure of a plain page',
      () => changed(null, flip(4096, 60)),
      null,
      'workspace.damaged',
    ],
  ];

  it.each(cases)('%s', async (_name, make, passphrase, code) => {
    const path = await make();
    const before = readFileSync(path);
    const { client } = testHost();
    expect(await refusedCode(client.workspace.open({ path, passphrase }))).toBe(code);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect((await accepted(client.app.state({}))).open).toBeNull();
  });

  it('a file that is not there', async () => {
    const { client, folder } = testHost();
    expect(
      await refusedCode(client.workspace.open({ path: join(folder, 'x.peyvand'), passphrase: null })),
    ).toBe('workspace.notFound');
  });

  it('a file that this or another process has open', async () => {
    const path = await closedWorkspace();
    const first = testHost();
    await accepted(first.client.workspace.open({ path, passphrase: null }));
    const second = testHost();
    expect(await refusedCode(second.client.workspace.open({ path, passphrase: null }))).toBe(
      'workspace.locked',
    );
    const other = peyvand(['check', path]);
    expect(other.status).toBe(1);
    expect(other.stderr.trim().split('\n')).toHaveLength(1);
    // The first one still has it and can write.
    await accepted(first.client.ecosystem.createActor({ type: 'reseller', name: 'سوم' }));
  });

  it('a folder that cannot be written', async () => {
    const path = await closedWorkspace();
    const before = readFileSync(path);
    const folder = join(path, '..');
    // Root may write anywhere, so the command runs as nobody.
    spawnSync('chmod', ['-R', 'a+rX,go-w', folder]);
    spawnSync('chmod', ['a+rx', join(folder, '..')]);
    const run = spawnSync(
      'setpriv',
      [
        '--reuid=65534',
        '--regid=65534',
        '--clear-groups',
        process.execPath,
        bin,
        'check',
        path,
        '--lang',
        'fa',
      ],
      { encoding: 'utf8', env: { ...process.env, PEYVAND_HOME: '/tmp/peyvand-nobody' } },
    );
    expect(run.stderr).toMatch(/\p{Script=Arabic}/u);
    expect(run.status).toBe(1);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('backups', () => {
  it('copies an open workspace, encrypted as it is, and restores it', async () => {
    const path = await closedWorkspace('p');
    const { client, folder } = testHost();
    await accepted(client.workspace.open({ path, passphrase: 'p' }));
    const before = (await accepted(client.workspace.dump({}))).json;
    const backup = await accepted(client.workspace.backup({ folder }));
    expect(readFileSync(backup.path).includes(Buffer.from('SQLite format'))).toBe(false);
    await accepted(client.workspace.close({}));
    const target = join(folder, 'restored.peyvand');
    const restore = (passphrase: string | null) =>
      client.workspace.restore({ backup: backup.path, target, passphrase });
    expect(await refusedCode(restore('q'))).toBe('workspace.wrongPassphrase');
    await accepted(restore('p'));
    expect(await refusedCode(restore('p'))).toBe('workspace.exists');
    await accepted(client.workspace.open({ path: target, passphrase: 'p' }));
    expect((await accepted(client.workspace.dump({}))).json).toBe(before);
  });

  it('are made by themselves when a changed workspace is closed, and only then', async () => {
    const path = await closedWorkspace();
    const { client, session } = testHost();
    const opened = await accepted(client.workspace.open({ path, passphrase: null }));
    const folder = session.environment.folder.backups(opened.workspaceId);
    await accepted(client.workspace.close({}));
    expect(() => readdirSync(folder)).toThrow();
    await accepted(client.workspace.open({ path, passphrase: null }));
    await accepted(client.ecosystem.createActor({ type: 'reseller', name: 'سوم' }));
    await accepted(client.workspace.close({}));
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

const bin = fileURLToPath(new URL('../../../bin/peyvand.mjs', import.meta.url));
const peyvand = (args: string[]) => spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });

const noise = (size: number): Buffer => {
  const bytes = Buffer.alloc(size);
  let state = 1;
  for (let i = 0; i < size; i += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
};

async function foreign(bytes: Buffer): Promise<string> {
  const path = join(temporaryFolder(), 'foreign.peyvand');
  writeFileSync(path, bytes);
  return path;
}

async function otherDatabase(): Promise<string> {
  const path = join(temporaryFolder(), 'other.peyvand');
  const db = new Database(path);
  db.exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
  db.close();
  return path;
}

async function newerFormat(): Promise<string> {
  const path = await closedWorkspace();
  const db = new Database(path);
  db.pragma(`user_version = ${formatVersion + 1}`);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('journal_mode = DELETE');
  db.close();
  return path;
}

const flip =
  (at: number, count: number) =>
  (bytes: Buffer): Buffer => {
    const copy = Buffer.from(bytes);
    for (let i = at; i < at + count; i += 1) copy[i] = (copy[i] ?? 0) ^ 0xff;
    return copy;
  };

async function changed(passphrase: string | null, change: (bytes: Buffer) => Buffer): Promise<string> {
  const path = await closedWorkspace(passphrase);
  const copy = join(temporaryFolder(), 'copy.peyvand');
  copyFileSync(path, copy);
  writeFileSync(copy, change(readFileSync(path)));
  return copy;
}
