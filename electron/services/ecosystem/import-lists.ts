import { createHash, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Actor } from '#shared/domain/ecosystem/actor.ts';
import type { ImportFinding, ImportMapping } from '#shared/domain/ecosystem/import.ts';
import { guessMapping } from '#shared/domain/ecosystem/import-mapping.ts';
import {
  type CheckedImport,
  type CheckedRow,
  checkRows,
  type RawCell,
  withoutMissingCriteria,
} from '#shared/domain/ecosystem/import-rows.ts';
import { type RawTable, readTable } from '../../readers/index.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { insertRows } from '../../workspace/insert.ts';
import { actors, criteria, importMappings } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { readActors } from './actors.ts';

/** A list that was read and waits for its mapping; kept in memory until the workspace is closed or another is read. */
export interface ReadList {
  readonly name: string;
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
    session.lists.set(token, { name, table });
    const remembered = rememberedMapping(db, table.headings);
    const mapping = withoutMissingCriteria(remembered ?? guessMapping(table.headings), criterionIds(db));
    return {
      token,
      sheets: table.sheets,
      sheet: table.sheet,
      headings: table.headings,
      rows: table.rows.length,
      sample: table.rows.slice(0, 5).map((row) => table.headings.map((_, i) => shown(row.cells[i]))),
      mapping,
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
  const { db } = context;
  const options = { currency: readSettings(db).currency, criteria: criterionIds(db), chunk };
  const rows: CheckedRow[] = [];
  const findings: ImportFinding[] = [];
  const total = list.table.rows.length;
  for (const part of checkRows(list.table, mapping, readActors(db), options)) {
    for (const row of part.rows) rows.push(row);
    for (const finding of part.findings) findings.push(finding);
    await context.progress(rows.length, total);
  }
  return { rows, findings };
}

const criterionIds = (db: TypedDatabase): ReadonlySet<string> =>
  new Set(
    db
      .select({ id: criteria.id })
      .from(criteria)
      .all()
      .map((c) => c.id),
  );

const countChanges = (rows: readonly CheckedRow[]) => ({
  created: rows.filter((r) => r.change === 'create').length,
  updated: rows.filter((r) => r.change === 'update').length,
  unchanged: rows.filter((r) => r.change === 'same').length,
  rejected: rows.filter((r) => r.change === 'reject').length,
});

function writeRows(db: TypedDatabase, created: readonly CheckedRow[], updated: readonly CheckedRow[]): void {
  insertRows(db, actors, withIds(created));
  for (const { actor } of updated) {
    const { id, ...fields } = actor;
    db.update(actors).set(fields).where(eq(actors.id, id)).run();
  }
}

/** New partners with ids of their own, one at a time: a copy of the whole list would only be collected again. */
function* withIds(rows: readonly CheckedRow[]): Generator<Actor> {
  for (const { actor } of rows) yield { ...actor, id: randomUUID() };
}

/** A row as the preview shows it: what a rejected row lacks is left out. */
function previewOf({ row, change, actor }: CheckedRow) {
  const { id: _, code, name, ...rest } = actor;
  return { row, change, actor: { ...rest, ...(code && { code }), ...(name && { name }) } };
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
