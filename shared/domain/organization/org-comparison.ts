import { fold } from '../../locale/fold.ts';
import type { OrgChange, OrgChangeSide, OrgComparison, OrgScenarioFigures } from './org-figures.ts';
import { type OrgContent, orgStructure } from './org-structure.ts';
import type { OrgPosition, OrgScenario, OrgUnit } from './structure.ts';

export interface ScenarioContent extends OrgContent {
  readonly scenario: OrgScenario;
}

/** What a position is compared by: the position of the first scenario that it goes back to, or itself. */
export const originOf = (position: Pick<OrgPosition, 'id' | 'originId'>): string =>
  position.originId ?? position.id;

/**
 * Any number of scenarios side by side: figures of each, and moves, adds and cuts against the as-is. A position is
 * the same where `originId` leads to it; a unit is the same where its name is.
 */
export function compareScenarios(scenarios: readonly ScenarioContent[]): OrgComparison {
  const base = scenarios.find((s) => s.scenario.kind === 'as-is') ?? null;
  return {
    baseId: base?.scenario.id ?? null,
    scenarios: scenarios.map((content): OrgScenarioFigures => {
      const { totals, spans, layers, pyramid } = orgStructure(content);
      const own = { scenarioId: content.scenario.id, totals, spans, layers, pyramid };
      if (!base || base === content) return { ...own, delta: null };
      const changes = changesBetween(base, content);
      const before = orgStructure(base).totals;
      const count = (kind: OrgChange['kind']): number => changes.filter((c) => c.kind === kind).length;
      return {
        ...own,
        delta: {
          headcount: Math.round((totals.headcount - before.headcount) * 1000) / 1000,
          // With a cost missing on either side a difference would be one of different things.
          cost:
            totals.cost === null || before.cost === null || totals.costMissing > 0 || before.costMissing > 0
              ? null
              : totals.cost - before.cost,
          moves: count('move'),
          adds: count('add'),
          cuts: count('cut'),
          changes,
        },
      };
    }),
  };
}

/** What becomes of each position of `base` in `next`: cuts, moves and changes in the order of base, then adds. */
export function changesBetween(base: OrgContent, next: OrgContent): OrgChange[] {
  const before = sides(base);
  const after = sides(next);
  const continued = new Map<string, OrgPosition>();
  const rest: OrgPosition[] = [];
  // Of several positions that go back to one, the first continues it.
  for (const p of next.positions) {
    const origin = originOf(p);
    if (before.byId.has(origin) && !continued.has(origin)) continued.set(origin, p);
    else rest.push(p);
  }
  const known = base.positions.flatMap((old): OrgChange[] => {
    const now = continued.get(old.id);
    if (!now) return [{ kind: 'cut', fields: [], before: before.side(old), after: null }];
    const fields = [
      ...(before.unitKey(old) === after.unitKey(now) ? [] : ['unit' as const]),
      ...(before.managerKey(old) === after.managerKey(now) ? [] : ['manager' as const]),
      ...(old.roleId === now.roleId ? [] : ['role' as const]),
      ...(old.fte === now.fte ? [] : ['headcount' as const]),
      ...(old.annualCost === now.annualCost ? [] : ['cost' as const]),
    ];
    if (fields.length === 0) return [];
    const moved = fields.includes('unit') || fields.includes('manager');
    return [{ kind: moved ? 'move' : 'change', fields, before: before.side(old), after: after.side(now) }];
  });
  return [
    ...known,
    ...rest.map((p): OrgChange => ({ kind: 'add', fields: [], before: null, after: after.side(p) })),
  ];
}

/** Names and places of one scenario's positions. */
function sides({ units, positions }: OrgContent) {
  const byId = new Map(positions.map((p) => [p.id, p]));
  const unitById = new Map(units.map((u) => [u.id, u]));
  const unitOf = (p: OrgPosition): OrgUnit | undefined =>
    p.unitId === null ? undefined : unitById.get(p.unitId);
  const managerOf = (p: OrgPosition): OrgPosition | undefined =>
    p.managerId === null ? undefined : byId.get(p.managerId);
  return {
    byId,
    managerKey: (p: OrgPosition): string | null => {
      const manager = managerOf(p);
      return manager ? originOf(manager) : null;
    },
    unitKey: (p: OrgPosition): string | null => {
      const unit = unitOf(p);
      return unit ? fold(unit.name) : null;
    },
    side: (p: OrgPosition): OrgChangeSide => {
      const unit = unitOf(p);
      const manager = managerOf(p);
      return {
        positionId: p.id,
        title: { name: p.title, nameEn: p.titleEn },
        person: p.person,
        unit: unit ? { name: unit.name, nameEn: unit.nameEn } : null,
        manager: manager ? { name: manager.title, nameEn: manager.titleEn } : null,
        headcount: p.fte,
        cost: p.annualCost,
      };
    },
  };
}
