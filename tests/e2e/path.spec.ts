import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { createLocale, type Locale } from '#shared/locale/index.ts';
import { persianListCsv } from '#tests/support/lists.ts';
import { expect, test } from './host.ts';

const languages = ['fa', 'en'] as const;

/** Centre of an element on the screen. */
async function centre(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const rail = (
  page: Page,
  { t }: Locale,
  name: 'partners' | 'map' | 'segmentation' | 'deliverables' | 'settings' | 'history',
) =>
  page
    .getByRole('navigation')
    .getByRole('link', { name: t(`app.pages.${name}`) })
    .click();

for (const lang of languages) {
  const locale = createLocale({ lang });
  const { t } = locale;

  test(`the whole path of day one (${lang})`, async ({ app: page }) => {
    test.setTimeout(240_000);
    // First run starts in Persian; the other language is one press away.
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    if (lang === 'en') {
      await page
        .getByRole('button', { name: createLocale({ lang: 'fa' }).t('app.actions.otherLanguage') })
        .click();
      await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    }

    // A new, encrypted workspace.
    await page
      .getByRole('button', { name: t('app.welcome.new'), exact: false })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t('app.new.client'), { exact: true }).fill('شرکت سپهر');
    await dialog.getByLabel(t('app.new.fileName')).fill('sepehr');
    await dialog.getByLabel(t('app.new.passphrase'), { exact: true }).fill('یک جملهٔ بلند');
    await dialog.getByLabel(t('app.new.again'), { exact: true }).fill('یک جملهٔ کوتاه');
    await expect(dialog.getByText(t('app.new.different'))).toBeVisible();
    await dialog.getByLabel(t('app.new.again'), { exact: true }).fill('یک جملهٔ بلند');
    await dialog.getByRole('button', { name: t('app.new.create') }).click();
    await expect(page.getByRole('heading', { level: 1, name: t('app.pages.dashboard') })).toBeVisible();

    // The client's list, with Persian headings and digits, Arabic letters and bad rows.
    await rail(page, locale, 'partners');
    await page
      .getByRole('button', { name: t('app.pages.import') })
      .first()
      .click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'شرکا.csv', mimeType: 'text/csv', buffer: persianListCsv() });
    await expect(page.getByText(t('imports.rejected', { count: 3 }), { exact: true })).toBeVisible();
    await expect(page.getByText(t('errors.findings.impossibleDate', { value: '۱۴۰۴/۱۲/۳۰' }))).toBeVisible();
    await expect(
      page.getByRole('button', { name: t('imports.partners.write', { count: 6 }) }),
    ).toBeDisabled();
    await page.getByRole('button', { name: t('imports.skip', { count: 3 }) }).click();

    // In the register: folded search, sorting, editing in place with digits of either script.
    const grid = page.getByRole('grid');
    await expect(grid.getByRole('row')).toHaveCount(7);
    await page.getByLabel(t('common.search'), { exact: true }).fill('رايان');
    await expect(grid.getByRole('row')).toHaveCount(2);
    await page.getByLabel(t('common.search'), { exact: true }).fill('');
    const revenue = grid.getByRole('row').nth(1).getByRole('gridcell').nth(6);
    await revenue.dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('۲٫۵ میلیارد');
    await page.keyboard.press('Enter');
    await expect(grid).toContainText(locale.number(2_500_000_000));
    await page.keyboard.press('Escape');

    // Undo and redo the edit.
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await expect(grid).not.toContainText(locale.number(2_500_000_000));
    await page.keyboard.press('Control+Shift+z');
    await expect(grid).toContainText(locale.number(2_500_000_000));

    // On the map: a relation is drawn from card to card.
    await rail(page, locale, 'map');
    const map = page.getByTestId('map');
    const nodes = map.locator('.react-flow__node');
    await expect(nodes).toHaveCount(7);
    await page.waitForTimeout(400);
    const first = nodes.filter({ hasText: 'آتیه' });
    const second = nodes.filter({ hasText: 'رایان' });
    const from = await centre(first.locator('[data-handleid=top]'));
    const to = await centre(second);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 8 });
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('map.connect') })
      .click();
    await expect(map.locator('.react-flow__edge')).toHaveCount(1);
    // An automatic layout in the worker, saved as one step.
    await page.getByRole('button', { name: t('map.layout') }).click();
    await page.getByRole('menuitem', { name: t('map.layouts.layered') }).click();
    await expect(page.getByRole('button', { name: new RegExp(t('common.undo')) })).toBeEnabled();

    // The matrix follows the weights at once.
    await rail(page, locale, 'segmentation');
    const matrix = page.getByTestId('matrix');
    await expect(matrix.locator('[data-id]').first()).toBeVisible();
    const before = await matrix.locator('circle').first().getAttribute('cy');
    const weight = page.getByLabel(`${t('ecosystem.field.size')}: ${t('segmentation.axis.potential')}`);
    await weight.fill('۹');
    await weight.press('Enter');
    await expect.poll(() => matrix.locator('circle').first().getAttribute('cy')).not.toBe(before);

    // Live switch of language, there and back.
    await rail(page, locale, 'settings');
    const other = createLocale({ lang: lang === 'fa' ? 'en' : 'fa' });
    const language = (l: Locale, to: 'fa' | 'en') =>
      page
        .getByRole('radiogroup', { name: l.t('app.settings.language') })
        .getByRole('radio', { name: l.t(`app.languages.${to}`) })
        .click();
    await language(locale, other.lang);
    await expect(page.locator('html')).toHaveAttribute('dir', other.dir);
    await expect(page.getByRole('heading', { level: 1, name: other.t('app.pages.settings') })).toBeVisible();
    await language(other, lang);
    await expect(page.locator('html')).toHaveAttribute('dir', locale.dir);

    // Close, a wrong passphrase, the right one: everything is there.
    await page
      .getByRole('banner')
      .getByRole('button', { name: t('common.close'), exact: true })
      .click();
    await page.getByRole('button', { name: /sepehr\.peyvand/ }).click();
    const open = page.getByRole('dialog');
    await open.getByLabel(t('app.new.passphrase'), { exact: true }).fill('نه');
    await open.getByRole('button', { name: t('common.open') }).click();
    await expect(open.getByRole('alert')).toBeVisible();
    await open.getByLabel(t('app.new.passphrase'), { exact: true }).fill('یک جملهٔ بلند');
    await open.getByRole('button', { name: t('common.open') }).click();
    await rail(page, locale, 'partners');
    await expect(page.getByRole('grid').getByRole('row')).toHaveCount(7);

    // The diagnostic in every format, in both languages.
    await rail(page, locale, 'deliverables');
    const magic = { docx: 'PK', xlsx: 'PK', pptx: 'PK', pdf: '%PDF', html: '<!doctype html>' } as const;
    for (const documentLang of languages) {
      await page.getByRole('radio', { name: t(`app.languages.${documentLang}`) }).click();
      for (const [format, start] of Object.entries(magic)) {
        const download = page.waitForEvent('download');
        await page
          .getByRole('button', {
            name: t(`deliverables.formats.${format as keyof typeof magic}`),
            exact: true,
          })
          .click();
        const file = await download;
        expect(file.suggestedFilename()).toMatch(new RegExp(`\\(${documentLang}\\)\\.${format}$`));
        const bytes = readFileSync(await file.path());
        expect(bytes.subarray(0, start.length).toString('latin1').toLowerCase()).toBe(start.toLowerCase());
      }
    }
  });
}
