import { describe, expect, it } from 'vitest';
import type { Argument } from '#shared/domain/strategy/argument.ts';
import { balanceOf } from '#shared/domain/strategy/balance.ts';
import { clientFiguresOf } from '#shared/domain/strategy/client-figures.ts';
import type { Decision } from '#shared/domain/strategy/decision.ts';
import { decisionResult } from '#shared/domain/strategy/decision-result.ts';

const named = (id: string) => ({ id, name: id, nameEn: null });
const decision = (scores: Decision['scores'], chosenId: string | null = null): Decision => ({
  id: 'd',
  topic: 'breadth-depth',
  title: 'Breadth or depth',
  titleEn: null,
  question: '',
  options: ['a', 'b', 'c'].map((id) => ({ ...named(id), note: '' })),
  criteria: [
    { ...named('x'), weight: 3 },
    { ...named('y'), weight: 1 },
  ],
  scores,
  chosenId,
  rationale: '',
  terms: '',
  actorType: null,
  dissent: [],
  decidedOn: null,
  decidedBy: '',
  order: 1,
});

describe('decision records', () => {
  it('weigh options with F1, name the best, its lead and what decides', () => {
    const result = decisionResult(decision({ a: { x: 5, y: 1 }, b: { x: 3, y: 5 }, c: { y: 5 } }, 'b'));
    // (15+1)/4, (9+5)/4, and too little for the third: one of four weights.
    expect(result.options.map((o) => [o.score, o.rank])).toEqual([
      [4, 1],
      [3.5, 2],
      [null, null],
    ]);
    expect(result).toMatchObject({ bestId: 'a', lead: 0.5, against: true, missing: 0.25 });
    expect(result.deciding).toEqual({ criterionId: 'x', points: 1.5 });
  });

  it('name no best where two share the first place', () => {
    const result = decisionResult(decision({ a: { x: 4, y: 4 }, b: { x: 4, y: 4 } }));
    expect(result).toMatchObject({ bestId: null, lead: 0, deciding: null, against: false });
  });
});

const argument = (patch: Partial<Argument>) => ({
  id: 'i',
  side: 'benefit' as const,
  rating: null,
  evidence: '',
  mitigation: '',
  ...patch,
});

describe('balance sheet', () => {
  it('compares the means of what was judged, and tells strong drawbacks without an answer', () => {
    const balance = balanceOf([
      argument({ id: 'b1', rating: 5, evidence: 'seen' }),
      argument({ id: 'b2', rating: 4 }),
      argument({ id: 'b3' }),
      argument({ id: 'd1', side: 'drawback', rating: 4, evidence: 'seen' }),
      argument({ id: 'd2', side: 'drawback', rating: 5, evidence: 'seen', mitigation: 'rules' }),
      argument({ id: 'c1', side: 'context', rating: 1 }),
    ]);
    expect(balance).toEqual({
      benefits: { rated: 2, total: 3, mean: 4.5 },
      drawbacks: { rated: 2, total: 2, mean: 4.5 },
      net: 0,
      unanswered: ['d1'],
      unproven: ['b2'],
    });
  });

  it('has no verdict while less than half of a side is judged', () => {
    const open = [1, 2, 3].map((n) =>
      argument({ id: `d${n}`, side: 'drawback', rating: n === 1 ? 3 : null }),
    );
    expect(balanceOf([argument({ rating: 5 }), ...open]).net).toBeNull();
  });
});

describe('figures of the client beside benchmarks', () => {
  const mark = (patch: object) => ({
    id: 'm',
    unit: 'percent' as const,
    figure: null,
    clientValue: null,
    clientSource: '',
    low: 1500,
    high: null,
    relation: 'about' as const,
    ...patch,
  });
  const sources = { shareStart: 2000, staffShare: 0.14, paybackMonth: null, top1Share: 0.314 };

  it('come from the workspace, else by hand, else are not known', () => {
    const [own, byHand, none] = clientFiguresOf(
      [
        mark({ figure: 'staff-share' }),
        mark({ figure: 'payback-months', unit: 'months', clientValue: 20, clientSource: 'estimate' }),
        mark({ figure: 'payback-months', unit: 'months' }),
      ],
      sources,
    );
    expect(own).toMatchObject({ value: 1400, basis: 'plan', standing: 'within' });
    expect(byHand).toMatchObject({ value: 20, basis: 'hand', source: 'estimate' });
    expect(none).toMatchObject({ value: null, basis: 'none', standing: null });
  });

  it('are never taken over in another unit', () => {
    const [one] = clientFiguresOf([mark({ figure: 'indirect-share', unit: 'months' })], sources);
    expect(one).toMatchObject({ value: null, basis: 'none' });
  });

  it('stand within, below or above what was published', () => {
    const standing = (patch: object) => clientFiguresOf([mark(patch)], sources)[0]?.standing;
    expect(standing({ figure: 'indirect-share', low: 7500, relation: 'at-least' })).toBe('below');
    expect(standing({ figure: 'top1-share', low: 2500, relation: 'at-most' })).toBe('above');
    expect(standing({ figure: 'indirect-share', low: 1000, high: 2000, relation: 'between' })).toBe('within');
  });
});
