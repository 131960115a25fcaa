import { asc } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import type { OrgCriterion } from '#shared/domain/organization/fit.ts';
import type { HeadcountLine } from '#shared/domain/organization/headcount.ts';
import type { OrgProcess } from '#shared/domain/organization/process.ts';
import type { Role } from '#shared/domain/organization/role.ts';
import type { OrgPosition, OrgScenario, OrgUnit } from '#shared/domain/organization/structure.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import {
  headcountLines,
  orgCriteria,
  orgPositions,
  orgProcesses,
  orgRoles,
  orgScenarios,
  orgTeams,
  orgUnits,
  settings,
} from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { keptList } from '../kept-list.ts';

export const criterionList = keptList<OrgCriterion>(orgCriteria, (r) => r.name);
export const scenarioList = keptList<OrgScenario>(orgScenarios, (r) => r.name);
export const unitList = keptList<OrgUnit>(orgUnits, (r) => r.name);
export const positionList = keptList<OrgPosition>(orgPositions, (r) => r.title);
export const roleList = keptList<Role>(orgRoles, (r) => r.name);
export const processList = keptList<OrgProcess>(orgProcesses, (r) => r.name);
export const headcountList = keptList<HeadcountLine>(headcountLines, (r) => r.name);

/** Model fit, scenarios, teams and roles, processes, headcount. */
export const organization: RoomServices<'organization', Context> = {
  criteria: ({ db }) => criterionList.read(db),
  saveCriterion: criterionList.save,
  deleteCriteria: criterionList.remove,

  scenarios: ({ db }) => scenarioList.read(db),
  saveScenario: scenarioList.save,
  deleteScenarios: scenarioList.remove,
  units: ({ db }) => unitList.read(db),
  saveUnit: unitList.save,
  deleteUnits: unitList.remove,
  positions: ({ db }) => positionList.read(db),
  savePosition: positionList.save,
  deletePositions: positionList.remove,

  teams: ({ db }) => db.select().from(orgTeams).orderBy(asc(orgTeams.team)).all(),
  saveTeam: (context, team) => {
    context.edit({}, (db) =>
      db.insert(orgTeams).values(team).onConflictDoUpdate({ target: orgTeams.team, set: team }).run(),
    );
    return team;
  },
  roles: ({ db }) => roleList.read(db),
  saveRole: roleList.save,
  deleteRoles: roleList.remove,

  processes: ({ db }) => processList.read(db),
  saveProcess: processList.save,
  deleteProcesses: processList.remove,

  headcountLines: ({ db }) => headcountList.read(db),
  saveHeadcountLine: headcountList.save,
  deleteHeadcountLines: headcountList.remove,
  setHeadcountBasis: (context, basis) => {
    const next = { ...readSettings(context.db), headcount: basis };
    context.edit({}, (db) => db.update(settings).set({ value: next }).run());
    return basis;
  },
};
