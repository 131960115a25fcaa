import type { Page } from '@playwright/test';
import { createLocale, type Locale } from '#shared/locale/index.ts';
import { expect, test } from './host.ts';

const newWorkspace = async (page: Page, { t }: Locale) => {
  await page
    .getByRole('button', { name: t('app.welcome.new'), exact: false })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('app.new.client'), { exact: true }).fill('سپهر');
  await dialog.getByLabel(t('app.new.fileName')).fill('risk');
  await dialog.getByLabel(t('app.new.passphrase'), { exact: true }).fill('یک جملهٔ بلند');
  await dialog.getByLabel(t('app.new.again'), { exact: true }).fill('یک جملهٔ بلند');
  await dialog.getByRole('button', { name: t('app.new.create') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('app.pages.dashboard') })).toBeVisible();
};

for (const lang of ['fa', 'en'] as const) {
  const locale = createLocale({ lang });
  const { t, number } = locale;

  test(`a risk is judged, someone is moved, an action is planned (${lang})`, async ({ app: page }) => {
    test.setTimeout(240_000);
    if (lang === 'en')
      await page
        .getByRole('button', { name: createLocale({ lang: 'fa' }).t('app.actions.otherLanguage') })
        .click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await newWorkspace(page, locale);
    const nav = page.getByRole('navigation');
    const details = page.getByRole('complementary');

    // A critical risk without a response.
    await nav.getByRole('link', { name: t('app.rooms.risk') }).click();
    await page
      .getByRole('button', { name: t('risk.register.new') })
      .first()
      .click();
    const scale = (when: 'judgedBefore' | 'judgedAfter', what: 'likelihood' | 'impact', n: number) =>
      details
        .getByRole('radiogroup', { name: `${t(`risk.register.${when}`)}: ${t(`risk.field.${what}`)}` })
        .getByRole('radio', { name: number(n) })
        .click();
    await scale('judgedBefore', 'likelihood', 4);
    await expect(details.getByText(t('risk.register.notJudgedHalf'))).toBeVisible();
    await scale('judgedBefore', 'impact', 5);
    await expect(
      details.getByText(t('risk.register.levelIs', { likelihood: 4, impact: 5, level: 20 })),
    ).toBeVisible();
    const map = page.getByTestId('risk-map');
    await expect(map.locator('[data-side=before]')).toHaveCount(1);
    await expect(map.locator('[data-side=after]')).toHaveCount(0);

    // A day of review that has passed is explained and not written.
    const review = details.getByLabel(t('risk.field.reviewOn'), { exact: true });
    await review.fill(lang === 'fa' ? '۱۴۰۴/۰۱/۱۵' : '2025-04-04');
    await review.press('Tab');
    await expect(details.getByText(t('risk.register.reviewPast'))).toBeVisible();
    await expect(details.getByText(`${t('risk.register.lacksTitle')}:`)).toContainText(
      t('risk.register.lacks.review'),
    );

    // Someone strong and undecided is moved by the keyboard, and undo takes it back.
    await nav.getByRole('link', { name: t('app.pages.stakeholders') }).click();
    await page.getByRole('button', { name: t('risk.people.new') }).click();
    const person = (influence: number, stance: 's3' | 's4') =>
      page.getByTestId('people-map').getByRole('button', {
        name: t('risk.people.mapPoint', {
          name: t('risk.people.newName'),
          influence,
          stance: t(`risk.people.stances.${stance}`),
        }),
      });
    await person(3, 's3').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(person(4, 's3')).toBeVisible();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(details.getByText(t('risk.people.quadrant.champion'))).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await expect(details.getByText(t('risk.people.quadrant.win'), { exact: true })).toBeVisible();

    // An action for this person; a due day before its start is explained and not written.
    await details.getByLabel(t('risk.plan.add')).fill('گفت‌وگو');
    await details.getByRole('button', { name: t('common.add'), exact: true }).click();
    await nav.getByRole('link', { name: t('app.pages.changePlan') }).click();
    await page.getByTestId('gantt').locator('text', { hasText: 'گفت‌وگو' }).first().click();
    const day = async (field: 'start' | 'due', text: string) => {
      const input = details.getByLabel(t(`risk.plan.${field}`), { exact: true });
      await input.fill(text);
      await input.press('Tab');
    };
    await day('start', '1410/02/10');
    await expect(page.getByTestId('gantt').locator('[data-bar]')).toHaveCount(1);
    await day('due', '1410/02/01');
    await expect(details.getByText(t('risk.plan.endBeforeStart'))).toBeVisible();
    await day('due', '1410/03/01');
    await expect(page.getByTestId('gantt').locator('rect[data-bar]')).toHaveCount(1);

    // A goal that does not lead upward is explained; the one before it stays.
    await nav.getByRole('link', { name: t('app.pages.coaching') }).click();
    await page
      .getByRole('button', { name: t('risk.coaching.new') })
      .first()
      .click();
    await page.getByRole('button', { name: t('risk.coaching.addGoal') }).click();
    await page.getByRole('menuitem', { name: t('risk.coaching.skill.business') }).click();
    const level = (what: 'from' | 'to', n: number) =>
      page
        .getByRole('radiogroup', {
          name: `${t('risk.coaching.skill.business')}: ${t(`risk.coaching.${what}`)}`,
        })
        .getByRole('radio', { name: number(n) });
    await level('to', 2).click();
    await expect(page.getByText(t('risk.coaching.notUpward'))).toBeVisible();
    await level('to', 5).click();
    await expect(page.getByText(t('risk.coaching.notUpward'))).toHaveCount(0);

    // The dashboard speaks of what is open.
    await nav.getByRole('link', { name: t('app.pages.dashboard') }).click();
    await expect(
      page.getByRole('link', { name: t('journey.alerts.unanswered', { count: 1 }) }),
    ).toBeVisible();
  });
}
