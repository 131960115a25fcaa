/**
 * `npm start`: builds what is out of date and opens the app, in Electron where its binary is or can be had, else
 * in the local browser host. `--no-open` and `--port N` are for the browser host; other arguments (a file to
 * open) go to either.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { buildStale } from './build.ts';
import { fetchElectron } from './electron.ts';
import { baseEnv, root, say } from './shell.ts';

const args = process.argv.slice(2);
const electron = await fetchElectron();

if (electron) {
  await buildStale(['renderer', 'electron', 'forms']);
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  become(electron, [...sandbox, root, ...args]);
} else {
  say("Electron's binary cannot be had here, so the app opens in your browser, from this computer only.");
  await buildStale(['renderer', 'forms']);
  become(process.execPath, [join(root, 'bin', 'peyvand.mjs'), 'serve', ...args]);
}

/** Runs the app in the foreground: signals are passed on, and its exit code is this script's own. */
function become(command: string, childArgs: string[]): void {
  const child = spawn(command, childArgs, { cwd: process.cwd(), env: baseEnv, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  process.on('exit', () => child.kill());
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}
