import { z } from 'zod';
import { OrgCriterion, OrgModel } from '#shared/domain/organization/fit.ts';
import { HeadcountBasis, HeadcountLine } from '#shared/domain/organization/headcount.ts';
import { OrgProcess } from '#shared/domain/organization/process.ts';
import { OrgTeam, Role } from '#shared/domain/organization/role.ts';
import { TeamKey } from '#shared/domain/organization/structure.ts';
import { Id } from '#shared/domain/values.ts';
import { command, query } from './define.ts';
import { Deleted, Ids, none } from './lists.ts';
import { organizationStructure } from './organization-structure.ts';

const Model = OrgModel.nullable();
const OrgFit = z.object({
  models: z.array(
    z.object({
      model: OrgModel,
      fit: z.number().nullable(),
      parts: z.array(
        z.object({
          criterionId: Id,
          weight: z.number(),
          rating: z.number().nullable(),
          fit: z.number().nullable(),
          points: z.number(),
        }),
      ),
    }),
  ),
  winner: Model,
  lead: z.number().nullable(),
  missing: z.number(),
  deciding: z.array(z.object({ criterionId: Id, points: z.number() })),
  changes: z.array(
    z.object({
      model: OrgModel,
      changes: z.array(z.object({ criterionId: Id, from: z.number(), to: z.number() })),
    }),
  ),
  sensitivity: z.array(z.object({ criterionId: Id, without: Model, half: Model, double: Model })),
});

const RaciProblem = z.discriminatedUnion('code', [
  z.object({
    code: z.enum(['noAccountable', 'noResponsible', 'unknownLane', 'deadEnd', 'unreachable']),
    stepId: Id,
  }),
  z.object({ code: z.literal('manyAccountable'), stepId: Id, count: z.int() }),
  z.object({ code: z.literal('overloaded'), laneId: Id, share: z.number(), count: z.int() }),
  z.object({ code: z.enum(['noStart', 'noEnd']) }),
]);
const LaneLoad = z.object({
  laneId: Id,
  responsible: z.int(),
  accountable: z.int(),
  consulted: z.int(),
  informed: z.int(),
});

const HeadcountPlan = z.object({
  months: z.int(),
  lines: z.array(z.object({ id: Id, team: TeamKey, people: z.array(z.int()), cost: z.array(z.int()) })),
  people: z.array(z.int()),
  costByMonth: z.array(z.int()),
  teams: z.array(z.object({ team: TeamKey, start: z.int(), end: z.int() })),
  totalCost: z.int(),
  shareStart: z.number().nullable(),
  shareEnd: z.number().nullable(),
});

/** Operations on the organization: model fit, scenarios, teams and roles, processes, headcount. */
export const organization = {
  criteria: query({ input: none, output: z.array(OrgCriterion), reads: ['organization.fit'] }),
  saveCriterion: command({ input: OrgCriterion.partial({ id: true, order: true }), output: OrgCriterion }),
  deleteCriteria: command({ input: Ids, output: Deleted }),

  /** F14 over the criteria, with what decides it and what would change it. */
  fit: query({ input: none, output: OrgFit, reads: ['organization.fit'] }),

  ...organizationStructure,

  teams: query({ input: none, output: z.array(OrgTeam), reads: ['organization.roles'] }),
  saveTeam: command({ input: OrgTeam, output: OrgTeam }),
  roles: query({ input: none, output: z.array(Role), reads: ['organization.roles'] }),
  saveRole: command({ input: Role.partial({ id: true, order: true }), output: Role }),
  deleteRoles: command({ input: Ids, output: Deleted }),

  processes: query({ input: none, output: z.array(OrgProcess), reads: ['organization.processes'] }),
  saveProcess: command({ input: OrgProcess.partial({ id: true, order: true }), output: OrgProcess }),
  deleteProcesses: command({ input: Ids, output: Deleted }),

  /** Checks and loads of all processes. */
  raci: query({
    input: none,
    output: z.object({
      processes: z.array(
        z.object({ processId: Id, problems: z.array(RaciProblem), hours: z.number().nullable() }),
      ),
      /** Over all processes, by lane: a role card's id, or the lane's own. */
      loads: z.array(LaneLoad),
    }),
    reads: ['organization.processes'],
  }),

  headcountLines: query({ input: none, output: z.array(HeadcountLine), reads: ['organization.headcount'] }),
  saveHeadcountLine: command({
    input: HeadcountLine.partial({ id: true, order: true }),
    output: HeadcountLine,
  }),
  deleteHeadcountLines: command({ input: Ids, output: Deleted }),
  headcountBasis: query({ input: none, output: HeadcountBasis, reads: ['workspace.settings'] }),
  setHeadcountBasis: command({ input: HeadcountBasis, output: HeadcountBasis }),
  /** S18: people and cost by month. Money in minor units. */
  headcount: query({
    input: none,
    output: HeadcountPlan,
    reads: ['organization.headcount', 'workspace.settings'],
  }),
  /** What the workspace knows of today's volumes, to start a line from. */
  headcountVolumes: query({
    input: none,
    output: z.object({
      partners: z.int(),
      strategicPartners: z.int(),
      deals: z.int(),
      recruits: z.int(),
      tiers: z.array(z.object({ tier: z.string(), partners: z.int() })),
    }),
    reads: ['ecosystem.actors', 'ecosystem.criteria', 'ecosystem.agreements', 'workspace.settings'],
  }),
};
