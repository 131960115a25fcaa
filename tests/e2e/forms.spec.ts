import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { toLatinDigits } from '#shared/locale/digits.ts';
import { questionnaireOf, questionOf } from '../support/assessment.ts';
import { call } from './hands.ts';
import { expect, test } from './host.ts';
import { type FormFile, opened, saved, written } from './single-file.ts';

const phone = { width: 360, height: 740 };
const laptop = { width: 1280, height: 800 };

const questionnaire = questionnaireOf([
  questionOf('a', { why: 'چرا', whyEn: 'Why', help: 'راهنما', helpEn: 'Help' }),
  questionOf('b', { notApplicable: false }),
  questionOf('c', { dimensionId: 'd2', condition: { questionId: 'a', from: 3, to: 5 } }),
  questionOf('d', { dimensionId: 'd2' }),
]);

interface Named {
  readonly id: string;
}

/** A round with twelve respondents, half of them in each language, and their forms as files. */
async function invited(app: Page, folder: string) {
  await call(app, 'workspace.create', {
    path: join(folder, 'forms.peyvand'),
    clientName: 'سپهر',
    lang: 'fa',
    passphrase: null,
    sample: null,
  });
  const { id: _, version: __, ...content } = questionnaire;
  const saved = await call<Named>(app, 'assessment.saveQuestionnaire', content);
  const round = await call<Named>(app, 'assessment.addRound', {
    questionnaireId: saved.id,
    name: 'دور نخست',
    nameEn: 'First round',
    subject: { kind: 'client' },
    scope: '',
    scopeEn: '',
    deadline: null,
    anonymous: false,
    targets: {},
  });
  await call(app, 'assessment.setRoundState', { id: round.id, state: 'open', today: '2026-01-02' });
  const people: Named[] = [];
  for (let i = 1; i <= 12; i += 1)
    people.push(
      await call<Named>(app, 'assessment.saveRespondent', {
        roundId: round.id,
        name: `پاسخ‌دهندهٔ ${i}`,
        nameEn: `Respondent ${i}`,
        role: '',
        email: '',
        group: i <= 6 ? 'executive' : 'partner',
        actorId: null,
        lang: i % 2 === 0 ? 'en' : 'fa',
      }),
    );
  const { files } = await call<{ files: FormFile[] }>(app, 'assessment.invitations', {
    roundId: round.id,
    respondentIds: people.map((p) => p.id),
    format: 'html',
    contact: 'naderi@example.org',
    zip: false,
  });
  const paths = files.map((file) => written(folder, file));
  return { round, paths };
}

/** Answers every question that is asked, through the cards, and ends with the response file. */
async function fill(form: Page, wide: boolean, choose: (n: number) => number) {
  await form.locator('.begin .primary').click();
  let n = 0;
  for (let step = 0; step < 20 && (await form.locator('.review').count()) === 0; step += 1) {
    // A condition that becomes true adds a card; so they are counted anew.
    for (let i = 0; i < (await form.locator('.question').count()); i += 1) {
      await form.locator('.question').nth(i).locator('.level').nth(choose(n)).click();
      n += 1;
    }
    expect(await form.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await form.locator('.steps .primary').click();
    if (!wide) await form.locator('.steps, .review').first().waitFor();
  }
  return saved(form, () => form.locator('.review > .ask .primary').click());
}

test('twelve people answer offline in both languages on phones and laptops, and their files come in', async ({
  app,
  browser,
  host,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-forms-'));
  const { round, paths } = await invited(app, host.folder);
  const contexts = {
    phone: await browser.newContext({ viewport: phone, acceptDownloads: true, offline: true }),
    laptop: await browser.newContext({ viewport: laptop, acceptDownloads: true, offline: true }),
  };

  // The first by hand: back and forth, a condition, a comment, the other language, and what is open.
  const { form, errors } = await opened(contexts.phone, paths[0] ?? '');
  await expect(form.locator('html')).toHaveAttribute('dir', 'rtl');
  await form.getByRole('button', { name: 'شروع' }).click();
  await form.getByText('چرا مهم است').click();
  await form.getByRole('radio', { name: 'سطح ۴' }).check();
  await form.getByRole('radio', { name: 'مطمئنم', exact: true }).check();
  await form.getByText('توضیح و شاهد').click();
  await form.getByRole('textbox', { name: 'توضیح' }).fill('<script>alert(1)</script>');
  await form.reload();
  await expect(form.getByText('۱ پرسش از ۴')).toBeVisible();
  await form.getByRole('button', { name: 'English' }).click();
  await expect(form.locator('html')).toHaveAttribute('dir', 'ltr');
  await form.getByRole('button', { name: 'Continue' }).click();
  await expect(form.getByRole('radio', { name: 'Level 4' })).toBeChecked();
  await expect(form.getByRole('textbox', { name: 'Comment' })).toHaveValue('<script>alert(1)</script>');
  for (let i = 0; i < 3; i += 1) await form.locator('.steps .primary').click();
  await form.locator('.steps .primary').click();
  await expect(form.getByText('3 questions are still open.')).toBeVisible();
  await form.getByRole('button', { name: 'Finish with open questions' }).click();
  const early = await saved(form, () => form.getByRole('button', { name: 'Finish all the same' }).click());
  await expect(form.getByRole('heading', { name: 'Your response file is ready' })).toBeFocused();
  await expect(form.getByText('naderi@example.org')).toBeVisible();
  expect(early.name).toBe('First round - Respondent 1.peyvand-response');
  // Reopened, completed, and sent again.
  await form.getByRole('button', { name: 'Change answers and send again' }).click();
  await form.getByRole('button', { name: 'Go to the first open question' }).click();
  for (let i = 0; i < 3; i += 1) {
    await form.locator('.question .level').nth(1).click();
    await form.locator('.steps .primary').click();
  }
  const first = await saved(form, () => form.locator('.review > .ask .primary').click());
  expect(errors).toEqual([]);
  await form.close();

  const rest: { name: string; text: string }[] = [];
  for (const [i, path] of paths.slice(1).entries()) {
    const wide = i % 2 === 0;
    const one = await opened(wide ? contexts.laptop : contexts.phone, path);
    rest.push(await fill(one.form, wide, (n) => (i + n) % 5));
    expect(one.errors).toEqual([]);
    await one.form.close();
  }
  const answers = JSON.parse(first.text) as { answers: { questionId: string; value: number | null }[] };
  expect(answers.answers.map((a) => [a.questionId, a.value])).toEqual([
    ['a', 4],
    ['b', 2],
    ['c', 2],
    ['d', 2],
  ]);

  // An edited page: its questions are not the ones that were sent.
  const edited = join(folder, 'edited.html');
  writeFileSync(edited, readFileSync(paths[11] ?? '', 'utf8').replace('{"value":5,', '{"value":4.5,'));
  const changed = await opened(contexts.laptop, edited);
  await changed.form.locator('.begin .primary').click();
  await changed.form.locator('.question .level').first().click();
  await changed.form.locator('.areas > .secondary').click();
  // The browser remembers this person's answers, so the rest is there already.
  const forgery = await saved(changed.form, () => changed.form.locator('.review > .ask .primary').click());

  const files = [first, ...rest, early, { ...first, text: first.text.slice(0, 200) }, forgery].map(
    ({ name, text }) => ({ name, bytes: { $bytes: Buffer.from(text).toString('base64') } }),
  );
  const read = await call<{ token: string; files: { verdict: string; index: number; proposed: boolean }[] }>(
    app,
    'assessment.readResponses',
    { roundId: round.id, files },
  );
  expect(read.files.map((f) => f.verdict)).toEqual([
    ...Array.from({ length: 12 }, () => 'new'),
    'earlier',
    'damaged',
    'altered',
  ]);
  const choices = read.files.filter((f) => f.proposed).map(({ index }) => ({ index, counts: true }));
  await call(app, 'assessment.takeResponses', { token: read.token, choices });
  const [head] = await call<{ answered: number; finished: number }[]>(app, 'assessment.rounds', {});
  expect(head).toMatchObject({ answered: 12, finished: 12 });
  const again = await call<{ files: { verdict: string }[] }>(app, 'assessment.readResponses', {
    roundId: round.id,
    files: files.slice(0, 2),
  });
  expect(again.files.map((f) => f.verdict)).toEqual(['same', 'same']);

  // What an executive gets of it, and says to it.
  const review = await call<FormFile>(app, 'assessment.reviewFile', { roundId: round.id, lang: 'fa' });
  const page = await opened(contexts.laptop, written(folder, review));
  // It can be read at once and answers a moment later.
  await expect(page.form.locator('html[data-live]')).toBeAttached();
  await page.form.getByRole('button', { name: /بُعد d1/ }).click();
  await page.form.getByText('۱ توضیح').click();
  await expect(page.form.getByText('<script>alert(1)</script>')).toBeVisible();
  await page.form.getByRole('radio', { name: 'مخالفم' }).check();
  await page.form.getByRole('textbox', { name: 'نام شما' }).fill('مدیرعامل');
  const said = await saved(page.form, () =>
    page.form.getByRole('button', { name: 'ذخیرهٔ فایل پاسخ' }).click(),
  );
  expect(page.errors).toEqual([]);
  const reviews = await call<{ token: string; files: { verdict: string; remarks: number }[] }>(
    app,
    'assessment.readReviews',
    { files: [{ name: said.name, bytes: { $bytes: Buffer.from(said.text).toString('base64') } }] },
  );
  expect(reviews.files).toMatchObject([{ verdict: 'new', remarks: 1 }]);
  expect(toLatinDigits(said.name)).toContain('peyvand-review');
  for (const context of Object.values(contexts)) await context.close();
});
