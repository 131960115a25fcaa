import { describe, expect, it } from 'vitest';
import { findConflicts } from '#shared/domain/ecosystem/conflicts.ts';
import { coverageGaps } from '#shared/domain/ecosystem/coverage.ts';
import { visibleElements } from '#shared/domain/ecosystem/map-look.ts';
import { regionTree } from '#shared/domain/ecosystem/region-tree.ts';
import { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { documentProblems } from '#shared/domain/workspace/document-problems.ts';
import { fold } from '#shared/locale/fold.ts';
import { faSoftware } from '#templates/samples/fa-software.ts';
import * as market from '#templates/samples/fa-software-market.ts';

const document: EngagementDocument = {
  ...faSoftware,
  agreements: [...market.agreements],
  registrations: [...market.registrations],
  priceRules: [...market.priceRules],
  quotes: [...market.quotes],
  coverageGoals: [...market.coverageGoals],
  sales: [...market.sales],
  mapGroups: [...market.mapGroups],
  groupMembers: [...market.groupMembers],
  mapLayers: [...market.mapLayers],
  actorMarks: [...market.actorMarks],
  relationMarks: [...market.relationMarks],
  mapNotes: [...market.mapNotes],
  mapViews: [...market.mapViews],
  proposals: [...market.proposals],
  conflictNotes: [...market.conflictNotes],
};
const conflicts = findConflicts({ ...document, prices: document.priceRules });
const keys = (kind: string): string[] => conflicts.filter((c) => c.kind === kind).map((c) => c.key);

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

describe('the market of the Persian sample', () => {
  it('makes a sound document with the sample', () => {
    expect(EngagementDocument.parse(document)).toEqual(document);
    expect(documentProblems(document)).toEqual([]);
  });

  it('is written with Persian ye and ke, and dated within the engagement', () => {
    const texts = textsOf(market);
    expect(texts.filter((text) => /[يىك]/u.test(text))).toEqual([]);
    const days = texts.filter((text) => /^\d{4}-\d{2}-\d{2}$/u.test(text));
    expect(days.length).toBeGreaterThan(40);
    expect(days.filter((day) => day < '2025-03-21' || day > '2026-12-31')).toEqual([]);
  });

  it('names regions that the tree knows by their words', () => {
    const tree = regionTree(document.regions);
    const words = new Set(document.actors.flatMap((actor) => actor.regions));
    expect([...words].filter((word) => tree.byWord(word) === undefined)).toEqual([]);
  });

  it('uses the industries, capabilities and products of its partners', () => {
    const known = new Set(
      document.actors.flatMap((a) => [...a.industries, ...a.capabilities, ...a.products].map(fold)),
    );
    const used = [
      ...market.agreements.flatMap((a) => [a.segment, a.product]),
      ...market.coverageGoals.flatMap((g) => [g.industry, g.capability, g.product]),
      ...[...market.registrations, ...market.priceRules, ...market.quotes].map((row) => row.product),
      ...market.mapViews.flatMap((view) => view.look.filter.industries),
    ].filter((word) => word !== null);
    expect(used.filter((word) => !known.has(fold(word)))).toEqual([]);
  });

  it('clashes in the territories meant to clash, and in no others', () => {
    expect(keys('direct')).toEqual(['direct:fa-ag-01:fa-ag-02']);
    expect(keys('exclusivity').toSorted()).toEqual([
      'exclusivity:fa-ag-03:fa-ag-04',
      'exclusivity:fa-ag-08:fa-ag-09',
    ]);
    expect(conflicts.find((c) => c.key === 'exclusivity:fa-ag-08:fa-ag-09')).toMatchObject({
      start: '2026-03-20',
      end: '2026-03-20',
    });
  });

  it('registers one deal twice, under two spellings of the customer', () => {
    expect(keys('registration')).toEqual(['registration:fa-rg-01:fa-rg-02']);
  });

  it('quotes twice below the minimum, once gravely', () => {
    const breaches = conflicts.filter((c) => c.kind === 'map-price');
    expect(breaches.map((c) => c.recordA).toSorted()).toEqual(['fa-qt-01', 'fa-qt-02']);
    const below = breaches.map((c) => 1 - (c.price ?? 0) / (c.minimumPrice ?? 1)).sort((a, b) => a - b);
    expect(below[0]).toBeCloseTo(0.02);
    expect(below[1]).toBeCloseTo(0.13);
  });

  it('leaves gaps that prospects would close, and one that nobody covers', () => {
    const gaps = coverageGaps({ ...document, goals: document.coverageGoals }).filter((g) => g.missing > 0);
    const ids = (open: boolean): string[] =>
      gaps
        .filter((g) => g.prospects.length >= g.missing === open)
        .map((g) => g.goal.id)
        .toSorted();
    expect(ids(true)).toEqual(['fa-cg-01', 'fa-cg-02', 'fa-cg-03', 'fa-cg-04']);
    expect(ids(false)).toEqual(['fa-cg-05']);
    expect(gaps.find((g) => g.goal.id === 'fa-cg-05')).toMatchObject({ active: [], prospects: [] });
  });

  it('sells through no partner more than it earned', () => {
    const sold = new Map<string, number>();
    for (const { actorId, amount } of market.sales) sold.set(actorId, (sold.get(actorId) ?? 0) + amount);
    const revenues = new Map(document.actors.map((actor) => [actor.id, actor.revenue12m ?? 0]));
    expect([...sold].filter(([id, amount]) => amount > (revenues.get(id) ?? 0))).toEqual([]);
  });

  it('saves four looks that each show something, one of them the difference of both states', () => {
    const elements = {
      actors: document.actors,
      relations: document.relations,
      layers: document.mapLayers,
      actorMarks: document.actorMarks,
      relationMarks: document.relationMarks,
      quadrants: new Map(),
    };
    expect(market.mapViews.filter((view) => view.look.state === 'difference')).toHaveLength(1);
    for (const view of market.mapViews) {
      const shown = visibleElements(elements, view.look);
      expect(shown.actors.length, view.id).toBeGreaterThan(3);
      expect(shown.relations.length, view.id).toBeGreaterThan(0);
      expect(view.note, view.id).not.toBe('');
    }
  });

  it('names layers and quarrels that the document holds', () => {
    const layers = new Set(document.mapLayers.map((layer) => layer.id));
    for (const { look } of market.mapViews)
      expect(look.hiddenLayers.filter((id) => !layers.has(id))).toEqual([]);
    const leaving = market.relationMarks.find((mark) => mark.horizon === 'as-is');
    expect(document.relations.find((r) => r.id === leaving?.relationId)?.type).toBe('conflict');
  });
});
