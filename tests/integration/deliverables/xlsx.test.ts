import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xlsxWriter } from '#electron/writers/xlsx/index.ts';
import { createLocale, withoutMarks } from '#shared/locale/index.ts';
import type { DocumentModel, FigureBlock, TableBlock } from '#shared/reports/model.ts';
import { sampleModel } from '#tests/fixtures/document-model.ts';
import { convert, python, scratchFolder } from '#tests/support/office.ts';

/** What openpyxl finds in a workbook. */
interface Found {
  readonly creator: string;
  readonly title: string;
  readonly names: Readonly<Record<string, string>>;
  /** Alternative texts of the pictures, in the order of the drawings. */
  readonly pictures: readonly string[];
  readonly sheets: readonly {
    readonly name: string;
    readonly rtl: boolean;
    readonly freeze: string | null;
    readonly filter: string | null;
    readonly landscape: boolean;
    readonly paper: string;
    readonly fitWidth: number;
    readonly titleRows: string | null;
    readonly printArea: string | null;
    readonly header: string;
    readonly rules: readonly string[];
    readonly cells: readonly (readonly [type: string, value: string | number | null, format: string])[][];
    readonly fonts: readonly string[];
  }[];
}

const reader = `
import json, sys, datetime, zipfile, warnings, openpyxl
warnings.simplefilter('ignore')
book = openpyxl.load_workbook(sys.argv[1], data_only=sys.argv[2] == 'values')
def cell(c):
    v = c.value
    if isinstance(v, (datetime.datetime, datetime.date)): v = v.isoformat()[:10]
    return ['d' if v is not None and getattr(c, 'is_date', False) else c.data_type, v, c.number_format]
names = book.defined_names
names = names.definedName if hasattr(names, 'definedName') else names.values()
archive = zipfile.ZipFile(sys.argv[1])
drawings = sorted(n for n in archive.namelist() if n.startswith('xl/drawings/drawing'))
import xml.etree.ElementTree as tree
pictures = [e.get('descr') for n in drawings for e in tree.fromstring(archive.read(n)).iter() if e.tag.endswith('}cNvPr')]
print(json.dumps({
  'pictures': pictures,
  'creator': book.properties.creator, 'title': book.properties.title,
  'names': {n.name: n.attr_text for n in names},
  'sheets': [{
    'name': s.title, 'rtl': bool(s.sheet_view.rightToLeft), 'freeze': s.freeze_panes, 'filter': s.auto_filter.ref,
    'landscape': s.page_setup.orientation == 'landscape', 'paper': str(s.page_setup.paperSize),
    'fitWidth': s.page_setup.fitToWidth if s.sheet_properties.pageSetUpPr and s.sheet_properties.pageSetUpPr.fitToPage else 0,
    'titleRows': s.print_title_rows, 'printArea': str(s.print_area) if s.print_area else None,
    'header': (s.oddHeader.left.text or '') + (s.oddHeader.right.text or ''),
    'rules': [r.type for f in s.conditional_formatting for r in f.rules],
    'cells': [[cell(c) for c in row] for row in s.iter_rows()],
    'fonts': sorted({c.font.name for row in s.iter_rows() for c in row if c.value is not None}),
  } for s in book.worksheets]}))
`;

const read = async (path: string, mode: 'formulas' | 'values'): Promise<Found> =>
  JSON.parse(await python(reader, [path, mode])) as Found;

const localeOf = (model: DocumentModel) =>
  createLocale({ lang: model.lang, currency: model.lang === 'fa' ? 'IRT' : 'USD' });

const tableOf = (model: DocumentModel, id: string): TableBlock => {
  const table = model.sections
    .flatMap((s) => s.blocks)
    .find((b): b is TableBlock => b.kind === 'table' && b.id === id);
  if (!table) throw new Error(`the sample has no table ${id}`);
  return table;
};

const figureOf = (model: DocumentModel, id: string): FigureBlock => {
  const figure = model.sections
    .flatMap((s) => s.blocks)
    .find((b): b is FigureBlock => b.kind === 'figure' && b.id === id);
  if (!figure) throw new Error(`the sample has no figure ${id}`);
  return figure;
};

const hostile = ['=HYPERLINK("http://x","y")', '+1+1', '-2+3', '@SUM(A1)', '\t=1+1', "='C:\\x'!A1"];

/** The sample with texts in it that a spreadsheet would like to execute. */
function withHostileNames(model: DocumentModel): DocumentModel {
  const sections = model.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'table' && block.id === 'partners'
        ? {
            ...block,
            rows: block.rows.map((row, i) => row.map((v, c) => (c === 1 && hostile[i] ? hostile[i] : v))),
          }
        : block,
    ),
  }));
  return { ...model, sections };
}

describe.each(['fa', 'en'] as const)('workbook in %s', (lang) => {
  const model = withHostileNames(sampleModel(lang));
  const partners = tableOf(model, 'partners');
  let folder: Awaited<ReturnType<typeof scratchFolder>>;
  let path: string;
  let found: Found;

  beforeAll(async () => {
    folder = await scratchFolder();
    path = join(folder.path, `book-${lang}.xlsx`);
    await writeFile(path, await xlsxWriter.write(model, { locale: localeOf(model) }));
    found = await read(path, 'formulas');
  });
  afterAll(() => folder.remove());

  const sheet = (index: number): Found['sheets'][number] => {
    const at = found.sheets[index];
    if (!at) throw new Error(`no sheet ${index}`);
    return at;
  };

  test('holds guide, summary, one sheet per table and the figures, all in the document’s direction', () => {
    expect(found.sheets).toHaveLength(5);
    for (const s of found.sheets) {
      expect(s.rtl).toBe(lang === 'fa');
      expect(s.name.length).toBeLessThanOrEqual(31);
      expect(s.landscape).toBe(true);
      expect(s.paper).toBe('9');
      expect(s.fitWidth).toBe(1);
      expect(s.header).toContain(model.meta.client);
      expect(s.fonts).toEqual(['Vazirmatn']);
    }
    const guide = JSON.stringify(sheet(0).cells);
    for (const text of [
      model.meta.client,
      model.meta.edition,
      model.meta.date,
      partners.caption,
      partners.source,
    ])
      expect(guide).toContain(text);
    const { picture: matrix } = figureOf(model, 'matrix');
    expect(found.pictures).toEqual([model.meta.firm, matrix.alt, figureOf(model, 'quadrants').picture.alt]);
    expect(found.title).toBe(model.meta.title);
    expect(found.creator).toBe(model.meta.author);
  });

  test('writes all rows with a frozen, filtered, repeated header and a name', () => {
    const s = sheet(2);
    expect(s.freeze).toBe('C4');
    expect(s.filter).toBe('A3:I33');
    expect(s.titleRows?.replaceAll('$', '')).toBe('3:3');
    expect(s.printArea).toContain('$A$1:$I$34');
    expect(found.names.table_partners).toBe(`'${s.name}'!$A$3:$I$33`);
    expect(s.cells[2]?.map((c) => c[1])).toEqual(partners.columns.map((c) => c.title));
    expect(s.rules.filter((r) => r === 'cellIs')).toHaveLength(4);
    expect(s.rules).toContain('dataBar');
    // A table that a page cuts after two rows is whole here.
    expect(sheet(3).cells).toHaveLength(3 + tableOf(model, 'weights').rows.length);
  });

  test('keeps numbers numbers, money in major units, percents fractions and dates dates', () => {
    const row = sheet(2).cells[4];
    const source = partners.rows[1] ?? [];
    const [code, , tag, since, deals, revenue, growth, score, bar] = row ?? [];
    expect(code?.[0]).toBe('s');
    expect(tag?.[1]).toBe(source[2]);
    expect(since?.slice(0, 2)).toEqual(['d', source[3]]);
    expect(deals?.slice(0, 2)).toEqual(['n', source[4]]);
    expect(revenue?.slice(0, 2)).toEqual(['n', Number(source[5]) / (lang === 'fa' ? 1 : 100)]);
    expect(growth?.[1]).toBeCloseTo(Number(source[6]), 12);
    expect(growth?.[2]).toMatch(/0\.0%$/);
    expect(score?.slice(0, 2)).toEqual(['n', source[7]]);
    expect(bar?.slice(0, 2)).toEqual(['n', source[8]]);
    expect(revenue?.[2]).toContain(lang === 'fa' ? '"تومان"' : '"USD"');
    expect(since?.[2]).toBe(lang === 'fa' ? '[$-3160429]yyyy/mm/dd;@' : 'yyyy-mm-dd');
    if (lang === 'fa') expect(deals?.[2]).toBe('[$-3000429]#,##0');
    // What is not known stays empty instead of becoming zero.
    expect(sheet(2).cells[6]?.[4]?.[1]).toBeNull();
  });

  test('never turns a text into a formula, also not after editing', () => {
    hostile.forEach((text, i) => {
      const cell = sheet(2).cells[3 + i]?.[1];
      expect(cell?.[0]).toBe('s');
      expect(cell?.[1]).toBe(text);
      expect(cell?.[2]).toBe('@');
    });
    const formulas = found.sheets.flatMap((s) => s.cells.flat()).filter((c) => c[0] === 'f');
    expect(formulas.map((c) => c[1])).toEqual(['=SUBTOTAL(109,E4:E33)', '=SUBTOTAL(109,F4:F33)']);
  });

  test('totals say the same after LibreOffice has computed them', async () => {
    // The way through another format makes LibreOffice compute; a copy, because it writes beside its source.
    const copy = join(folder.path, `computed-${lang}.xlsx`);
    await copyFile(path, copy);
    const recalculated = await read(await convert(await convert(copy, 'ods'), 'xlsx'), 'values');
    const total = recalculated.sheets[2]?.cells[33] ?? [];
    expect(total[4]?.[1]).toBe(partners.total?.[4]);
    expect(total[5]?.[1]).toBe(Number(partners.total?.[5]) / (lang === 'fa' ? 1 : 100));
  });

  test('shows digits, currency and signs rightly in another program', async () => {
    // A page of HTML holds the cells as LibreOffice shows them.
    const text = withoutMarks(await readFile(await convert(path, 'html'), 'utf8')).replace(
      /&(?:rlm|lrm);/g,
      '',
    );
    if (lang === 'fa') {
      expect(text).toContain('۱۶۲٬۵۰۰٬۰۰۰ تومان');
      // LibreOffice has no Solar Hijri calendar: the same day in the Gregorian one, in Persian digits.
      expect(text).toContain('۲۰۱۹/۰۲/۱۵');
      expect(text).toMatch(/[-−]۲۰٫۰%/);
    } else {
      expect(text).toContain('USD 1,625,000');
      expect(text).toContain('2019-02-15');
      expect(text).toMatch(/[-−]20\.0%/);
    }
    expect(text).toContain('Acme &lt;script&gt;');
  });
});

test('sheet names are valid and unique whatever the captions are', async () => {
  const model = sampleModel('en');
  const captions = [
    "A/B: 'x' [1]? *",
    "A/B: 'x' [1]? *",
    'History',
    '',
    'x'.repeat(60),
    `${'x'.repeat(59)}y`,
  ];
  const table = tableOf(model, 'weights');
  const blocks = captions.map((caption) => ({ ...table, caption }));
  const one = {
    ...model,
    sections: [{ id: 's', title: 't', shortTitle: 't', role: 'body' as const, blocks }],
  };
  const folder = await scratchFolder();
  try {
    const path = join(folder.path, 'names.xlsx');
    await writeFile(path, await xlsxWriter.write(one, { locale: localeOf(model) }));
    const { sheets, names } = await read(path, 'formulas');
    const titles = sheets.map((s) => s.name);
    expect(new Set(titles.map((t) => t.toLowerCase())).size).toBe(titles.length);
    for (const title of titles) {
      expect(title).toMatch(/^[^\\/?*[\]:']{1,31}$/);
      expect(title.toLowerCase()).not.toBe('history');
    }
    expect(Object.keys(names)).toHaveLength(captions.length);
  } finally {
    await folder.remove();
  }
});

test('a total that is no sum of its column stays the value of the model', async () => {
  const model = sampleModel('en');
  const table = tableOf(model, 'weights');
  const block = { ...table, total: ['All', 0.5, (3.1 + 2.4 + 1.9) / 3] };
  const one = {
    ...model,
    sections: [{ id: 's', title: 't', shortTitle: 't', role: 'body' as const, blocks: [block] }],
  };
  const folder = await scratchFolder();
  try {
    const path = join(folder.path, 'total.xlsx');
    await writeFile(path, await xlsxWriter.write(one, { locale: localeOf(model) }));
    const total = (await read(path, 'formulas')).sheets[1]?.cells.at(-1) ?? [];
    expect(total.map((c) => c[1])).toEqual(['All', 0.5, '=SUBTOTAL(101,C4:C6)']);
  } finally {
    await folder.remove();
  }
});

test('stops when it is told to', async () => {
  const model = sampleModel('en');
  const stopped = AbortSignal.abort(new Error('enough'));
  await expect(xlsxWriter.write(model, { locale: localeOf(model), signal: stopped })).rejects.toThrow(
    'enough',
  );
});
