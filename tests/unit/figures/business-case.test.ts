import { describe, expect, it } from 'vitest';
import { businessCase } from '#shared/domain/strategy/business-case.ts';
import { breakEvenGrid, tornado } from '#shared/domain/strategy/business-sensitivity.ts';
import { simulate } from '#shared/domain/strategy/business-simulation.ts';
import {
  caseFan,
  caseGrid,
  caseHistogram,
  casesFigure,
  caseTornado,
  caseWaterfall,
  cumulativeFigure,
} from '#shared/figures/business-case.ts';
import {
  darkTheme,
  lightTheme,
  linesFigure,
  type Picture,
  toSvgString,
  waterfallSpans,
} from '#shared/figures/index.ts';
import { createLocale } from '#shared/locale/index.ts';
import { plainCase, ranged } from '#tests/support/business.ts';
import { boxOf, nodesOf, textsOf } from './support.ts';

const fa = createLocale({ lang: 'fa', currency: 'IRR' });
const en = createLocale({ lang: 'en', currency: 'USD' });
const size = { width: 560, height: 300 };

function picturesOf(locale: typeof fa, inputs = plainCase): Record<string, Picture> {
  const { result } = businessCase(inputs, null);
  const runs = simulate(inputs, { seed: 7, staffByMonth: null, runs: 400 });
  if (!result || runs.state !== 'done') throw new Error('no result');
  const theme = locale === fa ? lightTheme : darkTheme;
  return {
    curve: cumulativeFigure(result, theme, locale, size),
    waterfall: caseWaterfall(result, theme, locale, size),
    tornado: caseTornado(tornado(inputs, null), result.npv, theme, locale, size.width),
    fan: caseFan(runs.simulation, result, theme, locale, size),
    histogram: caseHistogram(runs.simulation, theme, locale, size),
    grid: caseGrid(breakEvenGrid(inputs, 'margin', 'setup', null), inputs, theme, locale, size),
    compare: casesFigure(
      [
        { name: 'A', result },
        { name: 'B', result },
      ],
      theme,
      locale,
      size,
    ),
  };
}

describe.each([
  ['fa', fa],
  ['en', en],
])('figures of the business case in %s', (_, locale) => {
  it.each([
    ['paid back', plainCase],
    ['never paid back', { ...plainCase, staff: ranged(9_000_000, 8_000_000, 9_900_000) }],
    ['all negative', { ...plainCase, margin: ranged(-2_000, -3_000, 1_000) }],
  ])('%s: every text is inside, isolated and in the digits of the language', (_, inputs) => {
    for (const [name, { svg, width, height, alt }] of Object.entries(picturesOf(locale, inputs))) {
      expect(toSvgString(svg), name).not.toMatch(/NaN|Infinity|undefined/);
      expect(alt, name).not.toBe('');
      for (const node of nodesOf(svg).filter((n) => n.tag === 'text')) {
        const box = boxOf(node);
        expect(box.x0, `${name} ${textsOf(node)}`).toBeGreaterThanOrEqual(-0.5);
        expect(box.x1, `${name} ${textsOf(node)}`).toBeLessThanOrEqual(width + 0.5);
        expect(Number(node.attrs.y), name).toBeLessThanOrEqual(height);
      }
      for (const text of textsOf(svg)) {
        if (/^[AB]$|P\d\d/.test(text.replace(/[\u2066-\u2069]/g, ''))) continue;
        expect(text.replace(/P\d\d/g, ''), name).not.toMatch(locale === fa ? /[0-9]/ : /[۰-۹]/u);
      }
    }
  });

  it('time and amounts run from left to right, steps and names from the start side', () => {
    const { curve, waterfall } = picturesOf(locale);
    const path = nodesOf(curve?.svg ?? { tag: '', attrs: {}, children: [] }).find(
      (n) => n.attrs['data-series'],
    );
    const places = [...String(path?.attrs.d).matchAll(/[ML]([\d.]+) /g)].map((m) => Number(m[1]));
    expect(places).toHaveLength(36);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const rects = nodesOf(waterfall?.svg ?? { tag: '', attrs: {}, children: [] })
      .filter((n) => n.tag === 'rect')
      .map((n) => Number(n.attrs.x));
    expect(rects).toHaveLength(8);
    expect(rects).toEqual(rects.toSorted((a, b) => (locale === fa ? b - a : a - b)));
  });
});

it('steps of a waterfall begin where the one before ended', () => {
  expect(
    waterfallSpans([
      { value: 10, total: true },
      { value: 5, total: false },
      { value: -20, total: false },
      { value: -5, total: true },
    ]),
  ).toEqual([
    { from: 0, to: 10 },
    { from: 10, to: 15 },
    { from: 15, to: -5 },
    { from: 0, to: -5 },
  ]);
});

it('a gap in a line stays a gap, and nothing known draws an empty frame', () => {
  const data = {
    places: 5,
    ticks: [],
    format: String,
    valueTitle: '',
  };
  const { svg } = linesFigure(
    { ...data, series: [{ name: 'a', color: '#000000', values: [1, null, 3, 4, null] }] },
    'x',
    lightTheme,
    en,
    size,
  );
  const path = nodesOf(svg).find((n) => n.attrs['data-series'] === 'a');
  expect(String(path?.attrs.d).match(/M/g)).toHaveLength(2);
  const empty = linesFigure({ ...data, series: [] }, 'x', lightTheme, en, size);
  expect(toSvgString(empty.svg)).not.toMatch(/NaN|Infinity/);
});
