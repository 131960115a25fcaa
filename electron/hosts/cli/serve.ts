import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '#shared/contract/result.ts';
import type { Locale } from '#shared/locale/index.ts';
import { Session } from '../../services/session.ts';
import { autoBackup, closeWorkspace } from '../../services/workspace/file.ts';
import { startBrowserHost } from '../browser/host.ts';
import { nodeEnvironment } from '../environment.ts';
import { CommandRunner } from './run.ts';

const backupEvery = 10 * 60 * 1000;

/**
 * Runs the browser host until it is told to stop. With a file, that workspace is open from the start.
 *
 * @throws Refusal when the file cannot be opened, the port is taken or the renderer is not built
 */
export async function serve(
  file: string | undefined,
  options: { port: number; open: boolean },
  print: (line: string) => void,
  t: Locale['t'],
): Promise<void> {
  const renderer = fileURLToPath(new URL('../../../dist/renderer', import.meta.url));
  if (!existsSync(renderer)) throw new Refusal('host.notBuilt');
  const session = new Session(nodeEnvironment('browser'));
  if (file !== undefined) await new CommandRunner(session).open(file);
  const host = await startBrowserHost(session, renderer, options.port).catch((error: unknown) => {
    closeWorkspace(session);
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new Refusal('host.portTaken', { port: options.port });
    throw error;
  });
  print(t('cli.serving', { url: host.url }, { raw: true }));
  if (options.open) openBrowser(host.url);
  const timer = setInterval(() => autoBackup(session), backupEvery);
  await stopSignal();
  clearInterval(timer);
  await host.close();
  closeWorkspace(session);
}

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });

/** Opens the system's browser; where there is none, the printed address remains. */
function openBrowser(url: string): void {
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '']
        : ['xdg-open'];
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
