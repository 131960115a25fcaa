import { createHash, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { Refusal } from '#shared/contract/result.ts';
import type { WordLookup } from '#shared/domain/lists/headings.ts';
import type {
  CheckedPart,
  ImportFinding,
  ListKind,
  ListTable,
  RawCell,
  RowChange,
} from '#shared/domain/lists/list.ts';
import { type RawTable, readTable } from '../readers/index.ts';
import type { TypedDatabase } from '../workspace/database.ts';
import { importMappings } from '../workspace/schema/index.ts';
import type { Context } from './context.ts';

/** A list that was read and waits for its mapping; kept in memory until the workspace is closed or another is read. */
export interface ReadList {
  readonly kind: ListKind;
  readonly name: string;
  readonly table: RawTable;
}

interface CheckedRow {
  readonly row: number;
  readonly change: RowChange;
}

/** What makes one kind of list differ from another. */
export interface ListRules<Row extends CheckedRow, Mapping extends Record<string, string>, Stored> {
  readonly kind: ListKind;
  readonly fieldOf: WordLookup<string>;
  /** Where the columns go by their headings; a remembered mapping, which may be out of date, comes first. */
  readonly mapping: (db: TypedDatabase, headings: readonly string[], remembered: Mapping | null) => Mapping;
  readonly check: (db: TypedDatabase, table: ListTable, mapping: Mapping) => Iterable<CheckedPart<Row>>;
  /** A row as the preview shows it; what a rejected row lacks is left out. */
  readonly shown: (row: Row) => Stored;
  readonly write: (db: TypedDatabase, created: readonly Row[], updated: readonly Row[]) => void;
}

/** Rows checked before others may run. */
export const listChunk = 1000;

/** Import of a list in three steps: read, check, write. Only the last one writes, in one transaction. */
export function listImport<Row extends CheckedRow, Mapping extends Record<string, string>, Stored>(
  rules: ListRules<Row, Mapping, Stored>,
) {
  /** Checks a read list, in parts, so that progress and cancel get through. */
  async function check(context: Context, list: ReadList, mapping: Mapping) {
    const rows: Row[] = [];
    const findings: ImportFinding[] = [];
    for (const part of rules.check(context.db, list.table, mapping)) {
      for (const row of part.rows) rows.push(row);
      for (const finding of part.findings) findings.push(finding);
      await context.progress(rows.length, list.table.rows.length);
    }
    return { rows, findings };
  }

  /** @throws Refusal import.expired */
  function listOf(context: Context, token: string): ReadList {
    const list = context.session.lists.get(token);
    if (list?.kind !== rules.kind) throw new Refusal('import.expired');
    return list;
  }

  return {
    read: async (
      context: Context,
      { name, bytes, sheet }: { name: string; bytes: Uint8Array; sheet: string | null },
    ) => {
      const { db, session, signal } = context;
      const table = await readTable(name, bytes, { sheet, signal, fieldOf: rules.fieldOf });
      const token = randomUUID();
      session.lists.clear();
      session.lists.set(token, { kind: rules.kind, name, table });
      const remembered = rememberedMapping(db, rules.kind, table.headings) as Mapping | null;
      return {
        token,
        sheets: table.sheets,
        sheet: table.sheet,
        headings: table.headings,
        rows: table.rows.length,
        sample: table.rows.slice(0, 5).map((row) => table.headings.map((_, i) => shown(row.cells[i]))),
        mapping: rules.mapping(db, table.headings, remembered),
        remembered: remembered !== null,
        encoding: table.encoding,
      };
    },

    preview: async (context: Context, { token, mapping }: { token: string; mapping: Mapping }) => {
      const checked = await check(context, listOf(context, token), mapping);
      return {
        ...countChanges(checked.rows),
        findings: checked.findings.slice(0, 2000),
        sample: checked.rows
          .slice(0, 100)
          .map((row) => ({ row: row.row, change: row.change, stored: rules.shown(row) })),
      };
    },

    write: async (
      context: Context,
      { token, mapping, skipRejected }: { token: string; mapping: Mapping; skipRejected: boolean },
    ) => {
      const list = listOf(context, token);
      const checked = await check(context, list, mapping);
      const { rejected } = countChanges(checked.rows);
      if (rejected > 0 && !skipRejected) throw new Refusal('import.rejected', { count: rejected });
      const created = checked.rows.filter((r) => r.change === 'create');
      const updated = checked.rows.filter((r) => r.change === 'update');
      context.edit({ count: created.length + updated.length, name: list.name }, (db) =>
        rules.write(db, created, updated),
      );
      rememberMapping(context, rules.kind, list.table.headings, mapping);
      return { imported: created.length, updated: updated.length, rejected: [...checked.findings] };
    },
  };
}

const countChanges = (rows: readonly CheckedRow[]) => ({
  created: rows.filter((r) => r.change === 'create').length,
  updated: rows.filter((r) => r.change === 'update').length,
  unchanged: rows.filter((r) => r.change === 'same').length,
  rejected: rows.filter((r) => r.change === 'reject').length,
});

/**
 * A list is known again by its kind and its headings, in their order. Partner lists came first: their signature is that
 * of the headings alone.
 */
const signatureOf = (kind: ListKind, headings: readonly string[]): string =>
  createHash('sha256')
    .update([...(kind === 'partners' ? [] : [kind]), ...headings].join('\u0000'))
    .digest('hex');

const rememberedMapping = (
  db: TypedDatabase,
  kind: ListKind,
  headings: readonly string[],
): Readonly<Record<string, string>> | null =>
  db
    .select()
    .from(importMappings)
    .where(eq(importMappings.signature, signatureOf(kind, headings)))
    .get()?.mapping ?? null;

function rememberMapping(
  context: Context,
  kind: ListKind,
  headings: readonly string[],
  mapping: Record<string, string>,
): void {
  const row = { signature: signatureOf(kind, headings), mapping, usedAt: new Date().toISOString() };
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
