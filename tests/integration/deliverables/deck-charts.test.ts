import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pptxWriter } from '#electron/writers/pptx/index.ts';
import { waterfallColumns } from '#electron/writers/pptx/waterfall.ts';
import { createLocale } from '#shared/locale/index.ts';
import type { WaterfallChart } from '#shared/reports/chart-data.ts';
import { liveModel, sampleCharts } from '#tests/fixtures/live-model.ts';
import { pdfText, scratchFolder, toPdf } from '#tests/support/office.ts';

const seriesOf = (xml: string): string[] => xml.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? [];
const orientation = (xml: string, axis: string): string | undefined =>
  new RegExp(`<c:${axis}>[\\s\\S]*?<c:orientation val="(\\w+)"`).exec(xml)?.[1];

describe.each(['fa', 'en'] as const)('native charts of a deck in %s', (lang) => {
  const model = liveModel(lang);
  const locale = createLocale({ lang, currency: lang === 'fa' ? 'IRT' : 'USD' });
  const ids = Object.keys(sampleCharts(lang));

  test('every kind is written as the schema has it and opens in LibreOffice', async () => {
    const bytes = await pptxWriter.write(model, { locale });
    const files = unzipSync(bytes);
    // pptxgenjs counts charts through all decks of a process.
    const charts = Object.keys(files)
      .filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
      .toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))
      .map((path) => strFromU8(files[path] ?? new Uint8Array()));
    const chart = (id: string): string => charts[ids.indexOf(id)] ?? '';
    for (const [id, kind] of [
      ['line', 'line'],
      ['area', 'area'],
      ['radar', 'radar'],
      ['columns', 'bar'],
      ['histogram', 'bar'],
      ['tornado', 'bar'],
      ['waterfall', 'bar'],
    ] as const)
      expect(chart(id), id).toContain(`<c:${kind}Chart>`);
    for (const id of ['line', 'area', 'radar']) expect(chart(id), id).not.toContain('invertIfNegative');
    expect(chart('line')).toContain('<c:grouping val="standard"/>');
    expect(chart('area')).toContain('<c:grouping val="stacked"/>');
    // What is missing is a gap; the target is dashed, the present state is not.
    const [present = '', target = ''] = seriesOf(chart('line'));
    expect(present.match(/<c:val>[\s\S]*<\/c:val>/)?.[0].match(/<c:v>/g)).toHaveLength(2);
    expect([present, target].map((s) => s.includes('prstDash val="dash"'))).toEqual([false, true]);
    // Time runs from left to right in both languages, names from where reading starts.
    expect(orientation(chart('line'), 'catAx')).toBe('minMax');
    expect(orientation(chart('columns'), 'catAx')).toBe('minMax');
    expect(orientation(chart('waterfall'), 'catAx')).toBe(lang === 'fa' ? 'maxMin' : 'minMax');
    expect(chart('histogram')).toContain('<c:gapWidth val="0"/>');
    expect(chart('tornado')).toContain('<c:overlap val="100"/>');
    const [base = '', , up = '', down = ''] = seriesOf(chart('waterfall'));
    expect(base).toContain('<c:spPr><a:noFill/>');
    expect(base).toContain('<c:delete val="1"/>');
    expect(up).toContain('&quot;+&quot;');
    expect(down).toContain('&quot;-&quot;');

    const folder = await scratchFolder();
    try {
      const path = join(folder.path, `charts-${lang}.pptx`);
      await writeFile(path, bytes);
      const text = await pdfText(await toPdf(path));
      expect(text).toContain(lang === 'fa' ? 'هدف' : 'Target');
    } finally {
      await folder.remove();
    }
  });
});

describe('columns of a waterfall', () => {
  const { waterfall } = sampleCharts('en');
  if (waterfall?.type !== 'waterfall') throw new Error('no waterfall');
  const withSteps = (steps: WaterfallChart['steps']): WaterfallChart => ({ ...waterfall, steps });

  test('stand on an invisible base', () => {
    expect(waterfallColumns(waterfall)?.series.map((s) => s.values)).toEqual([
      [0, 90, 90, 0],
      [120, null, null, 105],
      [null, null, 15, null],
      [null, 30, null, null],
    ]);
  });

  test('hang below zero as well, but do not cross it', () => {
    const debt = [
      { label: 'a', value: -50, total: true },
      { label: 'b', value: 20, total: false },
    ];
    expect(waterfallColumns(withSteps(debt))?.series.map((s) => s.values)).toEqual([
      [0, -30],
      [-50, null],
      [null, -20],
      [null, null],
    ]);
    expect(waterfallColumns(withSteps([...debt, { label: 'c', value: 100, total: false }]))).toBeNull();
  });
});
