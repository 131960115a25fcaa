import { Refusal } from '#shared/contract/result.ts';
import { readCsv } from './csv.ts';
import type { RawTable, ReadOptions } from './table.ts';
import { readXlsx } from './xlsx.ts';

export type { RawTable } from './table.ts';

const startsWith = (bytes: Uint8Array, ...beginning: number[]): boolean =>
  beginning.every((byte, i) => bytes[i] === byte);

/** "EncryptedPackage" as an OLE file names it. */
const encryptedMark = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Reads a list by what the file is, not by what its name says. Nothing is interpreted beyond cells.
 *
 * @throws Refusal with an `import.*` code
 */
export async function readTable(name: string, bytes: Uint8Array, options: ReadOptions): Promise<RawTable> {
  if (bytes.length === 0) throw new Refusal('import.empty', { name });
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return readXlsx(name, bytes, options);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Refusal(
      Buffer.from(bytes).includes(encryptedMark) ? 'import.encrypted' : 'import.unsupportedType',
      { name },
    );
  const binary =
    startsWith(bytes, 0x25, 0x50, 0x44, 0x46) ||
    startsWith(bytes, 0x89, 0x50) ||
    startsWith(bytes, 0x50, 0x4b);
  if (binary) throw new Refusal('import.unsupportedType', { name });
  return readCsv(name, bytes, options);
}
