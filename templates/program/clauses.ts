import type { PolicyClause } from '#shared/domain/program/clause.ts';

/** The clauses of the partner policy (S22, S26–S28, S65). */
export const policyClauseRows: readonly PolicyClause[] = [];
