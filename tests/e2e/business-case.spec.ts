import { expect, test } from './host.ts';

const words = {
  en: {
    create: 'Create a workspace',
    empty: 'Revenue of the first year (USD)',
    start: 'Create the first scenario',
    staff: 'Staff a month: Value',
    margin: 'Margin of incremental revenue: Low',
    target: 'Target share: Value',
    views: ['Sensitivity', 'Break-even', 'Simulation', 'Months', 'Compare'],
    never: 'never',
    neverText: 'The outlay does not come back',
    reversed: 'Low is above high',
    tooMuch: /^At most .*100%/,
    waits: 'The simulation waits',
    digits: '900000000',
  },
  fa: {
    create: 'ساخت پرونده',
    empty: 'درآمد سال نخست (ریال)',
    start: 'ساخت نخستین سناریو',
    staff: 'نیروی انسانی، ماهانه: مقدار',
    margin: 'حاشیهٔ سود درآمد افزوده: کمینه',
    target: 'سهم هدف: مقدار',
    views: ['حساسیت', 'سربه‌سر', 'شبیه‌سازی', 'ماه‌ها', 'مقایسه'],
    never: 'هرگز',
    neverText: /^سرمایه در .*۳۶.* ماه بازنمی‌گردد/u,
    reversed: 'کمینه از بیشینه بزرگ‌تر است',
    tooMuch: /^دست‌بالا .*۱۰۰/u,
    waits: 'شبیه‌سازی در انتظار',
    digits: '۹۰۰ میلیارد',
  },
} as const;

for (const lang of ['en', 'fa'] as const)
  test(`a business case from one figure to its simulation, in ${lang}`, async ({ app, host }) => {
    test.setTimeout(240_000);
    const w = words[lang];
    const call = (name: string, input: unknown) =>
      app.evaluate(
        async (body) => {
          const answer = await fetch('/api/call', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          });
          return (await answer.json()) as { ok: boolean };
        },
        { name, input },
      );
    const made = await call('workspace.create', {
      path: `${host.folder}/case-${lang}.peyvand`,
      clientName: 'Sepehr',
      lang,
      currency: lang === 'fa' ? 'IRR' : 'USD',
      passphrase: null,
      sample: null,
    });
    expect(made.ok).toBe(true);
    await call('app.setPreferences', {
      lang,
      calendar: lang === 'fa' ? 'persian' : 'gregory',
      digits: lang === 'fa' ? 'persian' : 'latin',
    });
    await app.goto(`${new URL(host.url).origin}/#/business-case`);
    await app.reload();

    await app.getByLabel(w.empty).fill(w.digits);
    await app.getByLabel(w.empty).press('Tab');
    await app.getByRole('button', { name: w.start }).click();
    const key = app.locator('dl').first();
    await expect(key).toContainText('٪'.replace('٪', lang === 'fa' ? '٪' : '%'));

    // Live while typing, before the cell is left: nobody pays that much for staff.
    const staff = app.getByLabel(w.staff, { exact: true });
    await staff.click();
    await staff.fill('999999999999');
    await expect(key).toContainText(w.never);
    await expect(app.getByText(w.neverText)).toBeVisible();
    await staff.press('Escape');
    await expect(key).not.toContainText(w.never);

    // What cannot stand is said in place, and nothing is written.
    const target = app.getByLabel(w.target, { exact: true });
    await target.fill('120');
    await target.press('Enter');
    await expect(app.getByText(w.tooMuch)).toBeVisible();
    await target.press('Escape');
    await target.fill('42');
    await target.press('Tab');

    for (const view of w.views) {
      await app.getByRole('radio', { name: view, exact: true }).click();
      await expect(app.locator('main svg[role="img"], main table').first()).toBeVisible();
    }
    await app.getByRole('radio', { name: w.views[3], exact: true }).click();
    await app.locator('td button').nth(80).click();
    await expect(app.getByRole('complementary')).toContainText('=');

    // A range the wrong way round stops the simulation with a sentence, not the result.
    await app.getByRole('radio', { name: w.views[2], exact: true }).click();
    const low = app.getByLabel(w.margin, { exact: true });
    await low.fill('90');
    await low.press('Tab');
    await expect(app.getByText(w.reversed).first()).toBeVisible();
    await expect(app.getByText(w.waits)).toBeVisible();
    await expect(key).not.toContainText(w.never);
  });
