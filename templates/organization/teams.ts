import type { OrgTeam } from '#shared/domain/organization/role.ts';

/** Mandates of the leadership and the five teams (S17). */
export const orgTeamRows: readonly OrgTeam[] = [];
