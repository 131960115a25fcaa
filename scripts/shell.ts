/** What the project's scripts share: the project's folder, its Node, and running a child to its end. */
import type { SpawnOptions } from 'node:child_process';
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';

/** The project's root folder. */
export const root = join(import.meta.dirname, '..');

/** The environment of every child: the project's own tools and Node come first on the PATH. */
export const baseEnv: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter),
};

/** Prints one line for people. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export interface Outcome {
  /** Exit code; 128 + signal number when a signal ended the child; 127 when it could not be started. */
  code: number;
  /** Standard output and error together; empty when `stdio` is inherited. */
  output: string;
}

/**
 * Runs a program to its end. Signals that reach this process are passed on, so that no child outlives it.
 *
 * @param command a program, or a JavaScript file to be run by this Node (ends in .js, .mjs, .cjs or .ts)
 * @param options as for `spawn`; `stdio: 'inherit'` shows the output, otherwise it is collected
 */
export function run(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { timeoutMs?: number } = {},
): Promise<Outcome> {
  const { timeoutMs, ...spawnOptions } = options;
  const isScript = /\.[cm]?[jt]s$/.test(command);
  const child = spawn(isScript ? process.execPath : command, isScript ? [command, ...args] : [...args], {
    cwd: root,
    env: baseEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...spawnOptions,
  });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);

  const forward = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  const timer = timeoutMs ? setTimeout(() => child.kill('SIGKILL'), timeoutMs) : undefined;

  return new Promise((resolve) => {
    const finish = (code: number): void => {
      clearTimeout(timer);
      for (const signal of signals) process.off(signal, forward);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/** Path of a file inside an installed package, e.g. `packageFile('vitest', 'vitest.mjs')`. */
export function packageFile(name: string, ...path: string[]): string {
  return join(root, 'node_modules', name, ...path);
}
