import { asc, getTableColumns } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { documentVersion, type EngagementDocument } from '#shared/domain/workspace/document.ts';
import { WorkspaceSettings } from '#shared/domain/workspace/settings.ts';
import { upgradeSettings } from '#shared/domain/workspace/upgrade.ts';
import type { TypedDatabase } from '../database.ts';
import { settings } from '../schema/index.ts';
import { contentTables, type TableEntry } from '../tables.ts';

/**
 * The whole content as the engagement document. Lists are ordered by their keys and fields by the schema, so the
 * same content always gives the same text.
 */
export function dumpDocument(db: TypedDatabase, options: { blobs?: boolean } = {}): EngagementDocument {
  const lists = contentTables.flatMap((entry) =>
    entry.list && (entry.list !== 'blobs' || options.blobs !== false)
      ? [[entry.list, rowsOf(db, entry)] as const]
      : [],
  );
  const head = { format: 'peyvand-engagement', version: documentVersion, settings: readSettings(db) };
  // The schema's columns and the document's fields carry the same names; `tests/integration/workspace` holds it to that.
  return { ...head, ...Object.fromEntries(lists) } as EngagementDocument;
}

/** The row of settings; every workspace has one. */
export function readSettings(db: TypedDatabase): EngagementDocument['settings'] {
  const row = db.select().from(settings).get();
  if (!row) throw new Error('The workspace has no settings row.');
  // Parsing puts the fields into the schema's order, so that equal settings are equal texts.
  return WorkspaceSettings.parse(upgradeSettings(row.value));
}

function rowsOf(db: TypedDatabase, { table }: TableEntry): unknown[] {
  const columns = getTableColumns(table);
  const { primaryKeys } = getTableConfig(table);
  const keys = primaryKeys[0]?.columns ?? Object.values(columns).filter((c) => c.primary);
  const rows = db
    .select()
    .from(table)
    .orderBy(...keys.map((k) => asc(k)))
    .all();
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        Buffer.isBuffer(value) ? value.toString('base64') : value,
      ]),
    ),
  );
}

/** The document as text, two spaces deep, with a line end: what `dump` prints and snapshots keep. */
export const documentText = (document: EngagementDocument): string =>
  `${JSON.stringify(document, null, 2)}\n`;
