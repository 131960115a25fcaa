import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { RoomServices } from '#shared/contract/index.ts';
import type { Actor } from '#shared/domain/ecosystem/actor.ts';
import type { ImportMapping } from '#shared/domain/ecosystem/import.ts';
import { guessMapping } from '#shared/domain/ecosystem/import-mapping.ts';
import { type CheckedRow, checkRows, withoutMissingCriteria } from '#shared/domain/ecosystem/import-rows.ts';
import { fieldOfHeading } from '#shared/domain/ecosystem/import-words.ts';
import type { TypedDatabase } from '../../workspace/database.ts';
import { readSettings } from '../../workspace/document/dump.ts';
import { insertRows } from '../../workspace/insert.ts';
import { actors, criteria } from '../../workspace/schema/index.ts';
import type { Context } from '../context.ts';
import { listChunk, listImport } from '../list-import.ts';
import { readActors } from './actors.ts';

type Operations = Pick<RoomServices<'ecosystem', Context>, 'readList' | 'previewImport' | 'importList'>;

const partners = listImport<CheckedRow, ImportMapping, Partial<Actor>>({
  kind: 'partners',
  fieldOf: fieldOfHeading,
  mapping: (db, headings, remembered) =>
    withoutMissingCriteria(remembered ?? guessMapping(headings), criterionIds(db)),
  check: (db, table, mapping) =>
    checkRows(table, mapping, readActors(db), {
      currency: readSettings(db).currency,
      criteria: criterionIds(db),
      chunk: listChunk,
    }),
  shown: ({ actor }) => {
    const { id: _, code, name, ...rest } = actor;
    return { ...rest, ...(code && { code }), ...(name && { name }) };
  },
  write: writeRows,
});

/** Import of a partner list. */
export const importOperations: Operations = {
  readList: partners.read,
  previewImport: partners.preview,
  importList: partners.write,
};

const criterionIds = (db: TypedDatabase): ReadonlySet<string> =>
  new Set(
    db
      .select({ id: criteria.id })
      .from(criteria)
      .all()
      .map((c) => c.id),
  );

function writeRows(db: TypedDatabase, created: readonly CheckedRow[], updated: readonly CheckedRow[]): void {
  insertRows(db, actors, withIds(created));
  for (const { actor } of updated) {
    const { id, ...fields } = actor;
    db.update(actors).set(fields).where(eq(actors.id, id)).run();
  }
}

/** New partners with ids of their own, one at a time: a copy of the whole list would only be collected again. */
function* withIds(rows: readonly CheckedRow[]): Generator<Actor> {
  for (const { actor } of rows) yield { ...actor, id: randomUUID() };
}
