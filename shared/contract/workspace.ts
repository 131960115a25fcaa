import { z } from 'zod';
import { Currency, Id, Lang, Name, OptionalName } from '#shared/domain/values.ts';
import { Attachment } from '#shared/domain/workspace/attachment.ts';
import { Difference } from '#shared/domain/workspace/difference.ts';
import { WorkspaceSettings } from '#shared/domain/workspace/settings.ts';
import { OpenWorkspace } from './app.ts';
import { command, query } from './define.ts';
import { Bytes } from './result.ts';

export const sampleIds = ['fa-software', 'en-iot'] as const;
export const SampleId = z.enum(sampleIds);
export type SampleId = z.infer<typeof SampleId>;

const Passphrase = z.string().min(1).max(1000).nullable();

export const HistoryEntry = z.object({
  id: z.int(),
  at: z.string(),
  author: z.string(),
  operation: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  state: z.enum(['done', 'undone', 'past']),
  changes: z.int(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** What undo and redo would do next, for menus and tooltips. */
export const UndoState = z.object({ undo: HistoryEntry.nullable(), redo: HistoryEntry.nullable() });

export const SnapshotInfo = z.object({
  id: Id,
  name: z.string(),
  note: z.string(),
  createdAt: z.string(),
  size: z.int(),
});
export type SnapshotInfo = z.infer<typeof SnapshotInfo>;

export const SearchHit = z.object({
  list: z.string(),
  ref: z.string(),
  title: z.string(),
  excerpt: z.string(),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const CheckReport = z.object({
  ok: z.boolean(),
  /** Plain findings, one sentence each in English for the log and the CLI; empty when ok. */
  problems: z.array(z.string()),
  formatVersion: z.int(),
  encrypted: z.boolean(),
  counts: z.record(z.string(), z.int()),
});

/** Operations of the file as a whole. */
export const workspace = {
  create: command({
    input: z.object({
      path: z.string().min(1),
      clientName: Name,
      clientNameEn: OptionalName.default(null),
      lang: Lang,
      currency: Currency.optional(),
      passphrase: Passphrase,
      sample: SampleId.nullable().default(null),
    }),
    output: OpenWorkspace,
    changes: ['app.state'],
  }),
  open: command({
    input: z.object({ path: z.string().min(1), passphrase: Passphrase }),
    output: OpenWorkspace,
    changes: ['app.state'],
  }),
  close: command({ input: z.object({}), output: z.null(), changes: ['app.state'] }),
  changePassphrase: command({
    input: z.object({ current: Passphrase, next: Passphrase }),
    output: z.null(),
    changes: ['app.state'],
  }),

  settings: query({ input: z.object({}), output: WorkspaceSettings, reads: ['workspace.settings'] }),
  updateSettings: command({
    input: WorkspaceSettings.omit({ workspaceId: true, createdAt: true }).partial(),
    output: WorkspaceSettings,
  }),

  undoState: query({ input: z.object({}), output: UndoState, reads: ['workspace.history'] }),
  undo: command({ input: z.object({}), output: HistoryEntry.nullable() }),
  redo: command({ input: z.object({}), output: HistoryEntry.nullable() }),
  history: query({
    input: z.object({
      before: z.int().nullable().default(null),
      limit: z.int().min(1).max(500).default(100),
    }),
    output: z.array(HistoryEntry),
    reads: ['workspace.history'],
  }),

  snapshots: query({ input: z.object({}), output: z.array(SnapshotInfo), reads: ['workspace.snapshots'] }),
  createSnapshot: command({
    input: z.object({ name: Name, note: z.string().max(2000).default('') }),
    output: SnapshotInfo,
    changes: ['workspace.snapshots'],
  }),
  deleteSnapshot: command({
    input: z.object({ id: Id }),
    output: z.null(),
    changes: ['workspace.snapshots'],
  }),
  /** From the snapshot to now. */
  compareSnapshot: query({
    input: z.object({ id: Id }),
    output: z.array(Difference),
    reads: ['workspace.snapshots', 'workspace.history'],
  }),
  /** Puts the snapshot's content in place of the present one; one undo step. */
  restoreSnapshot: command({ input: z.object({ id: Id }), output: z.null() }),

  search: query({
    input: z.object({ text: z.string().max(200), limit: z.int().min(1).max(100).default(20) }),
    output: z.array(SearchHit),
    reads: ['workspace.history'],
  }),

  attachments: query({
    input: z.object({ ownerKind: z.string(), ownerId: z.string() }),
    output: z.array(Attachment),
    reads: ['workspace.attachments'],
  }),
  addAttachment: command({
    input: z.object({
      ownerKind: z.string().min(1),
      ownerId: z.string(),
      name: z.string().min(1).max(260),
      mime: z.string().max(120),
      bytes: Bytes,
    }),
    output: Attachment,
  }),
  readAttachment: query({
    input: z.object({ id: Id }),
    output: z.object({ attachment: Attachment, bytes: Bytes }),
    reads: ['workspace.attachments'],
  }),
  removeAttachment: command({ input: z.object({ id: Id }), output: z.null() }),

  check: query({ input: z.object({}), output: CheckReport, reads: ['workspace.history'] }),
  /** Makes a workspace of a backup, which stays as it is; nothing is opened. */
  restore: command({
    input: z.object({ backup: z.string().min(1), target: z.string().min(1), passphrase: Passphrase }),
    output: z.object({ path: z.string() }),
    changes: ['app.state'],
  }),
  backup: command({ input: z.object({ folder: z.string().min(1) }), output: z.object({ path: z.string() }) }),
  /** The engagement document as text. */
  dump: query({ input: z.object({}), output: z.object({ json: z.string() }), reads: ['workspace.history'] }),
  load: command({ input: z.object({ json: z.string() }), output: z.null() }),
};
