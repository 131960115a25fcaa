import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '#shared/contract/result.ts';
import { applicationId } from './database.ts';

const magic = Buffer.from('SQLite format 3\0', 'latin1');

/** Beginnings of well-known files that are as random as an encrypted one: zip, PNG, JPEG, PDF, gzip, 7z, rar, GIF, OLE. */
const foreignBeginnings = [
  '504b0304',
  '89504e47',
  'ffd8ff',
  '25504446',
  '1f8b',
  '377abcaf',
  '52617221',
  '47494638',
  'd0cf11e0',
];

export type FileKind = 'plain' | 'encrypted';

/**
 * Looks at a file before SQLite does, without changing it. Must not be called for a file that this process has open:
 * closing the second handle would drop SQLite's lock.
 *
 * @throws Refusal workspace.notFound, workspace.notPeyvand, workspace.damaged, workspace.readOnly
 */
export function inspectFile(path: string): FileKind {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Refusal('workspace.notFound', { path });
  if (!stats.isFile()) throw new Refusal('workspace.notPeyvand', { path });
  const head = readHead(path);
  const hasLog = (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
  if (head.subarray(0, 16).equals(magic)) {
    if (head.length < 100) throw new Refusal('workspace.damaged', { path });
    if (head.readUInt32BE(68) !== applicationId) throw new Refusal('workspace.notPeyvand', { path });
    const stored = head.readUInt16BE(16);
    const pageSize = stored === 1 ? 65536 : stored;
    // Without a log the header's page count must be what is there; less is a truncated file.
    if (!hasLog && head.readUInt32BE(28) * pageSize > stats.size)
      throw new Refusal('workspace.damaged', { path });
    requireWritable(path);
    return 'plain';
  }
  if (!looksRandom(head)) throw new Refusal('workspace.notPeyvand', { path });
  // Encrypted pages are 4096 bytes; a broken last page means that the file was cut off.
  if (stats.size % 4096 !== 0) throw new Refusal('workspace.damaged', { path });
  requireWritable(path);
  return 'encrypted';
}

function readHead(path: string): Buffer {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    throw new Refusal('workspace.readOnly', { path });
  }
  try {
    const head = Buffer.alloc(4096);
    return head.subarray(0, readSync(file, head, 0, head.length, 0));
  } finally {
    closeSync(file);
  }
}

/** A workspace is written beside (log) and in place, so both the file and its folder must allow it. */
export function requireWritable(path: string): void {
  try {
    accessSync(dirname(path), constants.W_OK);
    if (statSync(path, { throwIfNoEntry: false })) accessSync(path, constants.W_OK | constants.R_OK);
  } catch {
    throw new Refusal('workspace.readOnly', { path });
  }
}

/** True for bytes that an encrypted page could be: no known beginning, and an entropy near that of noise. */
function looksRandom(head: Buffer): boolean {
  if (head.length < 1024) return false;
  const beginning = head.subarray(0, 8).toString('hex');
  if (foreignBeginnings.some((known) => beginning.startsWith(known))) return false;
  const counts = new Float64Array(256);
  for (const byte of head) counts[byte] = (counts[byte] ?? 0) + 1;
  let entropy = 0;
  for (const count of counts)
    if (count > 0) entropy -= (count / head.length) * Math.log2(count / head.length);
  // 4096 random bytes give about 7.95 bits, 1024 about 7.8; text, pictures of few colours and databases stay under 7.4.
  return entropy > 7.5;
}
