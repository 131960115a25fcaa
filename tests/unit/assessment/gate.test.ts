import { describe, expect, it } from 'vitest';
import { gateVerdict } from '#shared/domain/assessment/gate.ts';
import { Gate } from '#shared/domain/assessment/questionnaire.ts';
import { roundResults } from '#shared/domain/assessment/results.ts';
import { answerOf, questionnaireOf, questionOf, responseOf } from '#tests/support/assessment.ts';

const questions = [
  questionOf('reach', { weight: 0 }),
  questionOf('a'),
  questionOf('b'),
  questionOf('c', { weight: 3 }),
];
const verdict = (
  gate: { atLeast: number; noneBelow: number | null },
  ...people: readonly Readonly<Record<string, number | null>>[]
) =>
  gateVerdict(
    gate,
    roundResults({
      round: { id: 'r', questionnaire: questionnaireOf(questions), targets: {}, anonymous: false },
      respondents: people.map((_, i) => ({ id: `p${i}`, group: 'partner' })),
      responses: people.map((values, i) =>
        responseOf(
          `p${i}`,
          Object.entries(values).map(([id, value]) => answerOf(id, value)),
        ),
      ),
    }),
  );

describe('a gate', () => {
  const uneven = { reach: 1, a: 1, b: 5, c: 5 };

  it('lets a mean hide a grave lack only where nothing else is asked', () => {
    expect(verdict({ atLeast: 4, noneBelow: null }, uneven)).toEqual({
      score: 4.2,
      scoreReached: true,
      below: [],
      passed: true,
    });
    expect(verdict({ atLeast: 4, noneBelow: 3 }, uneven)).toEqual({
      score: 4.2,
      scoreReached: true,
      below: [{ questionId: 'a', median: 1 }],
      passed: false,
    });
  });

  it('names all that lie below, the lowest first, and takes the mark itself as reached', () => {
    const { below, passed } = verdict({ atLeast: 4, noneBelow: 3 }, { a: 2, b: 1, c: 5 });
    expect(below.map((q) => q.questionId)).toEqual(['b', 'a']);
    expect(passed).toBe(false);
    expect(verdict({ atLeast: 3, noneBelow: 3 }, { a: 3, b: 3, c: 3 }).passed).toBe(true);
  });

  it('looks at medians, not at single answers', () => {
    const rest = { b: 5, c: 5 };
    const gate = { atLeast: 3, noneBelow: 3 };
    expect(verdict(gate, { a: 1, ...rest }, { a: 3, ...rest }, { a: 5, ...rest }).passed).toBe(true);
    expect(verdict(gate, { a: 1, ...rest }, { a: 3, ...rest }).below).toEqual([
      { questionId: 'a', median: 2 },
    ]);
  });

  it('leaves out what does not apply or has no answer, and needs a score all the same', () => {
    const gate = { atLeast: 4, noneBelow: 3 };
    expect(verdict(gate, { reach: 1, a: null, c: 5 }).passed).toBe(true);
    expect(verdict(gate, { a: null, b: null, c: null })).toMatchObject({ score: null, passed: false });
    expect(verdict(gate)).toMatchObject({ score: null, passed: false });
  });

  it('leaves out dimensions without weight', () => {
    const base = questionnaireOf([questionOf('a'), questionOf('x', { dimensionId: 'd2' })]);
    const questionnaire = {
      ...base,
      dimensions: base.dimensions.map((d) => ({ ...d, weight: d.id === 'd2' ? 0 : 1 })),
    };
    const results = roundResults({
      round: { id: 'r', questionnaire, targets: {}, anonymous: false },
      respondents: [{ id: 'p', group: 'partner' }],
      responses: [responseOf('p', [answerOf('a', 5), answerOf('x', 1)])],
    });
    expect(gateVerdict({ atLeast: 4, noneBelow: 3 }, results).passed).toBe(true);
  });

  it('reads one that was written without the second mark', () => {
    expect(Gate.parse({ certificateId: 'c', atLeast: 4 })).toEqual({
      certificateId: 'c',
      atLeast: 4,
      noneBelow: null,
    });
  });
});
