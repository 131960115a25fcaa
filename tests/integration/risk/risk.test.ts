import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionOf, riskOf, stakeholderOf } from '#tests/support/risk.ts';
import { accepted, refusedCode, testHost } from '#tests/support/session.ts';

const today = '2026-11-24';
const without = <T extends { id: string; order: number }>({ id: _, order: __, ...rest }: T) => rest;

async function opened() {
  const host = testHost();
  await accepted(
    host.client.workspace.create({
      path: join(host.folder, 'risk.peyvand'),
      clientName: 'نرم‌افزار سپهر',
      lang: 'fa',
      passphrase: null,
      sample: null,
    }),
  );
  return host.client;
}

describe('risk and change', () => {
  it('keeps a risk, judges it, and deletes it with its actions in one step', async () => {
    const { risk, workspace } = await opened();
    const made = await accepted(risk.saveRisk(without(riskOf({ likelihood: 4, impact: 5 }))));
    const remedy = await accepted(risk.saveAction(without(actionOf({ about: 'risk', aboutId: made.id }))));
    await accepted(risk.saveAction(without(actionOf({ name: 'بعدی', afterIds: [remedy.id] }))));
    expect((await accepted(risk.register({ today }))).rows[0]).toMatchObject({
      level: 20,
      band: 'critical',
      levelAfter: null,
      actions: { open: 1 },
    });
    await accepted(risk.deleteRisks({ ids: [made.id] }));
    // Nothing waits for an action that went with the risk.
    expect((await accepted(risk.actions({}))).map((a) => a.afterIds)).toEqual([[]]);
    await accepted(workspace.undo({}));
    expect(await accepted(risk.actions({}))).toHaveLength(2);
    expect(await accepted(risk.risks({}))).toEqual([made]);
  });

  it('refuses an action that ends before it starts or waits for itself, and writes nothing', async () => {
    const { risk } = await opened();
    const wrong = actionOf({ startOn: '2026-12-10', dueOn: '2026-12-01' });
    expect(await refusedCode(risk.saveAction(without(wrong)))).toBe('input.endBeforeStart');
    const one = await accepted(risk.saveAction(without(actionOf())));
    const two = await accepted(risk.saveAction(without(actionOf({ name: 'دوم', afterIds: [one.id] }))));
    const refused = await risk.saveAction({ ...one, afterIds: [two.id] });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'input.actionCircle', params: { names: 'پیام مدیرعامل → دوم → پیام مدیرعامل' } },
    });
    expect(await accepted(risk.actions({}))).toEqual([one, two]);
    expect((await accepted(risk.plan({ today }))).circle).toEqual([]);
  });

  it('refuses a coaching goal that does not lead upward', async () => {
    const { risk } = await opened();
    const plan = {
      name: 'سارا',
      nameEn: null,
      role: '',
      coach: '',
      goals: [{ skill: 'business' as const, from: 3, to: 3, text: '' }],
      sessions: [],
    };
    expect(await refusedCode(risk.saveCoachingPlan(plan))).toBe('input.goalNotUpward');
    expect(await accepted(risk.coachingPlans({}))).toEqual([]);
  });

  it('moves a stakeholder and undoes it', async () => {
    const { risk, workspace } = await opened();
    const one = await accepted(risk.saveStakeholder(without(stakeholderOf({ influence: 5, wanted: 2 }))));
    await accepted(risk.saveStakeholder({ ...one, stance: -1 }));
    expect((await accepted(risk.stakeholderMap({ today }))).people[0]).toMatchObject({
      gap: 3,
      priority: 15,
    });
    await accepted(workspace.undo({}));
    expect((await accepted(risk.stakeholderMap({ today }))).people[0]).toMatchObject({
      gap: 2,
      priority: 10,
    });
  });
});
