import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openTestSession } from '#tests/support/bare-session.ts';
import { largeDocument } from '#tests/support/portfolio.ts';
import { compare } from './measure.ts';
import type { Measurement } from './run.ts';

export const name = 'import of an xlsx list of 10,000 rows, against exceljs reading the same file';
export const limit = 1.5;

const headings = [
  'کد',
  'نام',
  'name_en',
  'نوع',
  'وضعیت',
  'مناطق',
  'صنایع',
  'توانمندی‌ها',
  'درآمد ۱۲ ماه',
  'اندازه',
  'تخصص جغرافیایی',
  'حوزه صنعت',
  'بلوغ فنی',
  'همسویی فرهنگی',
  'تاریخ شروع',
];

async function listOf(count: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('شرکا');
  sheet.addRow(headings);
  for (const a of largeDocument(count).actors.slice(1))
    sheet.addRow([
      a.code,
      a.name,
      a.nameEn,
      a.type,
      a.status,
      a.regions.join('؛'),
      a.industries.join('؛'),
      a.capabilities.join('؛'),
      a.revenue12m,
      3,
      4,
      2,
      5,
      1,
      '۱۴۰۱/۰۲/۱۵',
    ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Ours reads, checks, writes, journals and indexes all rows of a new workspace; the bare side only reads the file. */
export async function run(): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-bench-'));
  try {
    const bytes = await listOf(10_000);
    let n = 0;
    let host: ReturnType<typeof openTestSession> | null = null;
    // Making and closing the workspace is no part of an import.
    const between = async () => {
      host?.close();
      host = openTestSession(folder);
      const path = join(folder, `import-${n++}.peyvand`);
      await host.client.workspace.create({ path, clientName: 'سپهر', lang: 'fa', passphrase: null });
    };
    return await compare(
      async () => {
        if (!host) throw new Error('No workspace.');
        const { ecosystem } = host.client;
        const read = await ecosystem.readList({ name: 'list.xlsx', bytes });
        if (!read.ok) throw new Error(read.error.code);
        const { token, mapping } = read.value;
        const done = await ecosystem.importList({ token, mapping });
        if (!done.ok || done.value.imported !== 10_000) throw new Error('Not all rows were imported.');
      },
      async () => {
        const book = new ExcelJS.Workbook();
        await book.xlsx.load(bytes.slice().buffer);
        let cells = 0;
        book.worksheets[0]?.eachRow((row) => row.eachCell(() => (cells += 1)));
        if (cells < 100_000) throw new Error('The file was not read.');
      },
      { rounds: 5, between },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
