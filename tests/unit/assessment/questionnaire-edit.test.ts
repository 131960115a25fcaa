import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { questionnaireDifference } from '#shared/domain/assessment/questionnaire-difference.ts';
import {
  droppedPart,
  type OutlineKey,
  steppedPart,
  weightShares,
  withLevelCount,
  withoutDimension,
  withoutQuestion,
} from '#shared/domain/assessment/questionnaire-edit.ts';
import { questionnaireProblems } from '#shared/domain/assessment/questionnaire-problems.ts';
import { questionnaireOf, questionOf } from '#tests/support/assessment.ts';

const inTwo = () =>
  questionnaireOf([
    questionOf('a1', { dimensionId: 'a' }),
    questionOf('a2', { dimensionId: 'a' }),
    questionOf('b1', { dimensionId: 'b' }),
    questionOf('c1', { dimensionId: 'c' }),
  ]);
const order = (q: Questionnaire) =>
  q.dimensions.map(
    (d) =>
      `${d.id}:${q.questions
        .filter((x) => x.dimensionId === d.id)
        .map((x) => x.id)
        .join(',')}`,
  );
const question = (id: string): OutlineKey => ({ kind: 'question', id });
const dimension = (id: string): OutlineKey => ({ kind: 'dimension', id });

it('drops a question under the dimension where it falls', () => {
  const q = inTwo();
  expect(order(droppedPart(q, question('a1'), question('b1'), 'before'))).toEqual([
    'a:a2',
    'b:a1,b1',
    'c:c1',
  ]);
  expect(order(droppedPart(q, question('a1'), dimension('b'), 'after'))).toEqual(['a:a2', 'b:a1,b1', 'c:c1']);
  expect(order(droppedPart(q, question('b1'), dimension('b'), 'before'))).toEqual([
    'a:a1,a2,b1',
    'b:',
    'c:c1',
  ]);
  expect(order(droppedPart(q, question('c1'), dimension('a'), 'before'))).toEqual([
    'a:c1,a1,a2',
    'b:b1',
    'c:',
  ]);
  expect(order(droppedPart(q, question('a1'), question('a2'), 'after'))).toEqual(['a:a2,a1', 'b:b1', 'c:c1']);
});

it('moves a dimension with its questions, and leaves it where it is dropped on its own', () => {
  const q = inTwo();
  const moved = droppedPart(q, dimension('a'), question('b1'), 'after');
  expect(order(moved)).toEqual(['b:b1', 'a:a1,a2', 'c:c1']);
  expect(moved.questions.map((x) => x.id)).toEqual(['b1', 'a1', 'a2', 'c1']);
  expect(order(droppedPart(q, dimension('c'), dimension('a'), 'before'))).toEqual([
    'c:c1',
    'a:a1,a2',
    'b:b1',
  ]);
  expect(droppedPart(q, dimension('a'), question('a2'), 'after')).toBe(q);
});

it('steps through all places by keyboard and back', () => {
  let q = inTwo();
  const seen = [order(q).join(' ')];
  for (;;) {
    const next = steppedPart(q, question('a1'), 1);
    if (next === q) break;
    q = next;
    seen.push(order(q).join(' '));
  }
  expect(seen).toEqual([
    'a:a1,a2 b:b1 c:c1',
    'a:a2,a1 b:b1 c:c1',
    'a:a2 b:a1,b1 c:c1',
    'a:a2 b:b1,a1 c:c1',
    'a:a2 b:b1 c:a1,c1',
    'a:a2 b:b1 c:c1,a1',
  ]);
  for (let i = 0; i < 5; i += 1) q = steppedPart(q, question('a1'), -1);
  expect(order(q).join(' ')).toBe(seen[0]);
});

it('loses, doubles and reassigns nothing, wherever something is dropped', () => {
  const keys = [...['a', 'b', 'c'].map(dimension), ...['a1', 'a2', 'b1', 'c1'].map(question)];
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom(...keys),
          fc.constantFrom(...keys),
          fc.constantFrom('before' as const, 'after' as const),
        ),
        { maxLength: 8 },
      ),
      (drops) => {
        const start = inTwo();
        const end = drops.reduce(
          (q, [part, target, position]) => droppedPart(q, part, target, position),
          start,
        );
        expect(end.questions.map((q) => q.id).toSorted()).toEqual(['a1', 'a2', 'b1', 'c1']);
        expect(end.dimensions.map((d) => d.id).toSorted()).toEqual(['a', 'b', 'c']);
        const places = end.questions.map((q) => end.dimensions.findIndex((d) => d.id === q.dimensionId));
        expect(places).toEqual(places.toSorted((x, y) => x - y));
      },
    ),
  );
});

it('asks of everybody what depended on a question that is gone', () => {
  const q = questionnaireOf([
    questionOf('a', { dimensionId: 'a' }),
    questionOf('b', { dimensionId: 'b', condition: { questionId: 'a', from: 3, to: 5 } }),
  ]);
  expect(withoutQuestion(q, 'a').questions[0]?.condition).toBeNull();
  const rest = withoutDimension(q, 'a');
  expect(rest.questions.map((x) => x.id)).toEqual(['b']);
  expect(questionnaireProblems(rest)).toEqual([]);
});

it('numbers levels anew and keeps the lowest and the highest', () => {
  const q = questionOf('a');
  const three = withLevelCount(q, 3);
  expect(three.levels.map((l) => [l.value, l.textEn])).toEqual([
    [1, 'Level 1'],
    [2, 'Level 2'],
    [3, 'Level 5'],
  ]);
  expect(withLevelCount(three, 5).levels.map((l) => l.textEn)).toEqual([
    'Level 1',
    'Level 2',
    '',
    '',
    'Level 5',
  ]);
});

it('has no shares where all weights are zero', () => {
  expect(weightShares([1, 3])).toEqual([0.25, 0.75]);
  expect(weightShares([0, 0])).toEqual([null, null]);
});

it('tells a moved question from those that only made room for it', () => {
  const before = inTwo();
  const after = steppedPart(before, question('a1'), 1);
  const { questions, structure } = questionnaireDifference(before, after);
  expect(questions.changed).toHaveLength(1);
  expect(questions.changed[0]?.fields).toEqual(['place']);
  expect(structure).toBe(false);
});

it('names what was added, taken out and reworded', () => {
  const before = inTwo();
  const after = {
    ...withoutQuestion(before, 'c1'),
    questions: [
      ...withoutQuestion(before, 'c1').questions.map((q) => (q.id === 'b1' ? { ...q, textEn: 'Other' } : q)),
      questionOf('new', { dimensionId: 'c' }),
    ],
  };
  const { questions, dimensions, structure } = questionnaireDifference(before, after);
  expect(questions.added.map((q) => q.id)).toEqual(['new']);
  expect(questions.removed.map((q) => q.id)).toEqual(['c1']);
  expect(questions.changed.map((q) => [q.id, q.fields])).toEqual([['b1', ['text']]]);
  expect(dimensions).toEqual({ added: [], removed: [], changed: [] });
  expect(structure).toBe(true);
});
