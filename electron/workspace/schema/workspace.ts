import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { WorkspaceSettings } from '#shared/domain/workspace/settings.ts';

/** One row: what the workspace says of itself, as one JSON value so that a new setting needs no migration. */
export const settings = sqliteTable('settings', {
  id: integer().primaryKey(),
  value: text({ mode: 'json' }).$type<WorkspaceSettings>().notNull(),
});

export const ownTexts = sqliteTable(
  'own_texts',
  {
    deliverable: text().notNull(),
    section: text().notNull(),
    lang: text().$type<'fa' | 'en'>().notNull(),
    text: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.deliverable, t.section, t.lang] })],
);

export const stepNotes = sqliteTable('step_notes', {
  step: text().primaryKey(),
  text: text().notNull(),
});

export const attachments = sqliteTable('attachments', {
  id: text().primaryKey(),
  ownerKind: text().notNull(),
  ownerId: text().notNull(),
  name: text().notNull(),
  mime: text().notNull(),
  size: integer().notNull(),
  sha256: text().notNull(),
  createdAt: text().notNull(),
});

/** Bytes of attachments, once per content. Not journaled: undo brings back the row that points here. */
export const blobs = sqliteTable('blobs', {
  sha256: text().primaryKey(),
  data: blob({ mode: 'buffer' }).notNull(),
});

/** Named pictures of the whole content: the engagement document, compressed. */
export const snapshots = sqliteTable('snapshots', {
  id: text().primaryKey(),
  name: text().notNull(),
  note: text().notNull(),
  createdAt: text().notNull(),
  documentVersion: integer().notNull(),
  content: blob({ mode: 'buffer' }).notNull(),
});

/** Column mappings that an import used, remembered by the list's headings. */
export const importMappings = sqliteTable('import_mappings', {
  signature: text().primaryKey(),
  mapping: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
  usedAt: text().notNull(),
});

/** Editions of deliverables that were issued. */
export const editions = sqliteTable('editions', {
  id: text().primaryKey(),
  deliverable: text().notNull(),
  format: text().notNull(),
  lang: text().$type<'fa' | 'en'>().notNull(),
  number: integer().notNull(),
  fileName: text().notNull(),
  sha256: text().notNull(),
  issuedAt: text().notNull(),
});

/** One user action: a command, with everything it changed in `journal_changes`. */
export const journalSteps = sqliteTable('journal_steps', {
  id: integer().primaryKey({ autoIncrement: true }),
  at: text().notNull(),
  author: text().notNull(),
  operation: text().notNull(),
  /** Values for the sentence that describes the step, JSON. */
  params: text({ mode: 'json' }).$type<Record<string, string | number>>().notNull(),
  /** `done` can be undone, `undone` redone, `past` neither: history only. */
  state: text().$type<'done' | 'undone' | 'past'>().notNull(),
});

/** One row change of a step, written by triggers: the row as JSON before and after. */
export const journalChanges = sqliteTable(
  'journal_changes',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    stepId: integer().notNull(),
    tableName: text().notNull(),
    before: text(),
    after: text(),
  },
  // Without it each command would read through all that earlier ones left, an import's thousands of rows too.
  (t) => [index('journal_changes_step').on(t.stepId)],
);

/** One row: the step that is being recorded; null outside commands. */
export const journalState = sqliteTable('journal_state', {
  id: integer().primaryKey(),
  stepId: integer(),
  /** A large step whose texts are not in the full-text index yet; see `Workspace.catchUp`. */
  unindexedStep: integer(),
});

/** What full-text search finds: one row per thing, its text folded. */
export const searchItems = sqliteTable(
  'search_items',
  {
    id: integer().primaryKey(),
    tableName: text().notNull(),
    ref: text().notNull(),
    title: text().notNull(),
    folded: text().notNull(),
  },
  (t) => [uniqueIndex('search_items_ref').on(t.tableName, t.ref)],
);
