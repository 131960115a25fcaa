import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Client } from '#shared/contract/index.ts';
import { Actor } from '#shared/domain/ecosystem/actor.ts';
import { seededCriteria } from '#shared/domain/ecosystem/criterion.ts';
import { guessMapping } from '#shared/domain/ecosystem/import-mapping.ts';
import { checkRows } from '#shared/domain/ecosystem/import-rows.ts';
import { persianListCsv } from '#tests/support/lists.ts';
import { accepted, refusedCode, testHost } from '#tests/support/session.ts';

async function newWorkspace(): Promise<Client> {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({
      path: join(folder, 'i.peyvand'),
      clientName: 'سپهر',
      lang: 'fa',
      passphrase: null,
    }),
  );
  return client;
}

async function importAll(client: Client, name: string, bytes: Uint8Array, skipRejected = false) {
  const { token, mapping } = await accepted(client.ecosystem.readList({ name, bytes }));
  return client.ecosystem.importList({ token, mapping, skipRejected });
}

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('شرکا'));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const partners = async (client: Client) =>
  (await accepted(client.ecosystem.actors({}))).filter((a) => a.status !== null);

describe('a partner list', () => {
  it('imports nothing while a row is rejected, and says where, what and how to mend it', async () => {
    const client = await newWorkspace();
    const bytes = persianListCsv();
    const { token, mapping } = await accepted(client.ecosystem.readList({ name: 'l.csv', bytes }));
    const preview = await accepted(client.ecosystem.previewImport({ token, mapping }));
    expect(preview.findings.map((f) => [f.row, f.column, f.code])).toEqual([
      [8, 'اندازه', 'ratingRange'],
      [9, 'تاریخ شروع', 'impossibleDate'],
      [10, 'کد', 'duplicateCode'],
    ]);
    expect(await refusedCode(client.ecosystem.importList({ token, mapping }))).toBe('import.rejected');
    expect(await partners(client)).toEqual([]);
    const done = await accepted(client.ecosystem.importList({ token, mapping, skipRejected: true }));
    expect(done.imported).toBe(6);
    const first = (await partners(client)).find((p) => p.code === 'P1');
    expect(first).toMatchObject({
      name: 'رایان گستر کیش',
      regions: ['هرمزگان', 'فارس'],
      revenue12m: 120_000_000,
      joined: '2021-04-14',
      ratings: { size: 5, geography: 2, industry: 3, technical: 4, culture: 5 },
      custom: { کارشناس: 'مریم' },
    });
    await accepted(client.workspace.undo({}));
    expect(await partners(client)).toEqual([]);
  });

  it('updates by code, leaves what empty cells do not say, and remembers the mapping', async () => {
    const client = await newWorkspace();
    await accepted(importAll(client, 'l.csv', persianListCsv(), true));
    const update = Buffer.from('کد,نام,درآمد ۱۲ ماه,اندازه\r\np1,,۵,\r\nP2,آتیه,,۱\r\nP3,,,');
    const { token, mapping } = await accepted(client.ecosystem.readList({ name: 'u.csv', bytes: update }));
    const done = await accepted(client.ecosystem.importList({ token, mapping }));
    expect(done).toMatchObject({ imported: 0, updated: 2 });
    const all = new Map((await partners(client)).map((p) => [p.code, p]));
    expect(all.get('P1')).toMatchObject({ name: 'رایان گستر کیش', revenue12m: 5, ratings: { size: 5 } });
    expect(all.get('P2')).toMatchObject({
      name: 'آتیه',
      revenue12m: 90_000_000,
      ratings: { size: 1, geography: 4 },
    });
    expect((await accepted(client.ecosystem.readList({ name: 'u.csv', bytes: update }))).remembered).toBe(
      true,
    );
  });

  it('is read in every encoding that offices use', async () => {
    const client = await newWorkspace();
    const text = 'کد,نام,مناطق\r\nP1,پژوهش گچساران,کهگیلویه\r\nP2,چاپ زاگرس,فارس\r\n';
    const encodings: [string, Buffer][] = [
      ['UTF-8', Buffer.from(text)],
      ['UTF-8', Buffer.from(`\uFEFF${text}`)],
      ['UTF-16LE', iconv.encode(text, 'utf-16le', { addBOM: true })],
      ['UTF-16LE', iconv.encode(text, 'utf-16le', { addBOM: false })],
      ['UTF-16BE', iconv.encode(text, 'utf-16be', { addBOM: true })],
      ['windows-1256', iconv.encode(text.replaceAll('ی', 'ي'), 'windows-1256')],
    ];
    for (const [encoding, bytes] of encodings) {
      const read = await accepted(client.ecosystem.readList({ name: 'l.csv', bytes }));
      expect(read.encoding).toBe(encoding);
      const { sample } = await accepted(
        client.ecosystem.previewImport({ token: read.token, mapping: read.mapping }),
      );
      expect(
        sample.map((s) => s.stored.name),
        encoding,
      ).toEqual(['پژوهش گچساران', 'چاپ زاگرس']);
    }
  });

  it('may hold titles, formulas, merged cells, dates and 200 columns', async () => {
    const client = await newWorkspace();
    const bytes = await workbook((sheet) => {
      sheet.addRow(['فهرست شرکای کارفرما']);
      sheet.addRow([]);
      sheet.addRow([
        'کد',
        'نام',
        'مناطق',
        'درآمد ۱۲ ماه',
        'تاریخ شروع',
        ...Array.from({ length: 195 }, (_, i) => `ستون ${i}`),
      ]);
      sheet.addRow([
        'P1',
        'یک',
        'فارس',
        { formula: '2*21', result: 42 },
        new Date(Date.UTC(2024, 0, 5)),
        'الف',
      ]);
      sheet.addRow(['P2', 'دو', null, 7, '۱۴۰۲/۰۱/۰۱']);
      sheet.mergeCells('C4:C5');
    });
    const done = await accepted(importAll(client, 'l.xlsx', bytes));
    expect(done.imported).toBe(2);
    const all = await partners(client);
    expect(all.map((p) => [p.regions, p.revenue12m, p.joined])).toEqual([
      [['فارس'], 42, '2024-01-05'],
      [['فارس'], 7, '2023-03-21'],
    ]);
    expect(all[0]?.custom).toEqual({ 'ستون 0': 'الف' });
  });

  it('takes what a workbook shows: rich texts, links, nought of a formula, blocks', async () => {
    const client = await newWorkspace();
    const bytes = await workbook((sheet) => {
      sheet.addRow(['کد', 'نام', 'مناطق', 'صنایع', 'درآمد ۱۲ ماه', 'یادداشت']);
      sheet.addRow(['P1', { richText: [{ text: 'رایان' }, { text: ' گستر', font: { bold: true } }] }]);
      sheet.getCell('E2').value = { formula: '1-1', result: 0 };
      sheet.getCell('F2').value = { text: 'سایت شریک', hyperlink: 'https://example.ir' };
      sheet.getCell('C2').value = 'فارس';
      sheet.addRow(['P3', 'سه']);
      sheet.getRow(3).hidden = true;
      sheet.mergeCells('C2:D3');
    });
    const done = await accepted(importAll(client, 'l.xlsx', bytes));
    expect(done.imported).toBe(2);
    expect(await partners(client)).toMatchObject([
      { name: 'رایان گستر', regions: ['فارس'], industries: ['فارس'], revenue12m: 0, note: 'سایت شریک' },
      { name: 'سه', regions: ['فارس'], industries: ['فارس'], revenue12m: null, note: '' },
    ]);
  });

  it('names the sheets as the tabs stand, and takes the first that is filled, or the one asked for', async () => {
    const client = await newWorkspace();
    const book = new ExcelJS.Workbook();
    book.addWorksheet('خالی');
    for (const name of ['یک', 'دو'])
      book.addWorksheet(name).addRows([
        ['کد', 'نام'],
        [name, name],
      ]);
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const first = await accepted(client.ecosystem.readList({ name: 'l.xlsx', bytes }));
    expect([first.sheets, first.sheet]).toEqual([['خالی', 'یک', 'دو'], 'یک']);
    const second = await accepted(client.ecosystem.readList({ name: 'l.xlsx', bytes, sheet: 'دو' }));
    expect([second.sheet, second.sample[0]]).toEqual(['دو', ['دو', 'دو']]);
  });

  it('keeps a column whose criterion was deleted as a custom field, and rejects ratings on it', async () => {
    const client = await newWorkspace();
    await accepted(client.ecosystem.deleteCriterion({ id: 'size' }));
    const bytes = Buffer.from('کد,نام,اندازه,بلوغ فنی\r\nP1,یک,۴,۲\r\nP2,دو,-,');
    const { token, mapping } = await accepted(client.ecosystem.readList({ name: 'l.csv', bytes }));
    expect(mapping).toMatchObject({ اندازه: 'custom', 'بلوغ فنی': 'technical' });
    const preview = await accepted(
      client.ecosystem.previewImport({ token, mapping: { ...mapping, اندازه: 'size' } }),
    );
    expect(preview.findings.map((f) => [f.row, f.column, f.code])).toEqual([[2, 'اندازه', 'noCriterion']]);
    await accepted(client.ecosystem.importList({ token, mapping }));
    expect((await partners(client))[0]).toMatchObject({ ratings: { technical: 2 }, custom: { اندازه: '۴' } });
    expect((await accepted(client.workspace.check({}))).problems).toEqual([]);
  });

  it('of thousands of rows is taken back and brought again exactly', async () => {
    const client = await newWorkspace();
    const dump = async () => (await accepted(client.workspace.dump({}))).json;
    const before = await dump();
    const lines = Array.from({ length: 2500 }, (_, n) => `P${n},شریک ${n},فارس؛یزد,${n},${(n % 5) + 1}`);
    const bytes = Buffer.from(`کد,نام,مناطق,درآمد ۱۲ ماه,اندازه\r\n${lines.join('\r\n')}`);
    expect((await accepted(importAll(client, 'l.csv', bytes))).imported).toBe(2500);
    const after = await dump();
    expect(await accepted(client.workspace.search({ text: 'شریک 2499' }))).toHaveLength(1);
    await accepted(client.workspace.undo({}));
    expect(await dump()).toBe(before);
    await accepted(client.workspace.redo({}));
    expect(await dump()).toBe(after);
    expect(await accepted(importAll(client, 'l.csv', bytes))).toMatchObject({ imported: 0, updated: 0 });
  });

  it('names a formula without a value', async () => {
    const client = await newWorkspace();
    const bytes = await workbook((sheet) => {
      sheet.addRow(['کد', 'نام', 'درآمد ۱۲ ماه']);
      sheet.addRow(['P1', 'یک', { error: '#N/A' }]);
    });
    const { token, mapping } = await accepted(client.ecosystem.readList({ name: 'l.xlsx', bytes }));
    const { findings } = await accepted(client.ecosystem.previewImport({ token, mapping }));
    expect(findings.map((f) => [f.row, f.column, f.code])).toEqual([[2, 'درآمد ۱۲ ماه', 'formulaNoValue']]);
  });

  it('is refused in one sentence when it is none', async () => {
    const client = await newWorkspace();
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(320 * 1024 * 1024) }, { level: 9 });
    const cases: [string, Uint8Array, string][] = [
      ['empty.csv', new Uint8Array(), 'import.empty'],
      ['spaces.csv', Buffer.from(' \r\n \r\n'), 'import.empty'],
      ['empty.xlsx', await workbook(() => undefined), 'import.empty'],
      ['bomb.xlsx', bomb, 'import.zipBomb'],
      ['broken.xlsx', (await workbook((s) => s.addRow(['کد', 'نام']))).slice(0, 400), 'import.unreadable'],
      ['zip.xlsx', zipSync({ 'a.txt': new Uint8Array(3) }), 'import.unsupportedType'],
      ['a.pdf', Buffer.from('%PDF-1.7 x'), 'import.unsupportedType'],
      ['noise.csv', Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 7919) % 256)), 'import.encoding'],
      ['one.csv', Buffer.from('تنها یک ستون\r\nالف\r\n'), 'import.noHeader'],
      [
        'wide.csv',
        Buffer.from(`${Array.from({ length: 1001 }, (_, i) => `h${i}`).join(',')}\r\n1,2`),
        'import.tooManyColumns',
      ],
    ];
    for (const [name, bytes, code] of cases)
      expect(await refusedCode(client.ecosystem.readList({ name, bytes })), name).toBe(code);
  });

  it('never breaks the checker, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.double({ noNaN: true }),
      fc.constant(null),
      fc.constant({ error: '#N/A' }),
      fc.constant({ date: '2024-01-05' }),
      fc.constantFrom('۵', 'فعال', 'reseller', '۱۴۰۴/۱۲/۳۰', '-', '۱٬۲'),
    );
    const headings = ['code', 'name', 'type', 'status', 'regions', 'revenue_12m', 'size', 'joined', 'x'];
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 15 }),
        (cells) => {
          const table = { headings, rows: cells.map((c, i) => ({ row: i + 2, cells: c })) };
          for (const part of checkRows(table, guessMapping(headings), [], {
            currency: 'USD',
            criteria: new Set(seededCriteria),
            chunk: 4,
          }))
            for (const row of part.rows)
              if (row.change !== 'reject')
                expect(Actor.safeParse({ ...row.actor, id: 'x' }).success).toBe(true);
        },
      ),
    );
  });
});
