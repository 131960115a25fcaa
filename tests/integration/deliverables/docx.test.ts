import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxWriter } from '#electron/writers/docx/index.ts';
import { ltrText, splitIsolates } from '#electron/writers/docx/runs.ts';
import { createLocale } from '#shared/locale/index.ts';
import { hostileName, sampleModel } from '#tests/fixtures/document-model.ts';
import { wideModel } from '#tests/fixtures/wide-model.ts';
import { pdfText, python, scratchFolder, toPdf } from '#tests/support/office.ts';
import { pageSizes } from '#tests/support/page-sizes.ts';

const locales = {
  fa: createLocale({ lang: 'fa', currency: 'IRT' }),
  en: createLocale({ lang: 'en', currency: 'USD' }),
};

/** What python-docx sees in a file: styles, paragraphs, tables, properties. */
const inspect = `
import json, sys
from docx import Document
from docx.oxml.ns import qn
doc = Document(sys.argv[1])
def style(name):
    s = next(s for s in doc.styles if s.style_id == name)
    ppr = s.element.find(qn('w:pPr')); rpr = s.element.find(qn('w:rPr'))
    return {'bidi': ppr is not None and ppr.find(qn('w:bidi')) is not None,
            'rtl': rpr is not None and rpr.find(qn('w:rtl')) is not None,
            'szCs': int(rpr.find(qn('w:szCs')).get(qn('w:val'))),
            'jc': None if ppr is None or ppr.find(qn('w:jc')) is None else ppr.find(qn('w:jc')).get(qn('w:val')),
            'numbered': ppr is not None and ppr.find(qn('w:numPr')) is not None}
fonts = doc.styles.element.find(qn('w:docDefaults')).find('.//' + qn('w:rFonts'))
print(json.dumps({
  'styles': {n: style(n) for n in ['Title', 'Heading1', 'Heading2', 'Heading3', 'BodyText', 'Lead', 'Caption', 'TableText', 'Callout']},
  'fonts': {k.split('}')[1]: v for k, v in fonts.attrib.items()},
  'paragraphs': [[p.style.style_id, ''.join(t.text or '' for t in p._p.iter(qn('w:t')))] for p in doc.paragraphs],
  'jc': sorted({j.get(qn('w:val')) for j in doc.element.body.iter(qn('w:jc'))}),
  'tables': [{'rtl': t._tbl.tblPr.find(qn('w:bidiVisual')) is not None,
              'header': t.rows[0]._tr.find('.//' + qn('w:tblHeader')) is not None,
              'rows': len(t.rows), 'first': [c.text for c in t.rows[0].cells], 'second': [c.text for c in t.rows[1].cells] if len(t.rows) > 1 else []} for t in doc.tables],
  'cells': [c.text for t in doc.tables for row in t.rows for c in row.cells],
  'properties': [doc.core_properties.title, doc.core_properties.author, doc.core_properties.keywords],
  'alt': [d.get('descr') for d in doc.element.body.iter(qn('wp:docPr'))],
}))
`;

interface Seen {
  styles: Record<string, { bidi: boolean; rtl: boolean; szCs: number; jc: string | null; numbered: boolean }>;
  fonts: Record<string, string>;
  paragraphs: [string, string][];
  jc: string[];
  tables: { rtl: boolean; header: boolean; rows: number; first: string[]; second: string[] }[];
  cells: string[];
  properties: string[];
  alt: string[];
}

let folder: Awaited<ReturnType<typeof scratchFolder>>;
const bytes: Partial<Record<'fa' | 'en', Uint8Array>> = {};
const seen: Partial<Record<'fa' | 'en', Seen>> = {};
const path = (lang: 'fa' | 'en'): string => join(folder.path, `${lang}.docx`);

beforeAll(async () => {
  folder = await scratchFolder();
  for (const lang of ['fa', 'en'] as const) {
    bytes[lang] = await docxWriter.write(sampleModel(lang), { locale: locales[lang] });
    await writeFile(path(lang), bytes[lang]);
    seen[lang] = JSON.parse(await python(inspect, [path(lang)])) as Seen;
  }
});
afterAll(() => folder.remove());

describe('docx, re-read by python-docx', () => {
  it('carries direction, fonts and complex-script sizes in its Persian styles', () => {
    const { styles, fonts } = seen.fa as Seen;
    for (const [name, style] of Object.entries(styles)) {
      expect(style, name).toMatchObject({ bidi: true, rtl: true });
      expect(style.szCs, name).toBeGreaterThanOrEqual(17);
      expect(['left', 'right'], name).not.toContain(style.jc);
    }
    expect(fonts).toMatchObject({ ascii: 'Vazirmatn', cs: 'Vazirmatn', hAnsi: 'Vazirmatn' });
    expect(styles.Heading1?.numbered && styles.Heading2?.numbered && styles.Heading3?.numbered).toBe(true);
  });

  it('leaves English styles left to right', () => {
    for (const style of Object.values((seen.en as Seen).styles))
      expect(style).toMatchObject({ bidi: false, rtl: false });
  });

  it('never aligns to a physical side, which Word would keep in a right-to-left paragraph', () => {
    expect((seen.fa as Seen).jc.filter((value) => value === 'left' || value === 'right')).toEqual([]);
  });

  it('numbers captions in the digits of the document', () => {
    const captions = (lang: 'fa' | 'en'): string[] =>
      (seen[lang] as Seen).paragraphs
        .filter(([style]) => style === 'Caption')
        .map(([, text]) => text.slice(0, 9));
    expect(captions('fa').map((text) => /[۰-۹0-9]/u.exec(text)?.[0])).toEqual(['۱', '۲', '۱', '۲']);
    expect(captions('en')).toEqual(['Figure 1 ', 'Figure 2 ', 'Table 1 –', 'Table 2 –']);
  });

  it('mirrors tables, repeats their headings and keeps the order of columns', () => {
    const table = (seen.fa as Seen).tables.find(({ rows }) => rows === 32);
    expect(table).toMatchObject({ rtl: true, header: true });
    expect(table?.first.slice(0, 3)).toEqual(['کد', 'شریک', 'ناحیه']);
    expect(table?.second.slice(0, 4)).toEqual(['P-001', 'رایان‌پرداز', '• راهبردی', '۱۳۹۶/۱۰/۲۵']);
    expect((seen.en as Seen).tables.find(({ rows }) => rows === 32)).toMatchObject({
      rtl: false,
      header: true,
    });
  });

  it('fills the contents before anyone updates them', async () => {
    const xml = strFromU8(unzipSync(bytes.fa as Uint8Array)['word/document.xml'] ?? new Uint8Array());
    const contents = /<w:sdtContent>.*?<\/w:sdtContent>/su.exec(xml)?.[0] ?? '';
    const texts = [...contents.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text);
    expect(texts).toContain('فهرست شرکا نشان می‌دهد تمرکز در تهران ادامه دارد');
    expect(texts.filter((text) => /^[۰-۹]+$/u.test(text ?? '')).length).toBeGreaterThanOrEqual(7);
    expect(texts.some((text) => /[0-9]/.test(text ?? ''))).toBe(false);
  });

  it('has properties, alternative texts and hostile names as text', () => {
    const { properties, alt, cells } = seen.fa as Seen;
    expect(properties[0]).toBe('تشخیص اکوسیستم شرکا');
    expect(properties[1]).toContain('سارا محمدی');
    expect(properties[2]).toContain('سپهر');
    expect(alt).toContain('نمودار پراکندگی سی شریک');
    expect(cells).toContain(hostileName);
  });

  it('embeds the fonts', () => {
    const files = Object.keys(unzipSync(bytes.fa as Uint8Array));
    expect(files.filter((name) => name.endsWith('.odttf'))).toHaveLength(4);
    const table = strFromU8(unzipSync(bytes.fa as Uint8Array)['word/fontTable.xml'] ?? new Uint8Array());
    expect(table).toContain('w:name="Vazirmatn"');
    expect(table).toContain('embedBold');
  });
});

describe('docx, as LibreOffice prints it', () => {
  it('has A4 pages, live page numbers and mixed text in reading order', async () => {
    const text = (await pdfText(await toPdf(path('fa')))).replace(
      /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
      '',
    );
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThanOrEqual(7);
    expect(pages[0]).not.toMatch(/صفح/u);
    // The counter is set in the font whose Latin digits look Persian, so the text layer may hold either digit.
    expect(pages[1]).toMatch(/[2۲]\s*از\s*\d*[۰-۹]*/u);
    expect(text).toContain('ISO 27001');
    expect(text).toContain('Partner Academy');
  });
});

describe.each(['fa', 'en'] as const)('a wide figure in %s', (lang) => {
  it('stands on one landscape page with its heading, and the text behind it upright again', async () => {
    const file = join(folder.path, `wide-${lang}.docx`);
    const written = await docxWriter.write(wideModel(lang), { locale: locales[lang] });
    await writeFile(file, written);
    const xml = strFromU8(unzipSync(written)['word/document.xml'] ?? new Uint8Array());
    const sizes = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"/gu)].map((m) =>
      m.slice(1),
    );
    expect(sizes).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
      ['11906', '16838', 'portrait'],
    ]);
    // The page numbers go on, and only the first page of all has no running heads.
    expect(xml).not.toMatch(/<w:pgNumType [^>]*w:start/u);
    expect(xml.match(/<w:titlePg\/>/gu)).toHaveLength(1);
    expect(xml.match(/<w:headerReference w:type="default"/gu)).toHaveLength(3);

    const pdf = await toPdf(file);
    const pages = (await pdfText(pdf)).split('\f').slice(0, -1);
    const [title, after] =
      lang === 'fa' ? ['نقشهٔ بازیگران', 'پس از نقشه'] : ['The map of actors', 'After the map'];
    const plain = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069ٔ]/gu, '');
    const has = (page: string | undefined, words: string): boolean =>
      plain(page ?? '').includes(plain(words));
    const landscape = (await pageSizes(pdf)).flatMap(([width, height], i) => (width > height ? [i] : []));
    expect(landscape).toHaveLength(1);
    const at = landscape[0] ?? 0;
    expect(has(pages[at], title)).toBe(true);
    expect(has(pages[at], lang === 'fa' ? 'شکل' : 'Figure 3')).toBe(true);
    expect(has(pages[at + 1], after)).toBe(true);
    // The contents know the page.
    const contents = /<w:sdtContent>.*?<\/w:sdtContent>/su.exec(xml)?.[0] ?? '';
    const texts = [...contents.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text ?? '');
    expect(texts[texts.indexOf(title ?? '') + 1]).toBe(locales[lang].number(at + 1));
  });
});

describe('a long table', () => {
  it('estimates the pages behind it within one page of what LibreOffice makes', async () => {
    const file = join(folder.path, 'long.docx');
    await writeFile(file, await docxWriter.write(sampleModel('en', 300), { locale: locales.en }));
    const pages = (await pdfText(await toPdf(file))).split('\f');
    const title = 'How scores were made and what the data rest on';
    const actual = pages.findIndex((page, i) => i > 1 && page.includes(title)) + 1;
    const listed = Number(/\.+\s*(\d+)/.exec(pages[1]?.slice(pages[1].indexOf(title)) ?? '')?.[1]);
    expect(actual).toBeGreaterThan(10);
    expect(Math.abs(listed - actual)).toBeLessThanOrEqual(1);
  });
});

describe('runs of mixed text', () => {
  it('keeps signs and brackets at the edges of left-to-right text', () => {
    expect(ltrText('\u2212۲۰٪')).toBe('\u200e\u2212۲۰٪');
    expect(ltrText('PRM (2.0)')).toBe('PRM (2.0)\u200e');
    expect(ltrText('PeyNet')).toBe('PeyNet');
  });

  it('cuts isolates into runs of their own direction', () => {
    expect(splitIsolates('فروش \u2068PeyNet\u2069 و \u2068۱۲\u2069', true)).toEqual([
      { text: 'فروش ', rtl: true },
      { text: 'PeyNet', rtl: false },
      { text: ' و ', rtl: true },
      { text: '۱۲', rtl: false },
    ]);
    expect(splitIsolates('\u2067پیوند (PeyNet)\u2069', true)).toEqual([
      { text: 'پیوند (PeyNet)', rtl: true },
    ]);
    expect(splitIsolates('open \u2068\u2069 end', false)).toEqual([
      { text: 'open ', rtl: false },
      { text: ' end', rtl: false },
    ]);
  });
});
