import { z } from 'zod';
import { Id, IsoInstant } from '../values.ts';

/** A file kept inside the workspace: its description here, its bytes once per content in `Blob`. */
export const Attachment = z.object({
  id: Id,
  /**
   * Which list of the document the owner is in, and its id; `workspace` for the file as a whole, `answers` for what a
   * respondent says of a question (`proofOwner`).
   */
  ownerKind: z.string().min(1).max(40),
  ownerId: z.string().max(140),
  name: z.string().min(1).max(260),
  mime: z.string().max(120),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: IsoInstant,
});
export type Attachment = z.infer<typeof Attachment>;

/** Content of attachments by its SHA-256; base64 in the document, bytes in the file. */
export const Blob = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), data: z.base64() });
export type Blob = z.infer<typeof Blob>;
