import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { RoomServices } from '#shared/contract/index.ts';
import { topics } from '#shared/contract/topics.ts';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { emptyDocument } from '#templates/defaults.ts';
import { samples } from '#templates/samples/index.ts';
import { backupTo, restoreBackup, rotateBackup } from '../../workspace/backup.ts';
import { createWorkspaceFile } from '../../workspace/create.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { Workspace } from '../../workspace/workspace.ts';
import type { Context } from '../context.ts';
import { describeOpen, type Session } from '../session.ts';

type Operations = Pick<
  RoomServices<'workspace', Context>,
  'create' | 'open' | 'close' | 'changePassphrase' | 'backup' | 'restore'
>;

/** Making, opening and closing the client's file. */
export const fileOperations: Operations = {
  create: (context, input) => {
    const path = resolve(input.path.endsWith('.peyvand') ? input.path : `${input.path}.peyvand`);
    createWorkspaceFile(path, input.passphrase, newContent(input));
    openInto(context.session, path, input.passphrase);
    // Everything a window shows belongs to the file that is open.
    context.touch(topics);
    return describeOpen(context.workspace);
  },

  open: (context, { path, passphrase }) => {
    openInto(context.session, resolve(path), passphrase);
    // Everything a window shows belongs to the file that is open.
    context.touch(topics);
    return describeOpen(context.workspace);
  },

  close: (context) => {
    closeWorkspace(context.session);
    // Everything a window shows belongs to the file that is open.
    context.touch(topics);
    return null;
  },

  changePassphrase: ({ session, workspace }, { current, next }) => {
    const { folder } = session.environment;
    rotateBackup(folder.backups(readSettings(workspace.db).workspaceId), workspace);
    workspace.rekey(current, next);
    const { path, clientName, clientNameEn, encrypted } = describeOpen(workspace);
    folder.remember({ path, clientName, clientNameEn, encrypted });
    return null;
  },

  backup: (context, { folder }) => ({ path: backupTo(resolve(folder), context.workspace) }),

  restore: (_context, { backup, target, passphrase }) => {
    restoreBackup(resolve(backup), resolve(target), passphrase);
    return { path: resolve(target) };
  },
};

function newContent(input: Parameters<Operations['create']>[1]): EngagementDocument {
  const createdAt = new Date().toISOString();
  const workspaceId = randomUUID();
  const { clientName, clientNameEn, lang } = input;
  if (input.sample !== null) {
    const sample = samples[input.sample];
    const settings = { ...sample.settings, workspaceId, createdAt };
    if (clientName === settings.clientName || clientName === settings.clientNameEn)
      return { ...sample, settings };
    // The sample takes the name it is given, on the map too.
    return {
      ...sample,
      settings: { ...settings, clientName, clientNameEn },
      actors: sample.actors.map((a) =>
        a.type === 'client' ? { ...a, name: clientName, nameEn: clientNameEn } : a,
      ),
    };
  }
  const currency = input.currency ?? (lang === 'fa' ? 'IRR' : 'USD');
  return emptyDocument({ workspaceId, clientName, clientNameEn, lang, currency, createdAt });
}

/** Opens a file as the session's workspace; the one that was open is closed first, unless opening is refused. */
function openInto(session: Session, path: string, passphrase: string | null): void {
  if (session.workspace?.path === path) return;
  const { folder } = session.environment;
  const next = Workspace.open(path, passphrase, (sqlite, version) =>
    folder.backupBeforeMigration(sqlite, path, version),
  );
  closeWorkspace(session);
  session.workspace = next;
  const { clientName, clientNameEn, encrypted } = describeOpen(next);
  folder.remember({ path, clientName, clientNameEn, encrypted });
}

/** Closes the open workspace, if any, after an automatic backup of what changed. */
export function closeWorkspace(session: Session): void {
  const { workspace } = session;
  if (!workspace) return;
  autoBackup(session);
  workspace.close();
  session.workspace = null;
}

/** Writes a rotating backup when something changed since the last one; a failure is logged, never in the way. */
export function autoBackup(session: Session): void {
  const { workspace, environment } = session;
  if (!workspace || session.changesSinceBackup === 0) return;
  try {
    rotateBackup(environment.folder.backups(readSettings(workspace.db).workspaceId), workspace);
    session.changesSinceBackup = 0;
  } catch (error) {
    environment.folder.log('backup', error);
  }
}
