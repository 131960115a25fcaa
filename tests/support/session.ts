import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { AppFolder } from '#electron/services/app/folder.ts';
import { call } from '#electron/services/door.ts';
import { Session } from '#electron/services/session.ts';
import { closeWorkspace } from '#electron/services/workspace/file.ts';
import { type Client, createClient } from '#shared/contract/index.ts';
import type { Result } from '#shared/contract/result.ts';

/** A temporary folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A session and a client as a host has them, in a folder of its own; every output is checked against the contract. */
export function testHost(folder = temporaryFolder()): { session: Session; client: Client; folder: string } {
  const session = new Session({
    host: 'cli',
    version: '0.0.0-test',
    folder: new AppFolder(join(folder, 'app')),
    home: folder,
    printer: null,
  });
  onTestFinished(() => closeWorkspace(session));
  const client = createClient((name, input, options) =>
    call(session, name, input, options?.job ?? null, { checkOutput: true }),
  );
  return { session, client, folder };
}

/** The value of an accepted answer; fails the test with the refusal's code otherwise. */
export async function accepted<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`Refused: ${result.error.code} ${JSON.stringify(result.error.params)}`);
  return result.value;
}

/** The code of a refusal; fails the test when the answer was accepted. */
export async function refusedCode(answer: Promise<Result<unknown>>): Promise<string> {
  const result = await answer;
  if (result.ok) throw new Error('Accepted, but a refusal was expected.');
  return result.error.code;
}
