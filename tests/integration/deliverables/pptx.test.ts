import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { pptxWriter } from '#electron/writers/pptx/index.ts';
import { createLocale, withoutMarks } from '#shared/locale/index.ts';
import type { ChartData } from '#shared/reports/chart-data.ts';
import type { Block, DocumentModel } from '#shared/reports/model.ts';
import { sampleModel } from '#tests/fixtures/document-model.ts';
import { pdfText, python, scratchFolder, toPdf } from '#tests/support/office.ts';

interface Paragraph {
  readonly text: string;
  readonly rtl: boolean;
  readonly align: string | null;
  readonly langs: readonly string[];
}

/** What Python's XML parser finds in a deck. */
interface Found {
  readonly slides: readonly {
    readonly layout: string;
    readonly title: string;
    readonly texts: readonly Paragraph[];
    readonly tables: readonly {
      readonly rows: readonly (readonly string[])[];
      readonly alt: string;
      readonly rtl: string | null;
    }[];
    readonly charts: readonly {
      readonly kind: string;
      readonly alt: string;
      readonly categories: readonly string[];
      readonly series: readonly {
        readonly name: string;
        readonly values: readonly number[];
        readonly xs: readonly number[];
      }[];
      readonly orientations: readonly string[];
      readonly sheet: readonly (readonly (string | number | null)[])[];
      readonly legendHides: number;
    }[];
    readonly pictures: readonly string[];
    readonly boxes: readonly {
      readonly name: string;
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
    }[];
    readonly ids: readonly string[];
    readonly notes: readonly Paragraph[];
  }[];
  readonly layouts: readonly string[];
  readonly themeFonts: readonly string[];
  readonly size: readonly [number, number];
}

const reader = `
import io, json, sys, zipfile, posixpath, warnings, openpyxl
import xml.etree.ElementTree as tree
warnings.simplefilter('ignore')
A = '{http://schemas.openxmlformats.org/drawingml/2006/main}'
P = '{http://schemas.openxmlformats.org/presentationml/2006/main}'
C = '{http://schemas.openxmlformats.org/drawingml/2006/chart}'
R = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'
z = zipfile.ZipFile(sys.argv[1])
for n in z.namelist():
    if n.endswith('.xml') or n.endswith('.rels'): tree.fromstring(z.read(n))
def rels(path):
    folder, name = posixpath.split(path)
    root = tree.fromstring(z.read(folder + '/_rels/' + name + '.rels'))
    return {r.get('Id'): (r.get('Type').split('/')[-1], posixpath.normpath(posixpath.join(folder, r.get('Target'))).lstrip('/')) for r in root}
def paragraph(p):
    props = p.find(A + 'pPr')
    runs = [r for r in p if r.tag in (A + 'r', A + 'fld')]
    return {'text': ''.join(t.text or '' for t in p.iter(A + 't')), 'rtl': props is not None and props.get('rtl') == '1',
      'align': None if props is None else props.get('algn'),
      'langs': [r.find(A + 'rPr').get('lang') for r in runs if r.find(A + 'rPr') is not None]}
def paragraphs(e): return [x for x in (paragraph(p) for p in e.iter(A + 'p')) if x['text'].strip()]
def numbers(e):
    if e is None: return []
    return [float(v.text) for v in e.iter(C + 'v')]
def chart(path, alt):
    root = tree.fromstring(z.read(path))
    plot = root.find('.//' + C + 'plotArea')
    kind = [e.tag.replace(C, '') for e in plot if e.tag.endswith('Chart')][0]
    ser = list(root.iter(C + 'ser'))
    book = openpyxl.load_workbook(io.BytesIO(z.read([t for k, t in rels(path).values() if k == 'package'][0])))
    return {'kind': kind, 'alt': alt,
      'categories': [v.text for v in ser[0].find(C + 'cat').iter(C + 'v')] if ser[0].find(C + 'cat') is not None else [],
      'series': [{'name': s.find(C + 'tx').find('.//' + C + 'v').text, 'xs': numbers(s.find(C + 'xVal')),
        'values': numbers(s.find(C + 'val') if s.find(C + 'val') is not None else s.find(C + 'yVal'))} for s in ser],
      'orientations': [o.get('val') for o in plot.iter(C + 'orientation')],
      'sheet': [[c.value for c in row] for row in book.worksheets[0].iter_rows()],
      'legendHides': len(list(root.iter(C + 'legendEntry')))}
def slide(path):
    root = tree.fromstring(z.read(path)); links = rels(path)
    title = ''; texts = []; boxes = []; charts = []; tables = []; pictures = []
    for sp in root.iter(P + 'sp'):
        ps = paragraphs(sp); texts += ps
        ph = sp.find('.//' + P + 'ph')
        if ph is not None and ph.get('type') in ('title', 'ctrTitle'): title = ' '.join(p['text'] for p in ps)
    for tag in ('sp', 'pic', 'graphicFrame'):
        for e in root.iter(P + tag):
            off = e.find('.//' + A + 'off'); ext = e.find('.//' + A + 'ext[@cx]')
            if off is None: continue
            boxes.append({'name': e.find('.//' + P + 'cNvPr').get('name'), 'x': int(off.get('x')), 'y': int(off.get('y')), 'w': int(ext.get('cx')), 'h': int(ext.get('cy'))})
    for f in root.iter(P + 'graphicFrame'):
        alt = f.find('.//' + P + 'cNvPr').get('descr') or ''
        t = f.find('.//' + A + 'tbl'); c = f.find('.//' + C + 'chart')
        if t is not None: tables.append({'alt': alt, 'rtl': t.find(A + 'tblPr').get('rtl'), 'rows': [[''.join(x.text or '' for x in cell.iter(A + 't')) for cell in row.findall(A + 'tc')] for row in t.findall(A + 'tr')]})
        if c is not None: charts.append(chart(links[c.get(R + 'id')][1], alt))
    for p in root.iter(P + 'pic'): pictures.append(p.find('.//' + P + 'cNvPr').get('descr') or '')
    layout = [t for k, t in links.values() if k == 'slideLayout'][0]
    note = [t for k, t in links.values() if k == 'notesSlide']
    notes = []
    if note:
        for sp in tree.fromstring(z.read(note[0])).iter(P + 'sp'):
            ph = sp.find('.//' + P + 'ph')
            if ph is not None and ph.get('type') == 'body': notes = paragraphs(sp)
    return {'layout': tree.fromstring(z.read(layout)).find(P + 'cSld').get('name'), 'title': title, 'texts': texts, 'tables': tables,
      'charts': charts, 'pictures': pictures, 'boxes': boxes, 'ids': [e.get('id') for e in root.iter(P + 'cNvPr')], 'notes': notes}
deck = tree.fromstring(z.read('ppt/presentation.xml')); links = rels('ppt/presentation.xml')
theme = tree.fromstring(z.read('ppt/theme/theme1.xml'))
size = deck.find(P + 'sldSz')
print(json.dumps({
  'slides': [slide(links[s.get(R + 'id')][1]) for s in deck.find(P + 'sldIdLst')],
  'layouts': [tree.fromstring(z.read(n)).find(P + 'cSld').get('name') for n in z.namelist() if n.startswith('ppt/slideLayouts/slideLayout')],
  'themeFonts': [f.find(A + k).get('typeface') for f in theme.find('.//' + A + 'fontScheme') for k in ('latin', 'cs')],
  'size': [int(size.get('cx')), int(size.get('cy'))]}))
`;

const localeOf = (model: DocumentModel) =>
  createLocale({ lang: model.lang, currency: model.lang === 'fa' ? 'IRT' : 'USD' });

const words = (text: string): number => text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;

const blocksOf = (model: DocumentModel): readonly Block[] => model.sections.flatMap((s) => s.blocks);
const chartOf = (model: DocumentModel, id: string): ChartData => {
  const figure = blocksOf(model).find((b) => b.kind === 'figure' && b.id === id);
  if (figure?.kind !== 'figure' || !figure.chart) throw new Error(`the sample has no chart ${id}`);
  return figure.chart;
};

async function read(model: DocumentModel): Promise<{ found: Found; pages: string[] }> {
  const folder = await scratchFolder();
  try {
    const path = join(folder.path, 'deck.pptx');
    await writeFile(path, await pptxWriter.write(model, { locale: localeOf(model) }));
    const found = JSON.parse(await python(reader, [path])) as Found;
    const pages = (await pdfText(await toPdf(path))).split('\f').slice(0, -1);
    return { found, pages };
  } finally {
    await folder.remove();
  }
}

describe.each(['fa', 'en'] as const)('deck in %s', (lang) => {
  const fa = lang === 'fa';
  const model = sampleModel(lang);
  let found: Found;
  let pages: string[];
  beforeAll(async () => {
    ({ found, pages } = await read(model));
  });

  test('opens with title and contents, closes with the basis, on its own layouts', () => {
    expect(found.size).toEqual([12192000, 6858000]);
    expect(found.layouts).toEqual(expect.arrayContaining(['Title', 'Section', 'Content', 'Closing']));
    expect(found.slides[0]?.title).toBe(model.meta.title);
    expect(found.slides[0]?.texts.map((t) => t.text).join(' ')).toContain(model.meta.client);
    const agenda = found.slides[1]?.texts.map((t) => t.text).join(' ') ?? '';
    for (const section of model.sections)
      if (section.role === 'appendix') expect(agenda).not.toContain(section.shortTitle);
      else expect(agenda).toContain(section.shortTitle);
    expect(found.slides.at(-1)?.texts.map((t) => t.text)).toContain(model.meta.basis);
    expect(found.slides.at(-1)?.layout).toBe('Closing');
  });

  test('carries at most 40 words a slide and all the rest in the notes', () => {
    for (const slide of found.slides) {
      const count = slide.texts.reduce((sum, t) => sum + words(t.text), 0);
      expect(count, slide.title).toBeLessThanOrEqual(40);
      expect(slide.title).not.toBe('');
    }
    const notes = found.slides.flatMap((s) => s.notes.map((n) => n.text)).join('\n');
    for (const section of model.sections) {
      if (section.role === 'appendix') continue;
      for (const block of section.blocks)
        if (block.kind === 'text') {
          const text = block.text.map((p) => (typeof p === 'string' ? p : p.text)).join('');
          expect(notes).toContain(text);
        }
    }
  });

  test('says three messages under the finding and the numbers beside them', () => {
    const [messages, numbers] = found.slides.filter((s) => s.layout === 'Content').slice(1);
    expect(messages?.title).toBe(model.sections[0]?.title);
    const points = messages?.texts.map((t) => t.text) ?? [];
    for (const start of fa ? ['تمرکز.', 'پوشش.', 'تعارض.'] : ['Concentration.', 'Coverage.', 'Conflict.'])
      expect(points.some((p) => p.startsWith(start) && words(p) >= 4)).toBe(true);
    const cards = numbers?.texts.map((t) => t.text) ?? [];
    expect(cards).toEqual(
      expect.arrayContaining(fa ? ['۳۰', '۶۶٪', '۱۲٫۴ میلیارد تومان'] : ['30', '66%', '$12.4 million']),
    );
  });

  test('marks every paragraph with its language and direction', () => {
    const paragraphs = found.slides.flatMap((s) => [...s.texts, ...s.notes]);
    expect(paragraphs.length).toBeGreaterThan(40);
    for (const p of paragraphs) {
      expect(p.rtl, p.text).toBe(fa);
      for (const one of p.langs) expect(one).toBe(fa ? 'fa-IR' : 'en-GB');
    }
    expect(found.themeFonts).toEqual(['Vazirmatn', 'Vazirmatn', 'Vazirmatn', 'Vazirmatn']);
  });

  test('has native charts with the values of the model and sentences for screen readers', () => {
    const charts = found.slides.flatMap((s) => s.charts);
    expect(charts.map((c) => c.kind)).toEqual(['scatterChart', 'barChart']);
    const [matrix, bars] = charts;
    const scatter = chartOf(model, 'matrix');
    const bar = chartOf(model, 'quadrants');
    if (scatter.type !== 'scatter' || bar.type !== 'bar') throw new Error('the sample has other charts');
    expect(bars?.categories.map(withoutMarks)).toEqual(bar.categories);
    expect(bars?.series.map((s) => s.values)).toEqual(bar.series.map((s) => s.values));
    // The first category on top; in Persian the bars grow to the left.
    expect(bars?.orientations).toEqual(['maxMin', fa ? 'maxMin' : 'minMax']);
    const xs = matrix?.series[0]?.xs ?? [];
    const points = scatter.series.flatMap((s) => s.points);
    expect(xs.slice(0, points.length)).toEqual(points.map((p) => p.x));
    expect(matrix?.series.slice(0, 4).map((s) => s.values)).toEqual(
      scatter.series.map((s) => s.points.map((p) => p.y)),
    );
    // Two lines cut the plane and stay out of the legend.
    expect(matrix?.series.slice(4).map((s) => s.values)).toEqual([
      [1, 5],
      [3, 3],
    ]);
    expect(xs.slice(points.length)).toEqual([3, 3, 1, 5]);
    expect(matrix?.legendHides).toBe(2);
    // Value and potential keep their geometry in both directions.
    expect(matrix?.orientations).toEqual(['minMax', 'minMax']);
    // "Edit data" opens names beside the numbers.
    expect(matrix?.sheet[1]?.slice(0, 3)).toEqual([points[0]?.label, points[0]?.x, points[0]?.y]);
    for (const [i, id] of ['matrix', 'quadrants'].entries()) {
      const figure = blocksOf(model).find((b) => b.kind === 'figure' && b.id === id);
      expect(charts[i]?.alt).toBe(figure?.kind === 'figure' ? figure.picture.alt : '');
    }
  });

  test('has a native table with mirrored columns in Persian and says what is left out', () => {
    const slide = found.slides.find((s) => s.tables.length > 0);
    const table = slide?.tables[0];
    const block = blocksOf(model).find((b) => b.kind === 'table' && b.id === 'partners');
    if (block?.kind !== 'table') throw new Error('the sample has no table');
    const inOrder = (row: readonly string[] | undefined): string[] =>
      fa ? [...(row ?? [])].reverse() : [...(row ?? [])];
    const head = inOrder(table?.rows[0]);
    block.columns.forEach((column, i) => {
      expect(head[i]).toContain(column.title);
    });
    expect(table?.rtl).toBeNull();
    expect(table?.alt).toBe(block.caption);
    expect(withoutMarks(inOrder(table?.rows[1])[0] ?? '')).toBe('P-001');
    expect(inOrder(table?.rows[1])[5]).toBe(fa ? '۱۲۵٫۰' : '1,250');
    const shown = (table?.rows.length ?? 0) - 2;
    expect(shown).toBeGreaterThan(5);
    const left = localeOf(model).number(block.rows.length - shown);
    expect(
      slide?.texts.some((t) => t.text.includes(left) && t.text.includes(fa ? 'کارپوشه' : 'workbook')),
    ).toBe(true);
  });

  test('keeps everything on the slide and every shape’s number its own', () => {
    for (const slide of found.slides) {
      expect(new Set(slide.ids).size).toBe(slide.ids.length);
      for (const box of slide.boxes) {
        expect(box.x, box.name).toBeGreaterThanOrEqual(0);
        expect(box.x + box.w, box.name).toBeLessThanOrEqual(found.size[0] + 10);
        expect(box.y + box.h, box.name).toBeLessThanOrEqual(found.size[1] + 10);
      }
    }
    expect(found.slides.flatMap((s) => s.pictures).every((alt) => alt.includes(model.meta.firm))).toBe(true);
  });

  test('opens in LibreOffice with its pages numbered in the document’s digits', () => {
    expect(pages).toHaveLength(found.slides.length);
    const last = localeOf(model).number(found.slides.length);
    expect(pages.at(-1)).toContain(last);
    if (fa) expect(pages.slice(2, 4).join('')).not.toMatch(/(^|\n)\d+\n/);
  });
});

test('the map becomes a picture with its sentence, and long texts stay within the words of a slide', async () => {
  const model = sampleModel('en');
  const figure = blocksOf(model).find((b) => b.kind === 'figure');
  if (figure?.kind !== 'figure') throw new Error('the sample has no figure');
  const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
  const sections = [
    {
      id: 'map',
      title: long,
      shortTitle: 'Map',
      role: 'body' as const,
      blocks: [
        { kind: 'text' as const, role: 'lead' as const, text: [long] },
        { ...figure, chart: null },
        { kind: 'callout' as const, tone: 'advice' as const, title: 'Advice', text: [long] },
        { kind: 'list' as const, ordered: true, items: Array.from({ length: 9 }, () => [long]) },
      ],
    },
  ];
  const { found } = await read({ ...model, sections });
  const map = found.slides.find((s) => s.pictures.includes(figure.picture.alt));
  expect(map?.charts).toHaveLength(0);
  for (const slide of found.slides)
    expect(slide.texts.reduce((sum, t) => sum + words(t.text), 0)).toBeLessThanOrEqual(40);
  expect(found.slides.flatMap((s) => s.notes).some((n) => n.text === long)).toBe(true);
  // A list over several slides counts on.
  const numbers = found.slides
    .filter((s) => s.texts.some((t) => t.text.endsWith('…')))
    .flatMap((s) => s.texts.map((t) => t.text));
  expect(numbers).toEqual(expect.arrayContaining(['1', '4', '9']));
});

test('stops when it is told to', async () => {
  const model = sampleModel('en');
  const stopped = AbortSignal.abort(new Error('enough'));
  await expect(pptxWriter.write(model, { locale: localeOf(model), signal: stopped })).rejects.toThrow(
    'enough',
  );
});
