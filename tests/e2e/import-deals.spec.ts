import { join } from 'node:path';
import type { Deal } from '#shared/domain/program/deal.ts';
import { createLocale } from '#shared/locale/index.ts';
import { call } from './hands.ts';
import { expect, test } from './host.ts';

/** A client's list with two good sales, a return, and a row whose partner nobody knows. */
const lists = {
  fa: [
    'شناسه,کد,تاریخ,مشتری,مبلغ,برگشت از',
    'F-1,A1,۱۴۰۳/۰۵/۱۲,بانک آفتاب,۵۰۰۰۰۰۰۰۰,',
    'F-2,A2,۱۴۰۳/۰۶/۰۱,بیمهٔ البرز,۱۰۰,',
    'F-3,A1,۱۴۰۳/۰۷/۰۱,,-۲۰۰,F-1',
    'F-4,ناشناس,۱۴۰۳/۰۷/۰۱,الف,۵,',
  ],
  en: [
    'Deal ID,Partner,Close date,Customer,Amount,Return of',
    'F-1,A1,2024-08-02,Acme,500000,',
    'F-2,A2,2024-08-22,Beta,1,',
    'F-3,A1,2024-09-22,,-2,F-1',
    'F-4,nobody,2024-09-22,Gamma,5,',
  ],
} as const;

for (const lang of ['fa', 'en'] as const)
  test(`the client’s deals are imported, and the audit tells at once who sits in the wrong tier (${lang})`, async ({
    app: page,
    host,
  }) => {
    const { t } = createLocale({ lang });
    await call(page, 'app.setPreferences', {
      lang,
      calendar: lang === 'fa' ? 'persian' : 'gregory',
      digits: lang === 'fa' ? 'persian' : 'latin',
    });
    await call(page, 'workspace.create', {
      path: join(host.folder, `deals-${lang}.peyvand`),
      clientName: 'Sepehr',
      lang,
      passphrase: null,
    });
    const program = await call<{ tiers: { name: string; nameEn: string | null }[] }>(
      page,
      'program.addProgram',
      { templateId: 'simple' },
    );
    const tier = program.tiers.at(-1)?.name ?? '';
    for (const code of ['A1', 'A2'])
      await call(page, 'ecosystem.createActor', {
        code,
        name: code,
        type: 'reseller',
        status: 'active',
        tier,
      });

    // An empty history offers the import first.
    await page.goto(`${new URL(host.url).origin}/#/deals`);
    await page.reload();
    await page
      .getByRole('main')
      .getByRole('button', { name: t('app.pages.importDeals'), exact: true })
      .click();
    const write = (count: number) =>
      page.getByRole('button', { name: t('imports.deals.write', { count }), exact: true });
    await page.locator('input[type=file]').setInputFiles({
      name: 'list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(lists[lang].join('\r\n')),
    });
    await expect(page.getByText(t('imports.rejected', { count: 1 }), { exact: true })).toBeVisible();
    const value = lang === 'fa' ? 'ناشناس' : 'nobody';
    await expect(page.getByText(t('errors.findings.unknownPartner', { value }))).toBeVisible();
    await expect(write(3)).toBeDisabled();
    await page.getByRole('button', { name: t('imports.skip', { count: 1 }) }).click();

    // What was imported, and what it says of the tiers.
    await expect(page.getByText(t('imports.result.title'), { exact: true })).toBeVisible();
    await expect(page.getByText(t('tierAudit.wrong'), { exact: true })).toBeVisible();
    const deals = await call<Deal[]>(page, 'program.deals', {});
    expect(deals.map((d) => [d.id, d.returnOf])).toEqual([
      ['F-1', null],
      ['F-2', null],
      ['F-3', 'F-1'],
    ]);
    await page.getByRole('button', { name: t('imports.result.deals') }).click();
    await expect(page.getByRole('table', { name: t('deals.table') }).getByRole('row')).toHaveCount(4);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await call<Deal[]>(page, 'program.deals', {})).length).toBe(0);

    // The palette leads there too.
    await page.keyboard.press('Control+k');
    await page.keyboard.type(t('app.pages.importDeals'));
    await page.getByRole('menuitem', { name: t('app.pages.importDeals') }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: t('app.pages.importDeals'), exact: true }),
    ).toBeVisible();
  });
