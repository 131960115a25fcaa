import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recommendation } from '#shared/domain/assessment/questionnaire.ts';
import { roundResults } from '#shared/domain/assessment/results.ts';
import { movedToWave, proposedRoadmap, roadmapProgress, wavesOf } from '#shared/domain/assessment/roadmap.ts';
import type { ActionItem } from '#shared/domain/risk/action.ts';
import { answerOf, questionnaireOf, questionOf, responseOf } from '#tests/support/assessment.ts';

const recommendation = (id: string, given: Partial<Recommendation> = {}): Recommendation => ({
  id,
  dimensionId: id.slice(0, 2),
  step: Number(id.at(-1)),
  name: id,
  nameEn: null,
  description: '',
  descriptionEn: '',
  effort: 1,
  effect: 1,
  months: 2,
  afterIds: [],
  owner: '',
  ownerEn: '',
  ...given,
});

/** Results with a score (and a target) for each of d1, d2, …; null is unanswered. */
const scored = (scores: readonly (number | null)[], targets: Record<string, number>) =>
  roundResults({
    round: {
      id: 'r',
      questionnaire: questionnaireOf(scores.map((_, i) => questionOf(`q${i}`, { dimensionId: `d${i + 1}` }))),
      targets,
      anonymous: false,
    },
    respondents: [{ id: 'one', group: 'sales' }],
    responses: [
      responseOf(
        'one',
        scores.flatMap((s, i) => (s === null ? [] : [answerOf(`q${i}`, s)])),
      ),
    ],
  });
const options = { startOn: '2026-01-31', capacity: 3, waveMonths: 3 };
const fourSteps = (d: string): Recommendation[] =>
  [1, 2, 3, 4].map((s) => recommendation(`${d}-${s}`, s > 1 ? { afterIds: [`${d}-${s - 1}`] } : {}));

describe('the roadmap of a round', () => {
  it('takes the steps from the level that is reached up to the target, and says why a dimension has none', () => {
    const { steps, without } = proposedRoadmap(
      scored([2, 4, null, 3, 2], { d1: 4, d2: 4, d3: 3, d5: 2.5 }),
      ['d1', 'd2', 'd3', 'd4', 'd5'].flatMap(fourSteps),
      options,
    );
    expect(steps.map((s) => s.recommendationId)).toEqual(['d1-2', 'd5-2', 'd1-3']);
    expect(without).toEqual([
      { dimensionId: 'd2', because: 'reached' },
      { dimensionId: 'd3', because: 'noScore' },
      { dimensionId: 'd4', because: 'noTarget' },
    ]);
  });

  it('starts a step with its wave, and not before what it waits for has ended', () => {
    const { steps } = proposedRoadmap(
      scored([1], { d1: 3 }),
      [recommendation('d1-1', { months: 5 }), recommendation('d1-2', { afterIds: ['d1-1'], months: 1 })],
      options,
    );
    expect(steps).toMatchObject([
      { wave: 1, startOn: '2026-01-31', dueOn: '2026-06-29' },
      { wave: 2, startOn: '2026-06-30', dueOn: '2026-07-29', afterIds: ['d1-1'] },
    ]);
  });

  it('names prerequisites that are neither planned nor in place', () => {
    const recommendations = [
      ...fourSteps('d1'),
      recommendation('d2-1'),
      recommendation('d2-2', { afterIds: ['d2-1', 'd1-1', 'd1-3'] }),
    ];
    const { steps } = proposedRoadmap(scored([2, 2], { d2: 3 }), recommendations, options);
    expect(steps).toMatchObject([{ recommendationId: 'd2-2', missingIds: ['d1-3'] }]);
  });

  it('is ordered by priority × effect ÷ effort within the capacity', () => {
    const waves = wavesOf(
      [
        { id: 'a', effort: 3, value: 1, afterIds: [] },
        { id: 'b', effort: 2, value: 5, afterIds: [] },
        { id: 'c', effort: 1, value: 3, afterIds: [] },
        { id: 'd', effort: 5, value: 9, afterIds: ['c'] },
      ],
      3,
    );
    expect(waves).toEqual([['b', 'c'], ['d'], ['a']]);
  });

  it('gives every step one wave, after its prerequisites, none over capacity', () => {
    const items = fc
      .array(
        fc.record({
          effort: fc.integer({ min: 1, max: 3 }),
          value: fc.integer({ min: 0, max: 9 }),
          after: fc.array(fc.nat(20), { maxLength: 3 }),
        }),
        { maxLength: 20 },
      )
      .map((all) =>
        all.map(({ effort, value, after }, i) => ({
          id: `i${i}`,
          effort,
          value,
          afterIds: after.filter((a) => a < i).map((a) => `i${a}`),
        })),
      );
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 8 }), (all, capacity) => {
        const waves = wavesOf(all, capacity);
        expect(waves.flat().sort()).toEqual(all.map((i) => i.id).sort());
        const waveOf = new Map(waves.flatMap((wave, w) => wave.map((id) => [id, w] as const)));
        for (const { id, afterIds } of all)
          for (const before of afterIds) expect(waveOf.get(before)).toBeLessThan(waveOf.get(id) ?? 0);
        for (const wave of waves) {
          const effort = wave.reduce((sum, id) => sum + (all.find((i) => i.id === id)?.effort ?? 0), 0);
          expect(wave.length === 1 || effort <= capacity).toBe(true);
        }
      }),
    );
  });

  it('places the members of a circle too', () => {
    const circle = [
      { id: 'a', effort: 1, value: 2, afterIds: ['b'] },
      { id: 'b', effort: 1, value: 1, afterIds: ['a'] },
    ];
    expect(wavesOf(circle, 6)).toEqual([['a'], ['b']]);
  });
});

const action = (id: string, given: Partial<ActionItem>): ActionItem => ({
  id,
  about: 'assessment',
  aboutId: 'r',
  stream: 'process',
  name: id,
  nameEn: null,
  note: '',
  owner: '',
  startOn: null,
  dueOn: null,
  afterIds: [],
  sourceId: null,
  wave: null,
  state: 'planned',
  order: 1,
  ...given,
});

describe('a roadmap under way', () => {
  const one = action('a', { wave: 1, startOn: '2026-01-10', dueOn: '2026-02-10', state: 'done' });
  const two = action('b', { wave: 1, startOn: '2026-01-01', dueOn: '2026-03-01' });
  const three = action('c', { wave: 2, startOn: '2026-04-01', dueOn: '2026-05-01' });

  it('tells what is done, what should be, and what was dropped counts no more', () => {
    const dropped = action('d', { wave: 2, state: 'dropped', dueOn: '2026-01-01' });
    expect(roadmapProgress([one, two, three, dropped], '2026-03-15')).toEqual({
      total: 3,
      done: 1,
      running: 0,
      due: 2,
      overdue: 1,
      waves: [
        { wave: 1, total: 2, done: 1, startOn: '2026-01-01', dueOn: '2026-03-01' },
        { wave: 2, total: 1, done: 0, startOn: '2026-04-01', dueOn: '2026-05-01' },
      ],
    });
    expect(roadmapProgress([], '2026-03-15')).toBeNull();
  });

  it('moves the days of a step with its wave', () => {
    expect(movedToWave(two, 2, [one, two, three])).toMatchObject({
      wave: 2,
      startOn: '2026-04-01',
      dueOn: '2026-05-30',
    });
    expect(movedToWave(three, 3, [one, two, three])).toMatchObject({ wave: 3, startOn: '2026-04-01' });
  });
});
