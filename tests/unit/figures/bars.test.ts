import { describe, expect, it } from 'vitest';
import { type Bar, barsFigure, lightTheme, stackedBarsFigure, toSvgString } from '#shared/figures/index.ts';
import { createLocale } from '#shared/locale/index.ts';
import { boxOf, nodesOf, textsOf } from './support.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });
const width = 640;
const bars = (locale: typeof fa): Bar[] =>
  [400, 200, 0, null].map((value, i) => ({
    label: locale === fa ? `شریک ${fa.number(i)} با نامی بسیار بلند که در یک سطر جا نمی‌شود` : `Partner ${i}`,
    value,
    text: value === null ? '—' : locale.number(value),
    color: lightTheme.accent,
  }));
const rects = (locale: typeof fa) =>
  nodesOf(barsFigure(bars(locale), 'x', lightTheme, locale, width).svg)
    .filter((n) => n.tag === 'rect')
    .map((n) => ({ x: Number(n.attrs.x), width: Number(n.attrs.width) }));

describe('bars', () => {
  it('are as long as their values', () => {
    const [first, second] = rects(en);
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(2, 5);
    expect(rects(en)).toHaveLength(3);
  });

  it('grow from the start side: from the left in English, from the right in Persian', () => {
    const ltr = rects(en).map((r) => r.x);
    const rtl = rects(fa).map((r) => r.x + r.width);
    expect(new Set(ltr.map((x) => x.toFixed(6))).size).toBe(1);
    expect(new Set(rtl.map((x) => x.toFixed(6))).size).toBe(1);
    expect(Number(ltr[0])).toBeLessThan(width / 2);
    expect(Number(rtl[0])).toBeGreaterThan(width / 2);
  });

  it.each([fa, en])(
    'keep all texts inside the picture, isolated, in the digits of the language',
    (locale) => {
      const { svg } = barsFigure(bars(locale), 'x', lightTheme, locale, width);
      for (const node of nodesOf(svg).filter((n) => n.tag === 'text')) {
        const box = boxOf(node);
        expect(box.x0).toBeGreaterThanOrEqual(0);
        expect(box.x1).toBeLessThanOrEqual(width);
      }
      for (const text of textsOf(svg)) {
        expect(text).toMatch(/^[\u2066\u2067].*\u2069$/u);
        expect(text).not.toMatch(locale === fa ? /[0-9]/ : /[۰-۹]/u);
      }
    },
  );

  it('mark targets, draw a second series and let the highlighted one stand out', () => {
    const [one, two] = bars(en);
    if (!one || !two) throw new Error('two bars');
    const { svg } = barsFigure(
      [
        { ...one, target: 300, second: { value: 100, color: lightTheme.faint } },
        { ...two, highlight: true },
      ],
      'x',
      lightTheme,
      en,
      width,
    );
    const shapes = nodesOf(svg).filter((n) => n.tag === 'rect');
    expect(shapes).toHaveLength(3);
    expect(shapes.map((n) => n.attrs['fill-opacity'] ?? 1)).toEqual([0.45, 0.45, 1]);
    expect(nodesOf(svg).filter((n) => n.tag === 'line')).toHaveLength(2);
  });

  it.each([0, 1])('draw %i bars, also when all are zero', (count) => {
    const zero = bars(fa).slice(2, 2 + count);
    expect(toSvgString(barsFigure(zero, 'x', lightTheme, fa, width).svg)).not.toMatch(/NaN|Infinity/);
  });
});

describe('stacked bars', () => {
  const series = ['الف', 'ب'].map((name, i) => ({
    name,
    color: lightTheme.categorical[i] ?? '',
    format: fa.number,
  }));
  const rows = [
    { label: 'تهران', values: [30, 10], text: fa.number(40) },
    { label: 'یزد', values: [5, null], text: fa.number(5) },
  ];
  const lengths = (shares: boolean) =>
    nodesOf(stackedBarsFigure(rows, series, 'x', lightTheme, fa, { width, shares }).svg)
      .filter((n) => n.tag === 'rect' && n.attrs.height === 18)
      .map((n) => Number(n.attrs.width) + 1);

  it('divide a row by its parts', () => {
    const [a, b, c] = lengths(false);
    expect((a ?? 0) / (b ?? 1)).toBeCloseTo(3, 1);
    expect((a ?? 0) / (c ?? 1)).toBeCloseTo(6, 1);
  });

  it('are equally long as shares', () => {
    const [a, b, c] = lengths(true);
    expect((a ?? 0) + (b ?? 0)).toBeCloseTo(c ?? 0, 1);
  });

  it('explain their colours', () => {
    const texts = textsOf(stackedBarsFigure(rows, series, 'x', lightTheme, fa, { width }).svg).join('|');
    for (const { name } of series) expect(texts).toContain(name);
    expect(texts).not.toMatch(/[0-9]/);
  });
});
