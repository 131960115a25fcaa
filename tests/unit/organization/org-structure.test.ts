import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orgStructure } from '#shared/domain/organization/org-structure.ts';
import { anyChart, position, unit } from './chart.ts';

const example = {
  units: [
    unit('top', { headcountGoal: 12, costGoal: 900 }),
    unit('sales', { parentId: 'top', headcountGoal: 10, order: 2 }),
    unit('empty', { parentId: 'sales', order: 3 }),
  ],
  positions: [
    position('head', { unitId: 'top', annualCost: 400 }),
    position('lead', { unitId: 'sales', managerId: 'head', annualCost: 300 }),
    position('sellers', {
      unitId: 'sales',
      managerId: 'lead',
      fte: 9.5,
      person: '',
      annualCost: 200,
      order: 2,
    }),
    position('free', { fte: 0.5, order: 3 }),
  ],
};

describe('structure of a scenario', () => {
  const found = orgStructure(example);
  const unitOf = (id: string) => found.units.find((u) => u.id === id);

  it('adds up headcount, vacancies and cost, and counts missing costs', () => {
    expect(found.totals).toEqual({
      positions: 4,
      headcount: 12,
      vacancies: 1,
      vacantHeadcount: 9.5,
      cost: 900,
      costMissing: 1,
    });
    expect(unitOf('sales')?.total).toMatchObject({ headcount: 10.5, cost: 500, costMissing: 0 });
    expect(unitOf('top')?.total).toMatchObject({ headcount: 11.5, cost: 900 });
    expect(unitOf('top')?.own).toMatchObject({ headcount: 1, cost: 400 });
  });

  it('counts people for spans: 9.5 full-time equivalents are ten people', () => {
    expect(found.positions.find((p) => p.id === 'lead')?.span).toBe(10);
    expect(found.spans).toEqual({ managers: 2, min: 1, median: 5.5, max: 10 });
    expect(found.pyramid.map((l) => [l.layer, l.positions, l.headcount])).toEqual([
      [1, 2, 1.5],
      [2, 1, 1],
      [3, 1, 9.5],
    ]);
    expect(found.layers).toBe(3);
  });

  it('sets goals against what is there', () => {
    expect(unitOf('top')?.headcountGoal).toEqual({ goal: 12, actual: 11.5, state: 'under' });
    expect(unitOf('sales')?.headcountGoal?.state).toBe('over');
    expect(unitOf('top')?.costGoal).toEqual({ goal: 900, actual: 900, state: 'met' });
    const unknown = {
      ...example,
      units: [unit('top', { costGoal: 900 })],
      positions: [position('a', { unitId: 'top' })],
    };
    expect(orgStructure(unknown).units[0]?.costGoal).toEqual({ goal: 900, actual: null, state: 'unknown' });
  });

  it('finds what is not in its place', () => {
    const codes = found.checks.map((c) => [c.code, c.positionId ?? c.unitId]);
    expect(codes).toEqual([
      ['narrowSpan', 'head'],
      ['wideSpan', 'lead'],
      ['noUnit', 'free'],
      ['noManager', 'free'],
      ['headcountGoal', 'sales'],
      ['emptyUnit', 'empty'],
    ]);
  });

  it('reports circles and lines that lead nowhere, and still counts everybody', () => {
    const broken = orgStructure({
      units: [unit('a', { parentId: 'b' }), unit('b', { parentId: 'a' })],
      positions: [
        position('p', { unitId: 'a', managerId: 'q' }),
        position('q', { unitId: 'b', managerId: 'p' }),
        position('r', { unitId: 'b', managerId: 'gone' }),
      ],
    });
    expect(broken.checks.filter((c) => c.level === 'error').map((c) => c.code)).toEqual([
      'managerCircle',
      'managerCircle',
      'managerMissing',
      'unitCircle',
      'unitCircle',
    ]);
    expect(broken.positions).toHaveLength(3);
  });

  it('answers for an empty scenario', () => {
    expect(orgStructure({ units: [], positions: [] })).toMatchObject({
      totals: { positions: 0, headcount: 0, cost: null },
      spans: { managers: 0, min: null, median: null, max: null },
      layers: 0,
      checks: [],
    });
  });

  it('equals a plain count for any chart', () => {
    fc.assert(
      fc.property(anyChart, ({ units, positions }) => {
        const { units: unitFigures, positions: figures, totals } = orgStructure({ units, positions });
        const parents = new Map<string, string | null>();
        /** Ids above, nearest first; a parent in a circle with the row, or none, ends it. */
        const above = (
          rows: readonly { readonly id: string; readonly up: string | null }[],
          id: string,
        ): string[] => {
          for (const r of rows) parents.set(r.id, r.up);
          const inCircle = (from: string): boolean => {
            let at = parents.get(from) ?? null;
            for (let i = 0; i <= rows.length && at !== null; i += 1) {
              if (at === from) return true;
              at = parents.get(at) ?? null;
            }
            return false;
          };
          const chain: string[] = [];
          for (let at = id; ; ) {
            const up = inCircle(at) ? null : (parents.get(at) ?? null);
            if (up === null || !rows.some((r) => r.id === up)) return chain;
            chain.push(up);
            at = up;
          }
        };
        const unitRows = units.map((u) => ({ id: u.id, up: u.parentId }));
        const positionRows = positions.map((p) => ({ id: p.id, up: p.managerId }));
        for (const u of unitFigures) {
          const inside = positions.filter(
            (p) =>
              p.unitId !== null &&
              units.some((x) => x.id === p.unitId) &&
              [p.unitId, ...above(unitRows, p.unitId)].includes(u.id),
          );
          expect(u.total.positions).toBe(inside.length);
          expect(u.total.headcount).toBeCloseTo(
            inside.reduce((s, p) => s + p.fte, 0),
            6,
          );
          const costs = inside.flatMap((p) => (p.annualCost === null ? [] : [p.annualCost]));
          expect(u.total.cost).toBe(costs.length === 0 ? null : costs.reduce((a, b) => a + b, 0));
        }
        for (const f of figures) {
          expect(f.layer).toBe(above(positionRows, f.id).length + 1);
          const reports = positions.filter((p) => above(positionRows, p.id)[0] === f.id);
          expect(f.span).toBe(reports.reduce((s, p) => s + Math.max(1, Math.ceil(p.fte)), 0));
        }
        expect(figures).toHaveLength(positions.length);
        expect(totals.vacancies).toBe(positions.filter((p) => p.person === '').length);
      }),
    );
  });
});
