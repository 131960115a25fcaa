import type { ActionItem } from './action.ts';
import type { CoachingPlan } from './coaching.ts';
import { addDays } from './register.ts';

/** A step of the standard change plan; its days are counted from the plan's first day, which is day 0. */
export interface PlanStep extends Omit<ActionItem, 'startOn' | 'dueOn'> {
  readonly startDay: number;
  readonly endDay: number;
}

/** A standard coaching plan; the days of its sessions are counted from the first day, which is day 0. */
export interface CoachingTemplate extends Omit<CoachingPlan, 'sessions'> {
  readonly sessions: readonly (Omit<CoachingPlan['sessions'][number], 'on'> & { readonly day: number })[];
}

/** The standard plan with its first day on `startOn`. */
export const placedPlan = (steps: readonly PlanStep[], startOn: string): ActionItem[] =>
  steps.map(({ startDay, endDay, ...step }) => ({
    ...step,
    startOn: addDays(startOn, startDay),
    dueOn: addDays(startOn, endDay),
  }));

/** Standard coaching plans with their first day on `startOn`. */
export const placedCoaching = (plans: readonly CoachingTemplate[], startOn: string): CoachingPlan[] =>
  plans.map((plan) => ({
    ...plan,
    sessions: plan.sessions.map(({ day, ...session }) => ({ ...session, on: addDays(startOn, day) })),
  }));
