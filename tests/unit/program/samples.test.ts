import { describe, expect, it } from 'vitest';
import { type AuditDirection, judgedOn, tierAudit } from '#shared/domain/program/audit.ts';
import { readyProgram } from '#shared/domain/program/compile.ts';
import { historyOf } from '#shared/domain/program/history.ts';
import { metricSource } from '#shared/domain/program/metrics.ts';
import { payments } from '#shared/domain/program/pay.ts';
import { assignedTier, earnedTier, tierPath } from '#shared/domain/program/tiers.ts';
import { nextVersion } from '#shared/domain/program/version.ts';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { documentProblems } from '#shared/domain/workspace/document-problems.ts';
import { samples } from '#templates/samples/index.ts';

const years = {
  'fa-software': { start: '2024-10-22', middle: '2025-10-23', end: '2026-10-22', unit: 10_000_000 },
  'en-iot': { start: '2024-11-01', middle: '2025-11-01', end: '2026-10-31', unit: 5000 },
} as const;
/** By code: tiers that the current rules do not give, and who joined late or fell asleep. */
const told = {
  'fa-software': { high: 'P003 P015 P017', low: 'P004 P008', joined: 'P010', asleep: 'P020' },
  'en-iot': { high: 'K001 K012 K020 K024', low: 'K007 K014 K026', joined: 'K023', asleep: 'K019' },
} as const;

const contentOf = (d: EngagementDocument) => ({
  actors: d.actors,
  regions: d.regions,
  kpis: d.kpis,
  certificates: d.certificates,
  holdings: d.holdings,
  deals: d.deals,
  kpiValues: d.kpiValues,
  adjustments: d.adjustments,
  clauses: d.policyClauses,
  calendar: d.settings.calendar,
});

describe.each(['fa-software', 'en-iot'] as const)('the program room of the sample %s', (id) => {
  const document = samples[id];
  const { start, middle, end, unit } = years[id];
  const { deals, holdings, kpiValues, adjustments, programs, benefits, certificates, policyClauses } =
    document;
  const active = document.actors.filter((a) => a.status === 'active');
  const withRevenue = active.filter((a) => (a.revenue12m ?? 0) > 0);
  const byId = new Map(deals.map((d) => [d.id, d]));
  const net = (actorId: string, from: string, to: string): number =>
    deals
      .filter((d) => d.actorId === actorId && d.closedOn >= from && d.closedOn <= to)
      .reduce((sum, d) => sum + (d.returnOf === null ? d.amount : -d.amount), 0);

  it('is sound, whole and not too heavy', () => {
    expect(documentProblems(document)).toEqual([]);
    expect([benefits.length, certificates.length, policyClauses.length]).toEqual([18, 8, 8]);
    expect(benefits.every((b) => b.annualCost !== null)).toBe(true);
    expect(JSON.stringify(document).length).toBeLessThan(2_500_000);
    const ids = deals.map((d) => d.id);
    expect(ids).toEqual(ids.toSorted());
  });

  it('has two years of deals whose last twelve months sum up to every partner’s revenue', () => {
    expect(deals.length).toBeGreaterThanOrEqual(900);
    expect(deals.length).toBeLessThanOrEqual(1500);
    for (const partner of active)
      expect(net(partner.id, middle, end), partner.code).toBe(partner.revenue12m ?? 0);
    const days = deals.map((d) => d.closedOn);
    expect(days.filter((day) => day < start || day > end)).toEqual([]);
    expect(deals.filter((d) => d.amount <= 0 || d.amount % unit !== 0)).toEqual([]);
    const sellers = new Set(withRevenue.map((a) => a.id));
    expect(deals.filter((d) => !sellers.has(d.actorId))).toEqual([]);
  });

  it('sells what and where the partner works, and to named customers what the list of sales says', () => {
    const regions = new Map(document.regions.map((r) => [r.id, r]));
    for (const d of deals) {
      const partner = document.actors.find((a) => a.id === d.actorId);
      if (d.product !== null) expect(partner?.products, d.id).toContain(d.product);
      else expect(partner?.products, d.id).toEqual([]);
      const region = regions.get(d.regionId ?? '');
      const words = partner?.regions ?? [];
      expect(
        words.some((w) => region?.name.endsWith(w) || region?.nameEn === w),
        `${d.id} ${d.regionId}`,
      ).toBe(true);
    }
    for (const sale of document.sales) {
      const partner = document.actors.find((a) => a.id === sale.actorId);
      if (partner?.status !== 'active') continue;
      const sold = deals.filter(
        (d) => d.actorId === sale.actorId && d.customer === sale.customer && d.closedOn >= middle,
      );
      expect(
        sold.reduce((sum, d) => sum + d.amount, 0),
        sale.id,
      ).toBe(sale.amount);
    }
  });

  it('closes the deals that the register calls won', () => {
    const won = document.registrations.filter((r) => r.state === 'won');
    expect(won.length).toBeGreaterThan(0);
    for (const r of won)
      expect(
        deals.filter((d) => d.registeredOn === r.registeredOn && d.customer === r.customer),
        r.id,
      ).toMatchObject([{ actorId: r.actorId, product: r.product, amount: r.amount }]);
  });

  it('holds every case that a program must answer', () => {
    const sales = deals.filter((d) => d.returnOf === null);
    const waited = sales.flatMap((d) =>
      d.registeredOn === null ? [] : [(Date.parse(d.closedOn) - Date.parse(d.registeredOn)) / 86_400_000],
    );
    expect(waited.filter((days) => days < 90).length).toBeGreaterThan(100);
    expect(waited.filter((days) => days >= 90).length).toBeGreaterThan(20);
    expect(waited.every((days) => days > 0)).toBe(true);
    expect(sales.filter((d) => d.registeredOn === null).length).toBeGreaterThan(200);
    expect(sales.filter((d) => d.coSold).length).toBeGreaterThan(50);
    expect(sales.filter((d) => d.parts.some((p) => p.actorId !== null)).length).toBeGreaterThan(5);
    expect(sales.some((d) => d.parts.length === 2)).toBe(true);
    for (const d of sales) {
      expect(d.parts.reduce((sum, p) => sum + p.share, 0)).toBeLessThan(10_000);
      expect(d.parts.some((p) => p.actorId === d.actorId)).toBe(false);
    }
    const returns = deals.filter((d) => d.returnOf !== null);
    expect(returns.length).toBeGreaterThan(10);
    const late = returns.filter((d) => {
      const sale = byId.get(d.returnOf ?? '');
      expect(sale?.actorId).toBe(d.actorId);
      expect(sale?.returnOf).toBeNull();
      expect(d.amount).toBeLessThanOrEqual(sale?.amount ?? 0);
      const days = (Date.parse(d.closedOn) - Date.parse(sale?.closedOn ?? '')) / 86_400_000;
      expect(days).toBeGreaterThan(0);
      return days > 90;
    });
    expect(late.length).toBeGreaterThan(0);
    expect(late.length).toBeLessThan(returns.length);
  });

  it('has a partner that joined on the way and one that fell asleep, growth and decline', () => {
    const of = (code: string) => document.actors.find((a) => a.code === code);
    const joined = of(told[id].joined);
    expect((joined?.joined ?? '') > start && (joined?.joined ?? '') < middle).toBe(true);
    expect(deals.some((d) => d.actorId === joined?.id && d.closedOn < (joined?.joined ?? ''))).toBe(false);
    const asleep = of(told[id].asleep);
    expect(deals.some((d) => d.actorId === asleep?.id && d.closedOn > '2026-05-01')).toBe(false);
    const growth = withRevenue.map((a) => net(a.id, middle, end) / Math.max(1, net(a.id, start, middle)));
    expect(growth.filter((g) => g > 1.1).length).toBeGreaterThan(5);
    expect(growth.filter((g) => g < 1).length).toBeGreaterThan(2);
  });

  it('has certificates that are valid, run out soon and have run out', () => {
    const ends = holdings.map((h) => h.expiresOn ?? '9999');
    const today = '2026-11-25';
    expect(ends.filter((e) => e >= today).length).toBeGreaterThan(60);
    expect(ends.filter((e) => e >= today && e < '2027-02-25').length).toBeGreaterThan(3);
    expect(ends.filter((e) => e < today && e > '2026-07-01').length).toBeGreaterThan(3);
    expect(holdings.filter((h) => h.earnedOn >= (h.expiresOn ?? '9999') || h.earnedOn > today)).toEqual([]);
    const firm = new Set(['security-check', 'customer-reference-check']);
    expect(holdings.filter((h) => firm.has(h.certificateId) !== (h.person === ''))).toEqual([]);
  });

  it('has KPI values at quarter ends, in their ranges, and none where nothing was measured', () => {
    expect(new Set(kpiValues.map((v) => v.kpiId))).toEqual(
      new Set(['training-participation', 'conversion', 'customer-satisfaction', 'partner-nps']),
    );
    expect(new Set(kpiValues.map((v) => v.on)).size).toBe(8);
    for (const v of kpiValues) {
      const [low, high] =
        v.kpiId === 'customer-satisfaction' ? [1, 5] : v.kpiId === 'partner-nps' ? [-100, 100] : [0, 10_000];
      expect(v.value).toBeGreaterThanOrEqual(low);
      expect(v.value).toBeLessThanOrEqual(high);
    }
    const distributors = new Set(document.actors.flatMap((a) => (a.type === 'distributor' ? [a.id] : [])));
    expect(kpiValues.some((v) => distributors.has(v.actorId) && v.kpiId === 'customer-satisfaction')).toBe(
      false,
    );
  });

  it('corrects payments by new lines with reasons, one of them reversed', () => {
    for (const a of adjustments) expect(a.reason.length).toBeGreaterThan(20);
    const reversal = adjustments.find((a) => a.reversesId !== null);
    const wrong = adjustments.find((a) => a.id === reversal?.reversesId);
    expect(reversal?.actorId).toBe(wrong?.actorId);
    expect((reversal?.amount ?? 0) + (wrong?.amount ?? 0)).toBe(0);
    expect((wrong?.on ?? '') < (reversal?.on ?? '')).toBe(true);
  });

  const history = historyOf(contentOf(document));
  const last = history.grid.count - 1;
  const [current, draft] = programs;
  if (!current || !draft) throw new Error('Two programs are due.');
  const start0 = history.partnerIds.map((partner) =>
    assignedTier(current, document.actors.find((a) => a.id === partner)?.tier ?? null),
  );

  it('has a current program and a draft of its next version', () => {
    expect([current.state, draft.state, draft.basedOnId]).toEqual(['current', 'draft', current.id]);
    expect(draft.version).toBe(nextVersion(current, [current]).version);
    expect(draft.tiers).not.toEqual(current.tiers);
    const there = new Set(document.regions.map((r) => r.id));
    const products = new Set(document.actors.flatMap((a) => a.products));
    for (const r of programs.flatMap((p) => [...p.rules, ...p.discounts])) {
      expect(
        r.regionIds.filter((region) => !there.has(region)),
        r.id,
      ).toEqual([]);
      expect(
        r.products.filter((p) => !products.has(p)),
        r.id,
      ).toEqual([]);
    }
    expect(
      current.rules.some((r) => r.replacesId !== null && current.rules.some((o) => o.id === r.replacesId)),
    ).toBe(true);
  });

  it('says in its brochure what its rules give, in Persian as Persian is written', () => {
    const digits = new Intl.NumberFormat('fa-IR');
    for (const program of programs) {
      const limit = program.discounts.find((d) => d.kind === 'limit');
      for (const tier of program.tiers) {
        const discount = tier.benefits.find((b) => b.benefitId === 'price-discount');
        expect(discount?.measure).toBe(`${digits.format(tier.discount / 100)}٪`);
        expect(discount?.measureEn).toBe(`${tier.discount / 100}%`);
        expect(tier.discount).toBeLessThan(limit?.rate ?? 0);
        const fund = tier.benefits.find((b) => b.benefitId === 'mdf-fund');
        const rule = program.rules.find((r) => r.kind === 'mdf' && r.tierIds.includes(tier.id));
        expect(fund?.measureEn, tier.id).toBe(
          rule?.kind === 'mdf' ? `${rule.rate / 100}% of sales` : undefined,
        );
      }
    }
    const texts = programs.flatMap((p) => [
      p.name,
      p.purpose,
      ...p.tiers.flatMap((t) => [t.name, t.promise, ...t.benefits.map((b) => b.measure)]),
      ...[...p.rules, ...p.discounts].map((r) => r.name),
    ]);
    expect(
      texts.filter((text) => /[يكىة]|[0-9٠-٩]|[,;?"“”]|\s[،؛؟.:»]|[،؛؟](?=\p{L})| {2}/u.test(text)),
    ).toEqual([]);
    expect(texts.filter((text) => text !== '' && !/\p{Script=Arabic}/u.test(text))).toEqual([]);
  });

  it('names tiers of the current program, some of which its rules do not give', () => {
    const names = new Set(current.tiers.flatMap((t) => [t.name, t.nameEn]));
    expect(active.filter((a) => a.tier !== null && !names.has(a.tier))).toEqual([]);
    const source = metricSource(history, null);
    const differ = (higher: boolean) =>
      history.partnerIds
        .flatMap((partner, i) => {
          const earned = earnedTier(current, history, source, i, last);
          const assigned = start0[i] ?? -1;
          const is = higher ? assigned > earned : assigned < earned;
          return is ? [document.actors.find((a) => a.id === partner)?.code] : [];
        })
        .join(' ');
    expect(differ(true)).toBe(told[id].high);
    expect(differ(false)).toBe(told[id].low);
    // The audit says the same long after the last deal: months that nobody recorded are not months without sales.
    const on = judgedOn(deals, '2027-06-30');
    expect([on, judgedOn(deals, '2026-01-15'), judgedOn([], '2027-06-30')]).toEqual([
      deals.at(-1)?.closedOn,
      '2026-01-15',
      '2027-06-30',
    ]);
    const { rows } = tierAudit(current, contentOf(document), benefits, on);
    const codes = (...directions: AuditDirection[]) =>
      rows
        .filter((r) => directions.includes(r.direction))
        .map((r) => r.code)
        .toSorted()
        .join(' ');
    expect(codes('above')).toBe(told[id].high);
    expect(codes('below', 'unassigned')).toBe(told[id].low);
  });

  it('lets the draft win for some and lose for others, at another cost', () => {
    const paid = programs.map((program) => {
      const { tiers, reviews } = tierPath(
        program,
        history,
        history.partnerIds.map((partner) =>
          assignedTier(program, document.actors.find((a) => a.id === partner)?.tier ?? null),
        ),
      );
      const pay = payments(readyProgram(program, history), history, tiers);
      const of = history.partnerIds.map((_, i) => {
        let sum = 0;
        for (let m = last - 11; m <= last; m++)
          sum += (pay.paid[i * history.grid.count + m] ?? 0) + (pay.mdf[i * history.grid.count + m] ?? 0);
        return sum;
      });
      return { of, total: of.reduce((a, b) => a + b, 0), reviews };
    });
    const [before, after] = paid;
    if (!before || !after) throw new Error('Two programs are due.');
    const change = after.of.map((amount, i) => amount - (before.of[i] ?? 0));
    expect(change.filter((c) => c > 0).length).toBeGreaterThan(8);
    expect(change.filter((c) => c < 0).length).toBeGreaterThan(4);
    expect(Math.abs(after.total / before.total - 1)).toBeGreaterThan(0.01);
    const revenue = withRevenue.reduce((sum, a) => sum + (a.revenue12m ?? 0), 0);
    for (const { total } of paid) {
      expect(total / revenue).toBeGreaterThan(0.05);
      expect(total / revenue).toBeLessThan(0.12);
    }
    expect(after.reviews.some((r) => r.after > r.before)).toBe(true);
    expect(after.reviews.some((r) => r.after < r.before)).toBe(true);
    expect(after.total).toBeLessThan(draft.budget ?? 0);
  });
});
