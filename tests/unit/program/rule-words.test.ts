import { describe, expect, it } from 'vitest';
import { CommissionRule, ruleKinds } from '#shared/domain/program/rule.ts';
import { createLocale } from '#shared/locale/index.ts';
import { ruleSentence, scopeWords } from '#shared/reports/rule-words.ts';

const fa = createLocale({ lang: 'fa', currency: 'IRR' });
const en = createLocale({ lang: 'en', currency: 'USD' });
const common = {
  id: 'r',
  name: '',
  nameEn: null,
  from: null,
  to: null,
  products: [],
  regionIds: [],
  tierIds: [],
  replacesId: null,
  note: '',
};
const bands = [
  { from: 0, rate: 500 },
  { from: 50_000_000, rate: 700 },
  { from: 100_000_000, rate: 1000 },
];
const target = { kind: 'amount', amount: 20_000_000 };
const own: Readonly<Record<(typeof ruleKinds)[number], object>> = {
  flat: { rate: 850 },
  marginal: { basis: 'deal', bands },
  slab: { basis: 'period', bands },
  uplift: { points: 150, windowDays: 90 },
  spiff: { reward: { kind: 'amount', amount: 50_000 }, minimum: 1_000_000 },
  accelerator: { target, factor: 15_000 },
  bonus: { target: { kind: 'growth', growth: 2000 }, reward: { kind: 'rate', rate: 100 } },
  cap: { limit: { kind: 'amount', amount: 9_000_000 } },
  split: { partner: 7000 },
  floor: { amount: 100_000 },
  clawback: { windowDays: null },
  mdf: { rate: 200, yearly: 5_000_000 },
};
const rule = (kind: (typeof ruleKinds)[number]): CommissionRule =>
  CommissionRule.parse({ ...common, kind, ...own[kind] });
const plain = (text: string): string => text.replace(/[\u2066-\u2069\u200e\u200f]/gu, '');

describe('sentences of commission rules', () => {
  it.each(ruleKinds)('say what %s does, in both languages and with the digits of each', (kind) => {
    const english = plain(ruleSentence(rule(kind), { payPeriod: 'quarter' }, en));
    const persian = plain(ruleSentence(rule(kind), { payPeriod: 'quarter' }, fa));
    for (const text of [english, persian]) expect(text).not.toMatch(/\{\{|ruleWords/u);
    expect(persian).not.toMatch(/[0-9]/u);
    expect(english).toMatch(/\.$/u);
  });

  it('name bands from the lowest up, whatever their order', () => {
    const shuffled = CommissionRule.parse({
      ...rule('marginal'),
      bands: [bands[2], bands[0], bands[1]],
    });
    expect(plain(ruleSentence(shuffled, { payPeriod: 'month' }, en))).toBe(
      'Of every deal, each part at the rate of its band: 5% below USD 500,000; 7% from USD 500,000 to below USD 1,000,000; 10% from USD 1,000,000 up.',
    );
  });

  it('name the limits of a rule, and none where there is none', () => {
    const names = { tier: (id: string) => id.toUpperCase(), region: (id: string) => id };
    expect(scopeWords(common, names, en)).toBeNull();
    expect(plain(scopeWords({ ...common, tierIds: ['gold'], to: '2026-12-31' }, names, en) ?? '')).toBe(
      'tier GOLD, until 31 December 2026',
    );
  });
});
