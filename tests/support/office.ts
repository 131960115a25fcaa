/** Re-reads exports with other programs: LibreOffice, poppler and Python. Everything happens in private folders. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { program, pythonWith } from './programs.ts';

const run = promisify(execFile);
const options = { encoding: 'utf8', timeout: 55_000, maxBuffer: 64 * 1024 * 1024 } as const;

/** A folder of its own for one test file; `remove` clears it. */
export async function scratchFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'peyvand-office-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/**
 * Converts a docx, pptx, xlsx, html or csv file by LibreOffice.
 *
 * @returns path of the new file, beside the old one
 */
export async function convert(path: string, extension: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'peyvand-soffice-'));
  try {
    const out = join(folder, 'out');
    await mkdir(out);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [
      profile,
      '--headless',
      '--norestore',
      '--convert-to',
      extension,
      '--outdir',
      join(path, '..'),
      path,
    ];
    await run(await program('soffice'), args, options);
    return join(path, '..', `${basename(path, extname(path))}.${extension.split(':')[0]}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** PDF of an office file as LibreOffice prints it; its path. */
export const toPdf = (path: string): Promise<string> => convert(path, 'pdf');

/** Text of a pdf, pages split by form feeds. Words of right-to-left lines come in reading order. */
export async function pdfText(pdf: string, ...args: string[]): Promise<string> {
  return (await run(await program('pdftotext'), [...args, '-enc', 'UTF-8', pdf, '-'], options)).stdout;
}

/** Runs a Python script that may import `docx` and `openpyxl`; its standard output. */
export async function python(script: string, args: readonly string[] = []): Promise<string> {
  const interpreter = await pythonWith('docx', 'openpyxl');
  return (
    await run(interpreter, ['-c', script, ...args], {
      ...options,
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    })
  ).stdout;
}
