import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { connect } from '#electron/workspace/database.ts';
import { formatVersion, migrate, versionOf } from '#electron/workspace/migrate.ts';
import { migrations } from '#electron/workspace/migrations/index.ts';
import { accepted, temporaryFolder, testHost } from '#tests/support/session.ts';

const stored = fileURLToPath(new URL('../../fixtures/workspaces/', import.meta.url));

describe('files of every format that was released', () => {
  it('are all stored', () => {
    expect(readdirSync(stored).sort()).toEqual(migrations.map((m) => `format-${m.version}.peyvand`));
  });

  it.each(migrations.map((m) => m.version))(
    'format %i opens, is migrated and can be changed',
    async (version) => {
      const { client, folder } = testHost();
      const path = join(folder, 'old.peyvand');
      copyFileSync(join(stored, `format-${version}.peyvand`), path);
      await accepted(client.workspace.open({ path, passphrase: null }));
      const report = await accepted(client.workspace.check({}));
      expect(report).toMatchObject({ ok: true, formatVersion, problems: [] });
      const before = await accepted(client.ecosystem.actors({}));
      expect(before.length).toBeGreaterThan(40);
      await accepted(client.ecosystem.createActor({ type: 'reseller', name: 'تازه' }));
      await accepted(client.workspace.undo({}));
      expect(await accepted(client.ecosystem.actors({}))).toEqual(before);
    },
  );
});

describe('a migration', () => {
  it('that fails leaves the file in its old format', () => {
    const sqlite = connect(join(temporaryFolder(), 'm.peyvand'), null, { create: true });
    migrate(sqlite);
    const broken = [
      { version: formatVersion + 1, name: 'broken', sql: 'CREATE TABLE half (a); SELECT nonsense;' },
    ];
    expect(() => migrate(sqlite, broken)).toThrow();
    expect(versionOf(sqlite)).toBe(formatVersion);
    expect(sqlite.prepare(`SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half'`).get()).toEqual({
      n: 0,
    });
    sqlite.close();
  });
});
