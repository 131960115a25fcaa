import { Refusal } from '#shared/contract/result.ts';

/** The code of a SQLite or file system error, or undefined. */
const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/**
 * Turns what SQLite or the file system reports into a refusal that a person understands. Anything else is passed on:
 * it is a defect and goes to the log.
 */
export function asRefusal(error: unknown, path: string): unknown {
  if (error instanceof Refusal) return error;
  const code = codeOf(error) ?? '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new Refusal('workspace.locked', { path });
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === 'EDQUOT')
    return new Refusal('workspace.diskFull', { path });
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return new Refusal('workspace.readOnly', { path });
  if (
    code.startsWith('SQLITE_CORRUPT') ||
    code.startsWith('SQLITE_NOTADB') ||
    code.startsWith('SQLITE_IOERR')
  )
    return new Refusal('workspace.damaged', { path });
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refusal('workspace.folderMissing', { path });
  if (code.startsWith('SQLITE_CANTOPEN')) return new Refusal('workspace.readOnly', { path });
  return error;
}
