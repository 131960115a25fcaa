import { z } from 'zod';
import { Id, IsoDate, LongText, Name, OptionalName, Order, ShortText } from '../values.ts';

/** The five skills of an ecosystem leader (S54). */
export const leaderSkills = ['business', 'communication', 'strategy', 'technology', 'culture'] as const;
export const LeaderSkill = z.enum(leaderSkills);

/** A person who is coached into the new work (S68), with goals by skill and sessions. */
export const CoachingPlan = z.object({
  id: Id,
  name: Name,
  nameEn: OptionalName,
  role: ShortText,
  coach: ShortText,
  goals: z
    .array(
      z.object({
        skill: LeaderSkill,
        /** Level 1–5 today and aimed at. */
        from: z.int().min(1).max(5),
        to: z.int().min(1).max(5),
        /** Level at the last look, 1–5; absent where nobody has looked since the plan was made. */
        now: z.int().min(1).max(5).optional(),
        text: LongText,
      }),
    )
    .max(20),
  sessions: z
    .array(z.object({ on: IsoDate, topic: ShortText, outcome: LongText, held: z.boolean() }))
    .max(100),
  order: Order,
});
export type CoachingPlan = z.infer<typeof CoachingPlan>;
