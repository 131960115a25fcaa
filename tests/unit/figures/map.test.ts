import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorTypes } from '#shared/domain/ecosystem/actor.ts';
import { type Decoration, plainDecoration } from '#shared/domain/ecosystem/map.ts';
import type { Relation } from '#shared/domain/ecosystem/relation.ts';
import type { Quadrant } from '#shared/domain/ecosystem/segmentation.ts';
import {
  type Box,
  cardSign,
  cardText,
  darkTheme,
  decorate,
  lanesOf,
  lightTheme,
  type MapContent,
  mapFigure,
  nodeBox,
  nodeCaption,
  nodeSize,
  overlaps,
  relationPath,
  relationStroke,
  type SvgNode,
  svg,
  textWidth,
  toSvgString,
} from '#shared/figures/index.ts';
import { tightened } from '#shared/figures/tighten.ts';
import { createLocale, toMajor } from '#shared/locale/index.ts';
import { faSoftware } from '#templates/samples/fa-software.ts';
import { actor, labelsOf, nodesOf, textsOf } from './support.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });
const options = { width: 1100, maxHeight: 800, legend: true } as const;
const relation = (given: Partial<Relation> & Pick<Relation, 'id' | 'sourceId' | 'targetId'>): Relation => ({
  type: 'resale',
  direction: 'one-way',
  weight: 3,
  valueFlow: '',
  note: '',
  ...given,
});
const decorated = (
  actors: MapContent['actors'],
  quadrants = new Map<string, Quadrant>(),
  decoration: Partial<Decoration> = {},
  locale = fa,
) =>
  decorate(
    {
      actors: actors.map((a) => ({ regions: [], industries: [], ...a })),
      places: new Map(
        [...quadrants].map(([id, quadrant]) => [id, { value: 50, potential: 50, score: 3, quadrant }]),
      ),
      groups: new Map(),
      horizons: new Map(),
      metrics: null,
    },
    { ...plainDecoration, ...decoration },
    lightTheme,
    locale,
  );
const sample: MapContent = {
  actors: faSoftware.actors,
  relations: faSoftware.relations,
  positions: new Map(faSoftware.positions.map((p) => [p.actorId, p])),
  decorated: decorated(
    faSoftware.actors,
    new Map(
      faSoftware.actors.map((a, i) => [a.id, (['strategic', 'rising', 'core'] as const)[i % 3] as Quadrant]),
    ),
  ),
};
const gridActors = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    actor({
      id: `a${i}`,
      name: `شریک ${fa.number(i)}`,
      revenue12m: (i * 7919) % 10_007,
      type: i === 0 ? 'client' : 'reseller',
    }),
  );
const grid = (count: number): MapContent => ({
  actors: gridActors(count),
  relations: Array.from({ length: count }, (_, i) =>
    relation({ id: `r${i}`, sourceId: `a${i}`, targetId: 'a0' }),
  ),
  positions: new Map(
    Array.from({ length: count }, (_, i) => [`a${i}`, { x: (i % 70) * 180, y: Math.floor(i / 70) * 80 }]),
  ),
  decorated: decorated(gridActors(count)),
});
const cards = (content: MapContent, locale = fa) =>
  nodesOf(mapFigure(content, lightTheme, locale, options).svg).filter((n) => n.attrs['data-id']);

/** Whether a point lies on a box's outline. */
const onBorder = (p: { x: number; y: number }, b: Box): boolean => {
  const dx = Math.abs(p.x - (b.x + b.width / 2)) / (b.width / 2);
  const dy = Math.abs(p.y - (b.y + b.height / 2)) / (b.height / 2);
  return Math.abs(Math.max(dx, dy) - 1) < 1e-6;
};

describe('lines of relations', () => {
  const at = fc.record({
    x: fc.integer({ min: -2000, max: 2000 }),
    y: fc.integer({ min: -2000, max: 2000 }),
  });

  it('begin and end on the borders of their cards', () => {
    fc.assert(
      fc.property(at, at, fc.integer({ min: 1, max: 4 }), (a, b, lanes) => {
        fc.pre(Math.abs(a.x - b.x) > 160 || Math.abs(a.y - b.y) > 70);
        const [source, target] = [nodeBox({ type: 'client' }, a), nodeBox({ type: 'reseller' }, b)];
        for (let lane = 0; lane < lanes; lane += 1) {
          const path = relationPath(source, target, lane, lanes);
          expect(onBorder(path.from, source)).toBe(true);
          expect(onBorder(path.to, target)).toBe(true);
        }
      }),
    );
  });

  it('stay finite for an actor related to itself and for cards on one point', () => {
    const box = nodeBox({ type: 'reseller' }, { x: 5, y: 5 });
    expect(relationPath(box, box).d).not.toMatch(/NaN|Infinity/);
  });

  it('keep relations of one pair apart, whichever way they point', () => {
    const boxes = new Map([
      ['a', nodeBox({ type: 'reseller' }, { x: 0, y: 0 })],
      ['b', nodeBox({ type: 'reseller' }, { x: 700, y: 120 })],
    ]);
    for (const directions of [
      ['ab', 'ab'],
      ['ab', 'ba'],
      ['ba', 'ab', 'ba'],
      ['ab', 'ba', 'ab', 'ba'],
    ]) {
      const relations = directions.map((d, i) =>
        relation({ id: `r${i}`, sourceId: d.charAt(0), targetId: d.charAt(1) }),
      );
      const lanes = lanesOf(relations);
      const middles = relations.map((r) => {
        const { lane = 0, lanes: of = 1 } = lanes.get(r.id) ?? {};
        return relationPath(boxes.get(r.sourceId) as Box, boxes.get(r.targetId) as Box, lane, of).middle;
      });
      for (const [i, m] of middles.entries())
        for (const other of middles.slice(i + 1))
          expect(Math.hypot(m.x - other.x, m.y - other.y)).toBeGreaterThan(15);
    }
  });

  it('are thick by weight, arrowed when one-way, red and dashed in a conflict', () => {
    const look = (given: Partial<Relation>) =>
      relationStroke(relation({ id: 'r', sourceId: 'a', targetId: 'b', ...given }), lightTheme);
    expect([1, 3, 5].map((weight) => look({ weight }).width)).toEqual([1, 2.5, 4]);
    expect(look({}).arrow).toBe(true);
    expect(look({ direction: 'two-way' }).arrow).toBe(false);
    expect(look({ type: 'conflict' })).toMatchObject({ color: lightTheme.danger, arrow: false });
    expect(look({ type: 'conflict' }).dash).not.toBeNull();
  });
});

describe('the map as a picture', () => {
  it('isolates every text and writes Persian digits only', () => {
    const texts = textsOf(mapFigure(sample, lightTheme, fa, options).svg);
    expect(texts.length).toBeGreaterThan(80);
    for (const text of texts) {
      expect(text).toMatch(/^[\u2066\u2067].*\u2069$/u);
      expect(text).not.toMatch(/[0-9]/);
    }
  });

  it('draws every placed actor once and says what it shows', () => {
    const figure = mapFigure(sample, lightTheme, fa, options);
    expect(cards(sample)).toHaveLength(sample.actors.length);
    expect(figure.alt).toContain(fa.number(sample.actors.length));
    expect(figure.height).toBeLessThanOrEqual(options.maxHeight + 1);
  });

  it('keeps the plane in both languages and mirrors the card inside', () => {
    const outline = (locale: typeof fa) => cards(sample, locale).map((n) => n.attrs.transform);
    expect(outline(fa)).toEqual(outline(en));
    const sign = (locale: typeof fa) =>
      cards(sample, locale).flatMap(
        (n) => n.children.filter((c) => typeof c !== 'string' && c.tag === 'circle') as SvgNode[],
      );
    expect(sign(fa).length).toBe(sample.actors.length - 1);
    for (const circle of sign(fa)) expect(circle.attrs.cx).toBe(nodeSize.partner.width - cardSign.start);
    for (const circle of sign(en)) expect(circle.attrs.cx).toBe(cardSign.start);
  });

  it('gives each actor type an outline or a sign of its own', () => {
    const looks = actorTypes.map((type) => {
      const [card] = cards({ ...grid(1), actors: [actor({ id: 'a0', type })] });
      return toSvgString(svg('g', {}, ...(card?.children ?? []).slice(0, 3)));
    });
    expect(new Set(looks).size).toBe(actorTypes.length);
  });

  it('keeps names and captions inside their cards and never cuts an amount', () => {
    const long = actor({
      id: 'x',
      type: 'technology',
      revenue12m: 123_456_000_000_000,
      name: 'شرکت '.repeat(30),
    });
    for (const locale of [fa, en]) {
      const caption = nodeCaption(long, locale);
      expect(textWidth(caption, cardText.caption)).toBeLessThanOrEqual(cardText.room + 0.5);
      expect(caption).toContain(locale.compact(toMajor(123_456_000_000_000, locale.currency)));
    }
    const texts = textsOf(
      mapFigure(
        { ...grid(1), actors: [long], positions: new Map([['x', { x: 0, y: 0 }]]) },
        lightTheme,
        fa,
        options,
      ).svg,
    );
    expect(texts[0]).toMatch(/…\u2069$/u);
    expect(textWidth(texts[0] ?? '', cardText.name, true)).toBeLessThanOrEqual(nodeSize.partner.width - 20);
  });

  it('has a legend entry for each colour and kind of line in use, and none else', () => {
    const content = grid(3);
    const texts = (color: 'quadrant' | 'type' | 'status') =>
      textsOf(
        mapFigure(
          { ...content, decorated: decorated(content.actors, new Map([['a1', 'core']]), { color }) },
          lightTheme,
          fa,
          options,
        ).svg,
      ).join('|');
    expect(texts('quadrant')).toContain('پایدار');
    expect(texts('quadrant')).toContain('بدون ناحیه');
    expect(texts('quadrant')).not.toContain('راهبردی');
    expect(texts('quadrant')).toContain('فروش مجاز');
    expect(texts('status')).toContain('فعال');
    expect(texts('status')).not.toContain('بالقوه');
  });

  it('is the same text for the same input', () => {
    const once = toSvgString(mapFigure(sample, darkTheme, en, options).svg);
    expect(toSvgString(mapFigure(structuredClone(sample), darkTheme, en, options).svg)).toBe(once);
  });

  it('labels conflicts by name', () => {
    const content = {
      ...grid(3),
      relations: [relation({ id: 'c', sourceId: 'a1', targetId: 'a2', type: 'conflict' })],
    };
    expect(textsOf(mapFigure(content, lightTheme, fa, { ...options, legend: false }).svg).join()).toContain(
      'تعارض',
    );
  });

  it.each([0, 1, 150, 151, 5000])('draws %i actors', (count) => {
    const figure = mapFigure(grid(count), lightTheme, fa, options);
    expect(toSvgString(figure.svg)).not.toMatch(/NaN|Infinity|undefined/);
    expect(nodesOf(figure.svg).filter((n) => n.attrs['data-id'])).toHaveLength(count);
  });

  it('names the largest from afar, none covering another', () => {
    const labels = labelsOf(mapFigure(grid(800), lightTheme, fa, options).svg);
    expect(labels.length).toBeGreaterThan(5);
    for (const [i, a] of labels.entries())
      for (const b of labels.slice(i + 1)) expect(overlaps(a.box, b.box)).toBe(false);
  });
});

describe('closing empty room', () => {
  it('keeps order and alignment, and never makes cards overlap', () => {
    const place = fc.record({
      x: fc.integer({ min: -3000, max: 3000 }),
      y: fc.integer({ min: -3000, max: 3000 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 25 }), (places) => {
        const actors = places.map((_, i) => actor({ id: `a${i}` }));
        const before = new Map(places.map((p, i) => [`a${i}`, p]));
        const after = tightened(actors, before);
        for (const [i, a] of actors.entries())
          for (const b of actors.slice(i + 1)) {
            const [p, q, s, t] = [before.get(a.id), before.get(b.id), after.get(a.id), after.get(b.id)];
            if (!p || !q || !s || !t) throw new Error('placed');
            expect(Math.sign(p.x - q.x)).toBe(Math.sign(s.x - t.x));
            expect(Math.sign(p.y - q.y)).toBe(Math.sign(s.y - t.y));
            const apart = (u: typeof p, v: typeof p) =>
              Math.abs(u.x - v.x) >= nodeSize.partner.width || Math.abs(u.y - v.y) >= nodeSize.partner.height;
            if (apart(p, q)) expect(apart(s, t)).toBe(true);
          }
      }),
    );
  });
});
