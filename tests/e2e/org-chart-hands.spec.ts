import { join } from 'node:path';
import type { OrgPosition, OrgUnit } from '#shared/domain/organization/structure.ts';
import { createLocale } from '#shared/locale/index.ts';
import { call, centre, drag } from './hands.ts';
import { expect, test } from './host.ts';

const { t } = createLocale({ lang: 'fa', currency: 'IRR' });

test('units, waiting positions and lines are moved by hand, downwards and sideways (fa)', async ({
  app: page,
  host,
}) => {
  test.setTimeout(240_000);
  await call(page, 'workspace.create', {
    path: join(host.folder, 'hands.peyvand'),
    clientName: 'نرم‌افزار سپهر',
    clientNameEn: null,
    lang: 'fa',
    passphrase: null,
  });
  await page.evaluate(() => {
    location.hash = '#/org-chart';
  });
  await page.getByRole('button', { name: t('orgChart.empty.hybrid') }).click();
  const chart = page.getByTestId('org-chart');
  await expect(chart.locator('.react-flow__node-position')).toHaveCount(21);

  const units = () => call<OrgUnit[]>(page, 'organization.units', {});
  const positions = () => call<OrgPosition[]>(page, 'organization.positions', {});
  const start = await units();
  const unitOf = (team: OrgUnit['team']): OrgUnit => {
    const found = start.find((u) => u.team === team);
    if (!found) throw new Error(String(team));
    return found;
  };
  const [regional, central] = [unitOf('co-selling'), unitOf('strategy')];
  const title = (unit: OrgUnit) => chart.locator(`.react-flow__node[data-id="unit:${unit.id}"]`);
  const card = (id: string) => chart.locator(`.react-flow__node[data-id="${id}"]`);
  const showAll = async () => {
    await chart.getByRole('button', { name: t('map.fit'), exact: true }).click();
    await page.waitForTimeout(450);
  };
  const parentNow = async () => (await units()).find((u) => u.id === regional.id)?.parentId;

  // A whole unit onto another one, with its cards; and back by undo.
  await showAll();
  await drag(page, await centre(title(regional)), await centre(title(central)));
  await expect.poll(parentNow).toBe(central.id);
  await expect
    .poll(async () => (await centre(title(regional))).y > (await centre(title(central))).y)
    .toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(parentNow).toBe(regional.parentId);

  // What waits in the tray is dragged onto a unit.
  const first = start[0];
  if (!first) throw new Error('The template has units.');
  const { id: waiting } = await call<{ id: string }>(page, 'organization.savePosition', {
    scenarioId: first.scenarioId,
    unitId: null,
    title: 'کارشناس آزمایشی',
    titleEn: null,
    roleId: null,
    person: '',
    fte: 1,
    annualCost: null,
    managerId: null,
    dottedIds: [],
    originId: null,
  });
  const tray = chart.getByRole('region', { name: t('orgChart.tray') });
  await showAll();
  await tray.getByRole('button', { name: 'کارشناس آزمایشی' }).dragTo(title(central));
  await expect.poll(async () => (await positions()).find((p) => p.id === waiting)?.unitId).toBe(central.id);
  await expect(tray).toBeHidden();
  await expect(card(waiting)).toBeVisible();

  // A line that is chosen and deleted: its report has no manager any more, and stays where it is.
  await showAll();
  const report = (await positions()).find((p) => p.roleId === 'ecosystem-analyst');
  if (!report) throw new Error('The template has reports.');
  const line = chart.locator(`.react-flow__edge[data-id="solid:${report.managerId}:${report.id}"]`);
  const end = await line.locator('.react-flow__edge-path').evaluate((path) => {
    if (!(path instanceof SVGPathElement)) throw new Error('A line is a path.');
    const at = path.getPointAtLength(path.getTotalLength() - 4);
    const onScreen = at.matrixTransform(path.getScreenCTM() ?? undefined);
    return { x: onScreen.x, y: onScreen.y };
  });
  await page.mouse.click(end.x, end.y);
  await expect(line).toHaveClass(/selected/);
  await page.keyboard.press('Delete');
  const managerNow = async () => (await positions()).find((p) => p.id === report.id)?.managerId;
  await expect.poll(managerNow).toBe(null);
  await page.keyboard.press('Control+z');
  await expect.poll(managerNow).toBe(report.managerId);

  // A report that is added while the lists are slow to come back stays selected, so that the next key is for it.
  await showAll();
  await card(report.id).click();
  await page.route('**/api/call', async (route) => {
    if (route.request().postData()?.includes('"organization.positions"'))
      await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.keyboard.press('Enter');
  const names = chart.getByRole('group', { name: t('orgChart.rename') });
  await names.getByLabel(t('orgChart.title'), { exact: true }).fill('دستیار تحلیل');
  await page.keyboard.press('Enter');
  await expect(names).toBeHidden();
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog')).toContainText('دستیار تحلیل');
  await page.keyboard.press('Escape');
  await page.unroute('**/api/call');

  // Sideways in Persian the reports stand to the left of their managers.
  await chart.getByRole('radio', { name: t('orgChart.side'), exact: true }).click();
  await expect
    .poll(async () => {
      const manager = await centre(card(report.managerId ?? ''));
      const own = await centre(card(report.id));
      return own.x < manager.x;
    })
    .toBe(true);
});
