/**
 * Runs one of the project's scripts (`node scripts/run.mjs test unit` runs scripts/test.ts with `unit`) on the
 * project's own Node, whatever Node the machine's shell finds: the scripts are TypeScript, and the database's
 * native module does not work on older releases.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const REQUIRED_MAJOR = 24;
const [task, ...args] = process.argv.slice(2);
const script = fileURLToPath(new URL(`./${task}.ts`, import.meta.url));

if (!task || !existsSync(script)) {
  process.stderr.write('Usage: node scripts/run.mjs <build|check|start|test> [arguments]\n');
  process.exit(2);
}

const bundled = fileURLToPath(
  new URL(`../node_modules/node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`, import.meta.url),
);
const fits = Number.parseInt(process.versions.node, 10) === REQUIRED_MAJOR;
if (!fits && !existsSync(bundled)) {
  process.stderr.write(
    `Node ${REQUIRED_MAJOR} is needed and the package "node" is not installed: run npm ci.\n`,
  );
  process.exit(1);
}
// A process of its own also where this Node fits: the scripts ask whether they are the main one.
const child = spawn(fits ? process.execPath : bundled, [script, ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
