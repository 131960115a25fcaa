import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quadrantOf } from '#shared/domain/ecosystem/value-potential.ts';
import {
  darkTheme,
  lightTheme,
  type MatrixPoint,
  matrixAreas,
  matrixFigure,
  matrixFrame,
  matrixPlane,
  overlaps,
  toSvgString,
} from '#shared/figures/index.ts';
import { createLocale } from '#shared/locale/index.ts';
import { labelsOf, nodesOf, textsOf } from './support.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });
const size = { width: 760, height: 540 };
const middle = { value: 50, potential: 50 };
const score = fc.double({ min: 0, max: 100, noNaN: true });

const pointsOf = (cutoffs: { value: number; potential: number }, most: number) =>
  fc
    .array(
      fc.record({
        name: fc.constantFrom(
          'پیشگامان داده',
          'آریا',
          'Pishgaman Data Systems',
          'خدمات رایانه‌ای مهرگان (سهامی خاص)',
        ),
        value: score,
        potential: score,
        revenue: fc.option(fc.integer({ min: 0, max: 1e12 })),
      }),
      { maxLength: most },
    )
    .map((list) =>
      list.map(
        (p, i): MatrixPoint => ({
          id: `p${i}`,
          label: p.name,
          value: p.value,
          potential: p.potential,
          quadrant: quadrantOf(p.value, p.potential, cutoffs),
          revenue: p.revenue,
        }),
      ),
    );
const many = (count: number, at?: { value: number; potential: number }): MatrixPoint[] =>
  Array.from({ length: count }, (_, i) => {
    const value = at?.value ?? (i * 37) % 101;
    const potential = at?.potential ?? (i * 61) % 101;
    return {
      id: `p${i}`,
      label: `شریک ${fa.number(i)}`,
      value,
      potential,
      quadrant: quadrantOf(value, potential, middle),
      revenue: i * 1000,
    };
  });
const circles = (points: MatrixPoint[], locale = fa) =>
  nodesOf(matrixFigure(points, middle, lightTheme, locale, size).svg).filter((n) => n.attrs['data-id']);

describe('the matrix', () => {
  it('never lets names cover each other or leave the frame', () => {
    fc.assert(
      fc.property(pointsOf(middle, 60), (points) => {
        const labels = labelsOf(matrixFigure(points, middle, lightTheme, fa, size).svg);
        const frame = matrixFrame(size.width, size.height);
        for (const [i, { box }] of labels.entries()) {
          expect(box.x0).toBeGreaterThanOrEqual(frame.x0);
          expect(box.x1).toBeLessThanOrEqual(frame.x1);
          expect(box.y0).toBeGreaterThanOrEqual(frame.y0);
          expect(box.y1).toBeLessThanOrEqual(frame.y1);
          for (const other of labels.slice(i + 1)) expect(overlaps(box, other.box)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts each partner into the area of its quadrant, the cut-off line counting as high', () => {
    const cut = fc.record({
      value: fc.integer({ min: 0, max: 100 }),
      potential: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(cut, score, score, (cutoffs, value, potential) => {
        const { x, y } = matrixPlane(size.width, size.height);
        const areas = matrixAreas(cutoffs, size.width, size.height);
        const area = areas[quadrantOf(value, potential, cutoffs)];
        expect(x(value)).toBeGreaterThanOrEqual(area.x0 - 1e-9);
        expect(x(value)).toBeLessThanOrEqual(area.x1 + 1e-9);
        expect(y(potential)).toBeGreaterThanOrEqual(area.y0 - 1e-9);
        expect(y(potential)).toBeLessThanOrEqual(area.y1 + 1e-9);
      }),
    );
  });

  it('keeps its geometry in both languages: value to the right, potential upward', () => {
    const points = [
      { ...many(1)[0], id: 'low', value: 10, potential: 10, quadrant: 'long-tail', label: 'الف', revenue: 1 },
      { ...many(1)[0], id: 'high', value: 90, potential: 90, quadrant: 'strategic', label: 'ب', revenue: 1 },
    ] satisfies MatrixPoint[];
    const place = (locale: typeof fa) =>
      circles(points, locale).map((c) => [c.attrs['data-id'], c.attrs.cx, c.attrs.cy]);
    expect(place(fa)).toEqual(place(en));
    const of = (id: string) => circles(points).find((c) => c.attrs['data-id'] === id)?.attrs;
    expect(Number(of('high')?.cx)).toBeGreaterThan(Number(of('low')?.cx));
    expect(Number(of('high')?.cy)).toBeLessThan(Number(of('low')?.cy));
  });

  it('makes a bubble’s area follow revenue', () => {
    const [one, four] = [1_000_000, 4_000_000].map(
      (revenue, i) => ({ ...many(2)[i], id: `r${i}`, revenue }) as MatrixPoint,
    );
    if (!one || !four) throw new Error('two points');
    const radius = (id: string) =>
      Number(circles([one, four]).find((c) => c.attrs['data-id'] === id)?.attrs.r);
    expect(radius('r1') / radius('r0')).toBeCloseTo(2, 5);
  });

  it('names all four quadrants with their counts, in the digits of the language', () => {
    const texts = textsOf(matrixFigure(many(8), middle, lightTheme, fa, size).svg).join(' ');
    for (const word of ['راهبردی', 'رو به رشد', 'پایدار', 'کم‌اولویت', 'ارزش فعلی', 'پتانسیل آینده'])
      expect(texts).toContain(word);
    expect(texts).not.toMatch(/[0-9]/);
    const english = textsOf(matrixFigure(many(8), middle, lightTheme, en, size).svg).filter(
      (t) => !t.includes('شریک'),
    );
    expect(english.join(' ')).not.toMatch(/[۰-۹]/u);
    expect(english.join(' ')).toContain('Long tail');
  });

  it.each([0, 1, 5000])('draws %i partners', (count) => {
    const figure = matrixFigure(many(count), middle, lightTheme, fa, size);
    expect(nodesOf(figure.svg).filter((n) => n.attrs['data-id'])).toHaveLength(count);
    expect(labelsOf(figure.svg).length).toBeLessThanOrEqual(30);
    expect(toSvgString(figure.svg)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('spreads names on leaders where all partners share one point', () => {
    const figure = matrixFigure(many(30, middle), middle, lightTheme, fa, size);
    expect(labelsOf(figure.svg).length).toBeGreaterThanOrEqual(8);
  });

  it('is the same text for the same input, whatever the order', () => {
    const points = many(40);
    const once = toSvgString(matrixFigure(points, middle, darkTheme, fa, size).svg);
    expect(toSvgString(matrixFigure(points.toReversed(), middle, darkTheme, fa, size).svg)).toBe(once);
  });

  it('names the selected first, dims what is not highlighted, and is operable when asked', () => {
    const options = { ...size, maxLabels: 1, selectedIds: new Set(['p0']), interactive: true } as const;
    const figure = matrixFigure(many(20), middle, lightTheme, fa, options);
    expect(labelsOf(figure.svg).map((l) => l.id)).toEqual(['p0']);
    expect(figure.svg.attrs.role).toBe('group');
    const buttons = nodesOf(figure.svg).filter((n) => n.attrs.role === 'button');
    expect(buttons).toHaveLength(20);
    expect(buttons.filter((b) => b.attrs['aria-pressed'] === 'true').map((b) => b.attrs['data-id'])).toEqual([
      'p0',
    ]);
    const dimmed = matrixFigure(many(20), middle, lightTheme, fa, { ...size, highlight: 'core' });
    const named = new Set(labelsOf(dimmed.svg).map((l) => l.id));
    for (const p of many(20)) if (named.has(p.id)) expect(p.quadrant).toBe('core');
  });

  it('survives cut-offs at the ends and a tiny frame', () => {
    for (const value of [0, 100])
      for (const width of [80, 300]) {
        const figure = matrixFigure(many(12), { value, potential: value }, lightTheme, fa, {
          width,
          height: width,
        });
        expect(toSvgString(figure.svg)).not.toMatch(/NaN|="-\d+(\.\d+)?" height|width="-/);
      }
  });
});
