import type { Actor } from '#shared/domain/ecosystem/actor.ts';
import { createLocale } from '#shared/locale/index.ts';
import { faSoftware } from '#templates/samples/fa-software.ts';
import { call } from './hands.ts';
import { expect, test } from './host.ts';

const { t } = createLocale({ lang: 'fa', currency: 'IRR' });

test('tier and status of three partners are set at once, and undone (fa)', async ({ app: page }) => {
  await page
    .getByRole('button', { name: t('app.welcome.sample'), exact: false })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('app.new.create') })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: t('app.pages.dashboard') })).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/partners';
  });
  const partners = faSoftware.actors.filter((a) => a.status === 'active').slice(0, 3);
  const tiers = [...new Set(faSoftware.actors.flatMap((a) => a.tier ?? []))];
  const tier = tiers.find((own) => partners.some((p) => p.tier !== own));
  if (!tier || partners.length < 3) throw new Error('The sample has active partners and tiers.');
  const now = async () => {
    const actors = await call<Actor[]>(page, 'ecosystem.actors', {});
    return partners.map((p) => {
      const actor = actors.find((a) => a.id === p.id);
      return { tier: actor?.tier, status: actor?.status };
    });
  };
  const before = await now();
  const find = page.getByRole('textbox', { name: t('common.search'), exact: true });
  for (const partner of partners) {
    await find.fill(partner.code);
    const box = page.getByRole('checkbox', { name: t('ecosystem.select', { name: partner.name }) });
    await page.locator('label').filter({ has: box }).click();
  }
  await find.fill('');

  const bar = page.getByRole('region', { name: t('ecosystem.bulk') });
  await expect(bar).toContainText(t('ecosystem.selected', { count: 3 }));
  await bar.getByRole('button', { name: t('ecosystem.setTier') }).click();
  await page.getByRole('option', { name: tier, exact: true }).click();
  await expect.poll(now).toEqual(before.map((b) => ({ ...b, tier })));
  await bar.getByRole('button', { name: t('ecosystem.setStatus') }).click();
  await page.getByRole('option', { name: t('ecosystem.status.inactive'), exact: true }).click();
  await expect.poll(now).toEqual(before.map(() => ({ tier, status: 'inactive' })));

  // Each change is one step for all three.
  await page.keyboard.press('Control+z');
  await expect.poll(now).toEqual(before.map((b) => ({ ...b, tier })));
  await page.keyboard.press('Control+z');
  await expect.poll(now).toEqual(before);
});
