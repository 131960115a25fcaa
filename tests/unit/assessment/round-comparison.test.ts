import { expect, it } from 'vitest';
import { currentRound } from '#shared/domain/assessment/current-round.ts';
import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { roundResults } from '#shared/domain/assessment/results.ts';
import {
  isIncomparable,
  previousRound,
  roundComparison,
} from '#shared/domain/assessment/round-comparison.ts';
import { answerOf, questionnaireOf, questionOf, responseOf } from '#tests/support/assessment.ts';

const side = (id: string, questionnaire: Questionnaire, answers: Record<string, number>) => ({
  round: { id, questionnaire },
  results: roundResults({
    round: { id, questionnaire, targets: {}, anonymous: false },
    respondents: [{ id: 'one', group: 'sales' }],
    responses: [
      responseOf(
        'one',
        Object.entries(answers).map(([q, v]) => answerOf(q, v)),
      ),
    ],
  }),
});
const three = questionnaireOf([
  questionOf('a', { dimensionId: 'd1' }),
  questionOf('b', { dimensionId: 'd2' }),
  questionOf('c', { dimensionId: 'd3' }),
]);

it('tells what rose and what fell', () => {
  const found = roundComparison(
    side('old', three, { a: 2, b: 3, c: 3 }),
    side('new', three, { a: 4, b: 3, c: 2 }),
  );
  expect(found.dimensions.map((d) => d.change)).toEqual([2, 0, -1]);
  expect(found).toMatchObject({ risen: 'd1', fallen: 'd3' });
  expect(found.overall.change).toBeCloseTo(1 / 3, 12);
});

it('takes the change of the whole apart into those of the dimensions, and sets the groups side by side', () => {
  const weighted: Questionnaire = {
    ...three,
    dimensions: three.dimensions.map((d, i) => ({ ...d, weight: i + 1 })),
  };
  const found = roundComparison(
    side('old', weighted, { a: 2, b: 3, c: 3 }),
    side('new', weighted, { a: 4, b: 3, c: 2 }),
  );
  // (2·1 + 0·2 − 1·3) ÷ 6
  expect(found.overall.change).toBeCloseTo(-1 / 6, 12);
  expect(found.dimensions.map((d) => d.part)).toEqual([
    expect.closeTo(1 / 3, 12),
    expect.closeTo(0, 12),
    expect.closeTo(-1 / 2, 12),
  ]);
  expect(found.groups).toEqual([
    {
      group: 'sales',
      before: expect.closeTo(17 / 6, 12),
      after: expect.closeTo(16 / 6, 12),
      change: expect.closeTo(-1 / 6, 12),
      because: null,
    },
  ]);
  // A dimension that lost its answers still has its part, so that the parts add up.
  const silent = roundComparison(
    side('old', weighted, { a: 2, b: 3, c: 3 }),
    side('new', weighted, { a: 4, b: 3 }),
  );
  const sum = silent.dimensions.reduce((all, d) => all + (d.part ?? 0), 0);
  expect(sum).toBeCloseTo(silent.overall.change ?? Number.NaN, 12);
});

it('does not compare what is no longer the same', () => {
  const renewed: Questionnaire = {
    ...three,
    questions: [...three.questions.filter((q) => q.id !== 'b'), questionOf('x', { dimensionId: 'd2' })],
  };
  const found = roundComparison(
    side('old', three, { a: 2, b: 3, c: 3 }),
    side('new', renewed, { a: 4, x: 3 }),
  );
  expect(found.questions).toMatchObject([
    { id: 'a', dimensionId: 'd1', change: 2, because: null },
    { id: 'c', dimensionId: 'd3', change: null, because: 'noScore' },
    { id: 'x', dimensionId: 'd2', change: null, because: 'new' },
    { id: 'b', dimensionId: 'd2', change: null, because: 'gone' },
  ]);
  expect(found.questions.filter(isIncomparable).map((q) => q.id)).toEqual(['x', 'b']);
  expect(found.dimensions.map((d) => d.part)).toEqual([null, null, null]);
  expect(found.groups).toMatchObject([{ change: null, because: 'changed' }]);
  expect(found.dimensions).toMatchObject([
    { id: 'd1', change: 2, because: null },
    { id: 'd2', before: 3, after: 3, change: null, because: 'changed' },
    { id: 'd3', change: null, because: 'noScore' },
  ]);
  expect(found.overall).toMatchObject({ change: null, because: 'changed' });
});

it('compares with the last earlier round of the same questionnaire about the same subject', () => {
  const round = (id: string, openedOn: string | null, given: object = {}) => ({
    id,
    questionnaireId: 'm',
    subject: { kind: 'client' as const },
    openedOn,
    order: 1,
    ...given,
  });
  const now = round('now', '2026-05-01');
  const rounds = [
    round('first', '2025-01-01'),
    round('second', '2025-10-01'),
    round('draft', null),
    round('later', '2026-08-01'),
    round('foreign', '2026-04-01', { questionnaireId: 'x' }),
    round('partner', '2026-04-02', { subject: { kind: 'partner', actorId: 'p' } }),
    now,
  ];
  expect(previousRound(rounds, now)?.id).toBe('second');
  expect(previousRound(rounds, rounds[0] ?? now)).toBeNull();
});

it('lets the newest closed round speak, else the newest open one', () => {
  const round = (id: string, state: 'draft' | 'open' | 'closed', openedOn: string | null) => ({
    id,
    kind: 'maturity' as const,
    state,
    openedOn,
    order: 1,
  });
  const open = [
    round('draft', 'draft', null),
    round('a', 'open', '2026-01-01'),
    round('b', 'open', '2026-02-01'),
  ];
  expect(currentRound(open, 'maturity')?.id).toBe('b');
  expect(currentRound([...open, round('c', 'closed', '2025-01-01')], 'maturity')?.id).toBe('c');
  expect(currentRound(open, 'security')).toBeNull();
});
