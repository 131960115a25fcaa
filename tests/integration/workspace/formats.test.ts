import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { connect } from '#electron/workspace/database.ts';
import { formatVersion, migrate, versionOf } from '#electron/workspace/migrate.ts';
import { migrations } from '#electron/workspace/migrations/index.ts';
import type { Actor } from '#shared/domain/ecosystem/actor.ts';
import { faSoftware } from '#templates/samples/fa-software.ts';
import { accepted, temporaryFolder, testHost } from '#tests/support/session.ts';

const sampleRatings = faSoftware.actors
  .map((a): [string, Actor['ratings']] => [a.code, a.ratings])
  .toSorted(([a], [b]) => (a < b ? -1 : 1));
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
      expect(before.map((a) => [a.code, a.ratings])).toEqual(sampleRatings);
      await accepted(client.ecosystem.createActor({ type: 'reseller', name: 'تازه' }));
      await accepted(client.workspace.undo({}));
      expect(await accepted(client.ecosystem.actors({}))).toEqual(before);
    },
  );
});

describe('the fourth migration', () => {
  /** Steps as the second format recorded them: a rating, settings, and an undone note of an actor. */
  const recorded = `
    INSERT INTO journal_steps (id, at, author, operation, params, state) VALUES
      (1, '2026-01-01T00:00:00.000Z', '', 'workspace.updateSettings', '{}', 'done'),
      (2, '2026-01-01T00:00:01.000Z', '', 'ecosystem.rate', '{}', 'done'),
      (3, '2026-01-01T00:00:02.000Z', '', 'journey.setNote', '{}', 'done'),
      (4, '2026-01-01T00:00:03.000Z', '', 'journey.setNote', '{}', 'undone'),
      (5, '2026-01-01T00:00:04.000Z', '', 'ecosystem.updateActors', '{}', 'undone'),
      (6, '2026-01-01T00:00:05.000Z', '', 'journey.setNote', '{}', 'undone');
    INSERT INTO journal_changes (step_id, table_name, before, after) VALUES
      (1, 'settings', '{}', '{}'),
      (2, 'ratings', NULL, '{"actor_id":"sample-P001","criterion_id":"size","value":5.0}'),
      (3, 'step_notes', NULL, '{"step":"mapping","text":"یک"}'),
      (4, 'step_notes', NULL, '{"step":"strategy","text":"دو"}'),
      (5, 'actors', '{"id":"sample-P001"}', '{"id":"sample-P001"}'),
      (6, 'step_notes', NULL, '{"step":"program","text":"سه"}');
    DELETE FROM step_notes;
    INSERT INTO step_notes (step, text) VALUES ('mapping', 'یک');`;

  it('leaves undone and redone only what it can still apply, and keeps the rest as history', async () => {
    const { client, folder } = testHost();
    const path = join(folder, 'old.peyvand');
    copyFileSync(join(stored, 'format-2.peyvand'), path);
    const sqlite = connect(path, null);
    sqlite.exec(recorded);
    sqlite.close();
    await accepted(client.workspace.open({ path, passphrase: null }));
    const history = await accepted(client.workspace.history({}));
    expect(history.map((step) => step.state)).toEqual(['past', 'past', 'undone', 'done', 'past', 'past']);
    expect(await accepted(client.workspace.undo({}))).toMatchObject({ id: 3 });
    expect(await accepted(client.workspace.undo({}))).toBeNull();
    expect(await accepted(client.workspace.redo({}))).toMatchObject({ id: 3 });
    expect(await accepted(client.workspace.redo({}))).toMatchObject({ id: 4 });
    expect(await accepted(client.workspace.redo({}))).toBeNull();
    expect((await accepted(client.workspace.check({}))).problems).toEqual([]);
  });
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
