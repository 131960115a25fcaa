import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { answerOf, questionnaireOf, questionOf } from '#tests/support/assessment.ts';
import { accepted, testHost } from '#tests/support/session.ts';

async function opened() {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({
      path: join(folder, 'rounds.peyvand'),
      clientName: 'Sepehr',
      lang: 'fa',
      passphrase: null,
      sample: null,
    }),
  );
  const { id: _, version: __, ...content } = questionnaireOf([questionOf('a'), questionOf('b')]);
  const saved = await accepted(client.assessment.saveQuestionnaire(content));
  const round = await accepted(
    client.assessment.addRound({
      questionnaireId: saved.id,
      name: 'دور نخست',
      nameEn: null,
      subject: { kind: 'client' },
      scope: '',
      scopeEn: '',
      deadline: null,
      anonymous: false,
      targets: {},
    }),
  );
  const ask = (name: string) =>
    accepted(
      client.assessment.saveRespondent({
        roundId: round.id,
        name,
        nameEn: null,
        role: '',
        email: '',
        group: 'executive',
        actorId: null,
        lang: 'fa',
      }),
    );
  const open = () =>
    accepted(client.assessment.setRoundState({ id: round.id, state: 'open', today: '2026-01-02' }));
  return { client, saved, round, ask, open };
}

const changed = (q: Questionnaire): Questionnaire => ({
  ...q,
  questions: q.questions.filter((x) => x.id !== 'b'),
});

it('raises the version by the first change after a round has gone out, and by that one only', async () => {
  const { client, saved, open } = await opened();
  expect(saved.version).toBe(1);
  expect((await accepted(client.assessment.saveQuestionnaire({ ...saved, name: 'دیگر' }))).version).toBe(1);
  await open();
  const second = await accepted(client.assessment.saveQuestionnaire(changed(saved)));
  expect(second.version).toBe(2);
  expect((await accepted(client.assessment.saveQuestionnaire({ ...second, name: 'سوم' }))).version).toBe(2);
});

it('keeps in a round what went out, until the round is renewed; answers to what is gone stay with it', async () => {
  const { client, saved, round, ask, open } = await opened();
  await open();
  const person = await ask('مریم');
  const interview = { roundId: round.id, respondentId: person.id, interviewer: 'نادر', finished: true };
  await accepted(
    client.assessment.saveInterview({ ...interview, answers: [answerOf('a', 2), answerOf('b', 5)] }),
  );
  await accepted(client.assessment.saveQuestionnaire(changed(saved)));
  expect((await accepted(client.assessment.round({ id: round.id }))).questionnaire.questions).toHaveLength(2);
  expect(
    (await accepted(client.assessment.renewRound({ id: round.id }))).questionnaire.questions,
  ).toHaveLength(1);
  const [kept] = await accepted(client.assessment.responses({ roundId: round.id }));
  expect(kept?.answers.map((a) => a.questionId)).toEqual(['a', 'b']);
});

it('refuses a 7, a person twice, and a questionnaire without questions', async () => {
  const { client, saved, round, ask, open } = await opened();
  const person = await ask('مریم');
  const given = { roundId: round.id, respondentId: person.id, interviewer: '', finished: false };
  const seven = { ...answerOf('a', 5), value: 7 };
  expect(await client.assessment.saveInterview({ ...given, answers: [seven] })).toMatchObject({ ok: false });
  const offered = { ...questionOf('a'), levels: questionOf('a').levels.filter((l) => l.value !== 2) };
  await accepted(client.assessment.saveQuestionnaire({ ...saved, questions: [offered] }));
  await open();
  expect(await client.assessment.saveInterview({ ...given, answers: [answerOf('a', 2)] })).toMatchObject({
    error: { code: 'input.invalid' },
  });
  const { id: _, code: __, invitedAt: ___, ...again } = person;
  expect(await client.assessment.saveRespondent(again)).toMatchObject({
    error: { code: 'assessment.respondentTwice' },
  });
  await accepted(client.assessment.saveQuestionnaire({ ...saved, questions: [] }));
  await accepted(client.assessment.setRoundState({ id: round.id, state: 'draft', today: '2026-01-02' }));
  expect(
    await client.assessment.setRoundState({ id: round.id, state: 'open', today: '2026-01-03' }),
  ).toMatchObject({ ok: true });
  expect(await accepted(client.assessment.responses({ roundId: round.id }))).toEqual([]);
});

it('counts one response of a person, keeps the others, and grows an interview in place', async () => {
  const { client, round, ask, open } = await opened();
  await open();
  const person = await ask('مریم');
  const given = { roundId: round.id, respondentId: person.id, interviewer: 'نادر' };
  const first = await accepted(
    client.assessment.saveInterview({ ...given, finished: false, answers: [answerOf('a', 2)] }),
  );
  const grown = await accepted(
    client.assessment.saveInterview({
      ...given,
      finished: true,
      answers: [answerOf('a', 2), answerOf('b', null)],
    }),
  );
  expect(grown.id).toBe(first.id);
  const [head] = await accepted(client.assessment.rounds({}));
  expect(head).toMatchObject({ respondents: 1, answered: 1, finished: 1, questions: 2, version: 1 });
  await accepted(client.assessment.setResponseState({ id: first.id, state: 'set-aside' }));
  expect((await accepted(client.assessment.rounds({})))[0]).toMatchObject({ answered: 0 });
  await accepted(client.workspace.undo({}));
  expect((await accepted(client.assessment.rounds({})))[0]).toMatchObject({ answered: 1 });
});

it('takes a round out with its people, answers and steps, and brings all back by undo', async () => {
  const { client, round, ask } = await opened();
  await ask('مریم');
  const before = (await accepted(client.workspace.dump({}))).json;
  await accepted(client.assessment.deleteRounds({ ids: [round.id] }));
  expect(await accepted(client.assessment.respondents({ roundId: round.id }))).toEqual([]);
  await accepted(client.workspace.undo({}));
  expect((await accepted(client.workspace.dump({}))).json).toBe(before);
});
