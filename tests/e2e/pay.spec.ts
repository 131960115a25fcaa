import { createLocale } from '#shared/locale/index.ts';
import { expect, test } from './host.ts';

for (const lang of ['fa', 'en'] as const) {
  const locale = createLocale({ lang });
  const { t } = locale;

  test(`a rule that has paid is amended, a deal is reckoned, a statement sums, a price is quoted (${lang})`, async ({
    app: page,
    host,
  }) => {
    test.setTimeout(240_000);
    const fa = createLocale({ lang: 'fa' });
    if (lang === 'en') await page.getByRole('button', { name: fa.t('app.actions.otherLanguage') }).click();
    await page
      .getByRole('button', { name: t('app.welcome.sample'), exact: false })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('app.new.create') })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: t('app.pages.dashboard') })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const go = (to: string) => page.goto(`${new URL(host.url).origin}/#/${to}`);
    const details = page.getByRole('complementary');

    // One deal through the engine, before and after its amount.
    await go('commission');
    const total = page.getByTestId('deal-total');
    await expect(total).toBeVisible();
    const before = await total.textContent();
    const amount = page.getByLabel(new RegExp(`^${t('commission.calculator.amount')} \\(`));
    await amount.fill('20000000000');
    await amount.blur();
    await expect(total).not.toHaveText(before ?? '');

    // A rule that has paid gives way to its amendment, which is free to change; undo takes that back.
    const rules = page.locator('[data-rule]');
    const count = await rules.count();
    await rules
      .filter({ hasNotText: t('commission.ended') })
      .first()
      .locator('button[aria-pressed]')
      .click();
    await details.getByRole('button', { name: t('commission.amend') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('commission.amendMake') })
      .click();
    await expect(rules).toHaveCount(count + 1);
    await expect(details.getByText(t('commission.lineage'))).toBeVisible();
    await expect(details.getByRole('button', { name: t('common.delete'), exact: true })).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await expect(rules).toHaveCount(count);

    // A partner's statement, opened from the table of all.
    await go('payments');
    await expect(page.getByTestId('paid-total')).toBeVisible();
    await page
      .getByRole('table', { name: t('payments.table') })
      .getByRole('button')
      .first()
      .click();
    await expect(page.getByTestId('statement-sum')).toBeVisible();
    await expect(page.getByText(t('payments.step.base')).first()).toBeVisible();

    // A parameter of the policy is changed, and the next registration takes it.
    await go('policies');
    const list = page.getByRole('navigation', { name: t('policies.list') });
    await list.getByRole('button', { name: t('policies.topic.deal-registration') }).click();
    const days = page.getByRole('article').getByRole('textbox').first();
    await days.fill('75');
    await days.blur();
    await expect(
      page
        .getByRole('article')
        .locator('mark')
        .filter({ hasText: locale.number(75) })
        .first(),
    ).toBeVisible();

    // The one price.
    await go('quote');
    await expect(page.getByTestId('final-price')).toContainText(/\d|[۰-۹]/);
  });
}
