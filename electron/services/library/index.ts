import { getTableColumns } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import type { Kpi } from '#shared/domain/library/kpi.ts';
import type { ShippedList } from '#shared/domain/library/shipped.ts';
import { keysOf, references } from '#shared/domain/workspace/document-keys.ts';
import { shippedRowsIn } from '#templates/shipped.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { kpis } from '../../workspace/schema/index.ts';
import { contentTables } from '../../workspace/tables.ts';
import type { Context } from '../context.ts';
import { keptList } from '../kept-list.ts';

export const kpiList = keptList<Kpi>(kpis, (r) => r.name);

type Row = Readonly<Record<string, unknown>>;

/** The method library: KPIs, and what ships with the product. */
export const library: RoomServices<'library', Context> = {
  kpis: ({ db }) => kpiList.read(db),
  saveKpi: kpiList.save,
  deleteKpis: kpiList.remove,
  addShipped: (context, { list }) => {
    const table = contentTables.find((e) => e.list === list)?.table;
    const keys = keysOf[list];
    const column = table && getTableColumns(table)[keys[0] ?? ''];
    if (!table || !column) throw new Error(`The workspace has no list ${list}.`);
    const known = new Set(
      context.db
        .select({ key: column })
        .from(table)
        .all()
        .map((r) => r.key),
    );
    const rows: readonly Row[] = shippedRowsIn(readSettings(context.db).lang)[list];
    const missing = linkedTo(
      context.db,
      list,
      rows.filter((r) => !known.has(r[keys[0] ?? ''])),
    );
    if (missing.length > 0)
      context.edit({ count: missing.length, list }, (db) => db.insert(table).values(missing).run());
    return { added: missing.length };
  },
};

/** The rows without what they name in other lists and the workspace does not have (a role's KPI that was deleted). */
function linkedTo(db: TypedDatabase, list: ShippedList, rows: readonly Row[]): Row[] {
  const links = references.flatMap(([from, field, target]) => {
    const table = contentTables.find((e) => e.list === target)?.table;
    const id = table && getTableColumns(table).id;
    if (from !== list || !id) return [];
    const there = new Set<unknown>(
      db
        .select({ id })
        .from(table)
        .all()
        .map((r) => r.id),
    );
    if (target === list) for (const row of rows) there.add(row.id);
    return [{ field, there }];
  });
  return rows.map((row) => {
    const linked: Record<string, unknown> = { ...row };
    for (const { field, there } of links) {
      const value = row[field];
      if (Array.isArray(value)) linked[field] = value.filter((id) => there.has(id));
      else if (!there.has(value)) linked[field] = null;
    }
    return linked;
  });
}
