import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';

const bin = fileURLToPath(new URL('../../bin/peyvand.mjs', import.meta.url));

/** A running browser host with a home folder of its own. */
export interface Host {
  readonly url: string;
  readonly folder: string;
}

async function start(folder: string): Promise<{ host: Host; child: ChildProcess }> {
  const child = spawn(process.execPath, [bin, 'serve', '--no-open', '--lang', 'en'], {
    env: { ...process.env, PEYVAND_HOME: join(folder, 'app'), HOME: folder, LANG: 'fa_IR.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += String(chunk);
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(text);
      if (found) resolve(found[0]);
    });
    child.on('exit', (code) => reject(new Error(`The host ended with ${code}.`)));
  });
  return { host: { url, folder }, child };
}

/** Tests with a host; a page that reports an error in its console fails its test. */
export const test = base.extend<{ host: Host; app: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'peyvand-e2e-'));
    const { host, child } = await start(folder);
    await use(host);
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  },
  app: async ({ page, host }, use) => {
    const errors: string[] = [];
    page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
    page.on('pageerror', (e) => errors.push(e.message));
    await page.goto(host.url);
    await use(page);
    if (errors.length > 0) throw new Error(`The page reported: ${errors.join('\n')}`);
  },
});

export { expect } from '@playwright/test';
