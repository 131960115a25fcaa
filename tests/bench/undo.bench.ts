import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkspaceFile } from '#electron/workspace/create.ts';
import { openTestSession } from '#tests/support/bare-session.ts';
import { largeDocument } from '#tests/support/portfolio.ts';
import { compare } from './measure.ts';
import type { Measurement } from './run.ts';

export const name = 'undo of one command on 5,000 partners, against the command itself';
export const limit = 3;

/** Both sides end with a commit on the disk; ten of each in a round, because one is shorter than the clock's noise. */
export async function run(): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-bench-'));
  try {
    const path = join(folder, 'undo.peyvand');
    createWorkspaceFile(path, null, largeDocument(5000));
    const { client, close } = openTestSession(folder);
    await client.workspace.open({ path, passphrase: null });
    let n = 0;
    const commands = async () => {
      for (let i = 0; i < 10; i += 1) {
        n += 1;
        await client.ecosystem.updateActors({
          ids: [`a${String(n % 5000).padStart(5, '0')}`],
          patch: { note: `n ${n}` },
        });
      }
    };
    const undos = async () => {
      for (let i = 0; i < 10; i += 1) await client.workspace.undo({});
    };
    const result = await compare(undos, commands, { rounds: 9 });
    close();
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
