import { z } from 'zod';
import { Id } from '../values.ts';
import type { Attachment } from '../workspace/attachment.ts';

/**
 * Files that prove an answer are attachments of this kind. Their owner is what a respondent says of a question, and
 * not one of the responses: the file stays where a newer response takes the place of an older one, and goes with the
 * respondent.
 */
export const proofKind = 'answers';

/** Owner of the files that prove what somebody says of a question: `respondent/question`. */
export const proofOwner = (respondentId: string, questionId: string): string =>
  `${respondentId}/${questionId}`;

/** A file by its attachment. */
export const ProofFile = z.object({ id: Id, name: z.string() });
export type ProofFile = z.infer<typeof ProofFile>;

/** Files by respondent, then by question. */
export type ProofFiles = ReadonlyMap<string, ReadonlyMap<string, readonly ProofFile[]>>;

/** Gathers the files that prove answers from all attachments of a workspace, in their order. */
export function proofFiles(
  attachments: readonly Pick<Attachment, 'id' | 'ownerKind' | 'ownerId' | 'name'>[],
): ProofFiles {
  const found = new Map<string, Map<string, ProofFile[]>>();
  for (const { id, ownerKind, ownerId, name } of attachments) {
    const cut = ownerId.indexOf('/');
    if (ownerKind !== proofKind || cut < 0) continue;
    const [respondentId, questionId] = [ownerId.slice(0, cut), ownerId.slice(cut + 1)];
    const own = found.get(respondentId) ?? new Map<string, ProofFile[]>();
    own.set(questionId, [...(own.get(questionId) ?? []), { id, name }]);
    found.set(respondentId, own);
  }
  return found;
}
