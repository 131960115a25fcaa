import { describe, expect, it } from 'vitest';
import { lightTheme } from '#shared/figures/index.ts';
import { type SankeyData, sankeyFigure } from '#shared/figures/sankey.ts';
import { createLocale } from '#shared/locale/index.ts';
import { nodesOf, textsOf } from './support.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });
const tones = ['platinum', 'gold', 'silver', 'entry'] as const;
const data = (names: readonly string[]): SankeyData => ({
  places: tones.map((tone, i) => ({
    id: tone,
    name: names[i] ?? '',
    color: lightTheme.tier[tone],
    ink: lightTheme.tierInk[tone],
  })),
  flows: [
    { from: 'platinum', to: 'platinum', value: 3 },
    { from: 'gold', to: 'platinum', value: 2 },
    { from: 'gold', to: 'silver', value: 4 },
    { from: 'silver', to: 'silver', value: 9 },
    { from: 'silver', to: 'gold', value: 0 },
  ],
  startTitle: '1403',
  endTitle: '1405',
  format: (v) => String(v),
  alt: 'x',
});
const english = data(['Platinum', 'Gold', 'Silver', 'Registered']);
const persian = data(['پلاتینیوم', 'طلایی', 'نقره‌ای', 'ثبت‌شده']);

describe('moves between tiers', () => {
  it('are ribbons as thick as what moves, in the colour of where it goes', () => {
    const { svg } = sankeyFigure(english, lightTheme, en, { width: 640, height: 320 });
    const ribbons = nodesOf(svg).filter((n) => n.tag === 'path');
    expect(ribbons).toHaveLength(4);
    const thickness = (color: string) =>
      ribbons.filter((r) => r.attrs.stroke === color).map((r) => Number(r.attrs['stroke-width']));
    const [four = 0, nine = 0] = thickness(lightTheme.tier.silver).toSorted((a, b) => a - b);
    expect(nine / four).toBeCloseTo(9 / 4, 5);
    expect(thickness(lightTheme.tier.gold)).toEqual([]);
  });

  it('name only places that something leaves or reaches, with their sums', () => {
    const texts = textsOf(sankeyFigure(english, lightTheme, en, { width: 640 }).svg).join('\n');
    expect(texts).toContain('Silver · 13');
    expect(texts).toContain('Silver · 9');
    expect(texts).not.toContain('Registered');
  });

  it('begin at the reading side', () => {
    const xOf = (locale: typeof fa, d: SankeyData, text: string): number =>
      Number(
        nodesOf(sankeyFigure(d, lightTheme, locale, { width: 640 }).svg).find(
          (n) => n.tag === 'text' && textsOf(n).join('').includes(text),
        )?.attrs.x,
      );
    expect(xOf(en, english, '1403')).toBeLessThan(xOf(en, english, '1405'));
    expect(xOf(fa, persian, '1403')).toBeGreaterThan(xOf(fa, persian, '1405'));
  });

  it('of nobody leave an empty picture', () => {
    const { svg } = sankeyFigure({ ...english, flows: [] }, lightTheme, en, { width: 640 });
    expect(nodesOf(svg).filter((n) => n.tag === 'path')).toEqual([]);
  });
});
