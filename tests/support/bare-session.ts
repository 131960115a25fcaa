import { join } from 'node:path';
import { AppFolder } from '#electron/services/app/folder.ts';
import { call } from '#electron/services/door.ts';
import { Session } from '#electron/services/session.ts';
import { closeWorkspace } from '#electron/services/workspace/file.ts';
import { type Client, createClient } from '#shared/contract/index.ts';

/** A session and its client in a given folder, for programs that are not tests (benchmarks, workers). */
export function openTestSession(folder: string): { session: Session; client: Client; close: () => void } {
  const session = new Session({
    host: 'cli',
    version: '0.0.0-test',
    folder: new AppFolder(join(folder, 'app')),
    home: folder,
    printer: null,
  });
  const client = createClient((name, input, options) => call(session, name, input, options?.job ?? null));
  return { session, client, close: () => closeWorkspace(session) };
}
