import type { RoomServices } from '#shared/contract/index.ts';
import { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { documentProblems } from '#shared/domain/workspace/document-problems.ts';
import { documentText, dumpDocument, readSettings } from '../../workspace/document/dump.ts';
import { parseDocument, replaceContent } from '../../workspace/document/load.ts';
import { formatVersion } from '../../workspace/migrate.ts';
import { settings } from '../../workspace/schema/index.ts';
import { entryOf } from '../../workspace/tables.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Context } from '../context.ts';

type Operations = Pick<
  RoomServices<'workspace', Context>,
  'settings' | 'updateSettings' | 'search' | 'check' | 'dump' | 'load'
>;

/** The content as a whole: settings, search, the document, the check. */
export const contentOperations: Operations = {
  settings: ({ db }) => readSettings(db),
  updateSettings: (context, patch) => {
    const known = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const next = { ...readSettings(context.db), ...known };
    context.edit({ name: next.clientName }, (db) => db.update(settings).set({ value: next }).run());
    // The recent list and the frame show the client's name.
    context.touch(['app.state']);
    return next;
  },
  search: ({ workspace }, { text, limit }) =>
    workspace.find(text, limit).map(({ tableName, ref, title, excerpt }) => ({
      list: entryOf(tableName)?.list ?? tableName,
      ref,
      title,
      excerpt,
    })),
  check: ({ workspace }) => checkWorkspace(workspace),
  dump: ({ db }) => ({ json: documentText(dumpDocument(db)) }),
  load: (context, { json }) => {
    const document = parseDocument(json);
    context.edit({ name: document.settings.clientName }, (db) => replaceContent(db, document));
    context.touch(['app.state']);
    return null;
  },
};

/** Everything that can be checked: SQLite's structures, each row against its form, references between lists. */
export function checkWorkspace(workspace: Workspace): ReturnType<Operations['check']> {
  const problems = workspace.problems();
  const document = dumpDocument(workspace.db);
  const parsed = EngagementDocument.safeParse(document);
  if (!parsed.success)
    problems.push(...parsed.error.issues.slice(0, 20).map((i) => `${i.path.join('.')}: ${i.message}`));
  else problems.push(...documentProblems(parsed.data).map((p) => `${p.path}: ${p.reason}`));
  const counts = Object.fromEntries(
    Object.entries(document).flatMap(([list, rows]) => (Array.isArray(rows) ? [[list, rows.length]] : [])),
  );
  return { ok: problems.length === 0, problems, formatVersion, encrypted: workspace.encrypted, counts };
}
