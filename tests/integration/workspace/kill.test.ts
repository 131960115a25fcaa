import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { accepted, temporaryFolder, testHost } from '#tests/support/session.ts';

const worker = fileURLToPath(new URL('./kill-worker.ts', import.meta.url));

/** Runs the worker and kills it with SIGKILL after it reported `after` commands; answers with all it reported. */
async function killAfter(path: string, after: number): Promise<number> {
  const child = spawn(process.execPath, [worker, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let reported = 0;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    reported = Number(line);
    if (reported === after) child.kill('SIGKILL');
  });
  await Promise.all([once(child, 'exit'), once(lines, 'close')]);
  return reported;
}

describe('a process killed in the middle of its work', () => {
  // Points spread over 200 commands; the rest of the run is what SIGKILL interrupts.
  it.each([1, 37, 120, 199])('loses at most the last command (killed after %i)', async (after) => {
    const folder = temporaryFolder();
    const path = join(folder, 'k.peyvand');
    const reported = await killAfter(path, after);
    expect(reported).toBeGreaterThanOrEqual(after);

    const { client } = testHost(folder);
    await accepted(client.workspace.open({ path, passphrase: 'p' }));
    expect((await accepted(client.workspace.check({}))).problems).toEqual([]);
    const [last] = await accepted(client.workspace.history({ limit: 1 }));
    // A command is reported after its answer, so the file may hold one that was not reported, never one less.
    expect(last?.id).toBeGreaterThanOrEqual(reported);
    expect(last?.id).toBeLessThanOrEqual(reported + 1);
    const steps = await accepted(client.workspace.history({ limit: 500 }));
    expect(steps.map((s) => s.id)).toEqual(Array.from({ length: steps.length }, (_, i) => steps.length - i));
    expect(await accepted(client.workspace.undo({}))).not.toBeNull();
  });
});
