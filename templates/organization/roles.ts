import type { Role } from '#shared/domain/organization/role.ts';

/** Role cards of the five teams (S17). */
export const orgRoleRows: readonly Role[] = [];
