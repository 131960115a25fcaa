import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createWorkspaceFile } from '#electron/workspace/create.ts';
import { openTestSession } from '#tests/support/bare-session.ts';
import { largeDocument } from '#tests/support/portfolio.ts';
import { compare } from './measure.ts';
import type { Measurement } from './run.ts';

export const name =
  'open an encrypted workspace of 5,000 partners to the first answer, against SQLite reading the same rows';
export const limit = 2;

/** The bare side derives the same key and reads all rows that the first answer is made of. */
export async function run(): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-bench-'));
  try {
    const path = join(folder, 'open.peyvand');
    createWorkspaceFile(path, 'passphrase', largeDocument(5000));
    return await compare(
      async () => {
        const { client, close } = openTestSession(folder);
        await client.workspace.open({ path, passphrase: 'passphrase' });
        const answer = await client.ecosystem.actors({});
        if (!answer.ok || answer.value.length !== 5001) throw new Error('The answer is not what was stored.');
        close();
      },
      () => {
        const db = new Database(path);
        db.pragma(`cipher = 'sqlcipher'`);
        db.key(Buffer.from('passphrase'));
        db.prepare('SELECT * FROM actors').all();
        db.close();
      },
      { rounds: 7 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
