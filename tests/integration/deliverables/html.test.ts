import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlWriter } from '#electron/writers/html/index.ts';
import { createLocale } from '#shared/locale/index.ts';
import { hostileName, sampleModel } from '#tests/fixtures/document-model.ts';
import { scratchFolder } from '#tests/support/office.ts';
import { program } from '#tests/support/programs.ts';

const fa = createLocale({ lang: 'fa', currency: 'IRT' });
const en = createLocale({ lang: 'en', currency: 'USD' });

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let browser: Browser;
let page: Page;
let bytes: Uint8Array;
const problems: string[] = [];

beforeAll(async () => {
  folder = await scratchFolder();
  bytes = await htmlWriter.write(sampleModel('fa'), {
    locale: fa,
    alternate: { model: sampleModel('en'), locale: en },
  });
  const path = join(folder.path, 'report.html');
  await writeFile(path, bytes);
  browser = await chromium.launch({ executablePath: await program('chromium'), args: ['--no-sandbox'] });
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) problems.push(request.url());
  });
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(() => document.fonts.ready);
});
afterAll(async () => {
  await browser?.close();
  await folder?.remove();
});

const table = () => page.locator('[lang=fa] .table').first();

describe('html report, opened from disk without a network', () => {
  it('is one small file that loads nothing and complains about nothing', () => {
    expect(bytes.length).toBeLessThan(3_000_000);
    expect(problems).toEqual([]);
  });

  it('reads right to left in its own font', async () => {
    expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
      'rtl',
      'fa',
    ]);
    expect(await page.evaluate(() => document.fonts.check('16px Vazirmatn', 'سلام'))).toBe(true);
    const [cell, next] = await Promise.all([0, 1].map((i) => table().locator('th').nth(i).boundingBox()));
    expect(cell?.x).toBeGreaterThan(next?.x ?? Number.POSITIVE_INFINITY);
  });

  it('shows a script in a name as text', async () => {
    await expect.poll(() => page.getByText(hostileName).count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('refuses scripts and requests that are not its own', async () => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      return 'injected' in window;
    });
    expect(ran).toBe(false);
    problems.length = 0;
  });

  it('filters rows whatever form letters and digits are typed in', async () => {
    const filter = table().getByRole('searchbox');
    const visible = () => table().locator('tbody tr:not([hidden])').count();
    await filter.fill('راهبردي');
    expect(await visible()).toBe(8);
    expect(await table().locator('output').textContent()).toContain('۸ از ۳۰');
    await filter.fill('P-007');
    expect(await visible()).toBe(1);
    await filter.fill('');
    expect(await visible()).toBe(30);
  });

  it('sorts numbers by value and names by the dictionary, empty cells last', async () => {
    const column = (n: number) => table().locator(`tbody td:nth-child(${n})`).allTextContents();
    await table().locator('th button').nth(5).click();
    const money = await table()
      .locator('tbody td:nth-child(6)')
      .evaluateAll((cells) => cells.map((c) => (c as HTMLElement).dataset.v));
    expect(money.slice(0, 2)).toEqual(['125000000', '162500000']);
    expect(money.at(-1)).toBe('');
    await table().locator('th button').nth(1).click();
    const names = (await column(2)).map((name) => name.replace(/[\u2066-\u2069]/g, ''));
    expect(names.slice(0, 5).every((name) => name.startsWith('آوای ابر'))).toBe(true);
    expect(names.at(-1)).toBe(hostileName);
    expect(await table().locator('th').nth(1).getAttribute('aria-sort')).toBe('ascending');
  });

  it('keeps picture labels inside the picture', async () => {
    const outside = await page.locator('[lang=fa] figure svg').evaluateAll((svgs) =>
      svgs.flatMap((svg) => {
        const box = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .map((text) => text.getBoundingClientRect())
          .filter((text) => text.left < box.left - 1 || text.right > box.right + 1);
      }),
    );
    expect(outside).toEqual([]);
  });

  it('switches to the other language', async () => {
    await page.locator('.languages button[lang=en]').click();
    expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
      'ltr',
      'en',
    ]);
    expect(await page.title()).toContain('Partner ecosystem diagnostic');
    await expect
      .poll(() => page.getByRole('heading', { name: /Value sits with a few/ }).isVisible())
      .toBe(true);
  });
});
