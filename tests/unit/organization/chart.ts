import fc from 'fast-check';
import type { OrgContent } from '#shared/domain/organization/org-structure.ts';
import type { OrgPosition, OrgUnit } from '#shared/domain/organization/structure.ts';

export const unit = (id: string, given: Partial<OrgUnit> = {}): OrgUnit => ({
  id,
  scenarioId: 's',
  parentId: null,
  name: id,
  nameEn: null,
  team: null,
  regionId: null,
  headcountGoal: null,
  costGoal: null,
  accountabilities: [],
  collapsed: false,
  order: 1,
  ...given,
});

export const position = (id: string, given: Partial<OrgPosition> = {}): OrgPosition => ({
  id,
  scenarioId: 's',
  unitId: null,
  title: id,
  titleEn: null,
  roleId: null,
  person: 'کسی',
  fte: 1,
  annualCost: null,
  managerId: null,
  dottedIds: [],
  originId: null,
  order: 1,
  ...given,
});

/** Charts in which anything may stand above anything, circles and places that lead nowhere included. */
export const anyChart: fc.Arbitrary<OrgContent> = fc
  .record({ units: fc.integer({ min: 0, max: 6 }), positions: fc.integer({ min: 0, max: 14 }) })
  .chain(({ units, positions }) => {
    const unitId = fc.option(fc.integer({ min: 0, max: units }).map((n) => `u${n}`));
    const positionId = fc.option(fc.integer({ min: 0, max: positions }).map((n) => `p${n}`));
    return fc.record({
      units: fc.tuple(
        ...Array.from({ length: units }, (_, n) =>
          fc
            .record({ parentId: unitId, headcountGoal: fc.option(fc.integer({ min: 0, max: 9 })) })
            .map((given) => unit(`u${n}`, { ...given, order: n })),
        ),
      ),
      positions: fc.tuple(
        ...Array.from({ length: positions }, (_, n) =>
          fc
            .record({
              unitId,
              managerId: positionId,
              person: fc.constantFrom('', 'کسی'),
              fte: fc.constantFrom(0, 0.1, 0.2, 0.5, 1, 2.5, 4),
              annualCost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
            })
            .map((given) => position(`p${n}`, { ...given, order: n })),
        ),
      ),
    });
  });

/** Charts in which nothing stands in a circle: everyone reports to an earlier one. */
export const soundChart: fc.Arbitrary<OrgContent> = anyChart.map(({ units, positions }) => ({
  units: units.map((u, i) => ({ ...u, parentId: i > 0 && u.parentId ? `u${i >> 1}` : null })),
  positions: positions.map((p, i) => ({
    ...p,
    managerId: i > 0 && p.managerId ? `p${(i - 1) >> 1}` : null,
    unitId: p.unitId !== null && units.some((u) => u.id === p.unitId) ? p.unitId : null,
  })),
}));
