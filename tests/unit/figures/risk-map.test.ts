import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lightTheme,
  type RiskMapPoint,
  riskCellId,
  riskCellOf,
  riskMap,
  type StakeholderPoint,
  slotsIn,
  stakeholderFieldAt,
  stakeholderMapFigure,
  stakeholderPlaces,
} from '#shared/figures/index.ts';
import { createLocale } from '#shared/locale/index.ts';
import { boxOf, labelsOf, nodesOf, textsOf } from './support.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });
const size = { width: 660, height: 380 };

const grade = fc.integer({ min: 1, max: 5 });
const judged = fc.option(fc.record({ likelihood: grade, impact: grade }), { nil: null });
const points = fc
  .array(fc.record({ before: judged, after: judged }), { maxLength: 14 })
  .map((list) =>
    list.map((p, i): RiskMapPoint => ({ ...p, id: `r${i}`, number: i + 1, label: `ریسک ${i}` })),
  );

const insideAndIsolated = (
  svg: Parameters<typeof nodesOf>[0],
  width: number,
  locale: typeof fa,
  height: number,
) => {
  for (const node of nodesOf(svg).filter((n) => n.tag === 'text' && n.attrs.transform === undefined)) {
    const box = boxOf(node);
    expect(box.x0).toBeGreaterThanOrEqual(0);
    expect(box.x1).toBeLessThanOrEqual(width);
    expect(box.y1).toBeLessThanOrEqual(height);
  }
  for (const text of textsOf(svg)) {
    expect(text).toMatch(/^[\u2066\u2067].*\u2069$/u);
    expect(text).not.toMatch(locale === fa ? /[0-9]/ : /[۰-۹]/u);
  }
};

describe('the risk map', () => {
  const marksOf = (list: readonly RiskMapPoint[], locale = en) =>
    nodesOf(riskMap(list, lightTheme, locale, size).svg)
      .filter((n) => n.attrs['data-side'] !== undefined)
      .map((n) => {
        const circle = nodesOf(n).find((c) => c.tag === 'circle');
        return {
          id: String(n.attrs['data-id']),
          side: String(n.attrs['data-side']),
          x: Number(circle?.attrs.cx),
          y: Number(circle?.attrs.cy),
          r: Number(circle?.attrs.r),
        };
      });

  it('draws each judged side once, in its own cell, and no mark on another', () => {
    fc.assert(
      fc.property(points, (list) => {
        const marks = marksOf(list);
        expect(marks).toHaveLength(list.flatMap((p) => [p.before, p.after]).filter(Boolean).length);
        for (const [i, a] of marks.entries())
          for (const b of marks.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r);
        const cells = nodesOf(riskMap(list, lightTheme, en, size).svg).filter((n) =>
          String(n.attrs['data-id'] ?? '').startsWith('cell:'),
        );
        expect(cells).toHaveLength(25);
        for (const m of marks) {
          const p = list.find((q) => q.id === m.id);
          const at = m.side === 'before' ? p?.before : p?.after;
          const cell = cells.find((c) => at && c.attrs['data-id'] === riskCellId(at));
          const rect = cell && nodesOf(cell).find((n) => n.tag === 'rect');
          expect(m.x).toBeGreaterThan(Number(rect?.attrs.x));
          expect(m.x).toBeLessThan(Number(rect?.attrs.x) + Number(rect?.attrs.width));
          expect(m.y).toBeGreaterThan(Number(rect?.attrs.y));
          expect(m.y).toBeLessThan(Number(rect?.attrs.y) + Number(rect?.attrs.height));
        }
      }),
      { numRuns: 40 },
    );
  });

  const two: RiskMapPoint[] = [
    {
      id: 'a',
      number: 1,
      label: 'Channel conflict',
      before: { likelihood: 5, impact: 4 },
      after: { likelihood: 2, impact: 2 },
    },
    { id: 'b', number: 2, label: 'No data', before: { likelihood: 1, impact: 1 }, after: null },
  ];

  it('has the same geometry in both languages: likelihood grows to the right, impact upward', () => {
    expect(marksOf(two, fa)).toEqual(marksOf(two, en));
    const [high, low] = ['a', 'b'].map((id) => marksOf(two).find((m) => m.id === id && m.side === 'before'));
    expect(high?.x).toBeGreaterThan(low?.x ?? 0);
    expect(high?.y).toBeLessThan(low?.y ?? 0);
  });

  it('joins before and after by an arrow, and draws none where nothing remains to be said', () => {
    const ways = nodesOf(riskMap(two, lightTheme, en, size).svg).filter((n) => n.attrs['data-way']);
    expect(new Set(ways.map((n) => n.attrs['data-way']))).toEqual(new Set(['a']));
  });

  it.each([fa, en])('keeps its texts inside, isolated and in the digits of the language', (locale) => {
    const whole = riskMap(two, lightTheme, locale, { ...size, key: true });
    insideAndIsolated(whole.svg, size.width, locale, whole.height);
    expect(textsOf(whole.svg).join(' ')).toContain('No data');
  });

  it('reads its own ids of cells and no others', () => {
    expect(riskCellOf(riskCellId({ likelihood: 4, impact: 2 }))).toEqual({ likelihood: 4, impact: 2 });
    expect(riskCellOf('risk-conflict')).toBeNull();
    expect(riskCellOf('cell:6|1')).toBeNull();
  });
});

describe('slots', () => {
  it('lie in their cell and never touch', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 40, max: 160 }), (count, width) => {
        const slots = slotsIn({ x0: 10, y0: 10, x1: 10 + width, y1: 70 }, count, 11);
        expect(slots).toHaveLength(count);
        for (const [i, a] of slots.entries()) {
          expect(a.x - a.r).toBeGreaterThanOrEqual(10);
          expect(a.x + a.r).toBeLessThanOrEqual(10 + width);
          expect(a.y - a.r).toBeGreaterThanOrEqual(10);
          expect(a.y + a.r).toBeLessThanOrEqual(70);
          for (const b of slots.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('the stakeholder map', () => {
  const person = fc.record({
    influence: grade,
    stance: fc.integer({ min: -2, max: 2 }),
    wanted: fc.option(fc.integer({ min: -2, max: 2 }), { nil: null }),
  });
  const people = fc
    .array(person, { maxLength: 12 })
    .map((list) => list.map((p, i): StakeholderPoint => ({ ...p, id: `s${i}`, label: `شخص ${i}` })));

  it('puts everyone into the field of their influence and stance, where dropping finds it again', () => {
    fc.assert(
      fc.property(people, (list) => {
        const places = stakeholderPlaces(list, 720, 420);
        for (const p of list) {
          const at = places.get(p.id);
          expect(stakeholderFieldAt(720, 420, at?.x ?? 0, at?.y ?? 0)).toEqual({
            stance: p.stance,
            influence: p.influence,
          });
        }
      }),
    );
  });

  it('keeps drops outside the frame at its edge', () => {
    expect(stakeholderFieldAt(720, 420, -50, -50)).toEqual({ stance: -2, influence: 5 });
    expect(stakeholderFieldAt(720, 420, 900, 900)).toEqual({ stance: 2, influence: 1 });
  });

  const few: StakeholderPoint[] = [
    { id: 'ceo', label: 'CEO', influence: 5, stance: 1, wanted: 2 },
    { id: 'sales', label: 'Head of direct sales', influence: 5, stance: -2, wanted: 1 },
    { id: 'hr', label: 'HR', influence: 2, stance: 1, wanted: null },
  ];

  it('draws an arrow only where there is a way to go, and no two arrows on each other', () => {
    const { svg } = stakeholderMapFigure(few, lightTheme, en, { width: 720, height: 420 });
    const lines = nodesOf(svg).filter((n) => n.tag === 'line' && n.attrs['data-way'] !== undefined);
    expect(lines.map((l) => l.attrs['data-way']).toSorted()).toEqual(['ceo', 'sales']);
    expect(new Set(lines.map((l) => l.attrs.y1)).size).toBe(2);
  });

  it.each([fa, en])('names everyone, inside the picture, no name on another', (locale) => {
    const { svg, height } = stakeholderMapFigure(few, lightTheme, locale, { width: 720, height: 420 });
    insideAndIsolated(svg, 720, locale, height);
    const labels = labelsOf(svg);
    expect(labels.map((l) => l.id).toSorted()).toEqual(['ceo', 'hr', 'sales']);
  });
});
