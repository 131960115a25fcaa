import type { Page } from '@playwright/test';
import { createLocale } from '#shared/locale/index.ts';
import { expect, test } from './host.ts';

/** Calls an operation as the page does. */
const call = (page: Page, name: string, input: unknown) =>
  page.evaluate(
    async (given) => {
      const answer = await fetch('/api/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(given),
      });
      return (await answer.json()) as { ok: boolean; value: unknown };
    },
    { name, input },
  );

for (const lang of ['fa', 'en'] as const)
  test(`a program is taken from a template, changed, and the register audited against it (${lang})`, async ({
    app: page,
    host,
  }) => {
    test.setTimeout(240_000);
    const { t, number } = createLocale({ lang });
    await call(page, 'app.setPreferences', {
      lang,
      calendar: lang === 'fa' ? 'persian' : 'gregory',
      digits: lang === 'fa' ? 'persian' : 'latin',
    });
    await call(page, 'workspace.create', {
      path: `${test.info().outputPath()}.peyvand`,
      clientName: lang === 'fa' ? 'سپهر' : 'Sepehr',
      lang,
      passphrase: null,
    });
    const partner = (name: string, tier: string, revenue12m: number) =>
      call(page, 'ecosystem.createActor', { type: 'reseller', status: 'active', name, tier, revenue12m });
    await partner('Alpha', 'Gold', 900_000);
    await partner('Beta', 'Gold', 100);
    const open = async (path: string, title: string) => {
      await page.goto(`${new URL(host.url).origin}/#/${path}`);
      await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
    };
    await open('tiers', t('tiers.title'));
    await page.reload();

    // Two tiers come from the template and become the current program; what that means is said before.
    await page.getByRole('button', { name: t('tiers.template') }).click();
    await page.getByRole('menuitem').last().click();
    await expect(page.getByRole('textbox', { name: t('tiers.tierName'), exact: true })).not.toHaveValue('');
    await page.getByRole('button', { name: t('tiers.makeCurrent'), exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('tiers.makeCurrent'), exact: true })
      .click();
    await expect(page.getByRole('dialog')).toBeHidden();

    // The certificates go, so that revenue alone decides; the picture follows the threshold while it is typed.
    const removal = new RegExp(`^${t('tiers.removeCondition', { name: '' }).trim()}`, 'u');
    for (const left of [3, 2, 1]) {
      await page.getByRole('button', { name: removal }).last().click();
      await expect(page.getByRole('button', { name: removal })).toHaveCount(left);
    }
    const threshold = page.getByLabel(new RegExp(`^${t('tiers.threshold')}`, 'u')).first();
    await threshold.fill('5000');
    const picture = page.getByRole('img', { name: new RegExp(number(1), 'u') }).first();
    await expect(page.getByText(t('tiers.partnersTried'))).toBeVisible();
    await expect(picture).toBeVisible();
    await threshold.blur();
    await expect(page.getByText(t('tiers.partnersNow'))).toBeVisible();

    // A benefit gets a price in the catalogue; the catalogue says which tiers give it.
    await open('benefits', t('benefits.title'));
    const [benefit] = (await call(page, 'program.benefits', {})).value as {
      name: string;
      nameEn: string | null;
    }[];
    const name = lang === 'en' ? (benefit?.nameEn ?? '') : (benefit?.name ?? '');
    await page.getByRole('button', { name, exact: true }).first().click();
    const cost = page.getByLabel(new RegExp(`^${t('benefits.column.cost')}`, 'u')).last();
    await cost.fill('1200');
    await cost.blur();
    await expect(page.getByRole('table', { name: t('benefits.views.benefits') })).toContainText(number(1200));
    await expect(page.getByText(t('benefits.inTiers'), { exact: true })).toBeVisible();

    // The audit finds the one who does not earn the tier, and says why.
    await open('tier-audit', t('tierAudit.title'));
    const row = page.getByRole('button', { name: 'Beta', exact: true });
    await row.click();
    await expect(page.getByText(t('tierAudit.inspector.conditions'))).toBeVisible();
    await expect(page.getByRole('button', { name: 'Alpha', exact: true })).toBeHidden();

    // The earned tier is taken into the register, and undone.
    await page.getByRole('checkbox', { name: t('tierAudit.choose', { name: 'Beta' }) }).check();
    await page.getByRole('button', { name: t('tierAudit.take') }).click();
    await expect(page.getByText(t('tierAudit.message.clean'))).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await expect(row).toBeVisible();
  });
