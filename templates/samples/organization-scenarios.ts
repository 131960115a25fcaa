import type { OrgModel } from '#shared/domain/organization/fit.ts';
import type { OrgPosition, OrgScenario, OrgUnit } from '#shared/domain/organization/structure.ts';
import { templateRows } from '../organization/scenarios.ts';

/** A position of today: key, unit, title, person, fte, cost a year in minor units, key of the manager. */
type Today = readonly [
  key: string,
  unit: string,
  title: string,
  person: string,
  fte: number,
  annualCost: number,
  manager: string | null,
];

interface Given {
  readonly lang: 'fa' | 'en';
  readonly names: Readonly<Record<'as-is' | OrgModel, string>>;
  readonly note: string;
  /** Units of today by key; the first one stands above the others. */
  readonly units: readonly (readonly [key: string, name: string])[];
  readonly today: readonly Today[];
  /** Cost a year by role card, in minor units; a role without one costs `otherwise`. */
  readonly costs: Readonly<Record<string, number>>;
  readonly otherwise: number;
  /** Who of today takes a role of a new model: role card → key of today's position. */
  readonly takenBy: Readonly<Record<string, string>>;
}

/** Today's organization beside two models, with people who move, posts that come and posts that go. */
export function sampleScenarios(given: Given): {
  orgScenarios: OrgScenario[];
  orgUnits: OrgUnit[];
  orgPositions: OrgPosition[];
} {
  const { lang, names } = given;
  const scenario = (kind: 'as-is' | OrgModel, order: number, note: string): OrgScenario => ({
    id: `org-${kind}`,
    kind,
    name: names[kind],
    nameEn: null,
    note,
    order,
  });
  const [top] = given.units;
  const units = given.units.map(
    ([key, name], i): OrgUnit => ({
      id: `now-${key}`,
      scenarioId: 'org-as-is',
      parentId: i === 0 || !top ? null : `now-${top[0]}`,
      name,
      nameEn: null,
      team: null,
      regionId: null,
      headcountGoal: null,
      costGoal: null,
      accountabilities: [],
      collapsed: false,
      order: i + 1,
    }),
  );
  const today = given.today.map(
    ([key, unit, title, person, fte, annualCost, manager], i): OrgPosition => ({
      id: `now-p-${key}`,
      scenarioId: 'org-as-is',
      unitId: `now-${unit}`,
      title,
      titleEn: null,
      roleId: null,
      person,
      fte,
      annualCost,
      managerId: manager === null ? null : `now-p-${manager}`,
      dottedIds: [],
      originId: null,
      order: i + 1,
    }),
  );
  const models = (['centralized', 'hybrid'] as const).map((model, at) => {
    const ids = Array.from({ length: 200 }, (_, i) => `${model}-${i + 1}`).values();
    const head = scenario(model, at + 2, '');
    const rows = templateRows(model, head, lang, () => ids.next().value ?? '');
    const taken = new Set<string>();
    return {
      scenario: { ...head, note: rows.note },
      units: rows.units,
      positions: rows.positions.map((p): OrgPosition => {
        const key = p.roleId === null ? undefined : given.takenBy[p.roleId];
        const origin =
          key !== undefined && !taken.has(key) ? today.find((t) => t.id === `now-p-${key}`) : undefined;
        if (key !== undefined && origin) taken.add(key);
        return {
          ...p,
          person: origin?.person ?? '',
          originId: origin?.id ?? null,
          annualCost: Math.round(
            p.fte * ((p.roleId === null ? undefined : given.costs[p.roleId]) ?? given.otherwise),
          ),
        };
      }),
    };
  });
  return {
    orgScenarios: [scenario('as-is', 1, given.note), ...models.map((m) => m.scenario)],
    orgUnits: [...units, ...models.flatMap((m) => m.units)],
    orgPositions: [...today, ...models.flatMap((m) => m.positions)],
  };
}
