import { z } from 'zod';
import { Calendar, Digits, Lang } from '#shared/domain/values.ts';
import { command, query } from './define.ts';

export const Theme = z.enum(['light', 'dark', 'system']);

/** The person's own choices; they belong to the machine, not to a client's file. */
export const Preferences = z.object({
  lang: Lang,
  calendar: Calendar,
  digits: Digits,
  theme: Theme,
  /** Name written into the history. */
  author: z.string().max(200),
});
export type Preferences = z.infer<typeof Preferences>;

export const RecentWorkspace = z.object({
  path: z.string(),
  clientName: z.string(),
  clientNameEn: z.string().nullable(),
  openedAt: z.string(),
  encrypted: z.boolean(),
  exists: z.boolean(),
});
export type RecentWorkspace = z.infer<typeof RecentWorkspace>;

export const OpenWorkspace = z.object({
  path: z.string(),
  workspaceId: z.string(),
  clientName: z.string(),
  clientNameEn: z.string().nullable(),
  encrypted: z.boolean(),
});
export type OpenWorkspace = z.infer<typeof OpenWorkspace>;

export const AppState = z.object({
  version: z.string(),
  host: z.enum(['electron', 'browser', 'cli']),
  /** Folder that new workspaces start in. */
  home: z.string(),
  open: OpenWorkspace.nullable(),
  preferences: Preferences,
  recent: z.array(RecentWorkspace),
});
export type AppState = z.infer<typeof AppState>;

export const FolderEntry = z.object({
  name: z.string(),
  path: z.string(),
  kind: z.enum(['folder', 'workspace', 'backup']),
  size: z.int().nullable(),
  modifiedAt: z.string().nullable(),
});

/** Operations of the application itself, with or without an open workspace. */
export const app = {
  state: query({
    input: z.object({}),
    output: AppState,
    reads: ['app.state', 'app.preferences', 'workspace.settings'],
  }),
  setPreferences: command({
    input: Preferences.partial(),
    output: Preferences,
    changes: ['app.preferences'],
  }),
  forgetRecent: command({ input: z.object({ path: z.string() }), output: z.null(), changes: ['app.state'] }),
  /** Folders and workspaces of a folder, for the file chooser of the browser host. */
  listFolder: query({
    input: z.object({ path: z.string().nullable() }),
    output: z.object({ path: z.string(), parent: z.string().nullable(), entries: z.array(FolderEntry) }),
    reads: [],
  }),
  cancelJob: command({ input: z.object({ job: z.string() }), output: z.null() }),
};
