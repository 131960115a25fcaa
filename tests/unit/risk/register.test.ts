import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, bandOf, daysBetween, levelOf, riskRegister } from '#shared/domain/risk/register.ts';
import { riskResponses, riskStates } from '#shared/domain/risk/risk.ts';
import { actionOf, riskOf } from '#tests/support/risk.ts';

const today = '2026-11-24';
const grade = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const day = fc.integer({ min: -40, max: 40 }).map((n) => addDays(today, n));
const risks = fc
  .array(
    fc.record({
      likelihood: grade,
      impact: grade,
      likelihoodAfter: grade,
      impactAfter: grade,
      response: fc.option(fc.constantFrom(...riskResponses), { nil: null }),
      owner: fc.constantFrom('', ' ', 'سارا'),
      trigger: fc.constantFrom('', 'گلایهٔ مشتری'),
      reviewOn: fc.option(day, { nil: null }),
      state: fc.constantFrom(...riskStates),
      order: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 15 },
  )
  .map((list) => list.map((r, i) => riskOf({ ...r, id: `r${i}` })));

describe('level and band', () => {
  it('multiply, and stay unknown while one of the two is', () => {
    expect(levelOf(4, 5)).toBe(20);
    expect(levelOf(null, 5)).toBeNull();
    expect(levelOf(4, null)).toBeNull();
  });

  it.each([
    [1, 'low'],
    [4, 'low'],
    [5, 'medium'],
    [9, 'medium'],
    [10, 'high'],
    [14, 'high'],
    [15, 'critical'],
    [25, 'critical'],
  ])('level %i is %s', (level, band) => expect(bandOf(level)).toBe(band));
});

describe('the register', () => {
  it('agrees with a plain reading of the list', () => {
    fc.assert(
      fc.property(risks, (list) => {
        const result = riskRegister(list, [], today);
        const open = list.filter((r) => r.state !== 'closed');
        const plain = (l: number | null, i: number | null) => (l && i ? l * i : null);
        expect(result.open).toBe(open.length);
        expect(result.before.critical).toBe(
          open.filter((r) => (plain(r.likelihood, r.impact) ?? 0) >= 15).length,
        );
        expect(result.after.low).toBe(
          open.filter((r) => {
            const level = plain(r.likelihoodAfter, r.impactAfter);
            return level !== null && level <= 4;
          }).length,
        );
        expect(result.overdue).toBe(open.filter((r) => r.reviewOn !== null && r.reviewOn < today).length);
        expect(result.withoutOwner).toBe(open.filter((r) => r.owner.trim() === '').length);
        expect(result.withoutTrigger).toBe(open.filter((r) => r.trigger === '').length);
        expect(result.notJudged).toBe(open.filter((r) => !r.likelihood || !r.impact).length);
        expect(result.unanswered).toBe(
          open.filter((r) => (plain(r.likelihood, r.impact) ?? 0) >= 15 && r.response === null).length,
        );
        expect(Object.values(result.before).reduce((a, b) => a + b) + result.notJudged).toBe(open.length);
        expect(result.rows.map((r) => r.id).toSorted()).toEqual(list.map((r) => r.id).toSorted());
      }),
    );
  });

  it('puts open before closed, the highest level first, the unjudged after them', () => {
    fc.assert(
      fc.property(risks, (list) => {
        const byId = new Map(list.map((r) => [r.id, r]));
        const { rows } = riskRegister(list, [], today);
        expect(rows.map((r) => r.number)).toEqual(rows.map((_, i) => i + 1));
        for (const [i, row] of rows.entries()) {
          const next = rows[i + 1];
          if (!next) break;
          const closed = (id: string) => byId.get(id)?.state === 'closed';
          expect(closed(row.id) && !closed(next.id)).toBe(false);
          if (closed(row.id) === closed(next.id))
            expect(row.level ?? 0).toBeGreaterThanOrEqual(next.level ?? 0);
        }
      }),
    );
  });

  it('counts days overdue, but not for a closed risk or a review of today', () => {
    const row = (reviewOn: string, state: 'open' | 'closed' = 'open') =>
      riskRegister([riskOf({ reviewOn, state })], [], today).rows[0]?.overdueDays;
    expect(row('2026-11-20')).toBe(4);
    expect(row(today)).toBeNull();
    expect(row('2026-11-20', 'closed')).toBeNull();
  });

  it('sees a response that makes it worse, and asks for what remains after one', () => {
    const worse = riskOf({ likelihood: 2, impact: 2, likelihoodAfter: 3, impactAfter: 2, response: 'share' });
    expect(riskRegister([worse], [], today).rows[0]).toMatchObject({ worse: true, level: 4, levelAfter: 6 });
    const open = riskOf({ likelihood: 2, impact: 2, response: 'share' });
    expect(riskRegister([open], [], today).rows[0]?.lacks).toEqual(['owner', 'trigger', 'review', 'after']);
  });

  it('counts the actions of each risk, late ones apart', () => {
    const actions = [
      actionOf({ id: '1', about: 'risk', aboutId: 'r', dueOn: '2026-11-01' }),
      actionOf({ id: '2', about: 'risk', aboutId: 'r', dueOn: '2026-11-01', state: 'done' }),
      actionOf({ id: '3', about: 'risk', aboutId: 'r', dueOn: today }),
      actionOf({ id: '4', about: 'risk', aboutId: 'other' }),
      actionOf({ id: '5', about: 'goal', aboutId: 'r' }),
      actionOf({ id: '6', about: 'risk', aboutId: 'r', state: 'dropped' }),
    ];
    expect(riskRegister([riskOf()], actions, today).rows[0]?.actions).toEqual({
      open: 2,
      done: 1,
      overdue: 1,
    });
  });
});

describe('days', () => {
  it('are counted across months, years and clock changes', () => {
    expect(daysBetween('2026-03-20', '2026-03-23')).toBe(3);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (from, n) => {
        expect(daysBetween(from, addDays(from, n))).toBe(n);
      }),
    );
  });
});
