import { z } from 'zod';
import { ImportFinding, rowChanges } from '#shared/domain/lists/list.ts';
import { Lang } from '#shared/domain/values.ts';
import { command, query } from './define.ts';
import { Bytes } from './result.ts';

/**
 * The operations by which a list comes into the workspace: read, check, write, and a workbook to fill in. A room has
 * them for each of its lists.
 *
 * @param mapping where each column goes, by its heading
 * @param stored a row as it would be stored, as far as it is known
 */
export const listImport = <M extends z.ZodType, R extends z.ZodType>(mapping: M, stored: R) => ({
  /** A workbook for the list in the asked language: empty to fill in, or filled with the shipped sample. */
  template: query({
    input: z.object({ lang: Lang, filled: z.boolean() }),
    output: z.object({ fileName: z.string(), bytes: Bytes }),
    reads: [],
  }),
  /** Reads a list into memory, guesses the mapping of its columns; nothing is written. */
  read: command({
    input: z.object({ name: z.string().max(260), bytes: Bytes, sheet: z.string().nullable().default(null) }),
    output: z.object({
      token: z.string(),
      sheets: z.array(z.string()),
      sheet: z.string().nullable(),
      headings: z.array(z.string()),
      rows: z.int(),
      sample: z.array(z.array(z.string())),
      mapping,
      /** True when the mapping is the one used last time for the same headings. */
      remembered: z.boolean(),
      /** Encoding of a text file, or null for a workbook. */
      encoding: z.string().nullable(),
    }),
  }),
  /** Checks every row with a mapping; nothing is written. */
  preview: command({
    input: z.object({ token: z.string(), mapping }),
    output: z.object({
      created: z.int(),
      updated: z.int(),
      unchanged: z.int(),
      rejected: z.int(),
      findings: z.array(ImportFinding),
      /** The first rows as they would be stored. */
      sample: z.array(z.object({ row: z.int(), change: z.enum(rowChanges), stored })),
    }),
  }),
  /** Writes the rows in one step; refuses when a row is rejected, unless told to skip such rows. */
  write: command({
    input: z.object({ token: z.string(), mapping, skipRejected: z.boolean().default(false) }),
    output: z.object({ imported: z.int(), updated: z.int(), rejected: z.array(ImportFinding) }),
  }),
});
