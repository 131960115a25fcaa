import { describe, expect, it } from 'vitest';
import { isPartner } from '#shared/domain/ecosystem/actor.ts';
import { concentration } from '#shared/domain/ecosystem/concentration.ts';
import { conflictKinds } from '#shared/domain/ecosystem/conflict.ts';
import { findConflicts } from '#shared/domain/ecosystem/conflicts.ts';
import { coverageGaps } from '#shared/domain/ecosystem/coverage.ts';
import { regionTree } from '#shared/domain/ecosystem/region-tree.ts';
import { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { documentProblems } from '#shared/domain/workspace/document-problems.ts';
import { enIot } from '#templates/samples/en-iot.ts';

const partners = enIot.actors.filter(isPartner);

describe('the industrial-IoT sample', () => {
  it('is a sound engagement document', () => {
    expect(EngagementDocument.parse(enIot)).toEqual(enIot);
    expect(documentProblems(enIot)).toEqual([]);
  });

  it('has about 36 partners and prospects', () => {
    expect(partners.length).toBeGreaterThanOrEqual(34);
    expect(partners.length).toBeLessThanOrEqual(42);
  });

  it('names only regions of the tree', () => {
    const tree = regionTree(enIot.regions);
    const words = new Set(enIot.actors.flatMap((actor) => actor.regions));
    for (const word of words) expect(tree.byWord(word)?.nameEn, word).toBe(word);
  });

  it('hangs on one distributor', () => {
    const { band, top1Share } = concentration(
      partners.flatMap((p) => (p.status === 'active' && p.revenue12m !== null ? [p.revenue12m] : [])),
    );
    expect(top1Share).toBeGreaterThan(0.3);
    expect(band).toBe('moderate');
  });

  it('leaves the client between a fifth and 45 % of every revenue', () => {
    for (const { code, revenue12m, margin12m } of partners) {
      expect(margin12m === null, code).toBe(revenue12m === null);
      if (revenue12m === null || margin12m === null) continue;
      expect(margin12m / revenue12m, code).toBeGreaterThanOrEqual(0.2);
      expect(margin12m / revenue12m, code).toBeLessThanOrEqual(0.45);
    }
  });

  it('sells to named customers no more than each partner’s revenue', () => {
    for (const [actorId, lines] of Map.groupBy(enIot.sales, (sale) => sale.actorId)) {
      const revenue = enIot.actors.find((actor) => actor.id === actorId)?.revenue12m ?? 0;
      expect(
        lines.reduce((sum, line) => sum + line.amount, 0),
        actorId,
      ).toBeLessThanOrEqual(revenue);
    }
  });

  it('holds conflicts of every kind', () => {
    const conflicts = findConflicts({
      actors: enIot.actors,
      regions: enIot.regions,
      agreements: enIot.agreements,
      registrations: enIot.registrations,
      prices: enIot.priceRules,
      quotes: enIot.quotes,
    });
    const count = Object.fromEntries(
      conflictKinds.map((kind) => [kind, conflicts.filter((conflict) => conflict.kind === kind).length]),
    );
    // One exclusivity is the double promise in Jubail, the other the handover of a single day.
    expect(count).toEqual({ exclusivity: 2, registration: 1, direct: 1, 'map-price': 2 });
    const touching = conflicts.filter(({ start, end }) => start === end && start === '2026-06-30');
    expect(touching.map(({ kind }) => kind)).toEqual(['exclusivity']);
  });

  it('has gaps that prospects could close and one that nobody covers', () => {
    const gaps = coverageGaps({
      actors: enIot.actors,
      regions: enIot.regions,
      goals: enIot.coverageGoals,
    }).filter(({ missing }) => missing > 0);
    expect(gaps.filter(({ prospects }) => prospects.length > 0).length).toBeGreaterThanOrEqual(2);
    expect(gaps.filter(({ active, prospects }) => active.length + prospects.length === 0)).toHaveLength(1);
  });

  it('marks the relations that it means', () => {
    const codes = new Map(enIot.actors.map((actor) => [actor.id, actor.code]));
    const ends = enIot.relationMarks.map(({ relationId }) => {
      const relation = enIot.relations.find(({ id }) => id === relationId);
      return `${codes.get(relation?.sourceId ?? '')}–${codes.get(relation?.targetId ?? '')}`;
    });
    expect(ends).toEqual(['K001–K012', 'CLIENT–K027', 'CLIENT–K035', 'K035–K012', 'CLIENT–K030']);
  });
});
