import { z } from 'zod';
import { Id } from '../values.ts';

/** Figures of a scenario or a part of it. Costs are minor units a year. */
export const OrgTotals = z.object({
  positions: z.int(),
  /** Full-time equivalents of all positions, vacancies included. */
  headcount: z.number(),
  /** Positions without a person, and their full-time equivalents. */
  vacancies: z.int(),
  vacantHeadcount: z.number(),
  /** Sum of the costs that are known; null where none is. */
  cost: z.int().nullable(),
  /** Positions whose cost is not known. */
  costMissing: z.int(),
});
export type OrgTotals = z.infer<typeof OrgTotals>;

/** People who report to one manager by solid line, over all managers; null where nobody manages. */
export const OrgSpans = z.object({
  managers: z.int(),
  min: z.number().nullable(),
  median: z.number().nullable(),
  max: z.number().nullable(),
});
export type OrgSpans = z.infer<typeof OrgSpans>;

/** One layer of the pyramid; the top is 1. */
export const OrgLayer = z.object({ layer: z.int(), positions: z.int(), headcount: z.number() });
export type OrgLayer = z.infer<typeof OrgLayer>;

export const goalStates = ['met', 'over', 'under', 'unknown'] as const;
/** `actual` is null where no figure is known. */
export const OrgGoal = z.object({
  goal: z.number(),
  actual: z.number().nullable(),
  state: z.enum(goalStates),
});
export type OrgGoal = z.infer<typeof OrgGoal>;

export const OrgUnitFigures = z.object({
  id: Id,
  /** 0 at the top. */
  depth: z.int(),
  own: OrgTotals,
  /** With all units under it. */
  total: OrgTotals,
  headcountGoal: OrgGoal.nullable(),
  costGoal: OrgGoal.nullable(),
});
export type OrgUnitFigures = z.infer<typeof OrgUnitFigures>;

export const OrgPositionFigures = z.object({
  id: Id,
  /** Solid lines to the top, plus one. */
  layer: z.int(),
  /** People who report by solid line. */
  span: z.int(),
});
export type OrgPositionFigures = z.infer<typeof OrgPositionFigures>;

export const orgCheckCodes = [
  'managerCircle',
  'unitCircle',
  'noUnit',
  'noManager',
  'managerMissing',
  'wideSpan',
  'narrowSpan',
  'emptyUnit',
  'headcountGoal',
  'costGoal',
] as const;
/** A finding on one position or unit. `value` and `goal` are people, or minor units a year for a cost. */
export const OrgCheck = z.object({
  code: z.enum(orgCheckCodes),
  level: z.enum(['error', 'warning', 'note']),
  positionId: Id.nullable(),
  unitId: Id.nullable(),
  value: z.number().nullable(),
  goal: z.number().nullable(),
});
export type OrgCheck = z.infer<typeof OrgCheck>;

export const OrgStructure = z.object({
  totals: OrgTotals,
  spans: OrgSpans,
  layers: z.int(),
  pyramid: z.array(OrgLayer),
  /** Parents before their children. */
  units: z.array(OrgUnitFigures),
  /** Managers before their reports. */
  positions: z.array(OrgPositionFigures),
  checks: z.array(OrgCheck),
});
export type OrgStructure = z.infer<typeof OrgStructure>;

const Named = z.object({ name: z.string(), nameEn: z.string().nullable() });
const ChangeSide = z.object({
  positionId: Id,
  title: Named,
  person: z.string(),
  unit: Named.nullable(),
  manager: Named.nullable(),
  headcount: z.number(),
  cost: z.int().nullable(),
});
export type OrgChangeSide = z.infer<typeof ChangeSide>;

export const orgChangeKinds = ['move', 'add', 'cut', 'change'] as const;
export const orgChangeFields = ['unit', 'manager', 'role', 'headcount', 'cost'] as const;
/** What becomes of one position of the as-is, or a position that is new. */
export const OrgChange = z.object({
  kind: z.enum(orgChangeKinds),
  /** What differs; empty for an added or a cut position. */
  fields: z.array(z.enum(orgChangeFields)),
  before: ChangeSide.nullable(),
  after: ChangeSide.nullable(),
});
export type OrgChange = z.infer<typeof OrgChange>;

export const OrgScenarioFigures = z.object({
  scenarioId: Id,
  totals: OrgTotals,
  spans: OrgSpans,
  layers: z.int(),
  pyramid: z.array(OrgLayer),
  /** Against the as-is; null where there is none, and for the as-is itself. */
  delta: z
    .object({
      headcount: z.number(),
      cost: z.int().nullable(),
      moves: z.int(),
      adds: z.int(),
      cuts: z.int(),
      changes: z.array(OrgChange),
    })
    .nullable(),
});
export type OrgScenarioFigures = z.infer<typeof OrgScenarioFigures>;

export const OrgComparison = z.object({
  /** The scenario that the others are compared with: the first as-is. */
  baseId: Id.nullable(),
  scenarios: z.array(OrgScenarioFigures),
});
export type OrgComparison = z.infer<typeof OrgComparison>;
