import type { Page } from '@playwright/test';
import { expect, type Host, test } from './host.ts';

/** A new workspace without the method's drivers. */
async function openEmpty(app: Page, host: Host, lang: 'fa' | 'en') {
  await app.evaluate(
    async ({ folder, language }) => {
      const call = (name: string, input: unknown) =>
        fetch('/api/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ name, input }),
        });
      await call('app.setPreferences', {
        lang: language,
        calendar: language === 'fa' ? 'persian' : 'gregory',
        digits: language === 'fa' ? 'persian' : 'latin',
      });
      await call('workspace.create', {
        path: `${folder}/s.peyvand`,
        clientName: 'Client',
        lang: language,
        passphrase: null,
      });
      const drivers = (await (await call('strategy.drivers', {})).json()) as { value: { id: string }[] };
      await call('strategy.deleteDrivers', { ids: drivers.value.map((d) => d.id) });
    },
    { folder: host.folder, language: lang },
  );
}

const words = {
  fa: {
    drivers: 'پیشران‌ها',
    newDriver: 'پیشران تازه',
    pairs: 'زوجی',
    goals: 'اهداف',
    first: 'نوشتن نخستین هدف',
    due: 'سررسید',
    past: 'سررسید (۹ آذر ۱۳۹۹) گذشته است. روزی در آینده وارد کنید یا هدف را ببندید.',
    pastDay: '۱۳۹۹/۰۹/۰۹',
    best: /بهترین نتیجه را دارد/u,
    decisions: 'تصمیم‌ها',
    newDecision: 'تصمیم تازه',
    addOption: 'افزودن گزینه',
    addCriterion: 'افزودن معیار',
    option: (n: string) => `گزینهٔ تازه ${n} در معیار تازه ۱، از ۱ تا ۵`,
    digits: ['۱', '۲', '۵', '۳'],
    circle: 'کدام‌یک مهم‌تر است؟',
    cell: /پیشران تازه.*بی‌پاسخ/u,
  },
  en: {
    drivers: 'Drivers',
    newDriver: 'New driver',
    pairs: 'Pairs',
    goals: 'Goals',
    first: 'Write the first goal',
    due: 'Due',
    past: 'The due date 29 Nov 2020 has passed. Enter a day in the future, or close the goal.',
    pastDay: '29/11/2020',
    best: /scores best/u,
    decisions: 'Decisions',
    newDecision: 'New decision',
    addOption: 'Add option',
    addCriterion: 'Add criterion',
    option: (n: string) => `New option ${n} on New criterion 1, 1 to 5`,
    digits: ['1', '2', '5', '3'],
    circle: 'Which one matters more?',
    cell: /New driver.*no answer/u,
  },
} as const;

/** Sentences on screen carry isolates around their values. */
const bare = (text: string | null): string => (text ?? '').replace(/[\u2066-\u2069]/gu, '');

for (const lang of ['fa', 'en'] as const)
  test(`drivers in pairs by keyboard, a goal that is past, a decision weighed (${lang})`, async ({
    app,
    host,
  }) => {
    const w = words[lang];
    await openEmpty(app, host, lang);
    const origin = new URL(host.url).origin;
    await app.goto(`${origin}/#/drivers`);
    await app.reload();
    await expect(app.getByRole('heading', { name: w.drivers, level: 1 })).toBeVisible();
    for (let i = 0; i < 2; i += 1) {
      await app.getByRole('button', { name: w.newDriver, exact: true }).first().click();
      await expect(app.locator('li button[aria-pressed]')).toHaveCount(i + 1);
    }
    await app.getByText(w.pairs, { exact: true }).click();
    await expect(app.getByText(w.circle)).toBeVisible();
    const cell = app.locator('[data-cell="0 1"]');
    expect(bare(await cell.getAttribute('aria-label'))).toMatch(w.cell);
    await cell.focus();
    await app.keyboard.press('1');
    await expect.poll(async () => bare(await cell.getAttribute('aria-label'))).not.toMatch(w.cell);

    await app.goto(`${origin}/#/goals`);
    await app.getByRole('button', { name: w.first }).click();
    const due = app.getByLabel(w.due, { exact: true });
    await due.fill(w.pastDay);
    await due.press('Tab');
    await expect.poll(async () => bare(await app.locator('main').textContent())).toContain(w.past);

    await app.goto(`${origin}/#/decisions`);
    await app.getByRole('button', { name: w.newDecision, exact: true }).first().click();
    const [one, two, five, three] = w.digits;
    await app.getByRole('button', { name: w.addOption }).click();
    await app.getByRole('button', { name: w.addOption }).click();
    await app.getByRole('button', { name: w.addCriterion }).click();
    const rating = async (n: string, value: string) => {
      const field = app.locator('table input').nth(n === one ? 1 : 2);
      expect(bare(await field.getAttribute('aria-label'))).toBe(w.option(n));
      await field.fill(value);
      await field.press('Enter');
    };
    await rating(one, five);
    await rating(two, three);
    await expect(app.getByText(w.best)).toBeVisible();
  });
