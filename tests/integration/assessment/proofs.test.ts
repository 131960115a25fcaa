import { join } from 'node:path';
import { expect, it } from 'vitest';
import { proofOwner } from '#shared/domain/assessment/proof-files.ts';
import { answerOf, questionnaireOf, questionOf } from '#tests/support/assessment.ts';
import { accepted, testHost } from '#tests/support/session.ts';

async function opened() {
  const { client, folder } = testHost();
  const create = (name: string) =>
    accepted(
      client.workspace.create({
        path: join(folder, `${name}.peyvand`),
        clientName: 'Sepehr',
        lang: 'en',
        passphrase: null,
        sample: null,
      }),
    );
  await create('proofs');
  const {
    id: _,
    version: __,
    ...content
  } = questionnaireOf([questionOf('a'), questionOf('b')], { kind: 'maturity' });
  const saved = await accepted(client.assessment.saveQuestionnaire(content));
  const round = await accepted(
    client.assessment.addRound({
      questionnaireId: saved.id,
      name: 'Round',
      nameEn: null,
      subject: { kind: 'client' },
      scope: '',
      scopeEn: '',
      deadline: null,
      anonymous: false,
      targets: {},
    }),
  );
  await accepted(client.assessment.setRoundState({ id: round.id, state: 'open', today: '2026-01-02' }));
  const person = await accepted(
    client.assessment.saveRespondent({
      roundId: round.id,
      name: 'Sara',
      nameEn: null,
      role: '',
      email: '',
      group: 'sales',
      actorId: null,
      lang: 'en',
    }),
  );
  const answer = (...values: number[]) =>
    accepted(
      client.assessment.saveInterview({
        roundId: round.id,
        respondentId: person.id,
        interviewer: '',
        finished: true,
        answers: values.map((v, i) => answerOf('ab'[i] ?? '', v)),
      }),
    );
  const attach = (questionId: string, name: string) =>
    accepted(
      client.workspace.addAttachment({
        ownerKind: 'answers',
        ownerId: proofOwner(person.id, questionId),
        name,
        mime: 'text/plain',
        bytes: new TextEncoder().encode(name),
      }),
    );
  const evidence = async () => {
    const { results } = await accepted(client.assessment.results({ roundId: round.id, previousId: null }));
    return {
      count: results.evidence.count,
      files: results.questions.map((q) => q.notes.flatMap((n) => n.files.map((f) => f.name))),
    };
  };
  return { client, create, round, person, answer, attach, evidence };
}

it('counts a file that hangs on an answer, and forgets it with one undo', async () => {
  const { client, answer, attach, evidence } = await opened();
  await answer(3, 4);
  expect(await evidence()).toEqual({ count: 0, files: [[], []] });
  const file = await attach('b', 'minutes.txt');
  expect(await evidence()).toEqual({ count: 1, files: [[], ['minutes.txt']] });
  await accepted(client.workspace.undo({}));
  expect((await evidence()).count).toBe(0);
  await accepted(client.workspace.redo({}));
  expect((await evidence()).count).toBe(1);
  await accepted(client.workspace.removeAttachment({ id: file.id }));
  expect((await evidence()).count).toBe(0);
});

it('keeps a file where another response counts, and lets it go with its respondent, undo included', async () => {
  const { client, round, person, answer, attach, evidence } = await opened();
  const first = await answer(3, 4);
  await attach('a', 'minutes.txt');
  await accepted(client.assessment.deleteResponses({ ids: [first.id] }));
  expect((await evidence()).count).toBe(0);
  await answer(2);
  expect(await evidence()).toEqual({ count: 1, files: [['minutes.txt'], []] });

  const kept = () =>
    accepted(client.workspace.attachments({ ownerKind: 'answers', ownerId: proofOwner(person.id, 'a') }));
  await accepted(client.assessment.deleteRespondents({ ids: [person.id] }));
  expect(await kept()).toEqual([]);
  await accepted(client.workspace.undo({}));
  expect(await evidence()).toEqual({ count: 1, files: [['minutes.txt'], []] });
  await accepted(client.assessment.deleteRounds({ ids: [round.id] }));
  expect(await kept()).toEqual([]);
  await accepted(client.workspace.undo({}));
  expect((await evidence()).count).toBe(1);
});

it('carries files through the document and a snapshot', async () => {
  const { client, create, answer, attach, evidence } = await opened();
  await answer(3, 4);
  const file = await attach('b', 'minutes.txt');
  const snapshot = await accepted(client.workspace.createSnapshot({ name: 'before', note: '' }));
  await accepted(client.workspace.removeAttachment({ id: file.id }));
  await accepted(client.workspace.restoreSnapshot({ id: snapshot.id }));
  expect((await evidence()).count).toBe(1);
  const { json } = await accepted(client.workspace.dump({}));
  await create('copy');
  await accepted(client.workspace.load({ json }));
  expect(await evidence()).toEqual({ count: 1, files: [[], ['minutes.txt']] });
  const { bytes } = await accepted(client.workspace.readAttachment({ id: file.id }));
  expect(new TextDecoder().decode(bytes)).toBe('minutes.txt');
});
