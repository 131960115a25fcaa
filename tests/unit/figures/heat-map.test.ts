import { describe, expect, it } from 'vitest';
import {
  darkTheme,
  type HeatMapData,
  heatMap,
  lightTheme,
  overlaps,
  toSvgString,
} from '#shared/figures/index.ts';
import type { SvgNode } from '#shared/figures/svg.ts';
import { textWidth } from '#shared/figures/text.ts';
import { createLocale } from '#shared/locale/index.ts';
import { boxOf, nodesOf, textsOf } from './support.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });
const width = 720;
const words = {
  fa: ['استان آذربایجان شرقی', 'یزد', 'استان سیستان و بلوچستان', 'تهران', 'Duqm'],
  en: ['Emirate of Abu Dhabi', 'Oil & gas', 'Smart buildings and districts', 'Riyadh', 'دقم'],
};
const grid = (locale: typeof fa, rows: number, columns: number): HeatMapData => {
  const lines = (count: number, kind: string) =>
    Array.from({ length: count }, (_, i) => ({
      id: `${kind}${i}`,
      label: words[locale.lang][i % 5] ?? '',
    }));
  return {
    rows: lines(rows, 'r'),
    columns: lines(columns, 'c'),
    cells: Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => ({
        value: (r * c) % 13,
        gap: (r + c) % 7 === 0,
        note: null,
      })),
    ),
    rowTitle: locale.t('coverage.dimension.region'),
    columnTitle: locale.t('coverage.dimension.industry'),
  };
};
const draw = (locale: typeof fa, rows: number, columns: number, more = {}) =>
  heatMap(grid(locale, rows, columns), lightTheme, locale, { width, ...more });
const withAttr = (node: SvgNode, name: string) => nodesOf(node).filter((n) => n.attrs[name] !== undefined);
const textOf = (node: SvgNode): SvgNode => {
  const text = nodesOf(node).find((n) => n.tag === 'text');
  if (!text) throw new Error('no text');
  return text;
};
const cellsOf = (node: SvgNode) =>
  withAttr(node, 'data-id').map((n) => {
    const box = nodesOf(n).find((c) => c.tag === 'rect');
    return { id: n.attrs['data-id'], x: Number(box?.attrs.x), y: Number(box?.attrs.y), node: n };
  });
/** The four corners of a text, turned by its own transform. */
const corners = (text: SvgNode): [number, number][] => {
  const box = boxOf(text);
  const [, deg = 0, x = 0, y = 0] =
    /rotate\((\S+) (\S+) (\S+)\)/.exec(String(text.attrs.transform ?? ''))?.map(Number) ?? [];
  const [sin, cos] = [Math.sin((deg * Math.PI) / 180), Math.cos((deg * Math.PI) / 180)];
  return [
    [box.x0, box.y0],
    [box.x1, box.y0],
    [box.x0, box.y1],
    [box.x1, box.y1],
  ].map(([a = 0, b = 0]) => [x + (a - x) * cos - (b - y) * sin, y + (a - x) * sin + (b - y) * cos]);
};
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, bl = 0] = [1, 3, 5]
      .map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255)
      .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['fa', fa],
  ['en', en],
] as const)('the heat map in %s', (lang, locale) => {
  it.each([
    [4, 3],
    [30, 19],
    [8, 60],
  ])('isolates its texts and keeps to the digits of the language (%i × %i)', (rows, columns) => {
    for (const text of textsOf(draw(locale, rows, columns).svg)) {
      expect(text).toMatch(/^[\u2066\u2067].*\u2069$/u);
      expect(text).not.toMatch(lang === 'fa' ? /[0-9]/ : /[۰-۹]/u);
    }
  });

  it.each([
    [4, 3],
    [30, 19],
    [8, 60],
  ])('lets no label cover another or leave the picture (%i × %i)', (rows, columns) => {
    const { svg, height } = draw(locale, rows, columns);
    for (const text of nodesOf(svg).filter((n) => n.tag === 'text'))
      for (const [x, y] of corners(text)) {
        expect(x).toBeGreaterThanOrEqual(-0.5);
        expect(x).toBeLessThanOrEqual(width + 0.5);
        expect(y).toBeGreaterThanOrEqual(-0.5);
        expect(y).toBeLessThanOrEqual(height + 0.5);
      }
    const heads = withAttr(svg, 'data-head').map(textOf);
    const slanted = heads.some((h) => h.attrs.transform !== undefined);
    for (const [i, head] of heads.entries()) {
      const next = heads[i + 1];
      if (!next) continue;
      if (!slanted) expect(overlaps(boxOf(head), boxOf(next))).toBe(false);
      // Slanted heads run side by side: their distance across must hold a line.
      else
        expect(Math.abs(Number(next.attrs.x) - Number(head.attrs.x)) * Math.SQRT1_2).toBeGreaterThan(
          Number(head.attrs['font-size']) * 1.2,
        );
    }
    const names = withAttr(svg, 'data-row').map((n) => boxOf(textOf(n)));
    for (const [i, box] of names.entries()) {
      for (const other of names.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
      for (const cell of cellsOf(svg)) expect(cell.x >= box.x1 || cell.x < box.x0).toBe(true);
    }
  });

  it('begins at the start side', () => {
    const cells = cellsOf(draw(locale, 3, 4).svg);
    const xs = cells.filter(({ id }) => String(id).startsWith('r0|')).map(({ x }) => x);
    expect(xs).toHaveLength(4);
    expect(xs).toEqual(xs.toSorted((a, b) => (lang === 'fa' ? b - a : a - b)));
    const name = boxOf(textOf(withAttr(draw(locale, 3, 4).svg, 'data-row')[0] as SvgNode));
    for (const { x } of cells) expect(lang === 'fa' ? x < name.x0 : x > name.x1).toBe(true);
  });

  it.each([
    [0, 0],
    [0, 4],
    [3, 0],
    [1, 1],
  ])('draws %i × %i', (rows, columns) => {
    const picture = draw(locale, rows, columns);
    expect(toSvgString(picture.svg)).not.toMatch(/NaN|Infinity|undefined/);
    expect(cellsOf(picture.svg)).toHaveLength(rows * columns);
    expect(picture.height).toBeGreaterThan(0);
  });
});

describe('the heat map', () => {
  it.each([lightTheme, darkTheme])('has readable counts on every tint', (theme) => {
    const cells = [Array.from({ length: 12 }, (_, i) => ({ value: i, gap: i === 0, note: null }))];
    const { svg } = heatMap({ ...grid(en, 1, 12), cells }, theme, en, { width });
    const counts = cellsOf(svg).map(({ node }) => {
      const fill = String(nodesOf(node).find((n) => n.tag === 'rect')?.attrs.fill);
      return contrast(String(textOf(node).attrs.fill), fill);
    });
    expect(counts).toHaveLength(12);
    for (const c of counts) expect(c).toBeGreaterThanOrEqual(4.5);
  });

  it('marks a gap by a ring and a sign, whatever its count, and says how many there are', () => {
    const data = grid(en, 1, 3);
    const cells = [
      [
        { value: 0, gap: true, note: 'a sentence' },
        { value: 3, gap: true, note: null },
        { value: 3, gap: false, note: null },
      ],
    ];
    const { svg, alt } = heatMap({ ...data, cells }, lightTheme, en, { width });
    const marks = cellsOf(svg).map(({ node }) => [
      nodesOf(node).filter((n) => n.attrs.stroke === lightTheme.danger).length,
      nodesOf(node).filter((n) => n.attrs['data-sign'] === 'gap').length,
    ]);
    expect(marks).toEqual([
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
    expect(alt).toBe('Coverage of Region by Industry: 2 gaps');
    expect(toSvgString(svg)).toContain('<title>a sentence</title>');
  });

  it('leaves a zero without a goal white and survives values that are no numbers', () => {
    const cells = [[0, Number.NaN, -2].map((value) => ({ value, gap: false, note: null }))];
    const { svg } = heatMap({ ...grid(fa, 1, 3), cells }, lightTheme, fa, { width });
    for (const { node } of cellsOf(svg)) expect(nodesOf(node).some((n) => n.tag === 'text')).toBe(false);
    expect(toSvgString(svg)).not.toMatch(/NaN/);
  });

  it('keeps the rows with gaps when not all fit, and says what is left out', () => {
    const data = grid(en, 6, 2);
    const cells = data.cells.map((line, r) =>
      line.map(() => ({ value: r === 5 ? 4 : 0, gap: r === 2, note: null })),
    );
    const { svg } = heatMap({ ...data, cells }, lightTheme, en, { width, maxRows: 2 });
    expect(withAttr(svg, 'data-row').map((n) => n.attrs['data-row'])).toEqual(['r2', 'r5']);
    expect(textsOf(svg).join()).toContain('4 more rows');
  });

  it('is a grid with one stop of the keyboard on screen, and an image elsewhere', () => {
    const { svg } = draw(en, 3, 3, { interactive: true, selected: 'r1|c1' });
    expect(svg.attrs.role).toBe('grid');
    expect(withAttr(svg, 'tabindex').filter((n) => n.attrs.tabindex === 0)).toMatchObject([
      { attrs: { 'data-id': 'r1|c1', 'aria-selected': 'true' } },
    ]);
    expect(draw(en, 3, 3).svg.attrs.role).toBe('img');
    expect(withAttr(draw(en, 3, 3).svg, 'tabindex')).toHaveLength(0);
  });

  it('shortens long names', () => {
    const label = 'استان '.repeat(40);
    const { svg } = heatMap({ ...grid(fa, 1, 2), rows: [{ id: 'r0', label }] }, lightTheme, fa, { width });
    const text = textOf(withAttr(svg, 'data-row')[0] as SvgNode);
    expect(text.children.join('')).toContain('…');
    expect(textWidth(text.children.join(''), 12)).toBeLessThan(width * 0.33);
  });
});
