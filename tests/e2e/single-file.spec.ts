import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { createLocale, type Lang } from '#shared/locale/index.ts';
import { questionnaireOf, questionOf } from '../support/assessment.ts';
import { call } from './hands.ts';
import { expect, test } from './host.ts';
import { type FormFile, opened, saved, written } from './single-file.ts';

/** What somebody may write who means harm; each would leave a trace in the page that runs it. */
const harm = {
  image: '<img src=x onerror="window.harmed=1">',
  script: '</script><script>window.harmed=2</script>',
  formula: '=HYPERLINK("http://evil.example","x")',
  line: '<svg onload=window.harmed=3> a\u2028b \u202egpj.exe',
};

const questionnaire = questionnaireOf(
  [
    questionOf('a', { why: harm.image, whyEn: harm.image, help: 'راهنما', helpEn: 'Help' }),
    questionOf('b', { textEn: harm.script, text: harm.script }),
    questionOf('c', { dimensionId: 'd2' }),
  ],
  { kind: 'maturity' },
);

interface Named {
  readonly id: string;
}

/** A round with two respondents of harmful names, one interview with harmful words, and the files of both pages. */
async function round(app: Page, folder: string) {
  await call(app, 'workspace.create', {
    path: `${folder}/single.peyvand`,
    clientName: 'سپهر',
    lang: 'fa',
    passphrase: null,
    sample: null,
  });
  const { id: _, version: __, ...content } = questionnaire;
  const kept = await call<Named>(app, 'assessment.saveQuestionnaire', content);
  const { id: roundId } = await call<Named>(app, 'assessment.addRound', {
    questionnaireId: kept.id,
    name: 'دور نخست',
    nameEn: 'First round',
    subject: { kind: 'client' },
    scope: '',
    scopeEn: '',
    deadline: null,
    anonymous: false,
    targets: { d1: 4, d2: 4 },
  });
  await call(app, 'assessment.setRoundState', { id: roundId, state: 'open', today: '2026-01-02' });
  const people: Named[] = [];
  for (const lang of ['fa', 'en'] as const)
    people.push(
      await call<Named>(app, 'assessment.saveRespondent', {
        roundId,
        name: `${harm.image} ${lang}`,
        nameEn: `${harm.image} ${lang}`,
        role: harm.formula,
        email: '',
        group: 'executive',
        actorId: null,
        lang,
      }),
    );
  await call(app, 'assessment.saveInterview', {
    roundId,
    respondentId: people[0]?.id,
    interviewer: 'نادر',
    finished: true,
    answers: Object.entries({ a: harm.script, b: harm.line, c: harm.formula }).map(
      ([questionId, comment]) => ({
        questionId,
        value: 2,
        notApplicable: false,
        confidence: 2,
        comment,
        evidence: harm.image,
      }),
    ),
  });
  const invitations = await call<{ files: FormFile[] }>(app, 'assessment.invitations', {
    roundId,
    respondentIds: people.map((p) => p.id),
    format: 'html',
    contact: 'naderi@example.org',
    zip: false,
  });
  const [fa = '', en = ''] = invitations.files.map((file) => written(folder, file));
  const review = async (lang: Lang) => {
    const file = await call<FormFile>(app, 'assessment.reviewFile', { roundId, lang });
    return written(folder, { ...file, fileName: `review-${lang}.html` });
  };
  return { roundId, respond: { fa, en }, review: { fa: await review('fa'), en: await review('en') } };
}

const live = async (context: BrowserContext, path: string) => {
  const page = await opened(context, path);
  await expect(page.form.locator('html[data-live]')).toBeAttached();
  return page;
};

const harmed = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'harmed'));

async function serious(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .map((v) => `${where} ${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
}

/** Moves the focus on by the Tab key until it stands on what is meant. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((e) => e === document.activeElement)) return;
  }
  throw new Error(`The Tab key does not reach ${target}.`);
}

for (const [lang, scheme] of [
  ['fa', 'light'],
  ['en', 'dark'],
] as const) {
  const t = (key: string, values: Record<string, string | number> = {}) =>
    createLocale({ lang }).t(`forms.${key}` as never, values as never) as string;

  test(`form and review file: axe, the keyboard alone, and harmful words (${lang}, ${scheme})`, async ({
    app,
    browser,
    host,
  }) => {
    test.setTimeout(240_000);
    const files = await round(app, host.folder);
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      colorScheme: scheme,
      acceptDownloads: true,
      offline: true,
    });
    const faults: string[] = [];

    // The form, from its welcome to its file, without a mouse.
    const { form, errors } = await opened(context, files.respond[lang]);
    await expect(form.locator('.greeting')).toContainText(harm.image);
    faults.push(...(await serious(form, 'welcome')));
    await tabTo(form, form.getByRole('button', { name: t('respond.start'), exact: true }));
    await form.keyboard.press('Enter');
    await expect(form.getByRole('heading', { level: 1 })).toBeVisible();
    for (const area of [2, 1]) {
      for (let i = 0; i < area; i += 1) {
        const card = form.locator('.question').nth(i);
        await tabTo(form, card.getByRole('radio').first());
        await form.keyboard.press('Space');
        await form.keyboard.press('ArrowDown');
        await expect(card.getByRole('radio').nth(1)).toBeChecked();
      }
      if (area === 2) {
        await tabTo(form, form.getByText(t('respond.why')).first());
        await form.keyboard.press('Enter');
        await expect(form.locator('.extras').getByText(harm.image)).toBeVisible();
        await expect(form.locator('legend').getByText(harm.script)).toBeVisible();
      }
      faults.push(...(await serious(form, 'questions')));
      await tabTo(form, form.locator('.steps .primary'));
      await form.keyboard.press('Enter');
      await expect(form.getByRole('heading', { level: 1 })).toBeFocused();
    }
    faults.push(...(await serious(form, 'end')));
    await tabTo(form, form.getByRole('button', { name: t('respond.finish'), exact: true }));
    const answer = await saved(form, () => form.keyboard.press('Enter'));
    expect(JSON.parse(answer.text)).toMatchObject({ finished: true, answers: [{ value: 2 }, {}, {}] });
    await expect(form.getByRole('heading', { level: 1, name: t('respond.doneTitle') })).toBeFocused();
    faults.push(...(await serious(form, 'done')));
    expect(await harmed(form)).toBeUndefined();
    expect(errors).toEqual([]);

    // The review file likewise.
    const page = await live(context, files.review[lang]);
    const review = page.form;
    faults.push(...(await serious(review, 'overview')));
    await tabTo(review, review.locator('.dimensions button').first());
    await review.keyboard.press('Enter');
    await expect(review.getByRole('heading', { level: 1 })).toBeFocused();
    await tabTo(review, review.getByRole('radio', { name: t('review.agree'), exact: true }));
    await review.keyboard.press('Space');
    await review.keyboard.press('ArrowDown');
    await expect(review.getByRole('radio', { name: t('review.partly'), exact: true })).toBeChecked();
    await tabTo(review, review.getByRole('textbox', { name: t('review.remark') }));
    await review.keyboard.insertText(harm.line);
    for (const result of [0, 1]) {
      await tabTo(review, review.locator('.result').nth(result).locator('summary').last());
      await review.keyboard.press('Enter');
    }
    await expect(review.getByText(harm.script).last()).toBeVisible();
    await expect(review.getByText('<svg onload=window.harmed=3>').last()).toBeVisible();
    faults.push(...(await serious(review, 'dimension')));
    await tabTo(review, review.getByRole('textbox', { name: t('review.name') }));
    await review.keyboard.insertText(harm.image);
    await tabTo(review, review.getByRole('button', { name: t('review.save'), exact: true }));
    const said = await saved(review, () => review.keyboard.press('Enter'));

    // On paper everything stands open.
    await review.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(review.getByText(harm.formula)).toBeVisible();
    await review.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(review.getByText(harm.formula)).toBeHidden();
    expect(await harmed(review)).toBeUndefined();
    expect(page.errors).toEqual([]);
    // Who comes back finds what they said.
    await review.reload();
    await expect(review.locator('.dimensions button').first()).toContainText(t('review.partly'));
    expect(faults).toEqual([]);
    await context.close();

    // And the app shows what was written as text.
    const bytes = { $bytes: Buffer.from(said.text).toString('base64') };
    const { token } = await call<{ token: string }>(app, 'assessment.readReviews', {
      files: [{ name: said.name, bytes }],
    });
    await call(app, 'assessment.takeReviews', { token, indices: [0] });
    await call(app, 'app.setPreferences', { lang });
    const words = createLocale({ lang }).t;
    await app.goto(`${new URL(host.url).origin}/#/rounds`);
    await expect(app.getByText(harm.image).first()).toBeVisible();
    await app.getByRole('radio', { name: words('rounds.views.remarks') }).click();
    await expect(app.getByText(harm.image, { exact: true })).toBeVisible();
    await expect(app.getByText('<svg onload=window.harmed=3>')).toBeVisible();
    await app.goto(`${new URL(host.url).origin}/#/maturity`);
    const details = app.getByRole('complementary');
    await app.getByRole('button', { name: new RegExp(`^[^:]+${words('maturity.explain')}$`, 'u') }).click();
    await details.getByRole('table').getByRole('button').first().click();
    await expect(details.getByText(words('maturity.explainMeanText'))).toBeVisible();
    await details.getByRole('table').getByRole('button').first().click();
    await expect(details.getByText(words('maturity.distribution'))).toBeVisible();
    await expect(details.getByText(harm.script)).toBeVisible();
    await expect(details.getByText(harm.image).first()).toBeVisible();
    expect(await harmed(app)).toBeUndefined();
  });
}
