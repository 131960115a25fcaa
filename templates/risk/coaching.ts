import type { CoachingTemplate } from '#shared/domain/risk/shipped-plan.ts';

/** Coaching of the new team (S68): goals by skill and sessions. */
export const coachingTemplates: readonly CoachingTemplate[] = [];
