import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartnerStatus } from '#shared/domain/ecosystem/actor.ts';
import {
  type CoverageContent,
  coverageGaps,
  coverageGrid,
  type Dimension,
  dimensions,
} from '#shared/domain/ecosystem/coverage.ts';
import type { CoverageGoal } from '#shared/domain/ecosystem/coverage-goal.ts';
import type { Region, RegionKind } from '#shared/domain/ecosystem/region.ts';

type Partner = CoverageContent['actors'][number];

const region = (id: string, parentId: string | null, kind: RegionKind, name: string): Region => ({
  id,
  parentId,
  kind,
  name,
  nameEn: null,
});
const regions = [
  region('ir', null, 'country', 'ایران'),
  region('teh', 'ir', 'city', 'تهران'),
  region('shz', 'ir', 'city', 'شیراز'),
  region('ae', null, 'country', 'امارات'),
];
const partner = (id: string, over: Partial<Partner> = {}): Partner => ({
  id,
  status: 'active',
  regions: [],
  industries: [],
  capabilities: [],
  products: [],
  ...over,
});
const goal = (id: string, over: Partial<CoverageGoal> = {}): CoverageGoal => ({
  id,
  regionId: null,
  industry: null,
  capability: null,
  product: null,
  needed: 1,
  weight: 1,
  note: '',
  ...over,
});
const content = (actors: Partner[], goals: CoverageGoal[] = [], tree = regions): CoverageContent => ({
  actors,
  regions: tree,
  goals,
});

const country = partner('country', { regions: ['ایران'], industries: ['بانک'] });
const city = partner('city', { regions: ['تهران', 'آتلانتیس'], industries: ['بانك', 'بیمه'] });
const maybe = partner('maybe', { status: 'prospect', regions: ['ایران'], industries: ['بیمه'] });
const gone = partner('gone', { status: 'inactive', regions: ['امارات'], industries: ['نفت'] });
const client = partner('client', { status: null, regions: ['شیراز'], industries: ['فولاد'] });

describe('the coverage grid', () => {
  const goals = [
    goal('g1', { regionId: 'teh', industry: 'بانک', needed: 2, weight: 3 }),
    goal('g2', { regionId: 'teh', industry: 'بیمه', needed: 2, weight: 5 }),
    goal('g3', { regionId: 'teh', needed: 9 }),
  ];
  const all = content([country, city, maybe, gone, client], goals);

  it('has the regions of the tree in its order, then other words, and each word once', () => {
    const { rows, columns } = coverageGrid(all, 'region', 'industry', {});
    expect(rows.map(({ id, label }) => [id, label])).toEqual([
      ['ir', 'ایران'],
      ['teh', 'تهران'],
      ['ae', 'امارات'],
      ['word:اتلانتیس', 'آتلانتیس'],
    ]);
    // The first spelling stays; what only the client or a customer says is no place of the market.
    expect(columns.map(({ label }) => label)).toEqual(['بانک', 'بیمه', 'نفت']);
  });

  it('lets the country cover the city, not the city the country; an inactive partner covers nothing', () => {
    const { cells } = coverageGrid(all, 'region', 'industry', {});
    const shown = cells.map((row) => row.map(({ active, prospects }) => [active.join(), prospects.join()]));
    expect(shown).toEqual([
      [
        ['country', ''],
        ['', 'maybe'],
        ['', ''],
      ],
      [
        ['country,city', ''],
        ['city', 'maybe'],
        ['', ''],
      ],
      [
        ['', ''],
        ['', ''],
        ['', ''],
      ],
      [
        ['city', ''],
        ['city', ''],
        ['', ''],
      ],
    ]);
  });

  it('puts a goal into the cell it names, and only there', () => {
    const { cells } = coverageGrid(all, 'region', 'industry', {});
    expect(cells[1]?.[0]).toMatchObject({ goal: { needed: 2, weight: 3 }, gap: false });
    expect(cells[1]?.[1]).toMatchObject({ goal: { needed: 2, weight: 5 }, gap: true });
    expect(cells.flat().filter((cell) => cell.goal)).toHaveLength(2);
  });

  it('judges a goal by all of its dimensions, also those the grid does not show', () => {
    const erp = goal('erp', { regionId: 'teh', industry: 'بانک', product: 'ERP', weight: 2 });
    const grid = coverageGrid(content([country, city], [...goals, erp]), 'region', 'industry', {});
    expect(grid.cells[1]?.[0]).toEqual({
      active: ['country', 'city'],
      prospects: [],
      goal: { needed: 2, weight: 3 },
      gap: true,
    });
  });

  it('keeps to the filter: a slice of a third dimension, one line of its own', () => {
    const seller = partner('seller', { regions: ['ایران'], industries: ['بانک'], products: ['ERP'] });
    const erp = goal('erp', { regionId: 'teh', industry: 'بانک', product: 'erp', needed: 2 });
    const grid = coverageGrid(content([country, seller], [erp, ...goals]), 'region', 'industry', {
      product: 'ERP',
      region: 'teh',
    });
    expect(grid.rows.map(({ id }) => id)).toEqual(['teh']);
    expect(grid.cells[0]?.[0]).toEqual({
      active: ['seller'],
      prospects: [],
      goal: { needed: 2, weight: 1 },
      gap: true,
    });
    expect(grid.cells[0]?.[1]?.goal).toBeNull();
    const none = coverageGrid(content([country]), 'region', 'industry', { region: 'nowhere' });
    expect(none).toMatchObject({ rows: [], cells: [] });
  });

  it('bears an empty register, circles among the regions and words without letters', () => {
    expect(coverageGrid(content([]), 'industry', 'product', {})).toEqual({
      rows: [],
      columns: [],
      cells: [],
    });
    const circle = [region('a', 'b', 'area', 'الف'), region('b', 'a', 'area', 'ب')];
    const grid = coverageGrid(
      content([partner('p', { regions: ['الف', '\u200c'], industries: ['x'] })], [], circle),
      'region',
      'industry',
      {},
    );
    expect(grid.rows.map(({ id }) => id)).toEqual(['a']);
    expect(grid.cells[0]?.[0]?.active).toEqual(['p']);
  });

  it('leaves out a goal whose region is gone, which stays among the gaps', () => {
    const lost = content([country], [goal('g', { regionId: 'gone', industry: 'بانک' })]);
    expect(
      coverageGrid(lost, 'region', 'industry', {})
        .cells.flat()
        .some((cell) => cell.goal),
    ).toBe(false);
    expect(coverageGaps(lost)[0]?.missing).toBe(1);
  });
});

describe('the coverage gaps', () => {
  it('counts active partners, names the prospects, and puts the gravest first', () => {
    const gaps = coverageGaps(
      content(
        [country, city, maybe, gone, client],
        [
          goal('spare', { regionId: 'teh', industry: 'بانک', weight: 5 }),
          goal('b', { regionId: 'teh', industry: 'بیمه', needed: 2, weight: 2 }),
          goal('a', { regionId: 'ir', industry: 'بیمه', needed: 2, weight: 1 }),
          goal('grave', { regionId: 'ae', needed: 1, weight: 4 }),
          goal('any', { needed: 2 }),
        ],
      ),
    );
    expect(gaps.map(({ goal, active, missing, prospects }) => [goal.id, active, missing, prospects])).toEqual(
      [
        ['grave', [], 1, []],
        ['a', [], 2, ['maybe']],
        ['b', ['city'], 1, ['maybe']],
        ['any', ['country', 'city'], 0, ['maybe']],
        ['spare', ['country', 'city'], -1, []],
      ],
    );
  });

  it('is empty without goals, and orders goals without weight by id', () => {
    expect(coverageGaps(content([country]))).toEqual([]);
    const unweighted = [goal('b', { weight: 0, needed: 5 }), goal('a', { weight: 0 })];
    expect(coverageGaps(content([], unweighted)).map((gap) => gap.goal.id)).toEqual(['a', 'b']);
  });
});

describe('coverage against a plain version', () => {
  /** The tree below has no circles; names are the ids' own words. */
  const names: Record<string, string> = { ir: 'ایران', teh: 'تهران', shz: 'شیراز', ae: 'امارات' };
  const parentOf: Record<string, string | null> = { ir: null, teh: 'ir', shz: 'ir', ae: null };
  const plainFold = (text: string): string => text.replace('ك', 'ک').toLowerCase();

  /** True where one of the partner's words covers the line. */
  function covers(actor: Partner, dimension: Dimension, line: string): boolean {
    if (dimension === 'region') {
      const wider = [line, parentOf[line] ?? null];
      return actor.regions.some((word) => wider.some((id) => id !== null && (names[id] ?? id) === word));
    }
    const words = {
      industry: actor.industries,
      capability: actor.capabilities,
      product: actor.products,
    }[dimension];
    return words.some((word) => plainFold(word) === plainFold(line));
  }
  const goalKey = (g: CoverageGoal, dimension: Dimension): string | null =>
    dimension === 'region' ? g.regionId : g[dimension];
  const meetsGoal = (actor: Partner, g: CoverageGoal): boolean =>
    dimensions.every((d) => {
      const line = goalKey(g, d);
      return line === null || covers(actor, d, line);
    });

  const word = fc.constantFrom('بانک', 'بانك', 'ERP', 'erp', 'نفت');
  const words = fc.array(word, { maxLength: 3 });
  const actors = fc
    .array(
      fc.record({
        status: fc.constantFrom<(PartnerStatus | null)[]>('active', 'active', 'prospect', 'inactive', null),
        regions: fc.array(fc.constantFrom(...Object.values(names), 'atlantis'), { maxLength: 2 }),
        industries: words,
        capabilities: words,
        products: words,
      }),
      { maxLength: 8 },
    )
    .map((list) => list.map((over, i) => partner(`p${i}`, over)));
  const maybeWord = fc.option(word, { nil: null });
  const goals = fc
    .array(
      fc.record({
        regionId: fc.option(fc.constantFrom(...Object.keys(names)), { nil: null }),
        industry: maybeWord,
        capability: maybeWord,
        product: maybeWord,
        needed: fc.integer({ min: 1, max: 4 }),
        weight: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 6 },
    )
    .map((list) => list.map((over, i) => goal(`g${i}`, over)));

  it('finds the same gaps', () => {
    fc.assert(
      fc.property(actors, goals, (list, wanted) => {
        const gaps = coverageGaps(content(list, wanted));
        expect(gaps.map((gap) => gap.goal.id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
        for (const [i, gap] of gaps.entries()) {
          const fitting = list.filter((actor) => meetsGoal(actor, gap.goal));
          const active = fitting.filter(({ status }) => status === 'active').map(({ id }) => id);
          expect(gap.active).toEqual(active);
          expect(gap.missing).toBe(gap.goal.needed - active.length);
          expect(gap.prospects).toEqual(
            fitting.filter(({ status }) => status === 'prospect').map(({ id }) => id),
          );
          const before = gaps[i - 1];
          if (!before) continue;
          const fall = before.goal.weight * before.missing - gap.goal.weight * gap.missing;
          expect(fall > 0 || (fall === 0 && before.goal.id < gap.goal.id)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('fills the same cells', () => {
    const axis = fc.constantFrom(...dimensions);
    const filters = fc.record(
      { industry: word, capability: word, product: word, region: fc.constantFrom(...Object.keys(names)) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(actors, goals, axis, axis, filters, (list, wanted, rows, columns, filter) => {
        const grid = coverageGrid(content(list, wanted), rows, columns, filter);
        const slice = dimensions.flatMap((d) => {
          const line = filter[d];
          return line === undefined || d === rows || d === columns ? [] : [[d, line] as const];
        });
        expect(new Set(grid.rows.map(({ id }) => id)).size).toBe(grid.rows.length);
        grid.rows.forEach((row, r) => {
          grid.columns.forEach((column, c) => {
            const cell = grid.cells[r]?.[c];
            const rowLine = row.id.replace('word:', '');
            const columnLine = column.id.replace('word:', '');
            const fitting = list.filter(
              (actor) =>
                covers(actor, rows, rowLine) &&
                covers(actor, columns, columnLine) &&
                slice.every(([d, line]) => covers(actor, d, line)),
            );
            const of = (status: PartnerStatus): string[] =>
              fitting.filter((actor) => actor.status === status).map(({ id }) => id);
            const same = (g: CoverageGoal, d: Dimension, line: string): boolean =>
              plainFold(goalKey(g, d) ?? '') === plainFold(line);
            const here = wanted.filter(
              (g) =>
                same(g, rows, rowLine) &&
                same(g, columns, columnLine) &&
                slice.every(([d, line]) => same(g, d, line)),
            );
            const short = here.some(
              (g) => list.filter((a) => a.status === 'active' && meetsGoal(a, g)).length < g.needed,
            );
            expect(cell).toEqual({
              active: of('active'),
              prospects: of('prospect'),
              goal:
                here.length === 0
                  ? null
                  : {
                      needed: here.reduce((max, g) => Math.max(max, g.needed), 0),
                      weight: here.reduce((max, g) => Math.max(max, g.weight), 0),
                    },
              gap: short,
            });
          });
        });
      }),
      { numRuns: 300 },
    );
  });
});
