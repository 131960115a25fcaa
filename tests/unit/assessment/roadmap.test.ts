import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recommendation } from '#shared/domain/assessment/questionnaire.ts';
import { roundResults } from '#shared/domain/assessment/results.ts';
import { proposedRoadmap, roadmapProgress, wavesOf } from '#shared/domain/assessment/roadmap.ts';
import { movedToWave, neighbourWave, waveOpening } from '#shared/domain/assessment/roadmap-move.ts';
import { type ActionItem, isLate } from '#shared/domain/risk/action.ts';
import { changePlan } from '#shared/domain/risk/plan.ts';
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

  it('is late only where it is open past its day', () => {
    const due = { dueOn: '2026-03-01' };
    expect(isLate({ ...due, state: 'running' }, '2026-03-01')).toBe(false);
    expect(isLate({ ...due, state: 'running' }, '2026-03-02')).toBe(true);
    expect(isLate({ ...due, state: 'done' }, '2026-03-02')).toBe(false);
    expect(isLate({ ...due, state: 'dropped' }, '2026-03-02')).toBe(false);
    expect(isLate({ dueOn: null, state: 'planned' }, '2026-03-02')).toBe(false);
  });
});

const day = (iso: string | null): number => Math.round(Date.parse(iso ?? '') / 86_400_000);

describe('a step moved to another wave', () => {
  const one = action('a', { wave: 1, startOn: '2026-01-01', dueOn: '2026-03-01' });
  const two = action('b', { wave: 1, startOn: '2026-01-10', dueOn: '2026-02-10' });
  const three = action('c', { wave: 2, startOn: '2026-04-01', dueOn: '2026-05-01', afterIds: ['a'] });
  const all = [one, two, three];

  it('keeps its length and its place in the wave', () => {
    expect(movedToWave(two, 2, all)).toEqual({
      ok: true,
      action: { ...two, wave: 2, startOn: '2026-04-10', dueOn: '2026-05-11' },
    });
  });

  it('opens an empty wave at the average distance of the others', () => {
    expect(waveOpening(4, all)).toBe('2026-09-28');
    expect(movedToWave(three, 3, all)).toMatchObject({
      action: { wave: 3, startOn: '2026-06-30', dueOn: '2026-07-30' },
    });
    // With one wave there is no distance: only the wave changes.
    expect(movedToWave(two, 2, [one, two])).toMatchObject({ action: { wave: 2, startOn: '2026-01-10' } });
    expect(movedToWave(action('d', { wave: 1 }), 2, all)).toMatchObject({
      action: { wave: 2, startOn: null },
    });
  });

  it('starts after the last of its prerequisites ends', () => {
    expect(movedToWave(three, 1, all)).toMatchObject({
      action: { wave: 1, startOn: '2026-03-02', dueOn: '2026-04-01' },
    });
  });

  it('goes neither before its prerequisite nor after a step that waits for it, and not when it is done', () => {
    const needed = action('e', { wave: 2, startOn: '2026-04-01', dueOn: '2026-04-20' });
    const waiting = action('f', { wave: 2, afterIds: ['e'] });
    expect(movedToWave(waiting, 1, [one, needed, waiting])).toEqual({
      ok: false,
      because: 'stepBeforePrerequisite',
      other: needed,
    });
    expect(movedToWave(one, 3, all)).toEqual({ ok: false, because: 'stepAfterFollower', other: three });
    // In the same wave, but ending after the other one starts.
    expect(movedToWave(one, 2, all)).toMatchObject({ ok: false, because: 'stepAfterFollower' });
    expect(movedToWave(one, 3, [one, two, { ...three, state: 'dropped' }])).toMatchObject({ ok: true });
    expect(movedToWave({ ...two, state: 'done' }, 2, all)).toEqual({
      ok: false,
      because: 'stepDone',
      other: null,
    });
  });

  it('knows the wave beside its own', () => {
    const gap = [...all, action('g', { wave: 5 })];
    expect(neighbourWave(one, gap, 'earlier')).toBeNull();
    expect(neighbourWave(one, gap, 'later')).toBe(2);
    expect(neighbourWave(three, gap, 'later')).toBe(5);
    expect(neighbourWave(action('g', { wave: 5 }), gap, 'later')).toBeNull();
    expect(neighbourWave(two, [one, two], 'later')).toBe(2);
  });

  it('never starts a step before its prerequisite has ended, whatever is moved where', () => {
    const steps = fc
      .array(
        fc.record({
          wave: fc.integer({ min: 1, max: 4 }),
          offset: fc.nat(20),
          length: fc.integer({ min: 1, max: 60 }),
          after: fc.array(fc.nat(9), { maxLength: 2 }),
        }),
        { minLength: 2, maxLength: 8 },
      )
      .map((rows) => {
        const made: ActionItem[] = [];
        rows.forEach(({ wave, offset, length, after }, i) => {
          const before = made.filter((_, n) => after.includes(n));
          const start = Math.max(
            day('2026-01-01') + (wave - 1) * 90 + offset,
            ...before.map((b) => day(b.dueOn) + 1),
          );
          const iso = (d: number) => new Date(d * 86_400_000).toISOString().slice(0, 10);
          made.push(
            action(`s${i}`, {
              wave: Math.max(wave, ...before.map((b) => b.wave ?? 0)),
              startOn: iso(start),
              dueOn: iso(start + length),
              afterIds: before.map((b) => b.id),
            }),
          );
        });
        return made;
      });
    fc.assert(
      fc.property(steps, fc.nat(7), fc.integer({ min: 1, max: 6 }), (made, at, wave) => {
        const step = made[at % made.length];
        if (!step) return;
        const moved = movedToWave(step, wave, made);
        if (!moved.ok) return;
        const length = (a: ActionItem) => day(a.dueOn) - day(a.startOn);
        expect(length(moved.action)).toBe(length(step));
        const after = made.map((s) => (s.id === step.id ? moved.action : s));
        for (const planned of changePlan(after, '2026-01-01').actions) expect(planned.faults).toEqual([]);
        const waveOf = new Map(after.map((s) => [s.id, s.wave ?? 0]));
        for (const s of after)
          for (const id of s.afterIds) expect(waveOf.get(id)).toBeLessThanOrEqual(s.wave ?? 0);
      }),
    );
  });
});
