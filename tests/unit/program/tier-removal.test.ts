import { describe, expect, it } from 'vitest';
import type { PolicyClause } from '#shared/domain/program/clause.ts';
import type { DiscountRule } from '#shared/domain/program/discount.ts';
import { extendedWindow } from '#shared/domain/program/extension.ts';
import { startingRevenue } from '#shared/domain/program/scale.ts';
import { tierUses, withoutTiers } from '#shared/domain/program/tier-removal.ts';
import { programWith, ruleOf } from '#tests/support/pay.ts';
import { tierFrom } from '#tests/support/program-history.ts';

const discount = (id: string, tierIds: string[]): DiscountRule => ({
  id,
  kind: 'promotion',
  name: id,
  nameEn: null,
  from: null,
  to: null,
  products: [],
  regionIds: [],
  tierIds,
  rate: 100,
});

describe('a tier that goes', () => {
  const program = programWith(
    [
      ruleOf({ id: 'gold', kind: 'flat', rate: 900, tierIds: ['gold'] }),
      ruleOf({ id: 'after', kind: 'flat', rate: 800, tierIds: ['silver'], replacesId: 'gold' }),
      ruleOf({ id: 'both', kind: 'flat', rate: 700, tierIds: ['silver', 'gold'] }),
      ruleOf({ id: 'all', kind: 'flat', rate: 500 }),
    ],
    { discounts: [discount('d-gold', ['gold']), discount('d-both', ['gold', 'silver'])] },
  );

  it('takes along what holds for it alone and leaves the rest to the other tiers', () => {
    const uses = tierUses(program, 'gold');
    expect(uses.alone.map((r) => r.id)).toEqual(['gold', 'd-gold']);
    expect(uses.among.map((r) => r.id)).toEqual(['both', 'd-both']);
    const left = withoutTiers(program, new Set(['gold']));
    expect(left.rules.map((r) => [r.id, r.tierIds, r.replacesId])).toEqual([
      ['after', ['silver'], null],
      ['both', ['silver'], null],
      ['all', [], null],
    ]);
    expect(left.discounts.map((r) => [r.id, r.tierIds])).toEqual([['d-both', ['silver']]]);
    // Both at once: nothing that held for some tiers may end up holding for all.
    const bare = withoutTiers(program, new Set(['gold', 'silver']));
    expect(bare.rules.map((r) => r.id)).toEqual(['all']);
    expect(withoutTiers(program, new Set())).toBe(program);
  });
});

describe('a new condition on revenue', () => {
  const actor = (revenue12m: number | null) => ({
    status: 'active' as const,
    type: 'reseller' as const,
    revenue12m,
  });
  it('begins at the median of the partners, at twice the tier below, or at ten usual deals', () => {
    const actors = [actor(3_000_000), actor(4_700_000), actor(90_000_000), actor(null)];
    expect(startingRevenue([], [], actors)).toBe(5_000_000);
    expect(startingRevenue([tierFrom('a', 'A', null)], [], actors)).toBe(5_000_000);
    expect(startingRevenue([tierFrom('a', 'A', 1_500_000), tierFrom('b', 'B', 2_500_000)], [], actors)).toBe(
      5_000_000,
    );
    expect(startingRevenue([tierFrom('a', 'A', 1_500_000)], [], actors)).toBe(3_000_000);
    const deals = [{ amount: 250, returnOf: null }];
    expect(startingRevenue([], deals, [actor(null)])).toBe(3000);
  });
});

describe('the extension of a registration', () => {
  const clause = (included: boolean, ...parameters: [string, number][]): PolicyClause => ({
    id: 'c',
    topic: 'deal-registration',
    title: 'c',
    titleEn: null,
    text: '',
    textEn: '',
    parameters: parameters.map(([key, value]) => ({ key, label: '', labelEn: '', unit: 'days', value })),
    included,
    order: 1,
  });
  it('adds the policy’s days once', () => {
    const clauses = [clause(true, ['windowDays', 90], ['extensionDays', 30])];
    expect(extendedWindow(90, clauses)).toBe(120);
    expect(extendedWindow(60, clauses)).toBe(90);
    expect(extendedWindow(120, clauses)).toBeNull();
    expect(extendedWindow(90, [clause(false, ['windowDays', 90], ['extensionDays', 30])])).toBeNull();
    expect(extendedWindow(90, [clause(true, ['windowDays', 90])])).toBeNull();
    expect(extendedWindow(90, [])).toBeNull();
  });
});
