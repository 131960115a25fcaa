import { sql } from 'drizzle-orm';
import { Refusal } from '#shared/contract/result.ts';
import { documentVersion, EngagementDocument } from '#shared/domain/workspace/document.ts';
import { documentProblems } from '#shared/domain/workspace/document-problems.ts';
import { upgradeDocument } from '#shared/domain/workspace/upgrade.ts';
import type { TypedDatabase } from '../database.ts';
import { insertRows } from '../insert.ts';
import { blobs, settings } from '../schema/index.ts';
import { contentTables } from '../tables.ts';

/**
 * Reads the text of an engagement document and checks it whole: form, version, references.
 *
 * @throws Refusal document.notJson, document.notEngagement, document.newer, document.invalid
 */
export function parseDocument(text: string): EngagementDocument {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refusal('document.notJson');
  }
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== 'peyvand-engagement')
    throw new Refusal('document.notEngagement');
  if ('version' in raw && typeof raw.version === 'number' && raw.version > documentVersion)
    throw new Refusal('document.newer', { version: raw.version });
  const parsed = EngagementDocument.safeParse(upgradeDocument(raw as Readonly<Record<string, unknown>>));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Refusal('document.invalid', {
      path: issue?.path.join('.') ?? '',
      reason: issue?.message ?? '',
    });
  }
  const problem = documentProblems(parsed.data)[0];
  if (problem) throw new Refusal('document.invalid', { path: problem.path, reason: problem.reason });
  return parsed.data;
}

/** Puts a document's content in place of the present one; call inside `edit`, so that it is one undo step. */
export function replaceContent(db: TypedDatabase, document: EngagementDocument): void {
  // Rows of one table refer to each other (regions), in any order: references are checked once all are there.
  db.run(sql`PRAGMA defer_foreign_keys = ON`);
  for (const { table, list } of contentTables.toReversed()) if (list !== 'blobs') db.delete(table).run();
  insertDocument(db, document);
}

/** Writes a document's content into empty tables; bytes of attachments that are there already stay. */
export function insertDocument(db: TypedDatabase, document: EngagementDocument): void {
  db.run(sql`PRAGMA defer_foreign_keys = ON`);
  db.insert(settings).values({ id: 1, value: document.settings }).run();
  for (const { table, list } of contentTables) {
    if (list === null) continue;
    if (list === 'blobs') {
      for (const { sha256, data } of document.blobs)
        db.insert(blobs)
          .values({ sha256, data: Buffer.from(data, 'base64') })
          .onConflictDoNothing()
          .run();
      continue;
    }
    insertRows(db, table, document[list]);
  }
}
