/**
 * Prepares what the test suites need from outside: an installed program is taken; else Playwright fetches its own
 * browser; else, on Debian as root, apt installs the packages; for Python, pip fills an environment under .cache.
 * What cannot be had is named, and the tests that need it fail with the same name.
 */
import { existsSync } from 'node:fs';
import type { Program } from './programs.ts';
import {
  findProgram,
  missingPythonModules,
  programPackages,
  programVariables,
  pythonEnvironment,
  pythonModules,
} from './programs.ts';
import { packageFile, run, say } from './shell.ts';

const INSTALL_LIMIT_MS = 15 * 60_000;

export interface Preparation {
  /** Variables for the suites: one per program found, and PEYVAND_MISSING with what was not. */
  env: Record<string, string>;
  /** Package names that could not be had. */
  missing: string[];
}

/** Finds or installs every program, prints one line for each that had to be installed or is missing. */
export async function prepare(): Promise<Preparation> {
  const wanted = ['chromium', 'soffice', 'pdftoppm', 'pdftotext'] as const satisfies readonly Program[];
  const absent = async (): Promise<Program[]> => {
    const found = await Promise.all(wanted.map((program) => findProgram(program)));
    return wanted.filter((_, index) => found[index] === undefined);
  };

  let lacking = await absent();
  if (lacking.includes('chromium')) {
    say('prepare: no Chromium, Chrome or Edge found; asking Playwright for its own');
    await run(packageFile('@playwright/test', 'cli.js'), ['install', 'chromium'], {
      timeoutMs: INSTALL_LIMIT_MS,
    });
    lacking = await absent();
  }
  if (lacking.length > 0) {
    await installByApt(lacking.flatMap((program) => programPackages[program].split(' ')));
    lacking = await absent();
  }
  const missingModules = await preparePython();

  const env: Record<string, string> = {};
  for (const program of [...wanted, 'python'] as const) {
    const path = await findProgram(program);
    if (path) env[programVariables[program]] = path;
  }
  const missing = [...new Set(lacking.map((program) => programPackages[program])), ...missingModules];
  env.PEYVAND_MISSING = missing.join(', ');
  for (const name of missing) say(`prepare: ${name} cannot be had here; the tests that need it will fail`);
  return { env, missing };
}

/** Names (PyPI) of the export-reading Python modules that stay missing after trying apt, then pip. */
async function preparePython(): Promise<string[]> {
  const lacking = async (): Promise<string[]> => {
    const python = await findProgram('python');
    return python ? missingPythonModules(python) : Object.keys(pythonModules);
  };
  if ((await lacking()).length === 0) return [];

  await installByApt(programPackages.python.split(' '));
  const python = await findProgram('python');
  if (python && (await lacking()).length > 0) {
    const names = Object.values(pythonModules);
    say(`prepare: installing ${names.join(', ')} into .cache/python`);
    await run(python, ['-m', 'venv', '--clear', pythonEnvironment], { timeoutMs: INSTALL_LIMIT_MS });
    const inside = ['bin/python', 'Scripts/python.exe']
      .map((name) => `${pythonEnvironment}/${name}`)
      .find((path) => existsSync(path));
    const pip = [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--retries',
      '1',
      '--disable-pip-version-check',
      ...names,
    ];
    if (inside) await run(inside, pip, { timeoutMs: INSTALL_LIMIT_MS });
  }
  return (await lacking()).map((module) => pythonModules[module] ?? module);
}

let aptUpdated = false;

async function installByApt(packages: string[]): Promise<void> {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebianRoot) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, timeoutMs: INSTALL_LIMIT_MS };
  const names = [...new Set(packages)];
  say(`prepare: installing ${names.join(' ')} by apt`);
  if (!aptUpdated) await run('apt-get', ['update', '-qq'], options);
  aptUpdated = true;
  const result = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
  if (result.code !== 0) say(result.output.trim().split('\n').slice(-2).join('\n'));
}

if (import.meta.main) {
  const { env, missing } = await prepare();
  for (const [name, value] of Object.entries(env)) if (value) say(`${name}=${value}`);
  process.exitCode = missing.length > 0 ? 1 : 0;
}
