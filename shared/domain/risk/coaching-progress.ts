import { z } from 'zod';
import { Id, IsoDate } from '../values.ts';
import type { CoachingPlan } from './coaching.ts';

export const CoachingProgress = z.object({
  id: Id,
  sessions: z.object({
    held: z.int(),
    total: z.int(),
    /** held ÷ total, 0–1; null without sessions. */
    share: z.number().nullable(),
    /** Sessions whose day has passed and which are not held. */
    missed: z.int(),
    /** The next session from today on; null where none is planned. */
    next: IsoDate.nullable(),
  }),
  goals: z.object({
    total: z.int(),
    reached: z.int(),
    /** Goals whose level was looked at since the plan was made. */
    judged: z.int(),
    /** Mean of (now − from) ÷ (to − from), each 0–1, over the judged goals; null where none is judged. */
    share: z.number().nullable(),
  }),
});
export type CoachingProgress = z.infer<typeof CoachingProgress>;

type Goal = CoachingPlan['goals'][number];

/** A goal must lead upward. */
export const leadsUpward = (goal: Pick<Goal, 'from' | 'to'>): boolean => goal.to > goal.from;

/** How far a goal has come, 0–1; null where nobody has looked since, or where it leads nowhere. */
export const goalShare = (goal: Goal): number | null =>
  goal.now === undefined || !leadsUpward(goal)
    ? null
    : Math.min(1, Math.max(0, (goal.now - goal.from) / (goal.to - goal.from)));

/** How far the coaching of each person has come (S68) on the day `today`. */
export const coachingProgress = (plans: readonly CoachingPlan[], today: string): CoachingProgress[] =>
  plans.map(({ id, sessions, goals }) => {
    const held = sessions.filter((s) => s.held).length;
    const shares = goals.map(goalShare).filter((s) => s !== null);
    const coming = sessions.filter((s) => !s.held && s.on >= today).map((s) => s.on);
    coming.sort();
    return {
      id,
      sessions: {
        held,
        total: sessions.length,
        share: sessions.length === 0 ? null : held / sessions.length,
        missed: sessions.filter((s) => !s.held && s.on < today).length,
        next: coming[0] ?? null,
      },
      goals: {
        total: goals.length,
        reached: shares.filter((s) => s === 1).length,
        judged: shares.length,
        share: shares.length === 0 ? null : shares.reduce((a, b) => a + b, 0) / shares.length,
      },
    };
  });
