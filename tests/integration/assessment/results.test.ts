import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyze } from '#electron/hosts/cli/analyze.ts';
import type { CommandRunner } from '#electron/hosts/cli/run.ts';
import { answerOf, questionnaireOf, questionOf } from '#tests/support/assessment.ts';
import { accepted, testHost } from '#tests/support/session.ts';

async function opened() {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({
      path: join(folder, 'results.peyvand'),
      clientName: 'Sepehr',
      lang: 'en',
      passphrase: null,
      sample: null,
    }),
  );
  const runner = { client, value: accepted } as unknown as CommandRunner;
  return { client, maturity: () => analyze(runner, 'maturity') };
}

it('answers nulls without a round, and the newest closed round where there are some', async () => {
  const { client, maturity } = await opened();
  expect(await maturity()).toMatchObject({ overall: null, level: null, dimensions: [], round: null });

  const {
    id: _,
    version: __,
    ...content
  } = questionnaireOf([questionOf('a'), questionOf('b')], {
    kind: 'maturity',
  });
  const saved = await accepted(client.assessment.saveQuestionnaire(content));
  const held = async (name: string, day: string, answers: readonly (readonly number[])[]) => {
    const round = await accepted(
      client.assessment.addRound({
        questionnaireId: saved.id,
        name,
        nameEn: null,
        subject: { kind: 'client' },
        scope: '',
        scopeEn: '',
        deadline: null,
        anonymous: false,
        targets: { d1: 4 },
      }),
    );
    await accepted(client.assessment.setRoundState({ id: round.id, state: 'open', today: day }));
    for (const [i, values] of answers.entries()) {
      const { id } = await accepted(
        client.assessment.saveRespondent({
          roundId: round.id,
          name: `${name} ${i}`,
          nameEn: null,
          role: '',
          email: '',
          group: 'sales',
          actorId: null,
          lang: 'en',
        }),
      );
      await accepted(
        client.assessment.saveInterview({
          roundId: round.id,
          respondentId: id,
          interviewer: 'Sara',
          finished: true,
          answers: values.map((v, q) => answerOf('ab'[q] ?? '', v)),
        }),
      );
    }
    return round;
  };
  const first = await held('first', '2026-01-05', [[2, 2]]);
  const second = await held('second', '2026-06-05', [
    [3, 4],
    [4, 4],
  ]);
  expect(await maturity()).toMatchObject({ overall: 3.75, round: { id: second.id } });
  await accepted(client.assessment.setRoundState({ id: first.id, state: 'closed', today: '2026-02-01' }));
  expect(await maturity()).toMatchObject({ overall: 2, level: 2, change: null, round: { id: first.id } });
  await accepted(client.assessment.setRoundState({ id: second.id, state: 'closed', today: '2026-07-01' }));
  expect(await maturity()).toMatchObject({
    overall: 3.75,
    level: 3,
    change: 1.75,
    dimensions: [{ id: 'd1', score: 3.75, level: 3, dispersion: 0.25, target: 4, gap: 0.25 }],
  });

  const asked = await accepted(client.assessment.results({ roundId: second.id, previousId: first.id }));
  expect(asked.comparison?.previousId).toBe(first.id);
  expect(asked.previous?.overall.value).toBe(2);
});
