import { z } from 'zod';
import { ActionItem } from '#shared/domain/risk/action.ts';
import { CoachingPlan } from '#shared/domain/risk/coaching.ts';
import { CoachingProgress } from '#shared/domain/risk/coaching-progress.ts';
import { Evidence } from '#shared/domain/risk/evidence.ts';
import { ChangePlan } from '#shared/domain/risk/plan.ts';
import { RiskRegister } from '#shared/domain/risk/register.ts';
import { Risk } from '#shared/domain/risk/risk.ts';
import { Stakeholder } from '#shared/domain/risk/stakeholder.ts';
import { StakeholderMap } from '#shared/domain/risk/stakeholder-map.ts';
import { IsoDate } from '#shared/domain/values.ts';
import { command, query } from './define.ts';
import { Deleted, Ids, none } from './lists.ts';

/** The day on the reader's clock, by which things are overdue. */
const today = z.object({ today: IsoDate });
const startOn = z.object({ startOn: IsoDate });
const Added = z.object({ added: z.int() });

/** Operations on risks and the change: register, stakeholders, actions, coaching. */
export const risk = {
  risks: query({ input: none, output: z.array(Risk), reads: ['risk.register'] }),
  saveRisk: command({ input: Risk.partial({ id: true, order: true }), output: Risk }),
  /** Deletes the actions of the risks too. */
  deleteRisks: command({ input: Ids, output: Deleted }),
  /** Levels, bands and gaps of the register (S48). */
  register: query({ input: today, output: RiskRegister, reads: ['risk.register', 'risk.actions'] }),
  /** What the workspace knows already about the risks of the method. */
  evidence: query({
    input: none,
    output: z.array(Evidence),
    reads: [
      'ecosystem.actors',
      'ecosystem.criteria',
      'ecosystem.regions',
      'ecosystem.agreements',
      'strategy.cases',
      'risk.people',
    ],
  }),
  /** Remedies of the method as actions, for the risks and challenges of the method that the register holds. */
  addRemedies: command({ input: none, output: Added }),

  stakeholders: query({ input: none, output: z.array(Stakeholder), reads: ['risk.people'] }),
  saveStakeholder: command({ input: Stakeholder.partial({ id: true, order: true }), output: Stakeholder }),
  deleteStakeholders: command({ input: Ids, output: Deleted }),
  /** Quadrants and the way to the wanted stance (S49, S67). */
  stakeholderMap: query({ input: today, output: StakeholderMap, reads: ['risk.people', 'risk.actions'] }),

  actions: query({ input: none, output: z.array(ActionItem), reads: ['risk.actions'] }),
  /** Refused where the action would end before it starts, or wait for itself through others. */
  saveAction: command({ input: ActionItem.partial({ id: true, order: true }), output: ActionItem }),
  deleteActions: command({ input: Ids, output: Deleted }),
  /** Order, lateness and progress of all actions. */
  plan: query({ input: today, output: ChangePlan, reads: ['risk.actions'] }),
  /** The standard change plan, its first day on `startOn`. */
  addChangePlan: command({ input: startOn, output: Added }),

  coachingPlans: query({ input: none, output: z.array(CoachingPlan), reads: ['risk.people'] }),
  /** Refused where a goal does not lead upward. */
  saveCoachingPlan: command({ input: CoachingPlan.partial({ id: true, order: true }), output: CoachingPlan }),
  deleteCoachingPlans: command({ input: Ids, output: Deleted }),
  coaching: query({ input: today, output: z.array(CoachingProgress), reads: ['risk.people'] }),
  /** The standard coaching plans of a new team, their first day on `startOn`. */
  addCoaching: command({ input: startOn, output: Added }),
};
