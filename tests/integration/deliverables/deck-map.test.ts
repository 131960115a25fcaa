import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { connect, sitesOf } from '#electron/writers/pptx/connector.ts';
import { pptxWriter } from '#electron/writers/pptx/index.ts';
import { plainLook } from '#shared/domain/ecosystem/map.ts';
import { visibleElements } from '#shared/domain/ecosystem/map-look.ts';
import { actorShape } from '#shared/figures/actor-shape.ts';
import { createLocale, withoutMarks } from '#shared/locale/index.ts';
import { reportContent } from '#shared/reports/content.ts';
import { reports } from '#shared/reports/index.ts';
import { faSoftware } from '#templates/samples/fa-software.ts';
import { pdfText, python, scratchFolder, toPdf } from '#tests/support/office.ts';

/** What Python's XML parser finds on the slide of the map. */
interface Found {
  readonly slide: number;
  readonly ids: readonly string[];
  readonly shapes: readonly {
    readonly id: string;
    readonly name: string;
    readonly preset: string;
    /** Left, top, width, height. */
    readonly box: readonly [number, number, number, number];
    readonly paragraphs: readonly { readonly text: string; readonly rtl: boolean }[];
    readonly sizes: readonly number[];
  }[];
  readonly groups: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly lines: readonly {
    readonly from: readonly [string, number];
    readonly to: readonly [string, number];
    readonly start: readonly [number, number];
    readonly end: readonly [number, number];
    readonly arrow: boolean;
    readonly dash: boolean;
  }[];
  readonly pictures: number;
}

const reader = `
import json, sys, zipfile
import xml.etree.ElementTree as tree
A = '{http://schemas.openxmlformats.org/drawingml/2006/main}'
P = '{http://schemas.openxmlformats.org/presentationml/2006/main}'
z = zipfile.ZipFile(sys.argv[1])
number = 0
while True:
    number += 1
    root = tree.fromstring(z.read('ppt/slides/slide%d.xml' % number))
    if root.find('.//' + P + 'cxnSp') is not None: break
def box(e):
    off = e.find('.//' + A + 'off'); ext = e.find('.//' + A + 'ext')
    return [int(off.get('x')), int(off.get('y')), int(ext.get('cx')), int(ext.get('cy'))]
def props(e): return e.find('.//' + P + 'cNvPr')
def shape(e):
    geometry = e.find('.//' + A + 'prstGeom')
    return {'id': props(e).get('id'), 'name': props(e).get('name'), 'preset': '' if geometry is None else geometry.get('prst'),
      'box': box(e) if e.find('.//' + A + 'off') is not None else [0, 0, 0, 0],
      'sizes': [int(r.get('sz')) for r in e.iter(A + 'rPr') if r.get('sz')],
      'paragraphs': [{'text': ''.join(t.text or '' for t in p.iter(A + 't')), 'rtl': p.find(A + 'pPr') is not None and p.find(A + 'pPr').get('rtl') == '1'} for p in e.iter(A + 'p')]}
def line(e):
    x, y, w, h = box(e); frame = e.find('.//' + A + 'xfrm')
    fx, fy = frame.get('flipH') == '1', frame.get('flipV') == '1'
    s, t = e.find('.//' + A + 'stCxn'), e.find('.//' + A + 'endCxn')
    return {'from': [s.get('id'), int(s.get('idx'))], 'to': [t.get('id'), int(t.get('idx'))],
      'start': [x + w if fx else x, y + h if fy else y], 'end': [x if fx else x + w, y if fy else y + h],
      'arrow': e.find('.//' + A + 'tailEnd') is not None, 'dash': e.find('.//' + A + 'prstDash') is not None}
print(json.dumps({'slide': number, 'ids': [e.get('id') for e in root.iter(P + 'cNvPr')],
  'shapes': [shape(e) for e in root.iter(P + 'sp')],
  'groups': [{'name': props(g).get('name'), 'members': [props(e).get('name') for e in g.findall(P + 'sp')]} for g in root.iter(P + 'grpSp')],
  'lines': [line(e) for e in root.iter(P + 'cxnSp')], 'pictures': len(list(root.iter(P + 'pic')))}))
`;

/** The diagnostic shows the present state: what is only planned is not on its map. */
const shown = visibleElements(
  { ...faSoftware, layers: faSoftware.mapLayers, quadrants: new Map() },
  plainLook,
);

describe.each(['fa', 'en'] as const)('the map of a deck in %s', (lang) => {
  const locale = createLocale({ lang, currency: faSoftware.settings.currency });
  const names = shown.actors.map((a) => withoutMarks(locale.name(a)));
  let found: Found;
  let page: string;
  let bytes: Uint8Array;
  beforeAll(async () => {
    const options = { locale, sections: null, edition: 1, now: new Date('2026-11-24T08:00:00Z') };
    const content = reportContent(faSoftware, { ...options, deliverable: 'diagnostic' });
    bytes = await pptxWriter.write(reports.diagnostic.build(content), { locale });
    const folder = await scratchFolder();
    try {
      const path = join(folder.path, 'deck.pptx');
      await writeFile(path, bytes);
      found = JSON.parse(await python(reader, [path])) as Found;
      page = (await pdfText(await toPdf(path))).split('\f')[found.slide - 1] ?? '';
    } finally {
      await folder.remove();
    }
  });
  /** The shapes of the actors, in the actors' order. */
  const cards = () => names.map((name) => found.shapes.filter((s) => s.name === name));

  test('is made of one shape per actor with its name, and of no picture', () => {
    expect(found.pictures).toBe(0);
    for (const [i, same] of cards().entries()) {
      const actor = shown.actors[i];
      expect(same, names[i]).toHaveLength(names.filter((n) => n === names[i]).length);
      expect(same.map((s) => s.preset)).toContain(actor && actorShape[actor.type]);
    }
    // A card moves with its mark; every number on the slide is its shape's own.
    for (const group of found.groups) expect(group.members[0]).toBe(group.name);
    expect(found.groups).toHaveLength(shown.actors.filter((a) => a.type !== 'client').length);
    expect(new Set(found.ids).size).toBe(found.ids.length);
  });

  test('has one connector per relation, glued to its two actors where it is drawn', () => {
    expect(found.lines).toHaveLength(shown.relations.length);
    const byId = new Map(found.shapes.map((s) => [s.id, s]));
    const nameOf = new Map(shown.actors.map((a, i) => [a.id, names[i]]));
    for (const [i, line] of found.lines.entries()) {
      const relation = shown.relations[i];
      const [from, to] = [byId.get(line.from[0]), byId.get(line.to[0])];
      expect(from?.name).toBe(nameOf.get(relation?.sourceId ?? ''));
      expect(to?.name).toBe(nameOf.get(relation?.targetId ?? ''));
      for (const [card, site, at] of [
        [from, line.from[1], line.start],
        [to, line.to[1], line.end],
      ] as const) {
        const [x = 0, y = 0, w = 0, h = 0] = card?.box ?? [];
        const point = sitesOf(card?.preset as 'rect', { x, y, w, h })[site];
        expect(Math.abs((point?.x ?? Number.NaN) - at[0])).toBeLessThan(20);
        expect(Math.abs((point?.y ?? Number.NaN) - at[1])).toBeLessThan(20);
      }
    }
    expect(found.lines.some((l) => l.arrow) && found.lines.some((l) => !l.arrow)).toBe(true);
    expect(found.lines.some((l) => l.dash)).toBe(true);
  });

  test('writes in the document’s direction, large enough to be read', () => {
    for (const [i, same] of cards().entries()) {
      const [card] = same;
      const [name, ...others] = card?.paragraphs ?? [];
      const shown = withoutMarks(name?.text ?? '');
      expect(names[i]?.startsWith(shown.replace('…', '')), shown).toBe(true);
      for (const p of [name, ...others]) expect(p?.rtl, p?.text).toBe(lang === 'fa');
      expect(card?.sizes[0]).toBeGreaterThanOrEqual(700);
      expect(Math.min(...(card?.sizes ?? []))).toBeGreaterThanOrEqual(600);
      if (lang === 'fa') for (const p of card?.paragraphs ?? []) expect(p.text).not.toMatch(/[0-9]/);
    }
    const whole = cards().filter(([card]) => !card?.paragraphs[0]?.text.includes('…'));
    expect(whole.length).toBeGreaterThan(names.length * 0.8);
  });

  test('keeps everything on the slide and opens in LibreOffice', () => {
    for (const { name, box } of found.shapes) {
      expect(box[0], name).toBeGreaterThanOrEqual(0);
      expect(box[1], name).toBeGreaterThanOrEqual(0);
      expect(box[0] + box[2], name).toBeLessThanOrEqual(12_192_000 + 10);
      expect(box[1] + box[3], name).toBeLessThanOrEqual(6_858_000 + 10);
    }
    const client = locale.name(shown.actors.find((a) => a.type === 'client') ?? { name: '' });
    expect(page.replaceAll('\u200c', '')).toContain(withoutMarks(client).replaceAll('\u200c', ''));
    // Nothing of the stand-ins is left.
    const slides = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('ppt/slides/slide'));
    for (const [path, part] of slides)
      expect(new TextDecoder().decode(part), path).not.toContain('name="diagram-');
  });
});

test('lines of one pair take different sites', () => {
  const [a, b] = [
    sitesOf('roundRect', { x: 0, y: 0, w: 2, h: 1 }),
    sitesOf('hexagon', { x: 6, y: 0, w: 2, h: 1 }),
  ];
  const lanes = [0, 1, 2].map((lane) => connect(a, b, lane));
  expect([lanes[0]?.from.side, lanes[0]?.to.side]).toEqual(['right', 'left']);
  for (const end of ['from', 'to'] as const)
    expect(new Set(lanes.map((l) => l?.[end].index)).size).toBe(lanes.length);
});
