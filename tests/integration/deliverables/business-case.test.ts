import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { Client } from '#shared/contract/index.ts';
import { businessCase } from '#shared/domain/strategy/business-case.ts';
import type { BusinessInputs } from '#shared/domain/strategy/business-inputs.ts';
import { plainCase, ranged } from '#tests/support/business.ts';
import { named, recalculatedBook } from '#tests/support/recalculated.ts';
import { accepted, testHost } from '#tests/support/session.ts';

type Lang = 'fa' | 'en';

async function withCase(lang: Lang, inputs: BusinessInputs): Promise<Client> {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({
      path: join(folder, 'a.peyvand'),
      clientName: 'Sepehr',
      lang,
      currency: lang === 'fa' ? 'IRR' : 'USD',
      passphrase: null,
      sample: null,
    }),
  );
  const one = { name: 'پایه', nameEn: 'Base', inputs, seed: 7, note: '', main: true };
  await accepted(client.strategy.saveBusinessCase(one));
  return client;
}

async function exported(
  client: Client,
  lang: Lang,
  format: 'xlsx' | 'docx' | 'pptx' | 'html',
): Promise<Uint8Array> {
  const answer = await accepted(
    client.deliverables.export({ deliverable: 'business-case', format, lang, sections: null, issue: false }),
  );
  return answer.bytes;
}

async function recalculated(bytes: Uint8Array, change?: (book: ExcelJS.Workbook) => void) {
  const { book, value } = await recalculatedBook(bytes, change);
  return {
    book,
    payback: value('case_payback'),
    npv: Number(value('case_npv')),
    irr: value('case_irr'),
  };
}

const resultOf = (inputs: BusinessInputs) => {
  const { result } = businessCase(inputs, null);
  if (!result) throw new Error('no result');
  return result;
};

/** Amounts with odd cents, so that every line has something to round. */
const odd: BusinessInputs = {
  ...plainCase,
  revenue: ranged(1_234_567_891),
  growth: ranged(733, 300, 1_000),
  shareStart: ranged(1_777),
  shareTarget: ranged(4_133, 3_000, 4_500),
  rampMonths: ranged(23),
  setup: ranged(12_345_678),
  staff: ranged(912_345),
  discount: ranged(1_350),
};

test.each([
  ['en', 'linear', 100],
  ['en', 's-curve', 100],
  ['fa', 's-curve', 1],
] as const)(
  'LibreOffice calculates our payback, NPV and IRR to the cent (%s, %s)',
  async (lang, curve, minor) => {
    const inputs: BusinessInputs = { ...odd, curve };
    const ours = resultOf(inputs);
    const client = await withCase(lang, inputs);
    const theirs = await recalculated(await exported(client, lang, 'xlsx'));
    expect(theirs.payback).toBe(ours.paybackMonth);
    expect(Math.round(theirs.npv * minor)).toBe(ours.npv);
    expect(Number(theirs.irr)).toBeCloseTo(ours.irr ?? Number.NaN, 9);
    // Every line of every month, to the cent.
    const sheet = theirs.book.getWorksheet(lang === 'fa' ? 'مدل' : 'Model');
    const keys = [
      'revenue',
      null,
      null,
      'added',
      'incremental',
      'moved',
      'margin',
      'avoided',
      'payout',
    ] as const;
    for (let at = 0; at < ours.months; at += 1)
      for (const [column, key] of keys.entries()) {
        if (key === null) continue;
        const cell = sheet?.getCell(4 + at, 2 + column);
        expect(Math.round(Number(cell?.result) * minor), `${key}, month ${at + 1}`).toBe(ours.lines[key][at]);
      }
  },
);

test('staff of the headcount plan stands in the months and is calculated with, to the cent', async () => {
  const inputs: BusinessInputs = { ...odd, staffFromPlan: true };
  const client = await withCase('en', inputs);
  await accepted(
    client.organization.saveHeadcountLine({
      roleId: null,
      team: 'co-selling',
      name: 'Partner business manager',
      nameEn: null,
      measure: 'fixed',
      tier: '',
      volumeStart: 1,
      volumeEnd: 4,
      load: 1,
      minimum: 0,
      monthlyCost: 412_347,
      fromMonth: 3,
    }),
  );
  const ours = (await accepted(client.strategy.businessCase({})))?.view.result;
  if (!ours) throw new Error('no result');
  expect(new Set(ours.lines.staff).size).toBeGreaterThan(3);
  const bytes = await exported(client, 'en', 'xlsx');
  const theirs = await recalculated(bytes);
  expect(theirs.payback).toBe(ours.paybackMonth);
  expect(Math.round(theirs.npv * 100)).toBe(ours.npv);
  // The single amount, which has no part in the case then, is no input of the workbook.
  expect(() => named(theirs.book, 'case_staff')).toThrow();
});

test('follows changed inputs as the product does, up to a case that never pays back', async () => {
  const client = await withCase('en', odd);
  const bytes = await exported(client, 'en', 'xlsx');
  const changed = { ...odd, margin: ranged(3_910), shareTarget: ranged(3_900), rampMonths: ranged(50) };
  const ours = resultOf(changed);
  const theirs = await recalculated(bytes, (book) => {
    named(book, 'case_margin').value = 0.391;
    named(book, 'case_shareTarget').value = 0.39;
    named(book, 'case_rampMonths').value = 50;
  });
  expect(theirs.payback === 'never' ? null : theirs.payback).toBe(ours.paybackMonth);
  expect(Math.round(theirs.npv * 100)).toBe(ours.npv);
  const hopeless = await recalculated(bytes, (book) => {
    named(book, 'case_staff').value = 900_000;
  });
  expect(hopeless.payback).toBe('never');
  expect(hopeless.irr).toBe('–');
});

test.each(['fa', 'en'] as const)(
  'every format is written in %s, also without a case and with a broken one',
  async (lang) => {
    const client = await withCase(lang, plainCase);
    for (const format of ['docx', 'pptx', 'html', 'xlsx'] as const)
      expect((await exported(client, lang, format)).length, format).toBeGreaterThan(10_000);
    const html = Buffer.from(await exported(client, lang, 'html'))
      .toString('utf8')
      .replaceAll(/base64,[\w+/=]+/g, '');
    expect(html).not.toMatch(/\{\{|undefined|NaN/);
    const [one] = await accepted(client.strategy.businessCases({}));
    if (!one) throw new Error('no case');
    await accepted(
      client.strategy.saveBusinessCase({ ...one, inputs: { ...plainCase, shareTarget: ranged(12_000) } }),
    );
    expect((await exported(client, lang, 'docx')).length).toBeGreaterThan(5_000);
    await accepted(client.strategy.deleteBusinessCases({ ids: [one.id] }));
    expect((await exported(client, lang, 'docx')).length).toBeGreaterThan(5_000);
  },
);
