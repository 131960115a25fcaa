import { walk, wouldCircle } from '../forest.ts';
import { originOf } from './org-comparison.ts';
import { type OrgContent, positionForest, unitForest } from './org-structure.ts';
import type { OrgPosition, OrgScenario, OrgUnit } from './structure.ts';

/** A new place of a position. What is not given stays. */
export interface Move {
  readonly id: string;
  readonly managerId?: string | null | undefined;
  readonly unitId?: string | null | undefined;
}

/** Why a position or unit may not stand where it was put. */
export type PlaceProblem = 'missing' | 'circle' | 'otherScenario';

/** Why a position may not have this manager and unit among all positions and units of the workspace; null: it may. */
export function positionProblem(
  position: Pick<OrgPosition, 'id' | 'scenarioId' | 'managerId' | 'unitId' | 'dottedIds'>,
  { units, positions }: OrgContent,
): PlaceProblem | null {
  const unit = units.find((u) => u.id === position.unitId);
  if (position.unitId !== null && !unit) return 'missing';
  if (unit && unit.scenarioId !== position.scenarioId) return 'otherScenario';
  for (const id of [position.managerId, ...position.dottedIds]) {
    if (id === null) continue;
    const other = positions.find((p) => p.id === id);
    if (!other) return 'missing';
    if (other.scenarioId !== position.scenarioId) return 'otherScenario';
  }
  const rows = positions.map((p) => ({ id: p.id, parentId: p.managerId }));
  return wouldCircle(rows, position.id, position.managerId) ? 'circle' : null;
}

/** Why a unit may not stand under its parent; null: it may. */
export function unitProblem(
  unit: Pick<OrgUnit, 'id' | 'scenarioId' | 'parentId'>,
  units: readonly OrgUnit[],
): PlaceProblem | null {
  if (unit.parentId === null) return null;
  if (unit.parentId === unit.id) return 'circle';
  const parent = units.find((u) => u.id === unit.parentId);
  if (!parent) return 'missing';
  if (parent.scenarioId !== unit.scenarioId) return 'otherScenario';
  return wouldCircle(units, unit.id, unit.parentId) ? 'circle' : null;
}

/** Without lines to itself, to its own manager, and without a line twice. */
export const tidyLines = (position: OrgPosition): OrgPosition => ({
  ...position,
  dottedIds: [...new Set(position.dottedIds)].filter((id) => id !== position.id && id !== position.managerId),
});

/**
 * The positions that change when one gets a new place: itself, and those below it that sit in the same unit, which
 * follow it into the new one. The caller has checked the place.
 */
export function restructured(move: Move, { positions }: OrgContent): OrgPosition[] {
  const position = positions.find((p) => p.id === move.id);
  if (!position) return [];
  const { managerId = position.managerId, unitId = position.unitId } = move;
  const changed = [tidyLines({ ...position, managerId, unitId })];
  if (unitId === position.unitId) return managerId === position.managerId ? [] : changed;
  const { children } = positionForest(positions);
  const byId = new Map(positions.map((p) => [p.id, p]));
  const follow = (id: string): OrgPosition[] =>
    (children.get(id) ?? []).flatMap((child) => {
      const report = byId.get(child);
      if (!report || report.unitId !== position.unitId) return [];
      return [{ ...report, unitId }, ...follow(child)];
    });
  // Without a unit nobody has a team to take along.
  return position.unitId === null ? changed : [...changed, ...follow(position.id)];
}

/** Rows that take over when some go: reports go to the next manager above that stays, units to the next unit. */
export function handedUp(
  gone: { readonly unitIds: ReadonlySet<string>; readonly positionIds: ReadonlySet<string> },
  { units, positions }: OrgContent,
): { units: OrgUnit[]; positions: OrgPosition[] } {
  const next = (
    parents: ReadonlyMap<string, string | null>,
    ids: ReadonlySet<string>,
    from: string | null,
  ): string | null => {
    let at = from;
    while (at !== null && ids.has(at)) at = parents.get(at) ?? null;
    return at;
  };
  const managers = positionForest(positions).parents;
  const parents = unitForest(units).parents;
  return {
    units: units
      .filter((u) => !gone.unitIds.has(u.id) && u.parentId !== null && gone.unitIds.has(u.parentId))
      .map((u) => ({ ...u, parentId: next(parents, gone.unitIds, u.parentId) })),
    positions: positions
      .filter((p) => !gone.positionIds.has(p.id))
      .filter((p) => p.managerId !== null && gone.positionIds.has(p.managerId))
      .map((p) => tidyLines({ ...p, managerId: next(managers, gone.positionIds, p.managerId) })),
  };
}

/** Ids of a unit and of all under it. */
export const unitsUnder = (id: string, units: readonly OrgUnit[]): string[] =>
  walk([id], unitForest(units).children);

/**
 * A copy of a scenario under new ids. A position of the copy continues the one that its original continues, or else
 * the original itself, so that moves, adds and cuts stay known over several copies. Managers come before reports and
 * parents before children, as the file wants them.
 */
export function copiedScenario(
  source: OrgContent,
  target: OrgScenario,
  newId: () => string,
): { units: OrgUnit[]; positions: OrgPosition[] } {
  const ids = new Map([...source.units, ...source.positions].map((row) => [row.id, newId()]));
  const of = (id: string | null): string | null => (id === null ? null : (ids.get(id) ?? null));
  const units = new Map(source.units.map((u) => [u.id, u]));
  const positions = new Map(source.positions.map((p) => [p.id, p]));
  const trees = { units: unitForest(source.units), positions: positionForest(source.positions) };
  return {
    units: walk(trees.units.roots, trees.units.children).flatMap((id) => {
      const u = units.get(id);
      if (!u) return [];
      return [
        { ...u, id: of(id) ?? '', scenarioId: target.id, parentId: of(trees.units.parents.get(id) ?? null) },
      ];
    }),
    positions: walk(trees.positions.roots, trees.positions.children).flatMap((id) => {
      const p = positions.get(id);
      if (!p) return [];
      return [
        {
          ...p,
          id: of(id) ?? '',
          scenarioId: target.id,
          unitId: of(p.unitId),
          managerId: of(trees.positions.parents.get(id) ?? null),
          dottedIds: p.dottedIds.flatMap((d) => of(d) ?? []),
          originId: originOf(p),
        },
      ];
    }),
  };
}

/**
 * Positions of a design that are made without a model, as continuing those of the as-is with the same role card: the
 * first of a role continues the first, and so on. Others are new.
 */
export function continuing(made: readonly OrgPosition[], asIs: readonly OrgPosition[]): OrgPosition[] {
  const waiting = Map.groupBy(asIs, (p) => p.roleId);
  return made.map((p) => {
    const known = p.roleId === null ? undefined : waiting.get(p.roleId)?.shift();
    return known ? { ...p, originId: originOf(known) } : p;
  });
}
