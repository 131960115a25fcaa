import type { Page } from '@playwright/test';
import { createLocale } from '#shared/locale/index.ts';
import { orgRoleRows } from '#templates/organization/roles.ts';
import { expect, test } from './host.ts';

/** A new workspace of a client, in one language. */
async function newWorkspace(page: Page, lang: 'fa' | 'en'): Promise<void> {
  await page.evaluate(
    async (input) => {
      const call = async (name: string, given: unknown) => {
        const answer = await fetch('/api/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ name, input: given }),
        });
        return (await answer.json()) as { ok: boolean };
      };
      await call('app.setPreferences', input.preferences);
      await call('workspace.create', input.workspace);
    },
    {
      preferences:
        lang === 'fa'
          ? { lang, calendar: 'persian', digits: 'persian' }
          : { lang, calendar: 'gregory', digits: 'latin' },
      workspace: {
        path: `${test.info().outputPath()}.peyvand`,
        clientName: lang === 'fa' ? 'سپهر' : 'Sepehr',
        lang,
        passphrase: null,
      },
    },
  );
}

for (const lang of ['fa', 'en'] as const)
  test(`the organization is designed by a newcomer (${lang})`, async ({ app: page, host }) => {
    test.setTimeout(240_000);
    const { t, number, name } = createLocale({ lang });
    await newWorkspace(page, lang);
    const open = async (path: string, title: string) => {
      await page.goto(`${new URL(host.url).origin}/#/${path}`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    };

    // Every criterion is rated 3: the worked example of F14.
    await open('org-fit', t('organization.fit.title'));
    await page.reload();
    const threes = page.getByRole('radio', { name: new RegExp(`: ${number(3)}$`, 'u') });
    await expect(threes).toHaveCount(8);
    for (let i = 0; i < 8; i += 1) await threes.nth(i).click();
    await expect(page.getByRole('img', { name: /86[.]25|86[.]3|۸۶٫۳/u })).toBeVisible();
    await page.getByRole('button', { name: t('organization.fit.record') }).click();
    await expect(page.getByText(t('organization.fit.recorded'))).toBeVisible();

    // Role cards come from the library and are changed in place; undo gives the old words back.
    await open('roles', t('organization.roles.title'));
    await page.getByRole('button', { name: t('organization.roles.fromLibrary') }).click();
    const [role] = orgRoleRows;
    if (!role) throw new Error('The library has no role cards.');
    await page
      .getByRole('button', { name: name(role) })
      .first()
      .click();
    const purpose = page.getByLabel(t('organization.roles.purposeLabel'));
    const before = await purpose.inputValue();
    await purpose.fill(`${before} ${number(1)}`);
    await purpose.blur();
    await expect(page.getByRole('button', { name: new RegExp(t('common.undo'), 'u') }).first()).toBeEnabled();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await expect(page.getByLabel(t('organization.roles.purposeLabel'))).toHaveValue(before);

    // A process is drawn; a mark taken away is reported, and undo settles it.
    await open('processes', t('organization.process.title'));
    await page.getByRole('button', { name: t('organization.process.fromLibrary') }).click();
    await expect(page.getByText(t('organization.process.sound'))).toBeVisible();
    await page.getByRole('radio', { name: t('organization.process.views.raci') }).click();
    const mark = page.getByRole('button', { name: /: (?:A|AR)$/u }).first();
    await mark.click();
    await page.getByRole('menuitem', { name: t('common.none') }).click();
    await expect(page.getByText(t('organization.process.sound'))).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(t('organization.process.sound'))).toBeVisible();

    // The headcount plan starts from the five teams.
    await open('headcount', t('organization.headcount.title'));
    await page.getByRole('button', { name: t('organization.headcount.empty.begin') }).click();
    await expect(page.getByRole('row')).toHaveCount(6);
  });
