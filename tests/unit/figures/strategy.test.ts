import { describe, expect, it } from 'vitest';
import type { GoalPath } from '#shared/figures/goal-path.ts';
import { divergingFigure, goalPathFigure, lightTheme } from '#shared/figures/index.ts';
import { createLocale } from '#shared/locale/index.ts';
import { boxOf, nodesOf, textsOf } from './support.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });
const width = 640;
const path = (locale: typeof fa): GoalPath => ({
  past: [
    { on: '2025-01-01', value: 900 },
    { on: '2026-01-01', value: 1500 },
    { on: '2026-10-01', value: 2000 },
  ],
  from: { on: '2026-10-01', value: 2000 },
  target: { on: '2028-10-01', value: 4000 },
  today: '2026-11-25',
  benchmark: { value: 3500, text: locale.basisPoints(3500) },
  format: locale.basisPoints,
  alt: 'x',
});
const inside = (texts: ReturnType<typeof nodesOf>) => {
  for (const node of texts.filter((n) => n.tag === 'text')) {
    const box = boxOf(node);
    expect(box.x0).toBeGreaterThanOrEqual(0);
    expect(box.x1).toBeLessThanOrEqual(width);
  }
};

describe('way of a goal', () => {
  it.each([fa, en])('runs from left to right in both languages, higher values higher', (locale) => {
    const { svg } = goalPathFigure(path(locale), lightTheme, locale, { width, height: 240 });
    const dots = nodesOf(svg).filter((n) => n.tag === 'circle');
    const xs = dots.slice(0, 3).map((n) => Number(n.attrs.cx));
    const ys = dots.slice(0, 3).map((n) => Number(n.attrs.cy));
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(ys).toEqual(ys.toSorted((a, b) => b - a));
    const target = dots.at(-1);
    expect(Number(target?.attrs.cx)).toBeGreaterThan(xs.at(-1) ?? 0);
    expect(Number(target?.attrs.cy)).toBeLessThan(ys.at(-1) ?? 0);
    inside(nodesOf(svg));
    for (const text of textsOf(svg)) expect(text).not.toMatch(locale === fa ? /[0-9]/ : /[۰-۹]/u);
  });

  it('draws a flat way without dividing by nothing', () => {
    const flat = { ...path(en), past: [], target: { on: '2028-10-01', value: 2000 }, benchmark: null };
    const { svg } = goalPathFigure(flat, lightTheme, en, { width, height: 240 });
    for (const node of nodesOf(svg))
      for (const value of Object.values(node.attrs)) expect(String(value)).not.toMatch(/NaN|Infinity/u);
  });
});

describe('balance sheet', () => {
  const side = (name: string, values: readonly (number | null)[]) => ({
    name,
    color: lightTheme.accent,
    bars: values.map((value, i) => ({
      id: `${name}${i}`,
      label: `${name} with a very long name that does not fit into half of a narrow picture at all ${i}`,
      value,
      text: value === null ? '–' : String(value),
      warning: i === 0 ? 'no answer' : null,
    })),
  });
  const draw = (locale: typeof fa) =>
    divergingFigure([side('a', [4, 2, null]), side('b', [5])], 5, 'x', lightTheme, locale, { width });
  const bars = (locale: typeof fa) =>
    nodesOf(draw(locale).svg)
      .filter((n) => n.tag === 'rect' && n.attrs.rx === 3)
      .map((n) => ({ from: Number(n.attrs.x), to: Number(n.attrs.x) + Number(n.attrs.width) }));

  it('grows away from the middle: the first side to the left in English, to the right in Persian', () => {
    const [first, second, other] = bars(en);
    expect(first?.to).toBeLessThan(width / 2);
    expect(other?.from).toBeGreaterThan(width / 2);
    expect(((first?.to ?? 0) - (first?.from ?? 0)) / ((second?.to ?? 0) - (second?.from ?? 1))).toBeCloseTo(
      2,
      5,
    );
    expect(bars(fa)[0]?.from).toBeGreaterThan(width / 2);
    expect(bars(en)).toHaveLength(3);
  });

  it.each([fa, en])('keeps its texts inside the picture', (locale) => {
    inside(nodesOf(draw(locale).svg));
  });
});
