import { regionProblem } from '../ecosystem/region-tree.ts';
import type { DocumentList, EngagementDocument } from './document.ts';
import { keysOf, references } from './document-keys.ts';

/** A fault between the lists of a document that the form of each list alone cannot show. */
export interface DocumentProblem {
  readonly path: string;
  /** In English, for the reader of the document's text. */
  readonly reason: string;
}

type Row = Readonly<Record<string, unknown>>;

/** References that lead nowhere, keys that stand twice, circles, and more than one client. Empty for a sound document. */
export function documentProblems(document: EngagementDocument): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const unique = (list: string, keys: readonly string[]): Set<string> => {
    const seen = new Set<string>();
    for (const [i, key] of keys.entries()) {
      if (seen.has(key)) problems.push({ path: `${list}.${i}`, reason: `“${key}” stands twice` });
      seen.add(key);
    }
    return seen;
  };
  const rowsOf = (list: DocumentList): readonly Row[] => document[list];
  const known = new Map(
    (Object.entries(keysOf) as [DocumentList, readonly string[]][]).map(([list, keys]) => [
      list,
      unique(
        list,
        rowsOf(list).map((row) => keys.map((k) => String(row[k])).join(' ')),
      ),
    ]),
  );
  unique(
    'actors',
    document.actors.map((a) => a.code),
  );
  for (const [list, field, target] of references) {
    const among = known.get(target);
    for (const [i, row] of rowsOf(list).entries()) {
      const value = row[field];
      for (const key of Array.isArray(value) ? value : [value])
        if (typeof key === 'string' && !among?.has(key))
          problems.push({ path: `${list}.${i}.${field}`, reason: `“${key}” is not in the document` });
    }
  }
  for (const [i, indicator] of document.indicators.entries()) {
    const [kind, id] = indicator.source.split(':');
    if (kind === 'criterion' && !known.get('criteria')?.has(id ?? ''))
      problems.push({ path: `indicators.${i}.source`, reason: `“${id ?? ''}” is not in the document` });
  }
  for (const [i, actor] of document.actors.entries())
    for (const id of Object.keys(actor.ratings))
      if (!known.get('criteria')?.has(id))
        problems.push({
          path: `actors.${i}.ratings.${id}`,
          reason: `“${id}” is no criterion of the document`,
        });
  if (document.actors.filter((a) => a.type === 'client').length > 1)
    problems.push({ path: 'actors', reason: 'there is more than one client' });
  for (const [i, relation] of document.relations.entries())
    if (relation.sourceId === relation.targetId)
      problems.push({ path: `relations.${i}`, reason: 'an actor is related to itself' });
  for (const [i, region] of document.regions.entries())
    if (regionProblem(document.regions, region) === 'circle')
      problems.push({ path: `regions.${i}.parentId`, reason: 'the region contains itself' });
  return problems;
}
