import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitAround, type Rect, withInView } from '#renderer/ui/canvas/fit.ts';
import { nodeSize, radialLayout } from '#shared/figures/index.ts';

const stage = { width: 1030, height: 653 };
/** Legend, toolbar and minimap as they stand over the map at 1280×800. */
const tools: Rect[] = [
  { x: 763, y: 455, width: 218, height: 186 },
  { x: 288, y: 590, width: 456, height: 46 },
  { x: 12, y: 536, width: 156, height: 104 },
];
const { width, height } = nodeSize.partner;
const ring = (count: number): Rect[] =>
  [
    ...radialLayout(
      Array.from({ length: count }, (_, i) => ({ id: `a${i}`, client: i === 0, group: '', rank: count - i })),
    ).values(),
  ].map(({ x, y }) => ({ x: x - width / 2, y: y - height / 2, width, height }));

const onScreen = (box: Rect, view: { x: number; y: number; zoom: number }): Rect => ({
  x: box.x * view.zoom + view.x,
  y: box.y * view.zoom + view.y,
  width: box.width * view.zoom,
  height: box.height * view.zoom,
});
const covers = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

describe('the view of the whole map', () => {
  it('keeps forty cards out of the legend, the minimap and the toolbar, larger than a band for them would', () => {
    const boxes = ring(41);
    const view = fitAround(boxes, stage, tools);
    if (!view) throw new Error('No view.');
    expect(boxes.flatMap((b) => tools.filter((t) => covers(onScreen(b, view), t)))).toEqual([]);
    expect(view.zoom).toBeGreaterThan(0.55);
  });

  it('has every card on the stage, whatever their places', () => {
    const place = fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -4000, max: 4000 }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 60 }), (places) => {
        const boxes = places.map((p) => ({ ...p, width, height }));
        const view = fitAround(boxes, stage, tools);
        if (!view) return false;
        return boxes
          .map((b) => onScreen(b, view))
          .every(
            (b) =>
              b.x > -1 && b.y > -1 && b.x + b.width < stage.width + 1 && b.y + b.height < stage.height + 1,
          );
      }),
      { numRuns: 200 },
    );
  });

  it('enlarges no map beyond its own size, and answers null for nothing to show', () => {
    expect(fitAround(ring(1), stage, tools)?.zoom).toBe(1);
    expect(fitAround([], stage, tools)).toBeNull();
    expect(fitAround(ring(5), { width: 0, height: 0 }, tools)).toBeNull();
  });
});

describe('a card in a stage that became narrower', () => {
  const view = { x: -40, y: 25, zoom: 0.8 };
  const place = fc.integer({ min: -3000, max: 3000 });

  it('is brought in whole, by no more than it takes', () => {
    fc.assert(
      fc.property(place, place, (x, y) => {
        const card = { x, y, width, height };
        const after = withInView(view, card, stage);
        const seen = onScreen(card, after);
        expect(after.zoom).toBe(view.zoom);
        expect(seen.x).toBeGreaterThan(11.9);
        expect(seen.x + seen.width).toBeLessThan(stage.width - 11.9);
        expect(seen.y).toBeGreaterThan(11.9);
        expect(seen.y + seen.height).toBeLessThan(stage.height - 11.9);
        const before = onScreen(card, view);
        const inside = before.x >= 12 && before.x + before.width <= stage.width - 12;
        if (inside) expect(after.x).toBe(view.x);
        else
          expect(
            Math.min(Math.abs(seen.x - 12), Math.abs(seen.x + seen.width - stage.width + 12)),
          ).toBeLessThan(0.001);
      }),
    );
  });

  it('stays where it is when it is larger than the stage', () => {
    expect(withInView(view, { x: 0, y: 0, width: 5000, height: 5000 }, stage)).toBe(view);
  });
});
