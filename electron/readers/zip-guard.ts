import { Unzip, UnzipInflate } from 'fflate';

/** More than any partner list unpacks to. */
const mostBytes = 300 * 1024 * 1024;
const mostEntries = 5000;
const step = 1 << 16;

/**
 * Unpacks an archive once without keeping anything and counts what really comes out: the sizes that an archive states
 * can lie. Answers with the names inside, or null when it is larger than a list can be.
 *
 * @throws Error when the archive is broken
 */
export function measureArchive(bytes: Uint8Array): string[] | null {
  // A zip ends with its directory; without it the file was cut off.
  if (Buffer.from(bytes.subarray(-66_000)).lastIndexOf('PK\x05\x06', undefined, 'latin1') < 0)
    throw new Error('The archive has no end.');
  const names: string[] = [];
  let total = 0;
  let tooLarge = false;
  let broken: Error | null = null;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    file.ondata = (error, chunk) => {
      if (error) broken = error;
      total += chunk?.length ?? 0;
      if (total > mostBytes) {
        tooLarge = true;
        file.terminate();
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && !tooLarge && broken === null; at += step)
    unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  if (broken) throw broken;
  return tooLarge || names.length > mostEntries ? null : names;
}
