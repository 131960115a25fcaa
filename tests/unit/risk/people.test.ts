import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coachingProgress, goalShare } from '#shared/domain/risk/coaching-progress.ts';
import { riskEvidence } from '#shared/domain/risk/evidence.ts';
import { stakeholderMap, stakeholderQuadrant } from '#shared/domain/risk/stakeholder-map.ts';
import { emptyDocument } from '#templates/defaults.ts';
import { faSoftware } from '#templates/samples/fa-software.ts';
import { actionOf, stakeholderOf } from '#tests/support/risk.ts';

const today = '2026-11-24';

describe('stakeholders', () => {
  it.each([
    [5, -2, 'win'],
    [4, 0, 'win'],
    [4, 1, 'champion'],
    [3, 2, 'supporter'],
    [3, 0, 'watch'],
  ])('influence %i with stance %i is %s', (influence, stance, quadrant) =>
    expect(stakeholderQuadrant(influence, stance)).toBe(quadrant),
  );

  it('come by influence times the way to go; who has no aim comes last', () => {
    const map = stakeholderMap(
      [
        stakeholderOf({ id: 'none', influence: 5, stance: -2 }),
        stakeholderOf({ id: 'far', influence: 3, stance: -2, wanted: 1 }),
        stakeholderOf({ id: 'strong', influence: 5, stance: 0, wanted: 2 }),
        stakeholderOf({ id: 'there', influence: 5, stance: 2, wanted: 1 }),
      ],
      [actionOf({ about: 'stakeholder', aboutId: 'strong', dueOn: '2026-11-01' })],
      today,
    );
    expect(map.people.map((p) => [p.id, p.gap, p.priority])).toEqual([
      ['strong', 2, 10],
      ['far', 3, 9],
      ['there', -1, 0],
      ['none', null, null],
    ]);
    expect(map).toMatchObject({ toMove: 2, idle: 1, strongOpponents: 1 });
    expect(map.people[0]?.actions).toEqual({ open: 1, done: 0, overdue: 1 });
  });

  it('all stand in one quadrant', () => {
    const people = fc.array(
      fc.record({ influence: fc.integer({ min: 1, max: 5 }), stance: fc.integer({ min: -2, max: 2 }) }),
    );
    fc.assert(
      fc.property(people, (list) => {
        const map = stakeholderMap(
          list.map((p, i) => stakeholderOf({ ...p, id: `s${i}` })),
          [],
          today,
        );
        expect(Object.values(map.counts).reduce((a, b) => a + b)).toBe(list.length);
        expect(map.counts.champion).toBe(list.filter((p) => p.influence > 3 && p.stance > 0).length);
      }),
    );
  });
});

describe('coaching', () => {
  const goal = { skill: 'business' as const, from: 2, to: 4, text: '' };
  it('measures a goal from where it began; one nobody looked at has no share', () => {
    expect(goalShare({ ...goal, now: 3 })).toBe(0.5);
    expect(goalShare({ ...goal, now: 1 })).toBe(0);
    expect(goalShare({ ...goal, now: 5 })).toBe(1);
    expect(goalShare(goal)).toBeNull();
    expect(goalShare({ ...goal, from: 4, now: 4 })).toBeNull();
  });

  it('adds up sessions and goals, and misses nothing', () => {
    const session = { topic: '', outcome: '' };
    const [one, empty] = coachingProgress(
      [
        {
          id: 'a',
          name: 'سارا',
          nameEn: null,
          role: '',
          coach: '',
          goals: [{ ...goal, now: 4 }, { ...goal, now: 2 }, goal],
          sessions: [
            { ...session, on: '2026-11-01', held: true },
            { ...session, on: '2026-11-10', held: false },
            { ...session, on: '2026-12-20', held: false },
            { ...session, on: '2026-12-01', held: false },
          ],
          order: 1,
        },
        { id: 'b', name: 'ب', nameEn: null, role: '', coach: '', goals: [], sessions: [], order: 2 },
      ],
      today,
    );
    expect(one).toEqual({
      id: 'a',
      sessions: { held: 1, total: 4, share: 0.25, missed: 1, next: '2026-12-01' },
      goals: { total: 3, reached: 1, judged: 2, share: 0.5 },
    });
    expect(empty).toMatchObject({ sessions: { share: null, next: null }, goals: { share: null } });
  });
});

describe('evidence', () => {
  const of = (document: typeof faSoftware, riskId: string) =>
    Object.fromEntries(
      riskEvidence({ ...document, openClashes: [{ severity: 'high' }, { severity: 'low' }] })
        .filter((e) => e.riskId === riskId)
        .map((e) => [e.id, e.value]),
    );

  it('brings concentration, clashes and how complete the data are', () => {
    expect(of(faSoftware, 'risk-conflict')).toEqual({ openClashes: 2, highClashes: 1 });
    const { hhi, top1Share } = of(faSoftware, 'risk-dependence');
    expect(hhi).toBeGreaterThan(0);
    expect(top1Share).toBeGreaterThan(0);
    expect(of(faSoftware, 'challenge-data').revenueKnown).toBeGreaterThan(0.5);
  });

  it('is null, never zero, where the workspace knows nothing', () => {
    const empty = emptyDocument({
      workspaceId: 'x',
      clientName: 'سپهر',
      clientNameEn: null,
      lang: 'fa',
      currency: 'IRR',
      createdAt: '2026-11-24T08:00:00.000Z',
    });
    expect(of(empty, 'risk-dependence')).toEqual({ hhi: null, top1Share: null, top3Share: null });
    expect(of(empty, 'risk-setup-cost')).toEqual({ setupCost: null });
    expect(of(empty, 'challenge-data')).toEqual({ revenueKnown: null, ratingsComplete: null });
    expect(of(empty, 'challenge-resistance')).toEqual({ strongOpponents: null, peopleToMove: null });
  });
});
