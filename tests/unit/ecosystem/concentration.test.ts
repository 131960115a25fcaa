import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, blankActor } from '#shared/domain/ecosystem/actor.ts';
import { concentration } from '#shared/domain/ecosystem/concentration.ts';
import { concentrationView } from '#shared/domain/ecosystem/concentration-view.ts';

const partner = (id: string, revenue12m: number | null, given: Partial<Actor> = {}): Actor => ({
  ...blankActor,
  id,
  code: id,
  name: id,
  type: 'reseller',
  status: 'active',
  revenue12m,
  ...given,
});
const by = (revenues: readonly (number | null)[]) =>
  concentrationView({ actors: revenues.map((r, i) => partner(`p${i}`, r)), sales: [] }, 'revenue');

describe('concentration (F10)', () => {
  it('agrees with the worked example', () => {
    const { shares: _, ...figures } = concentration([50, 30, 20]);
    expect(figures).toEqual({ hhi: 3800, band: 'high', top1Share: 0.5, top3Share: 1 });
    expect(by([50, 30, 20])).toMatchObject(figures);
  });

  it('says what remains when the largest leaves', () => {
    const [first] = by([50, 30, 20]).ranked;
    expect(first).toMatchObject({ id: 'p0', share: 0.5, cumulative: 0.5 });
    expect(first?.after.hhi).toBeCloseTo(60 ** 2 + 40 ** 2, 9);
    expect(first?.after.top1Share).toBeCloseTo(0.6, 12);
    expect(by([50]).ranked[0]?.after.hhi).toBeNull();
  });

  it('keeps the others exact beside a giant', () => {
    const [giant] = by([9e15, 3, 1]).ranked;
    expect(giant?.after.hhi).toBeCloseTo(6250, 6);
    expect(giant?.after).toMatchObject({ band: 'high', top3Share: 1 });
  });

  it('leaves out negative, zero and missing revenue, and counts the missing', () => {
    const view = by([100, 0, -50, null]);
    expect(view).toMatchObject({ total: 100, missing: 1, top1Share: 1 });
    expect(view.ranked.map((r) => r.id)).toEqual(['p0']);
    expect(by([])).toMatchObject({ hhi: null, band: null, ranked: [] });
  });

  it('adds up one customer across spellings and partners, and ignores inactive partners', () => {
    const view = concentrationView(
      {
        actors: [partner('a', null), partner('b', null), partner('c', null, { status: 'inactive' })],
        sales: [
          { id: '1', actorId: 'a', customer: 'بانک آرمان', amount: 60 },
          { id: '2', actorId: 'b', customer: 'بانك ارمان', amount: 20 },
          { id: '3', actorId: 'b', customer: 'بیمه مهر', amount: 20 },
          { id: '4', actorId: 'c', customer: 'بیمه مهر', amount: 900 },
        ],
      },
      'customer',
    );
    expect(view.ranked.map((r) => [r.label, r.share])).toEqual([
      ['بانک آرمان', 0.8],
      ['بیمه مهر', 0.2],
    ]);
  });

  it('agrees with calculating every departure anew', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 1e9 }), { maxLength: 12 }), (revenues) => {
        const { ranked } = by(revenues);
        for (const [i, row] of ranked.entries()) {
          const plain = concentration(ranked.filter((_, j) => j !== i).map((r) => r.amount));
          if (plain.hhi === null) expect(row.after.hhi).toBeNull();
          else expect(row.after.hhi).toBeCloseTo(plain.hhi, 6);
          expect(row.after.band).toBe(plain.band);
        }
        if (ranked.length > 0) expect(ranked.at(-1)?.cumulative).toBe(1);
      }),
    );
  });
});
