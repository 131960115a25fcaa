import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Program } from '#shared/domain/program/program.ts';
import type { Decision } from '#shared/domain/strategy/decision.ts';
import { createLocale } from '#shared/locale/index.ts';
import { expect, test } from './host.ts';

/** Calls an operation as the page does. */
const call = <T>(page: Page, name: string, input: unknown) =>
  page.evaluate(
    async (given) => {
      const answer = await fetch('/api/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(given),
      });
      return ((await answer.json()) as { value: unknown }).value;
    },
    { name, input },
  ) as Promise<T>;

for (const [lang, sample] of [
  ['fa', 'fa-software'],
  ['en', 'en-iot'],
] as const)
  test(`a program from the template is simulated on two years of deals, changed, decided and printed (${lang})`, async ({
    app: page,
    host,
  }) => {
    test.setTimeout(240_000);
    const locale = createLocale({ lang });
    const { t } = locale;
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
      sample,
    });
    const programs = () => call<Program[]>(page, 'program.programs', {});
    const open = async (path: string, title: string) => {
      await page.goto(`${new URL(host.url).origin}/#/${path}`);
      await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
    };
    await open('tiers', t('tiers.title'));
    await page.reload();
    const before = await programs();
    await page.getByRole('button', { name: t('tiers.template') }).click();
    await page.getByRole('menuitem').first().click();
    await expect.poll(async () => (await programs()).length).toBe(before.length + 1);
    const made = (await programs()).find((p) => !before.some((b) => b.id === p.id));
    if (!made) throw new Error('no program was made');
    const current = before.find((p) => p.state === 'current');
    if (!current) throw new Error('no current program');

    // The current program and the new one on the same months.
    await open('simulator', t('simulation.title'));
    const label = (p: Program) =>
      t('simulation.option', {
        name: locale.name(p),
        version: t('simulation.version', { number: p.version }),
      });
    await page.getByRole('button', { name: new RegExp(`^${t('simulation.programs')}`, 'u') }).click();
    const list = page.getByRole('listbox', { name: t('simulation.programs') });
    for (const p of await programs()) {
      const option = list.getByRole('option', { name: label(p), exact: true });
      const wanted = p.id === current.id || p.id === made.id;
      if ((await option.getAttribute('aria-selected')) !== String(wanted)) await option.click();
    }
    await page.keyboard.press('Escape');
    const table = page.getByRole('table', { name: t('simulation.programs') });
    await expect(table.getByRole('columnheader', { name: locale.name(made) })).toBeVisible();
    await expect(table).not.toContainText('NaN');

    // Who wins and who loses; each amount opens to its steps, which sum to it.
    await page.getByRole('radio', { name: t('simulation.view.gains'), exact: true }).click();
    const partners = page.getByRole('table', { name: t('simulation.table') });
    await partners.getByRole('button').nth(8).click();
    const steps = page.locator('#inspector').getByRole('table', { name: t('simulation.inspector.steps') });
    await expect(steps.first()).toContainText(t('simulation.inspector.paid'));

    // Thresholds for a fifth of the partners in the highest tier become a version of their own.
    await page.getByRole('radio', { name: t('simulation.view.goal'), exact: true }).click();
    await page.getByRole('radio', { name: locale.name(made), exact: true }).click();
    const share = page.getByLabel(new RegExp(`^${t('simulation.goal.share')}`, 'u'));
    await share.fill(lang === 'fa' ? '۲۰' : '20');
    await share.blur();
    const take = page.getByRole('button', { name: t('simulation.goal.take') });
    await expect(take).toBeEnabled({ timeout: 30_000 });
    await take.click();
    await expect.poll(async () => (await programs()).some((p) => p.basedOnId === made.id)).toBe(true);

    // The comparison becomes a decision, and the handbook is printed.
    await page.getByRole('button', { name: t('simulation.record'), exact: true }).click();
    await expect
      .poll(async () => (await call<Decision[]>(page, 'strategy.decisions', {})).at(-1)?.topic)
      .toBe('program');
    await open('deliverables', t('app.pages.deliverables'));
    await page
      .getByRole('button', { name: new RegExp(t('deliverables.names.program-handbook'), 'u') })
      .click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t('deliverables.formats.docx'), exact: true }).click();
    const bytes = readFileSync(await (await download).path());
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  });
