import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** Writes a file so that its old content is replaced only when the new one is complete and on the disk. */
export function writeFileAtomically(path: string, bytes: Uint8Array): void {
  const draft = `${path}.${randomBytes(4).toString('hex')}.new`;
  try {
    const file = openSync(draft, 'wx');
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
