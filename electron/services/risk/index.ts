import { and, eq, inArray } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import type { ActionItem } from '#shared/domain/risk/action.ts';
import type { CoachingPlan } from '#shared/domain/risk/coaching.ts';
import type { Risk } from '#shared/domain/risk/risk.ts';
import type { Stakeholder } from '#shared/domain/risk/stakeholder.ts';
import { actionItems, coachingPlans, risks, stakeholders } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { type KeptList, keptList } from '../kept-list.ts';

export const riskList = keptList<Risk>(risks, (r) => r.name);
export const stakeholderList = keptList<Stakeholder>(stakeholders, (r) => r.name);
export const actionList = keptList<ActionItem>(actionItems, (r) => r.name);
export const coachingList = keptList<CoachingPlan>(coachingPlans, (r) => r.name);

/** Risks, stakeholders, actions and coaching. */
export const risk: RoomServices<'risk', Context> = {
  risks: ({ db }) => riskList.read(db),
  saveRisk: riskList.save,
  deleteRisks: (context, input) => removeWithActions(context, riskList, 'risk', input.ids),
  stakeholders: ({ db }) => stakeholderList.read(db),
  saveStakeholder: stakeholderList.save,
  deleteStakeholders: (context, input) =>
    removeWithActions(context, stakeholderList, 'stakeholder', input.ids),
  actions: ({ db }) => actionList.read(db),
  saveAction: actionList.save,
  deleteActions: actionList.remove,
  coachingPlans: ({ db }) => coachingList.read(db),
  saveCoachingPlan: coachingList.save,
  deleteCoachingPlans: coachingList.remove,
};

/** Deletes rows and the actions that are about them, as one step. */
function removeWithActions<Row extends Risk | Stakeholder>(
  context: Context,
  list: KeptList<Row>,
  about: ActionItem['about'],
  ids: readonly string[],
): { deleted: number } {
  return list.remove(context, { ids }, (db) =>
    db
      .delete(actionItems)
      .where(and(eq(actionItems.about, about), inArray(actionItems.aboutId, [...ids])))
      .run(),
  );
}
