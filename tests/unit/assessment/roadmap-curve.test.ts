import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roadmapProgress } from '#shared/domain/assessment/roadmap.ts';
import { roadmapCurve } from '#shared/domain/assessment/roadmap-curve.ts';
import { type ActionItem, actionStates, isLate } from '#shared/domain/risk/action.ts';

const step = (id: string, given: Partial<ActionItem>): ActionItem => ({
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
  sourceId: id,
  wave: 1,
  state: 'planned',
  order: 1,
  ...given,
});
const efforts = new Map([
  ['a', 1],
  ['b', 2],
  ['c', 3],
]);
const steps = [
  step('a', { startOn: '2026-01-01', dueOn: '2026-02-28', state: 'done' }),
  step('b', { startOn: '2026-02-01', dueOn: '2026-04-30', state: 'running' }),
  step('c', { startOn: '2026-05-01', dueOn: '2026-08-31' }),
];

describe('the curve of a roadmap', () => {
  it('adds up the effort that is planned by a day and what is done by it', () => {
    const curve = roadmapCurve(steps, efforts, new Map([['a', '2026-03-10']]), '2026-05-15');
    expect(curve).toMatchObject({ total: 6, plannedNow: 3, doneNow: 1, doneUnrecorded: 0, withoutDay: 0 });
    expect(curve?.points).toEqual([
      { on: '2026-01-01', planned: 0, done: 0 },
      { on: '2026-02-01', planned: 0, done: 0 },
      { on: '2026-03-01', planned: 1, done: 0 },
      { on: '2026-03-10', planned: 1, done: 1 },
      { on: '2026-05-01', planned: 3, done: 1 },
      { on: '2026-05-15', planned: 3, done: 1 },
      { on: '2026-09-01', planned: 6, done: null },
    ]);
  });

  it('shows of what is done only the sum of today where a day is not recorded', () => {
    const curve = roadmapCurve(steps, efforts, new Map(), '2026-05-15');
    expect(curve?.doneUnrecorded).toBe(1);
    expect(curve?.points.filter((p) => p.done !== null)).toEqual([{ on: '2026-05-15', planned: 3, done: 1 }]);
  });

  it('leaves out what was dropped and what has no effort, and says so of the latter', () => {
    const more = [...steps, step('x', { dueOn: '2026-03-01' }), step('d', { state: 'dropped' })];
    expect(roadmapCurve(more, efforts, new Map(), '2026-05-15')).toMatchObject({
      total: 6,
      withoutEffort: 1,
    });
    expect(roadmapCurve([step('x', {})], efforts, new Map(), '2026-05-15')).toBeNull();
  });

  it('misses by what is late exactly, and never falls', () => {
    const day = fc
      .integer({ min: 0, max: 400 })
      .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    const some = fc
      .array(
        fc.record({
          dueOn: fc.option(day),
          state: fc.constantFrom(...actionStates),
          effort: fc.integer({ min: 1, max: 3 }),
        }),
        { minLength: 1, maxLength: 12 },
      )
      .map((rows) => rows.map((r, i) => ({ effort: r.effort, step: step(`s${i}`, r) })));
    fc.assert(
      fc.property(some, day, (rows, today) => {
        const all = rows.map((r) => r.step);
        const curve = roadmapCurve(all, new Map(rows.map((r) => [r.step.id, r.effort])), new Map(), today);
        if (!curve) return;
        const sum = (of: (s: ActionItem) => boolean) =>
          rows.reduce((n, r) => n + (of(r.step) ? r.effort : 0), 0);
        const past = (s: ActionItem) => s.state !== 'dropped' && s.dueOn !== null && s.dueOn < today;
        expect(curve.plannedNow - sum((s) => past(s) && s.state === 'done')).toBe(
          sum((s) => isLate(s, today)),
        );
        expect(roadmapProgress(all, today)?.overdue).toBe(all.filter((s) => isLate(s, today)).length);
        for (const key of ['planned', 'done'] as const) {
          const values = curve.points.flatMap((p) => p[key] ?? []);
          expect(values).toEqual(values.toSorted((x, y) => x - y));
        }
      }),
    );
  });
});
