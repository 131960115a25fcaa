import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earnedCounts, tierAudit } from '#shared/domain/program/audit.ts';
import { historyOf } from '#shared/domain/program/history.ts';
import { metricSource } from '#shared/domain/program/metrics.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { createLocale } from '#shared/locale/index.ts';
import { pathSentence } from '#shared/reports/tier-words.ts';
import { catalogue, condition, content, deal, group, on, partner, program, tier } from './tiers-support.ts';

describe('the audit of a fresh partner list', () => {
  const audit = tierAudit(
    program,
    content([
      partner('high', { tier: 'Gold', revenue12m: 1200 }),
      partner('low', { tier: 'نقره‌ای', revenue12m: 4800 }),
      partner('right', { tier: 'gold', revenue12m: 2000 }),
      partner('none', { revenue12m: 1000 }),
      partner('nothing', { revenue12m: 999 }),
      partner('word', { tier: 'Diamond', revenue12m: 2000 }),
      partner('blank', { tier: 'Gold' }),
      partner('prospect', { status: 'prospect', revenue12m: 9000 }),
      partner('gone', { status: 'inactive', tier: 'Silver', revenue12m: 0 }),
    ]),
    catalogue,
    on,
  );
  const row = (code: string) => audit.rows.find((r) => r.code === code);

  it('says who sits too high, too low, without a tier or in one that the program does not have', () => {
    expect(Object.fromEntries(audit.rows.map((r) => [r.code, r.direction]))).toEqual({
      high: 'above',
      low: 'below',
      right: 'right',
      none: 'unassigned',
      nothing: 'right',
      word: 'unknown-name',
      blank: 'insufficient',
      gone: 'above',
    });
    expect(audit.counts).toEqual({
      right: 2,
      above: 2,
      below: 1,
      unassigned: 1,
      'unknown-name': 1,
      insufficient: 1,
    });
  });

  it('prices the difference by benefits and by payments on the revenue of the register, and names the estimate', () => {
    // 1,200 at 20 % instead of 10 %: 120 more; the manager 60 instead of 10.
    expect(row('high')?.cost).toMatchObject({
      total: 170,
      benefitSum: 50,
      paidAssigned: 240,
      paidEarned: 120,
      basis: 'estimate',
    });
    expect(row('low')?.cost?.total).toBe(-530);
    expect(row('none')?.cost?.total).toBe(-10);
    expect(audit.over).toBe(180);
    expect(audit.under).toBe(540);
    expect(audit.estimated).toBe(3);
  });

  it('says what is missing in both languages', () => {
    const world = { program, kpis: [], certificates: [], benefits: [] };
    const path = row('none')?.path ?? null;
    const plain = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/gu, '');
    expect(plain(pathSentence(path, world, createLocale({ lang: 'fa' })))).toBe(
      'برای رسیدن به طلایی: ۱٬۰۰۰ ریال درآمد',
    );
    expect(plain(pathSentence(path, world, createLocale({ lang: 'en', currency: 'IRR' })))).toBe(
      'To Gold: IRR 1,000 of revenue',
    );
    expect(row('high')?.path).toMatchObject({ tier: 1, aim: 'hold' });
    expect(row('right')?.path).toBeNull();
    expect(row('blank')?.path?.steps).toEqual([
      { kind: 'unknown', groupId: 'revenue-1000', conditionId: 'revenue-1000' },
    ]);
  });
});

describe('the audit of a history', () => {
  it('counts the deals of twelve months and replays their payments with the tier held fixed', () => {
    const { rows, months } = tierAudit(
      program,
      content([partner('a', { tier: 'gold', revenue12m: 9_999, joined: '2020-01-01' })], {
        deals: [
          deal('old', 'a', '2025-11-30', 50_000),
          deal('one', 'a', '2025-12-01', 700),
          deal('two', 'a', '2026-11-24', 500),
        ],
      }),
      catalogue,
      on,
    );
    expect(months).toBe(12);
    expect(rows[0]).toMatchObject({ earned: 0, direction: 'above' });
    expect(rows[0]?.cost).toMatchObject({ paidAssigned: 240, paidEarned: 120, total: 170, basis: 'deals' });
  });

  it('looks twelve months of the calendar back on every day of the year', () => {
    for (const calendar of ['gregory', 'persian'] as const)
      for (let day = 0; day < 366; day += 1) {
        const today = new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10);
        const audit = tierAudit(
          program,
          content([partner('a', { tier: 'gold', revenue12m: 1200 })], { calendar }),
          [],
          today,
        );
        expect(audit.months).toBe(12);
        expect(audit.rows[0]?.cost?.paidAssigned).toBe(240);
      }
  });

  it('does not call an assessment failed where the workspace keeps none', () => {
    const gated = { ...program, tiers: program.tiers.map((t) => ({ ...t, gateIds: ['security'] })) };
    const actors = [partner('a', { tier: 'gold', revenue12m: 5000 })];
    expect(tierAudit(gated, content(actors), [], on).rows[0]?.direction).toBe('insufficient');
    const kept = content(actors, {
      holdings: [
        {
          id: 'h',
          actorId: 'a',
          certificateId: 'other',
          person: '',
          earnedOn: '2026-01-01',
          expiresOn: null,
        },
      ],
    });
    expect(tierAudit(gated, kept, [], on).rows[0]).toMatchObject({
      direction: 'above',
      earned: -1,
      path: { steps: [{ kind: 'gate', certificateId: 'security' }] },
    });
  });
});

it('agrees with a plain second audit on random lists', () => {
  const words = ['Silver', 'Gold', 'Bronze', ''] as const;
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ tier: fc.constantFrom(...words), revenue: fc.option(fc.integer({ min: 0, max: 3000 })) }),
        {
          maxLength: 30,
        },
      ),
      (list) => {
        const actors = list.map((l, i) => partner(`p${i}`, { tier: l.tier || null, revenue12m: l.revenue }));
        const audit = tierAudit(program, content(actors), catalogue, on);
        let over = 0;
        let under = 0;
        list.forEach(({ tier: word, revenue }, i) => {
          const assigned = ['Silver', 'Gold'].indexOf(word);
          const earned = revenue === null ? -1 : revenue >= 2000 ? 1 : revenue >= 1000 ? 0 : -1;
          const expected =
            word === 'Bronze'
              ? 'unknown-name'
              : revenue === null
                ? 'insufficient'
                : assigned === earned
                  ? 'right'
                  : assigned > earned
                    ? 'above'
                    : assigned < 0
                      ? 'unassigned'
                      : 'below';
          const row = audit.rows.find((r) => r.code === `p${i}`);
          expect(row?.direction).toBe(expected);
          const cost = row?.cost;
          if (!cost) return;
          expect(cost.total).toBe(
            cost.benefitSum + cost.paidAssigned - cost.paidEarned + cost.mdfAssigned - cost.mdfEarned,
          );
          if (expected === 'above') over += cost.total;
          else under -= cost.total;
        });
        expect([audit.over, audit.under + 0]).toEqual([over, under + 0]);
        expect(audit.earnedCounts.reduce((a, b) => a + b, 0)).toBe(list.length);
      },
    ),
  );
});

it('counts partners by tier for any threshold that is tried', () => {
  const actors = Array.from({ length: 40 }, (_, i) =>
    partner(`p${i}`, { revenue12m: i === 7 ? null : i * 100 }),
  );
  const history = historyOf(content(actors), on);
  const source = metricSource(history, on);
  const gold = program.tiers[1];
  if (!gold) throw new Error('two tiers');
  for (const threshold of [2000, 500, 3900, 4000, 2000]) {
    const tiers = [
      ...program.tiers.slice(0, 1),
      { ...gold, groups: [group({ ...condition('revenue', 2000), threshold })] },
    ];
    const found = earnedCounts({ tiers }, history, source, on);
    expect(found.counts[2]).toBe(actors.filter((a) => (a.revenue12m ?? -1) >= threshold).length);
    expect(found.undecided).toBe(1);
  }
});

describe('the growth path', () => {
  const certificates = [
    {
      id: 'sales',
      kind: 'training' as const,
      name: 'فروش',
      nameEn: 'Sales',
      description: '',
      descriptionEn: '',
      validMonths: null,
      order: 1,
    },
  ];
  it('takes the alternative that is nearest to its threshold, measured as a share of it', () => {
    const near: Program = {
      ...program,
      tiers: [
        tier('gold', {
          groups: [
            group(condition('revenue', 1000), condition('tenure', 10)),
            group(condition('certificate', 2, { certificateId: 'sales' })),
          ],
        }),
      ],
    };
    const audit = tierAudit(
      near,
      content([partner('a', { revenue12m: 500, joined: '2026-02-10' })], {
        certificates,
        holdings: [
          {
            id: 'h',
            actorId: 'b',
            certificateId: 'sales',
            person: 'x',
            earnedOn: '2026-01-01',
            expiresOn: null,
          },
        ],
      }),
      [],
      on,
    );
    expect(audit.rows[0]?.path?.steps).toMatchObject([
      { conditionId: 'tenure-10', missing: 1 },
      { conditionId: 'certificate-2', missing: 2 },
    ]);
    const text = pathSentence(
      audit.rows[0]?.path ?? null,
      { program: near, kpis: [], certificates, benefits: [] },
      createLocale({ lang: 'en' }),
    ).replace(/[\u2066-\u2069]/gu, '');
    expect(text).toBe('To Gold: 1 month of partnership and 2 certificates “Sales”');
  });
});
