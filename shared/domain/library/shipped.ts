/** Lists of the workspace that the method library can fill. */
export const shippedLists = [
  'regions',
  'kpis',
  'drivers',
  'arguments',
  'benchmarks',
  'decisions',
  'risks',
  'orgCriteria',
  'orgTeams',
  'orgRoles',
  'orgProcesses',
  'benefits',
  'certificates',
  'policyClauses',
  'questionnaires',
] as const;
export type ShippedList = (typeof shippedLists)[number];
