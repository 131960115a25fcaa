import { describe, expect, it } from 'vitest';
import { tierAdvice, typicalFirstYear } from '#shared/domain/program/advice.ts';
import { historyOf } from '#shared/domain/program/history.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { programDifferences } from '#shared/domain/program/program-difference.ts';
import type { Tier } from '#shared/domain/program/tier.ts';
import { tierProblems } from '#shared/domain/program/tier-problems.ts';
import { catalogue, condition, content, deal, group, on, partner, program, tier } from './tiers-support.ts';

describe('advice', () => {
  const revenue = (...asked: number[]): Program => ({
    ...program,
    tiers: asked.map((a, i) => tier(`t${i}`, { groups: [group(condition('revenue', a))] })),
  });
  const year = { amount: 1000, basis: 'first-year', partners: 5 } as const;
  const of = (p: Program, earned: number[], code: string) =>
    tierAdvice(p, { earnedCounts: earned, possibleCounts: earned.map(() => 0) }, year, []).filter(
      (a) => a.code === code,
    );

  it('holds each tier against the one below and the first against a typical year, bounds included', () => {
    const spacing = (...asked: number[]) =>
      of(revenue(...asked), [1, 1, 1, 1], 'spacing').map((a) => [a.value, a.tone]);
    expect(spacing(400, 600, 1500)).toEqual([
      [1.5, 'good'],
      [2.5, 'good'],
    ]);
    expect(spacing(400, 599)).toEqual([[599 / 400, 'warn']]);
    expect(of(revenue(400, 1001), [1, 1, 1], 'spacing')[0]).toMatchObject({ tone: 'warn', proposal: 800 });
    expect(of(revenue(250), [1, 1], 'entry')[0]?.tone).toBe('good');
    expect(of(revenue(400), [1, 1], 'entry')[0]?.tone).toBe('good');
    expect(of(revenue(401), [1, 1], 'entry')[0]).toMatchObject({ tone: 'warn', proposal: 325 });
  });

  it('names a tier that nobody reaches, and one with more than 60 % of partners', () => {
    expect(of(revenue(1, 2, 4), [3, 6, 1, 0], 'unreached').map((a) => a.tierId)).toEqual(['t2']);
    expect(of(revenue(1, 2, 4), [4, 6, 0, 0], 'crowded')).toEqual([]);
    expect(of(revenue(1, 2, 4), [3, 7, 0, 0], 'crowded').map((a) => a.value)).toEqual([0.7]);
  });

  it('names benefits that a higher tier lacks', () => {
    const give = (...ids: string[]) =>
      ids.map((benefitId) => ({ benefitId, measure: '', measureEn: '', annualCost: null }));
    const p = {
      ...program,
      tiers: [tier('silver', { benefits: give('manager') }), tier('gold', { benefits: give() })],
    };
    const [found] = tierAdvice(p, { earnedCounts: [], possibleCounts: [] }, year, catalogue);
    expect(found).toMatchObject({ code: 'benefits', tone: 'warn', lost: ['manager'] });
  });

  it('takes the median first year of active partners, else the smaller half of the register', () => {
    const deals = ['a', 'b', 'c'].flatMap((id, i) => [
      deal(`${id}1`, id, '2025-02-01', 100 * (i + 1)),
      deal(`${id}2`, id, '2026-02-01', 9_000),
    ]);
    const joined = content(
      ['a', 'b', 'c'].map((id) => partner(id, { joined: '2025-02-01', revenue12m: 1 })),
      { deals },
    );
    const history = historyOf(joined, on);
    expect(typicalFirstYear(history, history.grid.count - 1)).toEqual({
      amount: 200,
      basis: 'first-year',
      partners: 3,
    });
    const list = historyOf(content([1, 2, 3, 4, 500].map((r) => partner(`p${r}`, { revenue12m: r }))), on);
    expect(typicalFirstYear(list, 0)).toEqual({ amount: 2, basis: 'small-partners', partners: 3 });
    expect(typicalFirstYear(historyOf(content([]), on), 0).amount).toBeNull();
  });
});

describe('problems of tiers', () => {
  const lists = { kpis: [], certificates: [], benefits: [] };
  const codes = (tiers: Tier[]) => tierProblems({ tiers }, lists).map((p) => p.code);
  it('are none in a sound program and named otherwise', () => {
    expect(tierProblems(program, { ...lists, benefits: catalogue })).toEqual([]);
    expect(codes([])).toEqual(['no-tiers']);
    const asks = (id: string, threshold: number) =>
      tier(id, { groups: [group(condition('revenue', threshold))] });
    expect(codes([asks('a', 10), asks('b', 9)])).toEqual(['below-the-one-under']);
    expect(codes([asks('a', 10), asks('b', 10)])).toEqual([]);
    expect(codes([tier('silver'), { ...asks('x', 1), name: 'SILVER' }])).toEqual(['duplicate-name']);
    expect(codes([asks('a', 1), tier('b')])).toEqual(['open-above']);
    expect(codes([tier('a', { groups: [group(condition('kpi', 1, { kpiId: 'gone' }))] })])).toEqual([
      'kpi-gone',
    ]);
    expect(codes([tier('a', { gateIds: ['gone'] })])).toEqual(['gate-gone']);
  });
});

it('two versions differ part by part', () => {
  const [silver, gold] = program.tiers;
  if (!silver || !gold) throw new Error('two tiers');
  const after: Program = {
    ...program,
    budget: 5,
    tiers: [{ ...silver, groups: [], benefits: [] }, gold, tier('platinum')],
    rules: program.rules.slice(1),
  };
  expect(programDifferences(program, program)).toEqual([]);
  expect(programDifferences(program, after).map((d) => [d.part, d.change, d.tierId, d.key])).toEqual([
    ['program', 'changed', null, 'budget'],
    ['requirement', 'removed', 'silver', 'revenue-1000'],
    ['benefit', 'removed', 'silver', 'manager'],
    ['tier', 'added', 'platinum', 'tier'],
    ['rule', 'removed', null, 'gold-base'],
  ]);
});
