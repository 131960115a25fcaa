import { z } from 'zod';
import { ActionItem } from '#shared/domain/risk/action.ts';
import { CoachingPlan } from '#shared/domain/risk/coaching.ts';
import { Risk } from '#shared/domain/risk/risk.ts';
import { Stakeholder } from '#shared/domain/risk/stakeholder.ts';
import { command, query } from './define.ts';
import { Deleted, Ids, none } from './lists.ts';

/** Operations on risks and the change: register, stakeholders, actions, coaching. */
export const risk = {
  risks: query({ input: none, output: z.array(Risk), reads: ['risk.register'] }),
  saveRisk: command({ input: Risk.partial({ id: true, order: true }), output: Risk }),
  /** Deletes the actions of the risks too. */
  deleteRisks: command({ input: Ids, output: Deleted }),

  stakeholders: query({ input: none, output: z.array(Stakeholder), reads: ['risk.people'] }),
  saveStakeholder: command({ input: Stakeholder.partial({ id: true, order: true }), output: Stakeholder }),
  deleteStakeholders: command({ input: Ids, output: Deleted }),

  actions: query({ input: none, output: z.array(ActionItem), reads: ['risk.actions'] }),
  saveAction: command({ input: ActionItem.partial({ id: true, order: true }), output: ActionItem }),
  deleteActions: command({ input: Ids, output: Deleted }),

  coachingPlans: query({ input: none, output: z.array(CoachingPlan), reads: ['risk.people'] }),
  saveCoachingPlan: command({ input: CoachingPlan.partial({ id: true, order: true }), output: CoachingPlan }),
  deleteCoachingPlans: command({ input: Ids, output: Deleted }),
};
