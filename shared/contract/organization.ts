import { z } from 'zod';
import { OrgCriterion } from '#shared/domain/organization/fit.ts';
import { HeadcountBasis, HeadcountLine } from '#shared/domain/organization/headcount.ts';
import { OrgProcess } from '#shared/domain/organization/process.ts';
import { OrgTeam, Role } from '#shared/domain/organization/role.ts';
import { OrgPosition, OrgScenario, OrgUnit } from '#shared/domain/organization/structure.ts';
import { command, query } from './define.ts';
import { Deleted, Ids, none } from './lists.ts';

/** Operations on the organization: model fit, scenarios, teams and roles, processes, headcount. */
export const organization = {
  criteria: query({ input: none, output: z.array(OrgCriterion), reads: ['organization.fit'] }),
  saveCriterion: command({ input: OrgCriterion.partial({ id: true, order: true }), output: OrgCriterion }),
  deleteCriteria: command({ input: Ids, output: Deleted }),

  scenarios: query({ input: none, output: z.array(OrgScenario), reads: ['organization.structure'] }),
  saveScenario: command({ input: OrgScenario.partial({ id: true, order: true }), output: OrgScenario }),
  /** Deletes the units and positions of the scenarios too. */
  deleteScenarios: command({ input: Ids, output: Deleted }),
  units: query({ input: none, output: z.array(OrgUnit), reads: ['organization.structure'] }),
  saveUnit: command({ input: OrgUnit.partial({ id: true, order: true }), output: OrgUnit }),
  deleteUnits: command({ input: Ids, output: Deleted }),
  positions: query({ input: none, output: z.array(OrgPosition), reads: ['organization.structure'] }),
  savePosition: command({ input: OrgPosition.partial({ id: true, order: true }), output: OrgPosition }),
  deletePositions: command({ input: Ids, output: Deleted }),

  teams: query({ input: none, output: z.array(OrgTeam), reads: ['organization.roles'] }),
  saveTeam: command({ input: OrgTeam, output: OrgTeam }),
  roles: query({ input: none, output: z.array(Role), reads: ['organization.roles'] }),
  saveRole: command({ input: Role.partial({ id: true, order: true }), output: Role }),
  deleteRoles: command({ input: Ids, output: Deleted }),

  processes: query({ input: none, output: z.array(OrgProcess), reads: ['organization.processes'] }),
  saveProcess: command({ input: OrgProcess.partial({ id: true, order: true }), output: OrgProcess }),
  deleteProcesses: command({ input: Ids, output: Deleted }),

  headcountLines: query({ input: none, output: z.array(HeadcountLine), reads: ['organization.headcount'] }),
  saveHeadcountLine: command({
    input: HeadcountLine.partial({ id: true, order: true }),
    output: HeadcountLine,
  }),
  deleteHeadcountLines: command({ input: Ids, output: Deleted }),
  setHeadcountBasis: command({ input: HeadcountBasis, output: HeadcountBasis }),
};
