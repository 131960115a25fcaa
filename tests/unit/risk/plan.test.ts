import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionStates, actionStreams } from '#shared/domain/risk/action.ts';
import { changePlan, circleWith, dependencyCircle, orderedActions } from '#shared/domain/risk/plan.ts';
import { addDays } from '#shared/domain/risk/register.ts';
import { placedCoaching, placedPlan } from '#shared/domain/risk/shipped-plan.ts';
import { actionOf } from '#tests/support/risk.ts';

const today = '2026-11-24';
const day = fc.option(
  fc.integer({ min: -40, max: 40 }).map((n) => addDays(today, n)),
  { nil: null },
);
/** Actions whose dependencies point anywhere, circles included. */
const graph = (forward: boolean) =>
  fc
    .array(
      fc.record({
        startOn: day,
        dueOn: day,
        stream: fc.constantFrom(...actionStreams),
        state: fc.constantFrom(...actionStates),
        order: fc.integer({ min: 0, max: 5 }),
        after: fc.array(fc.nat(11), { maxLength: 3 }),
      }),
      { maxLength: 12 },
    )
    .map((list) =>
      list.map(({ after, ...a }, i) =>
        actionOf({
          ...a,
          id: `a${i}`,
          afterIds: [...new Set(after)].filter((n) => !forward || n < i).map((n) => `a${n}`),
        }),
      ),
    );

/** A circle exists when taking away everything that waits for nothing, again and again, leaves something. */
function plainHasCircle(actions: readonly { id: string; afterIds: string[] }[]): boolean {
  let rest = [...actions];
  for (;;) {
    const ids = new Set(rest.map((a) => a.id));
    const next = rest.filter((a) => a.afterIds.some((id) => ids.has(id)));
    if (next.length === rest.length) return rest.length > 0;
    rest = next;
  }
}

describe('dependencies', () => {
  it('have a circle exactly where peeling leaves a rest, and the circle is a real one', () => {
    fc.assert(
      fc.property(graph(false), (actions) => {
        const circle = dependencyCircle(actions);
        expect(circle.length > 0).toBe(plainHasCircle(actions));
        if (circle.length === 0) return;
        expect(circle[0]).toBe(circle.at(-1));
        for (const [i, id] of circle.slice(0, -1).entries())
          expect(actions.find((a) => a.id === id)?.afterIds).toContain(circle[i + 1]);
      }),
      { numRuns: 300 },
    );
  });

  it('order the plan: nothing before what it waits for, and nothing is lost', () => {
    fc.assert(
      fc.property(graph(true), (actions) => {
        const order = orderedActions(actions).map((a) => a.id);
        expect(order.toSorted()).toEqual(actions.map((a) => a.id).toSorted());
        for (const a of actions)
          for (const before of a.afterIds.filter((id) => order.includes(id)))
            expect(order.indexOf(before)).toBeLessThan(order.indexOf(a.id));
      }),
    );
    const circle = [actionOf({ id: 'x', afterIds: ['y'] }), actionOf({ id: 'y', afterIds: ['x'] })];
    expect(orderedActions(circle)).toHaveLength(2);
  });

  it('are refused where the changed action closes a circle', () => {
    const kept = [actionOf({ id: 'x', afterIds: ['y'] }), actionOf({ id: 'y', afterIds: [] })];
    expect(circleWith(kept, { id: 'y', afterIds: ['x'] })).toEqual(['y', 'x', 'y']);
    expect(circleWith(kept, { id: 'y', afterIds: ['y'] })).toEqual(['y', 'y']);
    expect(circleWith(kept, { id: 'z', afterIds: ['x', 'y'] })).toEqual([]);
  });

  it('of a chain of ten thousand are walked without exhausting the stack', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => ({ id: `a${i}`, afterIds: [`a${i + 1}`] }));
    expect(dependencyCircle(chain)).toEqual([]);
    expect(dependencyCircle([...chain, { id: 'a10000', afterIds: ['a0'] }])).toHaveLength(10_002);
  });
});

describe('the change plan', () => {
  it('counts like a plain reading', () => {
    fc.assert(
      fc.property(graph(true), (actions) => {
        const plan = changePlan(actions, today);
        const kept = actions.filter((a) => a.state !== 'dropped');
        const late = kept.filter((a) => a.state !== 'done' && a.dueOn !== null && a.dueOn < today);
        expect(plan.total).toBe(kept.length);
        expect(plan.overdue).toBe(late.length);
        expect(
          plan.actions
            .filter((a) => a.overdueDays !== null)
            .map((a) => a.id)
            .toSorted(),
        ).toEqual(late.map((a) => a.id).toSorted());
        expect(plan.streams.map((s) => s.total).reduce((a, b) => a + b)).toBe(kept.length);
        for (const s of plan.streams) expect(s.share).toBe(s.total === 0 ? null : s.done / s.total);
      }),
    );
  });

  it('shows what ends before it starts, starts before the other ended, and waits', () => {
    const plan = changePlan(
      [
        actionOf({ id: 'a', startOn: '2026-12-10', dueOn: '2026-12-01' }),
        actionOf({ id: 'b', startOn: '2026-11-25', afterIds: ['a'] }),
      ],
      today,
    );
    const [b, a] = ['b', 'a'].map((id) => plan.actions.find((x) => x.id === id));
    expect(a?.faults).toEqual(['endBeforeStart']);
    expect(b).toMatchObject({ rank: 2, faults: ['startsTooEarly'], waitsFor: ['a'] });
    expect(plan).toMatchObject({ start: '2026-11-25', end: '2026-12-10' });
  });
});

describe('what ships', () => {
  it('is placed from its first day', () => {
    const { startOn: _, dueOn: __, ...step } = actionOf();
    expect(placedPlan([{ ...step, startDay: 0, endDay: 14 }], '2026-03-10')[0]).toMatchObject({
      startOn: '2026-03-10',
      dueOn: '2026-03-24',
    });
    const session = { day: 30, topic: 't', outcome: '', held: false };
    const plan = { id: 'c', name: 'n', nameEn: null, role: '', coach: '', goals: [], order: 1 };
    expect(placedCoaching([{ ...plan, sessions: [session] }], '2026-01-15')[0]?.sessions).toEqual([
      { on: '2026-02-14', topic: 't', outcome: '', held: false },
    ]);
  });
});
