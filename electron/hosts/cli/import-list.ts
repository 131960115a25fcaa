import type { z } from 'zod';
import { Refusal, type Result } from '#shared/contract/result.ts';
import { ImportMapping } from '#shared/domain/ecosystem/import.ts';
import type { ImportFinding, ListKind } from '#shared/domain/lists/list.ts';
import { DealMapping } from '#shared/domain/program/deal-list.ts';
import type { CommandRunner } from './run.ts';

export interface ListToImport {
  readonly kind: ListKind;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The file that maps headings to fields; null lets them be guessed. */
  readonly mapping: Uint8Array | null;
  readonly mappingPath: string;
  readonly skipRejected?: boolean;
}

export interface ImportAnswer {
  readonly imported: number;
  readonly updated: number;
  readonly rejected: readonly ImportFinding[];
  /** Rows because of which nothing was imported. */
  readonly refused: number;
}

/** Reads, checks and writes a list; while a row is rejected nothing is written, unless such rows are to be skipped. */
export function importList(runner: CommandRunner, list: ListToImport): Promise<ImportAnswer> {
  const { ecosystem, program } = runner.client;
  return list.kind === 'partners'
    ? runList(runner, list, ImportMapping, [
        ecosystem.readList,
        ecosystem.previewImport,
        ecosystem.importList,
      ])
    : runList(runner, list, DealMapping, [
        program.readDealList,
        program.previewDealList,
        program.importDealList,
      ]);
}

type Answer<T> = Promise<Result<T>>;
type Steps<Mapping> = readonly [
  read: (input: { name: string; bytes: Uint8Array }) => Answer<{ token: string; mapping: Mapping }>,
  preview: (input: {
    token: string;
    mapping: Mapping;
  }) => Answer<{ rejected: number; findings: ImportFinding[] }>,
  write: (input: {
    token: string;
    mapping: Mapping;
    skipRejected: boolean;
  }) => Answer<Omit<ImportAnswer, 'refused'>>,
];

async function runList<Mapping extends Record<string, string>>(
  { value }: CommandRunner,
  { name, bytes, mapping: given, mappingPath, skipRejected }: ListToImport,
  schema: z.ZodType<Mapping>,
  [read, preview, write]: Steps<Mapping>,
): Promise<ImportAnswer> {
  const { token, mapping: guessed } = await value(read({ name, bytes }));
  const mapping = given ? readMapping(given, mappingPath, guessed, schema) : guessed;
  const { rejected, findings } = await value(preview({ token, mapping }));
  if (rejected > 0 && !skipRejected)
    return { imported: 0, updated: 0, rejected: findings, refused: rejected };
  return { ...(await value(write({ token, mapping, skipRejected: true }))), refused: 0 };
}

/** A mapping file names fields by heading; what it leaves out is guessed. @throws Refusal import.badMapping */
function readMapping<Mapping extends Record<string, string>>(
  bytes: Uint8Array,
  path: string,
  guessed: Mapping,
  schema: z.ZodType<Mapping>,
): Mapping {
  let raw: unknown;
  try {
    raw = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new Refusal('import.badMapping', { path });
  }
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw new Refusal('import.badMapping', { path });
  const taken = new Set(Object.values(parsed.data));
  // A field that the mapping gives to one column is taken from the column that was guessed.
  const rest = Object.entries(guessed).filter(
    ([, field]) => field === 'custom' || field === 'skip' || !taken.has(field),
  );
  return { ...(Object.fromEntries(rest) as Mapping), ...parsed.data };
}
