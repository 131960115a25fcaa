import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapGroup } from '#shared/domain/ecosystem/map.ts';
import { groupBoxes } from '#shared/domain/ecosystem/map-look.ts';
import type { Layout } from '#shared/figures/layout.ts';
import { keepGroupsApart, type LayoutGroup } from '#shared/figures/layout-groups.ts';
import { nodeSize } from '#shared/figures/map-node.ts';

const { width, height } = nodeSize.partner;
const overlap = (
  a: { x: number; y: number; width: number; height: number },
  b: { x: number; y: number; width: number; height: number },
): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Frames as the map draws them, and cards that stand in one that is not theirs. */
function seen(layout: Layout, groups: readonly LayoutGroup[]) {
  const boxOf = (id: string) => {
    const at = layout.get(id);
    return at ? { x: at.x - width / 2, y: at.y - height / 2, width, height } : null;
  };
  const members = groups.flatMap((g, i) => g.actorIds.map((actorId) => ({ groupId: `g${i}`, actorId })));
  const frames = groupBoxes(
    groups.map(
      (g, i): MapGroup => ({
        id: `g${i}`,
        name: '',
        nameEn: null,
        kind: g.lane ? 'lane' : 'frame',
        order: i,
      }),
    ),
    members,
    boxOf,
  );
  const strangers = frames.flatMap((frame) =>
    [...layout.keys()].filter((id) => {
      const box = boxOf(id);
      const own = members.some((m) => m.groupId === frame.group.id && m.actorId === id);
      return !own && box !== null && overlap(frame, box);
    }),
  );
  const clashes = frames.flatMap((a, i) => frames.slice(i + 1).filter((b) => overlap(a, b)));
  return { frames, strangers, clashes };
}

const scattered = fc
  .record({
    places: fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -500, max: 500 })), {
      minLength: 1,
      maxLength: 60,
    }),
    of: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 60, maxLength: 60 }),
    lanes: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  })
  .map(({ places, of, lanes }) => ({
    layout: new Map(places.map(([x, y], i) => [`a${i}`, i === 0 ? { x: 0, y: 0 } : { x, y }])) as Layout,
    groups: lanes.map(
      (lane, g): LayoutGroup => ({
        lane,
        actorIds: places.flatMap((_, i) => (i > 0 && of[i] === g ? [`a${i}`] : [])),
      }),
    ),
  }));

describe('groups after a layout', () => {
  it('hold no strangers, and no frame lies over another', () => {
    fc.assert(
      fc.property(scattered, ({ layout, groups }) => {
        const apart = keepGroupsApart(layout, groups, 'a0');
        expect([...apart.keys()].toSorted()).toEqual([...layout.keys()].toSorted());
        const { strangers, clashes, frames } = seen(apart, groups);
        expect(frames).toHaveLength(groups.filter((g) => g.actorIds.length > 0).length);
        expect(strangers).toEqual([]);
        expect(clashes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
  it('leave a layout without groups as it is, and the client in its place', () => {
    const layout: Layout = new Map([
      ['a0', { x: 0, y: 0 }],
      ['a1', { x: 10, y: 10 }],
      ['a2', { x: 20, y: 0 }],
    ]);
    expect(keepGroupsApart(layout, [], 'a0')).toBe(layout);
    const apart = keepGroupsApart(layout, [{ lane: false, actorIds: ['a1', 'a2'] }], 'a0');
    expect(apart.get('a0')).toEqual({ x: 0, y: 0 });
  });
  it('stand below a map that is too large to be pushed apart', () => {
    const layout: Layout = new Map(
      Array.from({ length: 900 }, (_, i) => [`a${i}`, { x: (i % 30) * 200, y: Math.floor(i / 30) * 90 }]),
    );
    const groups = [{ lane: false, actorIds: ['a10', 'a400', 'a700'] }];
    const { strangers, frames } = seen(keepGroupsApart(layout, groups, 'a0'), groups);
    expect(strangers).toEqual([]);
    expect(frames[0]?.y).toBeGreaterThan(29 * 90);
  });
});
