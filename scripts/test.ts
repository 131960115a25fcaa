/**
 * The whole test suite: prepares the programs that the tests need, builds what is out of date, runs Vitest and
 * Playwright, and ends with one line `N passed, N failed` summed over all suites.
 *
 * `npm test` runs everything; `npm test -- unit`, `integration`, `browser`, `electron` (any of them, in any
 * number) run a part, and a path such as `tests/unit/workspace` runs what lies there.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStale } from './build.ts';
import { electronBinary } from './electron.ts';
import { prepare } from './prepare.ts';
import { baseEnv, packageFile, run, say } from './shell.ts';
import type { Tally } from './tally.ts';
import { addTallies, describeTally, tallyPlaywright, tallyVitest } from './tally.ts';

const suites = ['unit', 'integration', 'browser', 'electron'] as const;
type Suite = (typeof suites)[number];

const folders: Readonly<Record<Suite, string>> = {
  unit: 'tests/unit',
  integration: 'tests/integration',
  browser: 'tests/e2e',
  electron: 'tests/electron',
};

const asked = process.argv.slice(2);
const paths = asked.filter((word) => word.includes('/'));
const named = suites.filter(
  (suite) => asked.includes(suite) || paths.some((path) => path.startsWith(folders[suite])),
);
const unknown = asked.filter((word) => !paths.includes(word) && !suites.some((suite) => suite === word));
if (unknown.length > 0 || (paths.length > 0 && named.length === 0)) {
  process.stderr.write(
    `Unknown part: ${asked.join(' ')}. Known: ${suites.join(', ')}, or a path under tests/.\n`,
  );
  process.exit(2);
}

const selected = named.length > 0 ? named : suites;
const reports = mkdtempSync(join(tmpdir(), 'peyvand-test-'));
const total: Tally = { passed: 0, failed: 0 };

try {
  const { env } = await prepare();
  const childEnv = { ...baseEnv, ...env };
  const vitestSuites = selected.filter((suite) => suite === 'unit' || suite === 'integration');
  const playwrightSuites = selected.filter(
    (suite) => suite === 'browser' || (suite === 'electron' && hasElectron()),
  );
  const built = await buildFor([...vitestSuites, ...playwrightSuites]);
  if (vitestSuites.length > 0) await runVitest(vitestSuites, childEnv);
  if (playwrightSuites.length > 0 && built) await runPlaywright(playwrightSuites, childEnv);
} finally {
  rmSync(reports, { recursive: true, force: true });
}

say('');
say(describeTally(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function hasElectron(): boolean {
  if (electronBinary()) return true;
  say(
    "test: Electron's binary is not installed (npx install-electron fetches it): the suite electron does not run",
  );
  return false;
}

/** All suites but the unit tests meet the built app; a build that fails counts as one failure. */
async function buildFor(parts: readonly Suite[]): Promise<boolean> {
  if (parts.every((suite) => suite === 'unit')) return true;
  try {
    await buildStale(parts.includes('electron') ? ['renderer', 'electron', 'forms'] : ['renderer', 'forms']);
    return true;
  } catch (error) {
    say(`test: the build failed, so the end-to-end tests cannot run\n${String(error)}`);
    total.failed += 1;
    return false;
  }
}

async function runVitest(parts: readonly Suite[], env: NodeJS.ProcessEnv): Promise<void> {
  const report = join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  args.push(...parts.map((suite) => `--project=${suite}`));
  args.push(...paths.filter((path) => parts.some((suite) => path.startsWith(folders[suite]))));
  const { code } = await run(packageFile('vitest', 'vitest.mjs'), args, { stdio: 'inherit', env });
  addTallies(total, tallyVitest(readReport(report), code));
}

async function runPlaywright(parts: readonly Suite[], env: NodeJS.ProcessEnv): Promise<void> {
  const report = join(reports, 'playwright.json');
  const args = ['test', '--reporter=list,json', ...parts.map((suite) => `--project=${suite}`)];
  args.push(...paths.filter((path) => parts.some((suite) => path.startsWith(folders[suite]))));
  const { code } = await run(packageFile('@playwright/test', 'cli.js'), args, {
    stdio: 'inherit',
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  addTallies(total, tallyPlaywright(readReport(report), code));
}

function readReport(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
