import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '#shared/figures/map-node.ts';
import { orgChartDiagram, orgChartFigure, orgChartFigures } from '#shared/figures/org-chart.ts';
import { orgLayout, screenSizes } from '#shared/figures/org-layout.ts';
import { endsOf, orgLines, orgPath } from '#shared/figures/org-lines.ts';
import { pyramidFigure } from '#shared/figures/pyramid.ts';
import { lightTheme } from '#shared/figures/theme.ts';
import { createLocale } from '#shared/locale/index.ts';
import { templateRows } from '#templates/organization/scenarios.ts';
import { anyChart, position, unit } from '../organization/chart.ts';
import { boxOf, nodesOf, textsOf } from './support.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });
let last = 0;
const hybrid = templateRows(
  'hybrid',
  { id: 's', kind: 'hybrid', name: 's', nameEn: null, note: '', order: 1 },
  'fa',
  () => {
    last += 1;
    return `h${last}`;
  },
);

const apart = (boxes: readonly Box[]): boolean =>
  boxes.every((a, i) =>
    boxes
      .slice(i + 1)
      .every(
        (b) =>
          a.x + a.width <= b.x + 0.01 ||
          b.x + b.width <= a.x + 0.01 ||
          a.y + a.height <= b.y + 0.01 ||
          b.y + b.height <= a.y + 0.01,
      ),
  );

describe('layout of an organization chart', () => {
  it('never lets cards or frames overlap, and keeps each card in its frame', () => {
    fc.assert(
      fc.property(
        anyChart,
        fc.constantFrom('down' as const, 'side' as const),
        fc.boolean(),
        ({ units, positions }, direction, rtl) => {
          const layout = orgLayout(units, positions, direction, rtl);
          expect(apart([...layout.units.values()])).toBe(true);
          expect(apart([...layout.positions.values()])).toBe(true);
          for (const p of positions) {
            const card = layout.positions.get(p.id);
            const frame = layout.units.get(p.unitId ?? '');
            // Without a unit a position waits in the tray.
            expect(card === undefined).toBe(frame === undefined);
            if (!card || !frame) continue;
            expect(card.x).toBeGreaterThanOrEqual(frame.x);
            expect(card.x + card.width).toBeLessThanOrEqual(frame.x + frame.width + 0.01);
            expect(card.y).toBeGreaterThanOrEqual(frame.y + frame.titleHeight);
            expect(card.y + card.height).toBeLessThanOrEqual(frame.y + frame.height + 0.01);
          }
        },
      ),
    );
  });

  it('puts children below, or at the far side, and mirrors for a right-to-left reader', () => {
    const units = [unit('a'), unit('b', { parentId: 'a', order: 2 }), unit('c', { parentId: 'a', order: 3 })];
    const at = (direction: 'down' | 'side', rtl: boolean, id: string): Box => {
      const box = orgLayout(units, [], direction, rtl).units.get(id);
      if (!box) throw new Error(id);
      return box;
    };
    expect(at('down', false, 'b').y).toBeGreaterThan(at('down', false, 'a').y);
    expect(at('down', false, 'b').x).toBeLessThan(at('down', false, 'c').x);
    expect(at('down', true, 'b').x).toBeGreaterThan(at('down', true, 'c').x);
    expect(at('side', false, 'b').x).toBeGreaterThan(at('side', false, 'a').x);
    expect(at('side', true, 'b').x).toBeLessThan(at('side', true, 'a').x);
  });

  it('hides all under a folded unit', () => {
    const units = [unit('a', { collapsed: true }), unit('b', { parentId: 'a' })];
    const layout = orgLayout(units, [position('p', { unitId: 'a' })], 'down', false);
    expect([...layout.units.keys()]).toEqual(['a']);
    expect(layout.positions.size).toBe(0);
  });

  it('lays out 2,000 positions in well under a second', () => {
    const units = Array.from({ length: 200 }, (_, i) =>
      unit(`u${i}`, { parentId: i === 0 ? null : `u${(i - 1) >> 2}`, order: i }),
    );
    const positions = Array.from({ length: 2000 }, (_, i) =>
      position(`p${i}`, { unitId: `u${i % 200}`, managerId: i < 200 ? null : `p${i % 200}`, order: i }),
    );
    const start = performance.now();
    expect(orgLayout(units, positions, 'down', true).positions.size).toBe(2000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('lines', () => {
  it('runs one solid line to each managed position and dotted ones to the centre, all with a path', () => {
    const layout = orgLayout(hybrid.units, hybrid.positions, 'down', true);
    const lines = orgLines(hybrid.units, hybrid.positions, layout);
    const solid = lines.filter((l) => l.kind === 'solid');
    expect(solid).toHaveLength(hybrid.positions.filter((p) => p.managerId !== null).length);
    expect(new Set(solid.map((l) => l.to)).size).toBe(solid.length);
    expect(lines.filter((l) => l.kind === 'dotted')).toHaveLength(
      hybrid.positions.reduce((sum, p) => sum + p.dottedIds.length, 0),
    );
    const unitOf = new Map(hybrid.positions.map((p) => [p.id, p.unitId]));
    for (const direction of ['down', 'side'] as const)
      for (const line of lines) {
        const ends = endsOf(line, layout, (id) => unitOf.get(id));
        if (!ends) throw new Error(line.id);
        const d = orgPath(line.kind, ends, { direction, rtl: true, sizes: screenSizes });
        expect(d).toMatch(/^M[-\d.,LC ]+$/);
      }
  });
});

describe('the figure', () => {
  for (const locale of [fa, en])
    it(`keeps every text inside its card and the picture (${locale.lang})`, () => {
      for (const width of [520, 640, 1150]) {
        const { svg, width: own } = orgChartFigure(hybrid, lightTheme, locale, { width });
        expect(own).toBe(width);
        for (const card of nodesOf(svg).filter((n) => n.attrs['data-id'] !== undefined)) {
          const frame = nodesOf(card).find((n) => n.tag === 'rect');
          for (const text of nodesOf(card).filter((n) => n.tag === 'text')) {
            const box = boxOf(text);
            const left = Number(frame?.attrs.x);
            expect(box.x0).toBeGreaterThanOrEqual(left - 1);
            expect(box.x1).toBeLessThanOrEqual(left + Number(frame?.attrs.width) + 1);
          }
        }
      }
    });

  it('has no Latin digits and names the vacancies in Persian', () => {
    const { svg, alt } = orgChartFigure(hybrid, lightTheme, fa, { width: 640 });
    expect([...textsOf(svg), alt].join(' ')).not.toMatch(/[0-9]/);
    expect(textsOf(svg).join(' ')).toContain('بدون متصدی');
  });

  it('folds what would become too small, and shows each folded unit on a page of its own', () => {
    const wide = {
      units: [
        unit('top'),
        ...Array.from({ length: 9 }, (_, i) => unit(`u${i}`, { parentId: 'top', order: i + 2 })),
        ...Array.from({ length: 9 }, (_, i) => unit(`v${i}`, { parentId: `u${i}`, order: i + 20 })),
        ...Array.from({ length: 9 }, (_, i) => unit(`w${i}`, { parentId: `v${i}`, order: i + 40 })),
      ],
      positions: Array.from({ length: 90 }, (_, i) =>
        position(`p${i}`, { unitId: `${['u', 'v', 'w'][i % 3]}${i % 9}`, order: i }),
      ),
    };
    const pages = orgChartFigures(wide, lightTheme, en, { width: 420 });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]?.unit).toBeNull();
    const drawn = new Set(
      pages.flatMap((p) => nodesOf(p.picture.svg).map((n) => String(n.attrs['data-id'] ?? ''))),
    );
    for (const p of wide.positions) expect(drawn).toContain(p.id);
  });

  it('becomes shapes and connectors whose ends are all there', () => {
    const diagram = orgChartDiagram(hybrid, lightTheme, fa);
    const ids = new Set(diagram.nodes.map((n) => n.id));
    expect(diagram.nodes).toHaveLength(hybrid.positions.length);
    expect(diagram.edges.filter((e) => e.dash).length).toBeGreaterThan(0);
    for (const e of diagram.edges) {
      expect(ids).toContain(e.from);
      expect(ids).toContain(e.to);
    }
  });
});

describe('the pyramid', () => {
  it('draws each layer as wide as it is large', () => {
    const layers = [
      { layer: 1, positions: 1, headcount: 1 },
      { layer: 2, positions: 4, headcount: 5 },
    ];
    const { svg } = pyramidFigure(layers, 'alt', lightTheme, fa, { width: 300, most: 10 });
    const [one = 0, two = 0] = nodesOf(svg)
      .filter((n) => n.tag === 'rect')
      .map((n) => Number(n.attrs.width));
    expect(two / one).toBeCloseTo(5, 1);
  });
});
