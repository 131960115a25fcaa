import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pages as registered } from '#renderer/app/pages.ts';
import { createLocale } from '#shared/locale/index.ts';
import { expect, test } from './host.ts';

/** Every page of the rail, and one step of the journey. */
const pages = [...registered.map(({ to }) => to.slice(1)), 'step/mapping'];

async function openSample(page: Page): Promise<void> {
  const { t } = createLocale({ lang: 'fa' });
  await page
    .getByRole('button', { name: t('app.welcome.sample'), exact: false })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('app.new.create') })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: t('app.pages.dashboard') })).toBeVisible();
}

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .map(
      (v) =>
        `${v.id}: ${v.nodes
          .slice(0, 3)
          .map((n) => n.target.join(' '))
          .join(' | ')}`,
    );
}

test('axe finds nothing serious on any page, in both languages and themes', async ({ app: page, host }) => {
  // In two languages, about ten seconds a page on a busy machine.
  test.setTimeout(60_000 + pages.length * 2 * 10_000);
  expect(await serious(page)).toEqual([]);
  const found: string[] = [];
  await openSample(page);
  for (const [lang, theme] of [
    ['fa', 'light'],
    ['en', 'dark'],
  ] as const) {
    await page.evaluate(
      async (input) => {
        await fetch('/api/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ name: 'app.setPreferences', input }),
        });
      },
      { lang, theme },
    );
    for (const path of pages) {
      await page.goto(`${new URL(host.url).origin}/#/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForTimeout(300);
      for (const fault of await serious(page)) found.push(`${path} ${lang} ${theme}: ${fault}`);
    }
  }
  expect(found).toEqual([]);
});

test('the frame mirrors with the language, the map’s geometry does not', async ({ app: page, host }) => {
  await openSample(page);
  const places = async () => {
    await page.goto(`${new URL(host.url).origin}/#/map`);
    await expect(page.locator('.react-flow__node').first()).toBeVisible();
    await page.waitForTimeout(500);
    const width = page.viewportSize()?.width ?? 0;
    const rail = await page.getByRole('navigation').boundingBox();
    const map = await page.getByTestId('map').boundingBox();
    const shot = await page.screenshot();
    const nodes = await page
      .locator('.react-flow__node')
      .evaluateAll((all) =>
        all.map((n) => [n.getAttribute('data-id'), (n as HTMLElement).style.transform]).sort(),
      );
    return {
      railAtEnd: (rail?.x ?? 0) > width / 2,
      mapAfterRail: (map?.x ?? 0) > (rail?.x ?? 0),
      nodes,
      shot,
    };
  };
  const fa = await places();
  await page.evaluate(async () => {
    await fetch('/api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        name: 'app.setPreferences',
        input: { lang: 'en', calendar: 'gregory', digits: 'latin' },
      }),
    });
  });
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  const en = await places();
  expect(fa.railAtEnd).toBe(true);
  expect(en.railAtEnd).toBe(false);
  expect(fa.mapAfterRail).toBe(false);
  expect(en.mapAfterRail).toBe(true);
  expect(en.nodes).toEqual(fa.nodes);
  expect(en.shot.equals(fa.shot)).toBe(false);
});

/** Pages whose layout is compared as pictures; planes and time axes do not mirror, so their pages are not among them. */
const mirrored = [
  'dashboard',
  'partners',
  'import',
  'coverage',
  'conflicts',
  'commission',
  'policies',
  'payments',
  'deals',
  'quote',
  'coaching',
  'deliverables',
  'history',
  'settings',
];

test('pages in Persian look like the mirrored English ones, not like the English ones', async ({
  app: page,
  host,
}) => {
  test.setTimeout(180_000);
  await openSample(page);
  const shots = async (lang: 'fa' | 'en') => {
    await page.evaluate(
      async (input) => {
        await fetch('/api/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ name: 'app.setPreferences', input }),
        });
      },
      {
        lang,
        theme: 'light',
        calendar: lang === 'fa' ? 'persian' : 'gregory',
        digits: lang === 'fa' ? 'persian' : 'latin',
      },
    );
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'fa' ? 'rtl' : 'ltr');
    const taken = new Map<string, string>();
    for (const path of mirrored) {
      await page.goto(`${new URL(host.url).origin}/#/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForTimeout(500);
      taken.set(path, (await page.screenshot()).toString('base64'));
    }
    return taken;
  };
  const fa = await shots('fa');
  const en = await shots('en');
  for (const path of mirrored) {
    const alike = await likeness(page, fa.get(path) ?? '', en.get(path) ?? '');
    expect(alike.mirrored, `${path}: ${JSON.stringify(alike)}`).toBeGreaterThan(alike.plain + 0.1);
    expect(alike.mirrored, path).toBeGreaterThan(0.35);
  }
});

/**
 * How far two screenshots resemble each other, one of them as it is and mirrored: both are brought down to a coarse
 * grid of brightness in a canvas of the browser, and the grids are correlated (1 the same, 0 nothing in common).
 */
function likeness(page: Page, a: string, b: string): Promise<{ plain: number; mirrored: number }> {
  return page.evaluate(
    async ([first = '', second = '']) => {
      const columns = 64;
      const rows = 40;
      const grid = async (png: string, mirror: boolean): Promise<number[]> => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const context = new OffscreenCanvas(columns, rows).getContext('2d');
        if (!context) throw new Error('No canvas.');
        context.imageSmoothingQuality = 'high';
        if (mirror) {
          context.translate(columns, 0);
          context.scale(-1, 1);
        }
        context.drawImage(image, 0, 0, columns, rows);
        const { data } = context.getImageData(0, 0, columns, rows);
        return Array.from({ length: columns * rows }, (_, i) => (data[4 * i] ?? 0) + (data[4 * i + 1] ?? 0));
      };
      const correlation = (p: number[], q: number[]): number => {
        const mean = (list: number[]) => list.reduce((sum, v) => sum + v, 0) / list.length;
        const [mp, mq] = [mean(p), mean(q)];
        let [pq, pp, qq] = [0, 0, 0];
        for (const [i, v] of p.entries()) {
          const w = q[i] ?? 0;
          pq += (v - mp) * (w - mq);
          pp += (v - mp) ** 2;
          qq += (w - mq) ** 2;
        }
        return pq / Math.sqrt(pp * qq || 1);
      };
      const other = await grid(second, false);
      return {
        plain: correlation(await grid(first, false), other),
        mirrored: correlation(await grid(first, true), other),
      };
    },
    [a, b],
  );
}

test('a browser without the token gets nothing, and the token works once', async ({
  app: _page,
  host,
  browser,
}) => {
  const stranger = await browser.newContext();
  const page = await stranger.newPage();
  expect((await page.goto(host.url))?.status()).toBe(403);
  expect((await page.goto(new URL(host.url).origin))?.status()).toBe(403);
  await stranger.close();
});

test('the palette finds partners by folded text and opens pages from the keyboard', async ({ app: page }) => {
  const { t } = createLocale({ lang: 'fa' });
  await openSample(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('پيشگامان');
  await expect(page.getByRole('menuitem', { name: 'پیشگامان دادهٔ البرز' })).toBeVisible();
  await page.getByRole('searchbox').fill(t('app.pages.history'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: t('app.pages.history') })).toBeVisible();
});
