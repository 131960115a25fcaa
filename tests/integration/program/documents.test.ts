import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Client } from '#shared/contract/index.ts';
import type { DeliverableId } from '#shared/domain/deliverables/deliverable.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { named, recalculatedBook } from '#tests/support/recalculated.ts';
import { accepted, testHost } from '#tests/support/session.ts';

type Lang = 'fa' | 'en';

async function sample(lang: Lang, which: 'fa-software' | 'en-iot' | null): Promise<Client> {
  const { client, folder } = testHost();
  await accepted(
    client.workspace.create({
      path: join(folder, 'a.peyvand'),
      clientName: 'Sepehr',
      lang,
      currency: lang === 'fa' ? 'IRR' : 'USD',
      passphrase: null,
      sample: which,
    }),
  );
  return client;
}

async function exported(
  client: Client,
  deliverable: DeliverableId,
  lang: Lang,
  format: 'xlsx' | 'docx' | 'pptx' | 'html',
): Promise<Uint8Array> {
  const answer = await accepted(
    client.deliverables.export({ deliverable, format, lang, sections: null, issue: false }),
  );
  return answer.bytes;
}

const page = async (client: Client, deliverable: DeliverableId, lang: Lang): Promise<string> =>
  Buffer.from(await exported(client, deliverable, lang, 'html'))
    .toString('utf8')
    .replaceAll(/base64,[\w+/=]+/g, '');

const currentOf = async (client: Client): Promise<Program> => {
  const found = (await accepted(client.program.programs({}))).find((p) => p.state === 'current');
  if (!found) throw new Error('no current program');
  return found;
};

/** What the product pays the partner of the workbook: the one who is paid most in the last twelve months. */
async function mostPaid(client: Client, of?: Program): Promise<number> {
  const { id } = of ?? (await currentOf(client));
  const table = await accepted(client.program.paymentTable({ programId: id, last: 12 }));
  return Math.max(...(table?.rows ?? []).map((r) => r.total));
}

test.each([
  ['en', 'en-iot', 100],
  ['fa', 'fa-software', 1],
] as const)(
  'LibreOffice pays a partner what the product pays, to the cent (%s)',
  async (lang, which, minor) => {
    const client = await sample(lang, which);
    const bytes = await exported(client, 'program-simulation', lang, 'xlsx');
    const theirs = await recalculatedBook(bytes);
    expect(Math.round(Number(theirs.value('pay_total')) * minor)).toBe(await mostPaid(client));
  },
);

test('a changed rate changes the workbook as it changes the product', async () => {
  const client = await sample('en', 'en-iot');
  const bytes = await exported(client, 'program-simulation', 'en', 'xlsx');
  const program = await currentOf(client);
  const at = program.rules.findIndex((r) =>
    r.kind === 'clawback' || r.kind === 'mdf' ? false : r.kind === 'slab' || r.kind === 'flat',
  );
  const rule = program.rules[at];
  if (rule?.kind !== 'flat' && rule?.kind !== 'slab') throw new Error('no base rule');
  const factor = 0.5;
  const halved =
    rule.kind === 'flat'
      ? { ...rule, rate: rule.rate * factor }
      : { ...rule, bands: rule.bands.map((b) => ({ ...b, rate: b.rate * factor })) };
  const before = await mostPaid(client);
  // A rule that has paid is never edited; the draft of the next version may differ.
  const draft = await accepted(client.program.copyProgram({ id: program.id }));
  await accepted(client.program.saveProgram({ ...draft, rules: draft.rules.with(at, halved) }));
  const after = await mostPaid(client, draft);
  const theirs = await recalculatedBook(bytes, (book) => {
    if (rule.kind === 'flat') named(book, `rule_${at + 1}_rate`).value = (rule.rate * factor) / 10_000;
    else
      for (const [i, band] of rule.bands.toSorted((a, b) => a.from - b.from).entries())
        named(book, `rule_${at + 1}_rate${i + 1}`).value = (band.rate * factor) / 10_000;
  });
  expect(Math.round(Number(theirs.value('pay_total')) * 100)).toBe(after);
  expect(after).not.toBe(before);
});

test.each([
  ['fa', 'fa-software'],
  ['en', 'en-iot'],
] as const)('handbook, annex and simulation say what the program says (%s)', async (lang, which) => {
  const client = await sample(lang, which);
  const program = await currentOf(client);
  const nameOf = (named: { name: string; nameEn: string | null }): string =>
    lang === 'fa' ? named.name : (named.nameEn ?? named.name);
  for (const id of ['program-handbook', 'program-annex'] as const) {
    const html = await page(client, id, lang);
    for (const tier of program.tiers) expect(html).toContain(nameOf(tier));
    for (const clause of (await accepted(client.program.clauses({}))).filter((c) => c.included))
      expect(html).toContain(nameOf({ name: clause.title, nameEn: clause.titleEn }));
    expect(html).not.toMatch(/\{\{|undefined|NaN/u);
  }
  const simulation = await page(client, 'program-simulation', lang);
  expect(simulation).not.toMatch(/\{\{|undefined|NaN/u);
  for (const format of ['docx', 'pptx'] as const)
    expect((await exported(client, 'program-handbook', lang, format)).length).toBeGreaterThan(10_000);
});

test.each(['fa', 'en'] as const)(
  'a workspace without a program gets papers that say so (%s)',
  async (lang) => {
    const client = await sample(lang, null);
    for (const id of ['program-handbook', 'program-annex', 'program-simulation'] as const) {
      const html = await page(client, id, lang);
      expect(html).toMatch(lang === 'fa' ? /هنوز/u : /There is no (?:program|history to simulate) yet/u);
    }
  },
);
