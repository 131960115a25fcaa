import { createHash, randomUUID } from 'node:crypto';
import { eq, getTableColumns, type Placeholder, sql } from 'drizzle-orm';
import type { RatedActor } from '#shared/contract/ecosystem.ts';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { ImportFinding, ImportMapping } from '#shared/domain/ecosystem/import.ts';
import { guessMapping } from '#shared/domain/ecosystem/import-mapping.ts';
import {
  type CheckedImport,
  type CheckedRow,
  checkRows,
  type RawCell,
} from '#shared/domain/ecosystem/import-rows.ts';
import { type RawTable, readTable } from '../../readers/index.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { actors, importMappings, ratings } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { ratedActors } from './actors.ts';

/** A list that was read and waits for its mapping; kept in memory until the workspace is closed or another is read. */
export interface ReadList {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly table: RawTable;
}

type Operations = Pick<RoomServices<'ecosystem', Context>, 'readList' | 'previewImport' | 'importList'>;

/** Rows checked before others may run. */
const chunk = 1000;

/** Import of a partner list in three steps: read, check, write. Only the last one writes, in one transaction. */
export const importOperations: Operations = {
  readList: async (context, { name, bytes, sheet }) => {
    const { db, session } = context;
    const table = await readTable(name, bytes, { sheet, signal: context.signal });
    const token = randomUUID();
    session.lists.clear();
    session.lists.set(token, { name, bytes, table });
    const remembered = rememberedMapping(db, table.headings);
    return {
      token,
      sheets: table.sheets,
      sheet: table.sheet,
      headings: table.headings,
      rows: table.rows.length,
      sample: table.rows.slice(0, 5).map((row) => table.headings.map((_, i) => shown(row.cells[i]))),
      mapping: remembered ?? guessMapping(table.headings),
      remembered: remembered !== null,
      encoding: table.encoding,
    };
  },

  previewImport: async (context, { token, mapping }) => {
    const checked = await check(context, token, mapping);
    return {
      ...countChanges(checked.rows),
      findings: checked.findings.slice(0, 2000),
      sample: checked.rows.slice(0, 100).map(previewOf),
    };
  },

  importList: async (context, { token, mapping, skipRejected }) => {
    const checked = await check(context, token, mapping);
    const { rejected } = countChanges(checked.rows);
    if (rejected > 0 && !skipRejected) throw new Refusal('import.rejected', { count: rejected });
    const list = context.session.lists.get(token);
    const created = checked.rows.filter((r) => r.change === 'create');
    const updated = checked.rows.filter((r) => r.change === 'update');
    context.edit({ count: created.length + updated.length, name: list?.name ?? '' }, (db) =>
      writeRows(db, created, updated),
    );
    if (list) rememberMapping(context, list.table.headings, mapping);
    return { imported: created.length, updated: updated.length, rejected: [...checked.findings] };
  },
};

/** Checks a read list against the register, in parts, so that progress and cancel get through. */
async function check(context: Context, token: string, mapping: ImportMapping): Promise<CheckedImport> {
  const list = context.session.lists.get(token);
  if (!list) throw new Refusal('import.expired');
  const existing = new Map<string, RatedActor>(ratedActors(context.db).map((a) => [a.code, a]));
  const { currency } = readSettings(context.db);
  const rows: CheckedRow[] = [];
  const findings: ImportFinding[] = [];
  const total = list.table.rows.length;
  for (const part of checkRows(list.table, mapping, existing, { currency, chunk })) {
    for (const row of part.rows) rows.push(row);
    for (const finding of part.findings) findings.push(finding);
    await context.progress(rows.length, total);
  }
  return { rows, findings };
}

const countChanges = (rows: readonly CheckedRow[]) => ({
  created: rows.filter((r) => r.change === 'create').length,
  updated: rows.filter((r) => r.change === 'update').length,
  unchanged: rows.filter((r) => r.change === 'same').length,
  rejected: rows.filter((r) => r.change === 'reject').length,
});

/** Ratings written by one statement; preparing one for a full batch is paid once. */
const batch = 500;

/** Statements are prepared once: building one for each of tens of thousands of rows costs more than running it. */
function writeRows(db: TypedDatabase, created: readonly CheckedRow[], updated: readonly CheckedRow[]): void {
  const insertActor = db.insert(actors).values(placeholders(actorFields)).prepare();
  const rated: Record<string, string | number>[] = [];
  const rateAll = (actorId: string, row: CheckedRow) => {
    for (const [criterionId, value] of Object.entries(row.ratings))
      rated.push({ actorId, criterionId, value });
  };
  for (const row of created) {
    const id = randomUUID();
    insertActor.run({ ...row.actor, id });
    rateAll(id, row);
  }
  for (const row of updated) {
    const { id, ...fields } = row.actor;
    db.update(actors).set(fields).where(eq(actors.id, id)).run();
    rateAll(id, row);
  }
  const full = rateMany(db, batch);
  for (let at = 0; at < rated.length; at += batch) {
    const some = rated.slice(at, at + batch);
    (some.length === batch ? full : rateMany(db, some.length)).run(
      Object.fromEntries(some.flatMap((row, i) => Object.entries(row).map(([key, v]) => [`${key}${i}`, v]))),
    );
  }
}

/** A statement that writes `count` ratings, each with placeholders of its own. */
const rateMany = (db: TypedDatabase, count: number) =>
  db
    .insert(ratings)
    .values(
      Array.from({ length: count }, (_, i) => ({
        actorId: sql.placeholder(`actorId${i}`),
        criterionId: sql.placeholder(`criterionId${i}`),
        value: sql.placeholder(`value${i}`),
      })),
    )
    .onConflictDoUpdate({
      target: [ratings.actorId, ratings.criterionId],
      set: { value: sql`excluded.value` },
    })
    .prepare();

const actorFields = Object.keys(getTableColumns(actors)) as (keyof typeof actors.$inferInsert)[];

/** A row of placeholders named after its fields. */
function placeholders<K extends string>(fields: readonly K[]): Record<K, Placeholder> {
  const row: Partial<Record<K, Placeholder>> = {};
  for (const field of fields) row[field] = sql.placeholder(field);
  return row as Record<K, Placeholder>;
}
/** A row as the preview shows it: what a rejected row lacks is left out. */
function previewOf({ row, change, actor, ratings: rated }: CheckedRow) {
  const { id: _, code, name, ...rest } = actor;
  return { row, change, actor: { ...rest, ...(code && { code }), ...(name && { name }), ratings: rated } };
}

/** A list is known again by its headings, in their order. */
const signatureOf = (headings: readonly string[]): string =>
  createHash('sha256').update(headings.join('\u0000')).digest('hex');

function rememberedMapping(db: TypedDatabase, headings: readonly string[]): ImportMapping | null {
  const row = db
    .select()
    .from(importMappings)
    .where(eq(importMappings.signature, signatureOf(headings)))
    .get();
  return (row?.mapping as ImportMapping | undefined) ?? null;
}

function rememberMapping(context: Context, headings: readonly string[], mapping: ImportMapping): void {
  const row = { signature: signatureOf(headings), mapping, usedAt: new Date().toISOString() };
  context.workspace.write((db) =>
    db
      .insert(importMappings)
      .values(row)
      .onConflictDoUpdate({ target: importMappings.signature, set: row })
      .run(),
  );
}

const shown = (cell: RawCell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'date' in cell ? cell.date : cell.error;
};
