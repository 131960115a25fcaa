import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PriceRule } from '#shared/domain/ecosystem/agreement.ts';
import type { Region } from '#shared/domain/ecosystem/region.ts';
import type { DiscountRule } from '#shared/domain/program/discount.ts';
import { type PriceCase, priceFor, priceLine } from '#shared/domain/program/price.ts';
import { programWith } from '#tests/support/pay.ts';

const line = (given: Partial<PriceRule>): PriceRule => ({
  id: 'l',
  product: 'گیت‌وی',
  regionId: null,
  listPrice: 1000,
  minimumPrice: null,
  start: '2026-01-01',
  end: null,
  ...given,
});
const limits = { name: '', nameEn: null, from: null, to: null, products: [], regionIds: [], tierIds: [] };
const asked: PriceCase = {
  tierId: 'gold',
  product: 'گیت‌وی',
  regionId: null,
  quantity: 1,
  on: '2026-06-01',
  registered: false,
};
const region = (id: string, parentId: string | null): Region => ({
  id,
  parentId,
  kind: 'area',
  name: id,
  nameEn: null,
});
const regions = [region('ir', null), region('th', 'ir')];
const base = programWith([]);
const withDiscounts = (discounts: DiscountRule[], tier = 1000) => ({
  ...base,
  tiers: base.tiers.map((t) => ({ ...t, discount: tier })),
  discounts,
});
const price = (discounts: DiscountRule[], given: Partial<PriceCase> = {}, lines = [line({})]) => {
  const result = priceFor(withDiscounts(discounts), lines, regions, [], { ...asked, ...given });
  if (typeof result === 'string') throw new Error(result);
  return result;
};

describe('the line of the price list', () => {
  it('is the narrowest region’s, in force on the day', () => {
    const lines = [
      line({ id: 'all' }),
      line({ id: 'ir', regionId: 'ir' }),
      line({ id: 'old', regionId: 'th', end: '2026-05-31' }),
    ];
    const of = (given: Partial<PriceCase>) => priceLine(lines, regions, { ...asked, ...given });
    expect(of({ regionId: 'th' })).toMatchObject({ id: 'ir' });
    expect(of({ regionId: 'th', on: '2026-05-31' })).toMatchObject({ id: 'old' });
    expect(of({})).toMatchObject({ id: 'all' });
    expect(of({ on: '2025-12-31' })).toBe('notInForce');
    expect(of({ product: 'x' })).toBe('unknownProduct');
    expect(priceLine([line({ regionId: 'th' })], regions, asked)).toBe('notInRegion');
  });
});

describe('the one price', () => {
  const registered: DiscountRule = { ...limits, id: 'r', kind: 'registered', rate: 500 };
  const few: DiscountRule = { ...limits, id: 'v1', kind: 'volume', quantity: 10, rate: 200 };
  const many: DiscountRule = { ...limits, id: 'v2', kind: 'volume', quantity: 50, rate: 400 };
  const limit: DiscountRule = { ...limits, id: 'm', kind: 'limit', rate: 1200 };

  it('adds up discounts of the list price; of volumes the highest that is reached', () => {
    expect(price([registered, few, many], { registered: true, quantity: 60 })).toMatchObject({
      unit: 810,
      total: 48_600,
      discount: 1900,
    });
    expect(price([registered, few, many], { quantity: 10 }).unit).toBe(880);
  });

  it('stops at the limit and at the minimum, and says so', () => {
    expect(price([registered, limit], { registered: true })).toMatchObject({ unit: 880, discount: 1200 });
    const low = price([], {}, [line({ minimumPrice: 950 })]);
    expect(low).toMatchObject({ unit: 950, atMinimum: true, minimum: { price: 950, from: 'list' } });
    expect(low.steps.at(-1)).toMatchObject({ kind: 'minimum', amount: 50, price: 950 });
  });

  it('takes the minimum of the policy where the list names none', () => {
    const clause = {
      id: 'map',
      topic: 'map' as const,
      title: 'm',
      titleEn: null,
      text: '',
      textEn: '',
      parameters: [{ key: 'maxDiscount', label: '', labelEn: '', unit: 'percent' as const, value: 500 }],
      included: true,
      order: 1,
    };
    expect(priceFor(withDiscounts([]), [line({})], [], [clause], asked)).toMatchObject({
      unit: 950,
      minimum: { from: 'policy' },
    });
  });

  it('has steps that sum to the price, never below nought, whatever the discounts', () => {
    const rule = fc.oneof(
      fc.record({ kind: fc.constant('promotion' as const), rate: fc.integer({ min: 0, max: 9000 }) }),
      fc.record({ kind: fc.constant('limit' as const), rate: fc.integer({ min: 0, max: 9000 }) }),
    );
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 6 }), fc.integer({ min: 0, max: 99_999 }), (given, list) => {
        const rules = given.map((g, i): DiscountRule => ({ ...limits, id: String(i), ...g }));
        const { steps, unit } = price(rules, {}, [line({ listPrice: list })]);
        expect(steps.reduce((sum, s) => sum + s.amount, 0)).toBe(unit);
        expect(steps.at(-1)?.price).toBe(unit);
        expect(unit).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
