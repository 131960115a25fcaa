import type { Page } from '@playwright/test';
import { createLocale, type Locale } from '#shared/locale/index.ts';
import { call } from './hands.ts';
import { expect, test } from './host.ts';

const newWorkspace = async (page: Page, { t }: Locale) => {
  await page
    .getByRole('button', { name: t('app.welcome.new'), exact: false })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('app.new.client'), { exact: true }).fill('سپهر');
  await dialog.getByLabel(t('app.new.fileName')).fill('assessment');
  await dialog.getByLabel(t('app.new.passphrase'), { exact: true }).fill('یک جملهٔ بلند');
  await dialog.getByLabel(t('app.new.again'), { exact: true }).fill('یک جملهٔ بلند');
  await dialog.getByRole('button', { name: t('app.new.create') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('app.pages.dashboard') })).toBeVisible();
};

interface Kept {
  readonly id: string;
  readonly version: number;
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly textEn: string;
  }[];
}

for (const lang of ['fa', 'en'] as const) {
  const locale = createLocale({ lang });
  const { t } = locale;
  const back = lang === 'fa' ? 'ArrowRight' : 'ArrowLeft';
  const forward = lang === 'fa' ? 'ArrowLeft' : 'ArrowRight';

  test(`a questionnaire is fitted, a round opened, two interviews are held by keyboard (${lang})`, async ({
    app: page,
  }) => {
    test.setTimeout(90_000);
    if (lang === 'en')
      await page
        .getByRole('button', { name: createLocale({ lang: 'fa' }).t('app.actions.otherLanguage') })
        .click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await newWorkspace(page, locale);
    const nav = page.getByRole('navigation', { name: t('app.journey') });
    const questionnaire = async () => {
      const [one] = await call<Kept[]>(page, 'assessment.questionnaires', {});
      if (!one) throw new Error('No questionnaire.');
      return one;
    };

    // The maturity model of the library, with its first question reworded and moved by keyboard.
    await nav.getByRole('link', { name: t('app.rooms.assessment') }).click();
    await nav.getByRole('link', { name: t('app.pages.questionnaires'), exact: true }).click();
    await page.getByRole('button', { name: t('questionnaires.new') }).click();
    await page.getByRole('menuitem').first().click();
    const outline = page.getByRole('grid', { name: t('questionnaires.outline') });
    await expect(outline).toBeVisible();
    const first = (await questionnaire()).questions[0];
    if (!first) throw new Error('No question.');
    await outline.getByRole('row').nth(2).click();
    const english = page.getByLabel(`${t('questionnaires.text')} (${t('app.languages.en')})`, {
      exact: true,
    });
    await english.fill('Why partners at all?');
    await english.press('Tab');
    await expect.poll(async () => (await questionnaire()).questions[0]?.textEn).toBe('Why partners at all?');
    const named = (await questionnaire()).questions[0];
    const name = locale.name({ name: named?.text ?? '', nameEn: named?.textEn ?? '' });
    await page.getByRole('button', { name: t('questionnaires.moveDown', { name }, { raw: true }) }).click();
    await expect.poll(async () => (await questionnaire()).questions[1]?.id).toBe(first.id);

    // By the outline's own keys: taken up, carried to the top, put down.
    await outline.getByRole('button', { name: t('questionnaires.drag', { name }, { raw: true }) }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await questionnaire()).questions[0]?.id).toBe(first.id);

    // A round of two people, opened with what it will do said first.
    await nav.getByRole('link', { name: t('app.pages.rounds'), exact: true }).click();
    await page
      .getByRole('button', { name: t('rounds.new') })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t('rounds.name'), { exact: true }).fill('پایه');
    await dialog.getByRole('button', { name: t('rounds.create') }).click();
    await expect(page.getByText(t('rounds.notices.noRespondents', { count: 1, names: '' }))).toBeVisible();
    await page.getByRole('button', { name: t('rounds.pasteMany') }).click();
    await dialog
      .getByLabel(t('rounds.paste.lines'))
      .fill('Sara; CEO; executive; fa\nOmid; Sales lead; sales; en\nSara; CEO\n; nobody');
    await expect(dialog.getByText(t('rounds.paste.problems.twice'))).toBeVisible();
    await expect(dialog.getByText(t('rounds.paste.problems.noName'))).toBeVisible();
    await dialog.getByRole('button', { name: t('rounds.paste.add', { count: 2 }) }).click();
    await page.getByRole('button', { name: t('rounds.steps.open') }).click();
    await expect(dialog.getByText(t('rounds.stepTexts.open'))).toBeVisible();
    await dialog.getByRole('button', { name: t('rounds.steps.open') }).click();
    await expect(page.getByText(t('rounds.states.open'), { exact: true }).first()).toBeVisible();

    // Two interviews: levels and "does not apply" by keys, left and continued, finished.
    await page
      .getByRole('button', { name: t('rounds.interviewWith', { name: 'Sara' }, { raw: true }) })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Sara');
    await page.keyboard.press('3');
    await expect(page.getByRole('radio', { checked: true }).first()).toBeVisible();
    await page.keyboard.press(forward);
    await page.keyboard.press('5');
    await page.keyboard.press(forward);
    await page.keyboard.press(back);
    await page.getByLabel(t('rounds.interviewing.notes')).fill('<b>4</b>');
    await page.getByRole('button', { name: t('rounds.interviewing.leave') }).click();
    await expect(page.getByText(t('rounds.personStates.started'), { exact: true })).toBeVisible();
    await page
      .getByRole('button', { name: t('rounds.interviewWith', { name: 'Omid' }, { raw: true }) })
      .click();
    await page.keyboard.press('2');
    await page.getByRole('heading', { level: 1 }).click();
    await page
      .getByRole('button', { name: t('rounds.interviewing.finish'), exact: false })
      .first()
      .click();
    await expect(page.getByText(t('rounds.personStates.finished'), { exact: true })).toBeVisible();
    const [round] = await call<{ id: string; respondents: number; answered: number; finished: number }[]>(
      page,
      'assessment.rounds',
      {},
    );
    expect(round).toMatchObject({ respondents: 2, answered: 2, finished: 1 });
    const kept = await call<{ answers: { value: number; comment: string }[] }[]>(
      page,
      'assessment.responses',
      {
        roundId: round?.id,
      },
    );
    expect(kept.map((r) => r.answers.map((a) => a.value)).toSorted((a, b) => a.length - b.length)).toEqual([
      [2],
      [3, 5],
    ]);
    expect(kept.flatMap((r) => r.answers).find((a) => a.value === 5)?.comment).toBe('<b>4</b>');
  });
}
