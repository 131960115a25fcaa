import { describe, expect, it } from 'vitest';
import { lightTheme, type ShareBar, shareBars, toSvgString } from '#shared/figures/index.ts';
import type { SvgNode } from '#shared/figures/svg.ts';
import { createLocale } from '#shared/locale/index.ts';
import { boxOf, nodesOf, textsOf } from './support.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });
const width = 640;
/** Shares in the proportion n : n−1 : … : 1. */
const ranked = (count: number): ShareBar[] => {
  const total = (count * (count + 1)) / 2;
  let cumulative = 0;
  return Array.from({ length: count }, (_, i) => {
    const share = (count - i) / total;
    cumulative += share;
    return { id: `p${i}`, label: i % 2 ? 'خدمات رایانه‌ای مهرگان' : 'Opaline Data', share, cumulative };
  });
};
const draw = (locale: typeof fa, count: number, more = {}) =>
  shareBars(ranked(count), 'revenue', lightTheme, locale, { width, ...more });
const rowsOf = (svg: SvgNode) => nodesOf(svg).filter((n) => n.attrs['data-id'] !== undefined);
const fillsOf = (svg: SvgNode) =>
  rowsOf(svg).map((row) => nodesOf(row).find((n) => n.tag === 'rect')?.attrs.fill);

describe('the bars of shares', () => {
  it('mark the largest and the next two', () => {
    const { accent, sequential, faint } = lightTheme;
    expect(fillsOf(draw(en, 5).svg)).toEqual([accent, sequential[2], sequential[2], faint, faint]);
  });

  it('sum up what is beyond twelve', () => {
    const { svg } = draw(en, 20);
    const rows = rowsOf(svg);
    expect(rows).toHaveLength(13);
    const last = textsOf(rows.at(-1) as SvgNode).join('|');
    expect(last).toContain('8 others');
    const share = ranked(20)
      .slice(12)
      .reduce((sum, r) => sum + r.share, 0);
    expect(last).toContain(en.percent(share));
    expect(last).toContain('100%');
    expect(rowsOf(draw(en, 12).svg)).toHaveLength(12);
  });

  it('let the selected one stand out', () => {
    const opacities = rowsOf(draw(en, 4, { selected: 'p2' }).svg).map(
      (row) => nodesOf(row).find((n) => n.tag === 'rect')?.attrs['fill-opacity'] ?? 1,
    );
    expect(opacities).toEqual([0.45, 0.45, 1, 0.45]);
  });

  it.each([fa, en])('keep their texts inside, isolated and in the digits of the language', (locale) => {
    const { svg, alt } = draw(locale, 15);
    for (const node of nodesOf(svg).filter((n) => n.tag === 'text')) {
      expect(boxOf(node).x0).toBeGreaterThanOrEqual(0);
      expect(boxOf(node).x1).toBeLessThanOrEqual(width);
    }
    for (const text of [...textsOf(svg), alt]) expect(text).not.toMatch(locale === fa ? /[0-9]/ : /[۰-۹]/u);
    for (const text of textsOf(svg)) expect(text).toMatch(/^[\u2066\u2067].*\u2069$/u);
  });

  it.each([0, 1, 2])('draw %i bars', (count) => {
    const picture = draw(fa, count);
    expect(rowsOf(picture.svg)).toHaveLength(count);
    expect(toSvgString(picture.svg)).not.toMatch(/NaN|Infinity|undefined/);
  });
});
