import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accepted, testHost } from '#tests/support/session.ts';

async function opened() {
  const host = testHost();
  await accepted(
    host.client.workspace.create({
      path: join(host.folder, 'shipped.peyvand'),
      clientName: 'نرم‌افزار سپهر',
      lang: 'fa',
      passphrase: null,
      sample: null,
    }),
  );
  const { risk, workspace, library } = host.client;
  await accepted(library.addShipped({ list: 'risks' }));
  return { risk, workspace };
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe('remedies of the method', () => {
  it('come for the risks that the register holds, at its end, and once', async () => {
    const { risk } = await opened();
    const kept = ['risk-conflict', 'challenge-data'];
    const all = await accepted(risk.risks({}));
    await accepted(risk.deleteRisks({ ids: all.map((r) => r.id).filter((id) => !kept.includes(id)) }));
    const { added } = await accepted(risk.addRemedies({}));
    const actions = await accepted(risk.actions({}));
    expect(added).toBeGreaterThan(0);
    expect(actions).toHaveLength(added);
    expect(new Set(actions.map((a) => a.aboutId))).toEqual(new Set(kept));
    expect(new Set(actions.map((a) => a.order)).size).toBe(added);
    expect(await accepted(risk.addRemedies({}))).toEqual({ added: 0 });
    expect(await accepted(risk.actions({}))).toEqual(actions);
  });

  it('bring back only what was deleted, leave what was changed, and go with one undo', async () => {
    const { risk, workspace } = await opened();
    await accepted(risk.addRemedies({}));
    const [first, second] = await accepted(risk.actions({}));
    if (!first || !second) throw new Error('No remedies came.');
    await accepted(risk.deleteActions({ ids: [first.id] }));
    await accepted(risk.saveAction({ ...second, name: 'به قلم ما', owner: 'سارا' }));
    const before = await accepted(risk.actions({}));
    expect(await accepted(risk.addRemedies({}))).toEqual({ added: 1 });
    const after = await accepted(risk.actions({}));
    expect(after.find((a) => a.id === second.id)).toMatchObject({ name: 'به قلم ما', owner: 'سارا' });
    expect(after.at(-1)?.id).toBe(first.id);
    await accepted(workspace.undo({}));
    expect(await accepted(risk.actions({}))).toEqual(before);
  });

  it('add nothing to an empty register', async () => {
    const { risk } = await opened();
    await accepted(risk.deleteRisks({ ids: (await accepted(risk.risks({}))).map((r) => r.id) }));
    expect(await accepted(risk.addRemedies({}))).toEqual({ added: 0 });
    expect(await accepted(risk.actions({}))).toEqual([]);
  });
});

describe('the standard change plan', () => {
  const startOn = '2027-01-09';

  it('begins on the day that is given, and nothing in it starts before what it waits for has ended', async () => {
    const { risk } = await opened();
    const { added } = await accepted(risk.addChangePlan({ startOn }));
    const actions = await accepted(risk.actions({}));
    expect(actions).toHaveLength(added);
    expect(actions.map((a) => a.startOn ?? '').toSorted()[0]).toBe(startOn);
    expect(actions.every((a) => a.about === 'change' && (a.dueOn ?? '') >= (a.startOn ?? ''))).toBe(true);
    const plan = await accepted(risk.plan({ today: startOn }));
    expect(plan.circle).toEqual([]);
    const byId = new Map(actions.map((a) => [a.id, a]));
    for (const a of actions)
      for (const id of a.afterIds)
        expect((byId.get(id)?.dueOn ?? '') <= (a.startOn ?? ''), a.name).toBe(true);
    expect(actions.some((a) => a.afterIds.length > 0)).toBe(true);
  });

  it('moves as a whole with its first day', async () => {
    const days = async (start: string) => {
      const { risk } = await opened();
      await accepted(risk.addChangePlan({ startOn: start }));
      return (await accepted(risk.actions({}))).map((a) => [a.startOn ?? '', a.dueOn ?? '']);
    };
    const early = await days(startOn);
    // Over the end of a leap year's February.
    expect(await days(dayAfter(startOn, 400))).toEqual(
      early.map((span) => span.map((day) => dayAfter(day, 400))),
    );
  });

  it('brings back a step that was deleted with what it waits for, on the new day', async () => {
    const { risk } = await opened();
    await accepted(risk.addChangePlan({ startOn }));
    const before = await accepted(risk.actions({}));
    const waiting = before.find((a) => a.afterIds.length > 0);
    if (!waiting) throw new Error('Nothing waits.');
    await accepted(risk.deleteActions({ ids: [waiting.id] }));
    const later = dayAfter(startOn, 30);
    expect(await accepted(risk.addChangePlan({ startOn: later }))).toEqual({ added: 1 });
    const after = await accepted(risk.actions({}));
    expect(after.find((a) => a.id === waiting.id)).toMatchObject({
      afterIds: waiting.afterIds,
      startOn: dayAfter(waiting.startOn ?? '', 30),
    });
    expect(after.filter((a) => a.id !== waiting.id).map((a) => a.startOn)).toEqual(
      before.filter((a) => a.id !== waiting.id).map((a) => a.startOn),
    );
  });
});

describe('the standard coaching plans', () => {
  it('set their sessions from the day that is given, lead upward, and come once', async () => {
    const { risk, workspace } = await opened();
    const startOn = '2027-01-09';
    const { added } = await accepted(risk.addCoaching({ startOn }));
    const plans = await accepted(risk.coachingPlans({}));
    expect(plans).toHaveLength(added);
    for (const plan of plans) {
      expect(plan.sessions.length, plan.name).toBeGreaterThan(0);
      expect(plan.sessions.every((s) => s.on >= startOn && !s.held)).toBe(true);
      expect(plan.sessions.map((s) => s.on)).toEqual(plan.sessions.map((s) => s.on).toSorted());
    }
    // What ships passes the check of what is typed.
    for (const plan of plans) await accepted(risk.saveCoachingPlan(plan));
    expect(await accepted(risk.addCoaching({ startOn: '2028-01-09' }))).toEqual({ added: 0 });
    expect(await accepted(risk.coachingPlans({}))).toEqual(plans);
    await accepted(risk.deleteCoachingPlans({ ids: plans.map((p) => p.id) }));
    await accepted(risk.addCoaching({ startOn: '2028-01-09' }));
    expect((await accepted(risk.coachingPlans({})))[0]?.sessions[0]?.on.slice(0, 4)).toBe('2028');
    await accepted(workspace.undo({}));
    expect(await accepted(risk.coachingPlans({}))).toEqual([]);
  });
});
