import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Actor, ratingOf } from '#shared/domain/ecosystem/actor.ts';
import { createLocale, toMajor } from '#shared/locale/index.ts';
import { faSoftware } from '#templates/samples/fa-software.ts';
import { call, centre } from './hands.ts';
import { expect, test } from './host.ts';

/** The Persian sample's register as the list that a client would hand over. */
function sampleList(): string {
  const partners = faSoftware.actors.filter((a) => a.status !== null);
  const cell = (text: string | number | null): string => `"${String(text ?? '').replaceAll('"', '""')}"`;
  const rows = partners.map((a) => {
    return [
      a.code,
      a.name,
      a.nameEn,
      a.type,
      a.status,
      a.regions.join('؛'),
      a.industries.join('؛'),
      a.revenue12m === null ? null : toMajor(a.revenue12m, 'IRR'),
      ratingOf(a, 'size'),
      ratingOf(a, 'geography'),
      ratingOf(a, 'industry'),
      ratingOf(a, 'technical'),
      ratingOf(a, 'culture'),
    ]
      .map(cell)
      .join(',');
  });
  const headings =
    'code,name,name_en,type,status,regions,industries,revenue_12m,size,geography,industry,technical,culture';
  return `\uFEFF${[headings, ...rows].join('\n')}`;
}

/** A partner of the sample by its code. */
function actorOf(code: string): Actor {
  const actor = faSoftware.actors.find((a) => a.code === code);
  if (!actor) throw new Error(`The sample has no ${code}.`);
  return actor;
}

for (const lang of ['fa', 'en'] as const) {
  const locale = createLocale({ lang, currency: 'IRR' });
  const { t } = locale;

  test(`a map is built from a list, by mouse and keyboard (${lang})`, async ({ app: page, host }) => {
    test.setTimeout(240_000);
    await call(page, 'workspace.create', {
      path: join(host.folder, `studio-${lang}.peyvand`),
      clientName: 'نرم‌افزار سپهر',
      clientNameEn: 'Sepehr Software',
      lang: 'fa',
      passphrase: null,
    });
    await call(page, 'app.setPreferences', {
      lang,
      digits: lang === 'fa' ? 'persian' : 'latin',
      calendar: lang === 'fa' ? 'persian' : 'gregory',
    });
    await page.evaluate(() => {
      location.hash = '#/import';
    });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(sampleList()) });
    await page.getByRole('button', { name: t('imports.partners.write', { count: 40 }) }).click();
    await expect(page.getByRole('grid')).toBeVisible();

    await page.evaluate(() => {
      location.hash = '#/map';
    });
    const map = page.getByTestId('map');
    const cards = map.locator('.react-flow__node-actor');
    await expect(cards).toHaveCount(41);
    // Only cards in sight are mounted; how many there are the file says.
    const actorCount = async () => (await call<unknown[]>(page, 'ecosystem.actors', {})).length;
    /** Until neither the view nor a card has moved for a while, however slow the machine is. */
    const settled = async () => {
      const picture = () =>
        map
          .locator('.react-flow__viewport, .react-flow__node')
          .evaluateAll((all) => all.map((e) => (e as HTMLElement).style.transform).join());
      let before = '';
      await expect
        .poll(
          async () => {
            const now = await picture();
            const same = now === before;
            before = now;
            return same;
          },
          { intervals: [450] },
        )
        .toBe(true);
    };
    const showAll = async () => {
      await map.getByRole('button', { name: t('map.fit'), exact: true }).click();
      await settled();
    };
    const card = (id: string) => {
      return cards.filter({ hasText: locale.name(actorOf(id)).slice(0, 10) }).first();
    };

    // By mouse: a layout, a relation from card to card, a customer and a note from the palette.
    await map.getByRole('button', { name: t('map.layout'), exact: true }).click();
    await page.getByRole('menuitem', { name: t('map.layouts.radial') }).click();
    // The import gave no places, so the layout's are the first that are written.
    await expect.poll(async () => (await call<unknown[]>(page, 'ecosystem.positions', {})).length).toBe(41);
    await settled();
    const from = await centre(card('P001').locator('[data-handleid=top]'));
    const to = await centre(card('P002'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 6 });
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
    await page.getByRole('dialog').getByLabel(t('map.valueFlow')).fill('پروژهٔ مشترک');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('map.connect') })
      .click();
    await expect(map.locator('.react-flow__edge')).toHaveCount(1);
    await map.getByRole('button', { name: t('map.palette'), exact: true }).click();
    await map
      .getByRole('button', { name: t('ecosystem.actorType.customer'), exact: true })
      .dragTo(map, { targetPosition: { x: lang === 'fa' ? 80 : 700, y: 80 } });
    const names = map.getByRole('group', { name: t('map.rename') });
    await names.getByLabel(t('ecosystem.field.name'), { exact: true }).fill('بانک توسعهٔ سپید');
    await names.getByLabel(t('ecosystem.field.nameEn')).fill('Sepid Bank');
    await page.keyboard.press('Enter');
    await expect.poll(actorCount).toBe(42);
    await expect(cards.filter({ hasText: lang === 'fa' ? 'بانک توسعهٔ سپید' : 'Sepid Bank' })).toHaveCount(1);
    await map.getByRole('button', { name: t('map.addNote'), exact: true }).click();
    await map.getByRole('textbox', { name: t('map.noteText') }).fill('تمرکز بر جنوب');
    await map.getByRole('button', { name: t('map.palette'), exact: true }).click();
    await expect(map.locator('.react-flow__node-note')).toContainText('تمرکز بر جنوب');

    await showAll();
    // By keyboard: from card to card, a name, a relation, a move, a copy, and back.
    await card('P003').click();
    await page.keyboard.press('F2');
    await names.getByLabel(t('ecosystem.field.nameEn')).fill('Renamed partner');
    await page.keyboard.press('Enter');
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').first().fill('پیشگامان');
    if (lang === 'en') await dialog.getByRole('combobox').first().fill('Pishgaman');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: t('map.connect'), exact: true }).click();
    await expect(map.locator('.react-flow__edge')).toHaveCount(2);
    const before = await call<{ actorId: string; x: number }[]>(page, 'ecosystem.positions', {});
    await showAll();
    await card('P004').click();
    await card('P004').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(async () => {
        const after = await call<{ actorId: string; x: number }[]>(page, 'ecosystem.positions', {});
        return after.filter((p) => before.find((b) => b.actorId === p.actorId)?.x !== p.x).length;
      })
      .toBe(1);
    await page.keyboard.press('Control+d');
    await expect.poll(actorCount).toBe(43);
    await page.keyboard.press('Control+z');
    await expect.poll(actorCount).toBe(42);

    // Two cards become a group; a layer and the planned state are given to them.
    await showAll();
    await card('P005').click();
    // The inspector opens and the stage is narrower: the second card is brought into sight.
    await showAll();
    await card('P006').click({ modifiers: ['Shift'] });
    const bar = map.getByRole('toolbar', { name: t('map.selectedOnMap', { count: 2 }) });
    await bar.getByRole('button', { name: t('map.groups'), exact: true }).click();
    await page.getByRole('menuitem', { name: t('map.groupSelection'), exact: true }).click();
    await expect(map.locator('.react-flow__node-frame')).toHaveCount(1);
    await bar.getByRole('button', { name: t('map.arrangeSelection'), exact: true }).click();
    await page.getByRole('menuitem', { name: t('map.align.top') }).click();
    await bar.getByRole('button', { name: t('map.state'), exact: true }).click();
    await page.getByRole('menuitem', { name: t('map.horizons.to-be') }).click();
    await expect(cards.filter({ hasText: locale.name(actorOf('P005')) })).toHaveCount(0);

    // The look: both states, sizes by revenue, a filter; kept as two views and presented.
    await map.getByRole('button', { name: t('map.look'), exact: true }).click();
    const panel = map.getByRole('complementary', { name: t('map.panel') });
    await panel.getByRole('radio', { name: t('map.states.difference') }).click();
    await expect(panel).toContainText(t('map.shownOf', { shown: 42, all: 42 }));
    await panel.getByRole('button', { name: t('map.decoration.size') }).click();
    await page.getByRole('option', { name: t('map.fieldName.revenue') }).click();
    await map.getByRole('button', { name: t('map.views'), exact: true }).click();
    const keep = async (name: string) => {
      await panel.getByLabel(t('map.saveViewAs')).fill(name);
      await panel.getByRole('button', { name: t('common.save') }).click();
      await expect(panel.getByRole('listitem').filter({ hasText: name })).toBeVisible();
    };
    await keep('نمای یک');
    await map.getByRole('button', { name: t('map.look'), exact: true }).click();
    await panel
      .getByRole('button', { name: t('ecosystem.anyOf', { what: t('map.fieldName.status') }) })
      .click();
    await page.getByRole('option', { name: t('ecosystem.status.prospect') }).click();
    await page.keyboard.press('Escape');
    await expect(panel).toContainText(t('map.shownOf', { shown: 9, all: 42 }));
    await map.getByRole('button', { name: t('map.views'), exact: true }).click();
    await keep('نمای دو');
    await panel.getByRole('button', { name: t('map.present') }).click();
    await expect(map.getByRole('heading', { name: 'نمای یک' })).toBeVisible();
    await expect(cards).toHaveCount(42);
    await page.keyboard.press(lang === 'fa' ? 'ArrowLeft' : 'ArrowRight');
    await expect(map.getByRole('heading', { name: 'نمای دو' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(map.getByRole('heading', { name: 'نمای دو' })).toBeHidden();

    // Insight names who stands between the others; the picture leaves as SVG and as editable shapes.
    await map.getByRole('button', { name: t('map.insight'), exact: true }).click();
    await expect(panel.getByRole('listitem').first()).toBeVisible();
    for (const kind of ['saveSvg', 'savePptx'] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: t('map.exportView') }).click();
      await page.getByRole('menuitem', { name: t(`map.${kind}`) }).click();
      const path = await (await download).path();
      const bytes = readFileSync(path);
      if (kind === 'saveSvg') expect(bytes.toString('utf8')).toMatch(/^<svg /);
      else expect(bytes.subarray(0, 2).toString()).toBe('PK');
    }
  });

  test(`the matrix is cut and discussed by pointer and keyboard (${lang})`, async ({ app: page, host }) => {
    test.setTimeout(240_000);
    await call(page, 'workspace.create', {
      path: join(host.folder, `matrix-${lang}.peyvand`),
      clientName: 'نرم‌افزار سپهر',
      lang: 'fa',
      passphrase: null,
      sample: 'fa-software',
    });
    await call(page, 'app.setPreferences', { lang, digits: lang === 'fa' ? 'persian' : 'latin' });
    await call(page, 'workspace.createSnapshot', { name: 'بهار' });
    await page.evaluate(() => {
      location.hash = '#/segmentation';
    });
    const matrix = page.getByTestId('matrix');
    await expect(matrix.locator('circle[data-id]').first()).toBeVisible();

    // The line moves by arrow keys and by the pointer; the file keeps it.
    const cutoffs = async () =>
      (await call<{ cutoffs: { value: number; potential: number } }>(page, 'ecosystem.segmentation', {}))
        .cutoffs;
    await page.getByTestId('cut-value').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await cutoffs()).value).toBe(51);
    const line = await centre(page.getByTestId('cut-potential'));
    await page.mouse.move(line.x, line.y);
    await page.mouse.down();
    await page.mouse.move(line.x, line.y - 60, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await cutoffs()).potential).toBeGreaterThan(52);

    // A bubble dragged elsewhere asks for a reason and changes no figure.
    const figures = await call(page, 'ecosystem.segmentation', {});
    const bubble = await centre(matrix.locator('circle[data-id]').nth(2));
    await page.mouse.move(bubble.x, bubble.y);
    await page.mouse.down();
    await page.mouse.move(bubble.x - 90, bubble.y + 70, { steps: 6 });
    await page.mouse.up();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: t('segmentation.proposeButton') })).toBeDisabled();
    await dialog.getByLabel(t('segmentation.reason')).fill('قرارداد بزرگ او پایان یافت.');
    await dialog.getByRole('button', { name: t('segmentation.proposeButton') }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('قرارداد بزرگ او پایان یافت.')).toBeVisible();
    expect(await call(page, 'ecosystem.segmentation', {})).toEqual(figures);

    // Since the snapshot, one partner moved.
    await page.getByRole('radio', { name: t('segmentation.movesView') }).click();
    await page.getByRole('radio', { name: t('segmentation.matrixView') }).click();
    const [first] = await call<{ id: string }[]>(page, 'ecosystem.actors', {}).then((all) =>
      all.filter((a) => (a as unknown as { code: string }).code === 'P014'),
    );
    await call(page, 'ecosystem.updateActors', { ids: [first?.id], patch: { revenue12m: 900_000_000_000 } });
    await page.getByRole('radio', { name: t('segmentation.movesView') }).click();
    await expect(page.getByRole('listitem').first()).toBeVisible();
    await page.getByRole('radio', { name: t('segmentation.prioritiesView') }).click();
    await expect(page.getByRole('table')).toContainText(locale.number(1));
  });
}
