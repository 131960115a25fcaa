import type { PlanStep } from '#shared/domain/risk/shipped-plan.ts';

/** The standard change plan (S49, S67), from the sponsor's message to the first review. */
export const changePlanSteps: readonly PlanStep[] = [];
