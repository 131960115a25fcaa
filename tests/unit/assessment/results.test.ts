import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileOfCounts } from '#shared/domain/assessment/answer-counts.ts';
import { discussList } from '#shared/domain/assessment/discuss.ts';
import { type ProofFiles, proofFiles, proofOwner } from '#shared/domain/assessment/proof-files.ts';
import type { Question, Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import type { Answer, Response } from '#shared/domain/assessment/response.ts';
import { roundResults } from '#shared/domain/assessment/results.ts';
import { type RespondentGroup, respondentGroups } from '#shared/domain/assessment/round.ts';
import { levelOf, weightedMean } from '#shared/domain/assessment/score.ts';
import { answerOf, questionnaireOf, questionOf, responseOf } from '#tests/support/assessment.ts';

/** Results of responses whose respondents are named by group and number, such as `sales-2`. */
function resultsOf(
  questionnaire: Questionnaire,
  responses: readonly Response[],
  given: {
    targets?: Record<string, number>;
    anonymous?: boolean;
    asked?: readonly string[];
    files?: ProofFiles;
  } = {},
) {
  const ids = new Set([...responses.map((r) => r.respondentId), ...(given.asked ?? [])]);
  return roundResults({
    round: {
      id: 'r',
      questionnaire,
      targets: given.targets ?? {},
      anonymous: given.anonymous ?? false,
    },
    respondents: [...ids].map((id) => ({ id, group: groupOf(id) })),
    responses,
    ...(given.files && { files: given.files }),
  });
}
const groupOf = (id: string): RespondentGroup =>
  respondentGroups.find((g) => id.startsWith(`${g}-`)) ?? 'other';

/** One response for every number: all answer the question `a` alone. */
const answering = (values: readonly (number | null)[], group = 'sales') =>
  values.map((v, i) => responseOf(`${group}-${i}`, [answerOf('a', v)]));

describe('F13', () => {
  it('has the median of 2, 3, 3, 5 at 3', () => {
    const [a] = resultsOf(questionnaireOf([questionOf('a')]), answering([2, 3, 3, 5])).questions;
    expect(a).toMatchObject({ median: 3, counts: [0, 1, 2, 0, 1], n: 4, q1: 2.75, q3: 3.5, iqr: 0.75 });
  });

  it('weighs 3, 2.5, N/A, 4 by 1, 1, 1, 2 to 3.375, level 3', () => {
    const questions = [1, 1, 1, 2].map((weight, i) => questionOf('abcd'[i] ?? '', { weight }));
    const people = [
      [3, 2, null, 4],
      [3, 3, null, 4],
    ].map((values, i) =>
      responseOf(
        `sales-${i}`,
        values.map((v, q) => answerOf('abcd'[q] ?? '', v)),
      ),
    );
    const { overall, dimensions, questions: found } = resultsOf(questionnaireOf(questions), people);
    expect(found.map((q) => q.median)).toEqual([3, 2.5, null, 4]);
    expect(found[2]).toMatchObject({ n: 0, notApplicable: 2, iqr: null, discuss: false });
    expect(dimensions[0]?.score).toMatchObject({ value: 3.375, level: 3, reason: null, missing: 0.2 });
    expect(overall).toMatchObject({ value: 3.375, level: 3 });
  });

  it('flags an interquartile range of 2 and no less', () => {
    const discuss = (values: number[]) =>
      resultsOf(questionnaireOf([questionOf('a')]), answering(values)).questions[0];
    expect(discuss([1, 3, 3, 5])).toMatchObject({ iqr: 1, discuss: false });
    expect(discuss([1, 2, 4, 4])).toMatchObject({ iqr: 2.25, discuss: true });
    expect(discuss([2, 2, 4, 4])).toMatchObject({ iqr: 2, discuss: true });
  });

  it('takes gap and priority from the target of the round before that of the dimension', () => {
    const plain = questionnaireOf([questionOf('a')]);
    const [dimension] = plain.dimensions;
    if (!dimension) throw new Error('No dimension.');
    const weighty = { ...plain, dimensions: [{ ...dimension, weight: 2, target: 3 }] };
    const own = resultsOf(weighty, answering([2, 2]), { targets: { d1: 4 } });
    expect(own.dimensions[0]).toMatchObject({ target: 4, gap: 2, priority: 4 });
    expect(resultsOf(weighty, answering([4, 4])).dimensions[0]).toMatchObject({ gap: -1, priority: -2 });
    expect(resultsOf(plain, answering([4, 4])).dimensions[0]).toMatchObject({ gap: null, priority: null });
  });

  it('reaches a level in spite of a rounding of the machine', () => {
    const { value } = weightedMean([0.7, 0.1, 0.2].map((weight, i) => ({ id: `${i}`, weight, value: 3 })));
    expect(value).not.toBe(3);
    expect(value).toBeLessThan(3);
    expect(levelOf(value)).toBe(3);
    expect(levelOf(2.999)).toBe(2);
  });
});

describe('what is missing is not zero', () => {
  const one = questionnaireOf([questionOf('a')]);
  it('has no score where nobody is asked, nobody answers, or all say N/A', () => {
    for (const people of [[], answering([null, null]), [responseOf('sales-0', [])]]) {
      const { overall, dimensions, questions } = resultsOf(one, people);
      expect(overall).toMatchObject({ value: null, level: null, reason: 'unanswered' });
      expect(dimensions[0]).toMatchObject({ score: { value: null, reason: 'unanswered' }, dispersion: null });
      expect(questions[0]).toMatchObject({ median: null, iqr: null });
    }
  });

  it('has a score and no dispersion to speak of with one respondent', () => {
    const { overall, dispersion, spread } = resultsOf(one, answering([4]));
    expect(overall.value).toBe(4);
    expect(dispersion).toBe(0);
    expect(spread).toBeNull();
  });

  it('says that weights of zero leave nothing to weigh', () => {
    const zero = questionnaireOf([questionOf('a', { weight: 0 })]);
    const { dimensions, overall } = resultsOf(zero, answering([4, 5]));
    expect(dimensions[0]?.score).toMatchObject({ value: null, reason: 'noWeights', missing: null });
    expect(overall).toMatchObject({ value: null, reason: 'unanswered' });
    const flat = questionnaireOf([questionOf('a')], {
      dimensions: one.dimensions.map((d) => ({ ...d, weight: 0 })),
    });
    expect(resultsOf(flat, answering([4])).overall).toMatchObject({ value: null, reason: 'noWeights' });
  });

  it('sets answers to a removed question aside and tells how many', () => {
    const people = [responseOf('sales-0', [answerOf('a', 2), answerOf('gone', 5)])];
    const { overall, setAside } = resultsOf(one, people);
    expect(overall.value).toBe(2);
    expect(setAside).toEqual([{ questionId: 'gone', answers: 1 }]);
  });

  it('counts only responses that count, and no answer to a question that was not asked', () => {
    const asked = questionnaireOf([
      questionOf('a'),
      questionOf('b', { condition: { questionId: 'a', from: 3, to: 5 } }),
    ]);
    const { questions } = resultsOf(asked, [
      responseOf('sales-0', [answerOf('a', 1), answerOf('b', 5)]),
      responseOf('sales-1', [answerOf('a', 4), answerOf('b', 2)]),
      responseOf('sales-2', [answerOf('a', 5), answerOf('b', 5)], { state: 'set-aside' }),
    ]);
    expect(questions.map((q) => q.n)).toEqual([2, 1]);
    expect(questions[1]).toMatchObject({ median: 2, complete: { count: 1, of: 1, share: 1 } });
  });
});

describe('groups', () => {
  const one = questionnaireOf([questionOf('a')]);
  it('tells that executives say 4 where partners say 2', () => {
    const { spread, dimensions } = resultsOf(one, [
      ...answering([4, 4], 'executive'),
      ...answering([2, 2], 'partner'),
      ...answering([3], 'sales'),
    ]);
    const apart = { low: 'partner', lowValue: 2, high: 'executive', highValue: 4, points: 2, apart: true };
    expect(spread).toEqual(apart);
    expect(dimensions[0]?.spread).toEqual(apart);
  });

  it('shows no group of an anonymous round from which fewer than three people could be told', () => {
    const people = [
      ...answering([4, 4, 4, 4], 'executive'),
      ...answering([2, 2, 2], 'partner'),
      ...answering([3, 3], 'sales'),
    ];
    const shownIn = (anonymous: boolean) =>
      resultsOf(one, people, { anonymous })
        .groups.filter((g) => g.shown)
        .map((g) => g.group);
    expect(shownIn(false)).toEqual(['executive', 'sales', 'partner']);
    // Sales alone could be had by subtraction: the smallest other group is left out with them.
    expect(shownIn(true)).toEqual(['executive']);
  });

  it('keeps names out of the notes of an anonymous round', () => {
    const people = [responseOf('sales-0', [answerOf('a', 2, { comment: 'No list.' })])];
    expect(resultsOf(one, people).questions[0]?.notes).toEqual([
      { respondentId: 'sales-0', group: 'sales', value: 2, comment: 'No list.', evidence: '', files: [] },
    ]);
    expect(resultsOf(one, people, { anonymous: true }).questions[0]?.notes).toEqual([
      { respondentId: null, group: null, value: null, comment: 'No list.', evidence: '', files: [] },
    ]);
  });
});

it('tells evidence, confidence and completeness', () => {
  const two = questionnaireOf([questionOf('a'), questionOf('b')]);
  const { questions, evidence, complete, confidence } = resultsOf(
    two,
    [
      responseOf('sales-0', [answerOf('a', 3, { evidence: 'Register', confidence: 3 }), answerOf('b', 2)]),
      responseOf('sales-1', [answerOf('a', 3, { confidence: 2 })], { finished: false }),
    ],
    { asked: ['sales-2'] },
  );
  expect(questions[0]).toMatchObject({ confidence: 2.5, evidence: { count: 1, of: 2, share: 0.5 } });
  expect(questions[1]?.complete).toEqual({ count: 1, of: 2, share: 0.5 });
  expect(evidence).toEqual({ count: 1, of: 3, share: 1 / 3 });
  expect(complete.share).toBe(0.75);
  expect(confidence).toBe(2.5);
});

it('counts a file as evidence of the answer it hangs on, whatever response counts, and names it', () => {
  const two = questionnaireOf([questionOf('a'), questionOf('b')]);
  const files = proofFiles([
    { id: 'f1', ownerKind: 'answers', ownerId: proofOwner('sales-0', 'a'), name: 'list.xlsx' },
    { id: 'f2', ownerKind: 'answers', ownerId: proofOwner('sales-0', 'a'), name: 'memo.pdf' },
    { id: 'f3', ownerKind: 'answers', ownerId: proofOwner('sales-1', 'b'), name: 'na.pdf' },
    { id: 'f4', ownerKind: 'actors', ownerId: proofOwner('sales-1', 'a'), name: 'other.pdf' },
  ]);
  const people = [
    responseOf('sales-0', [answerOf('a', 3, { evidence: 'Register' }), answerOf('b', 2)], { id: 'newer' }),
    // Does not apply: a file proves no value.
    responseOf('sales-1', [answerOf('a', 4), answerOf('b', null)]),
  ];
  const { questions, evidence } = resultsOf(two, people, { files });
  expect(questions[0]?.evidence).toEqual({ count: 1, of: 2, share: 0.5 });
  expect(questions[1]?.evidence).toEqual({ count: 0, of: 1, share: 0 });
  expect(evidence.count).toBe(1);
  expect(questions[0]?.notes).toEqual([
    {
      respondentId: 'sales-0',
      group: 'sales',
      value: 3,
      comment: '',
      evidence: 'Register',
      files: [
        { id: 'f1', name: 'list.xlsx' },
        { id: 'f2', name: 'memo.pdf' },
      ],
    },
  ]);
  const bare = people.map((r) => ({ ...r, answers: r.answers.map((a) => ({ ...a, evidence: '' })) }));
  expect(resultsOf(two, bare, { files }).questions[0]?.evidence.count).toBe(1);
  expect(resultsOf(two, bare).questions[0]?.evidence.count).toBe(0);
});

it('keeps a question without weight out of all that is concluded, and shows its own figures', () => {
  const people = [...answering([1, 1], 'executive'), ...answering([5, 5], 'partner')].map((r) =>
    r.respondentId.endsWith('-0')
      ? { ...r, answers: [...r.answers, answerOf('b', 3, { evidence: 'List', confidence: 2 })] }
      : r,
  );
  const found = (weight: number) =>
    resultsOf(questionnaireOf([questionOf('a', { weight }), questionOf('b')]), people);
  const [steering, counting] = [found(0), found(1)];
  expect(discussList(counting).map((q) => q.id)).toEqual(['a']);
  expect(discussList(steering)).toEqual([]);
  expect(steering.questions[0]).toMatchObject({
    median: 3,
    iqr: 4,
    discuss: false,
    spread: { points: 4, apart: false },
    complete: { count: 4, of: 4 },
  });
  // Two of four answered the other question, both with evidence.
  for (const of of [steering, steering.dimensions[0]])
    expect(of).toMatchObject({
      evidence: { count: 2, of: 2, share: 1 },
      complete: { count: 2, of: 4, share: 0.5 },
      confidence: 2,
    });
  expect(counting.evidence).toEqual({ count: 2, of: 6, share: 1 / 3 });
  expect(steering.dimensions[0]).toMatchObject({ score: { value: 3 }, dispersion: 0 });
});

describe('against a plain second version', () => {
  const value = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 6 });
  const world = fc
    .record({
      weights: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 8 }),
      dimensionWeights: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
      people: fc.array(fc.array(fc.oneof(value, fc.constant(undefined)), { maxLength: 8 }), { maxLength: 9 }),
    })
    .map(({ weights, dimensionWeights, people }) => {
      const questions = weights.map(
        (weight, i): Question => questionOf(`q${i}`, { weight, dimensionId: `d${i % 3}` }),
      );
      const base = questionnaireOf(questions);
      return {
        questionnaire: {
          ...base,
          dimensions: base.dimensions.map((d, i) => ({ ...d, weight: dimensionWeights[i] ?? 0 })),
        },
        people: people.map((values) =>
          values
            .slice(0, weights.length)
            .flatMap((v, i): Answer[] => (v === undefined ? [] : [answerOf(`q${i}`, v)])),
        ),
      };
    });

  /** By sorted lists, one at a time. */
  function plainly({ questions, dimensions }: Questionnaire, people: readonly (readonly Answer[])[]) {
    const quantile = (sorted: readonly number[], p: number): number | null => {
      if (sorted.length === 0) return null;
      const place = (sorted.length - 1) * p;
      const a = sorted[Math.floor(place)] ?? 0;
      const b = sorted[Math.ceil(place)] ?? 0;
      return a + (b - a) * (place % 1);
    };
    const mean = (pairs: readonly [number, number | null][]): number | null => {
      const known = pairs.filter(([, v]) => v !== null);
      const weight = known.reduce((s, [w]) => s + w, 0);
      return weight === 0 ? null : known.reduce((s, [w, v]) => s + w * (v ?? 0), 0) / weight;
    };
    const perQuestion = new Map(
      questions.map((q) => {
        const sorted = people
          .flatMap((answers) => answers.flatMap((a) => (a.questionId === q.id ? (a.value ?? []) : [])))
          .sort((a, b) => a - b);
        const [q1, q3] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
        return [q.id, { median: quantile(sorted, 0.5), iqr: q1 === null || q3 === null ? null : q3 - q1 }];
      }),
    );
    const scores = dimensions.map((d) => {
      const own = questions.filter((q) => q.dimensionId === d.id);
      return {
        weight: d.weight,
        score: mean(own.map((q) => [q.weight, perQuestion.get(q.id)?.median ?? null])),
        dispersion: mean(own.map((q) => [q.weight, perQuestion.get(q.id)?.iqr ?? null])),
      };
    });
    return { perQuestion, scores, overall: mean(scores.map((s) => [s.weight, s.score])) };
  }

  it('holds for random questionnaires and answers', () => {
    fc.assert(
      fc.property(world, ({ questionnaire, people }) => {
        const ours = resultsOf(
          questionnaire,
          people.map((answers, i) => responseOf(`${respondentGroups[i % 5]}-${i}`, answers)),
        );
        const plain = plainly(questionnaire, people);
        for (const q of ours.questions)
          expect({ median: q.median, iqr: q.iqr }).toEqual(plain.perQuestion.get(q.id));
        ours.dimensions.forEach((d, i) => {
          near(d.score.value, plain.scores[i]?.score);
          near(d.dispersion, plain.scores[i]?.dispersion);
        });
        near(ours.overall.value, plain.overall);
      }),
    );
  });

  const near = (a: number | null, b: number | null | undefined): void => {
    if (a === null || b == null) expect(a).toBe(b);
    else expect(a).toBeCloseTo(b, 10);
  };
});

it('interpolates quantiles as Excel does', () => {
  // QUARTILE.INC({1,2,4,5;5},1) = 2 and of {1,2,3,4} = 1.75
  expect(quantileOfCounts([1, 2, 3, 4, 5], [1, 1, 0, 1, 2], 0.25)).toBe(2);
  expect(quantileOfCounts([1, 2, 3, 4, 5], [1, 1, 1, 1, 0], 0.25)).toBe(1.75);
  expect(quantileOfCounts([1, 5], [0, 0], 0.5)).toBeNull();
});
