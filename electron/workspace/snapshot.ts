import { randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { desc, eq } from 'drizzle-orm';
import { Refusal } from '#shared/contract/result.ts';
import type { SnapshotInfo } from '#shared/contract/workspace.ts';
import { documentVersion, type EngagementDocument } from '#shared/domain/workspace/document.ts';
import { documentText, dumpDocument } from './document/dump.ts';
import { parseDocument } from './document/load.ts';
import { snapshots } from './schema/index.ts';
import type { Workspace } from './workspace.ts';

/** Named snapshots, newest first. */
export function listSnapshots(workspace: Workspace): SnapshotInfo[] {
  return workspace.db
    .select()
    .from(snapshots)
    .orderBy(desc(snapshots.createdAt), desc(snapshots.id))
    .all()
    .map(({ id, name, note, createdAt, content }) => ({ id, name, note, createdAt, size: content.length }));
}

/** Keeps the present content under a name. Bytes of attachments stay where they are: they are never overwritten. */
export function createSnapshot(workspace: Workspace, name: string, note: string): SnapshotInfo {
  const content = gzipSync(documentText(dumpDocument(workspace.db, { blobs: false })));
  const row = { id: randomUUID(), name, note, createdAt: new Date().toISOString(), documentVersion, content };
  workspace.write((db) => db.insert(snapshots).values(row).run());
  return { id: row.id, name, note, createdAt: row.createdAt, size: content.length };
}

/** Forgets a snapshot. */
export function deleteSnapshot(workspace: Workspace, id: string): void {
  workspace.write((db) => db.delete(snapshots).where(eq(snapshots.id, id)).run());
}

/**
 * The content of a snapshot.
 *
 * @throws Refusal input.invalid when there is no such snapshot
 */
export function readSnapshot(workspace: Workspace, id: string): EngagementDocument {
  const row = workspace.db.select().from(snapshots).where(eq(snapshots.id, id)).get();
  if (!row) throw new Refusal('input.invalid', { path: 'id' });
  // Attachments of a snapshot point to bytes in the file; the parser only wants to see that they are there.
  const present = dumpDocument(workspace.db).blobs;
  const document: unknown = JSON.parse(gunzipSync(row.content).toString('utf8'));
  return parseDocument(JSON.stringify({ ...(document as object), blobs: present }));
}
