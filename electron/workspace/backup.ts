import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '#shared/contract/result.ts';
import { asRefusal } from './failures.ts';
import { requireWritable } from './inspect.ts';
import { Workspace } from './workspace.ts';

/** How many automatic backups of one workspace are kept. */
const kept = 10;

const extension = '.peyvand';
const stamp = (at: Date): string => at.toISOString().slice(0, 19).replaceAll(':', '-');

/**
 * Writes a complete copy of the open workspace into a folder; answers with its path. The copy is built under another
 * name and renamed when complete.
 *
 * @throws Refusal workspace.folderMissing, workspace.readOnly, workspace.diskFull
 */
export function backupTo(folder: string, workspace: Workspace, at = new Date()): string {
  const name = basename(workspace.path, extension);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal('workspace.folderMissing', { path: folder });
  let target = join(folder, `${name}-${stamp(at)}${extension}`);
  for (let n = 2; existsSync(target); n += 1) target = join(folder, `${name}-${stamp(at)}-${n}${extension}`);
  requireWritable(target);
  copyComplete(workspace, target);
  return target;
}

/** Automatic backup into `folder` (made when missing); the oldest beyond {@link kept} are removed. */
export function rotateBackup(folder: string, workspace: Workspace, at = new Date()): string {
  mkdirSync(folder, { recursive: true });
  const path = backupTo(folder, workspace, at);
  const own = readdirSync(folder)
    .filter((f) => f.endsWith(extension))
    .sort(
      (a, b) =>
        statSync(join(folder, b)).mtimeMs - statSync(join(folder, a)).mtimeMs || b.localeCompare(a, 'en'),
    );
  for (const old of own.slice(kept)) rmSync(join(folder, old), { force: true });
  return path;
}

/**
 * Makes a workspace of a backup: checks the backup whole, then copies it. The backup stays as it is.
 *
 * @throws Refusal workspace.exists when there is a file at `target`, and all that opening throws
 */
export function restoreBackup(backup: string, target: string, passphrase: string | null): void {
  if (existsSync(target)) throw new Refusal('workspace.exists', { path: target });
  if (!statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal('workspace.folderMissing', { path: dirname(target) });
  requireWritable(target);
  const workspace = Workspace.open(backup, passphrase, () => undefined);
  try {
    if (workspace.problems().length > 0) throw new Refusal('workspace.damaged', { path: backup });
    copyComplete(workspace, target);
  } finally {
    workspace.close();
  }
}

function copyComplete(workspace: Workspace, target: string): void {
  const draft = `${target}.${randomBytes(4).toString('hex')}.new`;
  try {
    workspace.copyTo(draft);
    renameSync(draft, target);
  } catch (error) {
    throw asRefusal(error, target);
  } finally {
    rmSync(draft, { force: true });
  }
}
