import { z } from 'zod';
import type { Actor } from '../ecosystem/actor.ts';
import type { DocumentList, EngagementDocument } from './document.ts';
import { keysOf } from './document-keys.ts';

const Item = z.object({ key: z.string(), title: z.string() });

/** What differs between two states of the content in one list of the document (or its `settings`). */
export const Difference = z.object({
  list: z.string(),
  added: z.array(Item),
  removed: z.array(Item),
  changed: z.array(
    Item.extend({ fields: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })) }),
  ),
});
export type Difference = z.infer<typeof Difference>;

type Row = Readonly<Record<string, unknown>>;

/**
 * Compares two states of a workspace, list by list; lists without a difference are left out. Positions of actors on
 * the map are compared too, but carry the actor's name as title. Ratings are fields by the criterion's name.
 */
export function differences(before: EngagementDocument, after: EngagementDocument): Difference[] {
  const names = new Map([...before.actors, ...after.actors].map((a) => [a.id, a.name]));
  const titleOf = (row: Row): string => {
    const named = row.name ?? row.valueFlow ?? row.text ?? row.customer ?? row.product;
    if (typeof named === 'string' && named) return named;
    const actor = row.actorId ?? row.sourceId;
    return typeof actor === 'string' ? (names.get(actor) ?? actor) : String(row.id ?? row.source ?? '');
  };
  const criteria = new Map([...before.criteria, ...after.criteria].map((c) => [c.id, c.name]));
  const withRatings = ({ ratings, ...actor }: Actor): Row => ({
    ...Object.fromEntries(Object.entries(ratings).map(([id, value]) => [criteria.get(id) ?? id, value])),
    ...actor,
  });
  const rowsOf = (document: EngagementDocument, list: DocumentList): readonly Row[] =>
    list === 'actors' ? document.actors.map(withRatings) : document[list];
  // Bytes of attachments are told apart by the attachments that carry them.
  const lists = (Object.entries(keysOf) as [DocumentList, readonly string[]][])
    .filter(([list]) => list !== 'blobs')
    .map(([list, keys]) => compareRows(list, keys, rowsOf(before, list), rowsOf(after, list), titleOf));
  const settings = compareRows('settings', [], [before.settings], [after.settings], (row) =>
    String(row.clientName),
  );
  return [settings, ...lists].filter((d) => d.added.length + d.removed.length + d.changed.length > 0);
}

function compareRows(
  list: string,
  keys: readonly string[],
  before: readonly Row[],
  after: readonly Row[],
  titleOf: (row: Row) => string,
): Difference {
  const keyOf = (row: Row): string => keys.map((k) => String(row[k])).join(' ');
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const result: Difference = { list, added: [], removed: [], changed: [] };
  for (const row of after) {
    const key = keyOf(row);
    const was = old.get(key);
    old.delete(key);
    if (!was) {
      result.added.push({ key, title: titleOf(row) });
      continue;
    }
    // A rating that was taken away stands in the former row alone.
    const fields = [...new Set([...Object.keys(was), ...Object.keys(row)])]
      .map((field) => ({ field, before: shown(was[field]), after: shown(row[field]) }))
      .filter((f) => f.before !== f.after);
    if (fields.length > 0) result.changed.push({ key, title: titleOf(row), fields });
  }
  for (const [key, row] of old) result.removed.push({ key, title: titleOf(row) });
  return result;
}

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
