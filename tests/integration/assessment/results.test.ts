import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyze } from '#electron/hosts/cli/analyze.ts';
import type { CommandRunner } from '#electron/hosts/cli/run.ts';
import { answerOf, questionnaireOf, questionOf } from '#tests/support/assessment.ts';
import { accepted, refusedCode, testHost } from '#tests/support/session.ts';

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

it('proposes a roadmap, takes it over in one step that can be undone, and follows it into the next round', async () => {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({
      path: join(folder, 'roadmap.peyvand'),
      clientName: 'Khaleej',
      lang: 'en',
      passphrase: null,
      sample: 'en-iot',
    }),
  );
  const roundId = 'en-maturity-2';
  const today = '2026-11-25';
  const options = { startOn: today, capacity: 7, waveMonths: 3 };
  const before = await accepted(client.assessment.roadmap({ roundId, today }));
  // The first round's steps are the same line's.
  expect(before.actions.length).toBeGreaterThan(5);
  const proposal = await accepted(client.assessment.proposeRoadmap({ roundId, ...options }));
  const wanted = proposal.steps.map((s) => s.recommendationId);
  const fresh = wanted.filter((id) => !proposal.takenIds.includes(id));
  const { added } = await accepted(
    client.assessment.addRoadmap({ roundId, ...options, recommendationIds: wanted }),
  );
  expect(added).toBe(fresh.length);
  expect(added).toBeGreaterThan(2);
  const actions = await accepted(client.risk.actions({}));
  const known = new Set(actions.map((a) => a.id));
  const taken = actions.filter((a) => a.aboutId === roundId);
  expect(taken).toHaveLength(added);
  for (const one of taken) {
    expect(one.name).toMatch(/[\u0600-\u06ff]/);
    expect(one.nameEn).toMatch(/[a-z]/);
    expect(one.owner).toMatch(/[A-Za-z]/);
    expect(one.afterIds.every((id) => known.has(id))).toBe(true);
  }
  const again = await accepted(
    client.assessment.addRoadmap({ roundId, ...options, recommendationIds: wanted }),
  );
  expect(again.added).toBe(0);
  await accepted(client.workspace.undo({}));
  expect(await accepted(client.risk.actions({}))).toHaveLength(actions.length - added);

  await accepted(client.assessment.setTarget({ roundId, dimensionId: 'data', target: 5 }));
  const { results } = await accepted(client.assessment.results({ roundId, previousId: null }));
  expect(results.dimensions.find((d) => d.id === 'data')?.target).toBe(5);
});

it('moves a step to another wave as one step that can be undone, or says what stands in its way', async () => {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({
      path: join(folder, 'move.peyvand'),
      clientName: 'Khaleej',
      lang: 'en',
      passphrase: null,
      sample: 'en-iot',
    }),
  );
  const steps = async () =>
    (await accepted(client.assessment.roadmap({ roundId: 'en-maturity-2', today: '2026-11-25' }))).actions;
  const all = await steps();
  // One that waits for another, and that none waits for.
  const waiting = all.find(
    (a) =>
      a.state === 'planned' &&
      all.some((b) => a.afterIds.includes(b.id)) &&
      !all.some((b) => b.afterIds.includes(a.id)),
  );
  const needed = all.find((a) => a.id === waiting?.afterIds[0]);
  if (!waiting?.wave || !needed?.wave) throw new Error('The sample has no step that waits.');
  const moved = await accepted(client.assessment.moveStep({ id: waiting.id, wave: 12 }));
  expect(moved.wave).toBe(12);
  expect((await steps()).find((a) => a.id === waiting.id)).toEqual(moved);
  await accepted(client.workspace.undo({}));
  expect(await steps()).toEqual(all);

  await accepted(client.risk.saveAction({ ...needed, state: 'planned', wave: 9 }));
  const before = await steps();
  expect(await client.assessment.moveStep({ id: waiting.id, wave: 8 })).toMatchObject({
    ok: false,
    error: { code: 'assessment.stepBeforePrerequisite', params: { other: needed.name } },
  });
  expect(await steps()).toEqual(before);
  expect(await refusedCode(client.assessment.moveStep({ id: 'nobody', wave: 2 }))).toBe('input.invalid');

  // The day on which a step was done comes from the history; of what the sample was made with it is not known.
  const curve = async () => {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((n) => String(n).padStart(2, '0'))
      .join('-');
    return (await accepted(client.assessment.roadmap({ roundId: 'en-maturity-2', today }))).curve;
  };
  const first = await curve();
  const made = all.filter((a) => a.state === 'done' && a.id !== needed.id).length;
  expect(first?.doneUnrecorded).toBe(made);
  await accepted(client.risk.saveAction({ ...waiting, state: 'done' }));
  const second = await curve();
  expect(second?.doneUnrecorded).toBe(made);
  expect(second?.doneNow).toBeGreaterThan(first?.doneNow ?? 0);
  await accepted(client.workspace.undo({}));
  expect(await curve()).toEqual(first);
});
