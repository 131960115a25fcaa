/**
 * Where the outside programs are that tests need: a Chromium, LibreOffice, poppler's pdftoppm and pdftotext, and
 * a Python with the libraries that re-read exports. Only looks; `prepare.ts` installs what is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './shell.ts';

/** A program the suites start, by its role. */
export type Program = 'chromium' | 'soffice' | 'pdftoppm' | 'pdftotext' | 'python';

/** Environment variable that hands a program's path to the suites (and lets a developer choose another). */
export const programVariables: Readonly<Record<Program, string>> = {
  chromium: 'PEYVAND_CHROMIUM',
  soffice: 'PEYVAND_SOFFICE',
  pdftoppm: 'PEYVAND_PDFTOPPM',
  pdftotext: 'PEYVAND_PDFTOTEXT',
  python: 'PEYVAND_PYTHON',
};

/** What to install for a program, as Debian and PyPI name it. */
export const programPackages: Readonly<Record<Program, string>> = {
  chromium: 'chromium',
  soffice: 'libreoffice-writer libreoffice-impress libreoffice-calc',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
  python: 'python3-docx python3-openpyxl',
};

/** Python modules that re-read exports: import name → PyPI name. (Debian 12 has no python-pptx; decks are re-read by LibreOffice.) */
export const pythonModules: Readonly<Record<string, string>> = {
  docx: 'python-docx',
  openpyxl: 'openpyxl',
};

/** The virtual environment that `prepare.ts` makes when no Python of the machine has the modules. */
export const pythonEnvironment = join(root, '.cache', 'python');

const venvPython = join(
  pythonEnvironment,
  ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']),
);

const programFiles = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

const names: Readonly<Record<Program, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
  ],
  soffice: ['soffice', 'libreoffice'],
  pdftoppm: ['pdftoppm'],
  pdftotext: ['pdftotext'],
  python: ['python3', 'python'],
};

const knownPlaces: Readonly<Record<Program, readonly string[]>> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFiles.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  ],
  soffice: [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ...programFiles.map((folder) => join(folder, 'LibreOffice', 'program', 'soffice.exe')),
  ],
  pdftoppm: [],
  pdftotext: [],
  python: [venvPython, '/usr/bin/python3'],
};

/** Which of the export-reading modules a Python lacks (import names); all of them when it does not start. */
export function missingPythonModules(python: string): string[] {
  const code = [
    'import importlib.util as u, sys',
    'print(" ".join(m for m in sys.argv[1:] if u.find_spec(m) is None))',
  ].join('\n');
  const all = Object.keys(pythonModules);
  const answer = spawnSync(python, ['-c', code, ...all], { encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 ? answer.stdout.trim().split(/\s+/).filter(Boolean) : all;
}

function installed(program: Program): string[] {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) =>
      names[program].flatMap((name) => suffixes.map((suffix) => join(folder, name + suffix))),
    );
  return [...new Set([...onPath, ...knownPlaces[program]])].filter((path) => existsSync(path));
}

async function playwrightChromium(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/**
 * The path of a program on this machine, or undefined. The variable of `programVariables` wins when it is set.
 * For `python`: the interpreter that has most of the export-reading modules (it may lack some).
 */
export async function findProgram(program: Program): Promise<string | undefined> {
  const chosen = process.env[programVariables[program]];
  if (chosen && existsSync(chosen)) return chosen;
  const candidates = installed(program);
  if (program === 'chromium') return candidates[0] ?? (await playwrightChromium());
  if (program !== 'python') return candidates[0];
  let best: { path: string; missing: number } | undefined;
  for (const path of candidates) {
    const missing = missingPythonModules(path).length;
    if (!best || missing < best.missing) best = { path, missing };
    if (missing === 0) break;
  }
  return best?.path;
}
