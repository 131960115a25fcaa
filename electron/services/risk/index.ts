import { and, eq, inArray } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { ActionItem } from '#shared/domain/risk/action.ts';
import type { CoachingPlan } from '#shared/domain/risk/coaching.ts';
import { coachingProgress, leadsUpward } from '#shared/domain/risk/coaching-progress.ts';
import { riskEvidence } from '#shared/domain/risk/evidence.ts';
import { changePlan, circleWith } from '#shared/domain/risk/plan.ts';
import { riskRegister } from '#shared/domain/risk/register.ts';
import type { Risk } from '#shared/domain/risk/risk.ts';
import { placedCoaching, placedPlan } from '#shared/domain/risk/shipped-plan.ts';
import type { Stakeholder } from '#shared/domain/risk/stakeholder.ts';
import { stakeholderMap } from '#shared/domain/risk/stakeholder-map.ts';
import { changePlanIn } from '#templates/risk/change-plan.ts';
import { coachingIn } from '#templates/risk/coaching.ts';
import { remediesIn } from '#templates/risk/remedies.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import {
  actionItems,
  actors,
  businessCases,
  coachingPlans,
  criteria,
  risks,
  stakeholders,
} from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { readConflicts } from '../ecosystem/conflicts.ts';
import { type KeptList, keptList, stripReferences } from '../kept-list.ts';
import { nextOrder } from '../rows.ts';

const riskList = keptList<Risk>(risks, (r) => r.name);
const stakeholderList = keptList<Stakeholder>(stakeholders, (r) => r.name);
const actionList = keptList<ActionItem>(actionItems, (r) => r.name);
const coachingList = keptList<CoachingPlan>(coachingPlans, (r) => r.name);

/** Risks, stakeholders, actions and coaching. */
export const risk: RoomServices<'risk', Context> = {
  risks: ({ db }) => riskList.read(db),
  saveRisk: riskList.save,
  deleteRisks: (context, input) => removeWithActions(context, riskList, 'risk', input.ids),
  register: ({ db }, { today }) => riskRegister(riskList.read(db), actionList.read(db), today),
  evidence: ({ db }) =>
    riskEvidence({
      actors: db.select().from(actors).all(),
      criteria: db.select().from(criteria).all(),
      openClashes: readConflicts(db).filter(
        ({ decision }) => decision?.state !== 'settled' && decision?.state !== 'accepted',
      ),
      businessCases: db.select().from(businessCases).orderBy(businessCases.order).all(),
      stakeholders: stakeholderList.read(db),
    }),
  addRemedies: (context) => {
    const known = new Set(riskList.read(context.db).map((r) => r.id));
    return addActions(
      context,
      remediesIn(readSettings(context.db).lang).filter((r) => r.aboutId !== null && known.has(r.aboutId)),
    );
  },

  stakeholders: ({ db }) => stakeholderList.read(db),
  saveStakeholder: stakeholderList.save,
  deleteStakeholders: (context, input) =>
    removeWithActions(context, stakeholderList, 'stakeholder', input.ids),
  stakeholderMap: ({ db }, { today }) => stakeholderMap(stakeholderList.read(db), actionList.read(db), today),

  actions: ({ db }) => actionList.read(db),
  saveAction: (context, given) => {
    const { startOn, dueOn } = given;
    if (startOn !== null && dueOn !== null && dueOn < startOn)
      throw new Refusal('input.endBeforeStart', { start: startOn, end: dueOn });
    const all = actionList.read(context.db);
    const circle = circleWith(all, { id: given.id ?? '', afterIds: given.afterIds });
    if (circle.length > 0) {
      const names = new Map([...all.map((a) => [a.id, a.name] as const), [given.id ?? '', given.name]]);
      throw new Refusal('input.actionCircle', { names: circle.map((id) => names.get(id) ?? id).join(' → ') });
    }
    return actionList.save(context, given);
  },
  deleteActions: actionList.remove,
  plan: ({ db }, { today }) => changePlan(actionList.read(db), today),
  addChangePlan: (context, { startOn }) =>
    addActions(context, placedPlan(changePlanIn(readSettings(context.db).lang), startOn)),

  coachingPlans: ({ db }) => coachingList.read(db),
  saveCoachingPlan: (context, given) => {
    const flat = given.goals.find((g) => !leadsUpward(g));
    if (flat) throw new Refusal('input.goalNotUpward', { from: flat.from, to: flat.to });
    return coachingList.save(context, given);
  },
  deleteCoachingPlans: coachingList.remove,
  coaching: ({ db }, { today }) => coachingProgress(coachingList.read(db), today),
  addCoaching: (context, { startOn }) => {
    const there = coachingList.read(context.db);
    const known = new Set(there.map((p) => p.id));
    const first = nextOrder(there);
    const missing = placedCoaching(coachingIn(readSettings(context.db).lang), startOn)
      .filter((p) => !known.has(p.id))
      .map((p, i) => ({ ...p, order: first + i }));
    if (missing.length > 0)
      context.edit({ count: missing.length }, (db) => db.insert(coachingPlans).values(missing).run());
    return { added: missing.length };
  },
};

/** Adds the actions that are not there yet at the end of the list, as one step; waits only for those that are kept. */
function addActions(context: Context, rows: readonly ActionItem[]): { added: number } {
  const there = actionList.read(context.db);
  const known = new Set(there.map((a) => a.id));
  const first = nextOrder(there);
  const missing = rows.filter((r) => !known.has(r.id));
  const all = new Set([...known, ...missing.map((r) => r.id)]);
  if (missing.length > 0)
    context.edit({ count: missing.length }, (db) =>
      db
        .insert(actionItems)
        .values(
          missing.map((r, i) => ({
            ...r,
            afterIds: r.afterIds.filter((id) => all.has(id)),
            order: first + i,
          })),
        )
        .run(),
    );
  return { added: missing.length };
}

/** Deletes rows and the actions that are about them, as one step; no action waits for one that is gone. */
function removeWithActions<Row extends Risk | Stakeholder>(
  context: Context,
  list: KeptList<Row>,
  about: ActionItem['about'],
  ids: readonly string[],
): { deleted: number } {
  return list.remove(context, { ids }, (db: TypedDatabase) => {
    const which = and(eq(actionItems.about, about), inArray(actionItems.aboutId, [...ids]));
    const gone = db.select({ id: actionItems.id }).from(actionItems).where(which).all();
    stripReferences(
      db,
      actionItems,
      gone.map((a) => a.id),
    );
    db.delete(actionItems).where(which).run();
  });
}
