import { join } from 'node:path';
import type { OrgPosition } from '#shared/domain/organization/structure.ts';
import { createLocale } from '#shared/locale/index.ts';
import { call, centre, drag } from './hands.ts';
import { expect, test } from './host.ts';

for (const lang of ['fa', 'en'] as const) {
  const locale = createLocale({ lang, currency: 'IRR' });
  const { t } = locale;

  test(`a hybrid structure is designed from the template and compared (${lang})`, async ({
    app: page,
    host,
  }) => {
    test.setTimeout(240_000);
    await call(page, 'workspace.create', {
      path: join(host.folder, `org-${lang}.peyvand`),
      clientName: 'نرم‌افزار سپهر',
      clientNameEn: 'Sepehr Software',
      lang,
      passphrase: null,
    });
    await call(page, 'app.setPreferences', { lang, digits: lang === 'fa' ? 'persian' : 'latin' });
    await page.evaluate(() => {
      location.hash = '#/org-chart';
    });

    // The as-is from a template, then the hybrid structure beside it.
    await page
      .getByRole('button', { name: t('orgChart.fromTemplate', { name: t('orgChart.kinds.centralized') }) })
      .click();
    await page.getByRole('button', { name: t('orgChart.editScenario') }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: t('orgChart.kind') }).click();
    await page.getByRole('option', { name: t('orgChart.kinds.as-is') }).click();
    await form.getByRole('button', { name: t('common.save') }).click();
    await expect(form).toBeHidden();
    await page.getByRole('button', { name: t('orgChart.newScenario') }).click();
    await page
      .getByRole('menuitem', { name: t('orgChart.fromTemplate', { name: t('orgChart.kinds.hybrid') }) })
      .click();
    await expect(page.getByRole('tab', { selected: true })).toHaveText(t('orgChart.kinds.hybrid'));

    const chart = page.getByTestId('org-chart');
    const cards = chart.locator('.react-flow__node-position');
    await expect(cards).toHaveCount(21);
    const hybrid = async () => {
      const scenarios = await call<{ id: string; kind: string }[]>(page, 'organization.scenarios', {});
      const own = scenarios.find((s) => s.kind === 'hybrid')?.id;
      const positions = await call<OrgPosition[]>(page, 'organization.positions', {});
      return positions.filter((p) => p.scenarioId === own);
    };
    const start = await hybrid();
    const of = (role: string): OrgPosition => {
      const found = start.find((p) => p.roleId === role);
      if (!found) throw new Error(role);
      return found;
    };
    const card = (role: string) => chart.locator(`.react-flow__node[data-id="${of(role).id}"]`);
    const now = async (role: string) => (await hybrid()).find((p) => p.id === of(role).id);
    const showAll = async () => {
      await chart.getByRole('button', { name: t('map.fit'), exact: true }).click();
      await page.waitForTimeout(450);
    };

    // By drag: the analyst moves to the enablement lead, into that lead's unit; and back by undo.
    await showAll();
    await drag(page, await centre(card('ecosystem-analyst')), await centre(card('enablement-lead')));
    await expect
      .poll(() => now('ecosystem-analyst'))
      .toMatchObject({ managerId: of('enablement-lead').id, unitId: of('enablement-lead').unitId });
    await page.keyboard.press('Control+z');
    await expect.poll(() => now('ecosystem-analyst')).toMatchObject({ managerId: of('strategy-lead').id });
    // Onto one's own report: refused with a sentence, and back in place.
    await showAll();
    await drag(page, await centre(card('strategy-lead')), await centre(card('ecosystem-analyst')));
    const sentence = t('errors.organization.managerCircle', {
      name: of('strategy-lead').title,
      manager: of('ecosystem-analyst').title,
    });
    await expect(page.getByText(sentence)).toBeVisible();
    expect(await now('strategy-lead')).toEqual(of('strategy-lead'));

    // A second boss by a line: refused, taken as a dotted line.
    await showAll();
    await card('incentives-manager').hover();
    await drag(
      page,
      await centre(card('incentives-manager').locator('[data-handleid=top]')),
      await centre(card('co-sell-lead')),
    );
    const dialog = page.getByRole('dialog', { name: t('orgChart.secondTitle') });
    await dialog.getByRole('button', { name: t('orgChart.asDotted') }).click();
    await expect
      .poll(() => now('incentives-manager'))
      .toMatchObject({ managerId: of('strategy-lead').id, dottedIds: [of('co-sell-lead').id] });

    // By keyboard: a report is added and named, moved by the dialog, the line of moves is undone.
    await showAll();
    await card('trainer').click();
    await page.keyboard.press('Enter');
    const names = chart.getByRole('group', { name: t('orgChart.rename') });
    await names.getByLabel(t('orgChart.title'), { exact: true }).fill('دستیار آموزش');
    await names.getByLabel(t('orgChart.titleEn')).fill('Training Assistant');
    await page.keyboard.press('Enter');
    const assistant = async () => (await hybrid()).find((p) => p.title === 'دستیار آموزش');
    await expect.poll(assistant).toMatchObject({ managerId: of('trainer').id, unitId: of('trainer').unitId });
    await expect(names).toBeHidden();
    await page.keyboard.press('m');
    const move = page.getByRole('dialog');
    const co = lang === 'fa' ? of('co-marketing-lead').title : (of('co-marketing-lead').titleEn ?? '');
    await move.getByRole('combobox', { name: t('orgChart.newManager') }).fill(co);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await move.getByRole('button', { name: t('orgChart.move'), exact: true }).click();
    await expect.poll(assistant).toMatchObject({ managerId: of('co-marketing-lead').id });
    await page.keyboard.press('Delete');
    await expect.poll(assistant).toBeUndefined();
    await page.keyboard.press('Control+z');
    await expect.poll(assistant).toBeDefined();

    // A position without a unit waits in the tray and among the findings.
    await card('platform-manager').click();
    const inspector = page.locator('#inspector');
    await inspector
      .getByRole('combobox', { name: t('orgChart.unit'), exact: true })
      .fill(t('orgChart.noUnit'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(chart.getByRole('region', { name: t('orgChart.tray') })).toBeVisible();
    await chart.getByRole('button', { name: t('orgChart.checks'), exact: true }).click();
    await expect(chart.getByRole('complementary', { name: t('orgChart.checks') })).toContainText(
      t('orgChart.check.noUnit'),
    );

    // Beside the as-is: adds are counted, and the table names the new position.
    await page.getByRole('radio', { name: t('orgChart.compare'), exact: true }).click();
    await expect(page.getByRole('table', { name: t('orgChart.compare') })).toContainText(t('orgChart.adds'));
    const changes = page.getByRole('table', { name: t('orgChart.changesTable') });
    await expect(changes).toContainText(lang === 'fa' ? 'دستیار آموزش' : 'Training Assistant');
    await expect(changes).toContainText(t('orgChart.changeKinds.move'));
  });
}
