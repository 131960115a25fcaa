import { asc } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { isPartner } from '#shared/domain/ecosystem/actor.ts';
import { segmentation } from '#shared/domain/ecosystem/value-potential.ts';
import type { OrgCriterion } from '#shared/domain/organization/fit.ts';
import type { HeadcountLine } from '#shared/domain/organization/headcount.ts';
import { headcountPlan } from '#shared/domain/organization/headcount-plan.ts';
import { orgFit } from '#shared/domain/organization/model-fit.ts';
import type { OrgProcess } from '#shared/domain/organization/process.ts';
import { raciView } from '#shared/domain/organization/raci.ts';
import type { Role } from '#shared/domain/organization/role.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import {
  actors,
  headcountLines,
  orgCriteria,
  orgProcesses,
  orgRoles,
  orgTeams,
  registrations,
  settings,
} from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { segmentationContent } from '../ecosystem/segmentation.ts';
import { keptList } from '../kept-list.ts';
import { structureOperations } from './structure.ts';

export const criterionList = keptList<OrgCriterion>(orgCriteria, (r) => r.name);
export const roleList = keptList<Role>(orgRoles, (r) => r.name);
export const processList = keptList<OrgProcess>(orgProcesses, (r) => r.name);
export const headcountList = keptList<HeadcountLine>(headcountLines, (r) => r.name);

/** Model fit, scenarios, teams and roles, processes, headcount. */
export const organization: RoomServices<'organization', Context> = {
  criteria: ({ db }) => criterionList.read(db),
  saveCriterion: criterionList.save,
  deleteCriteria: criterionList.remove,
  fit: ({ db }) => orgFit(criterionList.read(db)),

  ...structureOperations,

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
  raci: ({ db }) => raciView(processList.read(db)),

  headcountLines: ({ db }) => headcountList.read(db),
  saveHeadcountLine: headcountList.save,
  deleteHeadcountLines: headcountList.remove,
  headcountBasis: ({ db }) => readSettings(db).headcount,
  setHeadcountBasis: (context, basis) => {
    const next = { ...readSettings(context.db), headcount: basis };
    context.edit({}, (db) => db.update(settings).set({ value: next }).run());
    return basis;
  },
  headcount: ({ db }) => headcountPlan(headcountList.read(db), readSettings(db).headcount),
  headcountVolumes: ({ db }) => volumesOf(db),
};

/** Volumes of today that a line of the headcount plan can start from. */
function volumesOf(db: TypedDatabase) {
  const partners = db.select().from(actors).all().filter(isPartner);
  const active = partners.filter((p) => p.status === 'active');
  const { counts } = segmentation(segmentationContent(db));
  const tiers = [...new Set(active.flatMap((p) => (p.tier ? [p.tier] : [])))].sort();
  return {
    partners: active.length,
    strategicPartners: counts.strategic,
    deals: db.select().from(registrations).all().length,
    recruits: partners.filter((p) => p.status === 'prospect').length,
    tiers: tiers.map((tier) => ({ tier, partners: active.filter((p) => p.tier === tier).length })),
  };
}
