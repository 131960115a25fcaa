import type { EngagementDocument } from './document.ts';

/** A fault between the lists of a document that the form of each list alone cannot show. */
export interface DocumentProblem {
  readonly path: string;
  /** In English, for the reader of the document's text. */
  readonly reason: string;
}

/** References that lead nowhere, keys that stand twice, and more than one client. Empty for a sound document. */
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
  const known = (list: string, field: string, keys: readonly string[], among: Set<string>) => {
    for (const [i, key] of keys.entries())
      if (!among.has(key))
        problems.push({ path: `${list}.${i}.${field}`, reason: `“${key}” is not in the document` });
  };

  const { actors, relations, criteria, ratings, indicators, positions, attachments, blobs } = document;
  const actorIds = unique(
    'actors',
    actors.map((a) => a.id),
  );
  unique(
    'actors',
    actors.map((a) => a.code),
  );
  const criterionIds = unique(
    'criteria',
    criteria.map((c) => c.id),
  );
  unique(
    'relations',
    relations.map((r) => r.id),
  );
  unique(
    'indicators',
    indicators.map((i) => i.id),
  );
  unique(
    'ratings',
    ratings.map((r) => `${r.actorId} ${r.criterionId}`),
  );
  unique(
    'positions',
    positions.map((p) => p.actorId),
  );
  unique(
    'ownTexts',
    document.ownTexts.map((o) => `${o.deliverable} ${o.section} ${o.lang}`),
  );
  unique(
    'stepNotes',
    document.stepNotes.map((n) => n.step),
  );
  unique(
    'attachments',
    attachments.map((a) => a.id),
  );
  const contents = unique(
    'blobs',
    blobs.map((b) => b.sha256),
  );

  known(
    'relations',
    'sourceId',
    relations.map((r) => r.sourceId),
    actorIds,
  );
  known(
    'relations',
    'targetId',
    relations.map((r) => r.targetId),
    actorIds,
  );
  known(
    'ratings',
    'actorId',
    ratings.map((r) => r.actorId),
    actorIds,
  );
  known(
    'ratings',
    'criterionId',
    ratings.map((r) => r.criterionId),
    criterionIds,
  );
  known(
    'positions',
    'actorId',
    positions.map((p) => p.actorId),
    actorIds,
  );
  known(
    'attachments',
    'sha256',
    attachments.map((a) => a.sha256),
    contents,
  );
  for (const [i, indicator] of indicators.entries()) {
    const [kind, id] = indicator.source.split(':');
    if (kind === 'criterion' && !criterionIds.has(id ?? ''))
      problems.push({ path: `indicators.${i}.source`, reason: `“${id ?? ''}” is not in the document` });
  }
  if (actors.filter((a) => a.type === 'client').length > 1)
    problems.push({ path: 'actors', reason: 'there is more than one client' });
  for (const [i, relation] of relations.entries())
    if (relation.sourceId === relation.targetId)
      problems.push({ path: `relations.${i}`, reason: 'an actor is related to itself' });
  return problems;
}
