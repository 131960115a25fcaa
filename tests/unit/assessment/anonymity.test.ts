import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestShown } from '#shared/domain/assessment/anonymity.ts';
import { proofFiles, proofOwner } from '#shared/domain/assessment/proof-files.ts';
import type { Answer, Response } from '#shared/domain/assessment/response.ts';
import { type QuestionResult, type RoundResults, roundResults } from '#shared/domain/assessment/results.ts';
import { type RespondentGroup, respondentGroups } from '#shared/domain/assessment/round.ts';
import { answerOf, questionnaireOf, questionOf, responseOf } from '#tests/support/assessment.ts';

const ids = ['a', 'b', 'c', 'd'];
const questionnaire = questionnaireOf(ids.map((id, i) => questionOf(id, { dimensionId: `d${i % 2}` })));

interface Person {
  readonly group: RespondentGroup;
  /** One for each question; undefined said nothing. */
  readonly answers: readonly (Answer | undefined)[];
}

function resultsOf(people: readonly Person[], anonymous = true): RoundResults {
  const named = people.map((p, i) => ({ ...p, id: `${p.group}-${i}` }));
  return roundResults({
    round: { id: 'r', questionnaire, targets: {}, anonymous },
    respondents: named.map(({ id, group }) => ({ id, group })),
    responses: named.map(
      ({ id, answers }): Response =>
        responseOf(
          id,
          answers.flatMap((a) => a ?? []),
        ),
    ),
    files: proofFiles(
      named.map(({ id }) => ({
        id: `f-${id}`,
        ownerKind: 'answers',
        ownerId: proofOwner(id, 'a'),
        name: id,
      })),
    ),
  });
}

const someone = (group: RespondentGroup, ...values: readonly (number | null | undefined)[]): Person => ({
  group,
  answers: ids.map((id, i) => {
    const value = values[i];
    return value === undefined ? undefined : answerOf(id, value);
  }),
});

const questionIn = (results: RoundResults, id: string): QuestionResult => {
  const found = results.questions.find((q) => q.id === id);
  if (!found) throw new Error(`No question ${id}.`);
  return found;
};
const groupsIn = (q: QuestionResult): string[] => q.groups.map((g) => g.group);

describe('an anonymous round', () => {
  it('shows a large group apart only for questions that three of it answered', () => {
    const people = [
      ...[1, 2, 3].map((v) => someone('sales', v, v)),
      someone('sales', 4),
      ...[5, 5, 5, 5].map((v) => someone('executive', v, v)),
    ];
    people[0] = someone('sales', 1);
    const results = resultsOf(people);
    expect(results.groups.filter((g) => g.shown)).toHaveLength(2);
    expect(groupsIn(questionIn(results, 'a'))).toEqual(['executive', 'sales']);
    // Two of sales answered b; executives beside the whole would tell what they said.
    expect(groupsIn(questionIn(results, 'b'))).toEqual([]);
    expect(results.dimensions[1]?.groups.map((g) => g.score)).toMatchObject([
      { value: null, reason: 'tooFew' },
      { value: null, reason: 'tooFew' },
    ]);
    expect(groupsIn(questionIn(resultsOf(people, false), 'b'))).toEqual(['executive', 'sales']);
  });

  it('lets a group alone be shown where nobody else answered', () => {
    const results = resultsOf([
      ...[5, 5, 5].map((v) => someone('executive', v, v)),
      ...[1, 1, 1].map((v) => someone('sales', v)),
    ]);
    expect(groupsIn(questionIn(results, 'b'))).toEqual(['executive']);
  });

  it('withholds what one or two answered, from the score too, and says why', () => {
    const results = resultsOf([
      someone('sales', 1, 5),
      someone('sales', 2, 5),
      someone('sales', 3),
      someone('executive', 3),
    ]);
    expect(questionIn(results, 'b')).toMatchObject({
      withheld: true,
      n: 0,
      counts: [0, 0, 0, 0, 0],
      median: null,
      complete: { count: 2, of: 4 },
    });
    expect(results.dimensions[1]?.score).toMatchObject({ value: null, reason: 'tooFew' });
    expect(results.overall.value).toBe(2.5);
    expect(questionIn(results, 'c')).toMatchObject({ withheld: false, median: null });
    expect(resultsOf([someone('sales', 4)]).overall).toMatchObject({ value: null, reason: 'tooFew' });
    expect(resultsOf([someone('sales', 4)], false).overall.value).toBe(4);
  });

  it('does not tell of one or two that a question does not apply to them', () => {
    const results = resultsOf([
      ...[3, 3, 3].map((v) => someone('executive', v)),
      ...[null, null].map((v) => someone('sales', v)),
      someone('sales', undefined, 2),
    ]);
    expect(groupsIn(questionIn(results, 'a'))).toEqual([]);
  });

  it('withholds how many were asked where that tells an answer', () => {
    const asked = questionnaireOf([
      questionOf('a'),
      questionOf('b', { condition: { questionId: 'a', from: 4, to: 5 } }),
    ]);
    const { questions } = roundResults({
      round: { id: 'r', questionnaire: asked, targets: {}, anonymous: true },
      respondents: ['sales-0', 'sales-1'].map((id) => ({ id, group: 'sales' })),
      responses: [5, 1].map((v, i) => responseOf(`sales-${i}`, [answerOf('a', v)])),
    });
    expect(questions.map((q) => q.complete)).toEqual([
      { count: 2, of: 2, share: 1 },
      { count: 0, of: 0, share: null },
    ]);
  });
});

describe('whatever was answered', () => {
  const answer = fc.option(
    fc.record({
      value: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 4 }),
      comment: fc.constantFrom('', 'x', 'y', 'z'),
      evidence: fc.constantFrom('', 'list'),
      confidence: fc.constantFrom(null, 1, 2, 3),
    }),
    { nil: undefined, freq: 3 },
  );
  const world = fc.array(
    fc.record({
      group: fc.constantFrom(...respondentGroups.slice(0, 3)),
      answers: fc
        .tuple(answer, answer, answer, answer)
        .map((all) => all.map((a, i) => a && answerOf(ids[i] ?? '', a.value, a))),
    }),
    { maxLength: 14 },
  );

  it('no figure rests on fewer than three answers, nor does what is left when others are taken off', () => {
    fc.assert(
      fc.property(world, (people) => {
        for (const q of resultsOf(people).questions) {
          const crowds = [
            q,
            ...q.groups,
            {
              n: q.n - q.groups.reduce((sum, g) => sum + g.n, 0),
              notApplicable: q.notApplicable - q.groups.reduce((sum, g) => sum + g.notApplicable, 0),
            },
          ];
          for (const { n, notApplicable } of crowds) {
            expect(n === 0 || n >= fewestShown).toBe(true);
            expect(n + notApplicable === 0 || n + notApplicable >= fewestShown).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('people who stand in one figure could have given each other’s values and words', () => {
    fc.assert(
      fc.property(
        world,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 13 }),
        (people, at, by) => {
          const results = resultsOf(people);
          const q = questionIn(results, ids[at] ?? '');
          // Those who gave a value, by the figure that they are part of: their own group, or the rest.
          const crowds = new Map<string, number[]>();
          for (const [i, { group, answers }] of people.entries()) {
            const a = answers[at];
            if (a?.value == null) continue;
            const key = groupsIn(q).includes(group) ? group : '';
            crowds.set(key, [...(crowds.get(key) ?? []), i]);
          }
          for (const crowd of crowds.values()) {
            if (!q.withheld) expect(crowd.length).toBeGreaterThanOrEqual(fewestShown);
            const turned = people.map((person, i): Person => {
              const place = crowd.indexOf(i);
              if (place < 0) return person;
              const from = people[crowd[(place + by) % crowd.length] ?? i];
              const answers = [...person.answers];
              answers[at] = from?.answers[at];
              return { ...person, answers };
            });
            expect(resultsOf(turned)).toEqual(results);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a withheld question tells nothing of the values that were given', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 5 }), (people, value) => {
        const results = resultsOf(people);
        const other = people.map(
          (person): Person => ({
            ...person,
            answers: person.answers.map((a, i) =>
              a && a.value !== null && questionIn(results, ids[i] ?? '').withheld ? { ...a, value } : a,
            ),
          }),
        );
        expect(resultsOf(other)).toEqual(results);
      }),
    );
  });
});
