import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { blankAnswer, emptyDraft, responseOf } from '#renderer/forms/respond/draft.ts';
import type { Invitation } from '#shared/domain/assessment/invitation.ts';
import { createLocale, type Locale } from '#shared/locale/index.ts';
import { call, centre, dropFiles } from './hands.ts';
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

/** What the writer put into a page for a person. */
function invitationIn(html: string): Invitation {
  const json = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return (JSON.parse(json) as { data: Invitation }).data;
}

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
    host,
  }) => {
    test.setTimeout(240_000);
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
    // A file that proves this answer; the next question has none of it.
    await page.getByLabel(t('workspace.attach')).setInputFiles({
      name: 'minutes.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('minutes'),
    });
    const file = page.getByRole('button', { name: 'minutes.txt', exact: true });
    await expect(file).toBeVisible();
    await page.getByRole('button', { name: t('common.next'), exact: true }).click();
    await expect(file).toBeHidden();
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
    const { results } = await call<{ results: { evidence: { count: number } } }>(page, 'assessment.results', {
      roundId: round?.id,
      previousId: null,
    });
    expect(results.evidence.count).toBe(1);

    // Invitations go out as one archive.
    await page.getByRole('button', { name: t('rounds.invitations'), exact: true }).click();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: t('rounds.invite.make', { count: 2 }) }).click();
    const archive = join(host.folder, 'invitations.zip');
    await (await download).saveAs(archive);
    await expect(dialog).toBeHidden();
    const invitations = Object.values(unzipSync(await readFile(archive))).map((html) =>
      invitationIn(new TextDecoder().decode(html)),
    );
    expect(invitations).toHaveLength(2);

    // A folder is dropped: one response to be decided about, since an interview counts, and one that is cut off.
    const [invitation] = invitations;
    if (!invitation) throw new Error('No invitation.');
    const [asked] = invitation.questionnaire.questions;
    const savedAt = '2026-01-10T08:00:00.000Z';
    const answered = responseOf(
      invitation,
      {
        ...emptyDraft('en'),
        answers: { [asked?.id ?? '']: { ...blankAnswer(asked?.id ?? ''), value: 4 } },
        startedAt: savedAt,
        savedAt,
        finishedAt: savedAt,
      },
      savedAt,
    );
    const folder = join(host.folder, 'answers');
    await mkdir(folder);
    await writeFile(join(folder, 'a.peyvand-response'), answered);
    await writeFile(join(folder, 'cut.peyvand-response'), answered.slice(0, 200));
    await page.getByRole('radio', { name: t('rounds.views.intake'), exact: true }).click();
    const zone = page.getByText(t('rounds.intake.drop'), { exact: true });
    await expect(zone).toBeVisible();
    await dropFiles(page, await centre(zone), [folder]);
    await expect(page.getByText(t('rounds.intake.undecided', { count: 1 }))).toBeVisible();
    await expect(page.getByText(t('rounds.intake.refused', { count: 1 }))).toBeVisible();
    await page.getByRole('switch', { name: t('rounds.intake.take'), exact: true }).press('Space');
    await page
      .getByRole('button', { name: t('rounds.intake.takeChosen', { count: 1 }), exact: true })
      .click();
    await expect(page.getByText(t('rounds.intake.taken', { count: 1 }))).toBeVisible();
    const all = await call<{ state: string }[]>(page, 'assessment.responses', { roundId: round?.id });
    expect(all.filter((r) => r.state === 'counted')).toHaveLength(2);
    expect(all).toHaveLength(3);
  });
}
