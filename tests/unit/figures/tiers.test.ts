import { describe, expect, it } from 'vitest';
import { darkTheme, lightTheme } from '#shared/figures/index.ts';
import type { SvgNode } from '#shared/figures/svg.ts';
import { type TierFlowData, tierFlow, tierPyramid } from '#shared/figures/tier-pyramid.ts';
import { type TierTableData, tierTable } from '#shared/figures/tier-table.ts';
import { createLocale } from '#shared/locale/index.ts';
import { boxOf, nodesOf, textsOf } from './support.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });
const plain = (text: string): string => text.replace(/[\u2066-\u2069\u200e\u200f]/gu, '');
const textNode = (svg: SvgNode, text: string): SvgNode => {
  const found = nodesOf(svg).find((n) => n.tag === 'text' && plain(n.children.join('')) === text);
  if (!found) throw new Error(`No text ${text}`);
  return found;
};

const table = (names: readonly [string, string, string]): TierTableData => ({
  tiers: [
    { id: 'silver', name: names[0], tone: 'silver', promise: 'First promise of the program' },
    { id: 'gold', name: names[1], tone: 'gold', promise: 'Second promise of the program, somewhat longer' },
    { id: 'platinum', name: names[2], tone: 'platinum', promise: '' },
  ],
  groups: [
    { title: 'Requirements', rows: [{ label: 'Revenue of 12 months', cells: ['1', '20', '300'] }] },
    {
      title: 'Benefits',
      rows: [
        { label: 'Manager', cells: [null, true, true] },
        {
          label: 'Support with a long name that needs more than one line of the column of names',
          cells: ['on request', 'answer within four working hours on every day of the week', true],
        },
      ],
    },
    { title: 'Nothing', rows: [] },
  ],
  alt: 'x',
});

describe('the tier table', () => {
  const latin = table(['Silver', 'Gold', 'Platinum']);
  it('has a column for each tier in its colour, marks for yes and a dash for no', () => {
    for (const theme of [lightTheme, darkTheme]) {
      const { svg } = tierTable(latin, theme, en, { width: 800 });
      const heads = nodesOf(svg).filter((n) => n.attrs['data-tier'] !== undefined);
      expect(heads.map((n) => n.attrs.fill)).toEqual([
        theme.tier.silver,
        theme.tier.gold,
        theme.tier.platinum,
      ]);
      expect(nodesOf(svg).filter((n) => n.attrs['data-cell'] === 'yes')).toHaveLength(3);
      expect(nodesOf(svg).filter((n) => n.attrs['data-cell'] === 'none')).toHaveLength(1);
      expect(textsOf(svg).map(plain)).not.toContain('Nothing');
    }
  });

  it('rises in the reading direction', () => {
    const xOf = (locale: typeof fa, data: TierTableData, name: string) =>
      Number(textNode(tierTable(data, lightTheme, locale, { width: 800 }).svg, name).attrs.x);
    expect(xOf(en, latin, 'Silver')).toBeLessThan(xOf(en, latin, 'Platinum'));
    const persian = table(['نقره‌ای', 'طلایی', 'پلاتینیوم']);
    expect(xOf(fa, persian, 'نقره‌ای')).toBeGreaterThan(xOf(fa, persian, 'پلاتینیوم'));
  });

  it('keeps every text inside, and apart from the texts beside it', () => {
    for (const width of [560, 800, 1180]) {
      const { svg, height } = tierTable(latin, lightTheme, en, { width });
      const boxes = nodesOf(svg)
        .filter((n) => n.tag === 'text')
        .map(boxOf);
      for (const box of boxes) {
        expect(box.x0).toBeGreaterThanOrEqual(0);
        expect(box.x1).toBeLessThanOrEqual(width);
        expect(box.y1).toBeLessThanOrEqual(height);
      }
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1))
          expect(a.x0 < b.x1 && b.x0 < a.x1 && a.y0 + 2 < b.y1 && b.y0 + 2 < a.y1).toBe(false);
      });
    }
  });
});

describe('the pyramid of tiers', () => {
  const layer = (name: string, partners: number, before: number | null = null) => ({
    name,
    tone: 'gold' as const,
    partners,
    before,
  });
  it('is as wide as a tier has partners, and outlines what was there before a change', () => {
    const { svg } = tierPyramid(
      { layers: [layer('Gold', 2, 4), layer('Silver', 8, 8)], alt: 'x' },
      lightTheme,
      en,
      {
        width: 400,
      },
    );
    const bars = nodesOf(svg).filter((n) => n.tag === 'rect' && n.attrs.fill !== 'none');
    expect(Number(bars[1]?.attrs.width) / Number(bars[0]?.attrs.width)).toBeCloseTo(4, 5);
    const outlines = nodesOf(svg).filter((n) => n.attrs.fill === 'none');
    expect(outlines).toHaveLength(1);
    expect(Number(outlines[0]?.attrs.width) / Number(bars[0]?.attrs.width)).toBeCloseTo(2, 5);
    expect(textsOf(svg).map(plain).join(' ')).toMatch(/2 · 20% \([-\u2212]2\)/u);
  });
});

describe('the register against the rules', () => {
  const data: TierFlowData = {
    places: [
      { name: 'None', tone: null },
      { name: 'Silver', tone: 'silver' },
    ],
    counts: [
      [1, 2],
      [3, 9],
    ],
    undecided: [0, 0],
    undecidedName: 'Not known',
    rowTitle: 'Register',
    columnTitle: 'Rules',
    rightName: 'right',
    aboveName: 'high',
    belowName: 'low',
    alt: 'x',
  };
  const cell = (svg: SvgNode, id: string) => {
    const found = nodesOf(svg).find((n) => n.attrs['data-id'] === id);
    const rect = found && nodesOf(found).find((n) => n.tag === 'rect');
    return { fill: rect?.attrs.fill, texts: found ? textsOf(found).map(plain) : [] };
  };
  it('tells right from too high and too low by place and colour', () => {
    const { svg } = tierFlow(data, lightTheme, en, { width: 500 });
    expect(cell(svg, '0|0')).toEqual({ fill: lightTheme.quadrant.rising, texts: ['9'] });
    expect(cell(svg, '0|-1')).toEqual({ fill: lightTheme.dangerSoft, texts: ['3'] });
    expect(cell(svg, '-1|0')).toEqual({ fill: lightTheme.accentSoft, texts: ['2'] });
    expect(textsOf(svg).map(plain)).not.toContain('Not known');
  });
  it('gives those whom nobody can judge a column of their own', () => {
    const { svg } = tierFlow({ ...data, undecided: [0, 4] }, lightTheme, en, { width: 500 });
    expect(cell(svg, '0|1').texts).toEqual(['4']);
    expect(textsOf(svg).map(plain)).toContain('Not known');
  });
});
