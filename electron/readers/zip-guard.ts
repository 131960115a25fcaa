import { inflateRawSync } from 'node:zlib';
import { type AsyncFlateStreamHandler, Unzip, type UnzipDecoder } from 'fflate';

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
  unzip.register(NativeInflate);
  for (let at = 0; at < bytes.length && !tooLarge && broken === null; at += step)
    unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  if (broken) throw broken;
  return tooLarge || names.length > mostEntries ? null : names;
}

/** Unpacks an entry with Node's own zlib, several times as fast as in JavaScript, and never beyond the limit. */
class NativeInflate implements UnzipDecoder {
  static compression = 8;
  ondata: AsyncFlateStreamHandler = () => {};
  readonly #parts: Uint8Array[] = [];

  push(data: Uint8Array, final: boolean): void {
    this.#parts.push(data.slice());
    if (!final) return;
    try {
      this.ondata(null, inflateRawSync(Buffer.concat(this.#parts), { maxOutputLength: mostBytes }), true);
    } catch (error) {
      // Too large to unpack counts as one byte more than may come out; the caller decides what that means.
      const tooLarge = error instanceof RangeError;
      this.ondata(
        tooLarge ? null : (error as Error & { code: number }),
        new Uint8Array(tooLarge ? mostBytes + 1 : 0),
        true,
      );
    }
  }

  terminate(): void {
    this.#parts.length = 0;
  }
}
