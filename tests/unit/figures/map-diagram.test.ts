import { describe, expect, it } from 'vitest';
import { plainDecoration } from '#shared/domain/ecosystem/map.ts';
import { lightTheme as theme } from '#shared/figures/index.ts';
import type { MapContent } from '#shared/figures/map.ts';
import { decorate } from '#shared/figures/map-decoration.ts';
import { mapDiagram, mixed } from '#shared/figures/map-diagram.ts';
import { createLocale } from '#shared/locale/index.ts';
import { faSoftware } from '#templates/samples/fa-software.ts';
import { actor } from './support.ts';

const fa = createLocale({ lang: 'fa' });
const en = createLocale({ lang: 'en' });
const size = { width: 1160, height: 440 };

const contentOf = (locale: typeof fa): MapContent => ({
  actors: faSoftware.actors,
  relations: faSoftware.relations,
  positions: new Map(faSoftware.positions.map((p) => [p.actorId, p])),
  decorated: decorate(
    {
      actors: faSoftware.actors,
      places: new Map(),
      groups: new Map(),
      horizons: new Map(),
      metrics: null,
    },
    { ...plainDecoration, color: 'type', badge: 'tier' },
    theme,
    locale,
  ),
  groups: faSoftware.mapGroups,
  members: faSoftware.groupMembers,
});
const diagramOf = (content: MapContent, locale = fa) => {
  const diagram = mapDiagram(content, theme, locale, size);
  if (!diagram) throw new Error('no diagram');
  return diagram;
};
const grid = (count: number): MapContent => {
  const actors = Array.from({ length: count }, (_, i) => actor({ id: `a${i}` }));
  return {
    actors,
    relations: [],
    positions: new Map(actors.map((a, i) => [a.id, { x: (i % 12) * 200, y: Math.floor(i / 12) * 90 }])),
    decorated: { looks: new Map(), legend: [] },
  };
};

describe('the map as a diagram', () => {
  it('has every actor and relation once, inside the plane', () => {
    const diagram = diagramOf(contentOf(fa));
    expect(diagram.nodes.map((n) => n.id)).toEqual(faSoftware.actors.map((a) => a.id));
    expect(diagram.edges).toHaveLength(faSoftware.relations.length);
    for (const box of [...diagram.nodes, ...diagram.frames]) {
      expect(box.x).toBeGreaterThanOrEqual(-1e-6);
      expect(box.y).toBeGreaterThanOrEqual(-1e-6);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width + 1e-6);
      expect(box.y + box.height).toBeLessThanOrEqual(size.height + 1e-6);
    }
    const known = new Set(diagram.nodes.map((n) => n.id));
    for (const edge of diagram.edges) expect(known.has(edge.from) && known.has(edge.to)).toBe(true);
  });

  it('lets no two cards overlap', () => {
    const { nodes } = diagramOf(contentOf(fa));
    for (const [i, a] of nodes.entries())
      for (const b of nodes.slice(i + 1))
        expect(
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
          `${a.title} ${b.title}`,
        ).toBe(true);
  });

  it('has the same geometry and colours in both languages', () => {
    const shape = (locale: typeof fa) => {
      const { nodes, edges, frames } = diagramOf(contentOf(locale), locale);
      return {
        nodes: nodes.map(({ title: _, caption: __, badge: ___, ...rest }) => rest),
        edges: edges.map(({ label, ...rest }) => ({ ...rest, label: label !== null })),
        frames: frames.map(({ title: _, ...rest }) => rest),
      };
    };
    expect(shape(fa)).toEqual(shape(en));
  });

  it('carries plain colours only', () => {
    const diagram = diagramOf(contentOf(fa));
    const colors = [
      ...diagram.nodes.flatMap((n) => [n.fill, n.line, n.ink, n.mark ?? n.fill]),
      ...diagram.frames.flatMap((f) => [f.fill, f.line]),
      ...diagram.edges.map((e) => e.color),
      ...diagram.legend.flat().map((item) => item.color),
    ];
    for (const color of colors) expect(color).toMatch(/^#[0-9a-f]{6}$/);
    expect(mixed(theme.ink, theme.ground, 1)).toBe(theme.ink);
    expect(mixed(theme.ink, theme.ground, 0)).toBe(theme.ground);
  });

  it('shows the client without mark and badge, prospects and what leaves with an open outline', () => {
    const leaving = faSoftware.actors.find((a) => a.status === 'active')?.id ?? '';
    const content = contentOf(fa);
    const { nodes } = diagramOf({ ...content, horizons: new Map([[leaving, 'as-is']]) });
    for (const [i, given] of faSoftware.actors.entries()) {
      const node = nodes[i];
      expect(node?.dashed, given.name).toBe(given.status === 'prospect' || given.id === leaving);
      expect(node?.mark === null).toBe(given.type === 'client');
      if (given.type === 'client') expect(node?.badge).toBeNull();
    }
    const plain = diagramOf(content).nodes.find((n) => n.id === leaving);
    expect(nodes.find((n) => n.id === leaving)?.line).not.toBe(plain?.line);
  });

  it('leaves empty maps and maps without room for cards to the picture', () => {
    expect(mapDiagram(grid(0), theme, fa, size)).toBeNull();
    expect(mapDiagram(grid(150), theme, fa, size)?.nodes).toHaveLength(150);
    expect(mapDiagram(grid(151), theme, fa, size)).toBeNull();
  });
});
