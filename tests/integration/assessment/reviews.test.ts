import { expect, it } from 'vitest';
import { type Draft, reviewFileOf } from '#renderer/forms/review/remarks.ts';
import type { ReviewPage } from '#shared/domain/assessment/review-page.ts';
import { answerOf } from '#tests/support/assessment.ts';
import { dataIn, forged, openRound } from '#tests/support/forms.ts';
import { accepted, refusedCode } from '#tests/support/session.ts';

/** A round in which four executives and two partners answered; its review file as data. */
async function reviewed(anonymous: boolean) {
  const round = await openRound();
  const { client } = round;
  const {
    questionnaire: _,
    questionnaireId: __,
    state: ___,
    openedOn: ____,
    order: _____,
    ...head
  } = round.round;
  await accepted(client.assessment.saveRound({ ...head, anonymous }));
  const groups = [
    'executive',
    'executive',
    'executive',
    'executive',
    'partner',
    'partner',
    'partner',
  ] as const;
  for (const [i, group] of groups.entries()) {
    const person = await round.ask(`نام محرمانهٔ ${i}`);
    const { code: ______, invitedAt: _______, ...kept } = person;
    await accepted(client.assessment.saveRespondent({ ...kept, group }));
    if (i === 6) continue;
    await accepted(
      client.assessment.saveInterview({
        roundId: round.round.id,
        respondentId: person.id,
        interviewer: 'نادر',
        finished: true,
        answers: [
          answerOf('a', group === 'executive' ? 5 : 1, { comment: '</script><script>alert(1)</script>' }),
          answerOf('b', 3),
        ],
      }),
    );
  }
  const file = await accepted(client.assessment.reviewFile({ roundId: round.round.id, lang: 'en' }));
  return { ...round, file, page: dataIn<ReviewPage>(file.bytes) };
}

const draftOf = (remarks: Draft['remarks']): Draft => ({
  lang: 'fa',
  reviewer: 'مدیرعامل',
  role: '',
  remarks,
});

it('shows what counts and nobody by name; a small group of an anonymous round is not shown apart', async () => {
  const open = await reviewed(false);
  expect(open.file.fileName).toBe('Executive review - First round.html');
  expect(open.file.bytes.length).toBeLessThan(3_000_000);
  const html = Buffer.from(open.file.bytes).toString('utf8');
  expect(html).not.toContain('محرمانهٔ');
  expect(html).not.toContain('</script><script>alert');
  expect(open.page.questions[0]?.notes[0]?.comment).toBe('</script><script>alert(1)</script>');
  expect(open.page.groups.map((g) => g.group)).toEqual(['executive', 'partner']);
  expect(open.page.questions[0]).toMatchObject({
    median: 5,
    n: 6,
    levels: [{ count: 2 }, {}, {}, {}, { count: 4 }],
  });
  const closed = await reviewed(true);
  expect(closed.page.groups.some((g) => g.group === 'partner')).toBe(false);
  expect(closed.page.questions.flatMap((q) => q.groups).some((g) => g.group === 'partner')).toBe(false);
  expect(closed.page.questions.flatMap((q) => q.notes).some((n) => n.group === 'partner')).toBe(false);
});

it('takes remarks in once, beside the earlier ones of the same person, as one undo step', async () => {
  const { client, round, page } = await reviewed(false);
  const now = '2026-01-12T08:00:00.000Z';
  const bytes = (draft: Draft) => Buffer.from(reviewFileOf(page, draft, now));
  const read = (...files: readonly Uint8Array[]) =>
    accepted(
      client.assessment.readReviews({
        files: files.map((b, i) => ({ name: `${i}.peyvand-review`, bytes: b })),
      }),
    );
  const first = bytes(
    draftOf({ '': { stance: 'partly', text: '' }, d1: { stance: null, text: '<b>x</b>' } }),
  );
  const seen = await read(first);
  expect(seen.files[0]).toMatchObject({ verdict: 'new', remarks: 2, reviewer: 'مدیرعامل' });
  expect(await accepted(client.assessment.takeReviews({ token: seen.token, indices: [0] }))).toEqual({
    taken: 2,
  });
  const remarks = () => accepted(client.assessment.reviewRemarks({ roundId: round.id }));
  expect((await remarks()).map((r) => [r.dimensionId, r.stance, r.text]).sort()).toEqual([
    [null, 'partly', ''],
    ['d1', null, '<b>x</b>'],
  ]);
  const changed = bytes(
    draftOf({ '': { stance: 'agree', text: '' }, d1: { stance: null, text: '<b>x</b>' } }),
  );
  const text = first.toString('utf8');
  const again = await read(
    first,
    changed,
    forged(first, { workspaceId: 'else' }),
    forged(first, { roundId: 'else' }),
    bytes(draftOf({ d1: { stance: null, text: ' ' } })),
    Buffer.from(text.replace('partly', 'agree')),
    Buffer.from(text.slice(0, 90)),
    Buffer.from('hello'),
  );
  expect(again.files.map((f) => [f.verdict, f.remarks])).toEqual([
    ['same', 0],
    ['new', 1],
    ['otherWorkspace', 0],
    ['otherRound', 0],
    ['empty', 0],
    ['damaged', 0],
    ['damaged', 0],
    ['foreign', 0],
  ]);
  expect(await refusedCode(client.assessment.takeReviews({ token: again.token, indices: [0] }))).toBe(
    'input.invalid',
  );
  await accepted(client.workspace.undo({}));
  expect(await remarks()).toEqual([]);
});
