import { randomUUID } from 'node:crypto';
import { eq, inArray } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import type { organizationStructure } from '#shared/contract/organization-structure.ts';
import { Refusal } from '#shared/contract/result.ts';
import { compareScenarios } from '#shared/domain/organization/org-comparison.ts';
import {
  continuing,
  copiedScenario,
  handedUp,
  type PlaceProblem,
  positionProblem,
  restructured,
  tidyLines,
  unitProblem,
} from '#shared/domain/organization/org-edit.ts';
import { type OrgContent, orgStructure } from '#shared/domain/organization/org-structure.ts';
import type { OrgPosition, OrgScenario, OrgUnit } from '#shared/domain/organization/structure.ts';
import { accountabilities } from '#templates/organization/accountabilities.ts';
import { rolesOfTemplate, templateRows } from '#templates/organization/scenarios.ts';
import { shippedRowsIn } from '#templates/shipped.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { kpis, orgPositions, orgRoles, orgScenarios, orgUnits } from '../../workspace/schema/index.ts';
import { inChunks } from '../chunks.ts';
import type { Context } from '../context.ts';
import { keptList, stripReferences } from '../kept-list.ts';
import { nextOrder } from '../rows.ts';

const scenarioList = keptList<OrgScenario>(orgScenarios, (r) => r.name);
const unitList = keptList<OrgUnit>(orgUnits, (r) => r.name);
const positionList = keptList<OrgPosition>(orgPositions, (r) => r.title);

const contentOf = (db: TypedDatabase): { units: OrgUnit[]; positions: OrgPosition[] } => ({
  units: unitList.read(db),
  positions: positionList.read(db),
});

/** Units and positions of one scenario. */
const scenarioContent = (db: TypedDatabase, scenarioId: string): OrgContent => {
  const { units, positions } = contentOf(db);
  return {
    units: units.filter((u) => u.scenarioId === scenarioId),
    positions: positions.filter((p) => p.scenarioId === scenarioId),
  };
};

/** The row of an id. @throws Refusal input.invalid */
function rowOf<Row extends { readonly id: string }>(rows: readonly Row[], id: string, path = 'id'): Row {
  const row = rows.find((r) => r.id === id);
  if (!row) throw new Refusal('input.invalid', { path });
  return row;
}

function refuseUnit(problem: PlaceProblem | null, name: string): void {
  if (problem === 'circle') throw new Refusal('organization.unitCircle', { name });
  refuseOther(problem, name);
}

function refuseOther(problem: PlaceProblem | null, name: string): void {
  if (problem === 'otherScenario') throw new Refusal('organization.otherScenario', { name });
  if (problem === 'missing') throw new Refusal('input.invalid', { path: 'id' });
}

/** Checks a position's place among all. @throws Refusal */
function checkPlace(position: OrgPosition, content: OrgContent): void {
  const problem = positionProblem(position, content);
  const name = position.title;
  if (problem === 'circle') {
    if (position.managerId === position.id) throw new Refusal('organization.ownManager', { name });
    const manager = content.positions.find((p) => p.id === position.managerId)?.title ?? '';
    throw new Refusal('organization.managerCircle', { name, manager });
  }
  refuseOther(problem, name);
}

const update = (
  db: TypedDatabase,
  rows: { units?: readonly OrgUnit[]; positions?: readonly OrgPosition[] },
) => {
  for (const row of rows.units ?? []) db.update(orgUnits).set(row).where(eq(orgUnits.id, row.id)).run();
  for (const row of rows.positions ?? [])
    db.update(orgPositions).set(row).where(eq(orgPositions.id, row.id)).run();
};

/** Rows in the order given, a few at a time: SQLite binds so many values only. */
const insertContent = (
  db: TypedDatabase,
  { units, positions }: { units: readonly OrgUnit[]; positions: readonly OrgPosition[] },
) => {
  for (const row of units) db.insert(orgUnits).values(row).run();
  for (const row of positions) db.insert(orgPositions).values(row).run();
};

/** Deletes units, positions and lines in one step; what stays goes up. */
function deleteFromChart(
  context: Context,
  given: {
    readonly unitIds: readonly string[];
    readonly positionIds: readonly string[];
    readonly lines: readonly { readonly managerId: string; readonly positionId: string }[];
  },
): { deleted: number } {
  const content = contentOf(context.db);
  const gone = { unitIds: new Set(given.unitIds), positionIds: new Set(given.positionIds) };
  const moved = handedUp(gone, content);
  const first =
    content.positions.find((p) => gone.positionIds.has(p.id))?.title ??
    content.units.find((u) => gone.unitIds.has(u.id))?.name ??
    content.positions.find((p) => p.id === given.lines[0]?.positionId)?.title ??
    '';
  const count = gone.unitIds.size + gone.positionIds.size + given.lines.length;
  const deleted = context.edit({ count, name: first }, (db) => {
    update(db, moved);
    let lines = 0;
    for (const { managerId, positionId } of given.lines) {
      const row = positionList.read(db).find((p) => p.id === positionId);
      if (!row || gone.positionIds.has(positionId)) continue;
      const without: OrgPosition = {
        ...row,
        managerId: row.managerId === managerId ? null : row.managerId,
        dottedIds: row.dottedIds.filter((id) => id !== managerId),
      };
      update(db, { positions: [without] });
      lines += 1;
    }
    stripReferences(db, orgPositions, given.positionIds);
    return (
      lines +
      inChunks(
        given.positionIds,
        (ids) => db.delete(orgPositions).where(inArray(orgPositions.id, ids)).run().changes,
      ) +
      inChunks(given.unitIds, (ids) => db.delete(orgUnits).where(inArray(orgUnits.id, ids)).run().changes)
    );
  });
  return { deleted };
}

type Operations = Pick<RoomServices<'organization', Context>, keyof typeof organizationStructure>;

/** Scenarios and their charts. */
export const structureOperations: Operations = {
  scenarios: ({ db }) => scenarioList.read(db),
  saveScenario: scenarioList.save,
  createScenario: (context, { template, ...given }) => {
    const { db } = context;
    const scenario: OrgScenario = {
      ...given,
      id: randomUUID(),
      note: '',
      order: nextOrder(scenarioList.read(db)),
    };
    if (template === null) {
      context.edit({ name: given.name }, (inside) => inside.insert(orgScenarios).values(scenario).run());
      return scenario;
    }
    const { lang } = readSettings(db);
    const rows = templateRows(template, scenario, lang, randomUUID);
    const asIs = given.kind === 'as-is' ? undefined : scenarioList.read(db).find((s) => s.kind === 'as-is');
    const positions = asIs
      ? continuing(rows.positions, scenarioContent(db, asIs.id).positions)
      : rows.positions;
    const made = { ...scenario, note: rows.note };
    const wanted = new Set(rolesOfTemplate(template));
    const known = new Set(
      db
        .select({ id: orgRoles.id })
        .from(orgRoles)
        .all()
        .map((r) => r.id),
    );
    const kpiIds = new Set(
      db
        .select({ id: kpis.id })
        .from(kpis)
        .all()
        .map((r) => r.id),
    );
    const roles = shippedRowsIn(lang)
      .orgRoles.filter((r) => wanted.has(r.id) && !known.has(r.id))
      .map((r) => ({ ...r, kpiIds: r.kpiIds.filter((id) => kpiIds.has(id)) }));
    context.edit({ name: given.name }, (inside) => {
      for (const role of roles) inside.insert(orgRoles).values(role).run();
      inside.insert(orgScenarios).values(made).run();
      insertContent(inside, { units: rows.units, positions });
    });
    return made;
  },
  copyScenario: (context, { id, ...given }) => {
    const all = scenarioList.read(context.db);
    const source = rowOf(all, id);
    const scenario: OrgScenario = { ...given, id: randomUUID(), note: source.note, order: nextOrder(all) };
    const rows = copiedScenario(scenarioContent(context.db, id), scenario, randomUUID);
    context.edit({ name: given.name, other: source.name }, (db) => {
      db.insert(orgScenarios).values(scenario).run();
      insertContent(db, rows);
    });
    return scenario;
  },
  deleteScenarios: scenarioList.remove,

  units: ({ db }) => unitList.read(db),
  saveUnit: (context, given) => {
    if (given.id !== undefined)
      refuseUnit(unitProblem({ ...given, id: given.id }, unitList.read(context.db)), given.name);
    else if (given.parentId !== null)
      refuseUnit(unitProblem({ ...given, id: '' }, unitList.read(context.db)), given.name);
    return unitList.save(context, given);
  },
  collapseUnits: (context, { ids, collapsed }) => {
    const rows = unitList.read(context.db).filter((u) => ids.includes(u.id) && u.collapsed !== collapsed);
    if (rows.length > 0)
      context.edit({ count: rows.length, name: rows[0]?.name ?? '' }, (db) =>
        update(db, { units: rows.map((u) => ({ ...u, collapsed })) }),
      );
    return { changed: rows.length };
  },
  deleteUnits: (context, { ids }) => deleteFromChart(context, { unitIds: ids, positionIds: [], lines: [] }),

  positions: ({ db }) => positionList.read(db),
  savePosition: (context, given) => {
    const row = { ...given, id: given.id ?? '', order: given.order ?? 0 };
    checkPlace(row, contentOf(context.db));
    return positionList.save(context, { ...given, dottedIds: tidyLines(row).dottedIds });
  },
  movePosition: (context, move) => {
    const content = contentOf(context.db);
    const position = rowOf(content.positions, move.id);
    const changed = restructured(move, content);
    for (const row of changed) if (row.id === position.id) checkPlace(row, content);
    if (changed.length > 0)
      context.edit({ name: position.title, count: changed.length }, (db) =>
        update(db, { positions: changed }),
      );
    return { changed: changed.length };
  },
  drawLine: (context, { managerId, positionId, line, replace }) => {
    const content = contentOf(context.db);
    const position = rowOf(content.positions, positionId, 'positionId');
    const manager = rowOf(content.positions, managerId, 'managerId');
    const names = { name: position.title, other: manager.title };
    if (line === 'solid' && position.managerId !== null && position.managerId !== managerId && !replace) {
      const known = content.positions.find((p) => p.id === position.managerId);
      throw new Refusal('organization.secondManager', { name: position.title, manager: known?.title ?? '' });
    }
    if (line === 'dotted' && managerId === positionId)
      throw new Refusal('organization.ownManager', { name: position.title });
    const next = tidyLines(
      line === 'solid'
        ? { ...position, managerId }
        : { ...position, dottedIds: [...position.dottedIds, managerId] },
    );
    checkPlace(next, content);
    context.edit(names, (db) => update(db, { positions: [next] }));
    return { changed: 1 };
  },
  deletePositions: (context, { ids }) =>
    deleteFromChart(context, { unitIds: [], positionIds: ids, lines: [] }),
  deleteFromChart,

  structure: ({ db }, { scenarioId }) => {
    rowOf(scenarioList.read(db), scenarioId, 'scenarioId');
    return orgStructure(scenarioContent(db, scenarioId));
  },
  comparison: ({ db }) => {
    const { units, positions } = contentOf(db);
    return compareScenarios(
      scenarioList.read(db).map((scenario) => ({
        scenario,
        units: units.filter((u) => u.scenarioId === scenario.id),
        positions: positions.filter((p) => p.scenarioId === scenario.id),
      })),
    );
  },
  accountabilities: () => [...accountabilities],
};
