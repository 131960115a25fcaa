import { type Forest, forestOf, walk } from '../forest.ts';
import type {
  OrgCheck,
  OrgGoal,
  OrgLayer,
  OrgSpans,
  OrgStructure,
  OrgTotals,
  OrgUnitFigures,
} from './org-figures.ts';
import type { OrgPosition, OrgUnit } from './structure.ts';

/** Units and positions of one scenario. */
export interface OrgContent {
  readonly units: readonly OrgUnit[];
  readonly positions: readonly OrgPosition[];
}

/** People whom a manager should have, both ends included; spans outside are flagged. */
export const spanBand = { from: 5, to: 9 } as const;

/** People in a position: its full-time equivalents rounded up, at least one. */
export const peopleOf = (position: Pick<OrgPosition, 'fte'>): number => Math.max(1, Math.ceil(position.fte));

const byOrder = <Row extends { readonly order: number; readonly id: string }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Units under each other, in their order. */
export const unitForest = (units: readonly OrgUnit[]): Forest => forestOf(byOrder(units));

/** Positions under their managers, in their order. */
export const positionForest = (positions: readonly OrgPosition[]): Forest =>
  forestOf(byOrder(positions).map(({ id, managerId }) => ({ id, parentId: managerId })));

/** Sums of positions; a missing cost is counted, never taken as zero. */
export function orgTotals(positions: readonly OrgPosition[]): OrgTotals {
  const vacant = positions.filter((p) => p.person.trim() === '');
  const known = positions.filter((p) => p.annualCost !== null);
  return {
    positions: positions.length,
    headcount: sumOf(positions.map((p) => p.fte)),
    vacancies: vacant.length,
    vacantHeadcount: sumOf(vacant.map((p) => p.fte)),
    cost: known.length === 0 ? null : known.reduce((sum, p) => sum + (p.annualCost ?? 0), 0),
    costMissing: positions.length - known.length,
  };
}

/** Full-time equivalents to 1/1000, so that 0.1 + 0.2 is 0.3. */
const sumOf = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, v) => sum + v, 0) * 1000) / 1000;

const added = (a: OrgTotals, b: OrgTotals): OrgTotals => ({
  positions: a.positions + b.positions,
  headcount: sumOf([a.headcount, b.headcount]),
  vacancies: a.vacancies + b.vacancies,
  vacantHeadcount: sumOf([a.vacantHeadcount, b.vacantHeadcount]),
  cost: a.cost === null && b.cost === null ? null : (a.cost ?? 0) + (b.cost ?? 0),
  costMissing: a.costMissing + b.costMissing,
});

/**
 * Headcount, cost, spans, layers, goals and checks of one scenario (S15, S16). Rows that lead in a circle stand at
 * the top and are reported. Linear in the number of positions.
 */
export function orgStructure({ units, positions }: OrgContent): OrgStructure {
  const forest = positionForest(positions);
  const unitTree = unitForest(units);
  const layerOf = layersOf(forest);
  const peopleById = new Map(positions.map((p) => [p.id, peopleOf(p)]));
  const spanOf = (id: string): number =>
    (forest.children.get(id) ?? []).reduce((sum, child) => sum + (peopleById.get(child) ?? 0), 0);
  const ordered = walk(forest.roots, forest.children);
  const figures = ordered.map((id) => ({ id, layer: layerOf.get(id) ?? 1, span: spanOf(id) }));
  const unitFigures = figuresOfUnits(units, unitTree, positions);
  const pyramid = pyramidOf(positions, layerOf);
  return {
    totals: orgTotals(positions),
    spans: spansOf(figures.filter((f) => f.span > 0).map((f) => f.span)),
    layers: pyramid.length,
    pyramid,
    units: unitFigures,
    positions: figures,
    checks: [
      ...positionChecks(positions, units, forest, spanOf),
      ...[...unitTree.circles].map((id) => found('unitCircle', 'error', { unitId: id })),
      ...unitFigures.flatMap(unitChecks),
    ],
  };
}

/** Layer of each position: 1 at the top, one more for each solid line down. */
function layersOf({ roots, children, parents }: Forest): Map<string, number> {
  const layers = new Map<string, number>();
  for (const id of walk(roots, children)) {
    const parent = parents.get(id) ?? null;
    layers.set(id, parent === null ? 1 : (layers.get(parent) ?? 0) + 1);
  }
  return layers;
}

function pyramidOf(positions: readonly OrgPosition[], layerOf: ReadonlyMap<string, number>): OrgLayer[] {
  const layers = Map.groupBy(positions, (p) => layerOf.get(p.id) ?? 1);
  return [...layers]
    .toSorted(([a], [b]) => a - b)
    .map(([layer, own]) => ({ layer, positions: own.length, headcount: sumOf(own.map((p) => p.fte)) }));
}

/** Least, middle and largest span; of an even number the mean of the two in the middle. */
function spansOf(spans: readonly number[]): OrgSpans {
  const sorted = spans.toSorted((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return {
    managers: sorted.length,
    min: sorted[0] ?? null,
    median: middle.length === 0 ? null : middle.reduce((a, b) => a + b, 0) / middle.length,
    max: sorted.at(-1) ?? null,
  };
}

function figuresOfUnits(
  units: readonly OrgUnit[],
  tree: Forest,
  positions: readonly OrgPosition[],
): OrgUnitFigures[] {
  const byId = new Map(units.map((u) => [u.id, u]));
  const inUnit = Map.groupBy(positions, (p) => p.unitId);
  const ordered = walk(tree.roots, tree.children);
  const own = new Map(ordered.map((id) => [id, orgTotals(inUnit.get(id) ?? [])]));
  const total = new Map<string, OrgTotals>();
  for (const id of ordered.toReversed()) {
    const parts = (tree.children.get(id) ?? []).map((child) => total.get(child) ?? orgTotals([]));
    total.set(id, parts.reduce(added, own.get(id) ?? orgTotals([])));
  }
  const depth = new Map<string, number>();
  return ordered.map((id): OrgUnitFigures => {
    const parent = tree.parents.get(id) ?? null;
    depth.set(id, parent === null ? 0 : (depth.get(parent) ?? 0) + 1);
    const unit = byId.get(id);
    const sum = total.get(id) ?? orgTotals([]);
    return {
      id,
      depth: depth.get(id) ?? 0,
      own: own.get(id) ?? orgTotals([]),
      total: sum,
      headcountGoal: headcountGoal(unit?.headcountGoal ?? null, sum),
      costGoal: costGoal(unit?.costGoal ?? null, sum),
    };
  });
}

const headcountGoal = (goal: number | null, { headcount }: OrgTotals): OrgGoal | null =>
  goal === null
    ? null
    : {
        goal,
        actual: headcount,
        state: headcount > goal ? 'over' : headcount < goal ? 'under' : 'met',
      };

/** A cost goal is a ceiling; while a cost is missing it can be broken already, but not yet be kept. */
const costGoal = (goal: number | null, { cost, costMissing }: OrgTotals): OrgGoal | null =>
  goal === null
    ? null
    : {
        goal,
        actual: cost,
        state: cost !== null && cost > goal ? 'over' : cost === null || costMissing > 0 ? 'unknown' : 'met',
      };

const found = (code: OrgCheck['code'], level: OrgCheck['level'], at: Partial<OrgCheck>): OrgCheck => ({
  code,
  level,
  positionId: null,
  unitId: null,
  value: null,
  goal: null,
  ...at,
});

function positionChecks(
  positions: readonly OrgPosition[],
  units: readonly OrgUnit[],
  forest: Forest,
  spanOf: (id: string) => number,
): OrgCheck[] {
  const known = new Set(positions.map((p) => p.id));
  const unitIds = new Set(units.map((u) => u.id));
  const top = topOf(forest);
  return byOrder(positions).flatMap((p): OrgCheck[] => {
    const at = { positionId: p.id };
    const span = spanOf(p.id);
    return [
      ...(forest.circles.has(p.id) ? [found('managerCircle', 'error', at)] : []),
      ...(p.unitId === null || !unitIds.has(p.unitId) ? [found('noUnit', 'warning', at)] : []),
      ...(p.managerId !== null && !known.has(p.managerId) ? [found('managerMissing', 'error', at)] : []),
      ...(p.managerId === null && p.id !== top ? [found('noManager', 'warning', at)] : []),
      ...(span > spanBand.to ? [found('wideSpan', 'warning', { ...at, value: span })] : []),
      ...(span > 0 && span < spanBand.from ? [found('narrowSpan', 'note', { ...at, value: span })] : []),
    ];
  });
}

/** The position that rightly has no manager: of those at the top, the one with most positions below it. */
function topOf({ roots, children }: Forest): string | null {
  let best: string | null = null;
  let most = -1;
  for (const root of roots) {
    const below = walk([root], children).length;
    if (below > most) [best, most] = [root, below];
  }
  return best;
}

function unitChecks({ id, total, headcountGoal: people, costGoal: cost }: OrgUnitFigures): OrgCheck[] {
  const broken = (code: 'headcountGoal' | 'costGoal', goal: OrgGoal | null): OrgCheck[] =>
    goal?.state === 'over'
      ? [found(code, 'warning', { unitId: id, value: goal.actual, goal: goal.goal })]
      : [];
  return [
    ...(total.positions === 0 ? [found('emptyUnit', 'note', { unitId: id })] : []),
    ...broken('headcountGoal', people),
    ...broken('costGoal', cost),
  ];
}
