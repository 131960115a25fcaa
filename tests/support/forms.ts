import { join } from 'node:path';
import { emptyDraft, responseOf } from '#renderer/forms/respond/draft.ts';
import type { Invitation } from '#shared/domain/assessment/invitation.ts';
import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import type { Answer } from '#shared/domain/assessment/response.ts';
import { seal } from '#shared/domain/assessment/seal.ts';
import { questionnaireOf, questionOf } from './assessment.ts';
import { accepted, testHost } from './session.ts';

/** A workspace with an open round of a small questionnaire: three questions, one of them conditional. */
export async function openRound(
  given: { deadline?: string | null; questionnaire?: Questionnaire; folder?: string } = {},
) {
  const host = testHost(given.folder);
  const { client, folder } = host;
  const path = join(folder, 'exchange.peyvand');
  await accepted(
    client.workspace.create({ path, clientName: 'Sepehr', lang: 'fa', passphrase: null, sample: null }),
  );
  const { id: _, version: __, ...content } = given.questionnaire ?? smallQuestionnaire();
  const saved = await accepted(client.assessment.saveQuestionnaire(content));
  const round = await accepted(
    client.assessment.addRound({
      questionnaireId: saved.id,
      name: 'دور نخست',
      nameEn: 'First round',
      subject: { kind: 'client' },
      scope: '',
      scopeEn: '',
      deadline: given.deadline ?? null,
      anonymous: false,
      targets: {},
    }),
  );
  await accepted(client.assessment.setRoundState({ id: round.id, state: 'open', today: '2026-01-02' }));
  const ask = (name: string, lang: 'fa' | 'en' = 'fa') =>
    accepted(
      client.assessment.saveRespondent({
        roundId: round.id,
        name,
        nameEn: null,
        role: '',
        email: '',
        group: 'executive',
        actorId: null,
        lang,
      }),
    );
  const invite = async (respondentIds: readonly string[], format: 'html' | 'xlsx' = 'html') =>
    (
      await accepted(
        client.assessment.invitations({
          roundId: round.id,
          respondentIds: [...respondentIds],
          format,
          zip: false,
        }),
      )
    ).files;
  return { ...host, path, questionnaire: saved, round, ask, invite };
}

export const smallQuestionnaire = (): Questionnaire =>
  questionnaireOf([
    questionOf('a'),
    questionOf('b', { notApplicable: false }),
    questionOf('c', { dimensionId: 'd2', condition: { questionId: 'a', from: 3, to: 5 } }),
  ]);

/** What the writer put into a page. */
export function dataIn<Data>(page: Uint8Array): Data {
  const html = Buffer.from(page).toString('utf8');
  const json = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return (JSON.parse(json) as { data: Data }).data;
}

export const invitationIn = (page: Uint8Array): Invitation => dataIn<Invitation>(page);

/** The file that a form makes of answers, by the form's own code. */
export function responseBytes(
  invitation: Invitation,
  answers: readonly Answer[],
  savedAt = '2026-01-10T08:00:00.000Z',
  finished = true,
): Uint8Array {
  const draft = {
    ...emptyDraft(invitation.lang),
    answers: Object.fromEntries(answers.map((a) => [a.questionId, a])),
    startedAt: savedAt,
    savedAt,
    finishedAt: finished ? savedAt : null,
  };
  return Buffer.from(responseOf(invitation, draft, savedAt));
}

/** A response file with parts replaced, and sealed again as somebody with a tool could. */
export function forged(bytes: Uint8Array, part: Readonly<Record<string, unknown>>): Uint8Array {
  const { checksum: _, ...content } = JSON.parse(Buffer.from(bytes).toString('utf8'));
  return Buffer.from(JSON.stringify(seal({ ...content, ...part })));
}
