import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxWriter } from '#electron/writers/docx/index.ts';
import { ChromiumPrinter } from '#electron/writers/pdf/chromium-printer.ts';
import { pdfWriter } from '#electron/writers/pdf/index.ts';
import { pptxWriter } from '#electron/writers/pptx/index.ts';
import { xlsxWriter } from '#electron/writers/xlsx/index.ts';
import { proofOwner } from '#shared/domain/assessment/proof-files.ts';
import { roundResults } from '#shared/domain/assessment/results.ts';
import type { Round } from '#shared/domain/assessment/round.ts';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { createLocale, withoutMarks } from '#shared/locale/index.ts';
import { reportContent } from '#shared/reports/content.ts';
import { reports } from '#shared/reports/index.ts';
import type { Cell } from '#shared/reports/model.ts';
import { samples } from '#templates/samples/index.ts';
import { pdfText, scratchFolder } from '#tests/support/office.ts';
import { recalculatedBook } from '#tests/support/recalculated.ts';

const locale = createLocale({ lang: 'en' });
const modelOf = (document: EngagementDocument, lang: 'fa' | 'en' = 'en') =>
  reports.maturity.build(
    reportContent(document, {
      locale: createLocale({ lang }),
      sections: null,
      edition: 1,
      now: new Date('2026-11-25T08:00:00Z'),
      deliverable: 'maturity',
    }),
  );
const signal = new AbortController().signal;

/** The second round of the English sample, its answers changed by the given hand. */
function changed(change: (comment: string) => string): EngagementDocument {
  const document = samples['en-iot'];
  return {
    ...document,
    responses: document.responses.map((r) => ({
      ...r,
      answers: r.answers.map((a) => ({ ...a, comment: a.comment && change(a.comment) })),
    })),
  };
}

describe('the workbook of the maturity report', () => {
  const document = samples['en-iot'];
  const round = document.rounds.find((r) => r.id === 'en-maturity-2');
  const results =
    round &&
    roundResults({
      round,
      respondents: document.respondents.filter((r) => r.roundId === round.id),
      responses: document.responses.filter((r) => r.roundId === round.id),
    });
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await xlsxWriter.write(modelOf(document), { locale, signal });
  });

  it('calculates the scores of the app from the answers', async () => {
    const { value } = await recalculatedBook(bytes);
    expect(value('mat_overall')).toBeCloseTo(results?.overall.value ?? Number.NaN, 9);
    expect(value('mat_level')).toBe(results?.overall.level);
    results?.dimensions.forEach((d, i) => {
      expect(value(`mat_score_${i + 1}`)).toBeCloseTo(d.score.value ?? Number.NaN, 9);
    });
  });

  it('follows an answer that a reader changes or takes out', async () => {
    if (!round || !results) throw new Error('No round.');
    const own = document.responses.filter((r) => r.roundId === round.id && r.state === 'counted');
    const ordered = round.questionnaire.dimensions.flatMap((d) =>
      round.questionnaire.questions.filter((q) => q.dimensionId === d.id),
    );
    const target = ordered[0];
    const expected = roundResults({
      round,
      respondents: document.respondents.filter((r) => r.roundId === round.id),
      responses: own.map((r, i) => ({
        ...r,
        answers: r.answers.flatMap((a) =>
          a.questionId !== target?.id
            ? [a]
            : i === 0
              ? []
              : [{ ...a, value: i % 2 === 0 ? 1 : 5, notApplicable: false }],
        ),
      })),
    });
    const { value } = await recalculatedBook(bytes, (book) => {
      const sheet = book.getWorksheet(locale.t('maturityReport.sheet.answers'));
      if (!sheet) throw new Error('No sheet of answers.');
      let column = 0;
      let header = 0;
      sheet.eachRow((row, at) =>
        row.eachCell((cell, c) => {
          if (cell.value === target?.textEn) {
            column = c;
            header = at;
          }
        }),
      );
      own.forEach((_, i) => {
        sheet.getCell(header + 1 + i, column).value = i === 0 ? null : i % 2 === 0 ? 1 : 5;
      });
    });
    expect(expected.overall.value).not.toBe(results.overall.value);
    expect(value('mat_overall')).toBeCloseTo(expected.overall.value ?? Number.NaN, 9);
    expect(value('mat_score_1')).toBeCloseTo(expected.dimensions[0]?.score.value ?? Number.NaN, 9);
  });
});

it('shows a script in a comment as text in every format', async () => {
  const script = '<script>alert("x")</script>';
  const model = modelOf(changed((comment) => `${script} ${comment}`));
  const parts = [
    ...Object.entries(unzipSync(await docxWriter.write(model, { locale, signal }))),
    ...Object.entries(unzipSync(await xlsxWriter.write(model, { locale, signal }))),
    ...Object.entries(unzipSync(await pptxWriter.write(model, { locale, signal }))),
  ].filter(([name]) => name.endsWith('.xml'));
  const texts = parts.map(([, bytes]) => new TextDecoder().decode(bytes));
  expect(texts.filter((t) => t.includes('&lt;script&gt;')).length).toBeGreaterThanOrEqual(2);
  for (const text of texts) expect(text).not.toContain('<script');
});

it.each([
  ['fa', 'fa-software'],
  ['en', 'en-iot'],
] as const)(
  'says no more than 40 words on a slide of the board deck, besides charts and tables (%s)',
  async (lang, sample) => {
    const model = modelOf(samples[sample], lang);
    const parts = unzipSync(await pptxWriter.write(model, { locale: createLocale({ lang }), signal }));
    const slides = Object.entries(parts)
      .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map(([name, part]) => {
        const xml = new TextDecoder().decode(part).replace(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs, '');
        const paragraphs = xml
          .split('</a:p>')
          .map((paragraph) => [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((run) => run[1]).join(''));
        const words = paragraphs
          .join(' ')
          .split(/\s+/)
          .filter((word) => /[\p{L}\p{N}]/u.test(word));
        return { name, words: words.length };
      });
    expect(slides.length).toBeGreaterThan(10);
    expect(slides.some(({ words }) => words > 20)).toBe(true);
    expect(slides.filter(({ words }) => words > 40)).toEqual([]);
  },
);

it('makes its deck also of a round that nobody answered', async () => {
  const document = samples['en-iot'];
  const model = modelOf({ ...document, respondents: [], responses: [] });
  const deck = unzipSync(await pptxWriter.write(model, { locale, signal }));
  expect(Object.keys(deck).filter((name) => /slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThan(3);
});

describe('what somebody wrote to do harm', () => {
  const harmful = [
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(2)</script>',
    '=HYPERLINK("http://evil.example","x")',
    "+cmd|' /C calc'!A1",
    '@SUM(1,1)',
    'a\u2028b \u202egpj.exe\u0007',
  ];
  const document = samples['en-iot'];
  let turn = 0;
  const next = (): string => harmful[turn++ % harmful.length] ?? '';
  const model = modelOf({
    ...document,
    settings: { ...document.settings, consultant: '<script>alert(3)</script>' },
    respondents: document.respondents.map((r) => ({ ...r, name: `${next()} ${r.name}`, nameEn: next() })),
    responses: document.responses.map((r) => ({
      ...r,
      answers: r.answers.map((a) => ({ ...a, comment: next(), evidence: next() })),
    })),
  });

  it('is no formula in the workbook, and a text as it stands', async () => {
    const book = new ExcelJS.Workbook();
    const bytes = await xlsxWriter.write(model, { locale, signal });
    await book.xlsx.load(bytes.slice().buffer);
    const texts = new Set<string>();
    const formulas: string[] = [];
    for (const sheet of book.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.type === ExcelJS.ValueType.Formula) formulas.push(cell.formula);
          else texts.add(cell.text);
        }),
      );
    expect(formulas.filter((f) => /evil|cmd|SUM\(1,1\)/.test(f))).toEqual([]);
    for (const text of harmful.slice(0, 5)) expect(texts).toContain(text);
    for (const [name, part] of Object.entries(unzipSync(bytes)))
      if (name.endsWith('.rels')) expect(new TextDecoder().decode(part)).not.toContain('evil');
  });

  it('can be read in the pdf, where it does nothing', async () => {
    const folder = await scratchFolder();
    const path = join(folder.path, 'harm.pdf');
    await writeFile(path, await pdfWriter(new ChromiumPrinter()).write(model, { locale, signal }));
    const text = (await pdfText(path)).replace(/\s+/g, ' ');
    await folder.remove();
    for (const words of [
      'onerror=alert(1)',
      '=HYPERLINK("http://evil.example","x")',
      '@SUM(1,1)',
      'alert(2)',
    ])
      expect(text).toContain(words);
  });

  it('stands in the document and the deck as text that every program can open', async () => {
    for (const writer of [docxWriter, pptxWriter])
      for (const [name, part] of Object.entries(unzipSync(await writer.write(model, { locale, signal })))) {
        if (!/\.(?:xml|rels)$/.test(name)) continue;
        const xml = new TextDecoder().decode(part);
        expect(xml).not.toMatch(/<(?:script|img)/);
        expect(xml).not.toContain('\u0007');
        if (name.endsWith('.rels')) expect(xml).not.toContain('evil');
      }
  });
});

describe('the workbook of an anonymous round', () => {
  const document = samples['en-iot'];
  const anonymous = {
    ...document,
    rounds: document.rounds.map((r) => ({ ...r, anonymous: true })),
  };

  it('holds no row that is somebody, and the same answers to every question', () => {
    const model = modelOf(anonymous);
    const tables = model.sections.flatMap((s) => s.blocks.flatMap((b) => (b.kind === 'table' ? [b] : [])));
    const answers = tables.find((b) => b.id === 'mat_answers');
    const results = roundResults({
      round: { ...(document.rounds.find((r) => r.id === 'en-maturity-2') as Round), anonymous: true },
      respondents: document.respondents.filter((r) => r.roundId === 'en-maturity-2'),
      responses: document.responses.filter((r) => r.roundId === 'en-maturity-2'),
    });
    const rows = answers?.rows ?? [];
    expect(rows.length).toBeGreaterThan(5);
    expect(new Set(rows.map((r) => r[1]))).toEqual(new Set([locale.t('maturityReport.hiddenGroup')]));
    const found = results.dimensions.flatMap((d) => results.questions.filter((q) => q.dimensionId === d.id));
    for (const [c, { counts }] of found.entries())
      expect(rows.flatMap((row) => numberIn(row[c + 2]))).toEqual(
        counts.flatMap((n, i) => Array.from({ length: n }, () => i + 1)),
      );
  });

  const numberIn = (cell: Cell | undefined): number[] =>
    cell !== null && typeof cell === 'object' && 'value' in cell && typeof cell.value === 'number'
      ? [cell.value]
      : [];
});

describe('the maturity report', () => {
  it('rests on the answers of its round, not on the register', () => {
    const basis = withoutMarks(modelOf(samples['en-iot']).meta.basis);
    expect(basis).toBe('Basis: answers of 12 of 13 respondents, Second round, autumn 2026');
  });

  it('names the files that prove answers', () => {
    const document = samples['en-iot'];
    const round = document.rounds.find((r) => r.id === 'en-maturity-2');
    const response = document.responses.find(
      (r) => r.roundId === round?.id && r.state === 'counted' && r.answers.some((a) => a.value !== null),
    );
    const answer = response?.answers.find((a) => a.value !== null);
    if (!response || !answer) throw new Error('No answer.');
    const attachment = {
      id: 'proof',
      ownerKind: 'answers',
      ownerId: proofOwner(response.respondentId, answer.questionId),
      name: 'a-proof-of-its-own.pdf',
      mime: 'application/pdf',
      size: 1,
      sha256: '0'.repeat(64),
      createdAt: '2026-01-01T00:00:00.000Z',
    };
    const own = {
      ...document,
      responses: document.responses.map((r) => ({
        ...r,
        answers: r.answers.map((a) => ({ ...a, evidence: '' })),
      })),
    };
    const told = JSON.stringify(modelOf({ ...own, attachments: [attachment] }));
    expect(told).toContain('a-proof-of-its-own.pdf');
    expect(JSON.stringify(modelOf(own))).not.toContain('a-proof-of-its-own.pdf');
  });

  it('says so where there is no round, and names nobody of an anonymous one', () => {
    const none = modelOf({ ...samples['en-iot'], rounds: [], respondents: [], responses: [] });
    expect(none.sections).toHaveLength(1);
    const document = samples['en-iot'];
    const anonymous = JSON.stringify(
      modelOf({
        ...document,
        rounds: document.rounds.map((r) => ({ ...r, anonymous: true })),
        actionItems: [],
        stakeholders: [],
      }),
    );
    for (const person of document.respondents.filter((r) => r.roundId === 'en-maturity-2'))
      expect(anonymous).not.toContain(person.name);
  });

  it.each(['fa', 'en'] as const)('keeps titles and cells in the digits of the language (%s)', (lang) => {
    const model = modelOf(samples['fa-software'], lang);
    for (const { title } of model.sections) expect(title).not.toMatch(lang === 'fa' ? /[0-9]/ : /[۰-۹]/);
    const page = model.sections.find((s) => s.id === 'matDimensions');
    expect(page?.blocks.filter((b) => b.kind === 'heading' && b.level === 2)).toHaveLength(10);
  });
});
