import { asc, eq, inArray } from 'drizzle-orm';
import { type ProofFiles, proofFiles, proofKind } from '#shared/domain/assessment/proof-files.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { attachments } from '../../workspace/schema/index.ts';
import { inChunks } from '../chunks.ts';

/** Files that prove answers, of all rounds. */
export const readProofFiles = (db: TypedDatabase): ProofFiles => proofFiles(ofAnswers(db));

/** Deletes what proves the answers of these people: no file outlives its owner. */
export function deleteProofFiles(db: TypedDatabase, respondentIds: readonly string[]): void {
  const people = new Set(respondentIds);
  const gone = ofAnswers(db)
    .filter((a) => people.has(a.ownerId.slice(0, a.ownerId.indexOf('/'))))
    .map((a) => a.id);
  inChunks(gone, (some) => db.delete(attachments).where(inArray(attachments.id, some)).run().changes);
}

const ofAnswers = (db: TypedDatabase) =>
  db
    .select({
      id: attachments.id,
      ownerKind: attachments.ownerKind,
      ownerId: attachments.ownerId,
      name: attachments.name,
    })
    .from(attachments)
    .where(eq(attachments.ownerKind, proofKind))
    .orderBy(asc(attachments.createdAt), asc(attachments.id))
    .all();
