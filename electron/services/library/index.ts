import { getTableColumns } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import type { Kpi } from '#shared/domain/library/kpi.ts';
import { keysOf } from '#shared/domain/workspace/document-keys.ts';
import { shippedRowsIn } from '#templates/shipped.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { kpis } from '../../workspace/schema/index.ts';
import { contentTables } from '../../workspace/tables.ts';
import type { Context } from '../context.ts';
import { keptList } from '../kept-list.ts';

export const kpiList = keptList<Kpi>(kpis, (r) => r.name);

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
    const rows: readonly Readonly<Record<string, unknown>>[] = shippedRowsIn(readSettings(context.db).lang)[
      list
    ];
    const missing = rows.filter((r) => !known.has(r[keys[0] ?? '']));
    if (missing.length > 0)
      context.edit({ count: missing.length, list }, (db) =>
        db
          .insert(table)
          .values([...missing])
          .run(),
      );
    return { added: missing.length };
  },
};
