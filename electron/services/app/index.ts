import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import type { contract, RoomServices } from '#shared/contract/index.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Context } from '../context.ts';
import { describeOpen } from '../session.ts';

/** Operations of the application itself. */
export const app: RoomServices<'app', Context> = {
  state: ({ session }) => ({
    version: session.environment.version,
    host: session.environment.host,
    home: session.environment.home,
    open: session.workspace ? describeOpen(session.workspace) : null,
    preferences: session.preferences,
    recent: session.environment.folder.recent().map((r) => ({ ...r, exists: existsSync(r.path) })),
  }),

  setPreferences: ({ session }, patch) => {
    const known = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const next = { ...session.preferences, ...known };
    session.environment.folder.setPreferences(next);
    return next;
  },

  forgetRecent: ({ session }, { path }) => {
    session.environment.folder.forget(path);
    return null;
  },

  listFolder: ({ session }, input) => {
    const path = resolve(input.path ?? session.environment.home);
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw new Refusal('workspace.folderMissing', { path });
    const parent = dirname(path);
    return { path, parent: parent === path ? null : parent, entries: entriesOf(path) };
  },

  cancelJob: ({ session }, { job }) => {
    session.jobs.get(job)?.abort();
    return null;
  },
};

type Entries = ReturnType<typeof contract.app.listFolder.output.parse>['entries'];

/** Visible folders and workspaces of a folder; what cannot be read is left out. */
function entriesOf(folder: string): Entries {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    throw new Refusal('workspace.readOnly', { path: folder });
  }
  return names.flatMap((name): Entries => {
    if (name.startsWith('.')) return [];
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return [];
    const modifiedAt = stats.mtime.toISOString();
    if (stats.isDirectory()) return [{ name, path, kind: 'folder', size: null, modifiedAt }];
    return extname(name) === '.peyvand'
      ? [{ name, path, kind: 'workspace', size: stats.size, modifiedAt }]
      : [];
  });
}
