import { z } from 'zod';
import { Id, LongText, Money, Name, OptionalName, Order, ShortText } from '../values.ts';
import { orgModels } from './fit.ts';

/** The five teams of S17 and the leadership above them. */
export const orgTeams = [
  'leadership',
  'strategy',
  'recruitment',
  'enablement',
  'co-selling',
  'co-marketing',
] as const;
export const TeamKey = z.enum(orgTeams);
export type TeamKey = z.infer<typeof TeamKey>;

export const scenarioKinds = ['as-is', ...orgModels, 'own'] as const;

/** One way to organize: units, positions and lines that can be compared with others. */
export const OrgScenario = z.object({
  id: Id,
  kind: z.enum(scenarioKinds),
  name: Name,
  nameEn: OptionalName,
  note: LongText,
  order: Order,
});
export type OrgScenario = z.infer<typeof OrgScenario>;

/** A unit of a scenario; without a parent it stands at the top. */
export const OrgUnit = z.object({
  id: Id,
  scenarioId: Id,
  parentId: Id.nullable(),
  name: Name,
  nameEn: OptionalName,
  team: TeamKey.nullable(),
  regionId: Id.nullable(),
  /** Goals for the unit with all units under it: full-time equivalents, cost a year. */
  headcountGoal: z.number().min(0).nullable(),
  costGoal: Money.nullable(),
  /** What the unit answers for. */
  accountabilities: z.array(ShortText).max(50),
  /** Folded away on the canvas. */
  collapsed: z.boolean(),
  order: Order,
});
export type OrgUnit = z.infer<typeof OrgUnit>;

/**
 * A position. One solid line leads to its manager at most, any number of dotted lines lead elsewhere. `person` is
 * empty for a vacancy.
 */
export const OrgPosition = z.object({
  id: Id,
  scenarioId: Id,
  /** Null is "not placed yet", which the checks report. */
  unitId: Id.nullable(),
  title: Name,
  titleEn: OptionalName,
  roleId: Id.nullable(),
  person: ShortText,
  /** Full-time equivalents. */
  fte: z.number().min(0).max(1000),
  /** Minor units a year, for the whole position. */
  annualCost: Money.nullable(),
  managerId: Id.nullable(),
  dottedIds: z.array(Id).max(20),
  /** The position of another scenario that this one continues; how moves, adds and cuts are told apart. */
  originId: Id.nullable(),
  order: Order,
});
export type OrgPosition = z.infer<typeof OrgPosition>;
