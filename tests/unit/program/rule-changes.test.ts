import { describe, expect, it } from 'vitest';
import { programDifferences } from '#shared/domain/program/program-difference.ts';
import { type CommissionRule, ruleKinds } from '#shared/domain/program/rule.ts';
import { createLocale, withoutMarks } from '#shared/locale/index.ts';
import { differenceName, differenceSides } from '#shared/reports/program-difference-words.ts';
import { ruleFieldWords } from '#shared/reports/rule-difference-words.ts';
import { programWith, ruleOf } from '#tests/support/pay.ts';

const lists = { kpis: [], certificates: [], benefits: [], region: (id: string) => `region ${id}` };

describe('versions of a rule', () => {
  const before = programWith([
    ruleOf({ id: 'base', kind: 'flat', rate: 500, nameEn: 'Base' }),
    ruleOf({ id: 'fund', kind: 'mdf', rate: 100, yearly: 50_000 }),
    ruleOf({ id: 'old', kind: 'cap', limit: { kind: 'rate', rate: 1500 }, tierIds: ['gold'] }),
  ]);
  const after = programWith([
    ruleOf({ id: 'fund', kind: 'mdf', rate: 100, yearly: null, products: ['Sensor'] }),
    ruleOf({
      id: 'base',
      kind: 'flat',
      rate: 700,
      nameEn: 'Base rate',
      tierIds: ['silver'],
      from: '2026-01-01',
    }),
  ]);
  const said = (lang: 'fa' | 'en') => {
    const locale = createLocale({ lang, currency: 'USD' });
    return new Map(
      programDifferences(before, after).map((d) => {
        const { before: a, after: b } = differenceSides(d, { before, after }, lists, locale);
        return [d.key, [differenceName(d, { before, after }, lists, locale), a, b].map(withoutMarks)];
      }),
    );
  };

  it('say field by field what changed, by the rule’s id and not by its name', () => {
    const en = said('en');
    expect(en.get('base')).toEqual([
      'Base rate',
      'English name: Base\nRate: 5%\nTiers: No limit\nFirst day: –',
      'English name: Base rate\nRate: 7%\nTiers: silver\nFirst day: 1 Jan 2026',
    ]);
    expect(en.get('fund')?.slice(1)).toEqual([
      'Yearly limit: USD 500\nProducts: No limit',
      'Yearly limit: –\nProducts: Sensor',
    ]);
    expect(en.get('old')?.slice(1)).toEqual([
      'Payment for a quarter is at most 15% of its revenue.\nfor gold'.replace(
        'for gold',
        en.get('old')?.[1]?.split('\n')[1] ?? '',
      ),
      '–',
    ]);
    expect(en.get('ruleOrder')?.slice(1)).toEqual(['1. Base\n2. fund', '1. fund\n2. Base rate']);
  });

  it('say it in Persian without a Latin digit', () => {
    for (const [, ...sides] of said('fa').values())
      for (const side of sides) expect(side).not.toMatch(/[0-9]/);
  });

  it('have words for every field of every kind', () => {
    const kinds: Readonly<Record<CommissionRule['kind'], CommissionRule>> = {
      flat: ruleOf({ id: 'a', kind: 'flat', rate: 1 }),
      marginal: ruleOf({ id: 'a', kind: 'marginal', basis: 'deal', bands: [{ from: 0, rate: 1 }] }),
      slab: ruleOf({ id: 'a', kind: 'slab', basis: 'period', bands: [{ from: 0, rate: 1 }] }),
      uplift: ruleOf({ id: 'a', kind: 'uplift', points: 1, windowDays: null }),
      spiff: ruleOf({ id: 'a', kind: 'spiff', reward: { kind: 'amount', amount: 1 }, minimum: 1 }),
      accelerator: ruleOf({
        id: 'a',
        kind: 'accelerator',
        target: { kind: 'growth', growth: 1 },
        factor: 12_000,
      }),
      bonus: ruleOf({
        id: 'a',
        kind: 'bonus',
        target: { kind: 'amount', amount: 1 },
        reward: { kind: 'rate', rate: 1 },
      }),
      cap: ruleOf({ id: 'a', kind: 'cap', limit: { kind: 'amount', amount: 1 } }),
      split: ruleOf({ id: 'a', kind: 'split', partner: 7000 }),
      floor: ruleOf({ id: 'a', kind: 'floor', amount: 1 }),
      clawback: ruleOf({ id: 'a', kind: 'clawback', windowDays: 3 }),
      mdf: ruleOf({ id: 'a', kind: 'mdf', rate: 1, yearly: 1 }),
    };
    const names = { tier: (id: string) => id, region: (id: string) => id };
    // Fields that every rule has: kind, two names, scope, dates, note. What is its own comes on top.
    const own: Readonly<Record<CommissionRule['kind'], number>> = {
      flat: 1,
      marginal: 2,
      slab: 2,
      uplift: 2,
      spiff: 2,
      accelerator: 2,
      bonus: 2,
      cap: 1,
      split: 1,
      floor: 1,
      clawback: 1,
      mdf: 2,
    };
    for (const kind of ruleKinds)
      for (const lang of ['fa', 'en'] as const) {
        const fields = ruleFieldWords(kinds[kind], names, createLocale({ lang }));
        expect(fields, kind).toHaveLength(9 + own[kind]);
        expect(fields.every((f) => f.text !== '')).toBe(true);
      }
  });
});
