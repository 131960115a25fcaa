import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '#electron/hosts/cli/main.ts';
import { deliverableIds } from '#shared/domain/deliverables/deliverable.ts';
import { persianListCsv } from '#tests/support/lists.ts';
import { temporaryFolder } from '#tests/support/session.ts';

/** Runs a command line in this process, in a home of its own. */
async function peyvand(
  folder: string,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  process.env.PEYVAND_HOME = join(folder, 'app');
  let out = '';
  let err = '';
  const code = await main(args, {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
  });
  return { code, out, err };
}

describe('the command line', () => {
  it('goes from a list to an analysis, a document and back', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.peyvand');
    const list = join(folder, 'list.csv');
    writeFileSync(list, persianListCsv());
    expect((await peyvand(folder, 'new', file, '--client', 'شرکت سپهر', '--lang', 'fa')).code).toBe(0);

    const refused = await peyvand(folder, 'import-partners', file, list, '--json', '--lang', 'fa');
    expect(refused.code).toBe(1);
    const answer = JSON.parse(refused.out) as {
      imported: number;
      rejected: { row: number; column: string; code: string; message: string }[];
    };
    expect(answer).toMatchObject({ imported: 0, updated: 0 });
    expect(answer.rejected.map((r) => [r.row, r.code])).toEqual([
      [8, 'ratingRange'],
      [9, 'impossibleDate'],
      [10, 'duplicateCode'],
    ]);
    expect(answer.rejected.every((r) => /\p{Script=Arabic}/u.test(r.message))).toBe(true);
    expect(refused.err.trim().split('\n')).toHaveLength(1);

    const imported = await peyvand(folder, 'import-partners', file, list, '--json', '--skip-rejected');
    expect(imported.code).toBe(0);
    expect(JSON.parse(imported.out)).toMatchObject({ imported: 6, updated: 0 });

    const analysis = JSON.parse(
      (await peyvand(folder, 'analyze', file, '--area', 'segmentation', '--json')).out,
    ) as {
      partners: { code: string; value: number | null; potential: number | null; quadrant: string | null }[];
    };
    expect(analysis.partners.map((p) => [p.code, p.value, p.quadrant])).toEqual([
      ['P1', 87.5, 'strategic'],
      ['P2', 62.5, 'strategic'],
      ['P3', 37.5, 'long-tail'],
      ['P4', null, null],
      ['P5', 12.5, 'rising'],
      ['P6', null, null],
    ]);

    const dumped = await peyvand(folder, 'dump', file);
    const document = join(folder, 'd.json');
    writeFileSync(document, dumped.out);
    const other = join(folder, 'b.peyvand');
    await peyvand(folder, 'new', other, '--client', 'x');
    expect((await peyvand(folder, 'load', other, document)).code).toBe(0);
    expect((await peyvand(folder, 'dump', other)).out).toBe(dumped.out);
    expect((await peyvand(folder, 'check', other)).code).toBe(0);
    const schema = JSON.parse((await peyvand(folder, 'schema')).out) as { required: string[] };
    expect(schema.required).toContain('settings');
  });

  it('imports the client’s deals, and says in its language what is wrong with a row', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.peyvand');
    const [partners, deals] = [join(folder, 'p.csv'), join(folder, 'd.csv')];
    writeFileSync(partners, persianListCsv());
    await peyvand(folder, 'new', file, '--client', 'شرکت سپهر', '--lang', 'fa');
    expect((await peyvand(folder, 'import', file, partners, '--skip-rejected')).code).toBe(0);
    writeFileSync(deals, 'کد,تاریخ,مشتری,مبلغ\r\nP1,۱۴۰۳/۰۱/۱۰,الف,۱۰۰\r\nP77,۱۴۰۳/۰۱/۱۱,ب,۲۰');
    const refused = await peyvand(folder, 'import', file, deals, '--kind', 'deals', '--json', '--lang', 'fa');
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out)).toMatchObject({
      imported: 0,
      rejected: [{ row: 3, column: 'کد', code: 'unknownPartner', message: expect.stringContaining('P77') }],
    });
    const done = await peyvand(folder, 'import', file, deals, '--kind', 'deals', '--skip-rejected', '--json');
    expect(done.code).toBe(0);
    expect(JSON.parse(done.out)).toMatchObject({ imported: 1, updated: 0 });
    const document = JSON.parse((await peyvand(folder, 'dump', file)).out) as { deals: { amount: number }[] };
    expect(document.deals.map((d) => d.amount)).toEqual([100]);
    expect((await peyvand(folder, 'import', file, deals, '--kind', 'leads')).code).toBe(2);
  });

  it('backs up and restores, keeps the passphrase out of arguments, and says why it refuses', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'e.peyvand');
    process.env.PEYVAND_PASSPHRASE = 'راز';
    try {
      expect((await peyvand(folder, 'new', file, '--client', 'سپهر', '--sample', 'fa-software')).code).toBe(
        0,
      );
      const backup = await peyvand(folder, 'backup', file, '--to', folder);
      expect(existsSync(backup.out.trim())).toBe(true);
      const restored = join(folder, 'r.peyvand');
      expect((await peyvand(folder, 'restore', backup.out.trim(), '--out', restored)).code).toBe(0);
      expect((await peyvand(folder, 'check', restored)).code).toBe(0);
    } finally {
      delete process.env.PEYVAND_PASSPHRASE;
    }
    const closed = await peyvand(folder, 'check', file, '--lang', 'en');
    expect(closed).toMatchObject({ code: 1, out: '' });
    expect(closed.err).toMatch(/encrypted/);
  });

  it('exports a deliverable only when it is complete, and knows its own list', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 's.peyvand');
    await peyvand(folder, 'new', file, '--client', 'سپهر', '--sample', 'fa-software', '--lang', 'fa');
    const list = JSON.parse((await peyvand(folder, 'deliverables', file, '--json')).out) as {
      deliverables: { id: string; formats: string[] }[];
    };
    expect(list.deliverables.map((d) => d.id)).toEqual([...deliverableIds]);
    const out = join(folder, 'r.html');
    const args = [
      'export',
      file,
      '--deliverable',
      'diagnostic',
      '--format',
      'html',
      '--lang',
      'fa',
      '--out',
      out,
    ];
    expect((await peyvand(folder, ...args)).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('dir="rtl"');
    writeFileSync(out, 'old');
    expect(
      (await peyvand(folder, 'export', file, '--deliverable', 'nothing', '--format', 'html', '--out', out))
        .code,
    ).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe('old');
  });

  it('tells wrong usage from a refusal', async () => {
    const folder = temporaryFolder();
    expect((await peyvand(folder, 'nonsense')).code).toBe(2);
    expect((await peyvand(folder, 'new')).code).toBe(2);
    expect(
      (await peyvand(folder, 'analyze', join(folder, 'none.peyvand'), '--area', 'segmentation')).code,
    ).toBe(1);
    expect((await peyvand(folder, '--help')).code).toBe(0);
  });

  it('ranks the risks of a sample by level, with nothing judged as null', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'w.peyvand');
    await peyvand(folder, 'new', file, '--client', 'x', '--sample', 'fa-software');
    const { risks } = JSON.parse(
      (await peyvand(folder, 'analyze', file, '--area', 'risks', '--json')).out,
    ) as {
      risks: {
        id: string;
        name: string;
        level: number | null;
        band: string | null;
        levelAfter: number | null;
      }[];
    };
    expect(risks.map((r) => r.id)).toContain('risk-dependence');
    for (const [i, r] of risks.entries()) {
      expect(r.name).not.toBe('');
      expect(r.level).not.toBe(0);
      expect(r.levelAfter).not.toBe(0);
      expect(r.band === null).toBe(r.level === null);
      const next = risks[i + 1];
      if (next) expect(r.level ?? 0).toBeGreaterThanOrEqual(next.level ?? 0);
    }
  });

  it('sums the payments of the last twelve months by partner, and says null where nothing is known', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'p.peyvand');
    await peyvand(folder, 'new', file, '--client', 'x', '--sample', 'fa-software');
    const payments = JSON.parse(
      (await peyvand(folder, 'analyze', file, '--area', 'payments', '--json')).out,
    ) as {
      total: number;
      months: string[];
      partners: { code: string; amount: number | null; paid: number[] | null }[];
    };
    expect(payments.months).toHaveLength(12);
    expect(payments.total).toBeGreaterThan(0);
    expect(payments.partners.reduce((sum, p) => sum + (p.amount ?? 0), 0)).toBe(payments.total);
    expect(payments.partners.some((p) => p.amount === null)).toBe(true);
    for (const p of payments.partners) {
      expect(p.amount === null).toBe(p.paid === null);
      expect(p.amount).toBe(p.paid === null ? null : p.paid.reduce((a, b) => a + b, 0));
    }
    const empty = join(folder, 'e.peyvand');
    await peyvand(folder, 'new', empty, '--client', 'x');
    expect(JSON.parse((await peyvand(folder, 'analyze', empty, '--area', 'payments', '--json')).out)).toEqual(
      { total: null, program: null, months: [], partners: [] },
    );
  });

  it('says of every partner which tier it earns and which it has, with names or null', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 't.peyvand');
    await peyvand(folder, 'new', file, '--client', 'x', '--sample', 'en-iot', '--lang', 'en');
    const read = async (area: string) =>
      JSON.parse((await peyvand(folder, 'analyze', file, '--area', area, '--json')).out) as {
        partners: { code: string; earned: string | null; assigned: string | null }[];
      };
    const { partners } = await read('tiers');
    expect(partners.map((p) => p.code)).toEqual((await read('payments')).partners.map((p) => p.code));
    const { programs, actors } = JSON.parse((await peyvand(folder, 'dump', file)).out) as {
      programs: { state: string; tiers: { name: string; nameEn: string | null }[] }[];
      actors: { code: string; tier: string | null }[];
    };
    const names = programs.find((p) => p.state === 'current')?.tiers.map((t) => t.name) ?? [];
    for (const p of partners) {
      if (p.earned !== null) expect(names).toContain(p.earned);
      expect(p.assigned === null).toBe(!actors.find((a) => a.code === p.code)?.tier);
    }
    expect(new Set(partners.map((p) => p.earned)).size).toBeGreaterThan(2);
    expect(partners.some((p) => p.earned !== p.assigned)).toBe(true);
  });
});
