import Papa from 'papaparse';
import { Refusal } from '#shared/contract/result.ts';
import type { RawRow } from '#shared/domain/lists/list.ts';
import { decode } from './encoding.ts';
import { cutTable, type RawTable, type ReadOptions } from './table.ts';

/**
 * Reads a text file of separated values, whatever its encoding and separator.
 *
 * @throws Refusal import.encoding, import.unreadable, import.empty, import.noHeader, import.tooManyColumns
 */
export function readCsv(name: string, bytes: Uint8Array, options: Pick<ReadOptions, 'fieldOf'>): RawTable {
  const decoded = decode(bytes);
  if (!decoded) throw new Refusal('import.encoding', { name });
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new Refusal('import.empty', { name });
  const parsed = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t', '؛', '|'],
    skipEmptyLines: false,
  });
  const rows = parsed.data.map(
    (cells, index): RawRow => ({ row: index + 1, cells: cells.map((c) => (c.trim() === '' ? null : c)) }),
  );
  return { sheets: [], sheet: null, encoding: decoded.encoding, ...cutTable(name, rows, options.fieldOf) };
}
