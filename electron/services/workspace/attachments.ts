import { createHash, randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Attachment } from '#shared/domain/workspace/attachment.ts';
import { attachments, blobs } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';

/** Larger files do not belong into a client file that is mailed and backed up. */
const largest = 50 * 1024 * 1024;

type Operations = Pick<
  RoomServices<'workspace', Context>,
  'attachments' | 'addAttachment' | 'readAttachment' | 'removeAttachment'
>;

/** Files inside the workspace: one row each, the bytes once per content. */
export const attachmentOperations: Operations = {
  attachments: ({ db }, { ownerKind, ownerId }) =>
    db
      .select()
      .from(attachments)
      .where(and(eq(attachments.ownerKind, ownerKind), eq(attachments.ownerId, ownerId)))
      .orderBy(attachments.createdAt, attachments.id)
      .all(),

  addAttachment: (context, { bytes, ...described }) => {
    if (bytes.length > largest) throw new Refusal('workspace.tooBig', { name: described.name, limit: 50 });
    const data = Buffer.from(bytes);
    const sha256 = createHash('sha256').update(data).digest('hex');
    const attachment: Attachment = {
      ...described,
      id: randomUUID(),
      size: data.length,
      sha256,
      createdAt: new Date().toISOString(),
    };
    context.edit({ name: attachment.name }, (db) => {
      db.insert(blobs).values({ sha256, data }).onConflictDoNothing().run();
      db.insert(attachments).values(attachment).run();
    });
    return attachment;
  },

  readAttachment: ({ db }, { id }) => {
    const attachment = find(db, id);
    const content = db.select().from(blobs).where(eq(blobs.sha256, attachment.sha256)).get();
    if (!content) throw new Refusal('workspace.damaged', { path: attachment.name });
    return { attachment, bytes: new Uint8Array(content.data) };
  },

  removeAttachment: (context, { id }) => {
    const { name } = find(context.db, id);
    context.edit({ name }, (db) => db.delete(attachments).where(eq(attachments.id, id)).run());
    return null;
  },
};

function find(db: Context['db'], id: string): Attachment {
  const found = db.select().from(attachments).where(eq(attachments.id, id)).get();
  if (!found) throw new Refusal('input.invalid', { path: 'id' });
  return found;
}
