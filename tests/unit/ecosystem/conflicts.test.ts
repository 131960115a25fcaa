import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorType } from '#shared/domain/ecosystem/actor.ts';
import type { Agreement, PriceRule, Quote, Registration } from '#shared/domain/ecosystem/agreement.ts';
import { Conflict, ConflictNote } from '#shared/domain/ecosystem/conflict.ts';
import { type ConflictContent, findConflicts } from '#shared/domain/ecosystem/conflicts.ts';
import type { Region } from '#shared/domain/ecosystem/region.ts';

const region = (id: string, parentId: string | null): Region => ({
  id,
  parentId,
  kind: 'area',
  name: id,
  nameEn: null,
});
const regions = [region('ir', null), region('teh', 'ir'), region('fars', 'ir'), region('ae', null)];
const actors: { id: string; type: ActorType }[] = [
  { id: 'client', type: 'client' },
  { id: 'p1', type: 'reseller' },
  { id: 'p2', type: 'distributor' },
];

const agreement = (id: string, actorId: string, over: Partial<Agreement> = {}): Agreement => ({
  id,
  actorId,
  regionId: null,
  segment: null,
  product: null,
  exclusive: false,
  start: '2026-01-01',
  end: null,
  note: '',
  ...over,
});
const registration = (id: string, actorId: string, over: Partial<Registration> = {}): Registration => ({
  id,
  actorId,
  customer: 'بانک ملی',
  product: null,
  amount: null,
  registeredOn: '2026-01-01',
  windowDays: 30,
  state: 'open',
  note: '',
  ...over,
});
const price = (id: string, over: Partial<PriceRule> = {}): PriceRule => ({
  id,
  product: 'ERP',
  regionId: null,
  listPrice: 1200,
  minimumPrice: 1000,
  start: '2026-01-01',
  end: null,
  ...over,
});
const quote = (id: string, over: Partial<Quote> = {}): Quote => ({
  id,
  actorId: 'p1',
  product: 'erp',
  regionId: null,
  customer: '',
  price: 900,
  quotedOn: '2026-03-01',
  note: '',
  ...over,
});

const find = (over: Partial<ConflictContent>): Conflict[] =>
  findConflicts({ actors, regions, agreements: [], registrations: [], prices: [], quotes: [], ...over });
const keys = (over: Partial<ConflictContent>): string[] => find(over).map(({ key }) => key);
/** Two agreements, the first exclusive. */
const clash = (first: Partial<Agreement>, second: Partial<Agreement>): Conflict[] =>
  find({
    agreements: [agreement('a', 'p1', { exclusive: true, ...first }), agreement('b', 'p2', second)],
  });

describe('F11 territories', () => {
  it('finds an exclusive right that another sells into, and says where they meet', () => {
    const [conflict, ...rest] = clash(
      { regionId: 'ir', segment: 'بانک', start: '2026-02-01', end: '2026-12-31' },
      { regionId: 'teh', product: 'ERP', start: '2026-01-01', end: '2026-06-30' },
    );
    expect(rest).toEqual([]);
    expect(conflict).toEqual({
      key: 'exclusivity:a:b',
      kind: 'exclusivity',
      severity: 'medium',
      actorA: 'p1',
      actorB: 'p2',
      recordA: 'a',
      recordB: 'b',
      regionId: 'teh',
      segment: 'بانک',
      product: 'ERP',
      customer: null,
      start: '2026-02-01',
      end: '2026-06-30',
      price: null,
      minimumPrice: null,
      proposed: 'policy',
    });
  });

  it.each<[string, Partial<Agreement>, Partial<Agreement>, number]>([
    ['parent above child', { regionId: 'ir' }, { regionId: 'teh' }, 1],
    ['child below parent', { regionId: 'teh' }, { regionId: 'ir' }, 1],
    ['everywhere', { regionId: null }, { regionId: 'teh' }, 1],
    ['siblings', { regionId: 'fars' }, { regionId: 'teh' }, 0],
    ['a region that is not in the tree', { regionId: 'gone' }, { regionId: 'gone' }, 1],
    ['one word in two spellings', { segment: 'بانك‌ها' }, { segment: 'بانکها' }, 1],
    ['two segments', { segment: 'بانک' }, { segment: 'بیمه' }, 0],
    ['two products', { product: 'ERP' }, { product: 'CRM' }, 0],
    ['wider here, narrower there', { regionId: 'ir', segment: 'x' }, { regionId: 'teh', product: 'y' }, 1],
    ['the last day is the first day', { end: '2026-03-31' }, { start: '2026-03-31' }, 1],
    ['the day after', { end: '2026-03-31' }, { start: '2026-04-01' }, 0],
    ['both without end', {}, {}, 1],
    ['an end before the start', { start: '2026-05-01', end: '2026-04-30' }, {}, 0],
    ['one day', { start: '2026-05-01', end: '2026-05-01' }, {}, 1],
    ['nobody exclusive', { exclusive: false }, {}, 0],
    ['the other exclusive', { exclusive: false }, { exclusive: true }, 1],
    ['one actor', {}, { actorId: 'p1' }, 0],
  ])('%s', (_, first, second, count) => {
    expect(clash(first, second)).toHaveLength(count);
  });

  it('calls a clash with the client direct, whoever is exclusive', () => {
    for (const exclusive of [true, false]) {
      const [conflict] = find({
        agreements: [
          agreement('b', 'client', { exclusive }),
          agreement('a', 'p1', { exclusive: !exclusive }),
        ],
      });
      expect(conflict).toMatchObject({ key: 'direct:a:b', kind: 'direct', proposed: 'referral' });
      expect(conflict?.actorA).toBe(exclusive ? 'client' : 'p1');
    }
  });

  it('names the exclusive right first, then the earlier, then the smaller id', () => {
    expect(clash({ start: '2026-09-01' }, {})[0]?.recordA).toBe('a');
    expect(clash({ start: '2026-09-01' }, { exclusive: true })[0]?.recordA).toBe('b');
    expect(clash({}, { exclusive: true })[0]?.recordA).toBe('a');
  });

  it.each<[string, boolean, boolean, string | null, string]>([
    ['both exclusive', true, false, null, 'high'],
    ['both exclusive for a handover', true, false, '2026-01-30', 'medium'],
    ['one exclusive without end', false, false, null, 'medium'],
    ['one exclusive for 31 days', false, false, '2026-01-31', 'medium'],
    ['one exclusive for 30 days', false, false, '2026-01-30', 'low'],
    ['direct without end', false, true, null, 'high'],
    ['direct for 366 days', false, true, '2027-01-01', 'high'],
    ['direct for 365 days', false, true, '2026-12-31', 'medium'],
    ['direct for 30 days', false, true, '2026-01-30', 'low'],
  ])('weighs %s', (_, both, direct, end, severity) => {
    const other = { exclusive: both, end, ...(direct ? { actorId: 'client' } : {}) };
    expect(clash({}, other)[0]?.severity).toBe(severity);
  });

  it('bears circles among the regions', () => {
    const circle = [region('x', 'y'), region('y', 'x'), region('z', 'y')];
    const agreements = [
      agreement('a', 'p1', { exclusive: true, regionId: 'y' }),
      agreement('b', 'p2', { regionId: 'z' }),
      agreement('c', 'p2', { regionId: 'x' }),
    ];
    expect(keys({ regions: circle, agreements })).toEqual(['exclusivity:a:b']);
  });
});

describe('F11 registrations', () => {
  const two = (later: Partial<Registration>, earlier: Partial<Registration> = {}): Conflict[] =>
    find({ registrations: [registration('b', 'p2', later), registration('a', 'p1', earlier)] });

  it('lets the earlier hold, for the days both windows share', () => {
    const [conflict, ...rest] = two({ registeredOn: '2026-01-20', product: 'ERP', amount: 5 });
    expect(rest).toEqual([]);
    expect(conflict).toMatchObject({
      key: 'registration:a:b',
      severity: 'high',
      recordA: 'a',
      recordB: 'b',
      product: 'ERP',
      customer: 'بانک ملی',
      start: '2026-01-20',
      end: '2026-01-30',
      proposed: 'split',
    });
  });

  it.each<[string, Partial<Registration>, Partial<Registration>, number]>([
    ['the last day of the window', { registeredOn: '2026-01-30' }, {}, 1],
    ['the day after the window', { registeredOn: '2026-01-31' }, {}, 0],
    ['another spelling of the customer', { customer: 'بانك  ملي' }, {}, 1],
    ['another customer', { customer: 'بانک ملت' }, {}, 0],
    ['two products', { product: 'CRM' }, { product: 'ERP' }, 0],
    ['every product', { product: 'CRM' }, {}, 1],
    ['a lost deal', { state: 'lost' }, {}, 0],
    ['a won deal', {}, { state: 'won' }, 0],
    ['one partner', { actorId: 'p1' }, {}, 0],
    ['the end of time', { registeredOn: '9999-12-31' }, { registeredOn: '9999-12-30', windowDays: 3650 }, 1],
  ])('%s', (_, later, earlier, count) => {
    expect(two(later, earlier)).toHaveLength(count);
  });

  it('on one day lets the smaller id hold, and is of medium weight without an amount', () => {
    expect(two({})[0]).toMatchObject({ recordA: 'a', severity: 'medium' });
    expect(two({ windowDays: 1 }, { windowDays: 1 })).toHaveLength(1);
  });
});

describe('F11 prices', () => {
  it.each([
    [900, 'high'],
    [901, 'medium'],
    [970, 'medium'],
    [971, 'low'],
    [999, 'low'],
  ])('weighs %i below a minimum of 1,000 as %s', (offered, severity) => {
    const [conflict] = find({ prices: [price('r')], quotes: [quote('q', { price: offered })] });
    expect(conflict).toMatchObject({
      key: 'map-price:q:r',
      severity,
      actorA: 'p1',
      actorB: null,
      recordA: 'q',
      recordB: 'r',
      start: '2026-03-01',
      end: '2026-03-01',
      customer: null,
      price: offered,
      minimumPrice: 1000,
      proposed: 'policy',
    });
  });

  it.each<[string, Partial<PriceRule>[], Partial<Quote>, string[]]>([
    ['at the minimum', [{}], { price: 1000 }, []],
    ['another product', [{ product: 'CRM' }], {}, []],
    ['before the rule', [{ start: '2026-03-02' }], {}, []],
    ['on its first and last day', [{ start: '2026-03-01', end: '2026-03-01' }], {}, ['map-price:q:r0']],
    ['after the rule', [{ end: '2026-02-28' }], {}, []],
    ['no place meets no regional rule', [{ regionId: 'ir' }], {}, []],
    ['a rule of the parent', [{ regionId: 'ir' }], { regionId: 'teh' }, ['map-price:q:r0']],
    ['a rule of the child', [{ regionId: 'teh' }], { regionId: 'ir' }, []],
    [
      'the narrowest rule holds',
      [{}, { regionId: 'ir' }, { regionId: 'teh', minimumPrice: 800 }],
      { regionId: 'teh' },
      [],
    ],
    [
      'a narrow rule without minimum frees',
      [{}, { regionId: 'ir', minimumPrice: null }],
      { regionId: 'teh' },
      [],
    ],
    ['the latest rule holds', [{ minimumPrice: 800 }, { start: '2026-02-01' }], {}, ['map-price:q:r1']],
    [
      'a lapsed later rule does not',
      [{}, { start: '2026-02-01', end: '2026-02-28' }],
      {},
      ['map-price:q:r0'],
    ],
    ['then the smaller id', [{}, {}], {}, ['map-price:q:r0']],
    ['a minimum of zero', [{ minimumPrice: 0 }], { price: 0 }, []],
  ])('%s', (_, rules, offered, expected) => {
    expect(keys({ prices: rules.map((r, i) => price(`r${i}`, r)), quotes: [quote('q', offered)] })).toEqual(
      expected,
    );
  });
});

describe('F11 as a whole', () => {
  it('is empty for an empty register', () => {
    expect(find({ actors: [], regions: [] })).toEqual([]);
  });

  it('orders by severity, kind and key, and fits the schema', () => {
    const result = find({
      agreements: [
        agreement('a', 'p1', { exclusive: true }),
        agreement('b', 'p2', { end: '2026-01-10' }),
        agreement('c', 'client'),
        agreement('d', 'p2'),
      ],
      registrations: [registration('r1', 'p1', { amount: 1 }), registration('r2', 'p2')],
      prices: [price('m')],
      quotes: [quote('q2'), quote('q1')],
    });
    expect(result.map(({ severity, key }) => `${severity} ${key}`)).toEqual([
      'high registration:r1:r2',
      'high direct:a:c',
      'high map-price:m:q1',
      'high map-price:m:q2',
      'medium exclusivity:a:d',
      'low exclusivity:a:b',
    ]);
    for (const conflict of result) {
      expect(Conflict.parse(conflict)).toEqual(conflict);
      const note = { key: conflict.key, state: 'open', remedy: null, owner: '', note: '' };
      expect(ConflictNote.safeParse(note).success).toBe(true);
    }
  });

  it('does not compare all pairs', () => {
    // 15,000 agreements of 5,000 partners in one place and one product, one year after another without touching:
    // everything falls into one bucket and nothing clashes. All pairs would be 112 million.
    const agreements = Array.from({ length: 15_000 }, (_, i) => {
      const year = String(1000 + Math.floor(i / 2));
      const half = i % 2 === 0 ? ['01-01', '06-30'] : ['07-01', '12-31'];
      return agreement(`g${i}`, `p${i % 5000}`, {
        exclusive: true,
        regionId: 'teh',
        start: `${year}-${half[0]}`,
        end: `${year}-${half[1]}`,
      });
    });
    expect(find({ agreements })).toEqual([]);
    // A partner may also hold many rights at once: its own never meet.
    expect(find({ agreements: agreements.map((a) => ({ ...a, actorId: 'p1', end: null })) })).toEqual([]);
  });
});

describe('F11 against a plain version that compares all pairs', () => {
  const day = fc.integer({ min: 1, max: 12 }).map((d) => `2026-01-${String(d).padStart(2, '0')}`);
  const word = fc.constantFrom(null, 'الف', 'أَلف', 'ب');
  const place = fc.option(fc.nat({ max: 7 }).map(String), { nil: null });
  const actor = fc.constantFrom('client', 'p1', 'p2', 'p3');
  const tree = fc
    .array(place, { maxLength: 7 })
    .map((parents) => parents.map((parent, i) => region(String(i), parent)));
  const plainFold = (text: string): string => text.replace('أَلف', 'الف').toLowerCase();

  /** Ids from a region up, a row of a circle being a root. */
  function chain(rows: Region[], id: string): string[] {
    const parentOf = (at: string): string | null => {
      const parent = rows.find((r) => r.id === at)?.parentId ?? null;
      if (parent === null || !rows.some((r) => r.id === parent)) return null;
      // On a circle: going up from the parent comes back here.
      let up: string | null = parent;
      for (let i = 0; i <= rows.length && up !== null; i += 1) {
        if (up === at) return null;
        up = rows.find((r) => r.id === up)?.parentId ?? null;
      }
      return parent;
    };
    const up = parentOf(id);
    return up === null ? [id] : [id, ...chain(rows, up)];
  }
  const inside = (rows: Region[], outer: string | null, inner: string | null): boolean =>
    outer === null || (inner !== null && chain(rows, inner).includes(outer));
  const meets = (a: string | null, b: string | null): boolean =>
    a === null || b === null || plainFold(a) === plainFold(b);
  const key = (kind: string, a: string, b: string): string => `${kind}:${a < b ? `${a}:${b}` : `${b}:${a}`}`;
  const addDays = (iso: string, days: number): string => {
    const date = new Date(`${iso}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
  };

  it('finds the same territories', () => {
    const one = fc.record({
      actorId: actor,
      regionId: place,
      segment: word,
      product: word,
      exclusive: fc.boolean(),
      start: day,
      end: fc.option(day, { nil: null }),
    });
    fc.assert(
      fc.property(tree, fc.array(one, { maxLength: 14 }), (rows, list) => {
        const agreements = list.map((over, i) => agreement(`g${i}`, over.actorId, over));
        const expected: string[] = [];
        for (const [i, a] of agreements.entries())
          for (const b of agreements.slice(i + 1)) {
            const places = inside(rows, a.regionId, b.regionId) || inside(rows, b.regionId, a.regionId);
            const days = Array.from({ length: 12 }, (_, d) => addDays('2026-01-01', d));
            const together = days.some((d) =>
              [a, b].every(({ start, end }) => start <= d && (end === null || d <= end)),
            );
            if (a.actorId === b.actorId || !(a.exclusive || b.exclusive) || !places || !together) continue;
            if (!meets(a.segment, b.segment) || !meets(a.product, b.product)) continue;
            const direct = a.actorId === 'client' || b.actorId === 'client';
            expected.push(key(direct ? 'direct' : 'exclusivity', a.id, b.id));
          }
        const result = find({ regions: rows, agreements });
        expect(result.map((c) => c.key).toSorted()).toEqual(expected.toSorted());
        for (const c of result) {
          const first = agreements.find(({ id }) => id === c.recordA);
          const second = agreements.find(({ id }) => id === c.recordB);
          expect(first?.exclusive).toBe(true);
          for (const record of [first, second]) {
            expect(inside(rows, record?.regionId ?? null, c.regionId)).toBe(true);
            expect(c.start !== null && c.start >= (record?.start ?? '')).toBe(true);
          }
          expect([first?.regionId, second?.regionId]).toContain(c.regionId);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the same registrations', () => {
    const one = fc.record({
      actorId: actor,
      customer: fc.constantFrom('الف', 'أَلف', 'ب'),
      product: word,
      registeredOn: day,
      windowDays: fc.integer({ min: 1, max: 6 }),
      state: fc.constantFrom('open', 'open', 'open', 'won', 'lost', 'expired'),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 14 }), (list) => {
        const registrations = list.map((over, i) => registration(`r${i}`, over.actorId, over));
        const expected: string[] = [];
        for (const a of registrations)
          for (const b of registrations) {
            const earlier =
              a.registeredOn < b.registeredOn || (a.registeredOn === b.registeredOn && a.id < b.id);
            if (!earlier || a.actorId === b.actorId || a.state !== 'open' || b.state !== 'open') continue;
            if (!meets(a.customer, b.customer) || !meets(a.product, b.product)) continue;
            if (b.registeredOn <= addDays(a.registeredOn, a.windowDays - 1)) expected.push(`${a.id} ${b.id}`);
          }
        const result = find({ registrations }).map((c) => `${c.recordA} ${c.recordB}`);
        expect(result.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same prices', () => {
    const product = fc.constantFrom('الف', 'أَلف', 'ب');
    const rule = fc.record({
      product,
      regionId: place,
      minimumPrice: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
      start: day,
      end: fc.option(day, { nil: null }),
    });
    const offered = fc.record({
      product,
      regionId: place,
      price: fc.integer({ min: 0, max: 10 }),
      quotedOn: day,
    });
    fc.assert(
      fc.property(
        tree,
        fc.array(rule, { maxLength: 8 }),
        fc.array(offered, { maxLength: 8 }),
        (rows, ruleList, quoteList) => {
          const prices = ruleList.map((over, i) => price(`m${i}`, over));
          const quotes = quoteList.map((over, i) => quote(`q${i}`, over));
          const depth = (id: string | null): number => (id === null ? 0 : chain(rows, id).length);
          const expected = quotes.flatMap((q) => {
            const holding = prices
              .filter((m) => meets(m.product, q.product) && inside(rows, m.regionId, q.regionId))
              .filter((m) => m.start <= q.quotedOn && (m.end === null || q.quotedOn <= m.end))
              .sort(
                (a, b) =>
                  depth(b.regionId) - depth(a.regionId) ||
                  (a.start > b.start ? -1 : a.start < b.start ? 1 : a.id < b.id ? -1 : 1),
              )[0];
            const least = holding?.minimumPrice ?? null;
            return holding && least !== null && q.price < least ? [key('map-price', q.id, holding.id)] : [];
          });
          expect(keys({ regions: rows, prices, quotes }).toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 500 },
    );
  });
});
