import { createLocale } from '#shared/locale/index.ts';
import { expect, test } from './host.ts';

for (const lang of ['fa', 'en'] as const) {
  const locale = createLocale({ lang });
  const { t } = locale;

  test(`results are opened down to a question, and a roadmap is taken over and moved (${lang})`, async ({
    app: page,
  }) => {
    test.setTimeout(90_000);
    if (lang === 'en')
      await page
        .getByRole('button', { name: createLocale({ lang: 'fa' }).t('app.actions.otherLanguage') })
        .click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await page
      .getByRole('button', { name: t('app.welcome.sample'), exact: false })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('app.new.create') })
      .click();
    const nav = page.getByRole('navigation');
    await nav.getByRole('link', { name: t('app.rooms.assessment') }).click();
    await nav.getByRole('link', { name: t('app.pages.maturity'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: t('maturity.title') })).toBeVisible();

    // From the whole to a dimension to a question.
    const details = page.getByRole('complementary');
    await page.getByRole('button', { name: t('maturity.explain') }).click();
    await details.getByRole('table').getByRole('button').nth(3).click();
    await expect(details.getByText(t('maturity.explainMeanText'))).toBeVisible();
    await details.getByRole('table').getByRole('button').nth(1).click();
    await expect(details.getByText(t('maturity.distribution'))).toBeVisible();

    // What the results propose goes into the change plan, and a step of it into another wave.
    await page.getByRole('radio', { name: t('maturity.views.roadmap') }).click();
    const figure = page.getByTestId('roadmap');
    await expect(figure.locator('[data-bar]').first()).toBeVisible();
    const before = await figure.locator('[data-bar]').count();
    const takeOver = t('maturity.roadmap.add', { count: 24 }).replace(locale.number(24), '[0-9۰-۹]+');
    await page.getByRole('button', { name: new RegExp(`^${takeOver}$`, 'u') }).click();
    await expect.poll(() => figure.locator('[data-bar]').count()).toBeGreaterThan(before);
    await figure.locator('[data-bar]').last().click();
    const wave = details.getByLabel(t('maturity.roadmap.waveTitle'), { exact: true });
    await wave.fill('9');
    await wave.press('Enter');
    await expect(figure.getByText(t('maturity.roadmap.wave', { number: locale.number(9) }))).toBeVisible();
  });
}
