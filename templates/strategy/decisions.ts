import type { Decision } from '#shared/domain/strategy/decision.ts';

/** Decision records to start from: breadth or depth (S03), and a cooperation model (S04). */
export const decisionRows: readonly Decision[] = [];
