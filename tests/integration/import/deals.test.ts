import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Client } from '#shared/contract/index.ts';
import { findingText } from '#shared/domain/lists/finding-text.ts';
import { findingCodes } from '#shared/domain/lists/list.ts';
import { Deal } from '#shared/domain/program/deal.ts';
import { dealFields, guessDealMapping } from '#shared/domain/program/deal-list.ts';
import { checkDealRows } from '#shared/domain/program/deal-list-rows.ts';
import { createLocale, withoutMarks } from '#shared/locale/index.ts';
import { accepted, refusedCode, testHost } from '#tests/support/session.ts';

/** A workspace with three partners, in rials. */
async function newWorkspace(lang: 'fa' | 'en' = 'fa'): Promise<Client> {
  const { client, folder } = testHost();
  const path = join(folder, 'd.peyvand');
  await accepted(client.workspace.create({ path, clientName: 'سپهر', lang, passphrase: null }));
  const partners = [
    ['P1', 'رایان گستر'],
    ['P2', 'آتیه نگار'],
    ['P3', 'توزیع شرق'],
  ] as const;
  for (const [code, name] of partners)
    await accepted(client.ecosystem.createActor({ code, name, type: 'reseller', status: 'active' }));
  await accepted(client.ecosystem.addShippedRegions({}));
  return client;
}

const csv = (...lines: string[]): Uint8Array => Buffer.from(lines.join('\r\n'));

async function readAll(client: Client, bytes: Uint8Array) {
  const { token, mapping } = await accepted(client.program.readDealList({ name: 'فروش.csv', bytes }));
  return { token, mapping, preview: await accepted(client.program.previewDealList({ token, mapping })) };
}

async function importAll(client: Client, bytes: Uint8Array, skipRejected = false) {
  const { token, mapping } = await accepted(client.program.readDealList({ name: 'فروش.csv', bytes }));
  return client.program.importDealList({ token, mapping, skipRejected });
}

const dealsOf = async (client: Client) => {
  const codes = new Map((await accepted(client.ecosystem.actors({}))).map((a) => [a.id, a.code]));
  const all = await accepted(client.program.deals({}));
  return new Map(all.map((d) => [d.id, { ...d, code: codes.get(d.actorId) }]));
};

describe('a list of deals', () => {
  it('comes in with Persian headings, digits, words, Jalali days and returns, as one undo step', async () => {
    const client = await newWorkspace();
    const list = csv(
      'شناسه,کد,تاریخ,مشتري,محصول,منطقه,مبلغ,تاریخ ثبت,فروش مشترک,برگشت از,یادداشت',
      'F-1,p1,۱۴۰۳/۰۵/۱۲,بانک آفتاب,نگهبان,تهران,"۱۲۰٬۰۰۰٬۰۰۰",۱۴۰۳/۰۴/۰۱,بله,,الف',
      'F-2,P2,2024-09-01,بیمهٔ البرز,,استان فارس,۲ میلیارد,,خیر,,',
      'F-3,رایان گستر,۱۴۰۳/۰۷/۰۲,,,,-20000000,,,F-1,',
      'F-4,P2,1403/08/03,,,,٥٠٠٠٠٠٠٠٠,,,f-2,',
    );
    const { preview, mapping } = await readAll(client, list);
    expect(preview.findings).toEqual([]);
    expect(mapping['یادداشت']).toBe('skip');
    expect(await accepted(importAll(client, list))).toEqual({ imported: 4, updated: 0, rejected: [] });
    const deals = await dealsOf(client);
    expect(deals.get('F-1')).toMatchObject({
      code: 'P1',
      closedOn: '2024-08-02',
      customer: 'بانک آفتاب',
      product: 'نگهبان',
      amount: 120_000_000,
      registeredOn: '2024-06-21',
      coSold: true,
      returnOf: null,
    });
    expect(deals.get('F-2')).toMatchObject({ code: 'P2', amount: 2_000_000_000, regionId: 'ir-fars' });
    // A return is of its sale's customer and product, and never registered itself.
    expect(deals.get('F-3')).toMatchObject({
      code: 'P1',
      amount: 20_000_000,
      returnOf: 'F-1',
      customer: 'بانک آفتاب',
      product: 'نگهبان',
      registeredOn: null,
      coSold: false,
    });
    expect(deals.get('F-4')).toMatchObject({ amount: 500_000_000, returnOf: 'F-2' });
    await accepted(client.workspace.undo({}));
    expect((await dealsOf(client)).size).toBe(0);
    const again = await accepted(client.program.readDealList({ name: 'l.csv', bytes: list }));
    expect(again.remembered).toBe(true);
  });

  it('reads the shares of others in either language, keeps them when it is read again, and says what is wrong', async () => {
    const client = await newWorkspace();
    const list = csv(
      'شناسه,کد,تاریخ,مشتري,مبلغ,سهم دیگران',
      'F-1,P1,۱۴۰۳/۰۵/۱۲,بانک آفتاب,100,P2 ۲۰٪؛ کارفرما ۵٫۵٪',
      'F-2,P1,2024-09-01,بیمهٔ البرز,100,آتیه نگار: 100%',
      'F-3,P1,2024-09-02,بیمهٔ البرز,100,own seller 0.5; P3 = 10',
      'F-4,P1,2024-09-03,بیمهٔ البرز,100,-',
    );
    expect(await accepted(importAll(client, list))).toMatchObject({ imported: 4, rejected: [] });
    const deals = await dealsOf(client);
    const codes = new Map((await accepted(client.ecosystem.actors({}))).map((a) => [a.id, a.code]));
    const parts = (id: string) =>
      deals.get(id)?.parts.map((p) => [p.actorId === null ? null : codes.get(p.actorId), p.share]);
    expect(parts('F-1')).toEqual([
      ['P2', 2000],
      [null, 550],
    ]);
    expect(parts('F-2')).toEqual([['P2', 10_000]]);
    expect(parts('F-3')).toEqual([
      [null, 50],
      ['P3', 1000],
    ]);
    expect(parts('F-4')).toEqual([]);
    expect(await accepted(importAll(client, list))).toMatchObject({ imported: 0, updated: 0 });

    const bad = csv(
      'code,date,customer,amount,split',
      'P1,2024-03-01,Acme,100,P2',
      'P1,2024-03-01,Acme,100,P2 120%',
      'P1,2024-03-01,Acme,100,P9 10%',
      'P1,2024-03-01,Acme,100,P2 10%; p2 5%',
      'P1,2024-03-01,Acme,100,P2 60%; P3 50%',
      'P1,2024-03-01,Acme,100,P1 10%',
    );
    const { preview } = await readAll(client, bad);
    expect(preview.findings.map((f) => [f.row, f.column, f.code])).toEqual([
      [2, 'split', 'badParts'],
      [3, 'split', 'badParts'],
      [4, 'split', 'unknownPartner'],
      [5, 'split', 'partTwice'],
      [6, 'split', 'partsOverWhole'],
      [7, 'split', 'partOfOwn'],
    ]);
  });

  it('says of every bad row where, what and how to mend it, and imports nothing meanwhile', async () => {
    const client = await newWorkspace();
    const list = csv(
      'code,date,customer,product,region,amount,registered on,co-sold,return of,id',
      'P1,2024-03-01,Acme,X,,100,,,,A1',
      'P9,2024-03-01,Acme,X,,100,,,,A2',
      'P1,2024-13-01,Acme,X,,100,,,,A3',
      'P1,3024-03-01,Acme,X,,100,,,,A4',
      'P1,1304/03/01,Acme,X,,100,,,,A5',
      'P1,2024-03-01,Acme,X,Atlantis,100,,,,A6',
      'P1,2024-03-01,Acme,X,,0,,,,A7',
      'P1,2024-03-01,Acme,X,,much,,,,A8',
      'P1,2024-03-01,Acme,X,,,,,,A9',
      'P1,2024-03-01,Acme,X,,100,2024-03-02,,,B1',
      'P1,2024-03-01,Acme,X,,100,,perhaps,,B2',
      'P1,2024-03-01,Acme,X,,100,,,,a1',
      'P1,2024-04-01,,,,60,,,A1,R1',
      'P1,2024-04-02,,,,60,,,A1,R2',
      'P1,2024-02-01,,,,10,,,A1,R3',
      'P2,2024-04-01,,,,10,,,A1,R4',
      'P1,2024-04-01,,,,10,,,Z9,R5',
      'P1,2024-04-01,,,,10,,,R1,R6',
      'P1,2024-04-01,,,,10,,,A2,R7',
      'P1,2024-04-01,Nobody,,,-10,,,,R8',
      ',2024-04-01,Acme,,,10,,,,C1',
      'P1,,Acme,,,10,,,,C2',
    );
    const { preview, token, mapping } = await readAll(client, list);
    expect(preview.findings.map((f) => [f.row, f.column, f.code])).toEqual([
      [3, 'code', 'unknownPartner'],
      [4, 'date', 'impossibleDate'],
      [5, 'date', 'futureDate'],
      [6, 'date', 'oldDate'],
      [7, 'region', 'unknownRegion'],
      [8, 'amount', 'zeroAmount'],
      [9, 'amount', 'badNumber'],
      [10, 'amount', 'required'],
      [11, 'registered on', 'registeredAfter'],
      [12, 'co-sold', 'badYesNo'],
      [13, 'id', 'duplicateId'],
      [15, 'amount', 'returnTooLarge'],
      [16, 'date', 'returnBeforeSale'],
      [17, 'return of', 'returnOfOther'],
      [18, 'return of', 'unknownSale'],
      [19, 'return of', 'returnOfReturn'],
      [20, 'return of', 'saleRejected'],
      [21, 'amount', 'noSingleSale'],
      [22, 'code', 'required'],
      [23, 'date', 'required'],
    ]);
    expect(preview).toMatchObject({ created: 2, rejected: 20 });
    expect(preview.findings.find((f) => f.code === 'returnTooLarge')?.params).toEqual({ left: 40 });
    expect(await refusedCode(client.program.importDealList({ token, mapping }))).toBe('import.rejected');
    expect((await dealsOf(client)).size).toBe(0);
    const done = await accepted(client.program.importDealList({ token, mapping, skipRejected: true }));
    expect(done).toMatchObject({ imported: 2, updated: 0 });
    expect([...(await dealsOf(client)).keys()].sort()).toEqual(['A1', 'R1']);
    // Every reason is a whole sentence in both languages, with nothing left to be filled in.
    for (const lang of ['fa', 'en'] as const)
      for (const finding of preview.findings) {
        const said = withoutMarks(findingText(createLocale({ lang }), finding));
        expect(said, finding.code).not.toMatch(/\{\{|findings\./);
        expect(said.endsWith('.')).toBe(true);
        if (lang === 'fa') expect(said.replace(/[A-Z]\d|a1|\d{4}-\d\d-\d\d|P9/g, '')).not.toMatch(/[0-9]/);
      }
  });

  it('updates by id what cells say, and keeps sales and returns in accord', async () => {
    const client = await newWorkspace();
    const first = csv(
      'کد,تاریخ,مشتری,مبلغ,برگشت از,شناسه',
      'P1,2024-03-01,الف,100,,S1',
      'P1,2024-05-01,,30,S1,R1',
      'P2,2024-03-01,ب,50,,S2',
    );
    await accepted(importAll(client, first));
    const update = csv('کد,تاریخ,مشتری,مبلغ,برگشت از,شناسه', ',,ج,120,,S1', ',,,40,,R1', ',,,,,S2');
    const { preview } = await readAll(client, update);
    expect(preview).toMatchObject({ created: 0, updated: 2, unchanged: 1, rejected: 0 });
    await accepted(importAll(client, update));
    const deals = await dealsOf(client);
    expect(deals.get('S1')).toMatchObject({ customer: 'ج', amount: 120, closedOn: '2024-03-01' });
    expect(deals.get('R1')).toMatchObject({ amount: 40, returnOf: 'S1', closedOn: '2024-05-01' });

    const bad = csv('کد,تاریخ,مشتری,مبلغ,برگشت از,شناسه', ',,,39,,S1', ',,,121,,R1', ',2024-04-01,,-5,,S2');
    expect((await readAll(client, bad)).preview.findings.map((f) => [f.row, f.code])).toEqual([
      [2, 'saleHasReturns'],
      [3, 'saleRejected'],
      [4, 'saleToReturn'],
    ]);
    const late = csv('کد,تاریخ,مشتری,مبلغ,برگشت از,شناسه', ',2024-06-01,,,,S1', 'P2,,,,,S1');
    expect((await readAll(client, late)).preview.findings.map((f) => [f.row, f.code])).toEqual([
      [2, 'saleHasReturns'],
      [3, 'duplicateId'],
    ]);
    // Two returns of the list and one of the workspace share what is left of the sale.
    const more = csv(
      'کد,تاریخ,مشتری,مبلغ,برگشت از,شناسه',
      'P1,2024-06-01,,50,S1,R2',
      'P1,2024-06-02,,31,S1,R3',
    );
    const over = (await readAll(client, more)).preview.findings;
    expect(over.map((f) => [f.row, f.code, f.params.left])).toEqual([[3, 'returnTooLarge', 30]]);
  });

  it('without ids is the same list a second time, and puts a return to the one sale that fits', async () => {
    const client = await newWorkspace();
    const list = csv(
      'partner,date,customer,amount',
      'P1,2024-03-01,Acme,100',
      'P1,2024-03-01,Acme,100',
      'P2,2024-03-01,Beta,70',
      'P2,2024-03-09,beta,-20',
      'P1,2024-03-09,Acme,-20',
    );
    const { preview } = await readAll(client, list);
    expect(preview.findings.map((f) => [f.row, f.code, f.params.count])).toEqual([[6, 'noSingleSale', 2]]);
    await accepted(importAll(client, list, true));
    const before = await dealsOf(client);
    expect(before.size).toBe(4);
    const beta = [...before.values()].find((d) => d.customer === 'Beta' && d.returnOf === null);
    expect([...before.values()].find((d) => d.returnOf !== null)).toMatchObject({
      returnOf: beta?.id,
      amount: 20,
      customer: 'Beta',
    });
    const again = csv(
      'partner,date,customer,amount',
      'P1,2024-03-01,Acme,100',
      'P1,2024-03-01,Acme,100',
      'P1,2024-03-01,Acme,100',
      'P2,2024-03-01,Beta,70',
      'P2,2024-03-09,beta,-20',
    );
    expect(await accepted(importAll(client, again))).toEqual({ imported: 1, updated: 0, rejected: [] });
    expect((await dealsOf(client)).size).toBe(5);
  });

  it('of 10,000 rows is imported, taken back and brought again exactly', { timeout: 60_000 }, async () => {
    const client = await newWorkspace();
    const dump = async () => (await accepted(client.workspace.dump({}))).json;
    const before = await dump();
    const lines = Array.from({ length: 10_000 }, (_, n) =>
      n % 50 === 49
        ? `P${(n % 3) + 1},2025-02-01,,-5,,no,D${n - 3},D${n}`
        : `P${(n % 3) + 1},2024-${String((n % 12) + 1).padStart(2, '0')}-03,مشتری ${n % 700},${n + 10},,yes,,D${n}`,
    );
    const bytes = csv('code,date,customer,amount,registered on,co-sold,return of,id', ...lines);
    const started = performance.now();
    expect((await accepted(importAll(client, bytes))).imported).toBe(10_000);
    // Generous, for a machine with other work: it takes well under a second on an idle one.
    expect(performance.now() - started).toBeLessThan(15_000);
    const after = await dump();
    await accepted(client.workspace.undo({}));
    expect(await dump()).toBe(before);
    await accepted(client.workspace.redo({}));
    expect(await dump()).toBe(after);
    expect(await accepted(importAll(client, bytes))).toMatchObject({ imported: 0, updated: 0 });
  });

  it('is not the list of another kind: each keeps its own token and mapping', async () => {
    const client = await newWorkspace();
    const bytes = csv('code,name,amount', 'P1,یک,5');
    const { token } = await accepted(client.ecosystem.readList({ name: 'l.csv', bytes }));
    expect(await refusedCode(client.program.previewDealList({ token, mapping: {} }))).toBe('import.expired');
    await accepted(importAll(client, csv('code,date,amount', 'P1,2024-01-01,5')));
    const other = await accepted(
      client.ecosystem.readList({ name: 'l.csv', bytes: csv('code,date,amount', 'P1,2024-01-01,5') }),
    );
    expect(other.remembered).toBe(false);
  });

  it('shows right after it who sits in the wrong tier', async () => {
    const client = await newWorkspace();
    await accepted(client.program.addProgram({ templateId: 'simple' }));
    const [draft] = await accepted(client.program.programs({}));
    if (!draft) throw new Error('No program.');
    const name = draft.tiers.at(-1)?.name ?? '';
    const list = Buffer.from(`کد,نام,سطح,درآمد ۱۲ ماه\r\nP1,رایان,${name},1\r\nP2,آتیه,,900000000000`);
    const read = await accepted(client.ecosystem.readList({ name: 'l.csv', bytes: list }));
    await accepted(client.ecosystem.importList({ token: read.token, mapping: read.mapping }));
    await accepted(importAll(client, csv('code,date,amount', 'P1,2024-01-05,10', 'P1,2025-01-05,10')));
    const audit = await accepted(client.program.tierAudit({ programId: draft.id }));
    const directions = new Map(audit?.rows.map((r) => [r.code, r.direction]));
    expect(directions.get('P1')).toBe('above');
  });
});

describe.each(['fa', 'en'] as const)('the template of a list of deals in %s', (lang) => {
  it('has a heading for every field, each understood without mapping by hand', async () => {
    const client = await newWorkspace(lang);
    const { bytes, fileName } = await accepted(client.program.dealListTemplate({ lang, filled: true }));
    expect(fileName).toMatch(/\.xlsx$/);
    const list = await accepted(client.program.readDealList({ name: fileName, bytes }));
    expect(list.headings.map((heading) => list.mapping[heading])).toEqual([...dealFields]);
  });

  it('filled, brings the sample’s history back into its own workspace', async () => {
    const { client, folder } = testHost();
    const sample = lang === 'fa' ? 'fa-software' : 'en-iot';
    const path = join(folder, 's.peyvand');
    await accepted(client.workspace.create({ path, clientName: 'س', lang, passphrase: null, sample }));
    const before = await accepted(client.program.deals({}));
    await accepted(client.program.deleteDeals({ ids: before.map((d) => d.id) }));
    const { bytes, fileName } = await accepted(client.program.dealListTemplate({ lang, filled: true }));
    const { token, mapping } = await accepted(client.program.readDealList({ name: fileName, bytes }));
    const preview = await accepted(client.program.previewDealList({ token, mapping }));
    expect(preview.findings).toEqual([]);
    await accepted(client.program.importDealList({ token, mapping }));
    const after = await accepted(client.program.deals({}));
    // A list says nothing of parts of the commission; returns take their words from their sale.
    const bare = (d: (typeof before)[number]) => ({ ...d, parts: [] });
    expect(after.map(bare)).toEqual(before.map(bare));
  });

  it('empty, holds nothing to import and says so', async () => {
    const client = await newWorkspace(lang);
    const { bytes, fileName } = await accepted(client.program.dealListTemplate({ lang, filled: false }));
    expect(await refusedCode(client.program.readDealList({ name: fileName, bytes }))).toBe('import.empty');
  });
});

describe('the checker of deals', () => {
  const headings = ['code', 'date', 'customer', 'amount', 'return of', 'id', 'registered on', 'co-sold'];
  const cell = {
    code: fc.constantFrom<string | null>('A', 'b', 'Z', null),
    date: fc.constantFrom<string | { date: string } | null>(
      '2024-01-05',
      '۱۴۰۳/۰۲/۰۳',
      { date: '2024-06-01' },
      '2031-01-01',
      '-',
      null,
    ),
    customer: fc.constantFrom('x', 'X', 'y', ''),
    amount: fc.oneof(fc.integer({ min: -40, max: 60 }), fc.constantFrom('۱۰', '(5)', 'x', null)),
    id: fc.constantFrom<string | number | null>('1', 1, '۲', '3', '4', 'old', 'back', null, {
      error: '#N/A',
    } as never),
    yes: fc.constantFrom<string | boolean | null>('بله', true, 'n', '?', null, 'maybe'),
  };
  const row = fc.tuple(
    cell.code,
    cell.date,
    cell.customer,
    cell.amount,
    cell.id,
    cell.id,
    cell.date,
    cell.yes,
  );
  const partners = [
    { id: 'pa', code: 'A', name: 'الف', nameEn: null },
    { id: 'pb', code: 'B', name: 'ب', nameEn: 'Bee' },
  ];
  const blank = {
    customer: 'x',
    product: null,
    regionId: null,
    registeredOn: null,
    coSold: false,
    parts: [],
  };
  const deals: Deal[] = [
    { ...blank, id: 'old', actorId: 'pa', closedOn: '2024-01-01', amount: 40, returnOf: null },
    { ...blank, id: 'back', actorId: 'pa', closedOn: '2024-02-01', amount: 15, returnOf: 'old' },
  ];

  it('lets nothing through that breaks the history, whatever stands in a list', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 14 }), (cells) => {
        let n = 0;
        const table = { headings, rows: cells.map((c, i) => ({ row: i + 2, cells: c })) };
        const parts = [
          ...checkDealRows(table, guessDealMapping(headings), {
            currency: 'IRR',
            partners,
            regions: [],
            products: [],
            deals,
            today: '2026-01-01',
            newId: () => `new-${n++}`,
            chunk: 4,
          }),
        ];
        const rows = parts.flatMap((p) => p.rows);
        expect(rows.map((r) => r.row)).toEqual(cells.map((_, i) => i + 2));
        const faulty = new Set(parts.flatMap((p) => p.findings).map((f) => f.row));
        const stored = new Map(deals.map((d) => [d.id, d]));
        for (const { row: at, change, deal } of rows) {
          expect(change === 'reject', `row ${at}`).toBe(faulty.has(at));
          if (change === 'reject') continue;
          expect(Deal.safeParse(deal).success).toBe(true);
          expect(deal.amount).toBeGreaterThan(0);
          expect(deal.closedOn <= '2026-01-01').toBe(true);
          if (change === 'create') expect(stored.has(deal.id)).toBe(false);
          if (change !== 'same') stored.set(deal.id, deal);
        }
        // Told by hand from what the workspace would hold: each return has its sale, and no sale gives back too much.
        for (const deal of stored.values()) {
          if (deal.returnOf !== null) {
            const sale = stored.get(deal.returnOf);
            expect(sale).toMatchObject({ returnOf: null, actorId: deal.actorId });
            expect((sale?.closedOn ?? '') <= deal.closedOn).toBe(true);
          } else {
            const returns = [...stored.values()].filter((d) => d.returnOf === deal.id);
            expect(returns.reduce((sum, d) => sum + d.amount, 0)).toBeLessThanOrEqual(deal.amount);
            if (deal.registeredOn !== null) expect(deal.registeredOn <= deal.closedOn).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has a sentence for every code in both languages', () => {
    for (const lang of ['fa', 'en'] as const)
      for (const code of findingCodes) {
        const text = findingText(createLocale({ lang }), { row: 2, column: 'x', code, params: {} });
        expect(text, code).not.toContain('errors.');
      }
  });
});
