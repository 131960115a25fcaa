import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refusal } from '#shared/contract/result.ts';
import type { PdfPrinter, PrintOptions } from './printer.ts';

/** Longest time a print may take, in milliseconds. */
const patience = 60_000;

/**
 * Prints by an installed Chromium, Chrome or Edge: headless, in a profile of its own that is thrown away, without a
 * network.
 */
export class ChromiumPrinter implements PdfPrinter {
  /** @throws Refusal pdf.noBrowser when none is installed, pdf.failed when it does not print */
  async print(html: string, options: PrintOptions): Promise<Uint8Array> {
    const browser = findBrowser();
    if (!browser) throw new Refusal('pdf.noBrowser');
    const folder = await mkdtemp(join(tmpdir(), 'peyvand-print-'));
    try {
      const page = join(folder, 'page.html');
      const target = join(folder, 'page.pdf');
      await writeFile(page, html, { mode: 0o600 });
      const done = await run(browser, argumentsFor(folder, page, target), options.signal);
      options.signal?.throwIfAborted();
      if (!done || !existsSync(target)) throw new Refusal('pdf.failed');
      return await readFile(target);
    } finally {
      // The browser's last helpers may still write for a moment.
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  }
}

function argumentsFor(folder: string, page: string, target: string): string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${join(folder, 'profile')}`,
    // Chromium's sandbox does not start for root, as in containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${target}`,
    pathToFileURL(page).href,
  ];
}

/** True when the program ended well in time. */
function run(program: string, args: readonly string[], signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: 'ignore',
      timeout: patience,
      killSignal: 'SIGKILL',
      ...(signal && { signal }),
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** Path of the first browser there is; `PEYVAND_CHROMIUM` comes before all others. */
export function findBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const chosen = environment.PEYVAND_CHROMIUM;
  const candidates = [...(chosen ? [chosen] : []), ...usualPlaces(environment, platform)];
  return candidates.find(exists) ?? null;
}

function usualPlaces(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
    ];
    return roots.flatMap((root) => programs.map((parts) => join(root, ...parts)));
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  const folders = [...(environment.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}
