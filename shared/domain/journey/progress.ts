import { z } from 'zod';

/** The seven steps of the method (S72), in order. */
export const journeySteps = [
  'strategy',
  'mapping',
  'program',
  'recruitment',
  'enablement',
  'measurement',
  'innovation',
] as const;
export type JourneyStep = (typeof journeySteps)[number];

/**
 * One thing that a step needs, found in the data: `done` of `total`. `id` names its sentence in the `journey`
 * catalog and the screen that mends it.
 */
export const StepCheck = z.object({ id: z.string(), done: z.number(), total: z.number() });
export type StepCheck = z.infer<typeof StepCheck>;

export const StepProgress = z.object({
  step: z.enum(journeySteps),
  /** 0–1, the mean of the checks' shares; null where the workspace holds nothing that this step is measured by. */
  progress: z.number().min(0).max(1).nullable(),
  checks: z.array(StepCheck),
});
export type StepProgress = z.infer<typeof StepProgress>;
