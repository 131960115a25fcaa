import { describe, expect, it } from 'vitest';
import { parseDocument } from '#electron/workspace/document/load.ts';
import { Refusal } from '#shared/contract/result.ts';
import { differences } from '#shared/domain/workspace/difference.ts';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { documentProblems } from '#shared/domain/workspace/document-problems.ts';
import { faSoftware } from '#templates/samples/fa-software.ts';

interface OldRating {
  readonly actorId: string;
  readonly criterionId: string;
  readonly value: number;
}

/** The document as the second version wrote it: ratings as a list beside the actors. */
function asSecond(document: EngagementDocument, more: readonly OldRating[] = []): string {
  const ratings = document.actors.flatMap((a) =>
    Object.entries(a.ratings).map(
      ([criterionId, value]): OldRating => ({ actorId: a.id, criterionId, value }),
    ),
  );
  const actors = document.actors.map(({ ratings: _, ...actor }) => actor);
  return JSON.stringify({ ...document, version: 2, actors, ratings: [...ratings, ...more] });
}

/** Where and why a document is refused; null when it is taken. */
function refusalOf(text: string): unknown {
  try {
    parseDocument(text);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.refused;
    throw error;
  }
}

describe('a document of the second version', () => {
  it('has its ratings folded into the actors', () => {
    expect(parseDocument(asSecond(faSoftware))).toEqual(JSON.parse(JSON.stringify(faSoftware)));
  });

  it('may leave ratings and actors out', () => {
    const { settings } = faSoftware;
    const bare = { format: 'peyvand-engagement', version: 2, settings };
    expect(parseDocument(JSON.stringify(bare)).actors).toEqual([]);
    const [actor] = JSON.parse(asSecond(faSoftware)).actors as Record<string, unknown>[];
    expect(parseDocument(JSON.stringify({ ...bare, actors: [actor] })).actors[0]?.ratings).toEqual({});
  });

  it('is refused where a rating belongs to nobody, stands twice, or is none', () => {
    const good = { actorId: 'sample-P001', criterionId: 'size', value: 3 };
    for (const rating of [{ ...good, actorId: 'nobody' }, good])
      expect(refusalOf(asSecond(faSoftware, [rating]))).toMatchObject({
        code: 'document.invalid',
        params: { reason: expect.stringContaining('ratings') },
      });
    const unknown = refusalOf(asSecond(faSoftware, [{ ...good, criterionId: 'charm' }]));
    expect(unknown).toMatchObject({
      code: 'document.invalid',
      params: { path: expect.stringMatching(/^actors\.\d+\.ratings\.charm$/) },
    });
  });
});

describe('ratings in a document', () => {
  it('name criteria that it has', () => {
    const criteria = faSoftware.criteria.filter((c) => c.id !== 'size');
    const problems = documentProblems({ ...faSoftware, criteria });
    expect(problems.length).toBeGreaterThan(10);
    expect(problems[0]?.path).toMatch(/^actors\.\d+\.ratings\.size$/);
    expect(problems[0]?.reason).toBe('“size” is no criterion of the document');
  });

  it('are compared one by one, under the criterion’s name', () => {
    const [first, ...others] = faSoftware.actors.filter((a) => a.ratings.size !== undefined);
    if (!first) throw new Error('The sample has no ratings.');
    const { size: _, ...left } = first.ratings;
    const before = { ...faSoftware, actors: [first, ...others] };
    const after = { ...faSoftware, actors: [{ ...first, ratings: { ...left, culture: 1.5 } }, ...others] };
    const criterion = (id: string) => faSoftware.criteria.find((c) => c.id === id)?.name ?? '';
    expect(differences(before, after)).toMatchObject([
      {
        list: 'actors',
        changed: [
          {
            title: first.name,
            fields: [
              { field: criterion('culture'), before: String(first.ratings.culture), after: '1.5' },
              { field: criterion('size'), before: String(first.ratings.size), after: '' },
            ],
          },
        ],
      },
    ]);
  });
});
