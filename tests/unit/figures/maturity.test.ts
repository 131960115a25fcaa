import { describe, expect, it } from 'vitest';
import { answerSpread } from '#shared/figures/answer-spread.ts';
import { groupDots } from '#shared/figures/group-dots.ts';
import { lightTheme, overlaps } from '#shared/figures/index.ts';
import { levelScale } from '#shared/figures/level-scale.ts';
import { maturityBars } from '#shared/figures/maturity-bars.ts';
import { maturityRadar, type ScoreRow } from '#shared/figures/maturity-radar.ts';
import { createLocale } from '#shared/locale/index.ts';
import { maturityModel } from '#templates/assessment/maturity.ts';
import { boxOf, nodesOf, textsOf } from './support.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });
const rowsOf = (locale: typeof fa, count = 10): ScoreRow[] =>
  maturityModel.dimensions.slice(0, count).map((d, i) => ({
    id: d.id,
    label: locale.name(d),
    score: i === 3 && count < 10 ? null : 1 + (i % 5) * 0.8,
    target: 4,
    previous: 2,
  }));
const options = { width: 560, alt: 'x' };

describe.each([fa, en])('pictures of results ($lang)', (locale) => {
  it.each([3, 4, 5, 7, 10])('name %i dimensions around the radar, none on another or outside', (count) => {
    for (const width of [380, 560, 660]) {
      const drawn = maturityRadar(rowsOf(locale, count), lightTheme, locale, { ...options, width });
      const groups = nodesOf(drawn.svg).filter((n) => n.tag === 'g' && n.attrs['data-id'] !== undefined);
      expect(groups).toHaveLength(count);
      const boxes = groups.map((g) =>
        nodesOf(g)
          .filter((n) => n.tag === 'text')
          .map(boxOf),
      );
      for (const [i, own] of boxes.entries()) {
        for (const box of own) {
          expect(box.x0).toBeGreaterThanOrEqual(0);
          expect(box.x1).toBeLessThanOrEqual(width);
          expect(box.y1).toBeLessThanOrEqual(drawn.height + 1);
        }
        for (const other of boxes.slice(i + 1))
          for (const a of own) for (const b of other) expect(overlaps(a, b)).toBe(false);
      }
    }
  });

  it('keep texts in the digits of the language and inside the picture', () => {
    const groups = [
      { group: 'executive' as const, value: 4 },
      { group: 'partner' as const, value: 2 },
    ];
    const drawn = [
      maturityBars(rowsOf(locale), lightTheme, locale, options),
      levelScale(3.4, lightTheme, locale, { width: 560 }),
      answerSpread([1, 2, 3, 4, 5], [1, 2, 0, 3, 1], 3.5, lightTheme, locale, { width: 260 }),
      groupDots([{ id: 'a', label: 'x', values: groups, apart: 2 }], lightTheme, locale, { width: 560 }),
    ];
    for (const one of drawn) {
      for (const text of textsOf(one.svg)) expect(text).not.toMatch(locale === fa ? /[0-9]/ : /[۰-۹]/u);
      for (const node of nodesOf(one.svg).filter((n) => n.tag === 'text')) {
        expect(boxOf(node).x0).toBeGreaterThanOrEqual(0);
        expect(boxOf(node).x1).toBeLessThanOrEqual(one.width);
      }
    }
  });
});

it('bars begin at level 1 and end at the score, at the start side of the language', () => {
  const bar = (locale: typeof fa) => {
    const [row] = rowsOf(locale);
    const two = [
      { ...row, id: 'a', label: 'a', score: 2, target: null, previous: null },
      { ...row, id: 'b', label: 'b', score: 4, target: null, previous: null },
    ];
    return nodesOf(maturityBars(two, lightTheme, locale, options).svg)
      .filter((n) => n.attrs['data-bar'] !== undefined)
      .map((n) => ({ x: Number(n.attrs.x), width: Number(n.attrs.width) }));
  };
  for (const locale of [fa, en]) {
    const [a, b] = bar(locale);
    expect((b?.width ?? 0) / (a?.width ?? 1)).toBeCloseTo(3, 5);
  }
  const ends = bar(fa).map((b) => b.x + b.width);
  expect(ends[0]).toBeCloseTo(ends[1] ?? 0, 5);
  expect(ends[0]).toBeGreaterThan(280);
});

it('draws no score of a dimension that has none, neither as zero nor as one', () => {
  const rows = rowsOf(en, 4);
  const dots = nodesOf(maturityRadar(rows, lightTheme, en, options).svg).filter(
    (n) => n.tag === 'circle' && n.attrs['data-id'] !== undefined,
  );
  expect(dots.map((d) => d.attrs['data-id'])).toEqual(rows.slice(0, 3).map((r) => r.id));
  const bars = nodesOf(maturityBars(rows, lightTheme, en, options).svg).filter((n) => n.attrs['data-bar']);
  expect(bars).toHaveLength(3);
});

it('puts equal answers of groups on top of each other, and the distance where it is remarkable', () => {
  const rows = [
    {
      id: 'a',
      label: 'a',
      values: [
        { group: 'executive' as const, value: 3 },
        { group: 'sales' as const, value: 3 },
      ],
      apart: null,
    },
  ];
  const dots = nodesOf(groupDots(rows, lightTheme, en, { width: 400 }).svg).filter(
    (n) => n.attrs['data-group'],
  );
  expect(dots[0]?.attrs.cx).toBe(dots[1]?.attrs.cx);
  expect(dots[0]?.attrs.cy).not.toBe(dots[1]?.attrs.cy);
});
