#!/usr/bin/env node
/**
 * The command `peyvand`. The database needs the Node that comes with the project (`node` in devDependencies), so an
 * older one hands over to it before anything is loaded. A checkout builds the single-file pages before the commands
 * that write them, where they are out of date.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const wanted = 24;
const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= wanted || !existsSync(own)) {
  const build = new URL('../scripts/build.ts', import.meta.url);
  if (['export', 'invite', 'serve'].includes(process.argv[2] ?? '') && existsSync(build)) {
    const { buildStale } = await import(build.href);
    await buildStale(['forms'], false, () => undefined);
  }
  const { main } = await import('../electron/hosts/cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 1 : (code ?? 1);
  });
}
