import { createLocale } from '#shared/locale/index.ts';
import { expect, test } from './host.ts';

for (const lang of ['fa', 'en'] as const) {
  const locale = createLocale({ lang });
  const { t } = locale;

  test(`results are opened down to a question, and a roadmap is taken over and moved (${lang})`, async ({
    app: page,
  }) => {
    test.setTimeout(240_000);
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
    await page.getByRole('button', { name: new RegExp(`^[^:]+${t('maturity.explain')}$`, 'u') }).click();
    await details.getByRole('table').getByRole('button').nth(3).click();
    await expect(details.getByText(t('maturity.explainMeanText'))).toBeVisible();
    await details.getByRole('table').getByRole('button').nth(1).click();
    await expect(details.getByText(t('maturity.distribution'))).toBeVisible();

    // Every figure beside the score opens to its parts.
    const change = page.getByRole('button', {
      name: new RegExp(`^\\P{L}*${t('maturity.change')}\\P{L}`, 'u'),
    });
    await change.click();
    await expect(details.getByText(t('maturity.explainChange'))).toBeVisible();

    // The list for the workshop is filtered by its reason.
    await page.getByRole('radio', { name: t('maturity.views.discuss') }).click();
    const list = page.getByRole('table', { name: t('maturity.discussTitle') });
    await expect(list).toBeVisible();
    const told = page.getByRole('status').filter({ hasText: /[0-9۰-۹]/u });
    const whole = (await told.textContent()) ?? '';
    await page.getByRole('radio', { name: t('maturity.discussReason.spread') }).click();
    await expect(told).not.toHaveText(whole);

    // A bar of the roadmap is dragged into an earlier wave; the sentence above says where it would go.
    await page.getByRole('radio', { name: t('maturity.views.roadmap') }).click();
    const figure = page.getByTestId('roadmap');
    const handle = (wave: number) =>
      figure.getByRole('button', { name: new RegExp(`${locale.number(wave)}\\P{L}*$`, 'u') }).first();
    const moving = handle(4);
    const name = (await moving.getAttribute('aria-label'))?.split(locale.number(4))[0] ?? '';
    await moving.hover();
    await page.mouse.down();
    const target = await figure.locator('[data-group="3"]').boundingBox();
    if (!target) throw new Error('The figure has no third wave.');
    await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 8 });
    const said = page.getByRole('status').filter({ hasText: locale.number(3) });
    await expect(said).toBeVisible();
    await page.mouse.up();
    const moved = figure.getByRole('button', { name: `${name}${locale.number(3)}` });
    await expect(moved).toBeVisible();
    // Back by the keyboard.
    await moved.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(figure.getByRole('button', { name: `${name}${locale.number(4)}` })).toBeVisible();

    // What the results propose goes into the change plan, and a step of it into another wave by its field.
    const before = await figure.getByRole('button').count();
    const takeOver = t('maturity.roadmap.add', { count: 24 }).replace(locale.number(24), '[0-9۰-۹]+');
    await page.getByRole('button', { name: new RegExp(`^${takeOver}$`, 'u') }).click();
    await expect.poll(() => figure.getByRole('button').count()).toBeGreaterThan(before);
    await handle(5).click();
    const wave = details.getByLabel(t('maturity.roadmap.waveTitle'), { exact: true });
    await wave.fill('9');
    await wave.press('Enter');
    await expect(figure.getByText(t('maturity.roadmap.wave', { number: locale.number(9) }))).toBeVisible();
  });
}
