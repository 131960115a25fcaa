import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '#shared/contract/result.ts';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { applicationId, configure, connect, typed } from './database.ts';
import { insertDocument } from './document/load.ts';
import { asRefusal } from './failures.ts';
import { requireWritable } from './inspect.ts';
import { migrate } from './migrate.ts';
import { SearchIndex } from './search/index.ts';

/**
 * Makes a new workspace file with the given content. It is built beside its place and renamed when it is complete,
 * so a failure or a killed process leaves nothing under the name.
 *
 * @throws Refusal workspace.exists, workspace.folderMissing, workspace.readOnly, workspace.diskFull
 */
export function createWorkspaceFile(
  path: string,
  passphrase: string | null,
  content: EngagementDocument,
): void {
  if (existsSync(path)) throw new Refusal('workspace.exists', { path });
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal('workspace.folderMissing', { path: dirname(path) });
  requireWritable(path);
  const draft = `${path}.${randomBytes(4).toString('hex')}.new`;
  try {
    const sqlite = connect(draft, passphrase, { create: true });
    try {
      sqlite.pragma('page_size = 4096');
      sqlite.pragma(`application_id = ${applicationId}`);
      configure(sqlite);
      migrate(sqlite);
      sqlite.transaction(() => {
        sqlite.prepare('INSERT INTO journal_state (id, step_id) VALUES (1, NULL)').run();
        insertDocument(typed(sqlite), content);
        new SearchIndex(sqlite).rebuild();
      })();
      sqlite.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      sqlite.close();
    }
    renameSync(draft, path);
  } catch (error) {
    throw asRefusal(error, path);
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(draft + suffix, { force: true });
  }
}
