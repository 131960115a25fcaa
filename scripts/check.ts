/**
 * `npm run check`: types, purity of shared/, lint and format, boundaries, unused code. Every tool runs even when
 * another fails; each is one line, and the last line is `N passed, N failed`.
 */
import { findViolations } from './boundaries.ts';
import type { Outcome } from './shell.ts';
import { packageFile, root, run, say } from './shell.ts';
import type { Tally } from './tally.ts';
import { addTallies, describeTally } from './tally.ts';

interface Tool {
  name: string;
  run: () => Promise<Outcome>;
}

const tsc = packageFile('typescript', 'bin', 'tsc');

const tools: Tool[] = [
  { name: 'types', run: () => node([tsc], ['--noEmit', '-p', '.']) },
  {
    name: 'types of shared/ without Node and DOM',
    run: () => node([tsc], ['--noEmit', '-p', 'tsconfig.shared.json']),
  },
  {
    name: 'lint and format',
    run: () => node([packageFile('@biomejs/biome', 'bin', 'biome')], ['ci', '--max-diagnostics=100', '.']),
  },
  { name: 'boundaries', run: boundaries },
  {
    name: 'unused files, exports and packages',
    run: () => node([packageFile('knip', 'bin', 'knip.js')], ['--no-progress']),
  },
];

/** Runs a tool's script with this Node; the scripts' names carry no extension, so `run` cannot tell. */
function node(script: string[], args: string[]): Promise<Outcome> {
  return run(process.execPath, [...script, ...args]);
}

async function boundaries(): Promise<Outcome> {
  const violations = findViolations(root);
  const output = violations.map((one) => `${one.file}:${one.line} ${one.message}`).join('\n');
  return { code: violations.length > 0 ? 1 : 0, output };
}

const total: Tally = { passed: 0, failed: 0 };
const results = await Promise.all(
  tools.map(async (tool) => {
    const start = performance.now();
    const outcome = await tool.run();
    return { tool, outcome, seconds: ((performance.now() - start) / 1_000).toFixed(1) };
  }),
);
for (const { tool, outcome, seconds } of results) {
  const ok = outcome.code === 0;
  addTallies(total, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  if (!ok) say(`\n${outcome.output.trim()}\n`);
  say(`${ok ? 'ok    ' : 'FAILED'} ${tool.name} (${seconds} s)`);
}
say('');
say(describeTally(total));
process.exitCode = total.failed > 0 ? 1 : 0;
