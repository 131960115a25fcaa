import { z } from 'zod';
import { OrgModel } from '#shared/domain/organization/fit.ts';
import { OrgComparison, OrgStructure } from '#shared/domain/organization/org-figures.ts';
import { OrgPosition, OrgScenario, OrgUnit, TeamKey } from '#shared/domain/organization/structure.ts';
import { Id } from '#shared/domain/values.ts';
import { command, query } from './define.ts';
import { Deleted, Ids, none } from './lists.ts';

const NewScenario = OrgScenario.pick({ kind: true, name: true, nameEn: true });
const Changed = z.object({ changed: z.int() });

/** Operations on scenarios and their charts: units, positions, lines. */
export const organizationStructure = {
  scenarios: query({ input: none, output: z.array(OrgScenario), reads: ['organization.structure'] }),
  saveScenario: command({ input: OrgScenario.partial({ id: true, order: true }), output: OrgScenario }),
  /** A new scenario, blank or from one of the three templates, whose role cards are added where they are missing. */
  createScenario: command({
    input: NewScenario.extend({ template: OrgModel.nullable() }),
    output: OrgScenario,
  }),
  /** A copy whose positions continue those of the original, so that moves, adds and cuts are told apart. */
  copyScenario: command({ input: NewScenario.extend({ id: Id }), output: OrgScenario }),
  /** Deletes the units and positions of the scenarios too. */
  deleteScenarios: command({ input: Ids, output: Deleted }),

  units: query({ input: none, output: z.array(OrgUnit), reads: ['organization.structure'] }),
  /** Refuses a unit under itself. */
  saveUnit: command({ input: OrgUnit.partial({ id: true, order: true }), output: OrgUnit }),
  collapseUnits: command({ input: Ids.extend({ collapsed: z.boolean() }), output: Changed }),
  deleteUnits: command({ input: Ids, output: Deleted }),

  positions: query({ input: none, output: z.array(OrgPosition), reads: ['organization.structure'] }),
  /** Refuses a manager who reports to the position. */
  savePosition: command({ input: OrgPosition.partial({ id: true, order: true }), output: OrgPosition }),
  /**
   * Puts a position under a manager, into a unit, or both; what is not given stays. Those who report to it in its unit
   * follow it into the new one.
   */
  movePosition: command({
    input: z.object({ id: Id, managerId: Id.nullable().optional(), unitId: Id.nullable().optional() }),
    output: Changed,
  }),
  /** Refuses a second solid line unless `replace` says that the first one goes. */
  drawLine: command({
    input: z.object({
      managerId: Id,
      positionId: Id,
      line: z.enum(['solid', 'dotted']),
      replace: z.boolean(),
    }),
    output: Changed,
  }),
  deletePositions: command({ input: Ids, output: Deleted }),
  /**
   * Deletes units, positions and lines in one step. Who reported to a position that goes reports to the next manager
   * above; units go up likewise, and positions of a unit that goes stand in none.
   */
  deleteFromChart: command({
    input: z.object({
      unitIds: z.array(Id),
      positionIds: z.array(Id),
      lines: z.array(z.object({ managerId: Id, positionId: Id })),
    }),
    output: Deleted,
  }),

  /** S15, S16: headcount, cost, spans, layers, goals and checks of one scenario. Money in minor units a year. */
  structure: query({
    input: z.object({ scenarioId: Id }),
    output: OrgStructure,
    reads: ['organization.structure'],
  }),
  /** All scenarios side by side, with moves, adds and cuts against the as-is. */
  comparison: query({ input: none, output: OrgComparison, reads: ['organization.structure'] }),
  /** The library of what units answer for. */
  accountabilities: query({
    input: none,
    output: z.array(z.object({ id: z.string(), team: TeamKey, text: z.string(), textEn: z.string() })),
    reads: [],
  }),
};
