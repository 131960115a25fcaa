import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerOf, questionnaireOf, questionOf } from '#tests/support/assessment.ts';
import { accepted, refusedCode, testHost } from '#tests/support/session.ts';

async function opened() {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({
      path: join(folder, 'templates.peyvand'),
      clientName: 'Sepehr',
      lang: 'fa',
      passphrase: null,
      sample: null,
    }),
  );
  return client.assessment;
}

it('takes a questionnaire from the library, and a numbered copy of it the second time', async () => {
  const client = await opened();
  const [first] = await accepted(client.questionnaireLibrary({}));
  if (!first) throw new Error('The library is empty.');
  expect(first.there).toBe(false);
  const one = await accepted(client.addFromLibrary({ id: first.id }));
  const two = await accepted(client.addFromLibrary({ id: first.id }));
  expect(one.id).toBe(first.id);
  expect(two.id).not.toBe(first.id);
  expect(two.name).toBe(`${one.name} (۲)`);
  expect((await accepted(client.questionnaireLibrary({})))[0]?.there).toBe(true);
  expect((await accepted(client.questionnaires({}))).map((q) => q.id)).toEqual([one.id, two.id]);
});

it('hands a questionnaire out as a file, and takes it in as a version or beside it', async () => {
  const client = await opened();
  const { id: _, version: __, ...content } = questionnaireOf([questionOf('a')]);
  const saved = await accepted(client.saveQuestionnaire(content));
  const file = await accepted(client.exportQuestionnaire({ id: saved.id }));
  expect(file.name).toBe('پرسشنامه-1.peyvand-questionnaire');
  const changed = await accepted(client.saveQuestionnaire({ ...saved, questions: [] }));
  const read = await accepted(client.readQuestionnaireFile({ bytes: file.bytes }));
  expect(read.existing?.difference.questions.added.map((q) => q.id)).toEqual(['a']);
  const back = await accepted(client.importQuestionnaire({ bytes: file.bytes, as: 'version' }));
  expect(back).toEqual({ ...changed, questions: saved.questions });
  const beside = await accepted(client.importQuestionnaire({ bytes: file.bytes, as: 'new' }));
  expect(beside.id).not.toBe(saved.id);
  expect(await accepted(client.questionnaires({}))).toHaveLength(2);
});

it('refuses a damaged file and writes nothing', async () => {
  const client = await opened();
  const bytes = new TextEncoder().encode('{"format":"peyvand-questionnaire","version":1,"questionnaire":{');
  expect(await refusedCode(client.readQuestionnaireFile({ bytes }))).toBe('questionnaireFile.damaged');
  expect(await refusedCode(client.importQuestionnaire({ bytes, as: 'new' }))).toBe(
    'questionnaireFile.damaged',
  );
  expect(await accepted(client.questionnaires({}))).toEqual([]);
});

it('leaves out a gate whose certificate is not in the workspace', async () => {
  const client = await opened();
  const {
    id: _,
    version: __,
    ...content
  } = questionnaireOf([questionOf('a')], {
    gate: { certificateId: 'elsewhere', atLeast: 3, noneBelow: null },
  });
  const saved = await accepted(client.saveQuestionnaire(content));
  const { bytes } = await accepted(client.exportQuestionnaire({ id: saved.id }));
  expect((await accepted(client.readQuestionnaireFile({ bytes }))).gateKept).toBe(false);
  expect((await accepted(client.importQuestionnaire({ bytes, as: 'new' }))).gate).toBeNull();
});

it('shows people of a round, many at once, how far they are, and what a newer version would cost', async () => {
  const client = await opened();
  const { id: _, version: __, ...content } = questionnaireOf([questionOf('a'), questionOf('b')]);
  const saved = await accepted(client.saveQuestionnaire(content));
  const round = await accepted(
    client.addRound({
      questionnaireId: saved.id,
      name: 'دور نخست',
      nameEn: null,
      subject: { kind: 'client' },
      scope: '',
      scopeEn: '',
      deadline: '2026-02-01',
      anonymous: false,
      targets: {},
    }),
  );
  const person = (name: string) => ({
    name,
    role: '',
    email: '',
    group: 'sales' as const,
    lang: 'fa' as const,
  });
  const people = [person('آرش'), person('بهار'), person('آرش')];
  expect(await accepted(client.addRespondents({ roundId: round.id, people }))).toEqual({
    added: 2,
    passed: 1,
  });
  const [arash, bahar] = await accepted(client.respondents({ roundId: round.id }));
  if (!arash || !bahar) throw new Error('Two people were added.');
  expect(arash.code).not.toBe(bahar.code);
  expect(await accepted(client.setRespondents({ ids: [arash.id, bahar.id], group: 'executive' }))).toEqual({
    changed: 2,
  });
  await accepted(client.setRoundState({ id: round.id, state: 'open', today: '2026-01-02' }));
  await accepted(
    client.saveInterview({
      roundId: round.id,
      respondentId: arash.id,
      interviewer: '',
      finished: false,
      answers: [answerOf('a', null), answerOf('b', null)],
    }),
  );
  const progress = await accepted(client.roundProgress({ id: round.id, today: '2026-01-03' }));
  expect(progress.people.map((p) => [p.state, p.answered])).toEqual([
    ['started', 2],
    ['toInvite', 0],
  ]);
  expect(progress.groups).toEqual([{ group: 'executive', people: 2, started: 1, finished: 0 }]);
  expect(progress.notices.map((n) => [n.kind, n.names[0]?.name])).toEqual([['allNotApplicable', 'آرش']]);
  const late = await accepted(client.roundProgress({ id: round.id, today: '2026-02-02' }));
  expect(late.people[1]?.state).toBe('noAnswer');
  await accepted(
    client.saveInterview({
      roundId: round.id,
      respondentId: arash.id,
      interviewer: '',
      finished: true,
      answers: [answerOf('a', 3), answerOf('b', 4)],
    }),
  );
  await accepted(
    client.saveQuestionnaire({ ...saved, questions: saved.questions.filter((q) => q.id === 'a') }),
  );
  const renewal = await accepted(client.roundDifference({ roundId: round.id }));
  expect(renewal).toMatchObject({ fromVersion: 1, toVersion: 2, lostAnswers: 1, lostPeople: 1 });
  await accepted(client.renewRound({ id: round.id }));
  const after = await accepted(client.roundProgress({ id: round.id, today: '2026-01-03' }));
  expect(after.notices.find((n) => n.kind === 'goneQuestions')?.count).toBe(1);
});

it('grants the assessment of a partner only from a closed round that reaches its mark', async () => {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({
      path: join(folder, 'gate.peyvand'),
      clientName: 'Sepehr',
      lang: 'fa',
      passphrase: null,
      sample: 'fa-software',
    }),
  );
  const partner = (await accepted(client.ecosystem.actors({}))).find((a) => a.status === 'active');
  const certificate = (await accepted(client.program.certificates({}))).find((c) => c.kind === 'assessment');
  if (!partner || !certificate) throw new Error('The sample has partners and assessments.');
  const before = await accepted(client.program.holdings({}));
  const {
    id: _,
    version: __,
    ...content
  } = questionnaireOf([questionOf('a', { weight: 3 }), questionOf('b')], {
    kind: 'security',
    gate: { certificateId: certificate.id, atLeast: 4, noneBelow: 3 },
  });
  const saved = await accepted(client.assessment.saveQuestionnaire(content));
  const round = await accepted(
    client.assessment.addRound({
      questionnaireId: saved.id,
      name: 'امنیت',
      nameEn: null,
      subject: { kind: 'partner', actorId: partner.id },
      scope: '',
      scopeEn: '',
      deadline: null,
      anonymous: false,
      targets: {},
    }),
  );
  const person = await accepted(
    client.assessment.saveRespondent({
      roundId: round.id,
      name: 'مسئول امنیت',
      nameEn: null,
      role: '',
      email: '',
      group: 'partner',
      actorId: partner.id,
      lang: 'fa',
    }),
  );
  const input = { roundId: round.id, today: '2026-01-02' };
  const answer = (value: number, other: number | null = null) =>
    accepted(
      client.assessment.saveInterview({
        roundId: round.id,
        respondentId: person.id,
        interviewer: '',
        finished: true,
        answers: [answerOf('a', value), answerOf('b', other)],
      }),
    );
  const state = (to: 'open' | 'closed') =>
    accepted(client.assessment.setRoundState({ id: round.id, state: to, today: '2026-01-02' }));
  expect(await accepted(client.assessment.gateOutcome(input))).toMatchObject({ score: null, passed: false });
  await state('open');
  await answer(4);
  expect(await accepted(client.assessment.gateOutcome(input))).toMatchObject({ score: 4, passed: false });
  expect(await refusedCode(client.assessment.grantGate(input))).toBe('assessment.gateNotReached');
  await answer(3);
  await state('closed');
  expect(await accepted(client.assessment.gateOutcome(input))).toMatchObject({ score: 3, passed: false });
  expect(await refusedCode(client.assessment.grantGate(input))).toBe('assessment.gateNotReached');
  // Enough on the whole, with a lack that the mean alone would hide.
  await answer(5, 1);
  expect(await accepted(client.assessment.gateOutcome(input))).toMatchObject({
    score: 4,
    scoreReached: true,
    below: [{ questionId: 'b', text: 'پرسش b', median: 1 }],
    passed: false,
  });
  expect(await refusedCode(client.assessment.grantGate(input))).toBe('assessment.gateNotReached');
  await answer(4, 4);
  const granted = await accepted(client.assessment.grantGate(input));
  expect(granted).toMatchObject({
    actorId: partner.id,
    certificateId: certificate.id,
    earnedOn: '2026-01-02',
  });
  expect(await accepted(client.program.holdings({}))).toHaveLength(before.length + 1);
});
