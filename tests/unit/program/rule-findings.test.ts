import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '#shared/domain/ecosystem/region.ts';
import type { CommissionRule } from '#shared/domain/program/rule.ts';
import { ruleFindings } from '#shared/domain/program/rule-findings.ts';
import { ruleOverlaps } from '#shared/domain/program/rule-overlap.ts';
import { contentWith, dealOf, programWith, ruleOf } from '#tests/support/pay.ts';

const flat = (id: string, more: Partial<CommissionRule> = {}) =>
  ruleOf({ id, kind: 'flat', rate: 500, ...more } as never);
const kinds = (rules: readonly CommissionRule[], content = contentWith([])) =>
  ruleFindings(programWith(rules), content, []).map((f) => `${f.ruleId}:${f.kind}`);

const region = (id: string, parentId: string | null): Region => ({
  id,
  parentId,
  kind: 'area',
  name: id,
  nameEn: null,
});
const regions = [region('n', null), region('n1', 'n'), region('n2', 'n'), region('s', null)];

describe('rules that stand in each other’s way', () => {
  it('tells a rule that never counts from one before which an exception stands', () => {
    expect(kinds([flat('1'), flat('2', { tierIds: ['gold'] })])).toEqual(['2:never']);
    expect(kinds([flat('1', { tierIds: ['gold'] }), flat('2')])).toEqual(['2:exception']);
    expect(
      kinds([flat('1', { tierIds: ['gold'] }), flat('2', { products: ['x'] })]).filter(
        (k) => !k.includes('unknown'),
      ),
    ).toEqual(['2:partly']);
  });

  it('sees several rules together take another one’s place', () => {
    const rules = [
      flat('1', { to: '2026-03-01' }),
      flat('2', { from: '2026-03-02' }),
      flat('3', { tierIds: ['gold'] }),
    ];
    expect(ruleOverlaps(programWith(rules), [])).toMatchObject([{ ruleId: '3', how: 'never' }]);
    const gap = [
      flat('1', { to: '2026-03-01' }),
      flat('2', { from: '2026-03-03' }),
      flat('3', { tierIds: ['gold'] }),
    ];
    expect(ruleOverlaps(programWith(gap), [])).toMatchObject([{ ruleId: '3', how: 'partly' }]);
  });

  it('agrees with trying every deal', () => {
    const day = (n: number | null) => (n === null ? null : `2026-01-${String(n).padStart(2, '0')}`);
    const some = <T>(...items: T[]) => fc.subarray(items, { maxLength: 2 });
    const rule = fc.record({
      from: fc.option(fc.integer({ min: 2, max: 5 })),
      to: fc.option(fc.integer({ min: 2, max: 5 })),
      products: some('x', 'y'),
      regionIds: some('n', 'n1', 's'),
      tierIds: some('silver', 'gold'),
    });
    fc.assert(
      fc.property(fc.array(rule, { minLength: 2, maxLength: 4 }), (given) => {
        const rules = given.map((g, i) => flat(String(i), { ...g, from: day(g.from), to: day(g.to) }));
        const fitted = rules.map(() => 0);
        const first = rules.map(() => 0);
        for (let d = 1; d <= 6; d++)
          for (const product of [null, 'x', 'y', 'z'])
            for (const place of [[], ['n'], ['n', 'n1'], ['n', 'n2'], ['s']])
              for (const tier of [null, 'silver', 'gold']) {
                const fit = rules.map(
                  (r) =>
                    (r.from ?? '') <= (day(d) ?? '') &&
                    (day(d) ?? '') <= (r.to ?? '9') &&
                    (r.products.length === 0 || (product !== null && r.products.includes(product))) &&
                    (r.regionIds.length === 0 || r.regionIds.some((id) => place.includes(id))) &&
                    (r.tierIds.length === 0 || (tier !== null && r.tierIds.includes(tier))),
                );
                const at = fit.indexOf(true);
                fit.forEach((yes, i) => {
                  if (yes) fitted[i] = (fitted[i] ?? 0) + 1;
                  if (i === at) first[i] = (first[i] ?? 0) + 1;
                });
              }
        const found = new Map(
          ruleOverlaps(programWith(rules), regions).map((o) => [o.ruleId, o.how === 'never']),
        );
        rules.forEach((r, i) => {
          const hidden = (fitted[i] ?? 0) > (first[i] ?? 0);
          expect(found.has(r.id)).toBe(hidden);
          if (hidden) expect(found.get(r.id)).toBe(first[i] === 0);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('findings of single rules', () => {
  it('name what cannot be meant', () => {
    const rules = [
      flat('base', { from: '2026-05-01', to: '2026-04-01', tierIds: ['nobody'], regionIds: ['nowhere'] }),
      ruleOf({ id: 'up', kind: 'uplift', points: 100, windowDays: null }),
      ruleOf({ id: 'bands', kind: 'slab', basis: 'deal', bands: [{ from: 5, rate: 1 }] }),
      ruleOf({ id: 'floor', kind: 'floor', amount: 100 }),
      ruleOf({ id: 'cap', kind: 'cap', limit: { kind: 'amount', amount: 0 } }),
      ruleOf({
        id: 'mid',
        kind: 'bonus',
        from: '2026-02-10',
        target: { kind: 'amount', amount: 5 },
        reward: { kind: 'amount', amount: 1 },
      }),
      ruleOf({ id: 'far', kind: 'accelerator', target: { kind: 'amount', amount: 1001 }, factor: 12_000 }),
    ];
    const content = contentWith([dealOf('d', 'a', '2026-01-10', 1000)]);
    expect(kinds(rules, content)).toEqual([
      'base:datesReversed',
      'base:unknownTier',
      'base:unknownRegion',
      'up:noWindow',
      'bands:bandGap',
      'floor:floorAboveCap',
      'cap:capZero',
      'mid:insidePeriod',
      'far:targetUnreached',
    ]);
  });

  it('are none where all is well', () => {
    expect(
      kinds([flat('base'), ruleOf({ id: 'cap', kind: 'cap', limit: { kind: 'rate', rate: 1500 } })]),
    ).toEqual([]);
  });
});
